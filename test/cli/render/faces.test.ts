import { describe, expect, it } from "vitest";
import { checkJson } from "../../../src/asking/check-json.ts";
import { terminalArticle } from "../../../src/cli/render/terminal-article.ts";
import { widthOf } from "../../../src/cli/render/width.ts";
import { htmlArticle } from "../../../src/faces/html-article.ts";
import { judgedArticle } from "../../../src/faces/judged-article.ts";
import { markdownArticle } from "../../../src/faces/markdown-article.ts";
import { VERDICT_WORDS } from "../../../src/faces/verdict-words.ts";
import { checkedArticle, names } from "../example-judgement.ts";

const article = judgedArticle(checkedArticle, names);

describe("the judged article, drawn by nobody yet", () => {
  it("numbers the claims in the order of the text", () => {
    expect(article.claims.map((c) => c.number)).toEqual([1, 2, 3, 4, 5, 6, 7]);
    expect(article.paragraphs.map((p) => p.marks)).toEqual([[1, 2, 3], [4, 5, 6], [7]]);
  });
  it("keeps every word of the text", () => {
    const text = article.paragraphs.map((p) => p.runs.map((r) => r.text).join("")).join("\n\n");
    expect(text).toBe(checkedArticle.document.text);
  });
  it("tells the now-judgement only where the day is another, in full where it differs", () => {
    expect(article.claims[0]?.now).toMatchObject({ asOf: "31 December 2025", differs: true });
    expect(article.claims[1]?.now).toMatchObject({ differs: false });
  });
  it("marks overlapping claims by the innermost", () => {
    const [paragraph] = judgedArticle(
      {
        ...checkedArticle,
        claims: checkedArticle.claims
          .slice(1, 3)
          .map((c, i) => ({ ...c, claim: { ...c.claim, span: i ? { start: 5, end: 10 } : { start: 0, end: 40 } } })),
      },
      names,
    ).paragraphs;
    expect(paragraph?.runs.slice(0, 4).map((r) => [r.text.length, r.inside?.number ?? null])).toEqual([
      [5, 1],
      [5, 2],
      [30, 1],
      [paragraph!.runs[3]!.text.length, null],
    ]);
  });
});

describe("the terminal", () => {
  it.each([60, 80, 120])("%i columns are never passed", (columns) => {
    const lines = terminalArticle(article, { columns, color: false }).split("\n");
    expect(Math.max(...lines.map(widthOf))).toBeLessThan(Math.max(columns, 61));
  });
  it("has no colour when it is piped, and says every verdict in signs and words", () => {
    const text = terminalArticle(article, { columns: 80, color: false });
    expect(text).not.toContain("\u001b");
    for (const { verdict } of article.summary) {
      expect(text).toContain(VERDICT_WORDS[verdict].symbol);
      expect(text).toContain(VERDICT_WORDS[verdict].label);
    }
    expect(terminalArticle(article, { columns: 80, color: true })).toContain("\u001b[");
  });
  it("puts each verdict beside its mark", () => {
    const text = terminalArticle(article, { columns: 80, color: false });
    expect(text).toMatch(/Speaker Lena Voss\[1\].*│ {2}1 ◐ {2}depends/);
    expect(text).toMatch(/standstill\[6\].*│ {2}6 ✗ {2}contradicted/);
  });
  it("shows contacts with date, place and offices, what was not counted, and what is missing", () => {
    const text = terminalArticle(article, { columns: 100, color: false });
    expect(text).toContain("16 May 2024, meeting, Silberstadt, Sylvania: Otto Brandt (Premier, Sylvania)");
    expect(text).toContain("The meeting of 21 August 2024 is after publication");
    expect(text).toMatch(/Missing +A list of visits by ministers/);
    expect(text).toContain("… and 3 more");
  });
});

describe("the page", () => {
  const page = htmlArticle(article);
  it("asks for nothing and runs nothing", () => {
    expect(page).toMatch(/default-src &#39;none&#39;; style-src &#39;sha256-[\w+/=]+&#39;/);
    expect(page).not.toMatch(/<(?:script|link|img|iframe|form)\b|\bstyle=|@import|url\(|\bon\w+=/i);
  });
  it("escapes what it shows", () => {
    expect(page).toContain("Sylvania &lt;again&gt;");
    expect(page).not.toContain("<again>");
    const hostile = {
      ...checkedArticle,
      document: {
        ...checkedArticle.document,
        title: `"><script>alert(1)</script>`,
        text: checkedArticle.document.text.replace("Freedonia", "<b>edoni"),
      },
    };
    expect(htmlArticle(judgedArticle(hostile, names))).not.toMatch(/<script>|<b>edoni/);
  });
  it("links only to web addresses", () => {
    const contacts = checkedArticle.contacts.map((c) => ({ ...c, sources: ["javascript:alert(1)"] }));
    expect(htmlArticle(judgedArticle({ ...checkedArticle, contacts }, names))).not.toContain('href="javascript');
  });
  it("leads from every mark to its note and its claim", () => {
    const ids = new Set([...page.matchAll(/ id="([^"]+)"/g)].map((m) => m[1]));
    for (const [, target] of page.matchAll(/href="#([^"]+)"/g)) expect(ids).toContain(target);
    for (const { number } of article.claims) expect(ids).toContain(`mark-${number}`);
  });
  it("tells verdicts apart without colour", () => {
    const rules = [...page.matchAll(/\.v-[\w-]+ \{ --hue: [^;]+; --rule: (\w+); \}/g)].map((m) => m[1]);
    expect(new Set(rules).size).toBe(6);
  });
});

describe("Markdown", () => {
  it("keeps the article's words from being markup", () => {
    const text = markdownArticle(
      judgedArticle({ ...checkedArticle, document: { ...checkedArticle.document, title: "*A* <b>[x](y)</b>" } }, names),
    );
    expect(text).toContain("\\*A\\* \\<b\\>\\[x\\](y)\\</b\\>");
    expect(text).toContain("### 6. ✗ Contradicted");
  });
});

describe("JSON", () => {
  it("has the fields of the contract", () => {
    const json = JSON.parse(JSON.stringify(checkJson(checkedArticle)));
    expect(json.document).toMatchObject({ id: "doc-example", published: "2024-08-20", language: "en" });
    for (const claim of json.claims) {
      expect(Object.keys(claim)).toEqual(
        expect.arrayContaining(
          "id span quote type interpretation query asPublished now verdict missing replay".split(" "),
        ),
      );
      expect(json.document.text.slice(...claim.span)).toBe(claim.quote);
      expect(Object.keys(claim.now)).toEqual(
        expect.arrayContaining("asOf verdict reason figures readings contacts coverage missing".split(" ")),
      );
      expect(Object.keys(claim.now.coverage)).toEqual(
        expect.arrayContaining("state level from completeTo estimate statements".split(" ")),
      );
    }
    expect(json.claims[0].asPublished.figures[2]).toMatchObject({ value: 2.4, interval: [1.2, 3.91] });
  });
  it("has null for a judgement as published where there is no date", () => {
    const claims = checkedArticle.claims.map((c) => ({ ...c, asPublished: null }));
    const json = checkJson({ ...checkedArticle, claims, document: { ...checkedArticle.document, published: null } });
    expect(json.claims[0]).toMatchObject({ asPublished: null });
    expect(json.document.published).toBeNull();
  });
});
