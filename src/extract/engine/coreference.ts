/** Pronouns, "the two leaders", "the president", "his counterpart": who of those already named is meant. */
import type { CountryId } from "../../model/country.ts";
import type { Span } from "../../model/evidence.ts";
import type { Party } from "../../model/party.ts";
import type { Day } from "../../model/period.ts";
import type { PersonId } from "../../model/person.ts";
import type { Roster } from "../../model/roster.ts";
import { inOffice } from "../../model/tenure.ts";
import type { ExtractLanguage } from "../language.ts";
import type { LanguageLexicon } from "../lexicon.ts";
import type { Unit } from "../shadow.ts";
import type { Atom } from "./atoms.ts";
import type { ComposedUnit } from "./compose.ts";
import { distinct, type Memory, recentParties, sameName } from "./memory.ts";
import { fold, wordsOf } from "./tokens.ts";

/** What links are judged by, beside the text itself. */
export interface LinkContext {
  readonly lexicon: LanguageLexicon;
  readonly roster: Roster;
  readonly published: Day | null;
  readonly memory: Memory;
}

/** The pronouns of a sentence, not yet linked. */
export function pronounUnits(text: string, span: Span, language: ExtractLanguage): Unit[] {
  const sentence = text.slice(span.start, span.end);
  const units: Unit[] = [];
  for (const { pattern } of language.pronouns)
    for (const m of sentence.matchAll(pattern)) {
      const at = { start: span.start + m.index, end: span.start + m.index + m[0].length };
      if (units.some((u) => at.start < u.span.end && u.span.start < at.end)) continue;
      units.push({ kind: "pronoun", span: at, party: blank(at, m[0]) });
    }
  return units;
}

function blank(span: Span, text: string): Party {
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
export function linkParties(units: readonly ComposedUnit[], context: LinkContext): ComposedUnit[] {
  const before: Party[] = [];
  const countries: CountryId[] = [];
  return units.map((unit) => {
    const { party } = unit;
    if (!party) return unit;
    let linked = party;
    if (unit.kind === "pronoun") linked = linkPronoun(party, before, context);
    else if (unit.kind === "office") linked = linkOffice(party, before, countries, context);
    else if (unit.kind === "person") linked = linkPerson(party, unit, before, context);
    if (unit.kind === "person" || unit.kind === "office") before.push(linked);
    if (unit.kind === "country" && party.country) {
      countries.push(party.country);
      context.memory.countries.push(party.country);
    }
    return linked === party ? unit : { ...unit, party: linked };
  });
}

function linkPronoun(party: Party, before: readonly Party[], { lexicon, memory }: LinkContext): Party {
  const language = lexicon.words;
  if (language.speech.firstPerson.test(party.text)) return speaking(party, memory);
  const number = language.pronouns.find((p) => new RegExp(p.pattern.source, "u").test(party.text))?.number ?? "one";
  if (number === "one") {
    const subject = recentParties(memory, before, 1)[0];
    return subject ? { ...party, refersTo: pointTo(subject), country: subject.country } : party;
  }
  const recent = distinct(recentParties(memory, before, 2)).filter((p) => p.refersTo.length < 2);
  const several = number === "two" ? pairOf(recent) : recent.slice(0, 4);
  return several.length > 1 ? { ...party, refersTo: several.flatMap(pointTo) } : party;
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

function speaking(party: Party, memory: Memory): Party {
  if (memory.speaker) {
    const { span, country, title } = memory.speaker;
    return title ? { ...party, refersTo: [span], country, title } : { ...party, country };
  }
  return memory.home ? { ...party, country: memory.home } : party;
}

function linkOffice(
  party: Party,
  before: readonly Party[],
  countries: readonly CountryId[],
  context: LinkContext,
): Party {
  const { memory, lexicon } = context;
  const { titles, speech } = lexicon.words;
  if (party.title && titles.relational.test(party.title)) return linkRelational(party, before, memory);
  if (speech.indefinite.test(party.text)) return party;
  const ownHouse = !party.country && !party.organisation && speech.institutional.test(party.text);
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
  const home = memory.home ?? null;
  if (home && hasOffice(home, party, context)) return { ...party, country: home };
  // "Asked about Kuwait … the crown prince": the country last named that has such an office
  if (home || !ownHouse) {
    const near = [...memory.countries, ...countries].reverse().find((c) => hasOffice(c, party, context));
    return near && (home || classOf(party.title, lexicon.words) === "crown") ? { ...party, country: near } : party;
  }
  return party;
}

function linkRelational(party: Party, before: readonly Party[], memory: Memory): Party {
  const own =
    before.find((p) => p.refersTo.length === 0 && p.country !== party.country) ??
    memory.parties.find((p) => p.title && p.country !== party.country);
  return own ? { ...party, title: own.title ?? party.title, refersTo: [own.span] } : party;
}

function hasOffice(country: CountryId, party: Party, { roster }: LinkContext): boolean {
  const title = fold(party.title ?? "");
  return (roster.officesOf.get(country) ?? []).some((o) =>
    Object.values(o.titles)
      .flat()
      .some((t) => fold(t) === title),
  );
}

/** The bearer of a title named before: same country where both say one, and the same class of title. */
function sameOffice(person: Party, office: Party, language: ExtractLanguage): boolean {
  if (office.country && person.country !== office.country) return false;
  if (office.organisation !== person.organisation && office.organisation) return false;
  const title = classOf(office.title, language);
  const own = classOf(person.title, language);
  if (!title) return false;
  if (!person.title) return office.country !== null && LEADING.has(title);
  if (own === title) return true;
  return office.country !== null && title === "leader" && own !== null && LEADING.has(own);
}

const LEADING: ReadonlySet<string> = new Set(["leader", "state", "government"]);

function classOf(title: string | null, language: ExtractLanguage): string | null {
  return title ? (language.titles.classes.find(([, pattern]) => pattern.test(title))?.[0] ?? null) : null;
}

/** "Biden", "Mr Xi", "Vice President Harris": the country of the full name before it, or of the one in office. */
function linkPerson(party: Party, unit: ComposedUnit, before: readonly Party[], context: LinkContext): Party {
  const { memory, lexicon } = context;
  if (party.title && lexicon.words.titles.relational.test(party.title)) {
    const own = linkRelational(party, before, memory);
    return { ...party, title: own.title };
  }
  if (!party.name) return party;
  const fuller = fullerName(party.name, memory);
  if (fuller) return { ...party, fullName: fuller.name as string, country: party.country ?? fuller.country };
  if (party.country || party.organisation) return party;
  const direct = unit.entries.find((e) => e.country)?.country;
  if (direct) return { ...party, country: direct };
  for (const word of wordsOf(party.name)) {
    const known = memory.names.get(word)?.party;
    if (known?.country) return { ...party, country: known.country };
  }
  const words = wordsOf(party.name);
  const persons = unit.entries.flatMap((e) => e.persons ?? []);
  const short =
    persons.length > 0 ? persons : words.length === 1 && party.title ? (lexicon.shortNames.get(words[0]!) ?? []) : [];
  const country = countryOf(short, party, context);
  return country ? { ...party, country } : party;
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
  { roster, published, lexicon }: LinkContext,
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
  for (const day of published ? [published, null] : [null]) {
    const countries = fitting(day);
    if (countries.size === 1) return [...countries][0] ?? null;
  }
  return null;
}

/** "THE PRESIDENT:", "PRESIDENT MACRON:": who speaks from here on. Questions and spokespersons speak for nobody. */
export function speakerOf(
  text: string,
  span: Span,
  atoms: readonly Atom[],
  language: ExtractLanguage,
  memory: Memory,
): Party | null {
  const label = language.speech.label.exec(text.slice(span.start, Math.min(span.end, span.start + 60)));
  if (!label) return null;
  const at = { start: span.start, end: span.start + label[0].length };
  const named = atoms.some(
    (a) => a.span.start >= at.start && a.span.end <= at.end && (a.kind === "surname" || a.kind === "name"),
  );
  return {
    ...blank(at, label[0]),
    title: named ? null : language.speech.title(label[0]),
    country: named ? null : memory.home,
  };
}
