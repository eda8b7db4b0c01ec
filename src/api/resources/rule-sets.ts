/** The conventions of counting. */
import { z } from "@hono/zod-openapi";
import { endpoint } from "../endpoint.ts";
import { columns, pagesOf } from "../list.ts";
import { listShape } from "../parameters.ts";
import * as schemas from "../schemas.ts";

const COLUMNS = columns<object>(
  ...["id", "title", "note", "kinds", "level", "bothSides", "offices", "visitClasses", "unclassified"],
  ...["multilateralOnly", "ambassadorsAtPost", "territories", "unit"],
);

export const ruleSets = [
  endpoint({
    method: "get",
    path: "/rule-sets",
    summary: "The rule sets under which can be counted",
    query: z.strictObject(listShape),
    answers: schemas.listOf("ruleSets", schemas.ruleSet),
    isList: true,
    answer: async ({ ledger }) => ({
      list: { name: "ruleSets", head: {}, columns: COLUMNS, page: pagesOf(await ledger.ruleSets()) },
    }),
  }),
];
