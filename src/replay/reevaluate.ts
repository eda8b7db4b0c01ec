/** Kept verdicts judged anew after the ledger changed, as of the days on which they were judged. */
import { type CheckContext, checkClaim } from "../check/check.ts";
import { createMemory } from "../check/inquiry.ts";
import type { LedgerReader } from "../ledger/ledger.ts";
import type { Claim, ResolvedClaim } from "../model/claim.ts";
import type { Evaluation, KeptVerdict } from "../model/correction.ts";
import type { Day } from "../model/period.ts";
import type { Query } from "../model/query.ts";
import type { Roster } from "../model/roster.ts";
import type { RuleSet } from "../model/rule-set.ts";

export interface State {
  /** A ledger that does not change meanwhile. */
  readonly ledger: LedgerReader;
  readonly roster: Roster;
  readonly ruleSets: readonly RuleSet[];
  readonly resolve: (claim: Claim, roster: Roster, published: Day | null) => ResolvedClaim;
}

/** Judges claims that share one state of the ledger: each with the queries that it asked. */
export function createJudge(
  state: State,
): (claim: Claim, terms: Evaluation["terms"], asOf: Day | null) => Promise<Evaluation> {
  const memory = createMemory();
  return async (claim, terms, asOf) => {
    const asked = new Map<string, Query>();
    const context: CheckContext = {
      ...state,
      ...terms,
      asOf,
      memory,
      heard: (query, json) => void asked.set(json, query),
    };
    const checked = await checkClaim(state.resolve(claim, state.roster, terms.published), context);
    return { checked, terms, asked: [...asked.values()] };
  };
}

/** The sides are resolved anew, for the roster may have changed; the days of judgement stay what they were. */
export async function reevaluated(kept: readonly KeptVerdict[], state: State): Promise<readonly Evaluation[]> {
  const judge = createJudge(state);
  const evaluations: Evaluation[] = [];
  for (const { checked, terms } of kept) evaluations.push(await judge(checked.claim, terms, checked.now.asOf));
  return evaluations;
}
