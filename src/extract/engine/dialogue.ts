/**
 * "I", "you", "we": who speaks to whom. By the speakers' labels, by whom a sentence calls, by the title of the page
 * ("Remarks by President X and Prime Minister Y of Z"), by whose page it is.
 */
import type { Span } from "../../model/evidence.ts";
import type { Party } from "../../model/party.ts";
import type { Speech, Unit } from "../shadow.ts";
import { type LinkContext, nobody } from "./link-context.ts";
import { type Present, pointTo, sameName, spanKey } from "./memory.ts";
import { classOf, holderNow } from "./titled.ts";

/** On an institution's own page "he" whom nobody was named before is its head. */
export function headOfHouse(party: Party, context: LinkContext): Party | null {
  const { ownPage, principal, home } = context.memory;
  if (!ownPage || !principal || !home) return null;
  const fullName = holderNow(home, principal, context);
  return { ...party, country: home, title: principal, ...(fullName ? { fullName } : {}) };
}

/** "Your meeting with X", on an institution's own page: its head's, where it is not he who speaks. */
export function askedOf(party: Party, context: LinkContext): Party | null {
  const { memory, lexicon } = context;
  const speaks = isHeadOfHouse(memory.speaker ?? memory.author, context);
  return lexicon.words.speech.yours.test(party.text) && !speaks ? headOfHouse(party, context) : null;
}

/** Whether somebody is the head of the institution whose page it is: by his title, or by the name of who holds it. */
export function isHeadOfHouse(party: Party | null, context: LinkContext): boolean {
  const { principal, home } = context.memory;
  if (!party || !principal || party.country !== home) return false;
  const holder = home && party.name ? holderNow(home, principal, context) : null;
  return party.title === principal || (holder !== null && sameName(party.name!, holder));
}

/** "You": who was called by office or name just before, whom a question asks, or the other one of whom the page's title tells. */
export function addressed(party: Party, before: readonly Party[], context: LinkContext): Party | null {
  const { memory, lexicon, text } = context;
  const { vocative, calling } = lexicon.words.speech;
  const spoken = memory.speaker !== null || memory.author !== null;
  // "President Stubb, it is good to see you"
  const called = (p: Party): boolean =>
    spanKey(p.span) !== (memory.speaker && spanKey(memory.speaker.span)) &&
    (vocative.test(p.text) ||
      (spoken &&
        p.title !== null &&
        calling.test(`${text.slice(Math.max(0, p.span.start - 12), p.span.start)}\uFFFC${text[p.span.end] ?? ""}`)));
  const named = before.findLast(called) ?? memory.asked ?? memory.parties.slice(-6).findLast(called);
  if (named) {
    const { country, title, fullName } = named;
    return { ...party, refersTo: pointTo(named), country, title, ...(fullName ? { fullName } : {}) };
  }
  const other = otherPresent(null, context);
  return other && { ...party, country: other.country, title: other.title, fullName: other.name };
}

/** The one official whom the title names who is of another country than the speaker, with such a title where one is given. */
export function otherPresent(title: string | null, { memory, lexicon }: LinkContext): Present | null {
  const home = (memory.speaker ?? memory.author)?.country ?? memory.home;
  const wanted = classOf(title, lexicon.words);
  const others = memory.present.filter(
    (p) => p.country !== home && (!title || classOf(p.title, lexicon.words) === wanted),
  );
  return others.length === 1 ? others[0]! : null;
}

/** Who says a sentence, and to whom: each with the pronoun that means him, else the first word, or all of them. */
export function speechOf(span: Span, units: readonly Unit[], before: readonly Party[], context: LinkContext): Speech {
  const { memory, lexicon, text } = context;
  const { firstPerson, secondPerson } = lexicon.words.speech;
  const pronoun = (words: RegExp): Span | undefined =>
    units.find((u) => u.kind === "pronoun" && words.test(u.party?.text ?? ""))?.span;
  const said = (at: Span): Party => nobody(at, text.slice(at.start, at.end));
  const word = { start: span.start, end: span.start + text.slice(span.start, span.end).search(/\s|$/) };
  const to = addressed(said(pronoun(secondPerson) ?? span), before, context);
  const says = speaking(said(pronoun(firstPerson) ?? word), context);
  // Who is called "Mr President" on the president's own page is answered by his guest
  const guest = memory.speaker === null && to?.country === memory.home ? otherPresent(null, context) : null;
  const by = guest
    ? { ...nobody(says.span, says.text), country: guest.country, title: guest.title, fullName: guest.name }
    : says;
  return { by: by.fullName || by.title || by.refersTo.length > 0 ? by : null, to };
}

/**
 * Who says "I": the speaker last named by a label, else the head of the institution whose page it is. By name where
 * the roster has one holder on the day of publication: what the text looks back on may be older than the office.
 */
export function speaking(party: Party, context: LinkContext): Party {
  const { memory, lexicon } = context;
  const { speaker } = memory;
  const alone = lexicon.words.speech.oneself.test(party.text);
  const who = speaker ?? (alone || !lexicon.words.speech.firstPerson.test(party.text) ? memory.author : null);
  const country = who ? who.country : memory.home;
  if (!who?.title && !who?.fullName && !who?.name) return country ? { ...party, country } : party;
  const fullName = who.fullName ?? who.name ?? (country && who.title ? holderNow(country, who.title, context) : null);
  const named = fullName ? { ...party, country, fullName } : { ...party, country, title: who.title };
  return speaker ? { ...named, refersTo: [speaker.span] } : named;
}
