/** Contacts in a query's scope, by day and id. A page is found in the columns, and only its contacts are read. */
import { z } from "@hono/zod-openapi";
import { CONTACT_COLUMNS } from "../../asking/contacts-csv.ts";
import { type Ledger, readQuery } from "../../asking/query.ts";
import { idAt } from "../../model/columns.ts";
import type { Contact } from "../../model/contact.ts";
import { dayFromNumber } from "../../model/period.ts";
import type { Query } from "../../model/query.ts";
import { endpoint } from "../endpoint.ts";
import type { List } from "../list.ts";
import { listShape, queryShape, wordsOf } from "../parameters.ts";
import { found } from "../problem.ts";
import * as schemas from "../schemas.ts";

export const contacts = [
  endpoint({
    method: "get",
    path: "/contacts",
    summary: "The contacts in a query's scope, by day",
    query: z.strictObject({ ...queryShape, ...listShape }),
    answers: schemas.listOf("contacts", schemas.contact, {
      query: schemas.query,
      total: z.number().int(),
      cut: z.array(schemas.contact).openapi({ description: "known to the month alone, which the days asked cut" }),
    }),
    isList: true,
    async answer({ ledger, query: parameters }) {
      const query = await readQuery(wordsOf(parameters), ledger);
      return { list: await contactsIn(query, ledger) };
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

async function contactsIn(query: Query, ledger: Ledger): Promise<List<Contact>> {
  const { columns, inside, cut } = await ledger.selection(query);
  const read = (places: Iterable<number>): Promise<readonly Contact[]> =>
    ledger.contactsById(Array.from(places, (i) => idAt(columns, i)));
  const keyAt = (i: number) => `${dayFromNumber(columns.start[i]!)} ${idAt(columns, i)}`;
  /** The first place whose key is after this one. */
  const placeAfter = (key: string): number => {
    let [low, high] = [0, inside.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (keyAt(inside[middle]!) <= key) low = middle + 1;
      else high = middle;
    }
    return low;
  };
  return {
    name: "contacts",
    head: { query, total: inside.length, cut: await read(cut) },
    columns: CONTACT_COLUMNS,
    async page(after, limit) {
      const from = after === null ? 0 : placeAfter(after);
      const places = inside.subarray(from, from + limit);
      const isLast = from + limit >= inside.length;
      return { items: await read(places), next: isLast ? null : keyAt(places.at(-1)!) };
    },
  };
}
