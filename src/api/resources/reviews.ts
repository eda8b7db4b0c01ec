/** What a human should settle: uncertain joins, contacts left apart, sources that disagree, names that nobody has. */
import { z } from "@hono/zod-openapi";
import { DOUBT_KINDS, type Doubt } from "../../model/doubt.ts";
import { doubtsIn, told } from "../../summitry.ts";
import { endpoint } from "../endpoint.ts";
import { columns, type List, pagesOf } from "../list.ts";
import { listShape } from "../parameters.ts";
import * as schemas from "../schemas.ts";

const COLUMNS = columns<object>("kind", "weight", "subjects", "reasons", "name.text", "name.title", "name.country");

export const reviews = [
  endpoint({
    method: "get",
    path: "/reviews",
    summary: "What a human should settle, the most uncertain first; a judgement on its subjects settles it",
    query: z.strictObject({
      kind: z.enum(DOUBT_KINDS).optional().openapi({
        description: "joined on weak grounds, left apart although near, in conflict, or a name nobody has",
      }),
      ...listShape,
    }),
    answers: schemas.listOf("reviews", schemas.review, {
      counts: z.record(z.enum(DOUBT_KINDS), z.number().int()),
      isWritable: z.boolean().openapi({ description: "judgements are taken, with the server's token" }),
    }),
    isList: true,
    async answer({ ledger, query: { kind }, isWritable }) {
      const all = await doubtsIn(ledger);
      const counts = Object.fromEntries(DOUBT_KINDS.map((k) => [k, all.filter((d) => d.kind === k).length]));
      const page = pagesOf<Doubt>(kind ? all.filter((d) => d.kind === kind) : all);
      const list: List = {
        ...{ name: "reviews", head: { counts, isWritable }, columns: COLUMNS },
        async page(after, limit) {
          const { items, next } = await page(after, limit);
          return { items: await Promise.all(items.map((doubt) => told(doubt, ledger))), next };
        },
      };
      return { list };
    },
  }),
];
