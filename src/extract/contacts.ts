/** Mentions of contacts: raw matches with their parties, status, date, place and roles. */
import type { Document } from "../model/document.ts";
import type { Mention } from "../model/mention.ts";
import type { Party } from "../model/party.ts";
import type { DatedPeriod } from "../model/period.ts";
import { withoutCalledOff } from "./engine/called-off.ts";
import { type RawContact, rawContacts } from "./engine/contacts.ts";
import { datedByNext } from "./engine/dated-alone.ts";
import { type Draft, enriched, repeats, type Topic } from "./engine/drafts.ts";
import { mentionId } from "./engine/identity.ts";
import { areListed } from "./engine/listed.ts";
import { movedTo } from "./engine/moved.ts";
import { type Dateline, filedFrom } from "./engine/origin.ts";
import { type PartyIndex, partyIndex, polityOf, sameParty } from "./engine/parties.ts";
import type { FoundPlace, Surroundings } from "./engine/refine.ts";
import { sessionDrafts } from "./engine/sessions.ts";
import { isBackground, visitDrafts } from "./engine/visits.ts";
import type { ExtractLanguage } from "./language.ts";
import type { Sentence } from "./shadow.ts";

/** The contacts that a document asserts, in the order of its text. */
export function findContacts(sentences: readonly Sentence[], document: Document, language: ExtractLanguage): Mention[] {
  const index = partyIndex(sentences);
  const dateline = datelineOf(sentences, document.text, language);
  const drafts: Draft[] = [];
  let topic: Topic | null = null;
  let event: Event | null = null;
  // What is said at a microphone looks back further than a release
  const { spokesperson, author } = language.speech;
  let lead = !spokesperson.test(document.title ?? "") && !author.test(document.title ?? "");
  const opening = dateline ? sentences.findIndex((s) => s.span.end > dateline.end) : 0;
  sentences.forEach((sentence, at) => {
    const raws = rawContacts(sentence, at, language).filter((r) => !goesOnAttending(r, sentence, drafts, language));
    const placed = raws.filter((r) => !isStay(r));
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
      const made = draftsOf(s, topic, drafts, index, lead && at === opening)
        .map((d) => (raw === raws.at(-1) ? datedByNext(d, sentences[at + 1], s.published, language) : d))
        .map((d) => placedBy(event, d, sentence, language));
      for (const draft of made) {
        const told = drafts.findIndex((d) => repeats(draft, d, language));
        if (told >= 0 && !isAnother(draft, sentence, document, language)) {
          const again = { ...enriched(drafts[told]!, draft, language), again: at };
          drafts[told] = again;
          if (again.kind === "visit" && again.place && topic?.sentence === again.raw.sentence)
            topic = topicOf(again, language);
          continue;
        }
        drafts.push(draft);
        if (
          draft.kind === "visit" &&
          draft.place &&
          !isBackground(s, topic) &&
          !(topic?.status === "held" && draft.status !== "held")
        )
          topic = topicOf(draft, language);
      }
      if (made.length > 0) lead = false;
    }
    joined(sentence, at, raws, drafts, language);
    if (raws.length === 0) event = eventOf(sentence, at, language) ?? event;
    inCompany(sentence, at, drafts, document, language);
    if (topic?.itinerary) companions(sentence, drafts, document, language);
    topic = occasionAlone(sentence, topic, drafts, language);
  });
  return withoutCalledOff(drafts, sentences, document.text, language).map((d) => mentionOf(d, document, language));
}

/** "Visiting X met Y in Nairobi": a visit that names no place goes to where the meeting was, and has no date of its own. */
const isStay = (r: RawContact): boolean => r.kind === "visit" && r.where.length === 0;

/** Where a report was filed: "SEOUL, Nov. 3 (Yonhap) --", or a town alone above it. */
function datelineOf([first]: readonly Sentence[], text: string, language: ExtractLanguage): Dateline | null {
  const unit = first?.units[0];
  if (!first || !unit) return null;
  const alone =
    unit.place?.country &&
    unit.span.start === first.span.start &&
    unit.span.end === first.span.end &&
    unit.span.end < text.length;
  return alone ? { place: unit.place!, end: unit.span.end } : filedFrom(first.units, first.span.start, text, language);
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

function topicOf(draft: Draft, language: ExtractLanguage): Topic {
  return {
    guests: draft.parties.filter((p) => p.role === "guest").map((p) => p.party),
    place: draft.place,
    date: draft.date,
    itinerary: draft.raw.rule.id === language.contacts.itinerary,
    status: draft.status,
    sentence: draft.raw.sentence,
  };
}

/** "Accompanied the President": a second traveller. */
function companions(sentence: Sentence, drafts: Draft[], document: Document, language: ExtractLanguage): void {
  const at = drafts.findIndex((d) => d.kind === "visit");
  if (at < 0) return;
  for (const u of sentence.units) {
    if (
      u.kind !== "person" ||
      !language.contacts.accompanied.test(document.text.slice(sentence.span.start, u.span.start))
    )
      continue;
    const party = u.party!;
    drafts.forEach((d, i) => {
      const joins = i === at || d.raw.sentence === drafts.at(-1)?.raw.sentence;
      if (joins && !d.parties.some((p) => sameParty(p.party, party)))
        drafts[i] = { ...d, parties: [...d.parties, { party, role: "guest", accompanying: false, asserted: null }] };
    });
  }
}

/** "X, joined by Y, travelled to …": Y takes part in what X does. */
function inCompany(
  { units }: Sentence,
  at: number,
  drafts: Draft[],
  { text }: Document,
  language: ExtractLanguage,
): void {
  const { contacts } = language;
  const bearers = units.filter((u) => u.party && (u.kind === "person" || u.kind === "office" || u.kind === "pronoun"));
  bearers.forEach((unit, i) => {
    const whom = bearers[i - 1];
    if (!whom || !contacts.inCompany.test(text.slice(whom.span.end, unit.span.start))) return;
    const joining = [unit];
    for (const next of bearers.slice(i + 1)) {
      if (!areListed(joining.at(-1)!.span, next.span, text, language)) break;
      joining.push(next);
    }
    const others = joining.flatMap(({ party: joins }) => {
      // An official of whom nothing is said is of the country of the one he is with
      const party =
        joins && polityOf(joins) === null && joins.name && joins.title
          ? { ...joins, country: whom.party!.country }
          : joins;
      return party && polityOf(party) !== null && !contacts.spouse.test(party.text) ? [party] : [];
    });
    drafts.forEach((draft, k) => {
      const acts = draft.raw.a.includes(whom) || (draft.raw.a.length === 0 && has(draft, whom.party!));
      if (draft.raw.sentence !== at || !acts) return;
      const role = draft.parties.find((p) => p.party.country === whom.party!.country)?.role ?? "party";
      const added = others
        .filter((p) => !draft.parties.some((q) => sameParty(p, q.party)))
        .map((party) => ({ party, role, accompanying: false, asserted: null }) as const);
      drafts[k] = { ...draft, parties: [...draft.parties, ...added] };
    });
  });
}

/** "The meeting was attended by A and B", where one was told of: they joined it, and held none of their own. */
function goesOnAttending(
  raw: RawContact,
  { text }: Sentence,
  drafts: readonly Draft[],
  { contacts }: ExtractLanguage,
): boolean {
  const last = drafts.findLast((d) => d.kind !== "visit");
  if (!last || raw.sentence - (last.again ?? last.raw.sentence) > JOINED_WITHIN) return false;
  return raw.rule.id === contacts.attendance && contacts.definiteSession.test(text);
}

/** How many sentences after a session others may be told of who took part. */
const JOINED_WITHIN = 3;

/** "The meeting was attended by …", "he was joined by …": who else took part in the session just told of. */
function joined(
  sentence: Sentence,
  at: number,
  raws: readonly RawContact[],
  drafts: Draft[],
  { contacts, speech }: ExtractLanguage,
): void {
  const last = drafts.findLastIndex((d) => d.kind !== "visit");
  const session = drafts[last];
  if (!session || session.kind === "visit" || at - (session.again ?? session.raw.sentence) > JOINED_WITHIN) return;
  const cue = contacts.joining.exec(sentence.text);
  if (!cue) return;
  const from = sentence.span.start + cue.index;
  const others = raws.filter((r) => r.b.length > 0 || r.a.length > 1);
  if (others.some((r) => r.span.end > from)) return;
  const joining = sentence.units
    .filter((u) => others.length === 0 || u.span.start > from)
    .flatMap((u) => ((u.kind === "person" || u.kind === "office") && u.party ? [atHome(u.party, session)] : []))
    .filter((p) => polityOf(p) !== null && (p.name !== null || p.refersTo.length === 0))
    .filter((p) => !speech.spokesperson.test(p.title ?? ""))
    .filter((p) => !session.parties.some((q) => sameParty(p, q.party)));
  if (joining.length === 0) return;
  const home = session.place?.country ?? session.parties.find((p) => p.role === "host")?.party.country ?? null;
  const role = (country: string | null) => (home === null ? "party" : country === home ? "host" : "guest");
  const added = joining.map(
    (party) => ({ party, role: role(party.country), accompanying: false, asserted: null }) as const,
  );
  drafts[last] = { ...session, parties: [...session.parties, ...added] };
}

/** A named official of no country that the text tells of, at a session of its own, is of where it is held. */
const atHome = (party: Party, { place }: Draft): Party =>
  polityOf(party) === null && party.name && party.title ? { ...party, country: place?.country ?? null } : party;

const has = (draft: Draft, party: Party): boolean => draft.parties.some((p) => sameParty(p.party, party));

/** "The council met in Luleå on 31 May": where and when those of whom the next sentences tell were together. */
interface Event {
  readonly place: FoundPlace | null;
  readonly date: DatedPeriod | null;
  readonly sentence: number;
}

function eventOf(sentence: Sentence, at: number, { contacts }: ExtractLanguage): Event | null {
  if (!contacts.event.test(sentence.text)) return null;
  const places = sentence.units.flatMap((u) => u.place ?? []);
  const place = places.find((p) => p.cities.length > 0) ?? places[0] ?? null;
  const date = sentence.units.find((u) => u.date && u.date.precision !== "open")?.date ?? null;
  return place || date ? { place: place && { ...place, stated: true }, date, sentence: at } : null;
}

function placedBy(event: Event | null, draft: Draft, sentence: Sentence, { contacts }: ExtractLanguage): Draft {
  if (!event || draft.kind !== "meeting" || draft.raw.sentence - event.sentence > 2) return draft;
  if (!contacts.whichEvent.test(sentence.text)) return draft;
  const home = (draft.place ?? event.place)?.country ?? null;
  const role = (country: string | null) => (country === home && home !== null ? "host" : "guest");
  const hosted = home !== null && draft.parties.some((p) => p.party.country === home);
  return {
    ...draft,
    place: draft.place ?? event.place,
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
