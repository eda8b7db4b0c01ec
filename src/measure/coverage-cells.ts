/** Coverage of many countries or pairs at once, with contacts or without: the ground that a map or a matrix stands on. */
import type { Country, CountryId } from "../model/country.ts";
import type { Coverage, CoverageStatement } from "../model/coverage.ts";
import { CONTACT_KINDS } from "../model/mention.ts";
import type { Query } from "../model/query.ts";
import type { Roster } from "../model/roster.ts";
import { cellQuery, pairId } from "./count-keys.ts";
import { coverageOf } from "./coverage.ts";

/** Of one country, with whom the query names or anyone ("country"), or of one pair ("pair"), as in a count by it. */
export type CoverageCell = { readonly coverage: Coverage } & (
  | { readonly country: CountryId }
  | { readonly pair: string }
);

/** @param countries those asked; of pairs those among them. What the query names is no cell of itself. */
export function coverageCells(
  query: Query,
  by: "country" | "pair",
  countries: readonly CountryId[],
  statements: readonly CoverageStatement[],
  roster: Roster,
): readonly CoverageCell[] {
  const ids = [...new Set(countries)].sort();
  const named = query.between ?? [];
  const values =
    by === "country"
      ? ids.filter((id) => !named.includes(id))
      : ids.flatMap((a, i) => ids.slice(i + 1).map((b) => pairId(a, b)));
  return values.map((value) => {
    const cell = cellQuery(query, new Map([[by, value]]), query.kinds ?? CONTACT_KINDS);
    const coverage = coverageOf(statements, cell, roster);
    return by === "country" ? { country: value, coverage } : { pair: value, coverage };
  });
}

/** The states and territories that were there on a day of the query. */
export function existingIn(countries: readonly Country[], { from, to }: Query): readonly CountryId[] {
  return countries
    .filter(
      ({ existsFrom, existsTo }) => !(existsFrom && to && existsFrom > to) && !(existsTo && from && existsTo < from),
    )
    .map(({ id }) => id);
}
