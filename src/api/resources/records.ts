/** Is a year a record: the fact, the surprise, the robustness. */
import { z } from "@hono/zod-openapi";
import { recordAnswer } from "../../asking/answers.ts";
import { endpoint } from "../endpoint.ts";
import * as measured from "../measure-schemas.ts";
import { flag, queryShape, word, wordsOf } from "../parameters.ts";

export const records = [
  endpoint({
    method: "get",
    path: "/records",
    summary: "Whether a year is a record of a pair, a person or an office",
    query: z.strictObject({
      pair: word("CHN-RUS, or CHN->RUS for one direction").optional(),
      year: word("the year that may be a record"),
      ...queryShape,
      "whole-years": flag("where the year is known in part, compare whole years all the same"),
    }),
    answers: measured.record,
    async answer({ ledger, query }) {
      const words = wordsOf(query);
      return { json: await recordAnswer({ ...words, wholeYears: words.wholeYears ?? false }, ledger) };
    },
  }),
];
