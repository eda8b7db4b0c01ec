import { existsSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { scoreClaims } from "../../evaluation/score-claims.ts";
import { assign, nameScore, officeOk, partScore, samePlace } from "../../evaluation/score-match.ts";
import { scorePassages } from "../../evaluation/score-passages.ts";
import { parseJsonl, type Row } from "../../evaluation/score-rows.ts";

const GOLD = resolve(import.meta.dirname, "../../../shared/gold");

describe("matching", () => {
  it("knows names, offices, places", () => {
    expect(nameScore("Emmanuel Macron", "Macron")).toBeGreaterThan(0);
    expect(nameScore("Volodymyr Zelenskyy", "Zelenskiy")).toBeGreaterThan(0);
    expect(nameScore("Lee Hsien Loong", "Lee Kuan Yew")).toBe(0);
    expect(
      partScore({ name: "Putin", country: "RUS" }, { name: "Putin spoke with Macron on Monday", country: "RUS" }),
    ).toBe(0);
    expect(officeOk({ office: "President" }, { office: "President of Russia" })).toBe(true);
    expect(officeOk({ office: "Foreign Minister" }, { office: "Deputy Foreign Minister" })).toBe(false);
    expect(samePlace({ country: "RUS", city: "Moscow" }, { country: "RUS" })).toBe(false);
    expect(
      assign([
        [1, 2],
        [2, 3],
      ]),
    ).toHaveLength(2);
  });
  it("refuses bad input with its line", () => {
    expect(() => parseJsonl('{"id":"a"}\n\n{"id":\n', "x")).toThrow(/line 3: invalid JSON/);
    expect(() => parseJsonl('{"id":"a"}\n{"id":"a"}', "x")).toThrow(/line 2: duplicate id/);
  });
});

for (const [file, score] of [
  ["passages.dev.jsonl", scorePassages],
  ["claims.dev.jsonl", scoreClaims],
] as const)
  describe.skipIf(!existsSync(resolve(GOLD, file)))(`${file} (needs ../shared)`, () => {
    const gold = (): Row[] => parseJsonl(readFileSync(resolve(GOLD, file), "utf8"), file);
    const heads = (scores: Record<string, object>): number[] =>
      Object.values(scores).flatMap((g) =>
        Object.values(g).flatMap((v) =>
          v && typeof v === "object" && "f1" in v && v.gold > 0 ? [v.f1 as number] : [],
        ),
      );
    it("gives 1 for the gold against itself", () => {
      expect(new Set(heads(score(gold(), gold())))).toEqual(new Set([1]));
    });
    it("gives 0 for nothing", () => {
      expect(new Set(heads(score(gold(), [])))).toEqual(new Set([0]));
    });
  });
