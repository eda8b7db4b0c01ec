/** A rule is passed over only where it cannot match. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { claimGrammars } from "../../src/extract/claim-grammars.ts";
import { compile } from "../../src/extract/claims/compile.ts";
import { compileAtoms } from "../../src/extract/engine/atoms.ts";
import { expandMacros } from "../../src/extract/engine/macros.ts";
import { needsOf } from "../../src/extract/engine/needs.ts";
import { able, mayMatch, wordsIn } from "../../src/extract/engine/sieve.ts";
import { languages } from "../../src/extract/languages.ts";
import { createLexicon } from "../../src/extract/lexicon.ts";
import { compilePattern } from "../../src/extract/shadow.ts";
import { sentencesOf } from "../../src/extract/units.ts";
import { roster, textOf } from "./reading.ts";

const P = "\ue000";
const D = "\ue007";

describe("the needs of a pattern", () => {
  it.each<[string, string, string[]]>([
    ["a unit and a word", `${P} met`, [P, "met"]],
    ["a class of units is one need", `[${P}\ue001] met `, [`${P}|\ue001`, "met$"]],
    ["a class with other letters is none", `[${P}x]`, []],
    ["two units are two needs", `${P} met ${P}? on ${D}`, [P, D, "met$"]],
    ["what may be left out is none", `(?:${P})?(?:, )?\\bmet(?: ${D})*`, ["met|met$"]],
    ["of branches one", `(?:${P} x|${D} y)`, [`${P}|${D}`, "x|y"]],
    ["a branch without any frees all", `(?:${P}|[a-z]+)`, []],
    ["what must stand around is needed, what must not is none", `(?<=${P} )met(?! ${D})`, [P, "met"]],
    ["no letter beside a word is its edge", "(?<![\\p{L}])met(?!\\p{L})", ["met$"]],
    ["repeated at least once", `${P}+ met ${D}{2,3}`, [P, D, "met$"]],
    ["repeated from nought", `${P}{0,3}`, []],
    ["a word's first letters", "\\bvisit(?:s|ed|ing)?\\b", ["visit|visit$"]],
    ["a word in any case", "\\b[Mm]et\\b", ["met$"]],
    ["words that may go on inside another are none", "met", []],
    ["a trigger begins a word", "(?:ed)?(?<trigger>met|saw)", ["met|saw"]],
    ["the first letters of a Russian word", "(?<!\\p{L})[Вв]стреч(?:а|у|ей)(?!\\p{L})", ["встре"]],
    ["a Russian word with ё or е", "(?<!\\p{L})(?:ждёт|ждет|съезд)(?!\\p{L})", ["ждет$|сьезд$"]],
    ["a Russian word that may go on inside another is none", "\\p{L}*встреч", []],
    ["what is no Latin letter may be a Russian one", "(?<!\\w)met\\Wвстреч(?<![a-z])ал", []],
    ["two characters of Han", `${P}(?:了)?会谈`, [P, "了会|会谈"]],
    ["of branches in Han one", "会谈|见[面到]", ["会谈|见到|见面"]],
    ["Han that may be left out is none", "(?:举行)?[^，]*会", ["会"]],
    ["a digit", "\\b(?:19|20)\\d\\d\\b", ["0"]],
  ])("%s", (_, source, needs) => {
    const found = needsOf(new RegExp(source, "u")).map((set) => [...set].sort().join("|"));
    expect(found.sort()).toEqual(needs.sort());
  });
  it.each<[string, string, boolean]>([
    ["\\bmet\\b", "They Met.", true],
    ["\\bmet\\b", "A meter of metal", false],
    ["\\bvisit", "visitors", true],
    ["\\bvisit", "a revisited vis", false],
    ["tête-à-tête", "Their tête-à-tête", true],
    ["会谈", "双方会谈。", true],
    ["会谈", "他会说谈。", false],
    ["(?<!\\p{L})встреч\\p{L}+", "Их ВСТРЕЧИ.", true],
    ["(?<!\\p{L})объезд", "обьезд, Объезд", true],
    ["(?<!\\p{L})ел(?!\\p{L})", "Он еле ел", true],
    ["(?<!\\p{L})ел(?!\\p{L})", "Он еле дошёл", false],
    ["Xинь", "от xинь до", true],
    ["\\d+(?:st|nd|rd|th) visit", "its 14th visit", true],
  ])("%s in %s", (source, text, may) => {
    expect(mayMatch(new RegExp(source, "iu"), wordsIn(text))).toBe(may);
  });
});

describe("no rule is passed over that matches", () => {
  for (const language of languages) {
    const lexicon = createLexicon(roster);
    const grammar = claimGrammars[language.code];
    const claims = grammar ? compile(grammar) : null;
    const inShadows = [
      ...language.contactRules.map((r) =>
        compilePattern(expandMacros(r.pattern, language.contacts.macros), language.list),
      ),
      ...(claims
        ? [claims.contacts, claims.rules, claims.hardBreaks, claims.softBreaks, claims.levels, claims.periods]
        : []
      )
        .flat()
        .map((row) => row.compiled),
      ...language.unitRules.map((r) => compileAtoms(r.pattern, language.macros)),
    ];
    const inTexts = [
      ...[...language.dates.rules, ...language.pronouns, ...language.passed].map((r) => r.pattern),
      language.placeBack,
      language.numbers.pattern,
    ];
    const examples = [
      ...language.contactRules,
      ...language.unitRules,
      ...language.dates.rules,
      ...(grammar?.rules ?? []),
    ];
    const pieces = examples.flatMap((r) =>
      r.example.split(/(?<=[,;.]) |(?<=[，。])(?=.)| (?=with|in|on|by|to|of|for|met|and)\b/),
    );
    const anyText = fc
      .array(fc.constantFrom(...pieces), { minLength: 1, maxLength: 6 })
      .map((list) => `${list.join(" ").replace(/\.(?= )/g, "")}.`);
    const matching = (patterns: readonly RegExp[], text: string) => patterns.filter((p) => text.search(p) >= 0);
    const passed = (patterns: readonly RegExp[], text: string) => {
      const asked = new Set(able(patterns, (p) => p, wordsIn(text)));
      return matching(patterns, text).filter((p) => !asked.has(p));
    };

    it(language.code, () => {
      fc.assert(
        fc.property(anyText, (text) => {
          expect(passed(inTexts, text)).toEqual([]);
          for (const sentence of sentencesOf(textOf(text, undefined, language.code), lexicon))
            expect(passed(inShadows, sentence.shadow)).toEqual([]);
        }),
        { numRuns: 50 },
      );
    });
  }
});
