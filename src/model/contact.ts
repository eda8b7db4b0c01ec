import type { CountryId } from "./country.ts";
import type { ContactKind, MentionId, Place, VisitClass } from "./mention.ts";
import type { Rank } from "./office.ts";
import type { Participant } from "./participant.ts";
import { type Day, type Period, spanOf } from "./period.ts";

export type ContactId = string;
export type ContactStatus = "held" | "planned" | "postponed" | "cancelled" | "denied" | "hypothetical" | "disputed";

/** A dated communication between office-holders of two or more polities: derived from its mentions. */
export interface Contact {
  /** The smallest id of its mentions; ids that a merge or split replaced stay as aliases. */
  readonly id: ContactId;
  readonly kind: ContactKind;
  readonly status: ContactStatus;
  readonly start: Day;
  readonly end: Day;
  readonly precision: "day" | "month" | "year";
  readonly place: Place | null;
  readonly occasion: string | null;
  readonly participants: readonly Participant[];
  /** Only visits have a class; null is "not classified". */
  readonly visitClass: VisitClass | null;
  readonly purposes: readonly string[];
  /** The visit that this contact was part of. */
  readonly partOf: ContactId | null;
  readonly mentions: readonly MentionId[];
  readonly aliases: readonly ContactId[];
  readonly sources: readonly string[];
  readonly singleSource: boolean;
  readonly flags: readonly ContactFlag[];
  /** What sources say differently, and why mentions were merged, in words. */
  readonly reasons: readonly string[];
}

/** From this number of polities on a meeting is a container with a list of participants: it makes no pairs. */
export const CONTAINER_COUNTRIES = 5;

export type ContactFlag =
  | "multilateral"
  | "neutral-venue"
  | "retrospective"
  | "month-precision"
  | "acting"
  | "several-rows";

/** The countries of a contact: a visit's traveller and its destination; otherwise those of the participants. */
export function countriesOf(contact: Contact): readonly CountryId[] {
  const ids = new Set<CountryId>();
  for (const p of contact.participants) if (p.country) ids.add(p.country);
  if (contact.kind === "visit" && contact.place?.country) ids.add(contact.place.country);
  return [...ids].sort();
}

/** Those that begin from one day to another, of contacts by day: found without looking at the others. */
export function startingIn(contacts: readonly Contact[], from: Day, to: Day): readonly Contact[] {
  const first = (isBefore: (day: Day) => boolean): number => {
    let [low, high] = [0, contacts.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (isBefore(contacts[middle]!.start)) low = middle + 1;
      else high = middle;
    }
    return low;
  };
  return contacts.slice(
    first((day) => day < from),
    first((day) => day <= to),
  );
}

/** The rank of one side: its highest participant who is not merely accompanying. */
export function sideRank(contact: Contact, country: CountryId): Rank | null {
  let best: Rank | null = null;
  for (const p of contact.participants)
    if (p.country === country && !p.accompanying && p.rank && (!best || p.rank < best)) best = p.rank;
  return best;
}

/**
 * The days on which it may have begun: its first day; where only the month or the year is known, all of it. A window
 * holds a contact when it holds all these days, and cuts it when it holds some.
 */
export function daysKnown(contact: Contact): Period {
  if (contact.precision === "month") return spanOf(contact.start.slice(0, 7)) as Period;
  if (contact.precision === "year") return spanOf(contact.start.slice(0, 4)) as Period;
  return { start: contact.start, end: contact.start };
}

/** That of the traveller; of everything else the deeper of its two highest sides: "level k" is both at k or above. */
export function levelOf(contact: Contact): Rank | null {
  const sides = [...new Set(contact.participants.flatMap((p) => (p.accompanying ? [] : (p.country ?? []))))];
  const ranks = sides.map((side) => sideRank(contact, side) ?? 9).sort((a, b) => a - b);
  const level = contact.kind === "visit" ? ranks[0] : ranks[1];
  return level === undefined || level === 9 ? null : (level as Rank);
}

/** One side is there only through its ambassador to the other: "RUS-amb-chn" in a meeting with China. */
export function isAmbassadorAtPost(contact: Contact): boolean {
  const sides = new Map<CountryId, Participant[]>();
  for (const p of contact.participants) {
    if (!p.country || p.accompanying) continue;
    const side = sides.get(p.country);
    if (side) side.push(p);
    else sides.set(p.country, [p]);
  }
  return [...sides].some(([side, persons]) =>
    persons.every((p) => {
      const post = /-amb-([a-z]{3})$/.exec(p.office ?? "")?.[1]?.toUpperCase();
      return post !== undefined && post !== side && sides.has(post);
    }),
  );
}
