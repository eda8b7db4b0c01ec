/** Counts under a rule set, cell by cell, each with its coverage; `rule-set=all`: under every one. */
import { z } from "@hono/zod-openapi";
import { countAnswer } from "../../asking/answers.ts";
import { COUNT_KEYS } from "../../measure/count-keys.ts";
import { endpoint } from "../endpoint.ts";
import { columns, pagesOf } from "../list.ts";
import { flag, listShape, queryShape, word, wordsOf } from "../parameters.ts";
import * as schemas from "../schemas.ts";

const CELL = ["kind", "count", "counts", "unit", "singleSource", "days", "trips", "visits", "cut"];
const COVERAGE = ["state", "level", "from", "completeTo", "estimate", "statements"].map((name) => `coverage.${name}`);

export const counts = [
  endpoint({
    method: "get",
    path: "/counts",
    summary: "How many contacts, cell by cell, under a rule set, each number with its coverage",
    query: z.strictObject({
      ...queryShape,
      by: word(`${COUNT_KEYS.join(", ")}; several with commas`).optional(),
      "whole-years": flag("where the last year is asked in part, count the others whole"),
      ...listShape,
    }),
    answers: schemas.listOf("rows", schemas.countRow, { query: schemas.query, ruleSet: z.string() }),
    isList: true,
    async answer({ ledger, query }) {
      const words = wordsOf(query);
      const { rows, ...head } = await countAnswer({ ...words, wholeYears: words.wholeYears ?? false }, ledger);
      const keys = COUNT_KEYS.filter((key) => words.by?.split(",").some((name) => name.trim() === key));
      const paths = [...new Set<string>([...keys, ...CELL, ...COVERAGE])];
      return { list: { name: "rows", head, columns: columns(...paths), whole: true, page: pagesOf(rows) } };
    },
  }),
];
