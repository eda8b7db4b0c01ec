/** What a count can be grouped by, the periods of its time keys, and the query of one cell. Values: key-values.ts. */
import type { CountryId } from "../model/country.ts";
import { InputError } from "../model/errors.ts";
import type { ContactKind } from "../model/mention.ts";
import type { Rank } from "../model/office.ts";
import { dayOf, daysInMonth, intersection, type Period, yearOf } from "../model/period.ts";
import type { Query } from "../model/query.ts";
import { periodsOf } from "./periods.ts";

export const COUNT_KEYS = [
  "year",
  "quarter",
  "month",
  "kind",
  "level",
  "class",
  "direction",
  "channel",
  "country",
  "pair",
  "person",
  "counterpart",
  "office",
] as const;
export type CountKey = (typeof COUNT_KEYS)[number];
export type KeyValue = string | number;

/** Coarse to fine. */
export const TIME_KEYS: readonly CountKey[] = ["year", "quarter", "month"];

/** "year,level" → keys; an unknown one is an InputError that lists them. */
export function parseKeys(text: string): readonly CountKey[] {
  return [...new Set(text.split(",").map((word) => word.trim()))].map((word) => {
    const key = COUNT_KEYS.find((k) => k === word);
    if (!key) throw new InputError("--by", `no key "${word}"`, `One or more of ${COUNT_KEYS.join(", ")}, with commas.`);
    return key;
  });
}

/** The periods of a time key between two days, in order: every year, quarter or month, with contacts or without. */
export function cellsBetween(
  key: CountKey,
  bounds: Period,
  query: Query,
): readonly { value: KeyValue; periods: readonly Period[] }[] {
  const cells: { value: KeyValue; periods: readonly Period[] }[] = [];
  const held = periodsOf(query, bounds);
  for (let year = yearOf(bounds.start) - 1; year <= yearOf(bounds.end); year++) {
    if (key === "year" && query.window) {
      const mine = held.filter((period) => windowStarts(period, query) === year);
      if (mine.length > 0) cells.push({ value: year, periods: mine });
      continue;
    }
    for (const [value, period] of divisions(key, year)) {
      const periods = held.flatMap((h) => intersection(h, period) ?? []);
      if (periods.length > 0) cells.push({ value, periods });
    }
  }
  return cells;
}

/** A window cut at the bounds may begin in the year after its own. */
function windowStarts(period: Period, { window }: Query): number {
  const wraps = window !== undefined && window.from > window.to;
  return wraps && period.start.slice(5) < window.from ? yearOf(period.start) - 1 : yearOf(period.start);
}

function divisions(key: CountKey, year: number): readonly (readonly [KeyValue, Period])[] {
  const months = key === "month" ? 1 : key === "quarter" ? 3 : 12;
  return Array.from({ length: 12 / months }, (_, i) => {
    const [first, last] = [i * months + 1, (i + 1) * months];
    const name = key === "month" ? dayOf(year, first, 1).slice(0, 7) : key === "quarter" ? `${year}-Q${i + 1}` : year;
    return [name, { start: dayOf(year, first, 1), end: dayOf(year, last, daysInMonth(year, last)) }] as const;
  });
}

/** The query of one cell, for its coverage: what the keys say narrows it. */
export function cellQuery(query: Query, keys: ReadonlyMap<CountKey, KeyValue>, kinds: readonly ContactKind[]): Query {
  let cell: Query = { ...query, kinds };
  for (const [key, value] of keys) {
    if (key === "kind") cell = { ...cell, kinds: [value as ContactKind] };
    if (key === "level" && value !== "none") cell = { ...cell, level: value as Rank };
    if (key === "pair") cell = { ...cell, between: pairOf(value as string) };
    if (key === "person" || key === "counterpart")
      cell = { ...cell, persons: [...(query.persons ?? []), value as string] };
    if (key === "office") cell = { ...cell, offices: [value as string] };
    if (key === "direction" && value !== "none") {
      const [from, to] = (value as string).split("->") as [string, string];
      cell = { ...cell, direction: { from, to } };
    }
    if (key === "country") cell = withCountry(cell, value as string);
  }
  return cell;
}

/** Two countries in the order of their ids: "CHN-RUS". */
export const pairId = (a: CountryId, b: CountryId): string => (a < b ? `${a}-${b}` : `${b}-${a}`);

const pairOf = (id: string): readonly CountryId[] => id.split("-");

function withCountry(query: Query, country: string): Query {
  const { direction, between } = query;
  if (direction?.from === "*") return { ...query, direction: { ...direction, from: country } };
  if (direction?.to === "*") return { ...query, direction: { ...direction, to: country } };
  return { ...query, between: [...new Set([...(between ?? []).slice(0, 1), country])] };
}
