/** Verdicts that changed with the ledger, from what to what, and why. */
import { z } from "@hono/zod-openapi";
import { correctionJson } from "../../asking/check-json.ts";
import { endpoint } from "../endpoint.ts";
import { columns, pagesOf } from "../list.ts";
import { listShape } from "../parameters.ts";
import * as schemas from "../schemas.ts";

const COLUMNS = columns<object>("claim", "document.id", "quote", "from", "to", "ruleSet", "given", "recorded");

export const corrections = [
  endpoint({
    method: "get",
    path: "/corrections",
    summary: "The verdicts that are no longer what they were, the oldest first",
    query: z.strictObject(listShape),
    answers: schemas.listOf("corrections", schemas.correction),
    isList: true,
    async answer({ ledger }) {
      const items = await Promise.all(
        (await ledger.corrections()).map(async (one) =>
          correctionJson({ ...one, document: await ledger.document(one.before.checked.claim.document) }),
        ),
      );
      return { list: { name: "corrections", head: {}, columns: COLUMNS, page: pagesOf(items) } };
    },
  }),
];
