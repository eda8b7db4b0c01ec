/**
 * What a pair of countries did in a year, as figures: by rank, kind and direction, beside the like windows of the nine
 * years before, with records and with the coverage of each number. It asks the functions it is given, so that every
 * number is that of `count` and `record`. A figure names the contacts it counts; where these are not as many as it
 * says, that is an error of ours and is thrown.
 */
import { type Contact, levelOf } from "../model/contact.ts";
import type { CountryId } from "../model/country.ts";
import type { Coverage } from "../model/coverage.ts";
import { InputError } from "../model/errors.ts";
import type { Figure } from "../model/figure.ts";
import type { ContactKind } from "../model/mention.ts";
import type { Rank } from "../model/office.ts";
import { type Day, type DayWindow, dayOf, daysInMonth, intersection, type Period, yearOf } from "../model/period.ts";
import type { Query } from "../model/query.ts";
import type { CountKey } from "./count-keys.ts";
import type { Count, CountRow } from "./counts.ts";
import { figureOf } from "./figures.ts";
import type { YearRecord } from "./record-years.ts";

/** What is asked of a ledger. `contacts` gives those that the rule set counts. */
export interface Asked {
  readonly count: (query: Query, by: readonly CountKey[]) => Promise<Count>;
  readonly contacts: (query: Query) => Promise<readonly Contact[]>;
  readonly record: (query: Query, year: number) => Promise<YearRecord>;
  readonly coverage: (query: Query) => Coverage;
}

export type Pair = readonly [CountryId, CountryId];

export interface LevelFigure {
  /** Null: a side without rank. */
  readonly level: Rank | null;
  readonly figure: Figure;
}

/** One window of the series. */
export interface PairYear {
  readonly year: number;
  readonly period: Period;
  /** Meetings, calls and videos. */
  readonly contacts: Figure;
  /** Of these, the levels that occur. */
  readonly levels: readonly LevelFigure[];
  /** Visits of the first side to the second, and of the second to the first. */
  readonly visits: readonly [Figure, Figure];
}

export interface PairRecord {
  readonly what: RecordSubject;
  readonly record: YearRecord;
  readonly own: Figure;
  /** The earlier windows that the record is told against: the highest, those that tie, those above. */
  readonly against: readonly { readonly year: number; readonly figure: Figure }[];
  /** All earlier windows compared, together: what the test rests on. */
  readonly earlier: Figure;
  /** The span in which the longest silence lies; null: no silence is told. */
  readonly span: Figure | null;
}

export type RecordSubject = "contacts" | "leaders" | "visits-out" | "visits-in";

/** A line of the timeline: what it shows, and month by month how deep the ledger is complete for it. */
export interface Lane {
  readonly what: "meetings" | "remote" | "visits-out" | "visits-in";
  readonly months: readonly { readonly period: Period; readonly coverage: Coverage }[];
  readonly contacts: readonly Contact[];
}

export interface YearOfPair {
  readonly countries: Pair;
  readonly years: readonly PairYear[];
  /** The year itself: the last of the series. */
  readonly own: PairYear;
  readonly kinds: readonly { readonly kind: ContactKind; readonly figure: Figure }[];
  /** Of the year's visits in each direction, the levels that occur. */
  readonly visitLevels: readonly [readonly LevelFigure[], readonly LevelFigure[]];
  readonly records: readonly PairRecord[];
  readonly lanes: readonly Lane[];
  /** Every contact and visit of the pair up to the year's end that the figures speak of, or that came before. */
  readonly known: readonly Contact[];
}

export interface PairAsked {
  readonly countries: Pair;
  readonly year: number;
  /** The last day of the year that is asked or known. */
  readonly last: Day;
}

/** How many like windows stand beside each other, the year's own among them. */
export const YEARS_SHOWN = 10;

const NARROW: readonly ContactKind[] = ["meeting", "call", "video"];

/** The days of the year up to the last one, and the same days of other years where it ends within it. */
export function daysOf(last: Day): { readonly to: Day; readonly window?: DayWindow } {
  return last.endsWith("-12-31") ? { to: last } : { to: last, window: { from: "01-01", to: last.slice(5) } };
}

/**
 * The last day of the year that is told: the one asked, else the earliest in it to which the ledger is complete for a
 * pair, else the year's end.
 * @throws InputError for a day of another year
 */
export function lastDay(year: number, known: readonly (Day | null)[], asked?: Day): Day {
  if (asked !== undefined && yearOf(asked) !== year)
    throw new InputError(`--to ${asked}`, `is not in ${year}`, "Give a day of the year that the brief is about.");
  const within = known.filter((day): day is Day => day !== null && yearOf(day) === year);
  return asked ?? within.sort()[0] ?? dayOf(year, 12, 31);
}

/** How far absence speaks, rank by rank: of meetings, calls and videos, and of visits in each direction. */
export function coverageByRank([a, b]: Pair, { start, end }: Period, ask: Pick<Asked, "coverage">) {
  const subjects = [
    ["contacts", { between: [a, b], kinds: NARROW }],
    ["visits-out", { direction: { from: a, to: b }, kinds: ["visit"] }],
    ["visits-in", { direction: { from: b, to: a }, kinds: ["visit"] }],
  ] as const satisfies readonly (readonly [string, Query])[];
  return subjects.flatMap(([what, query]) =>
    ([1, 2, 3, 4, 5, 6] as const).map((level) => ({
      ...{ what, level },
      coverage: ask.coverage({ ...query, level, from: start, to: end }),
    })),
  );
}

export async function yearOfPair({ countries, year, last }: PairAsked, ask: Asked): Promise<YearOfPair> {
  const [a, b] = countries;
  const first = dayOf(year - YEARS_SHOWN + 1, 1, 1);
  const days = daysOf(last);
  const own = { from: dayOf(year, 1, 1), to: last };
  const narrow: Query = { between: countries, kinds: NARROW, ...days };
  const visits = [
    { kinds: ["visit"], direction: { from: a, to: b }, ...days },
    { kinds: ["visit"], direction: { from: b, to: a }, ...days },
  ] as const satisfies readonly Query[];
  const series = { from: first };

  const known = await ask.contacts({ between: countries, to: last });
  const met = await ask.contacts({ ...narrow, ...series });
  const gone = await Promise.all(visits.map((query) => ask.contacts({ ...query, ...series })));
  const [byYear, byLevel] = [
    await ask.count({ ...narrow, ...series }, ["year"]),
    await ask.count({ ...narrow, ...series }, ["year", "level"]),
  ];
  const visitYears = await Promise.all(visits.map((query) => ask.count({ ...query, ...series }, ["year"])));
  const years = rowsOf(byYear, "contacts").map((row): PairYear => {
    const of = row.year as number;
    const mine = met.filter((c) => yearOf(c.start) === of);
    const period = { start: dayOf(of, 1, 1), end: endIn(of, last) };
    const one = (query: Query, kind: string, counted: Count, contacts: readonly Contact[]): Figure => {
      const found = rowsOf(counted, kind).find((r) => r.year === of)!;
      const cell = { ...query, from: period.start, to: period.end };
      return figureOf(kind === "visit" ? "visits" : "contacts", found, cell, counted, contacts);
    };
    return {
      ...{ year: of, period },
      contacts: one(narrow, "contacts", byYear, mine),
      levels: rowsOf(byLevel, "contacts")
        .filter((r) => r.year === of)
        .map((r) => levelFigure(r, { ...narrow, from: period.start, to: period.end }, byLevel, mine)),
      visits: [0, 1].map((side) =>
        one(
          visits[side]!,
          "visit",
          visitYears[side]!,
          gone[side]!.filter((c) => yearOf(c.start) === of),
        ),
      ) as unknown as readonly [Figure, Figure],
    };
  });
  const self = years.at(-1)!;
  const selfMet = met.filter((c) => yearOf(c.start) === year);
  const selfGone = gone.map((list) => list.filter((c) => yearOf(c.start) === year));
  const kinds = await ask.count({ between: countries, kinds: NARROW, ...own }, ["kind"]);
  const visitLevels = await Promise.all(
    visits.map(async (query, side) => {
      const counted = await ask.count({ ...query, ...own }, ["level"]);
      return rowsOf(counted, "visit").map((r) => levelFigure(r, { ...query, ...own }, counted, selfGone[side]!));
    }),
  );
  return {
    ...{ countries, years, own: self, known },
    kinds: kinds.rows.map((row) => ({
      kind: row.kind as ContactKind,
      figure: figureOf(
        `${row.kind}s`,
        row,
        { ...narrow, kinds: [row.kind as ContactKind], ...own },
        kinds,
        selfMet.filter((c) => c.kind === row.kind),
      ),
    })),
    visitLevels: visitLevels as unknown as YearOfPair["visitLevels"],
    records: [
      await recordOf("contacts", narrow, year, ask),
      await recordOf("leaders", { ...narrow, level: 1 }, year, ask),
      await recordOf("visits-out", visits[0], year, ask),
      await recordOf("visits-in", visits[1], year, ask),
    ],
    lanes: [
      lane("meetings", { ...narrow, kinds: ["meeting"] }, own, selfMet, ask),
      lane("remote", { ...narrow, kinds: ["call", "video"] }, own, selfMet, ask),
      lane("visits-out", visits[0], own, selfGone[0]!, ask),
      lane("visits-in", visits[1], own, selfGone[1]!, ask),
    ],
  };
}

/** Records are told against the window next to it, or the few above. */
const AGAINST = 4;

async function recordOf(what: RecordSubject, query: Query, year: number, ask: Asked): Promise<PairRecord> {
  const record = await ask.record(query, year);
  const { others, report, own } = record;
  const figureFor = async (count: YearRecord["own"]): Promise<Figure> => {
    const cell = { ...query, from: count.period.start, to: count.period.end };
    const counted = { query: cell, ruleSet: record.ruleSet };
    return figureOf(
      query.kinds?.[0] === "visit" ? "visits" : "contacts",
      count,
      cell,
      counted,
      await ask.contacts(cell),
    );
  };
  const { fact } = report;
  const named = fact.strict
    ? others.filter((y) => y.count === fact.highest)
    : [...fact.above, ...fact.ties].map((i) => others[i]!);
  const told = named.sort((x, y) => y.count - x.count || y.year - x.year).slice(0, AGAINST);
  const label = query.kinds?.[0] === "visit" ? "visits" : "contacts";
  const together = async (what: string, period: Period, years: ReadonlySet<number> | null): Promise<Figure> => {
    const cell = { ...query, from: period.start, to: period.end };
    const found = (await ask.contacts(cell)).filter((c) => !years || years.has(yearOf(c.start)));
    const counted = { count: years ? sum(others.map((y) => y.count)) : found.length, coverage: ask.coverage(cell) };
    return figureOf(what, counted, cell, record, found);
  };
  const before = {
    start: others[0]?.period.start ?? own.period.start,
    end: others.at(-1)?.period.end ?? own.period.end,
  };
  return {
    ...{ what, record },
    earlier: await together(`${label} in ${others.length} earlier windows`, before, new Set(others.map((y) => y.year))),
    span: record.gap && (await together(label, record.gap.span, null)),
    own: await figureFor(own),
    against: await Promise.all(told.map(async (y) => ({ year: y.year, figure: await figureFor(y) }))),
  };
}

function lane(what: Lane["what"], query: Query, own: Period | OwnDays, contacts: readonly Contact[], ask: Asked): Lane {
  const days = "from" in own ? { start: own.from, end: own.to } : own;
  const year = yearOf(days.start);
  const { window: _, ...open } = query;
  return {
    what,
    contacts: contacts.filter((c) => query.kinds?.includes(c.kind)),
    months: Array.from({ length: 12 }, (_, m) => m + 1).flatMap((month) => {
      const whole = { start: dayOf(year, month, 1), end: dayOf(year, month, daysInMonth(year, month)) };
      const period = intersection(whole, days);
      return period ? [{ period, coverage: ask.coverage({ ...open, from: period.start, to: period.end }) }] : [];
    }),
  };
}

const sum = (values: readonly number[]): number => values.reduce((a, b) => a + b, 0);

interface OwnDays {
  readonly from: Day;
  readonly to: Day;
}

function endIn(year: number, last: Day): Day {
  const [month, day] = [+last.slice(5, 7), +last.slice(8)];
  // A window that ends with February takes the 29th in where there is one.
  const ends = month === 2 && day >= 28 ? daysInMonth(year, 2) : day;
  return dayOf(year, month, ends);
}

const rowsOf = ({ rows }: Count, kind: string): readonly CountRow[] => rows.filter((row) => row.kind === kind);

function levelFigure(row: CountRow, query: Query, counted: Count, contacts: readonly Contact[]): LevelFigure {
  const level = typeof row.level === "number" && row.level >= 1 && row.level <= 6 ? (row.level as Rank) : null;
  const label = `${row.kind === "visit" ? "visits" : "contacts"} ${level === null ? "without rank" : `at level ${level}`}`;
  const mine = contacts.filter((c) => levelOf(c) === level);
  return { level, figure: figureOf(label, row, query, counted, mine) };
}
