/**
 * Facts of clauses that no exact rule took: a cue of a family ("twice as often", "has yet to", "for the third time")
 * that stands close to a word of contact. Cues are asked of the words as written, for a unit may have swallowed the
 * number or the "no" that says it all. Knows no language.
 */
import type { Span } from "../../model/evidence.ts";
import { matchesOf } from "../engine/matches.ts";
import { able, wordsIn } from "../engine/sieve.ts";
import type { PatternMatch, Sentence, Unit } from "../shadow.ts";
import { originOf } from "./clauses.ts";
import { type CompiledGrammar, test } from "./compile.ts";
import { type Fact, isElsewhere, isPlanned, namesSomebody } from "./facts.ts";
import type { ClaimPattern, ContactWords } from "./grammar.ts";

/** What a language brings: words of contact, cues in the order in which they are asked. Patterns are of plain words. */
export interface LooseGrammar {
  /** Words that speak of contacts by themselves. */
  readonly contacts: readonly ContactWords[];
  /** Words that do so only beside an office-holder and a place or a second country ("went", "session"). */
  readonly weak: readonly ContactWords[];
  /** Who holds an office, where no unit says so ("premiers", "delegates"). */
  readonly holders: string;
  /** Matters that are counted, rise and fall like contacts: between a cue and its contact word they end the reach. */
  readonly matters: string;
  /** Words between a cue and a contact word behind it that make the contact a time: "after", "since". */
  readonly circumstances?: string;
  /** Words before a cue that make it a topic of talk or a plan: "discussed", "will focus on". */
  readonly topics: string;
  readonly rules: readonly LooseRule[];
}

export interface LooseRule extends Omit<ClaimPattern, "extent" | "contact"> {
  /** How many words may lie between the cue and the contact word; default 7. */
  readonly reach?: number;
  /** Whether it also holds of a sentence that goes on from a claim and says nothing of contacts: "It was his third." */
  readonly sequel?: true;
}

interface Compiled {
  readonly strong: readonly Words[];
  readonly weak: readonly Words[];
  readonly holders: RegExp;
  readonly matters: RegExp;
  readonly circumstances: RegExp;
  readonly topics: RegExp;
  readonly rules: readonly { readonly rule: LooseRule; readonly compiled: RegExp }[];
}
type Words = { readonly words: ContactWords; readonly compiled: RegExp };

const compiledIn = ({ compiled }: { readonly compiled: RegExp }): RegExp => compiled;

const REACH = 7;
/** How many characters may stand before a cue that leans on the rest of its sentence. */
const LEAD = 25;
const cache = new WeakMap<LooseGrammar, Compiled>();

function compiledOf(grammar: LooseGrammar): Compiled {
  const known = cache.get(grammar);
  if (known) return known;
  const plain = (source: string, flags: string) => new RegExp(source.replace(/ /g, "\\s+"), flags);
  const all = (rows: readonly ContactWords[]) =>
    rows.map((words) => ({ words, compiled: plain(`\\b(?:${words.pattern})(?![\\w])`, "giu") }));
  const made: Compiled = {
    strong: all(grammar.contacts),
    weak: all(grammar.weak),
    holders: plain(`\\b(?:${grammar.holders})(?![\\w])`, "iu"),
    matters: plain(`\\b(?:${grammar.matters})(?![\\w-])`, "iu"),
    circumstances: grammar.circumstances ? plain(`\\b(?:${grammar.circumstances})(?![\\w])`, "iu") : /(?!)/u,
    topics: plain(`\\b(?:${grammar.topics})(?![\\w])`, "iu"),
    rules: grammar.rules.map((rule) => ({ rule, compiled: plain(rule.pattern, "dgiu") })),
  };
  cache.set(grammar, made);
  return made;
}

/**
 * The fact of the first cue that has its contact word; none where the sentence speaks of other lives. `follows`: the
 * sentence before made a claim.
 */
export function looseFactsIn(
  clause: Sentence,
  sentence: Sentence,
  grammar: CompiledGrammar,
  follows: boolean,
): readonly Fact[] {
  const loose = grammar.grammar.loose;
  if (!loose || isElsewhere(sentence, grammar)) return [];
  const compiled = compiledOf(loose);
  const around = contactsIn(sentence, compiled);
  const sequel = follows && around.length === 0;
  if (!sequel) {
    if (!namesSomebody(sentence, grammar)) return [];
    if (!isDiplomatic(sentence, compiled) && !test(grammar.anaphora, sentence)) return [];
    if (around.length === 0 && !compiled.rules.some((r) => r.rule.needs === "nothing")) return [];
  }
  const own = originOf(clause).whole === sentence ? within(around, clause, sentence) : contactsIn(clause, compiled);
  for (const { rule, compiled: pattern } of able(compiled.rules, compiledIn, wordsIn(clause.text))) {
    if (sequel ? !rule.sequel : rule.needs === "contact" && own.length === 0) continue;
    for (const m of matchesOf(pattern, clause.text)) {
      const at = { start: m.index, end: m.index + m[0].length };
      const near = nearest(own, at, clause.text, compiled, rule.reach ?? REACH, rule.type === "trend");
      if (rule.needs === "contact" ? !near : around.length === 0 && !sequel && rule.needs !== "nothing") continue;
      if (rule.needs !== "contact" && mattersAfter(clause.text, at, compiled)) continue;
      if (compiled.topics.test(clause.text.slice(0, m.index))) continue;
      if (isPlanned(rule, clause.text.slice(0, at.end), grammar)) continue;
      // Where its clause says nothing of a contact, a cue begins it: "…, the first since 2016".
      if (!near && rule.needs === "contact-in-sentence" && m.index > LEAD) continue;
      const match = matchOf(m, clause, grammar);
      const contact = near && { words: near.words, at: shadowAt(clause, near.start), end: shadowAt(clause, near.end) };
      return [{ rule, match, contact: contact ?? null, span: clause.span, loose: true }];
    }
  }
  return [];
}

interface Found extends Span {
  readonly words: ContactWords;
}

const found = new WeakMap<Sentence, readonly Found[]>();

/** The contact words of a sentence, by their place in its text; weak ones beside who and where only. */
function contactsIn(sentence: Sentence, compiled: Compiled): readonly Found[] {
  const known = found.get(sentence);
  if (known) return known;
  const written = wordsIn(sentence.text);
  const strong = able(compiled.strong, compiledIn, written);
  const weak = isDiplomatic(sentence, compiled) ? able(compiled.weak, compiledIn, written) : [];
  const made: Found[] = [];
  for (const { words, compiled: pattern } of [...strong, ...weak])
    for (const m of matchesOf(pattern, sentence.text)) {
      const span = { start: m.index, end: m.index + m[0].length, words };
      if (!made.some((f) => f.start < span.end && span.start < f.end)) made.push(span);
    }
  found.set(sentence, made);
  return made;
}

function within(all: readonly Found[], clause: Sentence, sentence: Sentence): readonly Found[] {
  const from = clause.span.start - sentence.span.start;
  const to = clause.span.end - sentence.span.start;
  return all
    .filter((f) => f.start >= from && f.end <= to)
    .map((f) => ({ ...f, start: f.start - from, end: f.end - from }));
}

/** An office-holder with a place or another country; or two countries. */
function isDiplomatic(sentence: Sentence, { holders }: Compiled): boolean {
  const countries = new Set(sentence.units.flatMap((u) => u.party?.country ?? u.place?.country ?? []));
  if (countries.size > 1) return true;
  const holder = sentence.units.some((u) => u.kind === "person" || u.kind === "office" || u.kind === "group");
  return (holder || holders.test(sentence.text)) && sentence.units.some((u) => u.place || u.party?.country);
}

/** The contact word closest to a cue, if few words lie between and none of them is another matter. */
function nearest(
  own: readonly Found[],
  cue: Span,
  text: string,
  compiled: Compiled,
  reach: number,
  changes: boolean,
): Found | null {
  let best: Found | null = null;
  let least = reach + 1;
  for (const word of own) {
    const overlaps = word.start < cue.end && cue.start < word.end;
    const gap = overlaps
      ? ""
      : word.start >= cue.end
        ? text.slice(cue.end, word.start)
        : text.slice(word.end, cue.start);
    // "Trade has grown since the visit": the visit says when.
    if (changes && word.start >= cue.end && compiled.circumstances.test(gap)) continue;
    const words = gap.match(/[\p{L}\p{N}][\p{L}\p{N}’'-]*/gu)?.length ?? 0;
    if (words >= least || (!overlaps && compiled.matters.test(gap))) continue;
    // "Talks on 30 factories": what the cue counts stands behind it.
    if (word.end <= cue.start && mattersAfter(text, cue, compiled)) continue;
    best = word;
    least = words;
  }
  return best;
}

function mattersAfter(text: string, cue: Span, { matters }: Compiled): boolean {
  const next = /^(?:[^\p{L}\p{N}.;,]*[\p{L}\p{N}’'-]+){0,4}/u.exec(text.slice(cue.end))?.[0] ?? "";
  return matters.test(next) || matters.test(text.slice(cue.start, cue.end));
}

/** The index of the shadow at which an offset of the clause's text stands. */
function shadowAt(clause: Sentence, offset: number): number {
  const at = clause.span.start + offset;
  let i = 0;
  while (i + 1 < clause.shadow.length && (clause.offsets[i + 1] as number) <= at) i++;
  return (clause.offsets[i] as number) < at && i + 1 === clause.shadow.length ? i + 1 : i;
}

/** A match of words as a match of the shadow; numbers in words fill the slots that rules of units have. */
function matchOf(m: RegExpExecArray, clause: Sentence, { grammar }: CompiledGrammar): PatternMatch {
  const base = clause.span.start;
  const groups: Record<string, Span> = {};
  const slots: Record<string, readonly Unit[]> = {};
  for (const [name, range] of Object.entries(m.indices?.groups ?? {})) {
    if (!range) continue;
    const span = { start: base + range[0], end: base + range[1] };
    groups[name] = span;
    const value = ["n", "of", "every"].includes(name) ? grammar.quantity(m.groups![name] as string)?.value : undefined;
    if (value !== undefined) slots[name] = [{ kind: "number", span, value }];
  }
  const index = shadowAt(clause, m.index);
  return {
    span: { start: base + m.index, end: base + m.index + m[0].length },
    groups,
    slots,
    index,
    length: shadowAt(clause, m.index + m[0].length) - index,
  };
}
