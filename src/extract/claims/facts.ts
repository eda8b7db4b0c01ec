/** Which rule a clause fires, and with what words. */
import type { Span } from "../../model/evidence.ts";
import { matchesOf } from "../engine/matches.ts";
import { matchPattern, type PatternMatch, type Sentence, type Unit } from "../shadow.ts";
import { ableIn, type CompiledGrammar, type Contact, contactsIn, test } from "./compile.ts";
import type { ClaimPattern } from "./grammar.ts";

export interface Fact {
  readonly rule: ClaimPattern;
  readonly match: PatternMatch;
  /** The contact word nearest to the match, in the clause; null where only the sentence has one. */
  readonly contact: Contact | null;
  readonly span: Span;
  /** Read from a cue near a word of contact, by no exact rule. */
  readonly loose?: true;
}

/** The facts of a clause: those of the first rule that fires, and of later rules beside it. */
export function factsIn(clause: Sentence, sentence: Sentence, grammar: CompiledGrammar): readonly Fact[] {
  const facts: Fact[] = [];
  const rules = rulesFor(sentence, grammar);
  if (rules.length === 0) return facts;
  const contacts = contactsIn(clause, grammar);
  const circumstances = matchesOf(grammar.background, clause.shadow).map((m) => m.index);
  for (const rule of rules) {
    if (rule.needs === "contact" && contacts.length === 0) continue;
    for (const match of matchPattern(rule.compiled, clause)) {
      if (
        rule.needs !== "nothing" &&
        contacts.length > 0 &&
        contacts.every((c) => inBackground(c, match, circumstances))
      )
        continue;
      if (rule.items !== undefined && itemsOf(match).length < rule.items) continue;
      if (rule.uncounted && match.slots.n?.some((u) => rule.uncounted!.test(textOf(u, clause)))) continue;
      if (isPlanned(rule, clause.shadow.slice(0, match.index + match.length), grammar)) continue;
      const span = rule.extent === "match" ? match.span : (match.groups.claim ?? clause.span);
      if (facts.some((f) => f.span.start < span.end && span.start < f.span.end)) continue;
      facts.push({ rule, match, contact: nearest(contacts, match) ?? ownContact(rule, match, clause), span });
    }
  }
  return facts;
}

const textOf = ({ span }: Unit, clause: Sentence): string =>
  clause.text.slice(span.start - clause.span.start, span.end - clause.span.start);

const candidates = new WeakMap<Sentence, CompiledGrammar["rules"]>();

/** The rules that can fire in a clause of a sentence: asked of the whole once, for its clauses are many. */
function rulesFor(sentence: Sentence, grammar: CompiledGrammar): CompiledGrammar["rules"] {
  const known = candidates.get(sentence);
  if (known) return known;
  const may = namesSomebody(sentence, grammar) && !isElsewhere(sentence, grammar);
  const contact = may && contactsIn(sentence, grammar).length > 0;
  const found = may
    ? ableIn(grammar.rules, sentence).filter(
        (r) => (contact || r.needs === "nothing") && (r.edge || test(r.compiled, sentence)),
      )
    : [];
  candidates.set(sentence, found);
  return found;
}

/** A party, a place, a reference to somebody before, or a word of rank ("ministerial visits"). */
export function namesSomebody(sentence: Sentence, grammar: CompiledGrammar): boolean {
  return (
    sentence.units.some((u) => u.party || u.place) ||
    test(grammar.anaphora, sentence) ||
    ableIn(grammar.levels, sentence).some((l) => test(l.compiled, sentence))
  );
}

/** A governor in his districts, a museum and its visitors: no two countries, and words of another life. */
export function isElsewhere(sentence: Sentence, grammar: CompiledGrammar): boolean {
  const offices = sentence.units.filter((u) => u.kind === "office" && !u.party?.country);
  if (!test(grammar.elsewhere, sentence) && !offices.some((u) => matches(grammar.elsewhere, u.party?.text)))
    return false;
  const countries = new Set(sentence.units.flatMap((u) => u.party?.country ?? u.place?.country ?? []));
  return countries.size < 2;
}

/** Families that tell of a plan where words of planning stand before them: "will visit six capitals". */
const OF_THE_PAST: ReadonlySet<ClaimPattern["type"]> = new Set(["count", "list", "trend"]);

/** Whether the words up to a rule's match make what it finds a plan. */
export function isPlanned(rule: Pick<ClaimPattern, "type">, words: string, { grammar }: CompiledGrammar): boolean {
  return OF_THE_PAST.has(rule.type) && (grammar.planned?.test(words) ?? false);
}

/** An office of no country is a unit, and its word no more in the shadow: "the governor". */
function matches(pattern: RegExp, text: string | undefined): boolean {
  pattern.lastIndex = 0;
  const found = text !== undefined && pattern.test(text);
  pattern.lastIndex = 0;
  return found;
}

/** "Exports rose three times after the leaders met": the meeting stands in a circumstance behind the match. */
function inBackground(contact: Contact, match: PatternMatch, circumstances: readonly number[]): boolean {
  const end = match.index + match.length;
  return contact.at >= end && circumstances.some((at) => at >= end && at < contact.at);
}

/** The units in a match's item slots, in the order of the text. */
export function itemsOf(match: PatternMatch) {
  return Object.entries(match.slots)
    .filter(([name]) => name.startsWith("item"))
    .flatMap(([, units]) => units)
    .filter((u) => u.party || u.place)
    .sort((x, y) => x.span.start - y.span.start);
}

function ownContact(rule: ClaimPattern, match: PatternMatch, clause: Sentence): Contact | null {
  if (!rule.contact) return null;
  const verb = match.groups.verb;
  const at = verb ? clause.offsets.indexOf(verb.start) : match.index;
  const end = verb ? clause.offsets.indexOf(verb.end) : match.index;
  return { words: { pattern: rule.pattern, form: "verb", ...rule.contact }, at, end: Math.max(at, end) };
}

function nearest(contacts: readonly Contact[], match: PatternMatch): Contact | null {
  const distance = (c: Contact) => Math.max(0, c.at - (match.index + match.length), match.index - c.end);
  // What the rule itself speaks of comes first; beside it a verb says more about the sides than a noun.
  const rank = (c: Contact) => (distance(c) === 0 ? 0 : c.words.form === "verb" ? 1 : 2);
  const order = [...contacts].sort((x, y) => rank(x) - rank(y) || distance(x) - distance(y));
  return order[0] ?? null;
}
