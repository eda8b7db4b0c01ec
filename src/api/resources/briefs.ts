/** A cited brief of a pair's year. */
import { z } from "@hono/zod-openapi";
import { briefAnswer } from "../../asking/answers.ts";
import { endpoint } from "../endpoint.ts";
import { word } from "../parameters.ts";
import * as schemas from "../schemas.ts";

export const briefs = [
  endpoint({
    method: "get",
    path: "/briefs",
    summary: "A brief of a pair's year, every sentence bound to figures, contacts or statements",
    query: z.strictObject({
      pair: word("CHN-RUS"),
      year: word("the year that it is about"),
      versus: word("another pair, in the same windows: CHN-USA").optional(),
      to: word("tell the year up to this day, beside the same days of other years").optional(),
    }),
    answers: schemas.anything,
    answer: async ({ ledger, query }) => ({ json: await briefAnswer(query, ledger) }),
  }),
];
