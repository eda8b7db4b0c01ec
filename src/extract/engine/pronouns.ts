/** "He", "they", "each other", "his guest": whom a pronoun means. "I" and "you" are in dialogue.ts. */
import type { Span } from "../../model/evidence.ts";
import type { Party } from "../../model/party.ts";
import type { ExtractLanguage } from "../language.ts";
import type { Unit } from "../shadow.ts";
import type { ComposedUnit } from "./compose.ts";
import { addressed, askedOf, headOfHouse, speaking } from "./dialogue.ts";
import { type LinkContext, nobody } from "./link-context.ts";
import { areListed } from "./listed.ts";
import { matchesOf } from "./matches.ts";
import { distinct, type Memory, pointTo, recentParties, sameName, spanKey } from "./memory.ts";
import { able, type Words } from "./sieve.ts";
import { classOf, LEADING } from "./titled.ts";

/** The pronouns of a sentence, not yet linked. */
export function pronounUnits(text: string, span: Span, words: Words, language: ExtractLanguage): Unit[] {
  const sentence = text.slice(span.start, span.end);
  const units: Unit[] = [];
  for (const { pattern } of able(language.pronouns, (p) => p.pattern, words))
    for (const m of matchesOf(pattern, sentence)) {
      const at = { start: span.start + m.index, end: span.start + m.index + m[0].length };
      if (units.some((u) => at.start < u.span.end && u.span.start < at.end)) continue;
      units.push({ kind: "pronoun", span: at, party: nobody(at, m[0]) });
    }
  return units;
}

/** "During his visit to Rome, the chancellor …": the one who follows, where nobody stands before. */
export function linkForward(
  party: Party,
  before: readonly Party[],
  after: readonly ComposedUnit[],
  { text, lexicon, memory }: LinkContext,
): Party | null {
  const { possessive, third } = lexicon.words.speech;
  // "He" looks ahead only where nobody was named yet
  if (before.length > 0 || !(possessive.test(party.text) || (memory.parties.length === 0 && third.test(party.text))))
    return null;
  const next = after.find(
    (u) =>
      (u.kind === "person" || u.kind === "office") &&
      /,\s+(?:[Tt]he\s+)?$/u.test(text.slice(party.span.end, u.span.start)),
  )?.party;
  return next && /,\s+(?:[Tt]he\s+)?$/u.test(text.slice(party.span.end, next.span.start))
    ? { ...party, refersTo: [next.span] }
    : null;
}

/** How many sentences back "they" may look: beyond, others were spoken of. */
const THEY_WITHIN = 3;

/** `meant`: whom earlier pronouns of the sentence stand for. */
export function linkPronoun(
  party: Party,
  before: readonly Party[],
  context: LinkContext,
  meant: readonly Party[] = [],
): Party {
  const { lexicon, memory } = context;
  const language = lexicon.words;
  if (language.speech.firstPerson.test(party.text)) return speaking(party, context);
  const number = language.pronouns.find((p) => standsAt(p.pattern, party.span, context.text))?.number ?? "one";
  if (number === "other") return linkOther(party, before, memory);
  if (number === "described") return linkDescribed(party, before, context);
  if (number === "addressed" || language.speech.secondPerson.test(party.text))
    return addressed(party, before, context) ?? askedOf(party, context) ?? party;
  if (number === "one" || number === "object") {
    const owner = before.findLast((p) =>
      language.contacts.possessor.test(context.text.slice(p.span.end, party.span.start)),
    );
    if (owner && language.speech.possessive.test(party.text))
      return { ...party, refersTo: pointTo(owner), country: owner.country };
    const meant = (number === "object" ? objectOf(party, before, context) : null) ?? spokenOf(party, before, context);
    if (meant) return { ...party, refersTo: pointTo(meant), country: meant.country };
    // "I asked her": whom nobody knows
    return (number === "object" && besideNominative(party, context) ? null : headOfHouse(party, context)) ?? party;
  }
  const within = number === "two" ? undefined : THEY_WITHIN;
  const recent = distinct(recentParties(memory, [...before, ...meant], 2, within)).filter(
    // Who speaks of "them" is none of them
    (p) => p.refersTo.length < 2 && p.span.start !== memory.speaker?.span.start && mayBe(p, party, language),
  );
  if (number === "listed") {
    const listed = recent.filter(
      (p, i) => i === 0 || areListed(recent[i - 1]!.span, p.span, context.text, context.lexicon.words),
    );
    return listed.length > 1 && listed.length === recent.length
      ? { ...party, refersTo: listed.flatMap(pointTo) }
      : party;
  }
  const several = number === "two" ? pairOf(recent) : recent.slice(0, 4);
  return several.length > 1 ? { ...party, refersTo: several.flatMap(pointTo) } : party;
}

/** Characters around a pronoun that tell which it is: "их переговоры", "у них". */
const [BEFORE, AFTER] = [24, 60];

function standsAt(pattern: RegExp, span: Span, text: string): boolean {
  const from = Math.max(0, span.start - BEFORE);
  return matchesOf(pattern, text.slice(from, span.end + AFTER)).some((m) => from + m.index === span.start);
}

/** How near before an object its subject stands, in characters. */
const BESIDE = 20;

function besideNominative({ span }: Party, { text, lexicon }: LinkContext): boolean {
  return lexicon.words.speech.nominative.test(text.slice(Math.max(0, span.start - BESIDE), span.start));
}

/** "The foreign ministers" are not the presidents named before. */
function mayBe({ title }: Party, { text }: Party, language: ExtractLanguage): boolean {
  const [own, wanted] = [classOf(title, language), classOf(text, language)];
  return !own || !wanted || own === wanted || wanted === "leader" || (LEADING.has(own) && LEADING.has(wanted));
}

/** How many sentences back "she" may look past those whom she cannot be. */
const HE_WITHIN = 3;

/** Who was named last, and first in his sentence; who speaks says no "he" of himself. */
function spokenOf({ text }: Party, before: readonly Party[], { memory, lexicon }: LinkContext): Party | undefined {
  const { speaker } = memory;
  const speaks = (p: Party): boolean =>
    speaker !== null && lexicon.words.speech.third.test(text) && spanKey(p.span) === spanKey(speaker.span);
  const heard = (parties: readonly Party[]) => parties.filter((p) => !speaks(p));
  const { means, standing, contacts } = lexicon.words;
  // Who tells what others did is not the one of whom he tells
  const tells = (p: Party): boolean => contacts.speaksFor.test(p.title ?? "") || contacts.speaksFor.test(p.text);
  if (means) {
    const told = [before, ...memory.sentences.slice(-HE_WITHIN).reverse()].map((parties) =>
      heard(parties).filter((p) => means(text, p) && !tells(p)),
    );
    const [nearest] = told.filter((parties) => parties.length > 0);
    // Who acted goes on acting
    if (nearest) return nearest.find((p) => standing(p, "") !== "object") ?? nearest[0];
  }
  const last = contacts.goesOn && before.length === 0 ? heard(memory.sentences.at(-1) ?? []) : [];
  const topic = last.find((p) => p.name !== null && !tells(p));
  if (topic) return topic;
  const recent = heard(recentParties(memory, heard(before), 1));
  return recent.find((p) => !tells(p)) ?? recent[0];
}

/** "Y received him": whoever was named before, save the subject beside it. */
function objectOf(party: Party, before: readonly Party[], { memory, text, lexicon }: LinkContext): Party | null {
  const subject = before.findLast((p) => lexicon.words.standing(p, "") !== "object") ?? before.at(-1);
  if (!subject) return null;
  // "The president's schedule will not allow him": what is his is the subject
  if (owns(subject, party, text, lexicon.words)) return subject;
  // "The President — I just saw him": another pronoun is the subject; "as Vice President, I saw him" is its own office
  const { nominative, inCapacity } = lexicon.words.speech;
  if (
    nominative.test(text.slice(subject.span.end, party.span.start)) &&
    !inCapacity.test(text.slice(Math.max(0, subject.span.start - 10), subject.span.start))
  )
    return subject;
  const isSubject = (p: Party): boolean =>
    p === subject || (p.name !== null && subject.name !== null && sameName(p.name, subject.name));
  return before.findLast((p) => !isSubject(p)) ?? recentParties(memory, [], 1).find((p) => !isSubject(p)) ?? null;
}

/** Characters between an owner and an object, where nothing else acts. */
const OWNED = 60;
const owns = (owner: Party, object: Party, text: string, { contacts }: ExtractLanguage): boolean => {
  const between = text.slice(owner.span.end, object.span.start);
  return between.length <= OWNED && contacts.owning.test(between) && !/[,;]/u.test(between);
};

/** How many sentences back a description may look. */
const DESCRIBED_WITHIN = 3;

/**
 * "The Swedish diplomat", "the 79-year-old": the one whom an earlier sentence told of first, of that nation where one is
 * named; who serves an organisation may be of any.
 */
function linkDescribed(party: Party, before: readonly Party[], { memory, roster, lexicon }: LinkContext): Party {
  const words = party.text.split(" ").slice(1);
  const demonym = words.find((w) => /^\p{Lu}/u.test(w));
  const nation = (p: Party): boolean =>
    !demonym ||
    (p.country === null
      ? p.organisation !== null
      : roster.country.get(p.country)?.demonym === demonym ||
        lexicon.words.demonyms.some(([d, country]) => d === demonym && country === p.country));
  for (const sentence of memory.sentences.slice(-DESCRIBED_WITHIN).reverse()) {
    const meant = sentence.find(
      (p) => p.name && nation(p) && !before.some((b) => b.name && p.name && sameName(b.name, p.name)),
    );
    if (meant) return { ...party, refersTo: pointTo(meant), country: meant.country };
  }
  return party;
}

/** "His guest": of the parties named before, the last of another polity than the subject's. */
function linkOther(party: Party, before: readonly Party[], memory: Memory): Party {
  const subject = before[0] ?? memory.parties.at(-1);
  const other = [...before, ...memory.parties.slice(-4)].findLast(
    (p) => subject && (p.country ?? p.organisation) !== (subject.country ?? subject.organisation),
  );
  return other ? { ...party, refersTo: pointTo(other), country: other.country } : party;
}

/** The first two of different polities; else the first two. */
function pairOf(parties: readonly Party[]): readonly Party[] {
  const [first] = parties;
  const second = parties.find(
    (p) => p !== first && (p.country !== first?.country || p.organisation !== first?.organisation),
  );
  return first && second ? [first, second] : parties.slice(0, 2);
}

/** "He was received by X, and he returns", "he met X during his visit": one "he" in a sentence is the other. */
export function sameAgain(
  party: Party,
  thirds: readonly Party[],
  possessor: Readonly<Record<string, string>>,
): Party | null {
  const own = possessor[party.text.toLowerCase()];
  const said = thirds.find(
    (p) => [party.text.toLowerCase(), own].includes(p.text.toLowerCase()) && p.refersTo.length > 0,
  );
  return said ? { ...party, refersTo: said.refersTo, country: said.country } : null;
}

/** "She had spoken with X, and he …": whom the sentence calls "she" is not "he". */
export function withoutOthers(before: readonly Party[], { text }: Party, thirds: readonly Party[]): readonly Party[] {
  const others = thirds.filter((p) => p.text.toLowerCase() !== text.toLowerCase()).flatMap((p) => p.refersTo);
  const own = before.filter((p) => !others.some((s) => spanKey(s) === spanKey(p.span)));
  return own.length > 0 ? own : before;
}
