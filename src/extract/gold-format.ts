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
  const named = namedIn(mentions);
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
    participants: mention.parties.map((p, i) => goldParticipant(p.party, p.role, participants[i]!, named, roster)),
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

/** Person → the first party that names him. */
type Named = ReadonlyMap<string, Party>;

function namedIn(mentions: readonly (readonly [Mention, readonly Participant[]])[]): Named {
  const named = new Map<string, Party>();
  for (const [mention, participants] of mentions)
    mention.parties.forEach(({ party }, i) => {
      const person = participants[i]?.person;
      if (person && party.name && !named.has(person)) named.set(person, party);
    });
  return named;
}

/** Whom the text names in another contact has his name in this one too. */
function goldParticipant(
  said: Party,
  role: string,
  participant: Participant,
  known: Named,
  roster: Roster,
): GoldParticipant {
  const namesake = said.name || !participant.person ? undefined : known.get(participant.person);
  const party = namesake ? { ...said, name: namesake.name, span: namesake.span, text: namesake.text } : said;
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
  if (found) return [span.start + found.at, span.start + found.at + found.name.length];
  const declined = party.name && declinedIn(party.text, party.name);
  return declined ? [span.start + declined[0], span.start + declined[1]] : [span.start, span.end];
}

/** Letters that a case may change at the end of a word. */
const ENDING = 3;

/** Where a name stands in another case: as many words in a row, of which each begins like one of the name. */
function declinedIn(text: string, name: string): readonly [number, number] | null {
  const words = [...text.matchAll(/[\p{L}’'-]+/gu)];
  const named = name.split(" ");
  const alike = (written: string, own: string): boolean =>
    written.startsWith(own.slice(0, Math.max(2, own.length - ENDING)));
  for (let at = words.length - named.length; at >= 0; at--) {
    const row = words.slice(at, at + named.length);
    if (row.every((m, i) => alike(m[0], named[i]!))) return [row[0]!.index, row.at(-1)!.index + row.at(-1)![0].length];
  }
  return null;
}

export { type GoldClaim, goldClaims } from "./gold-claims.ts";
