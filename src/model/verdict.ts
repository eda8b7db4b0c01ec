import type { Claim } from "./claim.ts";
import type { ContactId } from "./contact.ts";
import type { Coverage } from "./coverage.ts";
import type { Figure } from "./figure.ts";
import type { Day } from "./period.ts";
import type { Query } from "./query.ts";
import type { RuleSetId } from "./rule-set.ts";

/** The scale of the definitions, section 8. */
export type VerdictName =
  | "supported"
  | "supported-with-qualification"
  | "depends-on-definition"
  | "contradicted"
  | "unresolved"
  | "not-a-factual-claim";

/** One honest reading of the words, with the verdict it gives alone. */
export interface Reading {
  readonly label: string;
  readonly verdict: VerdictName;
  readonly ruleSet: RuleSetId | null;
}

/** A judgement as of one day. */
export interface Judged {
  readonly asOf: Day | null;
  readonly verdict: VerdictName;
  /** One sentence that a reader can argue with. */
  readonly reason: string;
  readonly figures: readonly Figure[];
  readonly readings: readonly Reading[];
  readonly contacts: readonly ContactId[];
  readonly coverage: Coverage;
  /** The records that would settle it. */
  readonly missing: readonly string[];
  /** The published constants that the verdict used, by name. */
  readonly constants: Readonly<Record<string, number>>;
  /** What a reader should know beside the verdict: what was not counted and why. */
  readonly notes: readonly string[];
}

export interface CheckedClaim {
  readonly claim: Claim;
  /** The main query, from which the readings differ; null for interpretation. */
  readonly query: Query | null;
  /** Null without a publication date. */
  readonly asPublished: Judged | null;
  readonly now: Judged;
  /** The top verdict: as published, or now where there is no publication date. */
  readonly verdict: VerdictName;
}
