/** The same windows of several pairs side by side. */
import { z } from "@hono/zod-openapi";
import { compareAnswer, comparisonJson } from "../../asking/answers.ts";
import { endpoint } from "../endpoint.ts";
import * as measured from "../measure-schemas.ts";
import { flag, queryShape, several, wordsOf } from "../parameters.ts";

const { between: _, direction: __, ...shape } = queryShape;

export const comparisons = [
  endpoint({
    method: "get",
    path: "/comparisons",
    summary: "Like windows of several pairs: counts, rates, ratios to the first, shares, coverage",
    query: z.strictObject({
      pair: several("CHN-RUS, or CHN->RUS for one direction; two or more"),
      ...shape,
      "whole-years": flag("where the last year is known in part, count the others whole"),
    }),
    answers: measured.comparison,
    async answer({ ledger, query: { pair, ...query } }) {
      const words = wordsOf(query);
      const asked = { ...words, pairs: pair, wholeYears: words.wholeYears ?? false };
      return { json: comparisonJson(await compareAnswer(asked, ledger)) };
    },
  }),
];
