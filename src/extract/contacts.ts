/** Mentions of contacts: raw matches with their parties, status, date, place and roles. */
import type { Document } from "../model/document.ts";
import type { Mention } from "../model/mention.ts";
import { addDays, type DatedPeriod, type Day } from "../model/period.ts";
import type { Roster } from "../model/roster.ts";
import { withoutCalledOff } from "./engine/called-off.ts";
import { companions, goesOnAttending, inCompany, joined } from "./engine/company.ts";
import { type RawContact, rawContacts } from "./engine/contacts.ts";
import { datedByNext } from "./engine/dated-alone.ts";
import { type Draft, enriched, repeats, type Topic } from "./engine/drafts.ts";
import { mentionId } from "./engine/identity.ts";
import { longPast } from "./engine/long-past.ts";
import { movedTo } from "./engine/moved.ts";
import { type Dateline, filedFrom } from "./engine/origin.ts";
import { type PartyIndex, partyIndex, sameParty } from "./engine/parties.ts";
import type { FoundPlace, Surroundings } from "./engine/refine.ts";
import { sessionDrafts } from "./engine/sessions.ts";
import { statusOf } from "./engine/status.ts";
import { isBackground, isRecalled, visitDrafts } from "./engine/visits.ts";
import type { ExtractLanguage } from "./language.ts";
import type { Sentence } from "./shadow.ts";

/** The contacts that a document asserts, in the order of its text. */
export function findContacts(
  sentences: readonly Sentence[],
  document: Document,
  language: ExtractLanguage,
  roster: Roster,
): Mention[] {
  const index = partyIndex(sentences);
  const dateline = datelineOf(sentences, document.text, language);
  const drafts: Draft[] = [];
  let topic: Topic | null = null;
  let event: Event | null = null;
  // The visit to come beside which one of long ago was told
  let coming: Topic | null = null;
  // What is said at a microphone looks back further than a release
  const { spokesperson, author } = language.speech;
  let lead = !spokesperson.test(document.title ?? "") && !author.test(document.title ?? "");
  const opening = dateline ? sentences.findIndex((s) => s.span.end > dateline.end) : 0;
  sentences.forEach((sentence, at) => {
    const raws = rawContacts(sentence, at, language).filter((r) => !goesOnAttending(r, sentence, drafts, language));
    const placed = raws.filter((r) => !isStay(r));
    const toldBefore = drafts.length;
    for (const raw of [...placed, ...raws.filter(isStay)]) {
      const s: Surroundings = {
        text: document.text,
        sentence,
        raw,
        others: isStay(raw) ? raws : placed,
        published: document.published?.day ?? null,
        dateline,
        language,
      };
      const about = coming && statusOf(s, null, false) === "planned" ? coming : topic;
      const made = draftsOf(s, about, drafts, index, lead && at === opening)
        .map((d) => (raw === raws.at(-1) ? datedByNext(d, [sentence, sentences[at + 1]], s.published, language) : d))
        .map((d) => placedBy(event, d, sentence, language));
      for (const draft of made) {
        const as = begun(draft, sentence, document, language);
        const told = drafts.findIndex((d) =>
          repeats(heads(d, draft, sentences, language) ? { ...as, kind: d.kind } : as, d, language),
        );
        if (told >= 0 && !isAnother(draft, sentence, document, language)) {
          const again = { ...enriched(drafts[told]!, as, language), kind: draft.kind, again: at };
          if (again.kind === "visit" && drafts[told]!.date?.basis === "inferred" && again.date?.basis === "stated")
            drafts.forEach((d, i) => {
              drafts[i] = datedWith(d, drafts[told]!, again);
            });
          drafts[told] = again;
          if (again.kind === "visit" && again.place && topic?.sentence === again.raw.sentence)
            topic = topicOf(again, topic.recalled, language);
          continue;
        }
        drafts.push(draft);
        if (
          draft.kind === "visit" &&
          draft.place &&
          !isBackground(s, topic) &&
          !(topic?.status === "held" && draft.status !== "held")
        ) {
          coming = isAnothersPast(draft, topic, s.published) ? topic : null;
          topic = topicOf(draft, isRecalled(s), language);
        }
      }
      if (made.length > 0) lead = false;
    }
    joined(sentence, at, raws, drafts, language);
    if (raws.length === 0) event = eventOf(sentence, at, language) ?? event;
    if (drafts.length === toldBefore) event = roundOf(sentence, at, dateline, language) ?? event;
    inCompany(sentence, at, drafts, document, language);
    if (topic?.itinerary) companions(sentence, drafts, document, language);
    topic = occasionAlone(sentence, topic, drafts, language);
  });
  return withoutCalledOff(drafts, sentences, document.text, language)
    .map((d) => longPast(d, document.published?.day ?? null, roster))
    .map((d) => mentionOf(d, document, language));
}

/** "Visiting X met Y in Nairobi": a visit that names no place goes to where the meeting was, and has no date of its own. */
const isStay = (r: RawContact): boolean => r.kind === "visit" && r.where.length === 0;

/** Where a report was filed: "SEOUL, Nov. 3 (Yonhap) --", or a town alone above it. */
function datelineOf(sentences: readonly Sentence[], text: string, language: ExtractLanguage): Dateline | null {
  const [first, second] = sentences;
  if (!first) return null;
  const unit = first.units[0];
  const alone =
    unit?.place?.country &&
    unit.span.start === first.span.start &&
    unit.span.end === first.span.end &&
    unit.span.end < text.length;
  if (alone) return { place: unit.place!, end: unit.span.end };
  const filed = filedFrom(first.units, first.span.start, text, language);
  // A report may stand below its heading
  return filed || !second || STOP.test(first.text) ? filed : filedFrom(second.units, second.span.start, text, language);
}

/** "The visit will last until Friday": how long one is to be that has begun, if the text tells of such a one. */
function begun(draft: Draft, sentence: Sentence, { text }: Document, { contacts }: ExtractLanguage): Draft {
  if (draft.kind !== "visit" || draft.status !== "planned") return draft;
  const lasts = contacts.lasting.test(text.slice(sentence.span.start, sentence.span.end));
  return lasts ? { ...draft, status: "held", date: null } : draft;
}

/** "Later hosted a dinner for his guest", "also held separate talks": the same persons, another session. */
function isAnother(
  { kind, raw }: Draft,
  sentence: Sentence,
  { text }: Document,
  { contacts }: ExtractLanguage,
): boolean {
  const words = text.slice(sentence.span.start, raw.trigger.end);
  return kind === "meeting" && (contacts.afterMeal.test(words) || contacts.apartFrom.test(words));
}

/** A meeting told in one sentence with a visit whose day was only taken from the publication is of the day that becomes known. */
const datedWith = (d: Draft, visit: Draft, { date }: Draft): Draft =>
  d.kind === "meeting" && d.raw.sentence === visit.raw.sentence && d.date?.basis === "inferred" ? { ...d, date } : d;

/** What ends a sentence and no heading. */
const STOP = /[.!?。！？]["”’»」)\]]*\s*$/u;

/** "Ministers discuss trade" above a text that tells, first of all, how: by telephone. */
const heads = (
  { kind, raw, place }: Draft,
  told: Draft,
  sentences: readonly Sentence[],
  { contacts }: ExtractLanguage,
): boolean =>
  kind === "meeting" &&
  told.kind !== "visit" &&
  raw.sentence === 0 &&
  told.raw.sentence === 1 &&
  !place &&
  !STOP.test(sentences[0]!.text) &&
  contacts.elaborations.includes(raw.rule.id);

/** Days before the publication. */
const LONG_AGO = 30;

/** Somebody else's visit of long ago, told beside one to come, is not what brings the meetings to come. */
function isAnothersPast({ status, date, parties }: Draft, topic: Topic | null, published: Day | null): boolean {
  const past = status === "historical" || (published && date && date.end < addDays(published, -LONG_AGO));
  if (topic?.status !== "planned" || !past) return false;
  return !parties.some((p) => p.role === "guest" && topic.guests.some((g) => sameParty(g, p.party)));
}

function topicOf(draft: Draft, recalled: boolean, language: ExtractLanguage): Topic {
  return {
    guests: draft.parties.filter((p) => p.role === "guest").map((p) => p.party),
    place: draft.place,
    date: draft.date,
    itinerary: draft.raw.rule.id === language.contacts.itinerary,
    status: draft.status,
    sentence: draft.raw.sentence,
    recalled,
  };
}

/** "The council met in Luleå on 31 May": where and when those of whom the next sentences tell were together. */
interface Event {
  readonly place: FoundPlace | null;
  readonly date: DatedPeriod | null;
  readonly sentence: number;
  /** A row of meetings of somebody's, each told after. */
  readonly rounds: boolean;
}

function eventOf(sentence: Sentence, at: number, { contacts }: ExtractLanguage): Event | null {
  return contacts.event.test(sentence.text) ? whereAndWhen(sentence, at, false) : null;
}

/** "Held a series of meetings in Luleå on 31 May": the meetings that follow are of them. */
function roundOf(
  sentence: Sentence,
  at: number,
  dateline: Dateline | null,
  { contacts }: ExtractLanguage,
): Event | null {
  if (!contacts.rounds.test(sentence.text)) return null;
  const units = sentence.units.filter((u) => u.span.start >= (dateline?.end ?? 0));
  return whereAndWhen({ ...sentence, units }, at, true);
}

function whereAndWhen(sentence: Sentence, at: number, rounds: boolean): Event | null {
  const places = sentence.units.flatMap((u) => u.place ?? []);
  const place = places.find((p) => p.cities.length > 0) ?? places[0] ?? null;
  const date = sentence.units.find((u) => u.date && u.date.precision !== "open")?.date ?? null;
  return place || date ? { place: place && { ...place, stated: true }, date, sentence: at, rounds } : null;
}

/** Sentences after that which tells of an event, and of a row of meetings, within which others are told of it. */
const OF_EVENT = 2;
const OF_ROUNDS = 4;

function placedBy(event: Event | null, draft: Draft, sentence: Sentence, { contacts }: ExtractLanguage): Draft {
  if (!event || draft.kind !== "meeting") return draft;
  if (draft.raw.sentence - event.sentence > (event.rounds ? OF_ROUNDS : OF_EVENT)) return draft;
  if (event.rounds) {
    if (draft.status !== "held" || draft.place?.stated || sentence.units.some((u) => u.date?.precision === "day"))
      return draft;
  } else if (!contacts.whichEvent.test(sentence.text)) return draft;
  const place = (event.rounds ? event.place : draft.place) ?? draft.place ?? event.place;
  const home = place?.country ?? null;
  const role = (country: string | null) => (country === home && home !== null ? "host" : "guest");
  const hosted = home !== null && draft.parties.some((p) => p.party.country === home);
  return {
    ...draft,
    place,
    date: draft.date?.basis === "stated" ? draft.date : (event.date ?? draft.date),
    parties: hosted ? draft.parties.map((p) => ({ ...p, role: role(p.party.country) })) : draft.parties,
  };
}

/** "Attended the funeral of …" after an itinerary's heading is the occasion of the visit. */
function occasionAlone(
  sentence: Sentence,
  topic: Topic | null,
  drafts: Draft[],
  language: ExtractLanguage,
): Topic | null {
  if (!topic?.itinerary) return topic;
  const visit = drafts.findIndex((d) => d.kind === "visit");
  const m = language.contacts.attended.exec(sentence.text);
  if (visit < 0 || !m || drafts[visit]!.occasion) return topic;
  const session = drafts.some((d) => d.kind !== "visit" && d.raw.span.start >= sentence.span.start);
  if (!session) drafts[visit] = { ...drafts[visit]!, occasion: m[1]! };
  return topic;
}

function draftsOf(
  s: Surroundings,
  topic: Topic | null,
  earlier: readonly Draft[],
  index: PartyIndex,
  lead: boolean,
): Draft[] {
  const drafts =
    s.raw.kind === "visit"
      ? visitDrafts(s, topic, earlier, index, lead)
      : sessionDrafts(s, topic, earlier, index, lead);
  // Called off and set anew are two contacts
  const moved = drafts.some((d) => d.status === "cancelled") ? movedTo(s) : null;
  return moved ? drafts.flatMap((d): Draft[] => [d, { ...d, status: "planned", date: moved }]) : drafts;
}

function mentionOf(d: Draft, document: Document, language: ExtractLanguage): Mention {
  const words = document.text.slice(d.raw.span.start, d.raw.span.end + 30);
  const visitClass =
    d.kind === "visit" ? (language.contacts.visitClasses.find((c) => c.pattern.test(words))?.class ?? null) : null;
  return {
    id: mentionId(document.id, d.raw.trigger, d.kind, d.status, d.parties.map((p) => p.party.text).join("|")),
    document: document.id,
    span: d.raw.span,
    rule: d.raw.rule.id,
    kind: d.kind,
    status: d.status,
    date: d.date ? { start: d.date.start, end: d.date.end, precision: d.date.precision, basis: d.date.basis } : null,
    place:
      d.place && d.kind !== "call" && d.kind !== "video" ? { country: d.place.country, cities: d.place.cities } : null,
    occasion: d.occasion,
    parties: d.parties,
    visitClass,
    purposes: [],
    count: d.count,
    partOfRow: null,
    confidence: "single",
    trigger: d.raw.trigger,
  };
}
