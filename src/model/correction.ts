/** Verdicts as kept over time, and why one is no longer what it was. */
import type { ClaimId } from "./claim.ts";
import type { Contact } from "./contact.ts";
import type { Day } from "./period.ts";
import type { Query } from "./query.ts";
import type { RuleSetId } from "./rule-set.ts";
import type { CheckedClaim } from "./verdict.ts";

/** What the user stated beside the claim; the days as of which it was judged stand in the judgements. */
export interface Terms {
  readonly ruleSet: RuleSetId;
  readonly published: Day | null;
}

/** A verdict as it is to be kept. */
export interface Evaluation {
  readonly checked: CheckedClaim;
  readonly terms: Terms;
  /** The queries that it put to the ledger: a change that none of them could see cannot bear on it. */
  readonly asked: readonly Query[];
}

export interface KeptVerdict extends Evaluation {
  /** When it was recorded; an instant, ISO 8601. */
  readonly at: string;
}

/** A contact before and after a change; null: it was not there. */
export interface ContactChange {
  readonly before: Contact | null;
  readonly after: Contact | null;
}

/** What a change of the ledger did, as far as verdicts can rest on it. */
export interface LedgerChange {
  readonly at: string;
  /** The shipped data changed, or the user added, judged or withdrew something. */
  readonly origin: "data" | "user";
  /** Fact rows by their ids; one whose content changed stands in both. */
  readonly appended: readonly string[];
  readonly withdrawn: readonly string[];
  readonly judgements: readonly string[];
  /** Coverage statements that came or went. */
  readonly coverage: readonly string[];
  /** Parts of the reference that are no longer the same: "roster", "ruleSets". */
  readonly reference: readonly string[];
  readonly reason: string | null;
  readonly contacts: readonly ContactChange[];
}

/** A verdict that is no longer what it was, and the changes that its queries saw. */
export interface Correction {
  readonly claim: ClaimId;
  readonly before: KeptVerdict;
  readonly after: KeptVerdict;
  readonly because: readonly LedgerChange[];
}
