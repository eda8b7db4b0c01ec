/** What words around a session say of it: whether it was one for each, in person, on whose day, in whose country. */
import type { ContactKind, MentionStatus } from "../../model/mention.ts";
import type { Party } from "../../model/party.ts";
import { addDays, type DatedPeriod } from "../../model/period.ts";
import type { ExtractLanguage } from "../language.ts";
import type { Unit } from "../shadow.ts";
import type { Draft, Topic } from "./drafts.ts";
import { sameParty } from "./parties.ts";
import { type FoundPlace, placeOf, type Surroundings } from "./refine.ts";
import { statusOf } from "./status.ts";

/** Where a language says "separately": before the verb, or anywhere after its subject. */
export function adverbsOf({ raw, text, sentence, others, language }: Surroundings): string {
  if (!language.contacts.datesFirst) return text.slice(raw.span.start, sentence.span.end);
  // What is told in passing of whom one meets stands between the adverb and its verb
  const before = others
    .filter((o) => o.trigger.end <= raw.trigger.start && !o.rule.attributive)
    .map((o) => o.trigger.end);
  return text.slice(Math.max(sentence.span.start, ...before), raw.trigger.end);
}

/** Whether each of those who act "separately" did so: officials of one country; where the adverb stands before its verb, any. */
export const isEach = (parties: readonly Party[], { contacts }: ExtractLanguage): boolean =>
  contacts.datesFirst || (parties[0]?.country != null && parties.every((p) => p.country === parties[0]!.country));

/** "Has arrived and will meet X": the day of arrival, if it is past or known from the publication alone, is not that of what is to come. */
export function isAhead({ date }: Topic, s: Surroundings): boolean {
  const before = date && (date.basis === "inferred" || (s.published !== null && date.end <= s.published));
  return Boolean(before) && statusOf(s, null, false) === "planned";
}

/** "Visited A and B, and met their presidents": each at home, where one of them is told to have come. */
export function hostedAt(
  s: Surroundings,
  parties: readonly Party[],
  earlier: readonly Draft[],
  date: DatedPeriod | null,
): FoundPlace | null {
  const { sentence } = s.raw;
  const status = statusOf(s, date, false);
  // "Met X in Yerevan today; will also meet the prime minister of Armenia": there too
  const alsoThere = (d: Draft): boolean =>
    d.kind === "meeting" && d.status === "held" && date === null && status === "planned";
  const visits = earlier.filter(
    (d) =>
      (d.kind === "visit" || alsoThere(d)) &&
      sentence - (d.again ?? d.raw.sentence) <= (d.kind === "visit" ? 1 : 3) &&
      d.place?.country &&
      !isBesides({ status: d.status, sentence: d.raw.sentence }, s, date),
  );
  const to = visits.find(
    (d) =>
      parties.some((p) => p.country === d.place?.country) &&
      d.parties.some((g) => g.role === "guest" && parties.some((p) => sameParty(p, g.party))),
  );
  return to?.place ? { ...to.place, stated: false } : null;
}

/** "Will hold talks with X, who will be in Russia on a visit", "will meet during a trip to X": the meeting is there. */
export function stayOf(s: Surroundings): FoundPlace | null {
  const { during } = s.language.contacts;
  const stay = s.others.find(
    (o) =>
      o.kind === "visit" &&
      o.trigger.start > s.raw.trigger.end &&
      o.where.length > 0 &&
      (o.a.some((u) => s.raw.b.includes(u) || s.raw.a.includes(u)) ||
        (o.a.length === 0 && during.test(s.text.slice(s.raw.trigger.end, o.trigger.start)))),
  );
  return stay ? placeOf({ ...s, raw: stay }) : null;
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

/** Whether a session was remote, by its words. */
export function kindOf(kind: ContactKind, words: string, language: ExtractLanguage): ContactKind {
  if (language.contacts.video.test(words)) return "video";
  if (kind === "meeting" && language.contacts.phone.test(words)) return "call";
  return kind;
}

/** A report filed from the capital of one side tells of meetings there, unless it looks back. */
export function filedAt(s: Surroundings, parties: readonly Party[], date: DatedPeriod | null): FoundPlace | null {
  const { dateline, published, language, text, sentence, raw } = s;
  const filed = dateline?.place;
  if (!filed?.country || !parties.some((p) => p.country === filed.country)) return null;
  if (statusOf(s, date, false) === "denied") return null;
  // "Will travel on Monday to meet X": away from there
  if (language.contacts.away.test(text.slice(raw.a.at(-1)?.span.end ?? sentence.span.start, raw.trigger.start)))
    return null;
  // Who receives is at home
  const receives = raw.rule.roles.a === "host" ? raw.a.find((u) => u.party?.country)?.party?.country : null;
  if (receives && receives !== filed.country) return null;
  if (language.contacts.perfect.test(text.slice(sentence.span.start, raw.trigger.start))) return null;
  if (date && published && (date.end < addDays(published, -FILED_DAYS) || date.end > addDays(published, FILED_DAYS)))
    return null;
  return { ...filed, stated: false };
}

/** A report tells of what is new where it is filed. */
const FILED_DAYS = 14;

/** "Is to visit A. He has met B": what was held was not on the visit to come, where verbs have tenses that say so. */
export const isBesides = (
  { status, sentence }: Pick<Topic, "status" | "sentence">,
  s: Surroundings,
  date: DatedPeriod | null,
): boolean =>
  !s.language.contacts.datesFirst &&
  s.raw.sentence > sentence &&
  !s.others.some((o) => o.kind === "visit") &&
  !isPast(status) &&
  status !== "denied" &&
  isPast(statusOf(s, date, false));

const isPast = (status: MentionStatus): boolean => status === "held" || status === "historical";

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
