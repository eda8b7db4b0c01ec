/** Which rule sets a claim is judged under. */
import { applies } from "../measure/rule-sets.ts";
import type { Query } from "../model/query.ts";
import type { RuleSetId } from "../model/rule-set.ts";
import type { Terms } from "./inquiry.ts";

/**
 * Every rule set that has a say in a query: the stated one first, or the default where it has none. That of distinct
 * persons is a reading of counts, see count.ts.
 */
export function ruleSetsFor(query: Query, { ruleSets, primary, roster }: Terms): readonly [RuleSetId, ...RuleSetId[]] {
  const { ruleSet: _, ...scope } = query;
  const having = ruleSets
    .filter((r) => r.id === "default" || (r.unit === "contact" && applies(r, scope, roster)))
    .map((r) => r.id);
  const first = having.includes(primary) ? primary : "default";
  return [first, ...having.filter((id) => id !== first)];
}
