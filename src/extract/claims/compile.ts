/** A grammar's patterns compiled once, and what they say of a clause. */
import { matchesOf } from "../engine/matches.ts";
import { able, type Words, wordsIn } from "../engine/sieve.ts";
import { compilePattern, type Pattern, type Sentence } from "../shadow.ts";
import { rebuilt } from "./adjectives.ts";
import { type CompiledBreak, compileBreaks, originOf } from "./clauses.ts";
import type { ClaimGrammar, ClaimPattern, ContactWords, Cue, LevelWord, PeriodForm } from "./grammar.ts";

type Compiled<T> = T & { readonly compiled: Pattern };

/** `edge`: the pattern looks at where its clause begins or ends, so the sentence around it says nothing of it. */
type CompiledRule = Compiled<ClaimPattern> & { readonly edge: boolean };

export interface CompiledGrammar {
  readonly grammar: ClaimGrammar;
  /** Where a clause ends in any case, and where one ends only between a fact and what is made of it. */
  readonly hardBreaks: readonly CompiledBreak[];
  readonly softBreaks: readonly CompiledBreak[];
  readonly openers: readonly Pattern[];
  readonly closers: readonly Pattern[];
  readonly contacts: readonly Compiled<ContactWords>[];
  readonly rules: readonly CompiledRule[];
  readonly cues: readonly Compiled<Cue>[];
  readonly locative: readonly Pattern[];
  readonly levels: readonly Compiled<LevelWord>[];
  readonly periods: readonly Compiled<PeriodForm>[];
  readonly comparators: readonly Compiled<ClaimGrammar["comparators"][number]>[];
  readonly attribution: readonly Pattern[];
  readonly including: Pattern;
  readonly background: Pattern;
  readonly anaphora: Pattern;
  readonly elsewhere: Pattern;
  readonly unclearTimes: Pattern;
  readonly inOffice: Pattern | null;
  readonly lasting: Pattern;
  readonly yearBefore: Pattern;
  readonly anywhere: Pattern | null;
  readonly untilNow: Pattern | null;
  readonly versus: Pattern;
  readonly relations: Pattern;
  /** What stands between two that are listed, and one word more: ", |high-level |". */
  readonly listed: RegExp;
  readonly polities: RegExp;
  readonly afterAdjective: RegExp;
  readonly determiners: RegExp;
  readonly since: RegExp;
  readonly knownNumbers: RegExp;
}

const cache = new WeakMap<ClaimGrammar, CompiledGrammar>();

export function compile(grammar: ClaimGrammar): CompiledGrammar {
  const known = cache.get(grammar);
  if (known) return known;
  const pattern = (source: string) => compilePattern(source, grammar.list);
  const all = <T extends { readonly pattern: string }>(rows: readonly T[]) =>
    rows.map((row) => ({ ...row, compiled: pattern(row.pattern) }));
  const breaks = compileBreaks(grammar);
  const made: CompiledGrammar = {
    grammar,
    hardBreaks: breaks.filter((b) => b.kind !== "soft"),
    softBreaks: breaks.filter((b) => b.kind === "soft"),
    openers: grammar.openers.map((o) => pattern(`^(?:${o})`)),
    closers: grammar.closers.map(pattern),
    contacts: all(grammar.contacts),
    rules: all(grammar.rules).map((rule) => ({ ...rule, edge: /\^|\$/.test(rule.pattern.replaceAll("[^", "")) })),
    cues: all(grammar.cues),
    locative: grammar.locative.map(pattern),
    levels: all(grammar.levels),
    periods: all(grammar.periods),
    comparators: all(grammar.comparators),
    attribution: grammar.attribution.map(pattern),
    including: pattern(grammar.including),
    background: pattern(grammar.background),
    anaphora: pattern(grammar.anaphora),
    elsewhere: pattern(grammar.elsewhere),
    unclearTimes: pattern(grammar.unclearTimes),
    inOffice: grammar.inOffice ? pattern(grammar.inOffice) : null,
    lasting: pattern(grammar.lasting),
    yearBefore: pattern(grammar.yearBefore),
    anywhere: grammar.anywhere ? pattern(grammar.anywhere) : null,
    untilNow: grammar.untilNow ? pattern(grammar.untilNow) : null,
    versus: pattern(grammar.versus),
    relations: pattern(grammar.relations),
    listed: new RegExp(`^(?:${grammar.list.separator})(?:\\w+ )?$`, "iu"),
    polities: new RegExp(grammar.polities, "iu"),
    afterAdjective: new RegExp(grammar.afterAdjective, "iu"),
    determiners: new RegExp(grammar.determiners, "iu"),
    since: new RegExp(grammar.since, "iu"),
    knownNumbers: new RegExp(grammar.knownNumbers, "iu"),
  };
  cache.set(grammar, made);
  return made;
}

export function test(pattern: Pattern, sentence: Sentence): boolean {
  pattern.lastIndex = 0;
  const found = pattern.test(sentence.shadow);
  // matchAll begins where a test ended.
  pattern.lastIndex = 0;
  return found;
}

/**
 * The sentence with the determiners that rules must see taken out of its units: "No |Polish minister|". With one of them
 * a title of no country is a class: "no |foreign leader|".
 */
export function expose(sentence: Sentence, { determiners, grammar }: CompiledGrammar): Sentence {
  let changed = false;
  const units = sentence.units.map((unit) => {
    const { party } = unit;
    if (!party || unit.kind === "pronoun") return unit;
    const m = determiners.exec(party.text);
    if (!m || m[0].length >= party.text.length) return unit;
    changed = true;
    const span = { start: unit.span.start + m[0].length, end: unit.span.end };
    const nobodys = party.title && !party.name && !party.country && !party.organisation && !party.refersTo.length;
    const group = party.group ?? (nobodys ? grammar.classOf(party.title) : null);
    return { ...unit, span, party: { ...party, span, text: party.text.slice(m[0].length), group } };
  });
  if (!changed) return sentence;
  return rebuilt(sentence, units);
}

const wordsOf = new WeakMap<Sentence, Words>();

/** Of patterns those that can match in a sentence or clause, by its words. */
export function ableIn<T extends { readonly compiled: Pattern }>(
  items: readonly T[],
  sentence: Sentence,
): readonly T[] {
  let words = wordsOf.get(sentence);
  if (!words) {
    words = wordsIn(sentence.shadow);
    wordsOf.set(sentence, words);
  }
  return able(items, (item) => item.compiled, words);
}

export interface Contact {
  readonly words: ContactWords;
  /** Shadow indexes in the clause. */
  readonly at: number;
  readonly end: number;
}

const contactsOf = new WeakMap<Sentence, readonly Contact[]>();

/** Every contact word of a clause, in the order of the text: those of its sentence that stand in it. */
export function contactsIn(clause: Sentence, grammar: CompiledGrammar): readonly Contact[] {
  const { whole, from } = originOf(clause);
  let all = contactsOf.get(whole);
  if (!all) {
    all = contactsInWhole(whole, grammar);
    contactsOf.set(whole, all);
  }
  if (whole === clause) return all;
  const to = from + clause.shadow.length;
  return all.filter((c) => c.at >= from && c.end <= to).map((c) => ({ ...c, at: c.at - from, end: c.end - from }));
}

function contactsInWhole(sentence: Sentence, grammar: CompiledGrammar): readonly Contact[] {
  const found: Contact[] = [];
  for (const words of ableIn(grammar.contacts, sentence)) {
    for (const m of matchesOf(words.compiled, sentence.shadow)) {
      const end = m.index + m[0].length;
      if (!found.some((f) => f.at < end && m.index < f.end)) found.push({ words, at: m.index, end });
    }
  }
  return found.sort((x, y) => x.at - y.at);
}
