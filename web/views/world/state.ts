/** The world's state in the address, what is asked of the API for it, and what its answers say of each country. */
import type { Coverage } from "../../../src/model/coverage.ts";
import { addressOf } from "../../shell/address.ts";
import { type CountRow, countIn, ranked } from "../../shell/counts.ts";
import { address, type Named } from "../../shell/question.ts";

export const KINDS = ["visit", "meeting,call,video", "meeting", "call", "video"] as const;
export type Kinds = (typeof KINDS)[number];
/** In the address, for every country with any, and for contacts without a level too. */
export const ALL = "all";
export const ANY = "any";

export interface WorldState {
  /** Null: the last year that is covered. */
  readonly year: number | null;
  /** Null: any. */
  readonly level: number | null;
  readonly kind: Kinds;
  /** A country, ALL, or null: that with most contacts. */
  readonly country: string | null;
  readonly ruleSet: string;
}

export function worldStateOf(query: Readonly<Record<string, string>>): WorldState {
  const level = query.level ?? "1";
  const ranked = /^[1-6]$/.test(level) ? Number(level) : 1;
  return {
    year: /^\d{4}$/.test(query.year ?? "") ? Number(query.year) : null,
    level: level === ANY ? null : ranked,
    kind: KINDS.find((kind) => kind === query.kind) ?? "visit",
    country: query.country || null,
    ruleSet: query["rule-set"] || "default",
  };
}

/** The same with nothing left open. */
export interface Shown extends WorldState {
  readonly year: number;
  readonly country: string;
}

const asked = ({ kind, level }: WorldState) => ({ kind, level });
const sideOf = (country: string | null) => (country === ALL ? null : country);

/** Visits of one year, or in years from one to another. */
const within = (from: number, to: number) => ({ from, to });

export const ask = {
  leading: (state: WorldState): string =>
    address("/counts", { by: "country", ...asked(state), from: 2000, "rule-set": "all" }),
  years: (state: WorldState, country: string): string =>
    address("/counts", { by: "year", between: sideOf(country), ...asked(state), "rule-set": "all" }),
  pairs: (state: Shown, language: string): string =>
    address("/counts", {
      by: "pair",
      ...{ ...asked(state), ...within(state.year, state.year), "rule-set": "all", names: language },
    }),
  /** For all the world: each country's number with anyone. */
  countries: (state: Shown): string | null =>
    state.country === ALL
      ? address("/counts", {
          by: "country",
          ...{ ...asked(state), ...within(state.year, state.year), "rule-set": "all" },
        })
      : null,
  coverage: (state: Shown, language: string): string =>
    address("/coverage/cells", {
      ...{ by: "country", between: sideOf(state.country), ...asked(state) },
      ...{ ...within(state.year, state.year), names: language },
    }),
  pairCoverage: (state: Shown, countries: readonly string[]): string | null =>
    countries.length > 1
      ? address("/coverage/cells", {
          ...{ by: "pair", countries: countries.join(","), ...asked(state), ...within(state.year, state.year) },
        })
      : null,
  /** Whose small charts are shown: those with most in these years. */
  partners: (state: Shown, { from, to }: Years, language: string): string =>
    address("/counts", {
      ...(state.country === ALL ? { by: "country" } : { by: "pair", between: state.country }),
      ...{ ...asked(state), ...within(from, to), "rule-set": "all", names: language },
    }),
  yearsOf: (state: Shown, partner: string, { from, to }: Years): string =>
    address("/counts", {
      by: "year",
      ...scopeOf(state, partner),
      ...{ ...asked(state), ...within(from, to), "rule-set": "all", "whole-years": true },
    }),
};

interface Years {
  readonly from: number;
  readonly to: number;
}

/** What a number about a country is a number of: the pair's; of all the world the visits received, or its contacts. */
function scopeOf({ country, kind }: Shown, of: string): { readonly between?: string; readonly direction?: string } {
  if (country !== ALL && country !== of) return { between: `${country},${of}` };
  return kind === "visit" && country === ALL ? { direction: `*->${of}` } : { between: of };
}

/** The contacts behind a country's number. */
export function evidence(state: Shown, of: string, year = state.year): string {
  const { kind, level, ruleSet } = state;
  return addressOf(
    "/ledger",
    {},
    {
      ...{ ...scopeOf(state, of), kind, level, from: year, to: year },
      "rule-set": ruleSet === "default" ? null : ruleSet,
    },
  );
}

export const otherOf = (pair: string, country: string): string | null => {
  const [a, b] = pair.split("-") as [string, string];
  return a === country ? b : b === country ? a : null;
};

/** The last year covered to its end; where none is, the one before the last with contacts. */
export function usualYear(rows: readonly CountRow[]): number | null {
  const covered = rows.findLast((row) => row.coverage.state === "covered" && countIn(row, "default") > 0);
  const last = rows.findLast((row) => countIn(row, "default") > 0);
  return (covered?.year ?? (last && Math.max(Number(rows[0]!.year), Number(last.year) - 1)) ?? null) as number | null;
}

/** Of the small charts: a quarter of a century that holds the year. */
export function yearsAround(year: number, last: number): Years {
  const to = year > last - 25 ? last : year + 12;
  return { from: to - 24, to };
}

/** What the map says of a country. */
export interface CountryFigure {
  readonly country: string;
  readonly name: string;
  readonly count: number;
  readonly coverage: Coverage;
}
export interface CoverageCells extends Named {
  readonly rows: readonly { readonly country?: string; readonly pair?: string; readonly coverage: Coverage }[];
}

/** Every country, largest number first, then by name. */
export function countryFigures(
  { country, ruleSet }: Shown,
  counts: readonly CountRow[],
  { rows }: Pick<CoverageCells, "rows">,
  names: Readonly<Record<string, string>>,
): readonly CountryFigure[] {
  const keyOf = (row: CountRow) => (row.pair ? otherOf(String(row.pair), country) : String(row.country));
  const found = new Map(counts.flatMap((row) => (keyOf(row) ? [[keyOf(row) as string, row] as const] : [])));
  const ids = new Set([...rows.map((row) => row.country as string), ...found.keys()]);
  const coverage = new Map(rows.map((row) => [row.country, row.coverage]));
  return [...ids]
    .map((id) => ({
      ...{ country: id, name: names[id] ?? id, count: countIn(found.get(id), ruleSet) },
      coverage: (found.get(id)?.coverage ?? coverage.get(id)) as Coverage,
    }))
    .sort((a, b) => b.count - a.count || a.name.localeCompare(b.name));
}

/** The countries of the matrix: those in most contacts of pairs, the chosen one among them. */
export function largest(pairs: readonly CountRow[], { country, ruleSet }: Shown, most: number): readonly string[] {
  const sums = new Map<string, number>();
  for (const row of pairs)
    for (const id of String(row.pair).split("-")) sums.set(id, (sums.get(id) ?? 0) + countIn(row, ruleSet));
  if (country !== ALL) sums.set(country, Number.POSITIVE_INFINITY);
  return [...sums]
    .filter(([, n]) => n > 0)
    .sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))
    .slice(0, most)
    .map(([id]) => id);
}

export function partnersOf(rows: readonly CountRow[], state: Shown, most: number): readonly string[] {
  return ranked(rows, state.country === ALL ? "country" : "pair", state.ruleSet)
    .flatMap((row) => (row.pair ? (otherOf(String(row.pair), state.country) ?? []) : String(row.country)))
    .slice(0, most);
}
