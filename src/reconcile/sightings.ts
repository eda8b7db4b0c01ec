/** Mentions → sightings: human corrections first, then participants; what cannot be dated or counted stays out. */
import { entryOf } from "../model/entry.ts";
import type { Judgement } from "../model/judgement.ts";
import type { Mention, MentionedParty } from "../model/mention.ts";
import { calledInText } from "../model/party.ts";
import type { DatedPeriod, Precision } from "../model/period.ts";
import type { Roster } from "../model/roster.ts";
import type { Testimony } from "../model/testimony.ts";
import { participantsOf, type ResolveParty } from "./participants.ts";
import { possibleDays, type Sighting } from "./sighting.ts";

/** In the order of their ids, whatever the order of arrival. */
export function sightingsOf(
  testimonies: readonly Testimony[],
  roster: Roster,
  judgements: readonly Judgement[],
  resolve: ResolveParty,
): readonly Sighting[] {
  const corrections = correctionsBySubject(judgements);
  const named = namesBySubject(judgements);
  const found: Sighting[] = [];
  for (const testimony of testimonies) {
    const { document } = testimony;
    const [settled, notes] = corrected(testimony, corrections);
    const mention = withNames(settled, named.get(settled.id) ?? []);
    // "Met three times" counts contacts but is none; without a date there is nothing to reconcile.
    if (!mention.date || mention.date.precision === "open" || (mention.count ?? 1) > 1) continue;
    const { start, end, precision, basis } = mention.date;
    found.push({
      id: mention.id,
      document: mention.document,
      kind: mention.kind,
      status: mention.status,
      start,
      end,
      precision,
      inferred: basis === "inferred",
      span: possibleDays(start, end, precision),
      place: mention.place,
      occasion: mention.occasion,
      participants: participantsOf(mention, start, end, roster, resolve),
      visitClass: mention.visitClass,
      purposes: mention.purposes,
      partOfRow: mention.partOfRow,
      confidence: mention.confidence,
      row: rowOf(testimony),
      published: document.published?.day ?? null,
      sources: document.sources,
      sketch: document.sketch ?? null,
      notes,
    });
  }
  return found.sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** Registers number their rows in the order of the journey: "us-travels:4289". */
function rowOf({ mention, document }: Testimony): Sighting["row"] {
  const [, file] = /^row\/(.+)$/.exec(mention.rule) ?? [];
  if (!document.row || file === undefined) return null;
  const entry = entryOf(document.row);
  const m = /:(\d+)$/.exec(entry);
  return { id: document.row, entry, file, number: m ? Number(m[1]) : null };
}

function correctionsBySubject(judgements: readonly Judgement[]): ReadonlyMap<string, readonly Judgement[]> {
  const bySubject = new Map<string, Judgement[]>();
  for (const judgement of judgements) {
    const subject = judgement.subjects[0];
    if (judgement.judgement !== "correct" || !subject) continue;
    bySubject.set(subject, [...(bySubject.get(subject) ?? []), judgement]);
  }
  // The latest decision wins; equal times are ordered by id.
  for (const list of bySubject.values()) list.sort((a, b) => (a.at + a.id < b.at + b.id ? -1 : 1));
  return bySubject;
}

/** Judgements of who a name is, the latest last. */
function namesBySubject(judgements: readonly Judgement[]): ReadonlyMap<string, readonly Judgement[]> {
  const found = new Map<string, Judgement[]>();
  for (const judgement of [...judgements].sort((a, b) => (a.at + a.id < b.at + b.id ? -1 : 1)))
    if (judgement.name?.person && judgement.judgement === "same")
      for (const subject of judgement.subjects) found.set(subject, [...(found.get(subject) ?? []), judgement]);
  return found;
}

/** Who was named by a judgement is asserted, as a row asserts its persons. */
function withNames(mention: Mention, judgements: readonly Judgement[]): Mention {
  if (judgements.length === 0) return mention;
  const parties = mention.parties.map((mentioned): MentionedParty => {
    const name = judgements.findLast((j) => j.name!.text === calledInText(mentioned.party))?.name;
    return name ? { ...mentioned, asserted: { office: null, ...mentioned.asserted, person: name.person } } : mentioned;
  });
  return { ...mention, parties };
}

/** Fields of a correction are those of a row (start, end, precision, …); date fields move into the mention's date. */
function corrected(
  testimony: Testimony,
  corrections: ReadonlyMap<string, readonly Judgement[]>,
): [Mention, readonly string[]] {
  const { mention } = testimony;
  const row = rowOf(testimony);
  const names = new Set([...(row ? [row.entry, row.id] : []), mention.id]);
  const mine = [...names].flatMap((name) => corrections.get(name) ?? []);
  if (mine.length === 0) return [mention, []];
  let fields: Record<string, unknown> = {};
  for (const judgement of mine) fields = { ...fields, ...judgement.set };
  const settled: Mention = {
    ...mention,
    ...pick(fields),
    date: "start" in fields || "end" in fields || "precision" in fields ? dateSet(mention.date, fields) : mention.date,
    parties: mention.parties.map((party, at) => (at === 0 ? personSet(party, fields) : party)),
    partOfRow: fields.partOf === undefined ? mention.partOfRow : (fields.partOf as string | null),
  };
  return [settled, mine.map((j) => `corrected by ${j.id}: ${j.reason}`)];
}

/** "range" and "day" follow from the days; a correction to "month" must say so. */
function dateSet(date: DatedPeriod | null, fields: Record<string, unknown>): DatedPeriod {
  const start = (fields.start ?? date?.start ?? fields.end) as string;
  const given = (fields.end ?? date?.end ?? start) as string;
  const end = given < start ? start : given;
  const exact = start === end ? "day" : "range";
  const stated = (fields.precision ?? (date && date.precision !== "range" ? date.precision : exact)) as Precision;
  return { start, end, precision: stated === "day" ? exact : stated, basis: "stated" };
}

/** A register row has one traveller, or names the one it is about first. */
function personSet(mentioned: MentionedParty, fields: Record<string, unknown>): MentionedParty {
  if (!("person" in fields) && !("office" in fields)) return mentioned;
  const asserted = { person: null, office: null, ...mentioned.asserted, ...pickFrom(fields, ["person", "office"]) };
  return { ...mentioned, asserted, party: { ...mentioned.party, ...pickFrom(fields, ["name", "title", "country"]) } };
}

function pickFrom(fields: Record<string, unknown>, keys: readonly string[]): Record<string, unknown> {
  return Object.fromEntries(keys.filter((key) => key in fields).map((key) => [key, fields[key]]));
}

const CORRECTABLE = ["kind", "status", "place", "occasion", "visitClass", "purposes", "confidence"] as const;

function pick(fields: Record<string, unknown>): Partial<Mention> {
  return pickFrom(fields, CORRECTABLE) as Partial<Mention>;
}
