/** What words around a session say of it: whether it was one for each, in person, on whose day, in whose country. */
import type { CountryId } from "../../model/country.ts";
import type { Party } from "../../model/party.ts";
import { addDays, type DatedPeriod } from "../../model/period.ts";
import type { Unit } from "../shadow.ts";
import type { RawContact } from "./contacts.ts";
import type { Draft, Topic } from "./drafts.ts";
import { sameParty } from "./parties.ts";
import { type FoundPlace, placeOf, type Surroundings } from "./refine.ts";
import { statusOf } from "./status.ts";

/** Where a language says "separately": before the verb, or anywhere after its subject. */
export function adverbsOf({ raw, text, sentence, others, language }: Surroundings): string {
  if (!language.contacts.datesFirst) return text.slice(raw.span.start, sentence.span.end);
  const before = others.filter((o) => o.trigger.end <= raw.trigger.start).map((o) => o.trigger.end);
  return text.slice(Math.max(sentence.span.start, ...before), raw.trigger.end);
}

export const ofOneCountry = (parties: readonly Party[]): boolean =>
  parties[0]?.country != null && parties.every((p) => p.country === parties[0]!.country);

/** "Has arrived and will meet X": the day of arrival, if it is past or known from the publication alone, is not that of what is to come. */
export function isAhead({ date }: Topic, s: Surroundings): boolean {
  const before = date && (date.basis === "inferred" || (s.published !== null && date.end <= s.published));
  return Boolean(before) && statusOf(s, null, false) === "planned";
}

/** "Met the visiting president": at home. */
export function visitedHome({ raw, text, language }: Surroundings): FoundPlace | null {
  const home = raw.a.find((u) => u.party?.country)?.party?.country;
  const comes = (u: Unit): boolean =>
    u.party?.country !== home &&
    language.contacts.visiting.test(text.slice(Math.max(0, u.span.start - 12), u.span.start));
  return home && raw.b.some(comes) ? { country: home, cities: [], stated: false } : null;
}

/** "Spoke on the sidelines of the summit", "spoke with X at the G7": not by telephone. */
export function isTogether({ raw, sentence, text, language }: Surroundings): boolean {
  const { together, togetherAt } = language.contacts;
  return together.test(sentence.text) || togetherAt.test(text.slice(raw.span.end, sentence.span.end));
}

/** "Talked for half an hour in Brasília": in a place. */
export function metWhere(s: Surroundings): boolean {
  const { raw, sentence, text, language } = s;
  if (!language.contacts.spoken.test(text.slice(raw.trigger.start, raw.trigger.end))) return false;
  const place = placeOf(s);
  const unit = sentence.units.find(
    (u) => u.span.start >= raw.span.end && u.place?.cities.some((city) => place?.cities.includes(city)),
  );
  // "Spoke to offer condolences for the attack in X": there it was not
  const spokenOf = unit && language.contacts.purpose.test(text.slice(raw.span.end, unit.span.start));
  return place?.country != null && place.cities.length > 0 && !spokenOf;
}

/** A report filed from the capital of one side tells of meetings there, unless it looks back. */
export function filedAt(s: Surroundings, parties: readonly Party[], date: DatedPeriod | null): FoundPlace | null {
  const { dateline, published, language, text, sentence, raw } = s;
  const filed = dateline?.place;
  if (!filed?.country || !parties.some((p) => p.country === filed.country)) return null;
  if (statusOf(s, date, false) === "denied") return null;
  if (language.contacts.perfect.test(text.slice(sentence.span.start, raw.trigger.start))) return null;
  if (date && published && (date.end < addDays(published, -FILED_DAYS) || date.end > addDays(published, FILED_DAYS)))
    return null;
  return { ...filed, stated: false };
}

/** A report tells of what is new where it is filed. */
const FILED_DAYS = 14;

/** "Visits A and B. X of A received him": of a trip's stations the one of who receives, else the last. */
export function stationOf(topic: Topic, raw: RawContact, hosts: readonly Party[], earlier: readonly Draft[]): Topic {
  const isOf = (country: CountryId | null | undefined): boolean =>
    country != null && [...raw.a.flatMap((u) => u.party ?? []), ...hosts].some((p) => p.country === country);
  if (isOf(topic.place?.country)) return topic;
  const station = earlier.findLast(
    (d) =>
      d.kind === "visit" &&
      d.raw.sentence === topic.sentence &&
      isOf(d.place?.country) &&
      d.parties.some((p) => p.role === "guest" && topic.guests.some((g) => sameParty(g, p.party))),
  );
  return station ? { ...topic, place: station.place, date: station.date } : topic;
}

/** "The two later dined": a further session of those who had just met. */
export function follows(
  previous: Draft,
  { raw, text, sentence, language }: Surroundings,
  parties: readonly Party[],
): boolean {
  return (
    previous.status === "held" &&
    previous.kind === "meeting" &&
    raw.sentence - previous.raw.sentence <= 1 &&
    language.contacts.afterMeal.test(text.slice(sentence.span.start, raw.trigger.end)) &&
    parties.every((p) => previous.parties.some((q) => sameParty(p, q.party)))
  );
}
