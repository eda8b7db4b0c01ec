/** Facts of the user's own into the ledger, and facts out of it: how a record is corrected. */
import { z } from "@hono/zod-openapi";
import { addFacts, reevaluate, withdrawFact } from "../../summitry.ts";
import { jsonOf } from "../body.ts";
import { endpoint } from "../endpoint.ts";

const row = z.looseObject({}).openapi({ description: "as a line of data/ledger/*.jsonl" });
const rows = z.union([z.array(row).min(1), row]);
const name = z.string().trim().min(1).max(500);
const withdrawal = z.strictObject({ id: name, reason: name, by: name.default("user") });

export const facts = [
  endpoint({
    method: "post",
    path: "/facts",
    summary: "Add fact rows, one or a list, all or none; a row of an id that is there takes its place",
    query: z.strictObject({}),
    takes: { "application/json": rows },
    writes: true,
    answers: z.looseObject({ added: z.array(z.string()), doubts: z.array(z.string()) }),
    async answer({ ledger, body }) {
      const lines = [jsonOf(body!, rows)].flat().map((value, i) => ({ value, place: `row ${i + 1}` }));
      const done = await addFacts(lines, ledger);
      const added = done.rows.map((added) => added.id);
      return { json: { added, doubts: done.doubts, contacts: done.changed, verdicts: await reevaluate(ledger) } };
    },
  }),
  endpoint({
    method: "post",
    path: "/withdrawals",
    summary:
      "Withdraw a fact: a row, a mention, or a document with all that it says; or a judgement; it stays, with its mark",
    query: z.strictObject({}),
    takes: { "application/json": withdrawal },
    writes: true,
    answers: z.looseObject({ withdrawn: z.looseObject({ type: z.string(), id: z.string() }) }),
    async answer({ ledger, body }) {
      const { id, reason, by } = jsonOf(body!, withdrawal);
      const done = await withdrawFact(id, { reason, by }, ledger);
      const withdrawn = { type: done.type, id: done.id };
      return { json: { withdrawn, contacts: done.changed, verdicts: await reevaluate(ledger) } };
    },
  }),
];
