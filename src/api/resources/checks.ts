/** An article in, its claims judged. What is checked is kept only for who may write. */
import { z } from "@hono/zod-openapi";
import { checkJson } from "../../asking/check-json.ts";
import { type Ledger, ruleSetOf } from "../../asking/query.ts";
import { namesOf } from "../../faces/contact-view.ts";
import { htmlArticle } from "../../faces/html-article.ts";
import { judgedArticle } from "../../faces/judged-article.ts";
import { markdownArticle } from "../../faces/markdown-article.ts";
import type { Document } from "../../model/document.ts";
import { InputError } from "../../model/errors.ts";
import { isDay } from "../../model/period.ts";
import { exampleArticle } from "../../paths.ts";
import { check, read, stateOf } from "../../summitry.ts";
import { jsonOf } from "../body.ts";
import { type Answer, type Call, endpoint } from "../endpoint.ts";
import { pageFile, pageShape } from "../page-file.ts";
import { flag, word } from "../parameters.ts";
import { found } from "../problem.ts";
import * as schemas from "../schemas.ts";

const judging = {
  "as-of": word("judge the second time as of this day (default: as far as the ledger is complete)").optional(),
  "rule-set": word("the convention of counting (default: default)").optional(),
  replays: flag("with each claim what its verdict was made of, for summitry replay"),
  ...pageShape,
};
const address = z.strictObject({ url: z.string().max(2000) });
const text = z.string();

/** The name tells the format, as a file's ending does; an unnamed file is looked into. */
const NAMES: Readonly<Record<string, string>> = {
  "text/plain": "posted.txt",
  "text/markdown": "posted.md",
  "text/html": "posted.html",
};

export const checks = [
  endpoint({
    method: "post",
    path: "/checks",
    summary: "Check the claims of an article: its text, page or file, or its address as {url}",
    query: z.strictObject({
      published: word("its publication date, YYYY-MM-DD, where the page does not say it").optional(),
      name: word("the file's name, whose ending tells the format").optional(),
      ...judging,
    }),
    takes: {
      ...{ "text/plain": text, "text/markdown": text, "text/html": text, "application/octet-stream": text },
      "application/json": address,
    },
    answers: schemas.check,
    answer: async (call) => checked(await articleIn(call), call, call.mayWrite),
  }),
  endpoint({
    method: "get",
    path: "/checks/{id}",
    summary: "Check a document of the ledger by its id, or the bundled example as `example`; nothing is kept",
    query: z.strictObject(judging),
    answers: schemas.check,
    async answer(call) {
      const { id, ledger } = call;
      const document = id === "example" ? await example() : found(await ledger.document(id), "document", id);
      return checked(document, call, false);
    },
  }),
];

interface Posted {
  readonly published?: string | undefined;
  readonly name?: string | undefined;
}

async function articleIn({ body, query: { published, name }, effects }: Call<Posted>): Promise<Document> {
  const { bytes, type } = body!;
  if (type !== "application/json") return read(bytes, { name: name ?? NAMES[type] ?? "posted file", published });
  const { url } = jsonOf(body!, address);
  if (!/^https?:\/\//i.test(url)) throw new InputError(url, "is no http(s) address", "Post the text itself.");
  return read(await effects.fetch(url), { name: url, address: url, published });
}

async function example(): Promise<Document> {
  const { readFile } = await import("node:fs/promises");
  return read(await readFile(exampleArticle), { name: exampleArticle });
}

interface Judging {
  readonly "as-of"?: string | undefined;
  readonly "rule-set"?: string | undefined;
  readonly replays?: boolean | undefined;
  readonly as?: "html" | "markdown" | undefined;
}

async function checked(
  document: Document,
  { ledger, query }: { ledger: Ledger; query: Judging },
  keep: boolean,
): Promise<Answer> {
  const { "as-of": asOf, "rule-set": ruleSet, replays = false, as } = query;
  if (asOf !== undefined && !isDay(asOf))
    throw new InputError(`as-of ${asOf}`, "is not a date of the form YYYY-MM-DD", "For instance 2024-08-20.");
  ruleSetOf({ ruleSet: ruleSet ?? "default" }, await ledger.ruleSets());
  const result = await check(document, ledger, { asOf: asOf ?? null, ruleSet, replays, keep });
  if (!as) return { json: { ...checkJson(result), kept: keep } };
  const article = judgedArticle(result, namesOf((await stateOf(ledger)).roster));
  return pageFile("judged-article", as, { html: htmlArticle, markdown: markdownArticle }[as](article));
}
