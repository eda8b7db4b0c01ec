/** The contacts that an address asks for, as places: its query, rule set and words. Held, so that pages follow at once. */
import { fitting } from "../asking/found.ts";
import { type Ledger, ruleSetOf } from "../asking/query.ts";
import { admittedIn } from "../measure/admitted.ts";
import { FACETS, type Facet, type FacetValue, facetOf } from "../measure/facets.ts";
import { CODES, type Selection } from "../model/columns.ts";
import type { Query } from "../model/query.ts";

/** What a list of contacts is asked by. A query without a rule set has all that is recorded. */
export interface Choice {
  readonly query: Query;
  /** Full text; null: none. */
  readonly text: string | null;
}

/** Two megabytes each where half a million contacts are chosen. */
const MOST_HELD = 24;
const held = new WeakMap<Ledger, Map<string, Promise<Selection>>>();

export async function chosen({ query, text }: Choice, ledger: Ledger): Promise<Selection> {
  const known = held.get(ledger) ?? new Map<string, Promise<Selection>>();
  held.set(ledger, known);
  const key = JSON.stringify([await ledger.revision(), text, query]);
  const found = known.get(key) ?? select({ query, text }, ledger);
  found.catch(() => known.delete(key));
  // The last asked for stays longest.
  known.delete(key);
  known.set(key, found);
  if (known.size > MOST_HELD) known.delete(known.keys().next().value!);
  return found;
}

async function select({ query, text }: Choice, ledger: Ledger): Promise<Selection> {
  const whole = await ledger.selection(query);
  const counted = query.ruleSet ? admittedIn(whole, ruleSetOf(query, await ledger.ruleSets())) : whole;
  if (text === null) return counted;
  const fits = await fitting(text, counted.columns, ledger);
  const isFit = (i: number) => fits[i] === 1;
  return { columns: counted.columns, inside: counted.inside.filter(isFit), cut: counted.cut.filter(isFit) };
}

/** Of countries, persons and offices the most frequent. */
const MOST_VALUES = 60;

export type Facets = Readonly<Partial<Record<Facet, readonly FacetValue[]>>>;

/**
 * For each value of a facet what the list would come to if it were asked by this value in the place of those that it is
 * asked by now; a person is added to those. The count of a level is of it and above.
 */
export async function facetsOf(choice: Choice, ledger: Ledger, facets: readonly Facet[]): Promise<Facets> {
  const { query } = choice;
  const without = (...fields: readonly (keyof Query)[]) => chosen({ ...choice, query: omit(query, fields) }, ledger);
  const valuesOf = async (facet: Facet): Promise<readonly FacetValue[]> => {
    if (facet === "person") return facetOf(facet, await chosen(choice, ledger));
    if (facet === "status")
      return facetOf(facet, await chosen({ ...choice, query: { ...query, status: CODES.status } }, ledger));
    if (facet !== "country") return facetOf(facet, await without(...FIELDS[facet]), query.between);
    const between = query.between?.slice(0, 1);
    const one = between ? { ...choice, query: { ...query, between } } : choice;
    return facetOf(facet, await chosen(one, ledger), between);
  };
  const found = FACETS.filter((facet) => facets.includes(facet)).map(
    async (facet) => [facet, (await valuesOf(facet)).slice(0, facet === "year" ? undefined : MOST_VALUES)] as const,
  );
  return Object.fromEntries(await Promise.all(found));
}

/** What each is asked by. */
const FIELDS = { year: ["from", "to"], kind: ["kinds"], level: ["level"], office: ["offices"] } as const;

function omit(query: Query, fields: readonly (keyof Query)[]): Query {
  return Object.fromEntries(Object.entries(query).filter(([name]) => !fields.includes(name as keyof Query))) as Query;
}
