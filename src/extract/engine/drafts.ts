import type { CountryId } from "../../model/country.ts";
import type { ContactKind, MentionedParty, MentionStatus } from "../../model/mention.ts";
import type { Party } from "../../model/party.ts";
import { addDays, type DatedPeriod } from "../../model/period.ts";
import type { ExtractLanguage } from "../language.ts";
import type { Sentence, Unit } from "../shadow.ts";
import type { RawContact } from "./contacts.ts";
import { areListed } from "./listed.ts";
import { countOf } from "./occasion.ts";
import { type PartyIndex, partiesOf, sameParty } from "./parties.ts";
import type { FoundPlace, Surroundings } from "./refine.ts";
import { classOf, LEADING } from "./titled.ts";

/** The visit or meeting that what follows belongs to: its place and days hold until another is named. */
export interface Topic {
  readonly guests: readonly Party[];
  readonly place: FoundPlace | null;
  readonly date: (DatedPeriod & { readonly text?: string }) | null;
  readonly itinerary: boolean;
  /** The sentence that tells of it. */
  readonly sentence: number;
  readonly status: MentionStatus;
  /** A visit of other days, which somebody thinks back to. */
  readonly recalled: boolean;
}

export interface Draft {
  readonly raw: RawContact;
  /** The sentence that told of it last, where it was told again. */
  readonly again?: number;
  readonly kind: ContactKind;
  readonly status: MentionStatus;
  readonly date: DatedPeriod | null;
  readonly place: FoundPlace | null;
  readonly occasion: string | null;
  readonly count: number | null;
  readonly parties: readonly MentionedParty[];
}

/**
 * Who does what the trigger says where its rule names nobody: the nearest person or office before it that no
 * preposition governs; the speaker's "I" only where there is nobody else. Who is of `home` travels there from nowhere.
 */
export function subjectOf(
  { sentence, raw, others, language, text }: Surroundings,
  index: PartyIndex,
  home: CountryId | null = null,
): Party[] {
  const acts = (u: Unit): boolean =>
    (home === null || u.party?.country !== home) &&
    !language.contacts.late.test(text.slice(Math.max(sentence.span.start, u.span.start - 10), u.span.start)) &&
    !language.contacts.late.test(u.party?.text ?? "") &&
    !language.contacts.speaksFor.test(u.party?.text ?? "") &&
    (u.kind === "person" ||
      u.kind === "office" ||
      u.kind === "pronoun" ||
      (u.kind === "group" && u.party?.country !== null));
  // "Cement them": a pronoun of nobody known is no subject
  const nobodys = (u: Unit): boolean => u.kind === "pronoun" && !u.party?.country && !u.party?.refersTo.length;
  // Where whom one meets stands before the verb, he is no subject of it, nor is who is named after him
  const met = raw.b.find((u) => u.span.end <= raw.trigger.start)?.span.start ?? raw.trigger.start;
  const before = sentence.units.filter((u) => u.span.end <= met && acts(u) && !nobodys(u) && !raw.b.includes(u));
  // "Asked her to meet Y", of whom nobody knows: she acts
  const last = sentence.units.findLast((u) => u.span.end <= raw.trigger.start && acts(u));
  if (last && nobodys(last) && language.contacts.infinitive.test(text.slice(last.span.end, last.span.end + 20)))
    return [];
  // "Held talks with his host and was later received by …": whom another verb has for its object does not act
  const objects = new Set(others.flatMap((o) => (o === raw ? [] : o.b)));
  // "Called on A and met B": where that verb's subject is left out too, A is not it
  const isElided = (u: Unit): boolean => others.some((o) => o !== raw && o.a.length === 0 && o.b.includes(u));
  const { governed, causative, infinitive } = language.contacts;
  const free = before.filter((u) => {
    const words = text.slice(Math.max(sentence.span.start, u.span.start - 20), u.span.start);
    // "Sent X to meet Y": X acts
    const sent = causative.test(words) && infinitive.test(text.slice(u.span.end, u.span.end + 20));
    const isObject = objects.has(u) || (u.party !== undefined && language.standing(u.party, "") === "object");
    return !isObject && (sent || !governed.test(words));
  });
  const speaks = (u: Unit): boolean => language.speech.firstPerson.test(u.party?.text ?? "");
  const unit =
    free.findLast((u) => !speaks(u)) ??
    free.at(-1) ??
    before.find((u) => !isElided(u)) ??
    // "During his visit to Washington, the crown prince …", "In a call with X, Y …": the subject follows
    sentence.units.find(
      (u) =>
        u.span.start >= raw.span.end &&
        acts(u) &&
        !objects.has(u) &&
        (raw.kind === "visit" || raw.span.start - sentence.span.start < 20),
    );
  const head = unit && headOf(unit, sentence, text, language);
  if (head && !raw.b.includes(head)) return partiesOf([head], index, language);
  return unit && !raw.b.includes(unit) ? partiesOf(listWith(unit, before, text, language), index, language) : [];
}

/** "A delegation led by X": who stands for it. */
export function headOf(
  group: Unit,
  { units }: Sentence,
  text: string,
  { contacts }: ExtractLanguage,
): Unit | undefined {
  if (group.kind !== "group") return undefined;
  return units.find(
    (u) => u.party && u.span.start > group.span.end && contacts.ledBy.test(text.slice(group.span.end, u.span.start)),
  );
}

/** "The president and the minister … and met X": those listed with the subject are subjects too. */
function listWith(unit: Unit, before: readonly Unit[], text: string, language: ExtractLanguage): Unit[] {
  const listed = [unit];
  for (let i = before.indexOf(unit) - 1; i >= 0; i--) {
    if (!areListed(before[i]!.span, listed[0]!.span, text, language)) break;
    listed.unshift(before[i]!);
  }
  // "A and B": a word that joins looks like one that governs
  for (let i = before.indexOf(unit) + 1; i < before.length; i++) {
    if (!areListed(listed.at(-1)!.span, before[i]!.span, text, language)) break;
    listed.push(before[i]!);
  }
  return listed;
}

/** The lead contact of a release that names both sides with their titles happened on the day of publication. */
export function inferredDate(
  s: Surroundings,
  status: MentionStatus,
  lead: boolean,
  parties: readonly Party[],
): DatedPeriod | null {
  // "Has met three times" looks back on more than the day
  const words = s.text.slice(s.sentence.span.start, s.raw.trigger.start);
  if (status === "held" && s.published && s.language.contacts.justNow.test(words))
    return { start: s.published, end: s.published, precision: "day", basis: "inferred" };
  // "Lately", "within a week": a time is given, though nobody can say which day
  if (s.language.contacts.datesFirst && s.sentence.units.some((u) => u.kind === "date" && !u.date)) return null;
  const { perfect, lately } = s.language.contacts;
  if (perfect.test(words) || countOf(s) !== null) return null;
  if (lately.test(s.text.slice(Math.max(0, s.raw.trigger.start - 12), s.raw.trigger.end + 12))) return null;
  if (!lead || status !== "held" || !s.published || !parties.some((p) => p.title && p.name)) return null;
  return { start: s.published, end: s.published, precision: "day", basis: "inferred" };
}

/** The same contact told again in the same text. */
export function repeats(draft: Draft, d: Draft, language: ExtractLanguage): boolean {
  if (d.kind !== draft.kind || d.count !== draft.count) return false;
  // Who has arrived was announced to stay so many days
  const begun = draft.kind === "visit" && d.status === "held" && draft.status === "planned" && d.date && draft.date;
  // "Invited X to visit … X will visit": who comes
  const accepted = draft.kind === "visit" && d.status === "hypothetical" && draft.status === "planned";
  const same = d.status === draft.status || begun || accepted;
  if (!same && !(d.status === "planned" && draft.status === "hypothetical")) return false;
  if (d.date && draft.date && !mayAgree(d.date, draft.date, draft.kind)) return false;
  if (d.place?.country && draft.place?.country && d.place.country !== draft.place.country) return false;
  if (d.kind !== "visit" && apart(d.place?.cities ?? [], draft.place?.cities ?? [])) return false;
  const inner = draft.parties.filter((p) => draft.kind !== "visit" || p.role === "guest");
  if (!inner.every((p) => d.parties.some((q) => sameParty(p.party, q.party) || sameBearer(p.party, q.party, language))))
    return false;
  return (
    draft.kind === "visit" ||
    draft.date === null ||
    d.date === null ||
    d.parties.length === draft.parties.length ||
    d.raw.sentence !== draft.raw.sentence
  );
}

/** How many days a report may be behind what its heading tells of; of a visit one looks back longer. */
const BEHIND = 3;
const BEHIND_VISIT = 12;

/**
 * Days that overlap, or of a visit follow on each other; the day of publication, taken for want of another,
 * gives way to a stated one shortly before it.
 */
export function mayAgree(first: DatedPeriod, again: DatedPeriod, kind: ContactKind): boolean {
  const visit = kind === "visit";
  // "We met last week", said on the day, is another
  if (first.basis === "inferred" && again.basis === "stated")
    return (
      again.precision !== "week" &&
      again.end >= addDays(first.start, visit ? -BEHIND_VISIT : -BEHIND) &&
      again.start <= first.end
    );
  const brief = (p: DatedPeriod): boolean => p.precision === "day" || p.precision === "week";
  const abut = visit && brief(first) && brief(again) ? 1 : 0;
  return addDays(first.end, abut) >= again.start && addDays(again.end, abut) >= first.start;
}

/** The same place told with its town: "to Lithuania … to Vilnius, Lithuania". */
function narrower(place: FoundPlace | null, again: FoundPlace | null): FoundPlace | null {
  const town = place?.cities.length === 0 && again !== null && again.cities.length > 0;
  return town && again.country === place.country ? again : (place ?? again);
}

/** Days within those of a longer time: a station's of a tour's. */
const isWithin = (own: DatedPeriod, whole: DatedPeriod | null): boolean =>
  whole !== null && whole.start <= own.start && own.end <= whole.end && own.precision !== "open";

const apart = (a: readonly string[], b: readonly string[]): boolean =>
  a.length > 0 && b.length > 0 && !a.some((city) => b.includes(city));

/** "The Prime Minister of X", as a heading has it, and the same with his name. */
function sameBearer(a: Party, b: Party, language: ExtractLanguage): boolean {
  if ((a.name === null) === (b.name === null) || !a.title || !b.title) return false;
  if (a.country === null || a.country !== b.country) return false;
  const kind = classOf(a.title, language);
  const other = classOf(b.title, language);
  // "The leader of X" is whoever leads it, told again by his title; a leader by name may be of a party
  const [unnamed, named] = a.name === null ? [kind, other] : [other, kind];
  const leads = unnamed === "leader" && named !== null && LEADING.has(named);
  const alike = leads || (kind !== null && kind !== "vice" && kind === other);
  return alike || a.title.toLowerCase() === b.title.toLowerCase();
}

/** What the second telling adds: names, a place, a date, an inviter, roles. */
export function enriched(d: Draft, again: Draft, language: ExtractLanguage): Draft {
  const place = narrower(d.place, again.place);
  const gained = d.place === null && again.place !== null;
  const hosts =
    d.kind === "visit"
      ? again.parties.filter((p) => p.role === "host" && !d.parties.some((q) => sameParty(p.party, q.party)))
      : [];
  const named = d.parties.map((p) => {
    const bearer =
      p.party.name === null ? again.parties.find((q) => sameBearer(p.party, q.party, language)) : undefined;
    if (bearer) return { ...p, party: bearer.party };
    // A heading has the name alone
    const title = p.party.title ?? again.parties.find((q) => sameParty(p.party, q.party))?.party.title ?? null;
    return { ...p, party: { ...p.party, title } };
  });
  // A heading may leave it open who received whom
  const open = d.kind === "meeting" && again.kind === "meeting" && d.parties.every((p) => p.role === "party");
  const parties =
    gained || (open && d.place?.country === place?.country)
      ? named.map((p) => ({ ...p, role: again.parties.find((q) => sameParty(p.party, q.party))?.role ?? p.role }))
      : named;
  // A trip of some days is arrived for on the first of them
  const arrival = d.kind === "visit" && d.date?.precision === "range" && again.date?.start === d.date.start;
  const own = again.date !== null && !arrival && isWithin(again.date, d.date);
  const stated = again.date?.basis === "stated" && (d.date?.basis === "inferred" || own);
  // The day of arrival is the first of the stay
  const stay = d.kind === "visit" && d.date?.precision === "day" && again.date?.precision === "range";
  const longer = stay && again.date?.basis === "stated" && again.date.start === d.date?.start;
  const date = d.date === null || stated || longer ? (again.date ?? d.date) : d.date;
  const status = d.status === "hypothetical" && again.status === "planned" ? again.status : d.status;
  return { ...d, status, place, date, occasion: d.occasion ?? again.occasion, parties: [...parties, ...hosts] };
}
