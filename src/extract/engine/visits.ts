/** Visits: who travelled where, by whose invitation, for how long. */
import type { CountryId } from "../../model/country.ts";
import type { Role } from "../../model/mention.ts";
import type { Party } from "../../model/party.ts";
import { addDays, type DatedPeriod } from "../../model/period.ts";
import type { ExtractLanguage } from "../language.ts";
import { type Draft, inferredDate, subjectOf, type Topic } from "./drafts.ts";
import { countOf, occasionOf } from "./occasion.ts";
import { isKnown, ledBy, type PartyIndex, partiesOf, polityOf, sameParty } from "./parties.ts";
import { dateOf, type FoundPlace, placeOf, type Surroundings } from "./refine.ts";
import { adverbsOf } from "./session-cues.ts";
import { statusOf } from "./status.ts";

export function visitDrafts(
  s: Surroundings,
  topic: Topic | null,
  earlier: readonly Draft[],
  index: PartyIndex,
  lead: boolean,
): Draft[] {
  const { raw, language } = s;
  const itinerary = raw.rule.id === language.contacts.itinerary;
  const a = named(ledBy(partiesOf(raw.a, index, language)), language);
  const b = named(partiesOf(raw.b, index, language), language);
  let guests = raw.rule.roles.a === "guest" ? a : b;
  let hosts = raw.rule.roles.a === "guest" ? b : a;
  // "What we went there to do" tells of nobody's visit
  if (raw.rule.roles.a === "guest" && raw.a.length > 0 && a.length === 0) return [];
  const travels = (d: Draft): boolean =>
    guests.length === 0 || d.parties.some((p) => p.role === "guest" && guests.some((g) => sameParty(g, p.party)));
  const told = raw.rule.told
    ? earlier.findLast((d) => d.kind === "visit" && raw.sentence - (d.again ?? d.raw.sentence) < 3 && travels(d))
    : undefined;
  if (raw.rule.told && !told) return [];
  if (told) guests = told.parties.filter((p) => p.role === "guest").map((p) => p.party);
  if (guests.length === 0) guests = elidedGuests(s, topic, earlier, index);
  let place: FoundPlace | null = told?.place ?? (raw.where.length > 0 ? placeOf(s) : null);
  if (raw.rule.homes) return homeVisits(s, guests, hosts);
  // "Kenya has invited X for a state visit", "X's visit to President Y": to the country of who invites or is visited
  if (!place && b.length > 0) place = homeOf(hosts);
  // A visit to a host, not a session in a third country
  const during = earlier.findLast(
    (d) => d.kind === "meeting" && d.place?.country && d.parties.some((p) => p.party.country === d.place?.country),
  );
  if (!place) {
    // "…'s visit", "during the visit": to where the meeting just told of took place
    if (!during?.place || !during.place) return [];
    const country = during.place.country;
    place = { country, cities: during.place.cities, stated: false };
    const met = during.parties.map((p) => p.party).filter((p) => p.country !== country && polityOf(p) !== null);
    if (raw.a.length > 0 && !met.some((p) => guests.some((g) => sameParty(g, p)))) return [];
    guests = met;
    hosts = [];
    const isTold = (d: Draft): boolean => d.parties.some((q) => guests.some((g) => sameParty(g, q.party)));
    if (earlier.some((d) => d.kind === "visit" && d.place?.country === country && isTold(d))) return [];
  }
  const country = place.country;
  const led = guests.some((g) => g.name);
  guests = guests.filter((g) => polityOf(g) !== null && polityOf(g) !== country && !(led && g.group));
  if (guests.length === 0 || !country) return [];
  // "This will be his second visit to X": the one just told of
  const same = (d: Draft): boolean =>
    d.kind === "visit" &&
    d.place?.country === country &&
    guests.some((g) => d.parties.some((p) => sameParty(g, p.party)));
  if (language.contacts.isThat.test(s.text.slice(s.sentence.span.start, raw.span.start)) && earlier.some(same))
    return [];
  if (
    language.contacts.goneOn.test(s.text.slice(raw.span.end)) &&
    earlier.some((d) => same(d) && d.status !== "historical")
  )
    return [];
  const inviters = hosts.length > 0 ? hosts : invitersIn(s, index, country);
  let found: DatedPeriod | null = dateOf(s);
  if (!found && !place.stated) found = during?.date ?? null;
  const session = found || itinerary ? undefined : stayAt(s, earlier, guests, country);
  // What is yet to come is not on the day of what was just told
  const ahead = raw.where.length > 0 && !found && statusOf(s, null, itinerary) !== "held";
  if (!found && !itinerary && !ahead) found = sequelDate(topic, guests, country) ?? session?.date ?? null;
  if (session?.place && place.cities.length === 0) place = session.place;
  const stated = lengthened(found, s);
  const status = statusOf(s, stated, itinerary);
  // Where the sentence dates something else, its day is not that of publication
  const justNow = language.contacts.justNow.test(s.text.slice(s.sentence.span.start, raw.trigger.start));
  const dated = !justNow && s.sentence.units.some((u) => u.date);
  const date = stated ?? (dated ? null : inferredDate(s, status, lead, [...guests, ...inviters]));
  const parties = [
    ...guests.map((party) => ({ party, role: "guest" as Role, accompanying: false, asserted: null })),
    ...inviters
      .filter((h) => h.country === place?.country)
      .map((party) => ({ party, role: "host" as Role, accompanying: false, asserted: null })),
  ];
  const draft: Draft = {
    ...{ raw, kind: "visit", status, place, occasion: occasionOf(s), parties },
    ...(raw.rule.attributive ? { date: null, count: null } : { date, count: countOf(s) }),
  };
  // "Hosted visits by A, B and C" is a visit each, and so is what they did one after another; "A and B visited" is one
  const separate =
    language.contacts.datesFirst && !raw.rule.attributive && language.contacts.separately.test(adverbsOf(s));
  if (guests.length < 2 || (raw.rule.roles.b !== "guest" && !separate)) return [draft];
  return parties
    .filter((p) => p.role === "guest")
    .map((p) => ({ ...draft, parties: [p, ...parties.filter((q) => q.role === "host")] }));
}

/** "At the invitation of A and B, X will visit these countries": one to each host. */
function homeVisits(s: Surroundings, guests: readonly Party[], hosts: readonly Party[]): Draft[] {
  const { raw } = s;
  const date = dateOf(s);
  const countries = [...new Set(hosts.flatMap((h) => h.country ?? []))];
  return countries.map((country) => ({
    ...{ raw, kind: "visit", status: statusOf(s, date, false), date, occasion: occasionOf(s), count: null },
    place: { country, cities: [], stated: true },
    parties: [
      ...guests.map((party) => ({ party, role: "guest" as Role, accompanying: false, asserted: null })),
      ...hosts
        .filter((h) => h.country === country)
        .map((party) => ({ party, role: "host" as Role, accompanying: false, asserted: null })),
    ],
  }));
}

/** "We went to" tells of nobody's visit. */
const named = (parties: readonly Party[], { speech }: ExtractLanguage): Party[] =>
  parties.filter((p) => isKnown(p) || p.group !== null || (polityOf(p) !== null && !speech.firstPerson.test(p.text)));

const homeOf = (hosts: readonly Party[]): FoundPlace | null => {
  const country = hosts.find((h) => h.country)?.country;
  return country ? { country, cities: [], stated: true } : null;
};

function elidedGuests(s: Surroundings, topic: Topic | null, earlier: readonly Draft[], index: PartyIndex): Party[] {
  const subject = subjectOf(s, index, s.raw.where[0]?.place?.country);
  if (subject.length > 0) return subject;
  const last = earlier.at(-1);
  return [...(topic?.guests ?? (last?.parties ?? []).filter((p) => p.role === "guest").map((p) => p.party))];
}

/** Characters around an inviter within which the words say that he invites: a list of them is long. */
const INVITED_WITHIN = 90;

/** "At the invitation of X": the host. */
function invitersIn({ sentence, text, language }: Surroundings, index: PartyIndex, country: CountryId): Party[] {
  const units = sentence.units.filter((u) => {
    if (u.kind !== "person" && u.kind !== "office") return false;
    const before = text.slice(Math.max(sentence.span.start, u.span.start - INVITED_WITHIN), u.span.start);
    const after = text.slice(u.span.end, Math.min(sentence.span.end, u.span.end + INVITED_WITHIN));
    return language.contacts.invitedBy.test(`${before}\uFFFC${after}`);
  });
  return partiesOf(units, index, language).filter((p) => p.country === country);
}

function sequelDate(topic: Topic | null, guests: readonly Party[], country: CountryId): DatedPeriod | null {
  if (!topic || topic.place?.country !== country) return null;
  return guests.some((g) => topic.guests.some((t) => sameParty(g, t))) ? topic.date : null;
}

/** "Received X, who is in Astana on a visit", "the two met in Vienna. It was his first trip …": on that day. */
function stayAt(
  { raw }: Surroundings,
  earlier: readonly Draft[],
  guests: readonly Party[],
  country: CountryId,
): Draft | undefined {
  return earlier.findLast(
    (d) =>
      d.kind === "meeting" &&
      d.place?.country === country &&
      raw.sentence - d.raw.sentence <= 1 &&
      guests.some((g) => d.parties.some((p) => sameParty(g, p.party))),
  );
}

/** "A four-day visit that began on Sunday" lasts four days. */
function lengthened(date: DatedPeriod | null, s: Surroundings): DatedPeriod | null {
  const { text, sentence, language, raw } = s;
  // Beside another journey the days are those of the own clause
  const another = s.others.some((o) => o.kind === "visit" && o.trigger.start !== raw.trigger.start);
  const { pause } = language.contacts;
  const from = another && pause ? text.lastIndexOf(pause, raw.trigger.start) + 1 : 0;
  const to = another && pause ? text.indexOf(pause, raw.trigger.end) : -1;
  const words = text.slice(
    Math.max(from, sentence.span.start),
    to < 0 ? sentence.span.end : Math.min(to, sentence.span.end),
  );
  const { contacts, numbers } = language;
  const m = contacts.days.exec(words);
  const days = m ? numbers.value(m[1]!) : raw.days;
  if (!days || days < 2 || days > 30 || date?.precision !== "day") return date;
  if (contacts.began.test(words)) return { ...date, end: addDays(date.start, days - 1), precision: "range" };
  const ended = raw.days !== null || contacts.untilToday.test(words);
  return ended ? { ...date, start: addDays(date.start, 1 - days), precision: "range" } : date;
}

/** "I think of your trip to X": of other days than what is told after. */
export const isRecalled = ({ text, sentence, raw, language }: Surroundings): boolean =>
  language.contacts.recalls.test(text.slice(sentence.span.start, raw.trigger.start));

/** "Flew to X after a visit to Y": what follows is told of X. */
export const isBackground = ({ text, sentence, raw, language }: Surroundings, topic: Topic | null): boolean =>
  topic !== null &&
  raw.sentence - topic.sentence <= 1 &&
  language.contacts.background.test(text.slice(sentence.span.start, raw.trigger.start));
