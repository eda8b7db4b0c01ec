/** A document's sentences with their recognised units, in one pass from first to last. */
import type { Document } from "../model/document.ts";
import type { Span } from "../model/evidence.ts";
import type { Party } from "../model/party.ts";
import type { Day } from "../model/period.ts";
import { type Roster, rankOn } from "../model/roster.ts";
import { isSlip } from "../model/spelling.ts";
import { type Atom, type AtomKind, atomShadow } from "./engine/atoms.ts";
import { type ComposedUnit, candidatesOf, lonelyUnit } from "./engine/compose.ts";
import { labelOf, linkParties, nobody, pronounUnits, speakerOf } from "./engine/coreference.ts";
import { findDates } from "./engine/dates.ts";
import { matchesOf } from "./engine/matches.ts";
import { createMemory, type Institution, type Memory, type Present, remember } from "./engine/memory.ts";
import { type Tokens, tokensOf } from "./engine/tokens.ts";
import type { ExtractLanguage } from "./language.ts";
import type { Entry, LanguageLexicon, Lexicon } from "./lexicon.ts";
import { sentenceSpans } from "./sentences.ts";
import { type Sentence, shadowOf, type Unit } from "./shadow.ts";

/**
 * The sentences of a document, in order, each with its units: persons, offices, countries, organisations, groups,
 * pronouns, places, dates and numbers. A language without a lexicon gives none.
 */
export function sentencesOf(document: Document, lexicon: Lexicon): Sentence[] {
  const language = lexicon.language(document.language);
  if (!language) return [];
  const { words } = language;
  const memory = createMemory(institutionOf(document, language, lexicon.roster));
  return sentenceSpans(document.text, words.sentences).map((span) => {
    const passed = passedIn(document.text, span, words);
    const units = unitsOf(document, span, passed, language, lexicon, memory);
    return shadowOf(document.text, span, units, passed);
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
function institutionOf(document: Document, language: LanguageLexicon, roster: Roster): Institution {
  const { site, sources, title, text } = document;
  const { houses, speech } = language.words;
  const address = [site ?? "", ...sources].join("\n");
  const own = houses.find((h) => h.site.test(address));
  const home = own ?? houses.find((h) => h.cue.test(text));
  const present = title ? presentIn(title, document.published?.day ?? null, language, roster) : [];
  const spokes = speech.spokesperson.test(title ?? "") || text.split("\n").some((line) => speech.aside.test(line));
  const office = title ? speech.author.exec(title)?.[1] : null;
  const byAnother = !office && speech.by.test(title ?? "");
  const principal = office ?? (own && !spokes && !byAnother ? own.principal : null);
  const unnamed = nobody({ start: 0, end: 0 }, "");
  const by = byAnother && present.length === 1 ? present[0]! : null;
  return {
    home: home?.country ?? null,
    ownPage: own !== undefined,
    principal: own?.principal ?? null,
    author: by
      ? { ...unnamed, country: by.country, fullName: by.name }
      : principal
        ? { ...unnamed, country: home?.country ?? null, title: principal }
        : null,
    present,
  };
}

/** The officials that a title names in full: "Press Briefing by Press Secretary … and National Security Advisor …". */
function presentIn(title: string, published: Day | null, { trie }: LanguageLexicon, roster: Roster): Present[] {
  if (!published) return [];
  const tokens = tokensOf(title, { start: 0, end: title.length });
  const present: Present[] = [];
  for (let i = 0; i < tokens.count; ) {
    const found = trie.longest(title, tokens, i, (values) => values.filter((e) => e.kind === "name"));
    const persons = [...new Set(found?.values.flatMap((e) => e.persons ?? []))];
    const inOffice = persons.filter((id) => rankOn(roster, id, published) !== null);
    const person = inOffice.length === 1 ? roster.person.get(inOffice[0]!) : undefined;
    if (person && !present.some((p) => p.name === person.name))
      present.push({ name: person.name, country: person.country });
    i = found?.after ?? i + 1;
  }
  return present;
}

/** What the shadow leaves out, in order; of two that touch, the first. */
function passedIn(text: string, span: Span, { passed }: ExtractLanguage): Span[] {
  const sentence = text.slice(span.start, span.end);
  const found: Span[] = [];
  for (const { sign, pattern } of passed)
    if (sign.test(sentence))
      for (const m of matchesOf(pattern, sentence))
        found.push({ start: span.start + m.index, end: span.start + m.index + m[0].length });
  found.sort((a, b) => a.start - b.start);
  return found.filter((p, i) => i === 0 || p.start >= found[i - 1]!.end);
}

function unitsOf(
  document: Document,
  span: Span,
  passed: readonly Span[],
  language: LanguageLexicon,
  lexicon: Lexicon,
  memory: Memory,
): Unit[] {
  const { words } = language;
  const { text } = document;
  const found = findDates(text, span, words.dates, document.published?.day ?? null, memory.lastDay);
  const dates: Atom[] = found.map((d) => ({
    kind: "date",
    span: d.span,
    entries: [],
    ...(d.date ? { date: { ...d.date, text: d.text } } : {}),
  }));
  for (const d of found) if (d.date && d.date.precision !== "open") memory.about = d.date.start;
  for (const d of found)
    if (d.date?.precision === "day" || d.date?.precision === "range") memory.lastDay = d.date.start;
  const label = labelOf(text, span, words);
  const said = label?.aside ? { start: label.span.end, end: span.end } : span;
  const atoms = atomsOf(text, tokensOf(text, said), dates, language, lexicon.roster, memory);
  addNumbers(text, said, atoms, words);
  if (label) memory.speaker = speakerOf(label, atoms, words, memory);
  const shadow = atomShadow(text, span, atoms);
  const named = atoms.some((a) => a.kind !== "date" && a.kind !== "number");
  const candidates = named ? candidatesOf(text, shadow, words, lexicon.roster) : [];
  const pronouns = pronounUnits(text, span, words);
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
  units.push(...placesBack(text, span, units, words, lexicon.roster, memory));
  const kept = units
    .map((u) => withoutOpening(u, passed, text))
    .filter((u) => !passed.some((p) => touch(p, u.span)))
    .sort((a, b) => a.span.start - b.span.start);
  const linked = linkParties(kept, {
    text,
    lexicon: language,
    roster: lexicon.roster,
    published: document.published?.day ?? null,
    memory,
  });
  for (const unit of linked) if (unit.kind === "person" && unit.party) remember(memory, unit.party, unit.entries);
  const parties = linked.filter((u) => u.kind === "person" || u.kind === "office").map((u) => u.party!);
  memory.sentences.push(parties);
  memory.parties.push(...parties);
  return linked.map(({ entries: _, ...unit }) => unit);
}

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
  units: readonly ComposedUnit[],
  { placeBack, capitalPlace, code }: ExtractLanguage,
  roster: Roster,
  memory: Memory,
): ComposedUnit[] {
  const back = matchesOf(placeBack, text.slice(span.start, span.end)).flatMap((m): ComposedUnit[] => {
    const at = span.start + m.index;
    const named = units.findLast((u) => u.place && u.span.end <= at)?.place ?? memory.lastPlace;
    const capital =
      named?.country && capitalPlace.test(m[0]) ? roster.country.get(named.country)?.capitals[code] : null;
    const place = named && capital ? { country: named.country, cities: [capital] } : named;
    return place ? [{ kind: "place", span: { start: at, end: at + m[0].length }, place, entries: [] }] : [];
  });
  memory.lastPlace = units.findLast((u) => u.place)?.place ?? memory.lastPlace;
  return back;
}

const touch = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

/** Longest first; what overlaps a chosen one falls away; of equal ones the first. */
function longest<T extends { readonly span: Span }>(candidates: readonly T[]): T[] {
  const order = [...candidates].sort((a, b) => b.span.end - b.span.start - (a.span.end - a.span.start));
  const kept: T[] = [];
  for (const c of order) if (!kept.some((k) => c.span.start < k.span.end && k.span.start < c.span.end)) kept.push(c);
  return kept.sort((a, b) => a.span.start - b.span.start);
}

/** Which meaning of a phrase counts when it has several. */
const PRIORITY: readonly AtomKind[] = [
  "name",
  "organisation",
  "country",
  "demonym",
  "seat",
  "city",
  "heads",
  "head",
  "honorific",
  "rank",
  "surname",
  "titleword",
];

function atomsOf(
  text: string,
  tokens: Tokens,
  dates: readonly Atom[],
  language: LanguageLexicon,
  roster: Roster,
  memory: Memory,
): Atom[] {
  const { trie } = language;
  const atoms: Atom[] = [...dates];
  let d = 0;
  for (let i = 0; i < tokens.count; ) {
    const start = tokens.start[i]!;
    while (d < dates.length && dates[d]!.span.end <= start) d++;
    if (d < dates.length && dates[d]!.span.start <= start) {
      i++;
      continue;
    }
    const stop = d < dates.length ? dates[d]!.span.start : Number.POSITIVE_INFINITY;
    const found = trie.longest(text, tokens, i, (values, after) =>
      tokens.end[after - 1]! > stop ? [] : values.filter((e) => writtenSo(text, tokens, i, after, e)),
    );
    const slip = !found || found.after === i + 1 ? slipAt(text, tokens, i, language, roster, memory.about) : null;
    if (slip) {
      atoms.push(slip);
      i += 2;
      continue;
    }
    const known = isCapital(text, start) ? memory.names.get(tokens.key[i]!) : undefined;
    if (
      known &&
      (!found || (found.after === i + 1 && found.values.every((e) => e.kind === "surname" || e.kind === "titleword")))
    ) {
      atoms.push({ kind: "surname", span: { start, end: tokens.end[i]! }, entries: entriesOf(known) });
      i++;
      continue;
    }
    if (!found) {
      const leader = leaderNamed(text, tokens, i, language, roster, memory);
      if (leader) atoms.push(leader);
      i++;
      continue;
    }
    const kind = PRIORITY.find((k) => found.values.some((e) => e.kind === k))!;
    const last = tokens.end[found.after - 1]!;
    const dotted = text[last] === "." && found.values.some((e) => e.form.endsWith(".") || / [JS]r$/.test(e.form));
    atoms.push({ kind, span: { start, end: dotted ? last + 1 : last }, entries: found.values });
    i = found.after;
  }
  return atoms.sort((a, b) => a.span.start - b.span.start);
}

/** "Xi Jingping": two capitalised words of which one is a leader's and the other is so but for one letter. */
function slipAt(
  text: string,
  tokens: Tokens,
  at: number,
  { pairedNames }: LanguageLexicon,
  roster: Roster,
  day: Day | null,
): Atom | null {
  if (at + 1 >= tokens.count) return null;
  const span = { start: tokens.start[at]!, end: tokens.end[at + 1]! };
  if (!isCapital(text, span.start) || !isCapital(text, tokens.start[at + 1]!)) return null;
  if (text.slice(tokens.end[at], tokens.start[at + 1]) !== " ") return null;
  const [first, second] = [tokens.key[at]!, tokens.key[at + 1]!];
  const meant = [
    ...(pairedNames.get(first) ?? []).filter((n) => n.after && isSlip(second, n.other)),
    ...(pairedNames.get(second) ?? []).filter((n) => !n.after && isSlip(first, n.other)),
  ].map((n) => n.person);
  const leaders = [...new Set(meant)].filter((id) => !day || rankOn(roster, id, day) !== null);
  const person = leaders.length === 1 ? roster.person.get(leaders[0]!) : undefined;
  if (!person) return null;
  const form = text.slice(span.start, span.end);
  return {
    kind: "name",
    span,
    entries: [{ kind: "name", written: "capital", form, persons: [person.id], country: person.country }],
  };
}

/**
 * "He informed Carter": a surname that is a common word or given name too, after a word that persons follow, and
 * exactly one leader of that time bore it.
 */
function leaderNamed(
  text: string,
  tokens: Tokens,
  at: number,
  { words, shortNames }: LanguageLexicon,
  roster: Roster,
  memory: Memory,
): Atom | null {
  const span = { start: tokens.start[at]!, end: tokens.end[at]! };
  const day = memory.about;
  if (!day || at === 0 || !words.commonWords.has(tokens.key[at]!) || !isCapital(text, span.start)) return null;
  if (!words.nameBefore.has(text.slice(tokens.start[at - 1], tokens.end[at - 1]))) return null;
  if (at + 1 < tokens.count && isCapital(text, tokens.start[at + 1]!) && tokens.start[at + 1]! - span.end < 2)
    return null;
  const leaders = (shortNames.get(tokens.key[at]!) ?? []).filter((id) => rankOn(roster, id, day) === 1);
  if (leaders.length !== 1) return null;
  const country = roster.person.get(leaders[0]!)?.country;
  const form = text.slice(span.start, span.end);
  return {
    kind: "surname",
    span,
    entries: [{ kind: "surname", written: "capital", form, persons: leaders, ...(country ? { country } : {}) }],
  };
}

/** A short name of somebody the roster lacks still has the country that the text gave. */
function entriesOf(known: { readonly party: Party; readonly entries: readonly Entry[] }): readonly Entry[] {
  if (known.entries.length > 0) return known.entries.map((e) => ({ ...e, kind: "surname" as const }));
  const country = known.party.country;
  return [{ kind: "surname", written: "capital", form: known.party.name ?? "", ...(country ? { country } : {}) }];
}

function isCapital(text: string, at: number): boolean {
  const c = text[at]!;
  return c !== c.toLowerCase();
}

function writtenSo(text: string, tokens: Tokens, from: number, after: number, entry: Entry): boolean {
  if (entry.written === "any") return true;
  const start = tokens.start[from]!;
  const end = tokens.end[after - 1]!;
  // "Cho Hyun-dong" is not Cho Hyun
  if (entry.persons && text[end] === "-" && /^\p{Ll}/u.test(text.slice(end + 1, end + 3))) return false;
  if (entry.written === "exact") {
    const form = entry.form.replace(/\.$/, "");
    return text.slice(start, end) === form && (form === entry.form || text[end] === ".");
  }
  return (
    isCapital(text, start) &&
    (after - from === 1 ||
      // "Kim Jong-un": what follows a hyphen may be small.
      text[tokens.start[after - 1]! - 1] === "-" ||
      isCapital(text, tokens.start[after - 1]!) ||
      /\p{N}/u.test(text[tokens.start[after - 1]!]!))
  );
}

function addNumbers(text: string, span: Span, atoms: Atom[], words: ExtractLanguage): void {
  const sentence = text.slice(span.start, span.end);
  const taken = atoms.filter((a) => a.kind !== "titleword");
  let added = false;
  for (const m of matchesOf(words.numbers.pattern, sentence)) {
    const start = span.start + m.index;
    const end = start + m[0].length;
    if (taken.some((a) => start < a.span.end && a.span.start < end)) continue;
    const value = words.numbers.value(m[0]);
    for (let i = atoms.length - 1; i >= 0; i--)
      if (start < atoms[i]!.span.end && atoms[i]!.span.start < end) atoms.splice(i, 1);
    atoms.push({ kind: "number", span: { start, end }, entries: [], ...(value === null ? {} : { value }) });
    added = true;
  }
  if (added) atoms.sort((a, b) => a.span.start - b.span.start);
}
