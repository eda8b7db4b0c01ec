/** Is a year a record of a series of like windows: which are compared, fact, surprise, robustness, gaps and breaks. */
import type { Coverage } from "../model/coverage.ts";
import { addDays, type Day, dayNumber, type Period } from "../model/period.ts";
import type { Query } from "../model/query.ts";
import type { RuleSetId } from "../model/rule-set.ts";
import { type Changepoint, changepoints } from "./changepoints.ts";
import { type Dispersion, dispersion } from "./dispersion.ts";
import { longestGapProbability } from "./gaps.ts";
import { type CountModel, countModel, countTail } from "./negative-binomial.ts";
import { type RecordReport, record } from "./record.ts";

export interface YearCount {
  readonly year: number;
  readonly period: Period;
  readonly count: number;
  readonly singleSource: number;
  readonly cut: number;
  readonly coverage: Coverage;
}

/** The longest silence between events, the edges of the span counted. */
export interface LongestGap {
  readonly from: Day;
  readonly to: Day;
  readonly days: number;
  /** Trips, or runs of days with contacts: what comes together is one event. */
  readonly events: number;
  readonly span: Period;
  /** P(a gap at least so long) at the span's mean rate. */
  readonly chance: number;
}

export interface YearRecord {
  readonly query: Query;
  readonly ruleSet: RuleSetId;
  readonly year: number;
  /** The year under test. */
  readonly own: YearCount;
  /** Earlier windows compared: those covered in an unbroken run up to it, and others that had as many or more. */
  readonly others: readonly YearCount[];
  /** The first year of that run; null: the window just before is not covered. */
  readonly since: number | null;
  /** Later windows with as many or more: no part of the record of its day. */
  readonly later: readonly YearCount[];
  readonly report: RecordReport;
  readonly dispersion: Dispersion | null;
  /** P(as many or more in a window) by the model to believe of the earlier ones; null: fewer than two, or all 0. */
  readonly tail: { readonly model: CountModel; readonly chance: number } | null;
  /** Of the run of covered windows with the one under test. */
  readonly gap: LongestGap | null;
  readonly changepoints: readonly (Changepoint & { readonly year: number })[];
}

/** The first year of the unbroken run of covered windows before (and after) the one under test; null: none. */
export function coveredSince<T extends { readonly coverage: Coverage }>(
  others: readonly T[],
  yearOf: (window: T) => number,
  speaks: (coverage: Coverage) => boolean = ({ state }) => state === "covered",
): number | null {
  let since: number | null = null;
  for (const window of [...others].sort((a, b) => yearOf(b) - yearOf(a))) {
    if (!speaks(window.coverage)) break;
    since = yearOf(window);
  }
  return since;
}

/** `years`: like windows in the order of time; the one under test among them. `days`: events, see `eventsOf`. */
export function yearRecord(
  years: readonly YearCount[],
  year: number,
  asked: { readonly query: Query; readonly ruleSet: RuleSetId; readonly events: readonly Period[] },
): YearRecord {
  const own = years.find((y) => y.year === year)!;
  const earlier = years.filter((y) => y.year < year);
  const speaks = speaker(asked.query);
  const since = coveredSince(earlier, (y) => y.year, speaks);
  const others = earlier.filter((y) => since === null || y.year >= since || y.count >= own.count);
  const series = [...others, own];
  const spread = dispersion(series.map((y) => y.count));
  const detection = series.map((y) => (speaks(y.coverage) ? y.coverage.estimate : null));
  const run = since === null ? [] : years.filter((y) => y.year >= since && y.year <= year);
  const model = countModel(others.map((y) => y.count));
  return {
    ...{ query: asked.query, ruleSet: asked.ruleSet, year, own, others, since },
    later: years.filter((y) => y.year > year && own.count > 0 && y.count >= own.count),
    report: record(
      series.map((y) => y.count),
      detection,
      spread?.overdispersed === true,
    ),
    dispersion: spread,
    tail: model && { model, chance: countTail(own.count, model) },
    gap: isWhole(run) ? longestGap(asked.events, { start: run[0]!.period.start, end: own.period.end }) : null,
    changepoints: changepoints(run.map((y) => y.count)).map((c) => ({ ...c, year: run[c.before]!.year })),
  };
}

/**
 * Whether absence speaks of all that is asked. A question that names no level, person or office asks down to envoys; its
 * coverage is that of the deepest level covered, and says nothing of those below.
 */
export function speaker(query: Query): (coverage: Coverage) => boolean {
  const named = query.level !== undefined || Boolean(query.persons?.length || query.offices?.length);
  return ({ state, level }) => state === "covered" && (named || level === 6);
}

/** Gaps need every day: windows of a part of each year have none between them. */
function isWhole(run: readonly YearCount[]): boolean {
  return run.length > 1 && run.slice(1).every((y, i) => addDays(run[i]!.period.end, 1) === y.period.start);
}

/** Periods that overlap or abut as one: the days of one trip, of one round of talks. In the order of time. */
export function eventsOf(periods: readonly Period[]): readonly Period[] {
  const events: Period[] = [];
  for (const period of [...periods].sort((a, b) => (a.start < b.start ? -1 : 1))) {
    const last = events.at(-1);
    if (!last || period.start > addDays(last.end, 1)) events.push(period);
    else if (period.end > last.end) events[events.length - 1] = { start: last.start, end: period.end };
  }
  return events;
}

function longestGap(events: readonly Period[], span: Period): LongestGap | null {
  const inside = events.filter((e) => e.start >= span.start && e.start <= span.end);
  if (inside.length === 0) return null;
  const edges = [...inside, { start: addDays(span.end, 1), end: span.end }];
  let longest: Period | null = null;
  let free = span.start;
  for (const event of edges) {
    const gap = { start: free, end: addDays(event.start, -1) };
    if (!longest || lengthOf(gap) > lengthOf(longest)) longest = gap;
    free = addDays(event.end, 1);
  }
  const days = lengthOf(longest!);
  if (days <= 0) return null;
  const total = lengthOf(span);
  return {
    ...{ from: longest!.start, to: longest!.end, days, events: inside.length, span },
    chance: longestGapProbability(inside.length / total, total, days),
  };
}

const lengthOf = ({ start, end }: Period): number => dayNumber(end) - dayNumber(start) + 1;
