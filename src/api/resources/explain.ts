/** From any id down to the words. */
import { z } from "@hono/zod-openapi";
import { endpoint } from "../endpoint.ts";
import { found } from "../problem.ts";

export const explain = [
  endpoint({
    method: "get",
    path: "/explain/{id}",
    summary: "What a contact, mention, document, row, statement, judgement, claim or figure (CLAIM#2) rests on",
    query: z.strictObject({}),
    answers: z.looseObject({ type: z.string(), id: z.string(), below: z.array(z.looseObject({})) }),
    answer: async ({ ledger, id }) => ({ json: found(await ledger.trace(id), "id", id) }),
  }),
];
