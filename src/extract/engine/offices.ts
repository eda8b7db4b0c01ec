/** "The president", "his counterpart": whose office is meant. */
import type { CountryId } from "../../model/country.ts";
import type { Party } from "../../model/party.ts";
import { heldOn } from "../../model/roster.ts";
import { isHeadOfHouse, otherPresent } from "./dialogue.ts";
import type { LinkContext } from "./link-context.ts";
import { type Memory, spanKey } from "./memory.ts";
import { polityOf } from "./parties.ts";
import { classOf, hasOffice, holderNamed, LEADING, sameOffice, titledIn } from "./titled.ts";
import { wordsOf } from "./tokens.ts";

export function linkOffice(
  party: Party,
  before: readonly Party[],
  countries: readonly CountryId[],
  context: LinkContext,
): Party {
  const { memory, lexicon } = context;
  const { titles, speech } = lexicon.words;
  if (party.title && titles.relational.test(party.title)) return linkRelational(party, before, context);
  // "During the first visit by a Kenyan head of state", said of one
  if (speech.indefinite.test(party.text)) return likenedTo(party, before, context) ?? party;
  if (speech.ofCountry.test(party.text))
    return { ...party, country: party.country ?? landOf(before, countries, memory) };
  const nobodys = !party.country && !party.organisation;
  const ownHouse = nobodys && speech.institutional.test(party.text);
  // "Mr President", said by this house's head, or by its own beside another president, is another
  const { speaker } = memory;
  const addressed =
    speech.vocative.test(party.text) &&
    speaker?.country === memory.home &&
    (speaker?.title ?? speaker?.name) != null &&
    (!memory.ownPage || isHeadOfHouse(speaker, context) || otherPresent(party.title, context) !== null);
  // "The President" is nobody of whom the roster knows that another held the office
  const isNot = (p: Party): boolean =>
    p.title === null &&
    p.country !== null &&
    LEADING.has(classOf(party.title, lexicon.words) ?? "") &&
    holderNamed(p.country, party.title ?? "", p.fullName ?? p.name ?? "", context) === false;
  const fits = (p: Party): boolean =>
    p.name !== null &&
    !isNot(p) &&
    p.qualifier !== "former" &&
    (sameOffice(titledSo(p, memory), party, lexicon.words) ||
      (nobodys && !p.title && sameOffice({ ...p, title: genericTitle(p, context) }, party, lexicon.words))) &&
    !(addressed && p.country === memory.home);
  // Who was named with the office sooner than a compatriot named without one
  const held = (p: Party): boolean => p.title !== null && fits(p);
  // Of two whom it fits, who is of no country named here is the one of whom the text tells from its beginning
  const first = nobodys ? memory.parties.find((p) => p.name !== null) : undefined;
  const same =
    before.findLast(held) ??
    (first && held(first) ? first : memory.parties.findLast(held)) ??
    before.findLast(fits) ??
    memory.parties.findLast(fits);
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
    if (near && (home || classOf(party.title, lexicon.words) === "crown")) return { ...party, country: near };
  }
  // "The Secretary-General" of whom nothing is said
  const organisation = ownHouse ? titles.alone[party.title?.toLowerCase() ?? ""] : undefined;
  return organisation ? { ...party, organisation } : party;
}

/** Whom the sentence named, where he is the first of his kind to have done what it tells. */
function likenedTo(party: Party, before: readonly Party[], { text, lexicon }: LinkContext): Party | null {
  const words = text.slice(Math.max(0, party.span.start - LIKENED), party.span.start);
  if (!party.country || !lexicon.words.contacts.firstOf.test(words)) return null;
  const kind = classOf(party.title, lexicon.words);
  const same = before.find((p) => {
    const own = classOf(p.title, lexicon.words);
    return p.name !== null && p.country === party.country && own !== null && (own === kind || LEADING.has(own));
  });
  return kind && LEADING.has(kind) && same ? { ...party, refersTo: [same.span] } : null;
}

/** Characters before an office in which a text says that its bearer was the first. */
const LIKENED = 60;

/** "The country's president": of the country, or of whoever's was named last. */
export const landOf = (before: readonly Party[], countries: readonly CountryId[], memory: Memory): CountryId | null =>
  countries.at(-1) ??
  before.findLast((p) => p.country)?.country ??
  memory.lastPlace?.country ??
  memory.countries.at(-1) ??
  null;

/** "Barrot", who was called the foreign minister before, is no president. */
const titledSo = (p: Party, { names }: Memory): Party =>
  p.title ? p : { ...p, title: names.get(wordsOf(p.name ?? "").at(-1) ?? "")?.party.title ?? null };

/** On an institution's own page "the President" is the one in office, whichever of them was named last. */
function isPast({ name, country }: Party, { title }: Party, context: LinkContext): boolean {
  const now = country && title && name ? holderNamed(country, title, name, context) : null;
  return now === false;
}

export function linkRelational(party: Party, before: readonly Party[], context: LinkContext): Party {
  const { memory } = context;
  const own =
    before.find((p) => p.refersTo.length === 0 && p.country !== party.country && polityOf(p) !== null) ??
    before.find((p) => p.title && p.country !== party.country) ??
    memory.parties.find((p) => p.title && p.country !== party.country);
  if (!own) return party;
  const { words } = context.lexicon;
  // The counterpart of "Prince X" is that of the minister he is
  const styled = words.titles.apposition.styled.test(own.title ?? "") && classOf(own.title, words) === null;
  const title = (styled ? null : fullerTitle(own, memory)) ?? genericTitle(own, context);
  return { ...party, title: (title && fitting(title, party.country, context)) ?? party.title, refersTo: [own.span] };
}

/** "Minister X", whom the text called the Foreign Minister before. */
function fullerTitle({ name, title }: Party, { names }: Memory): string | null {
  const full = names.get(wordsOf(name ?? "").at(-1) ?? "")?.party.title;
  return title && full?.endsWith(` ${title}`) ? full : title;
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
