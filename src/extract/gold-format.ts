/**
 * Extraction in the gold format (one object a passage), for scoring and for `summitry extract --jsonl`.
 * Resolution is done by the caller: extract does not know the resolver.
 */
import type { ContactKind, Mention } from "../model/mention.ts";
import type { Participant } from "../model/participant.ts";
import type { Party } from "../model/party.ts";
import type { DatedPeriod } from "../model/period.ts";
import type { Roster } from "../model/roster.ts";
import { nameAsWritten } from "./as-written.ts";

export interface GoldParticipant {
  readonly name: string | null;
  readonly resolved_name?: string;
  readonly office: string | null;
  readonly country: string | null;
  readonly role: string;
  readonly span: readonly [number, number];
  readonly person: string | null;
  readonly office_id: string | null;
}

export interface GoldContact {
  readonly kind: ContactKind;
  readonly status: string;
  readonly date: {
    readonly start: string;
    readonly end: string;
    readonly precision: string;
    readonly inferred?: true;
  } | null;
  readonly place: { readonly city?: string; readonly country?: string } | null;
  readonly occasion: string | null;
  readonly participants: readonly GoldParticipant[];
  readonly trigger_span: readonly [number, number];
  readonly count?: number;
}

/** Mentions with their resolved participants, in the same order. */
export function goldContacts(
  mentions: readonly (readonly [Mention, readonly Participant[]])[],
  roster: Roster,
): GoldContact[] {
  return mentions.map(([mention, participants]) => ({
    kind: mention.kind,
    status: mention.status,
    date: mention.date && goldDate(mention.date),
    place: mention.place && {
      ...(mention.place.cities.length === 1 || (mention.place.cities.length > 1 && mention.kind !== "visit")
        ? { city: mention.place.cities[0]! }
        : {}),
      ...(mention.place.country ? { country: mention.place.country } : {}),
    },
    occasion: mention.occasion,
    participants: mention.parties.map((p, i) => goldParticipant(p.party, p.role, participants[i]!, roster)),
    trigger_span: [mention.trigger.start, mention.trigger.end],
    ...(mention.count ? { count: mention.count } : {}),
  }));
}

function goldDate(date: DatedPeriod): GoldContact["date"] {
  return {
    start: date.start,
    end: date.end,
    precision: date.precision,
    ...(date.basis === "inferred" ? { inferred: true as const } : {}),
  };
}

function goldParticipant(party: Party, role: string, participant: Participant, roster: Roster): GoldParticipant {
  const person = participant.person ? roster.person.get(participant.person) : undefined;
  const office = participant.office ? roster.office.get(participant.office) : undefined;
  const named = party.qualifier === "former" || party.qualifier === "elect" ? null : (office?.id ?? null);
  return {
    name: nameAsWritten(party)?.name ?? party.name,
    ...(person && !party.name ? { resolved_name: person.name } : {}),
    office: party.title ?? office?.titles.en[0] ?? null,
    country: party.organisation && !party.country ? null : (participant.country ?? party.country),
    role,
    span: nameSpan(party),
    person: person?.id ?? null,
    office_id: named,
  };
}

/** Where the name stands within the party's words; the whole where it has none. */
function nameSpan(party: Party): readonly [number, number] {
  const { span } = party;
  const found = nameAsWritten(party);
  return found ? [span.start + found.at, span.start + found.at + found.name.length] : [span.start, span.end];
}

export { type GoldClaim, goldClaims } from "./gold-claims.ts";
