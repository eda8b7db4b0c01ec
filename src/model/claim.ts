import type { DocumentId } from "./document.ts";
import type { Span } from "./evidence.ts";
import type { ContactKind } from "./mention.ts";
import type { OfficeId, Rank } from "./office.ts";
import type { Resolution } from "./participant.ts";
import type { Party } from "./party.ts";
import type { DatedPeriod, Period } from "./period.ts";
import type { PersonId } from "./person.ts";

export type ClaimId = string;

/** The families of the definitions, section 8. */
export type ClaimType =
  | "existence"
  | "count"
  | "ordinal"
  | "list"
  | "record"
  | "comparison"
  | "trend"
  | "halt"
  | "first-last"
  | "streak"
  | "pair-comparison"
  | "share"
  | "reciprocity"
  | "duration"
  | "office"
  | "interpretive";

export type Comparator =
  | "="
  | ">"
  | ">="
  | "<"
  | "<="
  | "approx"
  | "ratio"
  | "increase"
  | "decrease"
  | "halt"
  | "resumption"
  | "record"
  | "lowest"
  | "first"
  | "first-since"
  | "last"
  | "all"
  | "none";

/** What a claim's words add beside their family. */
export type Emphasis =
  /** A record of all time and not only of the years counted. */
  | "all-time"
  /** A change that is more than a rise or a fall. */
  | "strong"
  /** Interpretation that speaks of where attention goes. */
  | "attention"
  /** "No country more often than …": nothing above it, which a tie leaves true. */
  | "unsurpassed"
  /** "Than in the whole of 2023": the whole year, whatever part of its own the claim speaks of. */
  | "whole"
  /** "Rose every year": each step, not the first and the last alone. */
  | "each-year"
  /** "Grew every year", "became rarer each year": which way the steps go. */
  | "steps-up"
  | "steps-down"
  /** "Held talks": a word that calls and video meetings satisfy too. */
  | "talks"
  /** A time spent there, not one that passed before. */
  | "stay"
  /** "Foreign travel": words that say outright that a journey may be to anywhere. */
  | "abroad"
  /** "Her maiden tour": a place of a later journey is no place of it, though visited for the first time. */
  | "first-journey"
  /** "Several times": that many or more. */
  | "several"
  /** "Her first visit of 2023": of that year, and not of all time. */
  | "of-its-year"
  /** "Within two months", "more than six months": which side of a span of time. */
  | "within"
  | "beyond"
  /** So many a year on the average, and not in each. */
  | "mean"
  /** "Collapsed": to half or less, which is no halt. */
  | "collapse"
  /** "More countries than any predecessor": of countries, and not of the visits to them. */
  | "countries"
  /** "Seven trips abroad": of journeys, each of which may lead to several countries. */
  | "journeys"
  /** "The most travelled secretary", "the most frequent guest": one above others, and not one time above others. */
  | "above-others"
  /** "The highest-ranking official to visit": above others by rank, where others may have come before. */
  | "highest-rank"
  /** "Saw Trump the most", "his most frequent destination": the partner or the place above all others. */
  | "above-all"
  /** "Twice each", "both of them five times": said of everyone and every place named. */
  | "each"
  /** State visits, a class of their own. */
  | "state-visit";

/** A sentence about contacts that a text asserts, typed, with its parties as written. */
export interface Claim {
  readonly id: ClaimId;
  readonly document: DocumentId;
  readonly span: Span;
  readonly quote: string;
  /** The whole stretch that makes the statement: the items of a list share it. */
  readonly statement?: Span;
  readonly type: ClaimType;
  /** True for interpretation, motive, praise and forecast: marked, never judged. */
  readonly interpretation: boolean;
  /** The two sides as written. Side a travels or calls where a direction is stated. Empty: not said. */
  readonly a: readonly Party[];
  readonly b: readonly Party[];
  /** The other pair or side, for comparisons between pairs. */
  readonly versus: { readonly a: readonly Party[]; readonly b: readonly Party[] } | null;
  /** "Including A, B and C": the named are examples of the group on that side. */
  readonly including: boolean;
  /** Null: the words name no kind ("contacts", "engagement"). */
  readonly kinds: readonly ContactKind[] | null;
  readonly direction: "a-to-b" | "mutual" | null;
  /** The level that a word names ("leaders", "high-level"); null: none. */
  readonly level: { readonly rank: Rank; readonly word: string } | null;
  /** The time that the claim is about; null: none stated and none to be inferred. */
  readonly period: (DatedPeriod & { readonly text: string }) | null;
  /** A number or date in the words that none of these slots holds ("twice in May and |four| times in June"). */
  readonly leftOver?: string;
  /** Words of time that are no date: "since the invasion", "that year", "as president". */
  readonly unclearTime?: string;
  /** The earlier time that it is compared with: "than in 2023", "since 2013". */
  readonly baseline: (DatedPeriod & { readonly text: string }) | null;
  readonly value: number | null;
  /** The whole of which `value` is a share: "seven of the eleven" is 7 of 11. */
  readonly of?: number;
  /** Units of time for durations and streaks: "71 days", "every year". */
  readonly unit: "times" | "persons" | "countries" | "minutes" | "hours" | "days" | "weeks" | "months" | "years" | null;
  readonly comparator: Comparator;
  readonly emphasis: readonly Emphasis[];
  /** "according to …", "reportedly": kept, not judged. */
  readonly attribution: string | null;
  /** Read from a cue near a word of contact: typed, but its parts are not sure enough to be judged. */
  readonly loose?: true;
  readonly rule: string;
}

/** A party of a claim with who it is, as of the claim's day. */
export interface ResolvedParty {
  readonly party: Party;
  readonly resolution: Resolution;
}

/**
 * "As president", "in his first two years in office": days that the roster's tenures give. "Of the year": those of the
 * day of publication, of nobody's office.
 */
export interface Term extends Period {
  readonly text: string;
  readonly person: PersonId | null;
  readonly office: OfficeId | null;
}

/** What the check works on: the claim as written, its sides and its time in office resolved to the roster. */
export interface ResolvedClaim {
  readonly term?: Term;
  readonly claim: Claim;
  readonly a: readonly ResolvedParty[];
  readonly b: readonly ResolvedParty[];
  /** `term`: the other's own time in the same office, where the words bound both by it. */
  readonly versus: {
    readonly a: readonly ResolvedParty[];
    readonly b: readonly ResolvedParty[];
    readonly term?: Term;
  } | null;
}
