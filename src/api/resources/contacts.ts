/** Contacts in a query's scope, by day and id. A page is found in the columns, and only its contacts are read. */
import { z } from "@hono/zod-openapi";
import { CONTACT_COLUMNS } from "../../asking/contacts-csv.ts";
import { type Ledger, readQuery } from "../../asking/query.ts";
import { FACETS, type Facet } from "../../measure/facets.ts";
import { idAt } from "../../model/columns.ts";
import type { Contact } from "../../model/contact.ts";
import { InputError } from "../../model/errors.ts";
import { dayFromNumber } from "../../model/period.ts";
import { type Choice, chosen, type Facets, facetsOf } from "../chosen.ts";
import { endpoint } from "../endpoint.ts";
import type { List } from "../list.ts";
import { listShape, queryShape, word, wordsOf } from "../parameters.ts";
import { found } from "../problem.ts";
import * as schemas from "../schemas.ts";

export const contacts = [
  endpoint({
    method: "get",
    path: "/contacts",
    summary: "The contacts in a query's scope, by day; of a rule set, where one is named, those that it admits",
    query: z.strictObject({
      ...queryShape,
      q: word('words or a "quoted phrase": names in any language find who bears them, others the texts').optional(),
      order: z
        .enum(["asc", "desc"])
        .optional()
        .openapi({ description: "by day: the first (default) or the last first" }),
      offset: z.coerce
        .number()
        .int()
        .min(0)
        .max(Number.MAX_SAFE_INTEGER)
        .optional()
        .openapi({ description: "the place of the page's first, from 0; not with a cursor" }),
      facets: word(
        `${FACETS.join(", ")}; several with commas: how many there would be of each value in the place of what is asked`,
      ).optional(),
      ...listShape,
    }),
    answers: schemas.listOf("contacts", schemas.contact, {
      query: schemas.query,
      total: z.number().int(),
      cut: z.array(schemas.contact).openapi({ description: "known to the month alone, which the days asked cut" }),
      facets: schemas.facets.optional(),
    }),
    isList: true,
    async answer({ ledger, query: { q, order, offset, facets, ...parameters } }) {
      const choice = { query: await readQuery(wordsOf(parameters), ledger), text: q?.trim() || null };
      const counted = facets === undefined ? null : await facetsOf(choice, ledger, facetsNamed(facets));
      return { list: await contactsIn(choice, ledger, { isReverse: order === "desc", offset: offset ?? 0, counted }) };
    },
  }),
  endpoint({
    method: "get",
    path: "/contacts/{id}",
    summary: "One contact, by its id, an older id, or a row or mention of it",
    query: z.strictObject({}),
    answers: schemas.contact,
    answer: async ({ ledger, id }) => ({ json: found(await ledger.contact(id), "contact", id) }),
  }),
];

function facetsNamed(text: string): readonly Facet[] {
  return text.split(",").map((name) => {
    const facet = FACETS.find((f) => f === name.trim());
    if (!facet) throw new InputError("facets", `no facet "${name}"`, `One or more of ${FACETS.join(", ")}.`);
    return facet;
  });
}

interface Listing {
  /** The last first. */
  readonly isReverse: boolean;
  /** Where a page without a cursor begins. */
  readonly offset: number;
  readonly counted: Facets | null;
}

async function contactsIn(
  choice: Choice,
  ledger: Ledger,
  { isReverse, offset, counted }: Listing,
): Promise<List<Contact>> {
  const { columns, inside, cut } = await chosen(choice, ledger);
  const total = inside.length;
  const read = (places: Iterable<number>): Promise<readonly Contact[]> =>
    ledger.contactsById(Array.from(places, (i) => idAt(columns, i)));
  const placeAt = (n: number): number => inside[isReverse ? total - 1 - n : n]!;
  const keyAt = (i: number) => `${dayFromNumber(columns.start[i]!)} ${idAt(columns, i)}`;
  const isPast = isReverse ? (i: number, key: string) => keyAt(i) < key : (i: number, key: string) => keyAt(i) > key;
  /** The first in the list whose key comes after this one. */
  const after = (key: string): number => {
    let [low, high] = [0, total];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (isPast(placeAt(middle), key)) high = middle;
      else low = middle + 1;
    }
    return low;
  };
  return {
    name: "contacts",
    head: {
      query: choice.query,
      ...(choice.text === null ? {} : { q: choice.text }),
      total,
      cut: await read(cut),
      ...(counted ? { facets: counted } : {}),
    },
    columns: CONTACT_COLUMNS,
    async page(key, limit) {
      const from = key === null ? offset : after(key);
      const end = Math.min(total, from + limit);
      const places = Array.from({ length: Math.max(0, end - from) }, (_, n) => placeAt(from + n));
      return { items: await read(places), next: end < total && places.length > 0 ? keyAt(places.at(-1)!) : null };
    },
  };
}
