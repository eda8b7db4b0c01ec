/**
 * A folder here is a test case: an article (article.md, .html or .txt, or the path of one in expected.json) and what
 * a sound check of it says. On a difference the new result is written beside the old one as `expected-changed.json`,
 * to be read in review; never on CI.
 */
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Ledger } from "../../src/index.ts";
import { check, openLedger, read } from "../../src/index.ts";

interface Expected {
  /** Where the article is no file of the folder: its path from the package's root. */
  readonly article?: string;
  readonly published: string | null;
  readonly claims: readonly { readonly quote: string; readonly type: string; readonly verdict: string }[];
}

const here = import.meta.dirname;
const cases = readdirSync(here, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map((entry) => entry.name);

const folder = mkdtempSync(join(tmpdir(), "summitry-articles-"));
let ledger: Ledger;
beforeAll(async () => {
  ledger = await openLedger({ path: join(folder, "ledger.sqlite") });
}, 60_000);
afterAll(() => {
  ledger.close();
  rmSync(folder, { recursive: true, force: true });
});

function articleOf(slug: string, expected: Expected): string {
  if (expected.article) return join(here, "../..", expected.article);
  const name = readdirSync(join(here, slug)).find((file) => /^article\.(md|html|txt)$/.test(file));
  if (!name) throw new Error(`test/articles/${slug} has no article`);
  return join(here, slug, name);
}

describe("articles", () => {
  for (const slug of cases)
    it(slug, async () => {
      const path = join(here, slug, "expected.json");
      const expected = JSON.parse(readFileSync(path, "utf8")) as Expected;
      const file = articleOf(slug, expected);
      const document = await read(readFileSync(file), { name: file });
      const { claims } = await check(document, ledger);
      const found: Expected = {
        ...(expected.article ? { article: expected.article } : {}),
        published: document.published?.day ?? null,
        claims: claims.map(({ claim, verdict }) => ({ quote: claim.quote, type: claim.type, verdict })),
      };
      const changed = join(here, slug, "expected-changed.json");
      const same = JSON.stringify(found) === JSON.stringify(expected);
      if (!same && !process.env.CI) writeFileSync(changed, `${JSON.stringify(found, null, 2)}\n`);
      expect(found).toEqual(expected);
      if (existsSync(changed)) rmSync(changed);
    });
});
