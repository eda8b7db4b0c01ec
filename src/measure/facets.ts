/** How many of some contacts have each year, kind, country …: what a list of them can be narrowed by. */
import { ACCOMPANYING, CODES, type Columns, codeOf, NAMED, OFFICE_SHIFT, type Selection } from "../model/columns.ts";
import type { CountryId } from "../model/country.ts";
import { dayFromNumber, yearOf } from "../model/period.ts";

export const FACETS = ["year", "kind", "level", "status", "country", "person", "office"] as const;
export type Facet = (typeof FACETS)[number];

export interface FacetValue {
  readonly value: string | number;
  readonly count: number;
}

const VISIT = codeOf(CODES.kind, "visit");
/** A meeting of so many polities makes no pairs (definitions, section 1). */
const CONTAINER_COUNTRIES = 5;

/**
 * A contact counts once under each of its values, and under every level that it reaches. Years and levels come in order,
 * the rest the most frequent first.
 * @param between as the query has it: of one country its partners are counted; of none every country that takes part
 */
export function facetOf(
  facet: Facet,
  { columns, inside }: Selection,
  between: readonly CountryId[] = [],
): readonly FacetValue[] {
  const { kind, status, words } = columns;
  switch (facet) {
    case "year":
      return years(columns, inside);
    case "kind":
      return tally(inside, CODES.kind, (i, add) => add(kind[i]!));
    case "status":
      return tally(inside, CODES.status, (i, add) => add(status[i]!));
    case "level":
      return levels(columns, inside, between);
    case "country":
      return tally(inside, words.countries, between[0] ? partners(columns, between[0]) : takingPart(columns));
    case "person":
      return tally(inside, words.persons, (i, add) => eachSide(columns, i, (s) => add(columns.sidePerson[s]!)));
    case "office":
      return tally(inside, words.offices, (i, add) => {
        for (let o = columns.officeFrom[i]!; o < columns.officeFrom[i + 1]!; o++)
          if (columns.officeThere[o]! & NAMED) add(columns.officeThere[o]! >> OFFICE_SHIFT);
      });
  }
}

/** Names the numbers of a contact's values, some of them twice. */
type Values = (i: number, add: (code: number) => void) => void;

function tally(inside: Uint32Array, words: readonly string[], values: Values): readonly FacetValue[] {
  const counts = new Uint32Array(words.length);
  const last = new Int32Array(words.length).fill(-1);
  let i = 0;
  const add = (code: number): void => {
    if (last[code] === i) return;
    last[code] = i;
    counts[code]!++;
  };
  for (let n = 0; n < inside.length; n++) {
    i = inside[n]!;
    values(i, add);
  }
  const found = words.flatMap((value, code) => (value && counts[code] ? [{ value, count: counts[code]! }] : []));
  return found.sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1));
}

function years({ start }: Columns, inside: Uint32Array): readonly FacetValue[] {
  const found: { value: number; count: number }[] = [];
  // Contacts come by day: within a year's days no date need be made.
  let until = Number.NEGATIVE_INFINITY;
  for (let n = 0; n < inside.length; n++) {
    const day = start[inside[n]!]!;
    if (day >= until) {
      const value = yearOf(dayFromNumber(day));
      found.push({ value, count: 0 });
      until = Date.UTC(value + 1, 0, 1) / 86_400_000;
    }
    found.at(-1)!.count++;
  }
  return found;
}

/** As a query's level: of a visit the traveller's, else that of both sides, those of the pair or country where they are named. */
function levels(columns: Columns, inside: Uint32Array, between: readonly CountryId[]): readonly FacetValue[] {
  const { kind, level, top, words } = columns;
  const [a, b] = between.map((id) => words.countries.indexOf(id));
  const deeper = (one: number, other: number) => (one > 0 && other > 0 ? Math.max(one, other) : 0);
  const depth = (i: number): number => {
    if (kind[i] === VISIT) return top[i]!;
    if (a === undefined) return level[i]!;
    return deeper(rankOf(columns, i, a), b === undefined ? level[i]! : rankOf(columns, i, b));
  };
  const counts = new Uint32Array(7);
  for (let n = 0; n < inside.length; n++) counts[depth(inside[n]!)]!++;
  let count = 0;
  return [1, 2, 3, 4, 5, 6].map((value) => {
    count += counts[value]!;
    return { value, count };
  });
}

/** The highest of a country's; 0: none has a rank. */
function rankOf(columns: Columns, i: number, country: number): number {
  let best = 0;
  eachSide(columns, i, (s) => {
    const rank = columns.sideRank[s]!;
    if (columns.sideCountry[s] === country && rank > 0 && (best === 0 || rank < best)) best = rank;
  });
  return best;
}

function eachSide({ sideFrom, sideFlags }: Columns, i: number, take: (side: number) => void): void {
  for (let s = sideFrom[i]!; s < sideFrom[i + 1]!; s++) if (!(sideFlags[s]! & ACCOMPANYING)) take(s);
}

/** As a query between one country and anyone has it: companions make no visit. */
function takingPart(columns: Columns): Values {
  const { kind, place, sideFrom, sideCountry } = columns;
  return (i, add) => {
    if (kind[i] === VISIT) {
      add(place[i]!);
      eachSide(columns, i, (s) => add(sideCountry[s]!));
    } else for (let s = sideFrom[i]!; s < sideFrom[i + 1]!; s++) add(sideCountry[s]!);
  };
}

/** As a query between this country and another has it: of a visit traveller and host, of the rest whoever is no container. */
function partners(columns: Columns, of: CountryId): Values {
  const { kind, place, sideFrom, sideCountry, words } = columns;
  const own = words.countries.indexOf(of);
  return (i, add) => {
    const other = (code: number): void => void (code !== own && add(code));
    if (kind[i] !== VISIT) {
      const countries = new Set(sideCountry.subarray(sideFrom[i], sideFrom[i + 1]));
      countries.delete(0);
      if (countries.size < CONTAINER_COUNTRIES) countries.forEach(other);
    } else if (place[i] === own) eachSide(columns, i, (s) => other(sideCountry[s]!));
    if (kind[i] === VISIT) eachSide(columns, i, (s) => void (sideCountry[s] === own && other(place[i]!)));
  };
}
