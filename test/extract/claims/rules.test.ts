import { describe, expect, it } from "vitest";
import { emphasisOf } from "../../../src/extract/claims/emphasis.ts";
import { matchPattern } from "../../../src/extract/shadow.ts";
import { articleOf, claimsIn, compiled, grammar, sentencesIn } from "./read.ts";

const rules = [...grammar.rules, ...(grammar.loose?.rules ?? [])];

describe("claim rules", () => {
  it("have ids of their own", () => {
    const ids = [...rules, ...grammar.cues].map((r) => r.id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  describe.each(rules.map((rule) => [rule.id, rule] as const))("%s", (id, rule) => {
    it(`reads: ${rule.example}`, () => {
      const claims = claimsIn(rule.example);
      expect(claims.map((c) => c.rule)).toContain(id);
      for (const claim of claims.filter((c) => c.rule === id)) expect(claim.type).toBe(rule.type);
    });
    it(`leaves: ${rule.counter}`, () => {
      expect(claimsIn(rule.counter).map((c) => c.rule)).not.toContain(id);
    });
  });
});

describe("cues of interpretation", () => {
  const fires = (id: string, text: string): boolean => {
    const cue = compiled.cues.find((c) => c.id === id)!;
    return sentencesIn(articleOf(text)).some((s) => matchPattern(cue.compiled, s).length > 0);
  };

  describe.each(grammar.cues.map((cue) => [cue.id, cue] as const))("%s", (id, cue) => {
    it(`stands in: ${cue.example}`, () => {
      expect(fires(id, cue.example)).toBe(true);
    });
    it(`not in: ${cue.counter}`, () => {
      expect(fires(id, cue.counter)).toBe(false);
    });
  });
});

describe.each(grammar.emphasis.map((words) => [words.emphasis, words] as const))("emphasis %s", (emphasis, words) => {
  it(`stands in: ${words.example}`, () => expect(emphasisOf(words.example, grammar.emphasis)).toContain(emphasis));
  it(`not in: ${words.counter}`, () => expect(emphasisOf(words.counter, grammar.emphasis)).not.toContain(emphasis));
});
