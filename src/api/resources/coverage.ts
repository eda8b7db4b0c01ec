/** What the ledger can and cannot say: in general, to one question, and by whose pages state a pair's contacts. */
import { z } from "@hono/zod-openapi";
import { coverageAnswer, coverageCellsAnswer } from "../../asking/answers.ts";
import { readQuery } from "../../asking/query.ts";
import { parseSideKeys } from "../../measure/side-cells.ts";
import { bySide } from "../../summitry.ts";
import { endpoint } from "../endpoint.ts";
import { columns, pagesOf } from "../list.ts";
import * as measured from "../measure-schemas.ts";
import { listShape, queryShape, word, words, wordsOf } from "../parameters.ts";
import * as schemas from "../schemas.ts";

const COLUMNS = columns(
  ...["id", "countries", "persons", "offices", "level", "direction", "kinds", "from", "to", "completeness"],
  ...["estimate", "basis", "knownGaps"],
);

export const coverage = [
  endpoint({
    method: "get",
    path: "/coverage",
    summary: "The coverage statements about a query, or all of them",
    query: z.strictObject({ ...queryShape, ...listShape }),
    answers: schemas.listOf("statements", schemas.statement, {
      query: schemas.query,
      coverage: schemas.coverage.nullable(),
      completeThrough: z.string().nullable(),
    }),
    isList: true,
    async answer({ ledger, query }) {
      const { statements, ...head } = await coverageAnswer(wordsOf(query), ledger);
      return { list: { name: "statements", head, columns: COLUMNS, whole: true, page: pagesOf(statements) } };
    },
  }),
  endpoint({
    method: "get",
    path: "/coverage/cells",
    summary: "Coverage country by country or pair by pair, with contacts or without",
    query: z.strictObject({
      ...queryShape,
      by: z
        .enum(["country", "pair"])
        .openapi({ description: "each with whom `between` names, or pairs of `countries`" }),
      countries: words("these, by their codes (default: all that were there in the days asked)").optional(),
      ...listShape,
    }),
    answers: schemas.listOf("rows", schemas.coverageCell, { query: schemas.query }),
    isList: true,
    async answer({ ledger, query }) {
      const { rows, ...head } = await coverageCellsAnswer(wordsOf(query), ledger);
      const paths = [query.by, ...["state", "level", "from", "completeTo", "estimate"].map((n) => `coverage.${n}`)];
      return { list: { name: "rows", head, columns: columns(...paths), whole: true, page: pagesOf(rows) } };
    },
  }),
  endpoint({
    method: "get",
    path: "/coverage/by-side",
    summary: "Of a pair: whose own pages state its contacts, who is silent, how many there were at least",
    query: z.strictObject({ ...queryShape, by: word("level (default), year, kind, direction").optional() }),
    answers: measured.bySide,
    async answer({ ledger, query }) {
      const { by, ...words } = wordsOf(query);
      const keys = by ? parseSideKeys(by) : (["level"] as const);
      return { json: await bySide(await readQuery(words, ledger), ledger, keys) };
    },
  }),
];
