import type { ClaimType, Comparator } from "../model/claim.ts";
import type { ContactKind, MentionStatus, Role } from "../model/mention.ts";

/** A rule is data: what to match, what it means, one sentence that fires it and one that must not. */
export interface Rule {
  /** "en/met-with": the language and a name; it travels to the output. */
  readonly id: string;
  /** See shadow.ts for the slots. */
  readonly pattern: string;
  readonly example: string;
  readonly counter: string;
}

/** Finds contacts. Slots: `a` and `b` (parties), `when` (date), `where` (place), `n` (number). */
export interface ContactRule extends Rule {
  readonly kind: ContactKind;
  readonly roles: { readonly a: Role; readonly b: Role };
  /** Where the words themselves fix it ("cancelled", "is due to meet"); else refiners decide. */
  readonly status?: MentionStatus;
  /** Names nobody: who and where are those of the contact told just before ("the trip was postponed"). */
  readonly told?: true;
  /** Who says it meets whom he says it to, where the words name neither: "it is good to see you". */
  readonly spoken?: true;
  /** Tells in passing of whom another contact is with, "the visiting president": its date and number are not said. */
  readonly attributive?: true;
  /** A visit to the countries of those it names as hosts: "at the invitation of A and B, X will visit these countries". */
  readonly homes?: true;
  /** Of far-off parties: counts only where no other rule took the trigger, or told of the same two. */
  readonly loose?: true;
  /** Where words are declined: what a slot's parties are in their clause. Who stands in another case is left out of it. */
  readonly cases?: { readonly a?: Standing; readonly b?: Standing };
}

/** What a party is in its clause, by the case of its words. */
export type Standing = "subject" | "object";

/** Finds claims. Slots as for contacts, and the named group `claim` for the claim's own words (default: the match). */
export interface ClaimRule extends Rule {
  readonly type: ClaimType;
  readonly comparator: Comparator;
  readonly interpretation?: boolean;
}
