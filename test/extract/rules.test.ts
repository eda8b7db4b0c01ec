import { describe, expect, it } from "vitest";
import { languages } from "../../src/extract/languages.ts";
import { extractor, textOf } from "./reading.ts";

/** Every contact rule fires on its example, through that rule, and no rule of its kind fires on its counter. */
for (const language of languages)
  describe(`contact rules: ${language.code}`, () => {
    for (const rule of language.contactRules) {
      it(`${rule.id} fires`, () => {
        expect(extractor.extract(textOf(rule.example, undefined, language.code)).mentions.map((m) => m.rule)).toContain(
          rule.id,
        );
      });
      it(`${rule.id} does not`, () => {
        const kinds = extractor.extract(textOf(rule.counter, undefined, language.code)).mentions.map((m) => m.kind);
        expect(kinds).not.toContain(rule.kind);
      });
    }
    it("has one id a rule", () => {
      const ids = language.contactRules.map((r) => r.id);
      expect(new Set(ids).size).toBe(ids.length);
    });
  });
