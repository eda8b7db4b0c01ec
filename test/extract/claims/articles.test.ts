/** The claims of whole articles: ours, and the one that the project began with, which is read where it lies or skipped. */
import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { claimsIn, countries } from "./read.ts";

const FAMILIES: readonly string[] = [
  "count",
  "list",
  "list",
  "list",
  "list",
  "list",
  "list",
  "record",
  "record",
  "halt",
  "trend",
];
const facts = (text: string, published: string) => claimsIn(text, published).filter((c) => !c.interpretation);

describe("the bundled example", () => {
  const text = readFileSync(resolve(import.meta.dirname, "../../../examples/2024-08-20-commentary.md"), "utf8").replace(
    /^---[\s\S]*?---\n/,
    "",
  );
  const claims = facts(text, "2024-08-20");

  it("holds its assertions, family by family", () => {
    expect(claims.map((c) => c.type)).toEqual(FAMILIES);
    for (const claim of claims) expect(claim.period?.start).toBe("2024-01-01");
  });

  it("between the right sides", () => {
    const [count] = claims;
    expect(count).toMatchObject({ value: 3, including: true, kinds: ["meeting"] });
    expect(count?.a.map((p) => p.name)).toEqual(["Vladimir Putin"]);
    expect(count?.b.slice(1).map((p) => p.name)).toEqual(["Xi Jinping", "Zhao Leji", "Li Qiang"]);
    for (const visit of claims.filter((c) => c.type === "list"))
      expect([countries(visit.a), countries(visit.b)]).toEqual([["CHN"], ["RUS"]]);
    expect(claims.find((c) => c.type === "halt")).toMatchObject({
      level: { rank: 4, word: "high-level" },
      kinds: null,
    });
    expect(claims.filter((c) => c.type === "record").at(-1)).toMatchObject({
      level: { rank: 6 },
      direction: "a-to-b",
      kinds: ["visit"],
    });
  });

  it("and five stretches of interpretation", () => {
    expect(claimsIn(text, "2024-08-20").filter((c) => c.interpretation)).toHaveLength(5);
  });
});

describe("the second example", () => {
  const text = readFileSync(resolve(import.meta.dirname, "../../../examples/us-russia-note.md"), "utf8").replace(
    /^---[\s\S]*?---\n/,
    "",
  );
  it("holds its assertions, family by family", () => {
    expect(claimsIn(text, "2025-02-10").map((c) => c.type)).toEqual([
      "existence",
      "existence",
      "count",
      "count",
      "record",
      "interpretive",
    ]);
  });
});

const ARTICLE = resolve(import.meta.dirname, "../../../../shared/articles/2024-08-20-commentary.txt");
let article: string | null = null;
try {
  article = readFileSync(ARTICLE, "utf8");
} catch {
  article = null;
}

describe("the real commentary", () => {
  it.skipIf(article === null)("holds the same assertions", () => {
    const claims = facts(article!.slice(article!.indexOf("px") + 2), "2024-08-20");
    expect(claims.map((c) => c.type)).toEqual(FAMILIES);
    for (const claim of claims) expect(claim.period?.start).toBe("2024-01-01");
    expect(claims[0]).toMatchObject({ value: 3, including: true, level: { rank: 2 } });
    expect(claims[0]!.b[0]!.group?.id).toBe("top-leadership");
    expect(countries(claims.at(-1)!.a.concat(claims.at(-1)!.b))).toEqual(["CHN", "USA"]);
  });
});
