/** Parts of the roster as lists: all by id, those of a country, those that a name fits. */
import type { Ledger } from "../asking/query.ts";
import { word } from "./parameters.ts";

export const rosterShape = {
  name: word("a name, a title, a part of one, or the beginning of an id").optional(),
  country: word("only those of this country, by its code: CHN").optional(),
};

export async function chosen<T extends { readonly id: string; readonly country: string | null }>(
  of: "persons" | "offices",
  { name, country }: { readonly name?: string | undefined; readonly country?: string | undefined },
  all: ReadonlyMap<string, T>,
  ledger: Ledger,
): Promise<readonly T[]> {
  const ids = name ? (await ledger.namesLike(of, name)).map((named) => named.id) : [...all.keys()].sort();
  return ids.flatMap((id) => all.get(id) ?? []).filter((one) => !country || one.country === country.toUpperCase());
}
