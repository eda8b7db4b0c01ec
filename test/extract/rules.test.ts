import { describe, expect, it } from "vitest";
import { languages } from "../../src/extract/languages.ts";
import { extractor, textOf } from "./reading.ts";

/** Every contact rule fires on its example, through that rule, and no rule of its kind fires on its counter. */
for (const language of languages)
  describe(`contact rules: ${language.code}`, () => {
    const mentions = (text: string) => extractor.extract(textOf(text, "2025-05-07", language.code)).mentions;
    for (const rule of language.contactRules) {
      it(`${rule.id} fires`, () => {
        expect(mentions(rule.example).map((m) => m.rule)).toContain(rule.id);
      });
      it(`${rule.id} does not`, () => {
        const kinds = mentions(rule.counter).map((m) => m.kind);
        expect(kinds).not.toContain(rule.kind);
      });
    }
    it("has one id a rule", () => {
      const ids = language.contactRules.map((r) => r.id);
      expect(new Set(ids).size).toBe(ids.length);
    });
  });
