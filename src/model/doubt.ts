import type { Contact, ContactId } from "./contact.ts";
import type { Document } from "./document.ts";
import type { Mention, MentionId } from "./mention.ts";
import type { PersonId } from "./person.ts";

/** Two contacts left apart although near; one joined on weak grounds; one whose statements disagree; a name nobody has. */
export const DOUBT_KINDS = ["joined", "apart", "conflict", "name"] as const;
export type DoubtKind = (typeof DOUBT_KINDS)[number];

/** Something about contacts that a human should settle. */
export interface Doubt {
  readonly kind: DoubtKind;
  /** 0 to 1: how uncertain it is. */
  readonly weight: number;
  /** Two where they were left apart; of a name all that have it, the latest first; else one. */
  readonly contacts: readonly ContactId[];
  /** What a judgement of same or different would name: two contacts, or two mentions of one; for a name, the mentions in which it stands. */
  readonly subjects: readonly string[];
  /** The mentions on either side of the question; for a name one side, those that have it. */
  readonly sides: readonly (readonly MentionId[])[];
  /** Why it is in doubt, in words. */
  readonly reasons: readonly string[];
  readonly name: UnknownName | null;
}

/** A party as written who is nobody in the roster, or might be several. */
export interface UnknownName {
  readonly text: string;
  readonly title: string | null;
  readonly country: string | null;
  readonly rivals: readonly { readonly person: PersonId; readonly score: number; readonly reason: string }[];
}

/** A doubt with what it is about: the contacts, and on each side the statements with their words. */
export interface Told extends Omit<Doubt, "contacts" | "sides"> {
  readonly id: string;
  readonly contacts: readonly Contact[];
  readonly sides: readonly (readonly Statement[])[];
}

export interface Statement {
  readonly mention: Mention;
  /** The words that say so. */
  readonly quote: string;
  readonly document: Pick<Document, "id" | "title" | "published" | "row" | "sources">;
}
