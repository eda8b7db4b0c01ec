/** What words around a session say of it: whether it was one for each, in person, on whose day, in whose country. */
import type { MentionStatus } from "../../model/mention.ts";
import type { Party } from "../../model/party.ts";
import { addDays, type DatedPeriod } from "../../model/period.ts";
import type { Unit } from "../shadow.ts";
import type { Topic } from "./drafts.ts";
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

/** "Is to visit A. He has met B": what was held was not on the visit to come. */
export const isBesides = ({ status, sentence }: Topic, s: Surroundings, date: DatedPeriod | null): boolean =>
  s.raw.sentence > sentence &&
  !s.others.some((o) => o.kind === "visit") &&
  !isPast(status) &&
  status !== "denied" &&
  isPast(statusOf(s, date, false));

const isPast = (status: MentionStatus): boolean => status === "held" || status === "historical";
