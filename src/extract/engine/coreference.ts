/** Pronouns, "the two leaders", "the president", "his counterpart": who of those already named is meant. */
import type { CountryId } from "../../model/country.ts";
import type { Span } from "../../model/evidence.ts";
import type { Office } from "../../model/office.ts";
import type { Party } from "../../model/party.ts";
import type { Day } from "../../model/period.ts";
import type { PersonId } from "../../model/person.ts";
import { heldOn, holdersOn, type Roster } from "../../model/roster.ts";
import { isSlip } from "../../model/spelling.ts";
import { inOffice } from "../../model/tenure.ts";
import type { ExtractLanguage } from "../language.ts";
import type { Entry, LanguageLexicon } from "../lexicon.ts";
import type { Unit } from "../shadow.ts";
import type { Atom } from "./atoms.ts";
import type { ComposedUnit } from "./compose.ts";
import { matchesOf } from "./matches.ts";
import { distinct, type Memory, recentParties, sameName, spanKey } from "./memory.ts";
import { fold, wordsOf } from "./tokens.ts";

/** What links are judged by, beside the text itself. */
export interface LinkContext {
  readonly text: string;
  readonly lexicon: LanguageLexicon;
  readonly roster: Roster;
  readonly published: Day | null;
  readonly memory: Memory;
  /** Span of each person of the sentence → what the lexicon knows of the name. */
  readonly entries?: ReadonlyMap<string, readonly Entry[]>;
}

/** The pronouns of a sentence, not yet linked. */
export function pronounUnits(text: string, span: Span, language: ExtractLanguage): Unit[] {
  const sentence = text.slice(span.start, span.end);
  const units: Unit[] = [];
  for (const { pattern } of language.pronouns)
    for (const m of matchesOf(pattern, sentence)) {
      const at = { start: span.start + m.index, end: span.start + m.index + m[0].length };
      if (units.some((u) => at.start < u.span.end && u.span.start < at.end)) continue;
      units.push({ kind: "pronoun", span: at, party: nobody(at, m[0]) });
    }
  return units;
}

/** A party of which nothing is known but where it stands. */
export function nobody(span: Span, text: string): Party {
  return {
    span,
    text,
    name: null,
    title: null,
    country: null,
    organisation: null,
    group: null,
    qualifier: null,
    refersTo: [],
  };
}

/** Links pronouns and offices to parties named before; gives "the president" the country of the text. */
export function linkParties(units: readonly ComposedUnit[], shared: LinkContext): ComposedUnit[] {
  const context = { ...shared, entries: new Map(units.map((u) => [spanKey(u.span), u.entries])) };
  const before: Party[] = [];
  const countries: CountryId[] = [];
  const linked = units.map((unit, at) => {
    const { party } = unit;
    if (!party) return unit;
    let whom = party;
    if (unit.kind === "pronoun")
      whom = linkForward(party, before, units.slice(at + 1), context) ?? linkPronoun(party, before, context);
    else if (unit.kind === "office") whom = linkOffice(party, before, countries, context);
    else if (unit.kind === "person") whom = linkPerson(party, unit, before, context);
    if (unit.kind === "person" || unit.kind === "office") before.push(whom);
    if (unit.kind === "country" && party.country) {
      countries.push(party.country);
      context.memory.countries.push(party.country);
    }
    return whom === party ? unit : { ...unit, party: whom };
  });
  return consorts(linked, context);
}

/** "King X of A, Queen Y and Crown Prince Z": who stands beside a head of state in a list is of his country. */
function consorts(units: readonly ComposedUnit[], { text, lexicon }: LinkContext): ComposedUnit[] {
  const { listSplit, titles } = lexicon.words;
  const beside = (a: ComposedUnit | undefined, b: ComposedUnit | undefined): boolean => {
    if (a?.kind !== "person" || b?.kind !== "person") return false;
    const between = text.slice(a.span.end, b.span.start);
    return between.length < 40 && listSplit.test(between);
  };
  const done = [...units];
  done.forEach((unit, i) => {
    const { party } = unit;
    if (unit.kind !== "person" || !party || party.country || party.organisation) return;
    if (!titles.consort.test(party.text)) return;
    const [before, after] = [done[i - 1], done[i + 1]];
    const country =
      (beside(before, unit) ? before?.party?.country : null) ?? (beside(unit, after) ? after?.party?.country : null);
    if (country) done[i] = { ...unit, party: { ...party, country } };
  });
  return done;
}

/** "During his visit to Rome, the chancellor …": the one who follows, where nobody stands before. */
function linkForward(
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

function linkPronoun(party: Party, before: readonly Party[], context: LinkContext): Party {
  const { lexicon, memory } = context;
  const language = lexicon.words;
  if (language.speech.firstPerson.test(party.text)) return speaking(party, context);
  const number = language.pronouns.find((p) => matchesOf(p.pattern, party.text).length > 0)?.number ?? "one";
  if (number === "other") return linkOther(party, before, memory);
  if (number === "addressed") {
    const addressed = (p: Party): boolean => language.speech.vocative.test(p.text);
    const named = before.findLast(addressed) ?? memory.parties.slice(-6).findLast(addressed);
    return named ? { ...party, refersTo: pointTo(named), country: named.country } : party;
  }
  if (number === "one" || number === "object") {
    const meant = (number === "object" ? objectOf(before, memory) : null) ?? recentParties(memory, before, 1)[0];
    if (meant) return { ...party, refersTo: pointTo(meant), country: meant.country };
    // On an institution's own page "he" whom nobody was named before is its head
    const title = memory.ownPage ? memory.principal : null;
    const fullName = title && memory.home ? holderNow(memory.home, title, context) : null;
    return title ? { ...party, country: memory.home, title, ...(fullName ? { fullName } : {}) } : party;
  }
  const within = number === "two" ? undefined : THEY_WITHIN;
  const recent = distinct(recentParties(memory, before, 2, within)).filter((p) => p.refersTo.length < 2);
  if (number === "listed") {
    const listed = recent.filter((p, i) => i === 0 || inList(recent[i - 1]!, p, context));
    return listed.length > 1 && listed.length === recent.length
      ? { ...party, refersTo: listed.flatMap(pointTo) }
      : party;
  }
  const several = number === "two" ? pairOf(recent) : recent.slice(0, 4);
  return several.length > 1 ? { ...party, refersTo: several.flatMap(pointTo) } : party;
}

/** "Y received him": whoever was named before, save the subject beside it. */
function objectOf(before: readonly Party[], memory: Memory): Party | null {
  const subject = before.at(-1);
  if (!subject) return null;
  const isSubject = (p: Party): boolean =>
    p === subject || (p.name !== null && subject.name !== null && sameName(p.name, subject.name));
  return before.findLast((p) => !isSubject(p)) ?? recentParties(memory, [], 1).find((p) => !isSubject(p)) ?? null;
}

/** "The presidents of A and B … with them". */
function inList(a: Party, b: Party, { text, lexicon }: LinkContext): boolean {
  const between = text.slice(a.span.end, b.span.start);
  return between.length < 12 && between.replace(lexicon.words.listSplit, "") === "";
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

/** An office that itself points back passes the pointer on. */
function pointTo(party: Party): readonly Span[] {
  return party.refersTo.length > 0 && party.title === null ? party.refersTo : [party.refersTo[0] ?? party.span];
}

/**
 * Who says "I": the speaker last named by a label, else the head of the institution whose page it is. By name where
 * the roster has one holder on the day of publication: what the text looks back on may be older than the office.
 */
function speaking(party: Party, context: LinkContext): Party {
  const { memory, lexicon } = context;
  const { speaker } = memory;
  const alone = lexicon.words.speech.oneself.test(party.text);
  const who = speaker ?? (alone ? memory.author : null);
  const country = who ? who.country : memory.home;
  if (!who?.title && !who?.fullName) return country ? { ...party, country } : party;
  const fullName = who.fullName ?? (country && who.title ? holderNow(country, who.title, context) : null);
  const named = fullName ? { ...party, country, fullName } : { ...party, country, title: who.title };
  return speaker ? { ...named, refersTo: [speaker.span] } : named;
}

function holderNow(country: CountryId, title: string, { roster, published }: LinkContext): string | null {
  if (!published) return null;
  const holders = titledIn(country, title, roster).flatMap((o) => holdersOn(roster, o.id, published));
  return holders.length === 1 ? (roster.person.get(holders[0]!.person)?.name ?? null) : null;
}

function linkOffice(
  party: Party,
  before: readonly Party[],
  countries: readonly CountryId[],
  context: LinkContext,
): Party {
  const { memory, lexicon } = context;
  const { titles, speech } = lexicon.words;
  if (party.title && titles.relational.test(party.title)) return linkRelational(party, before, context);
  if (speech.indefinite.test(party.text)) return party;
  const nobodys = !party.country && !party.organisation;
  const ownHouse = nobodys && speech.institutional.test(party.text);
  const fits = (p: Party): boolean =>
    p.name !== null && p.qualifier !== "former" && sameOffice(p, party, lexicon.words);
  const same = before.findLast(fits) ?? memory.parties.findLast(fits);
  const elsewhere =
    ownHouse && memory.home !== null && same?.country !== memory.home && hasOffice(memory.home, party, context);
  if (same && !elsewhere)
    return {
      ...party,
      country: party.country ?? same.country,
      organisation: party.organisation ?? same.organisation,
      refersTo: [same.span],
    };
  if (party.country || party.organisation) return party;
  const { home } = memory;
  if (home && (ownHouse || memory.ownPage) && hasOffice(home, party, context)) return { ...party, country: home };
  // "Asked about Kuwait … the crown prince": the country last named that has such an office
  if (home || !ownHouse) {
    const near = [...memory.countries, ...countries].reverse().find((c) => hasOffice(c, party, context));
    return near && (home || classOf(party.title, lexicon.words) === "crown") ? { ...party, country: near } : party;
  }
  return party;
}

function linkRelational(party: Party, before: readonly Party[], context: LinkContext): Party {
  const { memory } = context;
  const own =
    before.find((p) => p.refersTo.length === 0 && p.country !== party.country) ??
    memory.parties.find((p) => p.title && p.country !== party.country);
  if (!own) return party;
  const title = own.title ?? genericTitle(own, context);
  return { ...party, title: (title && fitting(title, party.country, context)) ?? party.title, refersTo: [own.span] };
}

/** A president's counterpart where the president only represents, or a premier's where there is none, is the leader. */
function fitting(title: string, country: CountryId | null, { roster, lexicon }: LinkContext): string {
  if (!country) return title;
  const kind = classOf(title, lexicon.words);
  const offices = titledIn(country, title, roster);
  const ceremonial = offices.length > 0 && offices.every((o) => /ceremonial/i.test(o.notes));
  const absent = offices.length === 0 && (roster.officesOf.get(country) ?? []).length > 0;
  return (kind === "state" || kind === "government") && (ceremonial || absent) ? lexicon.words.titles.leader : title;
}

/** The office of somebody named without one, by what he held on the day of publication. */
function genericTitle(party: Party, { memory, entries, roster, published, lexicon }: LinkContext): string | null {
  if (!published || !party.name) return null;
  const known = entries?.get(spanKey(party.span)) ?? memory.names.get(wordsOf(party.name).at(-1) ?? "")?.entries ?? [];
  const persons = known.flatMap((e) => e.persons ?? []);
  const offices = [...new Set(persons)].flatMap((id) => heldOn(roster, id, published).slice(0, 1));
  if (offices.length !== 1) return null;
  const title = roster.office.get(offices[0]!.office)?.titles[lexicon.words.code][0] ?? null;
  return lexicon.words.titles.generic[classOf(title, lexicon.words) ?? ""] ?? null;
}

/** Texts repeat their titles; a bounded number is kept. */
const MOST_TITLES = 20_000;

/** Country and folded title → its offices of that title, in any language; kept for each roster. */
const officesTitled = new WeakMap<Roster, Map<string, readonly Office[]>>();

function titledIn(country: CountryId, title: string, roster: Roster): readonly Office[] {
  let known = officesTitled.get(roster);
  if (!known) {
    known = new Map();
    officesTitled.set(roster, known);
  }
  const key = `${country} ${fold(title)}`;
  let offices = known.get(key);
  if (!offices) {
    const wanted = fold(title);
    offices = (roster.officesOf.get(country) ?? []).filter((o) =>
      Object.values(o.titles)
        .flat()
        .some((t) => fold(t) === wanted),
    );
    if (known.size < MOST_TITLES) known.set(key, offices);
  }
  return offices;
}

function hasOffice(country: CountryId, party: Party, { roster }: LinkContext): boolean {
  return titledIn(country, party.title ?? "", roster).length > 0;
}

/** The bearer of a title named before: same country where both say one, and the same class of title. */
function sameOffice(person: Party, office: Party, language: ExtractLanguage): boolean {
  if (office.country && person.country !== office.country) return false;
  if (office.organisation !== person.organisation && office.organisation) return false;
  const title = classOf(office.title, language);
  const own = classOf(person.title, language);
  if (!title) return bears(person.title, office.title);
  if (!person.title) return office.country !== null && LEADING.has(title);
  if (own === title) return true;
  return office.country !== null && title === "leader" && own !== null && LEADING.has(own);
}

/** "The minister" after "Minister of Trade …": the title begins or ends with it. */
function bears(full: string | null, short: string | null): boolean {
  if (!full || !short) return false;
  const words = wordsOf(full);
  return short.length > 3 && [words[0], words.at(-1)].includes(fold(short));
}

const LEADING: ReadonlySet<string> = new Set(["leader", "state", "crowned", "government"]);

function classOf(title: string | null, language: ExtractLanguage): string | null {
  return title ? (language.titles.classes.find(([, pattern]) => pattern.test(title))?.[0] ?? null) : null;
}

/** "Biden", "Mr Xi", "Vice President Harris": the country of the full name before it, or of the one in office. */
function linkPerson(party: Party, unit: ComposedUnit, before: readonly Party[], context: LinkContext): Party {
  const { memory, lexicon } = context;
  if (party.title && lexicon.words.titles.relational.test(party.title)) {
    const own = linkRelational(party, before, context);
    return { ...party, title: own.title };
  }
  if (!party.name) return party;
  const fuller = fullerName(party.name, memory);
  if (fuller)
    return {
      ...party,
      fullName: fuller.name as string,
      // "Borrell" after "the EU's Josep Borrell" is the Union's still, whatever his passport
      country: fuller.organisation && !fuller.country ? null : (party.country ?? fuller.country),
      organisation: party.organisation ?? (fuller.country ? null : fuller.organisation),
    };
  if (party.country || party.organisation) return party;
  const direct = unit.entries.find((e) => e.country)?.country;
  if (direct) return { ...party, country: direct };
  for (const word of wordsOf(party.name)) {
    const known = memory.names.get(word)?.party;
    if (known?.country) return { ...party, country: known.country };
  }
  const words = wordsOf(party.name);
  const persons = unit.entries.flatMap((e) => e.persons ?? []);
  const alike = persons.length === 0 && party.title ? namedAlike(words, context) : [];
  if (alike.length > 0) {
    const country = countryOf(alike, party, context);
    if (country) return { ...party, country };
  }
  const short =
    persons.length > 0 ? persons : words.length === 1 && party.title ? (lexicon.shortNames.get(words[0]!) ?? []) : [];
  const country = countryOf(short, party, context) ?? ownOfficial(party, context);
  return country ? { ...party, country } : party;
}

/** On an institution's own page an official of lesser rank whom nobody knows is one of its country. */
function ownOfficial(party: Party, { memory, lexicon }: LinkContext): CountryId | null {
  if (!memory.ownPage || !party.title || classOf(party.title, lexicon.words) !== null) return null;
  return memory.home;
}

/** "Wang Li": persons of the same surname or given name whose other name is alike, for a slip of the pen. */
function namedAlike(words: readonly string[], { lexicon, roster }: LinkContext): readonly PersonId[] {
  const near = [words[0]!, words.at(-1)!].flatMap((w) => lexicon.shortNames.get(w) ?? []);
  return [...new Set(near)].filter((id) => roster.person.get(id)?.names.en.some((n) => isNearly(words, wordsOf(n))));
}

/** Of one name all words but one agree, and that one save a letter. */
function isNearly(written: readonly string[], known: readonly string[]): boolean {
  const differing = written.flatMap((w, i) => (w === known[i] ? [] : [[w, known[i] ?? ""] as const]));
  return (
    written.length === known.length && differing.length < written.length && differing.every(([a, b]) => isSlip(a, b))
  );
}

/** The person named in full before whose name this one is a part of. */
function fullerName(name: string, memory: Memory): Party | null {
  const words = wordsOf(name);
  const known = words.length === 1 ? memory.names.get(words[0] as string)?.party : undefined;
  return known?.name && wordsOf(known.name).length > 1 && sameName(name, known.name) ? known : null;
}

/** The one country of the persons of that name who were in office on the day; with a title, in such an office. */
function countryOf(
  persons: readonly PersonId[],
  party: Party,
  { roster, published, lexicon, memory }: LinkContext,
): CountryId | null {
  const wanted = classOf(party.title, lexicon.words);
  const fitting = (day: Day | null) =>
    new Set(
      persons
        .filter((id) =>
          (roster.tenuresOf.get(id) ?? []).some((t) => {
            if (day && !inOffice(t, day)) return false;
            const titles = roster.office.get(t.office)?.titles[lexicon.words.code] ?? [];
            return !wanted || titles.some((name) => classOf(name, lexicon.words) === wanted);
          }),
        )
        .map((id) => roster.person.get(id)?.country),
    );
  // A text that looks back means who held the office then
  for (const day of [published ?? memory.about, null]) {
    const countries = fitting(day);
    if (countries.size === 1) return [...countries][0] ?? null;
  }
  return null;
}

/** A speaker's label at the start of a sentence: "THE PRESIDENT", "MS. DALTON". */
export function labelOf(text: string, span: Span, { speech }: ExtractLanguage): Label | null {
  const label = speech.label.exec(text.slice(span.start, Math.min(span.end, span.start + 60)))?.[0];
  if (!label) return null;
  return {
    span: { start: span.start, end: span.start + label.length },
    text: label,
    aside: speech.aside.test(label),
  };
}

export interface Label {
  readonly span: Span;
  readonly text: string;
  /** Names nobody who takes part: a spokesperson or a question. */
  readonly aside: boolean;
}

/**
 * "THE PRESIDENT:", "PRESIDENT MACRON:": who speaks from here on. Questions and spokespersons speak for nobody, save
 * an official that the title names.
 */
export function speakerOf(label: Label, atoms: readonly Atom[], { speech }: ExtractLanguage, memory: Memory): Party {
  const surname = wordsOf(label.text).at(-1);
  const present = label.aside ? memory.present.find((p) => wordsOf(p.name).at(-1) === surname) : undefined;
  if (present) return { ...nobody(label.span, label.text), country: present.country, fullName: present.name };
  const named = atoms.some(
    (a) => a.span.end <= label.span.end && (a.kind === "surname" || a.kind === "name") && !label.aside,
  );
  return {
    ...nobody(label.span, label.text),
    title: named ? null : speech.title(label.text),
    country: named ? null : memory.home,
  };
}
