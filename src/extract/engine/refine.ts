/** Refiners: date and place of a raw contact, read from the words around it. */
import type { Span } from "../../model/evidence.ts";
import type { Place } from "../../model/mention.ts";
import { type DatedPeriod, type Day, dayNumber } from "../../model/period.ts";
import type { ContactWords } from "../contact-words.ts";
import type { ExtractLanguage } from "../language.ts";
import type { Sentence, Unit } from "../shadow.ts";
import type { RawContact } from "./contacts.ts";
import { movedSpan } from "./moved.ts";
import type { Dateline } from "./origin.ts";

/** What a sentence says, and where its other contacts stand: a date belongs to the nearest. */
export interface Surroundings {
  readonly text: string;
  readonly sentence: Sentence;
  readonly raw: RawContact;
  readonly others: readonly RawContact[];
  readonly published: Day | null;
  readonly dateline: Dateline | null;
  readonly language: ExtractLanguage;
}

/** The clause of the trigger: from a semicolon or dash before it to one after it. */
export function clauseOf({ text, sentence, raw }: Surroundings): Span {
  // The further stations of a trip stand after its words, and share them
  const before = text.slice(sentence.span.start, Math.min(raw.trigger.start, raw.span.end));
  const after = text.slice(raw.trigger.end, sentence.span.end);
  const cut = Math.max(...[";", "；", " — "].map((mark) => before.lastIndexOf(mark)));
  const stop = after.search(/[;；]/u);
  return {
    start: sentence.span.start + (cut < 0 ? 0 : cut + 1),
    end: stop < 0 ? sentence.span.end : raw.trigger.end + stop,
  };
}

/** The date that belongs to the contact: named by the rule, else the nearest in its clause that no other contact has. */
export function dateOf(s: Surroundings): (DatedPeriod & { readonly text: string }) | null {
  const { raw, sentence } = s;
  const own = raw.when.find((u) => u.date)?.date;
  if (own) return own;
  const span = movedSpan(s);
  if (span) return { ...span, end: span.start, precision: "day" };
  const clause = clauseOf(s);
  const { datesFirst } = s.language.contacts;
  const dates = sentence.units.filter(
    (u) =>
      // "Lately": a time is given before the verb, though nobody can say which
      (u.date ? u.date.precision !== "open" : u.kind === "date" && datesFirst && u.span.end <= raw.trigger.start) &&
      u.span.start >= clause.start &&
      u.span.end <= clause.end &&
      u.span.start >= (s.dateline?.end ?? 0) &&
      // "On Monday X invited Y to visit": that day he was invited
      !(raw.rule.status && raw.kind === "visit" && u.span.end <= raw.trigger.start),
  );
  const scored = dates
    // A date on the side of the verb where dates stand is its own sooner than one on the other
    .map((u) => ({ u, d: reach(u, s) + (u.span.end <= raw.trigger.start === datesFirst ? 0 : 30) }))
    .filter((x) => Number.isFinite(x.d))
    .sort((x, y) => x.d - y.d);
  return scored[0]?.u.date ?? null;
}

/** What stands before the first of two holds for both: "出席峰会期间会见…". */
export const isShared = (first: RawContact, next: RawContact, text: string, { sharing }: ContactWords): boolean =>
  sharing.test(text.slice(first.trigger.end, next.trigger.start));

/** Characters beyond which a date in a relative clause is of what the clause tells. */
const FAR_APART = 80;

/** What stands right behind a clause in between is as if that were not there. */
const NEAR_BY = 20;

/** Characters before a date that may say of what it is: "since the last president was there in". */
const BEFORE = 100;

/** Days of a stretch that dates nothing in it. */
const LONG = 400;

/** Characters between a unit and the contact's words; infinite when another contact is nearer to it. */
function reach(u: Unit, s: Surroundings): number {
  const { raw, others, text, language, sentence } = s;
  const { contacts } = language;
  const clause = clauseOf(s).start;
  const gap = (a: Span, b: Span): number =>
    a.start >= b.end ? a.start - b.end : b.start >= a.end ? b.start - a.end : 0;
  const mine = gap(u.span, raw.span) === 0 ? 0 : gap(u.span, isBeside(u, s) ? raw.span : raw.trigger);
  for (const o of others) {
    if (o === raw || o.trigger.start === raw.trigger.start || elaborates(o, raw, language)) continue;
    // What is told in passing has no date of its own to take, unless the date stands in its words
    if (u.date && o.rule.attributive && gap(u.span, o.span) > 0) continue;
    if (u.span.end <= o.trigger.start && o.trigger.end <= raw.trigger.start && isShared(o, raw, text, contacts))
      continue;
    // "Was received on Monday; today she meets X"
    if (o.trigger.end < clause) continue;
    // "Flew to X on Thursday to confer with Y": of both
    const ahead = u.span.start > raw.trigger.end && u.span.end <= o.trigger.start;
    if (!ahead && (o.when.includes(u) || o.where.includes(u))) return Number.POSITIVE_INFINITY;
    // "Met X, who came on a visit, in Y": what stands after the clause about X is of the meeting
    if (isPastClause(u, o, s)) return NEAR_BY;
    // Stations of one trip share its days; so does what it was made for ("flew to London to see X in May")
    if (o.rule === raw.rule && (o.span.start === raw.span.start || (o.a === raw.a && o.a.length > 0))) continue;
    if (u.date && o.a.length === 0 && o.trigger.start > raw.trigger.end && !dateBetween(sentence, raw, o)) continue;
    // "Will host X for a visit on 3 May": the day of both
    if (o.kind === "visit" && raw.kind === "meeting" && o.a.length > 0 && o.a.every((x) => raw.b.includes(x))) continue;
    const subject = raw.a[0]?.span.start ?? 0;
    const next = u.date && u.span.start > o.trigger.end && u.span.end < subject && o.trigger.end < subject;
    // "Went to X, where on Monday her colleague saw Y": the day of the clause
    if (next && !contacts.relative.test(text.slice(o.trigger.end, u.span.start))) return Number.POSITIVE_INFINITY;
    // "X, who came on Monday, meets Y": what is told in passing keeps its day
    if (u.date && isAside(raw, o, u, text)) return Number.POSITIVE_INFINITY;
    const between =
      (o.trigger.start > raw.trigger.end && u.span.start >= o.trigger.start) ||
      (o.trigger.end < raw.trigger.start && u.span.end <= o.trigger.end);
    // A date that opens the sentence holds for all that it tells
    const opens =
      u.date &&
      u.span.end <= Math.min(...others.map((x) => x.trigger.start)) &&
      u.span.start - sentence.span.start < 25;
    if (between && opens && !isOfReport(u, s)) return 300;
    if (between) return Number.POSITIVE_INFINITY;
  }
  const words =
    u.span.start > raw.trigger.end
      ? text.slice(raw.trigger.end, u.span.start)
      : text.slice(u.span.end, raw.trigger.start);
  // "The talks with X, which took place in May"
  if (u.date && u.span.start > raw.trigger.end && contacts.ownRelative.test(words)) return 1;
  const before = text.slice(
    Math.max(sentence.span.start, u.span.start - BEFORE, raw.trigger.end < u.span.start ? raw.trigger.end : 0),
    u.span.start,
  );
  // "The 2004 tsunami" is of that year, not what is told
  if (u.date?.precision === "year" && u.span.start > raw.trigger.end && contacts.attribute.test(around(u, text)))
    return Number.POSITIVE_INFINITY;
  // "More often than anybody over the last ten years": on no day of them
  if (u.date && dayNumber(u.date.end) - dayNumber(u.date.start) > LONG && contacts.stretch.test(u.date.text))
    return Number.POSITIVE_INFINITY;
  if (u.date && (contacts.reported.test(before) || contacts.bounded.test(before))) return Number.POSITIVE_INFINITY;
  if (u.date && u.span.end < raw.trigger.start && contacts.quotedBefore.test(words)) return Number.POSITIVE_INFINITY;
  if (u.date && isOfReport(u, s)) return Number.POSITIVE_INFINITY;
  const opening = text.slice(sentence.span.start, u.span.start);
  if (u.date && u.span.end < raw.trigger.start && contacts.fronted.test(opening) && words.includes(","))
    return Number.POSITIVE_INFINITY;
  if (u.date && u.span.start > raw.trigger.end && contacts.counted.test(words)) return Number.POSITIVE_INFINITY;
  if (u.date && contacts.movedTo.test(text.slice(sentence.span.start, u.span.start))) return Number.POSITIVE_INFINITY;
  // A relative clause in between takes the date with it, for good where it tells of a contact on that day
  const relative = contacts.relative.test(words);
  const told = (o: RawContact): boolean =>
    o.trigger.start >= u.span.end && !text.slice(u.span.end, o.trigger.start).includes(",");
  if (u.date && relative && u.span.start > raw.trigger.end && others.some(told)) return Number.POSITIVE_INFINITY;
  const apart = relative && mine > 25;
  // "Sees X in Beijing, and on Saturday …": the day of what follows, where another is nearer
  const follows = u.date && u.span.start > raw.trigger.end && !raw.when.includes(u) && contacts.nextClause.test(words);
  if (u.date && apart && mine > FAR_APART) return Number.POSITIVE_INFINITY;
  return mine + (apart ? 500 : follows ? 60 : 0);
}

/** A clause about whom one met, "who came on a visit,", that ends with a comma right before the unit. */
function isPastClause(u: Unit, o: RawContact, { raw, text, language }: Surroundings): boolean {
  return (
    o.trigger.start > raw.trigger.end &&
    u.span.start > o.span.end &&
    language.contacts.apart.test(text.slice(raw.span.end, o.trigger.start)) &&
    language.contacts.pastClause.test(text.slice(o.span.end, u.span.start))
  );
}

/** "On Monday said that": before a contact, the day of who says so. */
function isOfReport({ span }: Unit, { raw, text, language }: Surroundings): boolean {
  if (span.end >= raw.trigger.start) return false;
  const words = text.slice(span.end, raw.trigger.start);
  const said = language.contacts.reporting.exec(words);
  return said !== null && said[0].length < words.length;
}

/** Whether a clause between the subject and the verb, with commas around it, tells of another contact and of that day. */
function isAside(raw: RawContact, o: RawContact, u: Unit, text: string): boolean {
  const closed =
    o.trigger.end <= u.span.start &&
    !text.slice(o.trigger.end, u.span.start).includes(",") &&
    text.slice(u.span.end, raw.trigger.start).includes(",");
  if (!closed) return false;
  const subject = raw.a[0]?.span.end;
  if (subject !== undefined && subject <= o.trigger.start && text[subject] === ",") return true;
  // "Began on Monday in Brazil, then went to Cuba"
  const [here, there] = [raw, o].map((r) => r.where.find((w) => w.place)?.place?.country);
  return raw.kind === "visit" && o.kind === "visit" && here !== there;
}

/** A place after the whole of what tells of the contact, and not of what was spoken about: near, however long the names. */
function isBeside({ place, span }: Unit, { raw, text, language }: Surroundings): boolean {
  return (
    place !== undefined &&
    span.start >= raw.span.end &&
    !language.contacts.purpose.test(text.slice(raw.span.end, span.start))
  );
}

/** "A and B exchanged views during a dinner on Monday": the dinner tells of the same. */
const elaborates = (o: RawContact, raw: RawContact, { contacts }: ExtractLanguage): boolean =>
  o.kind === raw.kind &&
  contacts.elaborations.includes(o.rule.id) &&
  [...o.a, ...o.b].every((u) => raw.a.includes(u) || raw.b.includes(u));

/** The words around a unit, with \uFFFC in its place. */
const around = (u: Unit, text: string): string =>
  `${text.slice(Math.max(0, u.span.start - 20), u.span.start)}\uFFFC${text.slice(u.span.end, u.span.end + 20)}`;

function dateBetween({ units }: Sentence, first: RawContact, next: RawContact): boolean {
  return units.some((u) => u.date && u.span.start >= first.trigger.end && u.span.end <= next.trigger.start);
}

/** "The situation in Algiers" is a subject; "discussed security in Algiers on Monday" has a place. */
function isTopical({ text, language, sentence }: Surroundings, u: Unit): boolean {
  if (!language.contacts.topical.test(text.slice(Math.max(0, u.span.start - 45), u.span.start))) return false;
  const next = sentence.units.find((o) => o.span.start >= u.span.end);
  return !(next?.kind === "date" && next.span.start - u.span.end < 6);
}

export interface FoundPlace extends Place {
  /** Whether the contact's own words name it. */
  readonly stated: boolean;
}

/** The place of a meeting: "in Vilnius", "at the White House"; of a visit: its destination. */
export function placeOf(s: Surroundings): FoundPlace | null {
  const { raw, sentence } = s;
  if (raw.where.length > 0) return joinPlaces(raw.where, s);
  const relative = placeBefore(s);
  if (relative) return joinPlaces([relative], s);
  const clause = clauseOf(s);
  const candidates = sentence.units
    .filter((u) => u.place && u.span.start >= clause.start && u.span.end <= clause.end)
    .filter((u) => isLocated(s, u) && !isTopical(s, u) && !isOthersVenue(s, u) && !isOfAnother(s, u))
    .map((u) => ({ u, d: reach(u, s) }))
    .filter((x) => x.d < 130)
    .sort((x, y) => x.d - y.d);
  const first = candidates[0]?.u;
  if (!first) return null;
  return joinPlaces([first], s);
}

/** "From Athens, where she had met X". */
function placeBefore(s: Surroundings): Unit | undefined {
  const { text, raw, sentence, language } = s;
  const from = raw.a[0]?.span.start ?? raw.span.start;
  return sentence.units.find(
    (u) =>
      u.place &&
      u.span.end < from &&
      language.contacts.whereBefore.test(text.slice(u.span.end, from)) &&
      !isOthersVenue(s, u),
  );
}

/** "At the Foreign Office", which is in London only for who meets a Briton. */
function isOthersVenue({ raw, text, language }: Surroundings, u: Unit): boolean {
  if (!language.contacts.manyHave.test(text.slice(u.span.start, u.span.end))) return false;
  return ![...raw.a, ...raw.b].some((p) => p.party?.country === u.place?.country);
}

/** "Discussed a summit to be held in Brussels": it was not there that they did. */
const isOfAnother = ({ raw, text, language }: Surroundings, { span }: Unit): boolean =>
  span.start > raw.trigger.end &&
  language.contacts.elaborations.includes(raw.rule.id) &&
  language.contacts.ofAnother.test(text.slice(raw.trigger.end, span.start));

/** "Issues in China-U.S. relations": half of a pair is no place. */
const PAIRED = /^[-–‑]\p{Lu}/u;

function isLocated({ text, language, raw }: Surroundings, u: Unit): boolean {
  if (PAIRED.test(text.slice(u.span.end, u.span.end + 2))) return false;
  const near = `${text.slice(Math.max(0, u.span.start - 50), u.span.start)}\uFFFC${text.slice(u.span.end, u.span.end + 8)}`;
  const { located, locatedAt, adverbial } = language.contacts;
  if (adverbial.test(text.slice(u.span.start, u.span.end))) return true;
  return (raw.kind === "visit" || raw.rule.roles.a === "host" ? located : locatedAt).test(near);
}

/** "Davos, Switzerland" is one place; "the palace in Riyadh" too; two cities of one country are the country. */
function joinPlaces(units: readonly Unit[], { sentence, text, language }: Surroundings): FoundPlace {
  const all = [...units];
  const last = units.at(-1)!;
  const next = sentence.units.find(
    (u) =>
      u.place &&
      u.span.start >= last.span.end &&
      language.contacts.within.test(text.slice(last.span.end, u.span.start)),
  );
  if (next && (next.place!.country === last.place!.country || last.place!.cities.length === 0)) all.push(next);
  const country = all.map((u) => u.place!.country).find((c) => c !== null) ?? null;
  const cities = [...new Set(all.filter((u) => u.place!.country === country).flatMap((u) => u.place!.cities))];
  return { country, cities, stated: true };
}
