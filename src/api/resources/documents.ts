/** Documents: texts that were read, and the rendered rows of registers and fact files. */
import { z } from "@hono/zod-openapi";
import type { Ledger } from "../../asking/query.ts";
import type { Document } from "../../model/document.ts";
import { endpoint } from "../endpoint.ts";
import { columns, type List, pagesOf } from "../list.ts";
import { listShape, word } from "../parameters.ts";
import { found } from "../problem.ts";
import * as schemas from "../schemas.ts";

const COLUMNS = columns<object>(
  ...["id", "title", "language", "published.day", "origin", "author", "site", "row", "sources"],
);
/** Documents that words find. */
const MOST_FOUND = 10_000;

/** A document without its text. */
export function headOf({ text: _, ...head }: Document) {
  return head;
}

export const documents = [
  endpoint({
    method: "get",
    path: "/documents",
    summary: "Documents without their texts, by id or, with words, the best first",
    query: z.strictObject({ q: word('words, or a "quoted phrase", that they hold').optional(), ...listShape }),
    answers: schemas.listOf("documents", schemas.documentHead),
    isList: true,
    async answer({ ledger, query: { q } }) {
      const page = q ? pagesOf((await ledger.search(q, MOST_FOUND)).map(headOf)) : byId(ledger);
      return { list: { name: "documents", head: q ? { q } : {}, columns: COLUMNS, page } };
    },
  }),
  endpoint({
    method: "get",
    path: "/documents/{id}",
    summary: "One document, with its text",
    query: z.strictObject({}),
    answers: schemas.document,
    answer: async ({ ledger, id }) => ({ json: found(await ledger.document(id), "document", id) }),
  }),
];

function byId(ledger: Ledger): List["page"] {
  return async (after, limit) => {
    const ids = await ledger.idsAfter("documents", after ?? "", limit);
    const read = await Promise.all(ids.map((id) => ledger.document(id)));
    return { items: read.flatMap((d) => (d ? [headOf(d)] : [])), next: ids.length < limit ? null : ids.at(-1)! };
  };
}
