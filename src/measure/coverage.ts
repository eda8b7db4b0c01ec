/**
 * What the ledger can say about a question (definitions, section 7). The question is taken apart into kinds, for
 * visits also directions, and days; for each the narrowest statement that holds it speaks; the parts add up.
 */
import { type Coverage, type CoverageState, type CoverageStatement, SPEAKING_ESTIMATE } from "../model/coverage.ts";
import type { Rank } from "../model/office.ts";
import { addDays, type Day, LAST_DAY, type Period } from "../model/period.ts";
import type { Query } from "../model/query.ts";
import type { Roster } from "../model/roster.ts";
import { ANY_LEVEL, narrower, type Part, partsOf, reaches, touches } from "./coverage-scope.ts";
import { boundsOf, periodsOf } from "./periods.ts";

/** Some days of one part of the question, with the statements that may speak for them, the narrowest first. */
interface Stretch {
  readonly part: Part;
  readonly period: Period;
  readonly statements: readonly CoverageStatement[];
}

/** The same with the one that speaks at the level asked. */
interface Segment {
  readonly period: Period;
  readonly state: Exclude<CoverageState, "partly">;
  readonly statement: CoverageStatement | null;
}

const LEVELS: readonly Rank[] = [1, 2, 3, 4, 5, 6];

/**
 * The state is that of the query's level. A query without a level, person or office asks down to wherever the ledger
 * can answer: then the state is that of `level`, the deepest level covered, and below it nothing is promised.
 */
export function coverageOf(statements: readonly CoverageStatement[], query: Query, roster: Roster): Coverage {
  return coverageIn(statements, query, roster)(query);
}

/** The same for one question about many days: `days` are the query's, or others'. */
export function coverageIn(
  statements: readonly CoverageStatement[],
  query: Query,
  roster: Roster,
): (days: Pick<Query, "from" | "to" | "window" | "asOf">) => Coverage {
  const parts = spokenParts(statements, query, roster);
  return ({ from, to, window, asOf }) => {
    const { from: _, to: __, window: ___, asOf: ____, ...open } = query;
    const asked: Query = {
      ...open,
      ...(from === undefined ? {} : { from }),
      ...(to === undefined ? {} : { to }),
      ...(window === undefined ? {} : { window }),
      ...(asOf === undefined ? {} : { asOf }),
    };
    const bounds = boundsFor(statements, asked, roster);
    return bounds ? coverageWithin(parts, asked, periodsOf(asked, bounds), bounds, roster) : nothing();
  };
}

function coverageWithin(
  parts: readonly SpokenPart[],
  query: Query,
  periods: readonly Period[],
  bounds: Period,
  roster: Roster,
): Coverage {
  const stretches = stretchesOf(parts, periods);
  // Where nothing speaks of a stretch, no level is covered, and none need be tried.
  const spokenOf = stretches.length > 0 && stretches.every((s) => s.statements.length > 0);
  const isCovered = (rank: number): boolean =>
    spokenOf && stretches.every((s) => segmentAt(s, rank, roster).state === "covered");
  const level = deepest(LEVELS.findLast(isCovered) ?? null, stretches);
  const asked = query.level ?? (namesLevel(query) ? ANY_LEVEL : (level ?? 1));
  const segments = stretches.map((s) => segmentAt(s, asked, roster));
  const used = [...new Set(segments.flatMap((s) => s.statement ?? []))];
  const estimates = used.map((s) => s.estimate);
  return {
    state: stateOf(segments),
    level,
    from: segments.length > 0 ? least(segments.map((s) => s.period.start)) : bounds.start,
    completeTo: completeTo(segments),
    estimate:
      segments.some((s) => !s.statement) || estimates.includes(null) || estimates.length === 0
        ? null
        : Math.min(...(estimates as number[])),
    statements: used.map((s) => s.id).sort(),
    knownGaps: [...new Set(used.flatMap((s) => s.knownGaps))],
  };
}

/**
 * The last day to which the ledger is complete for a query: its "now" where no day is given. A query without a level
 * takes the level whose coverage reaches furthest. Without any day covered: the last that a statement about it names;
 * null where there is none.
 */
export function completeThrough(statements: readonly CoverageStatement[], query: Query, roster: Roster): Day | null {
  const { window: _, from: __, to: ___, asOf: ____, ...open } = query;
  const bounds = boundsFor(statements, open, roster);
  if (!bounds) return null;
  const stretches = stretchesOf(spokenParts(statements, open, roster), [bounds]);
  const levels = query.level ? [query.level] : namesLevel(query) ? [ANY_LEVEL] : LEVELS;
  const days = levels.flatMap((level) => lastCoveredDay(stretches.map((s) => segmentAt(s, level, roster))) ?? []);
  return days.length > 0 ? greatest(days) : bounds.end;
}

/** Of two presidents the ledger says nothing below level 1, however deep the statement reaches that holds them. */
function deepest(level: Rank | null, stretches: readonly Stretch[]): Rank | null {
  if (level === null || stretches.length === 0) return level;
  return Math.min(level, Math.max(...stretches.map((s) => s.part.levelOn(s.period.start, level)))) as Rank;
}

/** Persons and offices have their own level. */
function namesLevel(query: Query): boolean {
  return Boolean(
    query.persons?.length || query.anyPerson?.length || query.offices?.length || query.sideLevel || query.sideGroup,
  );
}

/** The query's days; a side that it leaves open is closed where the statements that could hold it begin and end. */
function boundsFor(statements: readonly CoverageStatement[], query: Query, roster: Roster): Period | null {
  const bounds = boundsOf(query);
  if (bounds.start && bounds.end) return bounds.start <= bounds.end ? (bounds as Period) : null;
  const parts = partsOf(query, roster);
  const level = query.level ?? (namesLevel(query) ? ANY_LEVEL : 1);
  const days = (s: CoverageStatement, part: Part): readonly Day[] => [
    s.from,
    s.to,
    ...part.changes.filter((day) => s.from <= day && day <= s.to),
  ];
  const near = statements.filter((s) =>
    parts.some((p) => touches(s, p) && days(s, p).some((day) => reaches(s, p, day, level, roster))),
  );
  if (near.length === 0) return null;
  const start = bounds.start ?? least(near.map((s) => s.from));
  const end = bounds.end ?? greatest(near.map((s) => s.to));
  return start <= end ? { start, end } : null;
}

/** A part of the question with the statements that may speak for it, and the days on which another may. */
interface SpokenPart {
  readonly part: Part;
  readonly narrowestFirst: readonly CoverageStatement[];
  readonly cuts: readonly Day[];
}

function spokenParts(statements: readonly CoverageStatement[], query: Query, roster: Roster): readonly SpokenPart[] {
  return partsOf(query, roster).map((part) => {
    const narrowestFirst = statements.filter((s) => touches(s, part)).sort(narrower);
    const cuts = [...narrowestFirst.flatMap((s) => [s.from, addDays(s.to, 1)]), ...part.changes];
    return { part, narrowestFirst, cuts: [...new Set(cuts)].sort() };
  });
}

function stretchesOf(parts: readonly SpokenPart[], periods: readonly Period[]): readonly Stretch[] {
  return parts.flatMap(({ part, narrowestFirst, cuts }) =>
    periods
      .flatMap((period) => cutAt(period, cuts))
      .filter((days) => part.exists(days.start))
      .map((days) => ({
        part,
        period: days,
        statements: narrowestFirst.filter((s) => s.from <= days.start && days.end <= s.to),
      })),
  );
}

function segmentAt({ part, period, statements }: Stretch, level: number, roster: Roster): Segment {
  const speaking = statements.find((s) => reaches(s, part, period.start, level, roster)) ?? null;
  return { period, state: speaking ? stateBy(speaking) : "unknown", statement: speaking };
}

/** A period cut before each of the days, which are in order. */
function cutAt(period: Period, days: readonly Day[]): readonly Period[] {
  const starts = days.filter((day) => day > period.start && day <= period.end);
  return [period.start, ...starts].map((start, i) => ({
    start,
    end: i < starts.length ? addDays(starts[i] as Day, -1) : period.end,
  }));
}

/** Absence speaks from an estimate of 0.85 on; partial or none does not; a missing estimate is unknown, not one. */
function stateBy(statement: CoverageStatement): Segment["state"] {
  if (statement.completeness === "partial" || statement.completeness === "none") return "not-covered";
  if (statement.estimate === null) return "unknown";
  return statement.estimate >= SPEAKING_ESTIMATE ? "covered" : "not-covered";
}

function stateOf(segments: readonly Segment[]): CoverageState {
  const states = new Set(segments.map((s) => s.state));
  if (states.size === 0) return "unknown";
  return states.size === 1 ? (segments[0] as Segment).state : "partly";
}

/** The last day up to which all parts are covered without a break; null where the first day is not. */
function completeTo(segments: readonly Segment[]): Day | null {
  const breaks = segments.filter((s) => s.state !== "covered").map((s) => s.period.start);
  const first = breaks.length > 0 ? least(breaks) : LAST_DAY;
  const before = segments.filter((s) => s.period.start < first).map((s) => s.period.end);
  // A break in one part cuts the longer segments of the others.
  const ends = before.map((end) => (end < first ? end : addDays(first, -1)));
  return ends.length > 0 ? greatest(ends) : null;
}

function lastCoveredDay(segments: readonly Segment[]): Day | null {
  const days = [...new Set(segments.map((s) => s.period.end))].sort().reverse();
  const coveredOn = (day: Day): boolean =>
    segments.every((s) => day < s.period.start || s.period.end < day || s.state === "covered");
  return days.find(coveredOn) ?? null;
}

const least = (days: readonly Day[]): Day => days.reduce((a, b) => (a < b ? a : b));
const greatest = (days: readonly Day[]): Day => days.reduce((a, b) => (a > b ? a : b));

function nothing(): Coverage {
  return { state: "unknown", level: null, from: null, completeTo: null, estimate: null, statements: [], knownGaps: [] };
}
