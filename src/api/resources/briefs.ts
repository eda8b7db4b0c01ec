/** A cited brief of a pair's year. */
import { z } from "@hono/zod-openapi";
import { briefAnswer } from "../../asking/answers.ts";
import { namesOf } from "../../faces/contact-view.ts";
import { htmlBrief } from "../../faces/html-brief.ts";
import { markdownBrief } from "../../faces/markdown-brief.ts";
import { stateOf } from "../../summitry.ts";
import { endpoint } from "../endpoint.ts";
import * as measured from "../measure-schemas.ts";
import { pageFile, pageShape } from "../page-file.ts";
import { word } from "../parameters.ts";

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
      ...pageShape,
    }),
    answers: measured.brief,
    async answer({ ledger, query: { as, ...words } }) {
      const brief = await briefAnswer(words, ledger);
      if (!as) return { json: brief };
      const names = namesOf((await stateOf(ledger)).roster);
      return pageFile(
        `brief-${words.pair}-${words.year}`,
        as,
        { html: htmlBrief, markdown: markdownBrief }[as](brief, names),
      );
    },
  }),
];
