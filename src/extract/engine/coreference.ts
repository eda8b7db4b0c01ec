/** "The president", "his counterpart", a short name: who of those already named is meant. */
import type { CountryId } from "../../model/country.ts";
import type { Party } from "../../model/party.ts";
import { heldOn } from "../../model/roster.ts";
import type { ExtractLanguage } from "../language.ts";
import { consorts } from "./appositions.ts";
import { countryOf, namedAlike, reigning } from "./bearers.ts";
import type { ComposedUnit } from "./compose.ts";
import type { LinkContext } from "./link-context.ts";
import { areListed } from "./listed.ts";
import { type Memory, sameName, spanKey } from "./memory.ts";
import { isHeadOfHouse, linkForward, linkPronoun, otherPresent, sameAgain, withoutOthers } from "./pronouns.ts";
import { isAsked, labels } from "./speakers.ts";
import { classOf, hasOffice, holderNamed, sameOffice, titledIn } from "./titled.ts";
import { wordsOf } from "./tokens.ts";

/** Links pronouns and offices to parties named before; gives "the president" the country of the text. */
export function linkParties(units: readonly ComposedUnit[], shared: LinkContext): ComposedUnit[] {
  const context = { ...shared, entries: new Map(units.map((u) => [spanKey(u.span), u.entries])) };
  const before: Party[] = [];
  const countries: CountryId[] = [];
  const thirds: Party[] = [];
  const meant: Party[] = [];
  const linked = units.map((unit, at) => {
    const { party } = unit;
    if (!party) return unit;
    let whom = party;
    if (unit.kind === "pronoun")
      whom =
        sameAgain(party, thirds) ??
        linkForward(party, before, units.slice(at + 1), context) ??
        linkPronoun(party, withoutOthers(before, party, thirds), context, meant);
    else if (unit.kind === "office") whom = linkOffice(party, before, countries, context);
    else if (unit.kind === "person")
      whom = headOf(units[at - 1], party, linkPerson(party, unit, before, context), context);
    if (unit.kind === "pronoun" && whom.refersTo.length === 1) meant.push(whom);
    if (unit.kind === "pronoun" && context.lexicon.words.speech.third.test(party.text)) thirds.push(whom);
    if (at === 0 && unit.kind === "person" && labels(unit, context)) context.memory.speaker = whom;
    if ((unit.kind === "person" && !isAsked(whom, context)) || unit.kind === "office" || isHead(whom))
      before.push(whom);
    if (unit.kind === "country" && party.country) {
      countries.push(party.country);
      context.memory.countries.push(party.country);
    }
    return whom === party ? unit : { ...unit, party: whom };
  });
  return consorts(linked, context.text, context.lexicon.words);
}

/** "A Kenyan delegation led by Speaker X": of the country of the delegation, whatever is guessed of a speaker elsewhere. */
function headOf(group: ComposedUnit | undefined, written: Party, party: Party, { text, lexicon }: LinkContext): Party {
  const led =
    group?.kind === "group" &&
    !written.country &&
    !written.organisation &&
    lexicon.words.contacts.ledBy.test(text.slice(group.span.end, party.span.start));
  const { country, organisation } = (led && group.party) || party;
  return { ...party, country, organisation };
}

/** "He" of whom nobody was named: the head of the house, told of from here on. */
export const isHead = (p: Party): boolean =>
  p.name === null && p.fullName !== undefined && p.title !== null && p.refersTo.length === 0;

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
  // "Mr President", said by this house's head, or by its own beside another president, is another
  const { speaker } = memory;
  const addressed =
    speech.vocative.test(party.text) &&
    speaker?.country === memory.home &&
    (speaker?.title ?? speaker?.name) != null &&
    (!memory.ownPage || isHeadOfHouse(speaker, context) || otherPresent(party.title, context) !== null);
  const fits = (p: Party): boolean =>
    p.name !== null &&
    p.qualifier !== "former" &&
    (sameOffice(titledSo(p, memory), party, lexicon.words) ||
      (nobodys && !p.title && sameOffice({ ...p, title: genericTitle(p, context) }, party, lexicon.words))) &&
    !(addressed && p.country === memory.home);
  // Who was named with the office sooner than a compatriot named without one
  const held = (p: Party): boolean => p.title !== null && fits(p);
  const same =
    before.findLast(held) ?? memory.parties.findLast(held) ?? before.findLast(fits) ?? memory.parties.findLast(fits);
  const called = nobodys && !same && speech.vocative.test(party.text) ? otherPresent(party.title, context) : null;
  if (called && (addressed || !memory.home || !hasOffice(memory.home, party, context)))
    return { ...party, country: called.country, fullName: called.name };
  const elsewhere =
    ownHouse &&
    !addressed &&
    memory.home !== null &&
    same?.country !== memory.home &&
    hasOffice(memory.home, party, context);
  const past = same?.name && memory.ownPage && same.country === memory.home && isPast(same, party, context);
  if (same && !elsewhere && !past)
    return {
      ...party,
      country: party.country ?? same.country,
      organisation: party.organisation ?? same.organisation,
      refersTo: [same.span],
    };
  if (party.country || party.organisation || addressed) return party;
  const { home } = memory;
  if (home && (ownHouse || memory.ownPage) && hasOffice(home, party, context)) return { ...party, country: home };
  // "Asked about Kuwait … the crown prince": the country last named that has such an office
  if (home || !ownHouse) {
    const named = before.flatMap((p) => p.country ?? []);
    const near = [...memory.countries, ...countries, ...named].reverse().find((c) => hasOffice(c, party, context));
    return near && (home || classOf(party.title, lexicon.words) === "crown") ? { ...party, country: near } : party;
  }
  return party;
}

/** "Barrot", who was called the foreign minister before, is no president. */
const titledSo = (p: Party, { names }: Memory): Party =>
  p.title ? p : { ...p, title: names.get(wordsOf(p.name ?? "").at(-1) ?? "")?.party.title ?? null };

/** On an institution's own page "the President" is the one in office, whichever of them was named last. */
function isPast({ name, country }: Party, { title }: Party, context: LinkContext): boolean {
  const now = country && title && name ? holderNamed(country, title, name, context) : null;
  return now === false;
}

function linkRelational(party: Party, before: readonly Party[], context: LinkContext): Party {
  const { memory } = context;
  const own =
    before.find((p) => p.refersTo.length === 0 && p.country !== party.country) ??
    before.find((p) => p.title && p.country !== party.country) ??
    memory.parties.find((p) => p.title && p.country !== party.country);
  if (!own) return party;
  const { words } = context.lexicon;
  // The counterpart of "Prince X" is that of the minister he is
  const styled = words.titles.apposition.styled.test(own.title ?? "") && classOf(own.title, words) === null;
  const title = (styled ? null : own.title) ?? genericTitle(own, context);
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
  const title = lexicon.words.called.title(roster.office.get(offices[0]!.office)?.titles[lexicon.words.code][0] ?? "");
  return lexicon.words.titles.generic[classOf(title, lexicon.words) ?? ""] ?? null;
}

/** "Biden", "Mr Xi", "Vice President Harris": the country of the full name before it, or of the one in office. */
function linkPerson(party: Party, unit: ComposedUnit, before: readonly Party[], context: LinkContext): Party {
  const { memory, lexicon } = context;
  if (party.title && lexicon.words.titles.relational.test(party.title)) {
    const own = linkRelational(party, before, context);
    return { ...party, title: own.title };
  }
  if (!party.name) return party;
  const fuller = fullerName(party, context);
  if (fuller)
    return {
      ...party,
      fullName: fuller.name as string,
      // "Borrell" after "the EU's Josep Borrell" is the Union's still, whatever his passport
      country: fuller.organisation && !fuller.country ? null : (party.country ?? fuller.country),
      organisation: party.organisation ?? (fuller.country ? null : fuller.organisation),
    };
  if (party.country || party.organisation) return party;
  if (memory.home && memory.ownPage && lexicon.words.titles.domestic.test(party.title ?? ""))
    return { ...party, country: memory.home };
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
  const country =
    countryOf(short, party, context) ??
    reigning(words, party, context) ??
    (persons.length === 0 ? colleagueOf(party, before, context) : null) ??
    ownOfficial(party, context);
  return country ? { ...party, country } : party;
}

/**
 * A titled official whom nobody knows: of the country of the one beside him in a list whose office is another, "Kenyan
 * President X and Interior Minister Y", else of the country from which the report was filed.
 */
function colleagueOf(party: Party, before: readonly Party[], { text, lexicon, memory }: LinkContext): CountryId | null {
  if (!party.title || lexicon.words.titles.apposition.styled.test(party.title)) return null;
  const beside = before.at(-1);
  if (beside?.country && areListed(beside.span, party.span, text, lexicon.words))
    return alike(beside.title, party.title, lexicon.words) ? null : beside.country;
  return memory.filed;
}

/** Titles of one class, or the very same. */
function alike(a: string | null, b: string | null, language: ExtractLanguage): boolean {
  const kind = classOf(a, language);
  return kind === classOf(b, language) && (kind !== null || a === b);
}

/** On an institution's own page an official of lesser rank whom nobody knows is one of its country. */
function ownOfficial(party: Party, { memory, lexicon }: LinkContext): CountryId | null {
  if (!memory.ownPage || !party.title || classOf(party.title, lexicon.words) !== null) return null;
  return memory.home;
}

/** The person named in full before whose name this one is a part of. */
function fullerName({ name, title }: Party, { memory, lexicon }: LinkContext): Party | null {
  const words = wordsOf(name ?? "");
  const known = words.length === 1 ? memory.names.get(words[0] as string)?.party : undefined;
  if (!name || !known?.name || wordsOf(known.name).length < 2 || !sameName(name, known.name)) return null;
  // "President Clinton" is not the Secretary of State of that name
  const [own, other] = [classOf(title, lexicon.words), classOf(known.title, lexicon.words)];
  return own && other && own !== other ? null : known;
}
