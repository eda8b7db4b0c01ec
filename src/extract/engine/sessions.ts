/** Meetings and calls: who met, when and where, and what that is a part of. */
import type { MentionedParty } from "../../model/mention.ts";
import type { Party } from "../../model/party.ts";
import type { DatedPeriod } from "../../model/period.ts";
import type { ExtractLanguage } from "../language.ts";
import type { Unit } from "../shadow.ts";
import type { RawContact } from "./contacts.ts";
import { type Draft, headOf, inferredDate, subjectOf, type Topic } from "./drafts.ts";
import { colleagueOf, goesOnActing, isOfAnotherStay, lenderOf, lentDate, lentPlace } from "./lending.ts";
import { countOf, occasionOf } from "./occasion.ts";
import { isCounterpart, ledBy, type PartyIndex, partiesOf, polityOf, sameParty, unique } from "./parties.ts";
import { dateOf, placeOf, type Surroundings } from "./refine.ts";
import {
  adverbsOf,
  filedAt,
  follows,
  hostedAt,
  isAhead,
  isBesides,
  isEach,
  isTogether,
  kindOf,
  metWhere,
  stayOf,
  visitedHome,
} from "./session-cues.ts";
import { crosses, receiving, settle, withRoles } from "./session-parties.ts";
import { statusOf } from "./status.ts";

export function sessionDrafts(
  s: Surroundings,
  topic: Topic | null,
  earlier: readonly Draft[],
  index: PartyIndex,
  lead: boolean,
): Draft[] {
  const { raw, language, text } = s;
  let a = ledBy(partiesOf(raw.a, index, language));
  let b = partiesOf(
    raw.b.map((u) => headOf(u, s.sentence, text, language) ?? u),
    index,
    language,
  );
  const told = raw.rule.told
    ? earlier.findLast((d) => raw.sentence - d.raw.sentence < 3 || (earlier.length === 1 && d.kind !== "visit"))
    : undefined;
  // "The First Lady greeted X": no contact, and nobody else's
  if (raw.a.length > 0 && raw.a.every((u) => language.contacts.spouse.test(u.party?.text ?? ""))) return [];
  if (raw.rule.told) {
    if (!told) return [];
    a = told.parties.map((p) => p.party);
  } else if (a.length === 0 || raw.elided) {
    const subject = topic?.itinerary ? topic.guests : a.length > 0 ? [] : subjectOf(s, index);
    // A visit just told of lends its traveller; to a call only where the text is an itinerary
    const fresh = topic !== null && raw.sentence - topic.sentence <= NEAR_SENTENCES && raw.kind !== "call";
    const lent = topic && (topic.itinerary || fresh) ? topic.guests : [];
    const acting = subject.length > 0 ? subject : lent;
    a = unique([...(acting.length > 0 ? acting : goesOnActing(raw, earlier)), ...a]);
  }
  if (b.length === 1 && isCounterpart(b[0]!, language) && polityOf(b[0]!) === null) b = colleagueOf(a, earlier) ?? b;
  if (!crosses([...a, ...b])) {
    const other = otherThan(s, [...a, ...b], topic, earlier);
    if (isThird(raw.b, language)) b = other ?? b;
    else if (isThird(raw.a, language)) a = other ?? namedBefore(s, b, index) ?? a;
  }
  if (b.length === 0 && !crosses(a) && raw.kind === "meeting" && isOurs(raw.a, language) && s.sentence.speech.to)
    b = partiesOf([{ kind: "pronoun", span: s.sentence.speech.to.span, party: s.sentence.speech.to }], index, language);
  if (
    b.length === 0 &&
    language.contacts.elaborates.test(raw.a[0]?.party?.text ?? "") &&
    raw.a[0]?.kind === "pronoun" &&
    tells(
      earlier.filter((d) => d.kind !== "visit"),
      a,
    ) &&
    !dateOf(s) &&
    !placeOf(s)
  )
    return [];
  // What was called off is not told again by what was held
  const isOff = (d: Draft): boolean =>
    (d.status === "denied" || d.status === "cancelled") && statusOf(s, dateOf(s), false) === "held";
  const alike = earlier.filter((d) => isNear(raw)(d) && !isApart(d.date, dateOf(s)) && !isOff(d));
  // "The meeting of X and Y takes place in Berlin" adds a place to what was told
  const adds =
    language.contacts.definiteSession.test(text.slice(raw.trigger.start, raw.trigger.end)) &&
    alike.every((d) => d.kind === "meeting" && !d.place) &&
    placeOf(s)?.stated === true;
  if (language.contacts.elaborations.includes(raw.rule.id) && tells(alike, [...a, ...b]) && !adds) return [];
  const opening = language.contacts.remoteOpening.exec(s.sentence.text)?.[0] ?? "";
  // A clause about something else is not held to have been remote
  const apart = language.contacts.relative.test(text.slice(s.sentence.span.start + opening.length, raw.trigger.start));
  const words = `${apart ? "" : opening} ${ownWords(s)}`;
  const inPerson = kindOf(raw.kind, words, language);
  const spoken = inPerson === "call" && !language.contacts.phone.test(words);
  const together = spoken && (isTogether(s) || metWhere(s));
  if (spoken && !together && goesOn(s, [...a, ...b], earlier)) return [];
  const found = inPerson === "meeting" || together ? placeOf(s) : null;
  const stated = dateOf(s);
  const sharesTopic =
    topic !== null &&
    !isOfAnotherStay(topic.date, stated) &&
    belongsTo(topic, [...a, ...b], raw.sentence) &&
    !isBesides(topic, s, stated);
  const remote = inPerson === "meeting" && !found && !sharesTopic && isConversation(s) && !isTogether(s);
  if (remote && goesOn(s, [...a, ...b], earlier)) return [];
  const kind = remote ? ("call" as const) : together ? ("meeting" as const) : inPerson;
  const inherits = kind === "meeting" && sharesTopic && !found;
  const previous = earlier.at(-1);
  const lender = lenderOf(s, kind, [...a, ...b], stated, earlier);
  // "A lunch was cancelled", "later hosted a dinner for his guest": on the day and in the place of what was just told
  const sequel = told ?? (previous && follows(previous, s, [...a, ...b]) ? previous : undefined);
  const frame = kind === "meeting" && sharesTopic ? topic : null;
  // "They looked forward to meeting again": neither then nor there
  const before = kind === "meeting" && raw.rule.status !== "planned" ? sequel : undefined;
  const stayed = kind === "meeting" && !found ? stayOf(s) : null;
  // "In Mexico": the town that was told before
  const narrower = found && frame?.place?.country === found.country && found.cities.length === 0 ? frame.place : found;
  const visited = kind === "meeting" && !inherits ? hostedAt(s, [...a, ...b], earlier, stated) : null;
  const toldOf = (parties: readonly Party[]) => hostedAt(s, parties, earlier, stated) ?? frame?.place;
  const named = narrower ?? (inherits ? toldOf([...a, ...b]) : null) ?? stayed ?? before?.place ?? visited ?? null;
  const lent = kind === "meeting" ? lentPlace(lender, stated) : null;
  const place = named ?? (kind === "meeting" ? (lent ?? filedAt(s, [...a, ...b], stated) ?? visitedHome(s)) : null);
  const framed = frame && (!found || found.country === frame.place?.country) && !isAhead(frame, s) ? frame.date : null;
  const date0 = stated ?? framed ?? before?.date ?? lentDate(lender, s, named) ?? null;
  const travels = topic?.itinerary ?? false;
  // Who receives is of the place as well as who is met there; so is a minister of whose country the text says nothing
  const strangers =
    b.length > 0 && !isTogether(s) && ![...a, ...b].some((p) => p.country !== null && p.country === place?.country);
  const local = raw.rule.roles.a === "host" || strangers ? [...a, ...b] : b;
  const all = settle([...a, ...b], place?.country ?? null, local, travels, language);
  if (all.length < 2 || !crosses(all)) return [];
  const status = statusOf(s, date0, travels);
  // "Proposed a summit in 2031 during a call": what was held is not of a time to come
  const past = date0 && !(status === "held" && s.published && date0.start > s.published) ? date0 : null;
  const date = past ?? inferredDate(s, status, lead, all);
  const base = { raw, kind, status, date, place, occasion: occasionOf(s), count: countOf(s) };
  const separate = language.contacts.separately.test(adverbsOf(s));
  const hosting = raw.rule.roles;
  const roles = (parties: readonly Party[], home = place?.country ?? null): MentionedParty[] =>
    withRoles(parties, kind, home ?? receiving(parties, language.contacts), hosting, a);
  // "A met B and C separately"; "A and B of one country each met C"
  const each =
    b.length > 1 ? b.map((o) => [...a, o]) : b.length === 1 && isEach(a, language) ? a.map((o) => [o, ...b]) : [];
  if (separate && each.length > 1)
    return each
      .map((parties) => {
        const own = inherits ? (toldOf(parties) ?? place) : place;
        const home = own?.country ?? null;
        return { ...base, place: own, parties: roles(settle(parties, home, local, travels, language), home) };
      })
      .filter((d) => d.parties.length > 1);
  return [{ ...base, parties: roles(all) }];
}

/** One "he" or "her" alone. */
function isThird(units: readonly Unit[], { speech }: ExtractLanguage): boolean {
  const [unit] = units;
  return units.length === 1 && unit?.kind === "pronoun" && !speech.firstPerson.test(unit.party?.text ?? "");
}

/** "X said after his talks with Y", where he is of Y's country by the first named: the last named who is of another. */
function namedBefore(
  { raw, sentence, language }: Surroundings,
  b: readonly Party[],
  index: PartyIndex,
): Party[] | null {
  const unit = sentence.units.findLast(
    (u) =>
      u.kind === "person" &&
      u.span.end <= raw.trigger.start &&
      u.party &&
      crosses([...partiesOf([u], index, language), ...b]),
  );
  return unit ? partiesOf([unit], index, language) : null;
}

/** "When we met": the speaker and whom he speaks to. */
function isOurs(units: readonly Unit[], { speech }: ExtractLanguage): boolean {
  const words = units[0]?.party?.text ?? "";
  return units.length === 1 && speech.firstPerson.test(words) && !speech.oneself.test(words);
}

/** "Ruto gave a banquet in his honour": the pronoun means not who acts, but the one other person just told of. */
function otherThan(
  { raw }: Surroundings,
  parties: readonly Party[],
  topic: Topic | null,
  earlier: readonly Draft[],
): Party[] | null {
  const last = earlier.at(-1);
  const told =
    last && raw.sentence - last.raw.sentence <= NEAR_SENTENCES
      ? last.parties.map((p) => p.party)
      : topic && raw.sentence - topic.sentence <= NEAR_SENTENCES
        ? [...topic.guests]
        : [];
  const others = told.filter((p) => p.name !== null && crosses([...parties, p]));
  return others.length === 1 ? others : null;
}

/** Rules that go on telling look back over so many sentences. */
const isNear =
  (raw: RawContact) =>
  (d: Draft): boolean =>
    raw.sentence - d.raw.sentence <= 4;

/** Two dates of which neither touches the other. */
const isApart = (a: DatedPeriod | null, b: DatedPeriod | null): boolean =>
  a !== null && b !== null && (a.end < b.start || b.end < a.start);

/** Characters before a match in which an adjective of its first word may stand. */
const ADJECTIVE = 20;

/** A match's words and those after it that may say how it was held, none of another contact of the sentence. */
function ownWords({ raw, others, sentence, text, language }: Surroundings): string {
  const before = others.filter((o) => o !== raw && o.trigger.end <= raw.trigger.start).map((o) => o.trigger.end);
  const next = others.filter((o) => o.span.start >= raw.span.end).map((o) => o.trigger.start);
  // "Телефонный разговор", whose rule begins with the noun
  const lead = text.slice(Math.max(sentence.span.start, raw.span.start - ADJECTIVE), raw.span.start);
  const word = raw.span.start === raw.trigger.start ? /(\p{L}+) $/u.exec(lead)?.[1] : undefined;
  const opening = word && language.contacts.phone.test(word) ? `${word} ` : "";
  return (
    opening + text.slice(Math.max(raw.span.start, ...before), Math.min(sentence.span.end, raw.span.end + 60, ...next))
  );
}

/** "They talked about trade", right after a session of the same persons: what they did there, and no call. */
function goesOn(s: Surroundings, parties: readonly Party[], earlier: readonly Draft[]): boolean {
  const { raw, sentence, text, language } = s;
  if (language.contacts.perfect.test(text.slice(sentence.span.start, raw.trigger.start)) || dateOf(s)) return false;
  return tells(
    earlier.filter((d) => d.kind !== "visit" && d.status === "held" && raw.sentence - d.raw.sentence <= 1),
    parties,
  );
}

/** How many sentences after a visit was told a meeting with somebody from elsewhere may still be part of it. */
const NEAR_SENTENCES = 2;

/** A meeting of the traveller with the hosts is part of the visit told of; one with others while it is fresh. */
function belongsTo(topic: Topic, parties: readonly Party[], sentence: number): boolean {
  if (!parties.some((p) => topic.guests.some((t) => sameParty(p, t)))) return false;
  if (topic.itinerary || sentence - topic.sentence <= NEAR_SENTENCES) return true;
  return !topic.recalled && parties.some((p) => p.country !== null && p.country === topic.place?.country);
}

/** Whether a contact of the same persons was told already. */
function tells(earlier: readonly Draft[], parties: readonly Party[]): boolean {
  return earlier.some((d) => parties.every((p) => d.parties.some((q) => sameParty(p, q.party))));
}

const isConversation = ({ raw, text, language }: Surroundings): boolean =>
  language.contacts.remoteUnlessPlaced.test(text.slice(raw.trigger.start, raw.trigger.end));
