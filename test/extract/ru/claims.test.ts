/** Russian claims: every rule by its own examples, and what claims say. */
import { describe, expect, it } from "vitest";
import { claimGrammar } from "../../../src/extract/languages/ru/claim-rules.ts";
import { extractor, textOf } from "../reading.ts";

const claims = (text: string, published = "2024-12-29") =>
  extractor.extract(textOf(text, published, "ru")).claims.filter((c) => !c.id.includes("existence") || c.value === 0);

describe("claim rules", () => {
  const { rules, cues } = claimGrammar;
  it.each([...rules, ...cues].map((rule) => [rule.id, rule] as const))("%s", (id, rule) => {
    expect(claims(rule.example).map((c) => c.rule.split(":")[0])).toContain(id);
    expect(claims(rule.counter).map((c) => c.rule.split(":")[0])).not.toContain(id);
  });
});

describe("what a claim says", () => {
  it.each([
    ["За год Эрдоган и Путин говорили по телефону шесть раз.", "count", 6, "call", "TUR", "RUS"],
    ["В мае Владимир Путин в девятнадцатый раз посетил Китай.", "ordinal", 19, "visit", "RUS", "CHN"],
    ["Путин не был в Баку шесть лет.", "existence", 0, "visit", "RUS", "AZE"],
    ["Москву дважды за год посетил Реджеп Тайип Эрдоган.", "count", 2, "visit", "TUR", "RUS"],
    ["Треть поездок Си Цзиньпина в этом году пришлась на Россию.", "share", 1, "visit", "CHN", "RUS"],
  ])("%s", (text, type, value, kind, a, b) => {
    const [claim] = claims(text);
    expect(claim).toMatchObject({ type, value, kinds: [kind] });
    expect([claim?.a[0]?.country, claim?.b[0]?.country]).toEqual([a, b]);
  });
  it("parts fact and interpretation", () => {
    const found = claims("Путин не был в Баку шесть лет, и нынешний визит — жест примирения.");
    expect(found.map((c) => [c.type, c.quote])).toEqual([
      ["existence", "Путин не был в Баку шесть лет"],
      ["interpretive", "нынешний визит — жест примирения"],
    ]);
  });
  it("judges what exact rules read with both sides, and nothing else", () => {
    const loose = (text: string) => claims(text).map((c) => c.loose ?? false);
    expect(loose("За год Эрдоган и Путин говорили по телефону шесть раз.")).toEqual([false]);
    expect(loose("Число визитов президента Финляндии в Кению растёт.")).toEqual([true]);
  });
});
