/** A pair in the address, and its answers as what is drawn; pure. */
import type { Contact } from "../../../src/model/contact.ts";
import type { Coverage, CoverageStatement } from "../../../src/model/coverage.ts";
import { SPEAKING_ESTIMATE } from "../../../src/model/coverage.ts";
import type { Period } from "../../../src/model/period.ts";
import type { BalanceYear, YearLevels } from "../../charts/data.ts";
import { address, type Parameters } from "../../shell/question.ts";

export const FIRST_YEAR = 2000;
/** What the bars count: meetings, calls and videos, or visits; never both in one number. */
export const WHAT = { contacts: "meeting,call,video", visits: "visit" } as const;
export type What = keyof typeof WHAT;

export interface PairState {
  /** Ids of two countries. */
  readonly pair: readonly [string, string];
  readonly versus: readonly [string, string] | null;
  readonly ruleSet: string;
  readonly what: What;
  readonly from: number;
  /** The same days of each year, "01-01..08-20"; null: whole years. */
  readonly window: string | null;
}

const DEFAULT_PAIR = ["CHN", "RUS"] as const;

export function stateOf(pair: string | undefined, query: Readonly<Record<string, string>>): PairState {
  const { window = "", from = "" } = query;
  return {
    pair: sidesOf(pair) ?? DEFAULT_PAIR,
    versus: sidesOf(query.vs),
    ruleSet: query["rule-set"] ?? "default",
    what: query.what === "visits" ? "visits" : "contacts",
    from: /^\d{4}$/.test(from) ? Number(from) : 2013,
    window: /^\d\d-\d\d\.\.\d\d-\d\d$/.test(window) ? window : null,
  };
}

const sidesOf = (text: string | undefined): readonly [string, string] | null => {
  const found = /^([A-Z]{2,8})-([A-Z]{2,8})$/.exec(text ?? "");
  return found && found[1] !== found[2] ? [found[1] as string, found[2] as string] : null;
};

type Counted = Pick<PairState, "what" | "from" | "window">;
/** Ids of two countries. */
export type Sides = readonly [string, string];

/** One question for all rule sets: the dial then turns without asking. */
export const countsAddress = (sides: Sides, { what, from, window }: Counted, by: string): string =>
  address("/counts", { between: sides.join(","), kind: WHAT[what], from, window, by, "rule-set": "all" });

export interface CountRows {
  readonly rows: readonly CountRow[];
}
interface CountRow {
  readonly year: number;
  readonly level?: number | "none";
  readonly kind: string;
  readonly coverage: Coverage;
  /** Under each rule set; null: it does not count such contacts. */
  readonly counts: Readonly<Record<string, number | null>>;
}

/** The years with their levels under a rule set; null: it does not count what is asked. */
export function yearsUnder(years: CountRows, levels: CountRows, ruleSet: string): readonly YearLevels[] | null {
  if (years.rows.length > 0 && years.rows.every((row) => (row.counts[ruleSet] ?? null) === null)) return null;
  return years.rows.map(({ year, coverage, counts }) => {
    const own = levels.rows.filter((row) => row.year === year);
    const at = (level: number | "none") =>
      own.filter((row) => row.level === level).reduce((sum, row) => sum + (row.counts[ruleSet] ?? 0), 0);
    return { year, coverage, total: counts[ruleSet] ?? 0, levels: [1, 2, 3, 4, 5, 6, "none" as const].map(at) };
  });
}

/** For the dial: what each rule set comes to; "–" where it does not count such contacts. */
export function totalsOf({ rows }: CountRows): Readonly<Record<string, number | string>> {
  const totals: Record<string, number | string> = {};
  for (const { counts } of rows)
    for (const [ruleSet, n] of Object.entries(counts)) {
      const before = totals[ruleSet];
      totals[ruleSet] = n === null ? (before ?? "–") : (typeof before === "number" ? before : 0) + n;
    }
  return totals;
}

/** Visits one way: every year has a row, with visits or without. */
export const travelsAddress = ([from, to]: Sides, state: Counted): string =>
  address("/counts", {
    ...{ direction: `${from}->${to}`, kind: "visit", from: state.from, window: state.window, by: "year" },
    "rule-set": "all",
  });

export function balanceUnder(out: CountRows, back: CountRows, ruleSet: string): readonly BalanceYear[] {
  const years = [...new Set([...out.rows, ...back.rows].map((row) => row.year))].sort((x, y) => x - y);
  return years.map((year) => {
    const [one, other] = [out, back].map(({ rows }) => rows.find((row) => row.year === year));
    return {
      year,
      values: [one?.counts[ruleSet] ?? 0, other?.counts[ruleSet] ?? 0],
      coverage: [one?.coverage ?? null, other?.coverage ?? null],
    };
  });
}

export interface Stretch extends Period {
  /** Every kind asked is covered, or some. */
  readonly depth: "all" | "some";
}

/** Where a level is covered well enough that absence speaks: days of all kinds, and days of some. */
export function coveredStretches(
  statements: readonly CoverageStatement[],
  level: number,
  kinds: readonly string[],
  span: Period,
): readonly Stretch[] {
  const good = statements.filter(
    (s) =>
      (s.level ?? 0) >= level &&
      (s.completeness === "complete" || s.completeness === "near-complete") &&
      (s.estimate ?? 1) >= SPEAKING_ESTIMATE &&
      s.kinds.some((kind) => kinds.includes(kind)),
  );
  const cuts = [span.start, nextDay(span.end), ...good.flatMap((s) => [s.from, nextDay(s.to)])];
  const days = [...new Set(cuts)].filter((d) => d >= span.start && d <= nextDay(span.end)).sort();
  const stretches: Stretch[] = [];
  for (let i = 0; i + 1 < days.length; i++) {
    const [start, after] = [days[i] as string, days[i + 1] as string];
    const here = good.filter((s) => s.from <= start && s.to >= start);
    if (here.length === 0) continue;
    const held = new Set(here.flatMap((s) => s.kinds as readonly string[]));
    const depth = kinds.every((kind) => held.has(kind)) ? "all" : "some";
    const last = stretches.at(-1);
    if (last && last.depth === depth && nextDay(last.end) === start)
      stretches[stretches.length - 1] = { ...last, end: dayBefore(after) };
    else stretches.push({ start, end: dayBefore(after), depth });
  }
  return stretches;
}

const DAY_MS = 86_400_000;
const shifted = (day: string, n: number) => new Date(Date.parse(day) + n * DAY_MS).toISOString().slice(0, 10);
const nextDay = (day: string) => shifted(day, 1);
const dayBefore = (day: string) => shifted(day, -1);

export interface Meeting {
  readonly a: string;
  readonly b: string;
  readonly count: number;
}
export interface Matrix {
  readonly rows: readonly string[];
  readonly columns: readonly string[];
  readonly cells: readonly Meeting[];
}

/** Who meets whom: persons or offices of the two sides, those with most contacts first. */
export function matrixOf(contacts: readonly Contact[], [a, b]: Sides, of: "person" | "office", most = 9): Matrix {
  const cells = new Map<string, Meeting>();
  const totals = new Map<string, number>();
  for (const contact of contacts) {
    if (contact.kind === "visit") continue;
    const ids = (country: string) => [
      ...new Set(
        contact.participants.filter((p) => p.country === country && !p.accompanying).flatMap((p) => p[of] ?? []),
      ),
    ];
    const [rows, columns] = [ids(a), ids(b)];
    if (rows.length === 0 || columns.length === 0) continue;
    for (const id of [...rows, ...columns]) totals.set(id, (totals.get(id) ?? 0) + 1);
    for (const row of rows)
      for (const column of columns) {
        const key = `${row} ${column}`;
        cells.set(key, { a: row, b: column, count: (cells.get(key)?.count ?? 0) + 1 });
      }
  }
  const all = [...cells.values()];
  const top = (side: "a" | "b") =>
    [...new Set(all.map((cell) => cell[side]))]
      .sort((x, y) => (totals.get(y) ?? 0) - (totals.get(x) ?? 0) || (x < y ? -1 : 1))
      .slice(0, most);
  return { rows: top("a"), columns: top("b"), cells: all };
}

/** What the desk shows of `/records`: the series up to a year. */
export interface Series {
  readonly own: { readonly coverage: Coverage };
  readonly gap: { readonly from: string; readonly to: string; readonly days: number; readonly chance: number } | null;
  readonly changepoints: readonly { readonly year: number }[];
}

export const seriesAddress = ({ pair, what, from, ruleSet }: PairState, year: number): string =>
  address("/records", { pair: pair.join("-"), year, kind: WHAT[what], from, "rule-set": ruleSet });

/** What it shows of `/comparisons`: of two pairs, the part of the first. */
export interface Shares {
  readonly windows: readonly {
    readonly label: string;
    readonly cells: readonly {
      readonly coverage: Coverage;
      readonly share: {
        readonly numerator: number;
        readonly denominator: number;
        readonly value: number | null;
        readonly interval: readonly [number, number];
      } | null;
    }[];
  }[];
}

export const sharesAddress = ({ pair, what, from, window, ruleSet }: PairState, versus: Sides): string =>
  address("/comparisons", {
    pair: [pair.join("-"), versus.join("-")],
    ...{ kind: WHAT[what], from, window, "rule-set": ruleSet },
  });

/** A view of the ledger: what a number of the charts rests on. */
export const ledgerAddress = (parameters: Parameters, ruleSet: string): string =>
  address("/ledger", { ...parameters, "rule-set": ruleSet === "default" ? null : ruleSet }).slice("/api/v1".length);
