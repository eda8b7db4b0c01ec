/** A document's sentences with their recognised units, in one pass from first to last. */
import type { Document } from "../model/document.ts";
import type { Span } from "../model/evidence.ts";
import type { Party } from "../model/party.ts";
import { type DatedPeriod, dayNumber } from "../model/period.ts";
import { namesOf } from "../model/person.ts";
import type { Roster } from "../model/roster.ts";
import { joinAppositions } from "./engine/appositions.ts";
import { type Atom, atomShadow } from "./engine/atoms.ts";
import { type ComposedUnit, candidatesOf } from "./engine/compose.ts";
import { isHead, linkParties } from "./engine/coreference.ts";
import { findDates } from "./engine/dates.ts";
import { speechOf } from "./engine/dialogue.ts";
import { addNumbers, atomsOf } from "./engine/find-atoms.ts";
import { nobody } from "./engine/link-context.ts";
import { lonelyUnit } from "./engine/lonely.ts";
import { matchesOf } from "./engine/matches.ts";
import {
  createMemory,
  type Institution,
  type Memory,
  type Present,
  remember,
  sameName,
  spanKey,
} from "./engine/memory.ts";
import { filedFrom, publisherOf } from "./engine/origin.ts";
import { pronounUnits } from "./engine/pronouns.ts";
import { able, mayMatch, type Words, wordsIn } from "./engine/sieve.ts";
import { askedBy, labelOf, speakerOf } from "./engine/speakers.ts";
import { holderOn } from "./engine/titled.ts";
import { tokensOf } from "./engine/tokens.ts";
import type { ExtractLanguage } from "./language.ts";
import type { LanguageLexicon, Lexicon } from "./lexicon.ts";
import { sentenceSpans } from "./sentences.ts";
import { type Sentence, type Speech, shadowOf, type Unit } from "./shadow.ts";

/**
 * The sentences of a document, in order, each with its units: persons, offices, countries, organisations, groups,
 * pronouns, places, dates and numbers. A language without a lexicon gives none.
 */
export function sentencesOf(document: Document, lexicon: Lexicon): Sentence[] {
  const language = lexicon.language(document.language);
  if (!language) return [];
  const { words } = language;
  const memory = createMemory(institutionOf(document, language, lexicon));
  for (const { name, country, title } of memory.present)
    remember(memory, { ...nobody({ start: 0, end: 0 }, ""), name, country, title }, []);
  return sentenceSpans(document.text, words.sentences).map((span) => {
    const written = wordsIn(document.text.slice(span.start, span.end));
    const passed = passedIn(document.text, span, written, words);
    const { units, speech } = unitsOf(document, span, written, passed, language, lexicon, memory);
    return shadowOf(document.text, span, units, passed, speech);
  });
}

/** The party that a span names: where `refersTo` of a pronoun or an office leads. */
export function partyAt(sentences: readonly Sentence[], span: Span): Party | null {
  for (const sentence of sentences) {
    if (sentence.span.end <= span.start) continue;
    const unit = sentence.units.find((u) => u.span.start === span.start && u.span.end === span.end);
    if (unit || sentence.span.start > span.start) return unit?.party ?? null;
  }
  return null;
}

/** Whose institution publishes the text, and who says "I" in it: from its address, else from cues in its words. */
function institutionOf(document: Document, language: LanguageLexicon, lexicon: Lexicon): Institution {
  const { title, text } = document;
  const { houses, speech } = language.words;
  const own = publisherOf(document, language.words);
  const home = own ?? houses.find((h) => h.cue?.test(text));
  const present = title ? presentIn(title, document, language, lexicon) : [];
  const spokes = speech.spokesperson.test(title ?? "") || text.split("\n").some((line) => speech.aside.test(line));
  const office = title ? speech.author.exec(title)?.[1] : null;
  const byAnother = !office && speech.by.test(title ?? "");
  const principal = office ?? (own && !spokes && !byAnother ? own.principal : null);
  const unnamed = nobody({ start: 0, end: 0 }, "");
  const ours = present.filter((p) => p.country === home?.country);
  const by = byAnother && ours.length === 1 ? ours[0]! : null;
  return {
    home: home?.country ?? null,
    ownPage: own !== undefined && !own.paper,
    principal: own?.principal ?? null,
    author: by
      ? { ...unnamed, country: by.country, fullName: by.name }
      : principal
        ? { ...unnamed, country: home?.country ?? null, title: principal }
        : null,
    present,
  };
}

/** The officials whom a title names, save spokespersons and spouses: "Remarks by President … and Prime Minister … Before Bilateral Meeting". */
function presentIn(title: string, document: Document, { words }: LanguageLexicon, lexicon: Lexicon): Present[] {
  const present: Present[] = [];
  const named = sentencesOf({ ...document, title: null, text: title }, lexicon).flatMap((s) => s.units);
  for (const { kind, party } of named) {
    if (kind !== "person" || !party?.name || !party.country) continue;
    if (words.speech.spokesperson.test(party.title ?? "") || words.contacts.spouse.test(party.text)) continue;
    const name = party.fullName ?? holderCalled(party, document, lexicon.roster) ?? party.name;
    if (!present.some((p) => sameName(p.name, name)))
      present.push({ name, country: party.country, title: party.title });
  }
  return present;
}

/** "President Biden": by the name of who holds the office that day. */
function holderCalled({ country, title, name }: Party, { published }: Document, roster: Roster): string | null {
  const holder = country && title && published ? holderOn(country, title, published.day, roster) : null;
  return holder && name && namesOf(holder).some((known) => sameName(name, known)) ? holder.name : null;
}

/** What the shadow leaves out, in order; of two that touch, the first. */
function passedIn(text: string, span: Span, written: Words, { passed }: ExtractLanguage): Span[] {
  const sentence = text.slice(span.start, span.end);
  const found: Span[] = [];
  for (const { sign, pattern } of able(passed, (p) => p.pattern, written))
    if (sign.test(sentence))
      for (const m of matchesOf(pattern, sentence))
        found.push({ start: span.start + m.index, end: span.start + m.index + m[0].length });
  found.sort((a, b) => a.start - b.start);
  return found.filter((p, i) => i === 0 || p.start >= found[i - 1]!.end);
}

/** Days that may be those of one stay: in "more than four years" nothing happened on the first of them. */
const isStay = ({ precision, start, end }: DatedPeriod): boolean =>
  precision === "range" && dayNumber(end) - dayNumber(start) < LONGEST_STAY;

const LONGEST_STAY = 31;

function unitsOf(
  document: Document,
  span: Span,
  written: Words,
  passed: readonly Span[],
  language: LanguageLexicon,
  lexicon: Lexicon,
  memory: Memory,
): { readonly units: Unit[]; readonly speech: Speech } {
  const { words } = language;
  const { text } = document;
  const found = findDates(text, span, written, words.dates, document.published?.day ?? null, memory.lastDay);
  const dates: Atom[] = found.map((d) => ({
    kind: "date",
    span: d.span,
    entries: [],
    ...(d.date ? { date: { ...d.date, text: d.text } } : {}),
  }));
  for (const d of found) if (d.date && d.date.precision !== "open") memory.about = d.date.start;
  for (const d of found) if (d.date && (d.date.precision === "day" || isStay(d.date))) memory.lastDay = d.date.start;
  const label = labelOf(text, span, words);
  const said = label?.aside ? { start: label.span.end, end: span.end } : span;
  const atoms = atomsOf(text, tokensOf(text, said), dates, language, lexicon.roster, memory);
  addNumbers(text, said, written, atoms, words);
  if (label) {
    memory.asked = words.speech.asks.test(label.text) ? askedBy(label, text, words, memory) : null;
    memory.speaker = speakerOf(label, atoms, words, memory);
  }
  const shadow = atomShadow(text, span, atoms);
  const named = atoms.some((a) => a.kind !== "date" && a.kind !== "number");
  const candidates = named ? candidatesOf(text, shadow, words, lexicon.roster) : [];
  const pronouns = pronounUnits(text, span, written, words);
  const chosen = longest([...pronouns.map((u) => ({ span: u.span, units: [{ ...u, entries: [] }] })), ...candidates]);
  const units: ComposedUnit[] = chosen.flatMap((c) => c.units);
  const taken = units.map((u) => u.span);
  for (const atom of atoms) {
    if (taken.some((t) => touch(atom.span, t))) continue;
    const before = text.slice(Math.max(span.start, atom.span.start - 30), atom.span.start);
    const after = text.slice(atom.span.end, Math.min(span.end, atom.span.end + 20));
    const unit = lonelyUnit(text, atom, before, after, words);
    if (unit) units.push({ ...unit, entries: [] });
  }
  units.push(...placesBack(text, span, written, units, words, lexicon.roster, memory));
  const kept = units
    .map((u) => withoutOpening(u, passed, text))
    .filter((u) => !passed.some((p) => touch(p, u.span) && !(u.span.start < p.start && p.end < u.span.end)))
    .sort((a, b) => a.span.start - b.span.start);
  const opening = text.search(/\S/);
  if (span.start === opening) memory.filed = filedFrom(kept, opening, text, words)?.place.country ?? null;
  const context = {
    text,
    lexicon: language,
    roster: lexicon.roster,
    published: document.published?.day ?? null,
    memory,
  };
  const linked = linkParties(joinAppositions(kept, text, words), context).filter(
    (u) => u.party?.refersTo.length || !isDescription(u, words),
  );
  // A president's spouse bears his name, and is not meant by it
  for (const unit of linked)
    if (unit.kind === "person" && unit.party && !words.contacts.spouse.test(unit.party.text))
      remember(memory, unit.party, unit.entries);
  const parties = linked.flatMap(({ kind, party }) =>
    party && (kind === "person" || kind === "office" || isHead(party)) ? [party] : [],
  );
  const speech = speechOf(span, linked, parties, context);
  memory.sentences.push(spokenOfIn(linked, memory, text, words));
  memory.parties.push(...parties);
  return { units: linked.map(({ entries: _, ...unit }) => unit), speech };
}

/** The persons and offices of a sentence, in order; "he" is whom it means, so that the next "he" is the same. */
function spokenOfIn(
  units: readonly ComposedUnit[],
  memory: Memory,
  text: string,
  { speech, contacts }: ExtractLanguage,
): Party[] {
  const named = units.flatMap(({ kind, party }) => (party && (kind === "person" || kind === "office") ? [party] : []));
  return units.flatMap(({ kind, party }) => {
    if (!party) return [];
    // "The first visit by a Kenyan leader": of nobody in particular
    const before = text.slice(Math.max(0, party.span.start - 12), party.span.start);
    if (kind === "office" && speech.indefinite.test(party.text) && contacts.likened.test(before)) return [];
    if (kind === "person" || kind === "office" || isHead(party)) return [party];
    const [meant] = kind === "pronoun" && speech.third.test(party.text) ? party.refersTo : [];
    const who = meant && [...named, ...memory.parties].find((p) => spanKey(p.span) === spanKey(meant));
    return who ? [who] : [];
  });
}

/** "The 79-year-old": nobody, where nobody was named before. */
const isDescription = ({ kind, party }: ComposedUnit, { pronouns }: ExtractLanguage): boolean =>
  kind === "pronoun" &&
  pronouns.find((p) => matchesOf(p.pattern, party?.text ?? "").length > 0)?.number === "described";

/** "H.E. Sheikh X": a unit that begins with words that a rule reads past begins after them. */
function withoutOpening(unit: ComposedUnit, passed: readonly Span[], text: string): ComposedUnit {
  const before = passed.find((p) => p.start <= unit.span.start && p.end > unit.span.start && p.end < unit.span.end);
  if (!before) return unit;
  const span = { start: before.end, end: unit.span.end };
  const party = unit.party && { ...unit.party, span, text: text.slice(span.start, span.end) };
  return { ...unit, span, ...(party ? { party } : {}) };
}

/** "There" is the place last named, in this sentence or before it; "the capital" is that of its country. */
function placesBack(
  text: string,
  span: Span,
  written: Words,
  units: readonly ComposedUnit[],
  { placeBack, capitalPlace, landPlace, herePlace }: ExtractLanguage,
  roster: Roster,
  memory: Memory,
): ComposedUnit[] {
  const found = mayMatch(placeBack, written) ? matchesOf(placeBack, text.slice(span.start, span.end)) : [];
  const back = found.flatMap((m): ComposedUnit[] => {
    const at = span.start + m.index;
    const house = memory.ownPage ? { country: memory.home, cities: [] } : null;
    const beside = units.findLast((u) => u.place && u.span.end <= at)?.place;
    // On an institution's own page "here" is where the page begins, else at home, not where something else was told of
    const own = herePlace.test(m[0]) && house ? (memory.firstPlace ?? house) : null;
    const named = beside ?? own ?? memory.lastPlace ?? house;
    const capital = named?.country && capitalPlace.test(m[0]) ? roster.country.get(named.country)?.capitals.en : null;
    const towns = capital ? [capital] : landPlace.test(m[0]) ? [] : null;
    const place = named && towns ? { country: named.country, cities: towns } : named;
    return place ? [{ kind: "place", span: { start: at, end: at + m[0].length }, place, entries: [] }] : [];
  });
  if (span.start < OPENING) memory.firstPlace ??= units.find((u) => u.place?.cities.length)?.place ?? null;
  memory.lastPlace = units.findLast((u) => u.place)?.place ?? memory.lastPlace;
  return back;
}

/** Characters of a page that may say where it was given: "Grand Hotel, Bali, Indonesia". */
const OPENING = 200;

const touch = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

/** Longest first; what overlaps a chosen one falls away; of equal ones the first. */
function longest<T extends { readonly span: Span }>(candidates: readonly T[]): T[] {
  const order = [...candidates].sort((a, b) => b.span.end - b.span.start - (a.span.end - a.span.start));
  const kept: T[] = [];
  for (const c of order) if (!kept.some((k) => c.span.start < k.span.end && k.span.start < c.span.end)) kept.push(c);
  return kept.sort((a, b) => a.span.start - b.span.start);
}
