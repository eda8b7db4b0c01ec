import type { CountryId } from "./country.ts";
import type { Evidence, Span } from "./evidence.ts";
import type { OfficeId } from "./office.ts";
import type { Party } from "./party.ts";
import type { DatedPeriod } from "./period.ts";
import type { PersonId } from "./person.ts";

export type MentionId = string;

/** Contacts in the narrow sense are meeting + call + video; visits are a count of their own. */
export type ContactKind = "visit" | "meeting" | "call" | "video";
export const CONTACT_KINDS: readonly ContactKind[] = ["visit", "meeting", "call", "video"];

export type MentionStatus = "held" | "planned" | "cancelled" | "denied" | "hypothetical" | "historical";
export type Role = "host" | "guest" | "party";
export type VisitClass =
  | "state"
  | "official"
  | "working"
  | "private"
  | "transit"
  | "multilateral-only"
  | "accompanying";

export interface Place {
  readonly country: CountryId | null;
  readonly cities: readonly string[];
}

/** A party with its part in the contact. Rows assert person and office themselves; text is resolved later. */
export interface MentionedParty {
  readonly party: Party;
  readonly role: Role;
  /** Travels with the principal: never a visit or meeting of its own. */
  readonly accompanying: boolean;
  readonly asserted: { readonly person: PersonId | null; readonly office: OfficeId | null } | null;
}

/** A contact as one text or one row asserts it: appended, never overwritten. */
export interface Mention extends Evidence {
  readonly id: MentionId;
  readonly kind: ContactKind;
  readonly status: MentionStatus;
  readonly date: DatedPeriod | null;
  readonly place: Place | null;
  readonly occasion: string | null;
  readonly parties: readonly MentionedParty[];
  readonly visitClass: VisitClass | null;
  readonly purposes: readonly string[];
  /** "Met three times": one mention of several contacts. */
  readonly count: number | null;
  /** The row of the visit that this contact was part of, as the source states it. */
  readonly partOfRow: string | null;
  readonly confidence: "confirmed" | "single";
  readonly trigger: Span;
}
