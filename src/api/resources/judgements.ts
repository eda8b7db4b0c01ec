/** Human decisions that facts are one contact, or are not. */
import { z } from "@hono/zod-openapi";
import { judgeFacts, judgeName, reevaluate } from "../../summitry.ts";
import { jsonOf } from "../body.ts";
import { endpoint } from "../endpoint.ts";
import { columns, pagesOf } from "../list.ts";
import { listShape } from "../parameters.ts";
import * as schemas from "../schemas.ts";

const COLUMNS = columns<object>("id", "judgement", "subjects", "reason", "by", "at");
const name = z.string().trim().min(1).max(500);

const decision = z.strictObject({
  judgement: z.enum(["same", "different", "unsure"]),
  ids: z.array(name).min(1).max(500).openapi({ description: "contacts, rows or mentions; two or more without a name" }),
  name: z
    .strictObject({ text: name, person: name.nullable() })
    .optional()
    .openapi({ description: "who a name is in these mentions; the person null: nobody whom the roster has" }),
  reason: name.default("no reason given"),
  by: name.default("user"),
});

export const judgements = [
  endpoint({
    method: "get",
    path: "/judgements",
    summary: "The judgements that hold, the shipped ones and the user's",
    query: z.strictObject(listShape),
    answers: schemas.listOf("judgements", schemas.judgement),
    isList: true,
    answer: async ({ ledger }) => ({
      list: { name: "judgements", head: {}, columns: COLUMNS, page: pagesOf(await ledger.judgements()) },
    }),
  }),
  endpoint({
    method: "post",
    path: "/judgements",
    summary: "Say that facts are one contact, or are not, or who a name is; unsure takes a judgement back",
    query: z.strictObject({}),
    takes: { "application/json": decision },
    writes: true,
    answers: schemas.judgementDone,
    async answer({ ledger, body, effects }) {
      const { judgement, ids, name, reason, by } = jsonOf(body!, decision);
      const why = { reason, by, at: effects.clock() };
      const done = name
        ? await judgeName(judgement, ids, name, why, ledger)
        : await judgeFacts(judgement, ids, why, ledger);
      return {
        json: { judgement: done.judgement, contacts: done.changed, verdicts: await reevaluate(ledger) },
      };
    },
  }),
];
