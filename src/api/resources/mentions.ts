/** Mentions: contacts as one text or one row asserts them, each with its span. */
import { z } from "@hono/zod-openapi";
import type { Ledger } from "../../asking/query.ts";
import { InputError } from "../../model/errors.ts";
import { endpoint } from "../endpoint.ts";
import { columns, type List, pagesOf } from "../list.ts";
import { listShape, word } from "../parameters.ts";
import { found } from "../problem.ts";
import * as schemas from "../schemas.ts";

const COLUMNS = columns<object>(
  ...["id", "document", "span.start", "span.end", "rule", "kind", "status", "date.start", "date.end", "date.basis"],
  ...["place.country", "place.cities", "occasion", "visitClass", "confidence", "parties"],
);

export const mentions = [
  endpoint({
    method: "get",
    path: "/mentions",
    summary: "Mentions by id: all, those of a document, or those of a contact",
    query: z.strictObject({
      document: word("the id of a document").optional(),
      contact: word("the id of a contact").optional(),
      ...listShape,
    }),
    answers: schemas.listOf("mentions", schemas.mention),
    isList: true,
    async answer({ ledger, query: { document, contact } }) {
      if (document && contact) throw new InputError("document and contact", "are two questions", "Give one of them.");
      const ids = document
        ? await idsOfDocument(document, ledger)
        : contact && found(await ledger.contact(contact), "contact", contact).mentions;
      const page = ids ? pagesOf(await ledger.mentions([...ids].sort())) : byId(ledger);
      return { list: { name: "mentions", head: {}, columns: COLUMNS, page } };
    },
  }),
  endpoint({
    method: "get",
    path: "/mentions/{id}",
    summary: "One mention",
    query: z.strictObject({}),
    answers: schemas.mention,
    answer: async ({ ledger, id }) => ({ json: found((await ledger.mentions([id]))[0], "mention", id) }),
  }),
];

async function idsOfDocument(id: string, ledger: Ledger): Promise<readonly string[]> {
  const { records } = found(await ledger.holdings(id), "document", id);
  return records.filter((record) => record.kind === "mention").map((record) => record.key);
}

function byId(ledger: Ledger): List["page"] {
  return async (after, limit) => {
    const ids = await ledger.idsAfter("mentions", after ?? "", limit);
    return { items: await ledger.mentions(ids), next: ids.length < limit ? null : ids.at(-1)! };
  };
}
