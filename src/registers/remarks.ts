/**
 * What the remarks of a visit tell beside it: "Met with President Xi Jinping." is a meeting under the visit, and its
 * evidence are these words. A remark says neither who nor where nor when, for the entry has said it; so each sentence is
 * read after one of ours that says it, and what is found in ours is the entry's own.
 */
import type { Extractor } from "../extract/extract.ts";
import { sentenceSpans } from "../extract/sentences.ts";
import type { Row } from "../ledger/row.ts";
import { rowText } from "../ledger/row-text.ts";
import { renderRow } from "../ledger/rows.ts";
import type { Document } from "../model/document.ts";
import type { Span } from "../model/evidence.ts";
import { idOf } from "../model/identity.ts";
import type { Mention, MentionedParty } from "../model/mention.ts";
import type { Resolution } from "../model/participant.ts";
import { addDays, type DatedPeriod, type Day } from "../model/period.ts";
import type { PersonId } from "../model/person.ts";
import type { Roster } from "../model/roster.ts";

interface RemarksContext {
  readonly roster: Roster;
  readonly extractor: Extractor;
  readonly resolve: (party: MentionedParty, mention: Mention, day: string) => Resolution;
}

/** Who accompanies a principal makes no meeting of their own. */
export function remarkMentions(row: Row, context: RemarksContext): readonly Mention[] {
  const { roster, extractor } = context;
  const [traveller] = row.participants;
  const language = extractor.lexicon.language("en");
  if (!row.remarks || !traveller || !language || row.kind !== "visit" || row.visitClass === "accompanying") return [];
  const { document, mention } = renderRow(row, roster);
  const remarks = rowText(row, roster).remarks!;
  const country = row.place?.country ? roster.country.get(row.place.country)?.names.en : null;
  const party = mention.parties[0]!;
  const lead = `${party.party.title ?? ""} ${party.party.name ?? party.party.text} visited ${country}. `.trimStart();
  const published = { day: row.end, from: "row", basis: "stated" } as const;
  return sentenceSpans(row.remarks, language.words.sentences).flatMap((sentence) => {
    const text = lead + row.remarks!.slice(sentence.start, sentence.end);
    const found = extractor.extract({ ...document, text, published }, { claims: false }).mentions;
    const shift = remarks.start + sentence.start - lead.length;
    return found
      .filter((m) => m.kind !== "visit" && m.span.start >= lead.length && TOLD.has(m.status))
      .flatMap((m) => bySide(m, { row, document, traveller: party, lead: lead.length, shift, context }));
  });
}

const TOLD: ReadonlySet<Mention["status"]> = new Set(["held", "historical"]);

interface Reading {
  readonly row: Row;
  readonly document: Document;
  readonly traveller: MentionedParty;
  /** Where the register's own words begin in the text that was read. */
  readonly lead: number;
  /** From there to the row's document. */
  readonly shift: number;
  readonly context: RemarksContext;
}

/** A register lists in one sentence all whom a traveller met; those of each country are a meeting. */
function bySide(found: Mention, reading: Reading): readonly Mention[] {
  const { row, traveller, lead, shift, context } = reading;
  const moved = ({ start, end }: Span): Span => ({ start: start + shift, end: end + shift });
  if (!found.parties.some((p) => p.party.span.start < lead)) return [];
  const home = traveller.party.country;
  const venue = row.place?.country ?? null;
  const sides = new Map<string, MentionedParty[]>();
  const companions: MentionedParty[] = [];
  for (const mentioned of found.parties) {
    const { party } = mentioned;
    if (party.span.start < lead || party.refersTo.some((span) => span.start < lead)) continue;
    if (party.group || !(party.name ?? party.title)) continue;
    const who = context.resolve(mentioned, found, row.start);
    const isOfLater = who.person !== null && isBefore(row.start, who.person, context.roster);
    // A bare "Foreign Minister" is the host's
    const country = who.country ?? party.country ?? (who.organisation || party.organisation ? null : venue);
    const placed: MentionedParty = {
      ...mentioned,
      party: { ...party, country, span: moved(party.span), refersTo: party.refersTo.map(moved) },
      ...(isOfLater ? { asserted: { person: null, office: who.office } } : {}),
    };
    if (country === home) companions.push(placed);
    else {
      const side = country ?? who.organisation ?? party.organisation ?? party.text;
      sides.set(side, [...(sides.get(side) ?? []), placed]);
    }
  }
  const isRemote = found.kind === "call" || found.kind === "video";
  return [...sides].map(([side, others]) => {
    const isHost = side === venue && !isRemote;
    const all = [traveller, ...companions, ...others].map((p): MentionedParty => {
      const isOther = others.includes(p);
      return { ...p, role: isHost ? (isOther ? "host" : "guest") : "party" };
    });
    const content: Omit<Mention, "id"> = {
      ...found,
      ...{ document: reading.document.id, span: moved(found.span), trigger: moved(found.trigger) },
      ...{ status: "held", date: dateOf(found, row), parties: all, visitClass: null, purposes: [], count: null },
      place: isRemote || !venue ? null : { country: venue, cities: found.place?.cities ?? [] },
      ...{ partOfRow: isRemote ? null : row.id, confidence: "single" },
    };
    const { id: _, ...rest } = content as Mention;
    return { ...rest, id: idOf("mention", rest) };
  });
}

/** A surname with a title is not that of whom the roster knows in an office only long after. */
function isBefore(day: Day, person: PersonId, roster: Roster): boolean {
  const terms = roster.tenuresOf.get(person) ?? [];
  return terms.length > 0 && terms.every((t) => t.from !== null && +t.from.slice(0, 4) - +day.slice(0, 4) > LONG_YEARS);
}

const LONG_YEARS = 4;

/** The day that the remark gives, if it is one of the visit's; else some day of the visit. */
function dateOf({ date }: Mention, { start, end, precision }: Row): DatedPeriod {
  if (date?.basis === "stated" && date.start >= addDays(start, -1) && date.end <= addDays(end, 1)) return date;
  const known = precision === "month" ? "month" : start === end ? "day" : "range";
  return { start, end, precision: known, basis: "inferred" };
}
