/** A rule is passed over only where it cannot match. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { rawContacts } from "../../src/extract/engine/contacts.ts";
import { expandMacros } from "../../src/extract/engine/macros.ts";
import { groupSource, holds, kindsIn, needsOf } from "../../src/extract/engine/needs.ts";
import { languages } from "../../src/extract/languages.ts";
import { createLexicon } from "../../src/extract/lexicon.ts";
import { compilePattern } from "../../src/extract/shadow.ts";
import { sentencesOf } from "../../src/extract/units.ts";
import { roster, textOf } from "./reading.ts";

const P = "\ue000";
const D = "\ue007";
const bit = (n: number): number => 1 << n;

describe("the needs of a pattern", () => {
  it.each<[string, string, number[]]>([
    ["a unit", `${P} met`, [bit(0)]],
    ["a class of units is one need", `[${P}\ue001] met`, [bit(0) | bit(1)]],
    ["a class with other letters is none", `[${P}x] met`, []],
    ["two units are two needs", `${P} met ${P}? on ${D}`, [bit(0), bit(7)]],
    ["what may be left out is none", `(?:${P})? met(?: ${D})*`, []],
    ["of branches one", `(?:${P} met|${D} saw)`, [bit(0) | bit(7)]],
    ["a branch without any frees all", `(?:${P}|they) met`, []],
    ["looking around is none", `(?<=${P} )met(?! ${D})`, []],
    ["repeated at least once", `${P}+ met ${D}{2,3}`, [bit(0), bit(7)]],
    ["repeated from nought", `${P}{0,3} met`, []],
  ])("%s", (_, source, needs) => {
    expect([...needsOf(source)].sort()).toEqual(needs.sort());
  });
  it("the words of a group, brackets inside kept", () => {
    expect(groupSource("a (?<trigger>(?:b|[)c])d) e", "trigger")).toBe("(?:b|[)c])d");
    expect(groupSource("a", "trigger")).toBeNull();
  });
});

describe("no rule is passed over that matches", () => {
  for (const language of languages) {
    const lexicon = createLexicon(roster);
    const rules = language.contactRules.map((rule) => {
      const pattern = compilePattern(expandMacros(rule.pattern, language.contacts.macros), language.list);
      return { rule, pattern, needs: needsOf(pattern.source) };
    });
    const pieces = language.contactRules.flatMap((r) =>
      r.example.split(/(?<=[,;.]) | (?=with|in|on|by|to|of|for|met|and)\b/),
    );
    const anyText = fc
      .array(fc.constantFrom(...pieces), { minLength: 1, maxLength: 6 })
      .map((list) => `${list.join(" ").replace(/\.(?= )/g, "")}.`);

    it(language.code, () => {
      fc.assert(
        fc.property(anyText, (text) => {
          for (const sentence of sentencesOf(textOf(text), lexicon)) {
            const kinds = kindsIn(sentence.shadow);
            const matching = rules.filter(({ pattern }) => {
              pattern.lastIndex = 0;
              return pattern.test(sentence.shadow);
            });
            for (const { rule, needs } of matching) expect([rule.id, holds(kinds, needs)]).toEqual([rule.id, true]);
            if (matching.length > 0) expect(rawContacts(sentence, 0, language)).not.toEqual([]);
          }
        }),
        { numRuns: 300 },
      );
    });
  }
});
