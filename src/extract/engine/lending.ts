/** A session told after another of somebody who was in it: on its day, in its place and of its parties, where the text names no others. */
import type { ContactKind } from "../../model/mention.ts";
import type { Party } from "../../model/party.ts";
import { type DatedPeriod, dayNumber } from "../../model/period.ts";
import type { Unit } from "../shadow.ts";
import type { RawContact } from "./contacts.ts";
import type { Draft } from "./drafts.ts";
import { sameParty } from "./parties.ts";
import type { FoundPlace, Surroundings } from "./refine.ts";
import { statusOf } from "./status.ts";

/** How many sentences after a session the next may still be of its day and place. */
const WITHIN = 3;

/** Days between two sessions that may still be of one stay. */
const STAY = 4;

/** The session told last that shares a party with this one and has its status. */
export function lenderOf(
  s: Surroundings,
  kind: ContactKind,
  parties: readonly Party[],
  stated: DatedPeriod | null,
  earlier: readonly Draft[],
): Draft | null {
  const { raw, text, sentence, language } = s;
  const last = earlier.findLast((d) => d.kind !== "visit");
  if (!last || raw.sentence - (last.again ?? last.raw.sentence) > WITHIN) return null;
  if ((kind === "meeting") !== (last.kind === "meeting")) return null;
  if (last.status !== "planned" && last.status !== "held") return null;
  if (last.status !== statusOf(s, stated, false)) return null;
  // "Has met three times" looks back on more than the day
  if (language.contacts.perfect.test(text.slice(sentence.span.start, raw.trigger.start))) return null;
  return parties.some((p) => last.parties.some((q) => sameParty(p, q.party))) ? last : null;
}

/** The day, where the sentence dates nothing and `place` is not in another country. */
export function lentDate(
  lender: Draft | null,
  { sentence, raw, others }: Surroundings,
  place: FoundPlace | null,
): DatedPeriod | null {
  if (lender?.date?.basis !== "stated" || lender.count !== null) return null;
  if (place?.country && lender.place?.country && place.country !== lender.place.country) return null;
  // "The first summit since 2019" is dated by what it tells of
  // "In his talks with X, Y praised Z's visit in April": that is when Z came
  const isOthers = (u: Unit): boolean =>
    others.some((o) => o.trigger.start > raw.span.end && u.span.start > o.trigger.end);
  const dates = (u: Unit): boolean => u.kind === "date" && u.date?.precision !== "year" && u.date?.precision !== "open";
  return sentence.units.some((u) => dates(u) && !isOthers(u)) ? null : lender.date;
}

/** Whether a day is too far from that of a visit to be of it. */
export const isOfAnotherStay = (visit: DatedPeriod | null, stated: DatedPeriod | null): boolean =>
  visit !== null &&
  stated !== null &&
  (dayNumber(stated.end) < dayNumber(visit.start) - STAY || dayNumber(stated.start) > dayNumber(visit.end) + STAY);

/** The place, where the two are of one day or of one stay. */
export function lentPlace(lender: Draft | null, stated: DatedPeriod | null): FoundPlace | null {
  if (!lender?.place) return null;
  if (stated && lender.date && Math.abs(dayNumber(lender.date.start) - dayNumber(stated.start)) > STAY) return null;
  return { ...lender.place, stated: false };
}

/** "Talks were also held with X": who acted in what was just told, where the sentence tells of nobody else. */
export function goesOnActing({ sentence, a, b }: RawContact, earlier: readonly Draft[]): Party[] {
  const last = earlier.at(-1);
  if (!last || a.length > 0 || b.length === 0 || sentence - (last.again ?? last.raw.sentence) > WITHIN) return [];
  const [first] = last.raw.a.flatMap((u) => u.party ?? []);
  const actor = (first && last.parties.find((p) => sameParty(p.party, first))) ?? last.parties[0];
  return actor && !b.some((u) => u.party && sameParty(u.party, actor.party)) ? [actor.party] : [];
}

/** "Will meet his colleague": the one with whom the text told of him before. */
export function colleagueOf(parties: readonly Party[], earlier: readonly Draft[]): Party[] | null {
  const isOne = (p: Party): boolean => parties.some((q) => sameParty(p, q));
  const told = earlier.findLast((d) => d.kind !== "visit" && d.parties.some((p) => isOne(p.party)));
  const others = (told?.parties ?? []).map((p) => p.party).filter((p) => p.name !== null && !isOne(p));
  return others.length === 1 ? others : null;
}
