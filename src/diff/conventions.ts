/** Whether a contact that a list lacks is one that its makers leave out by a rule: what other rule sets leave out too. */
import { refusal } from "../measure/rule-sets.ts";
import type { Contact } from "../model/contact.ts";
import type { Roster } from "../model/roster.ts";
import type { RuleSet } from "../model/rule-set.ts";
import type { Pair } from "./align.ts";

/** A rule that would leave the contact out, and how many of its like the list holds. */
export interface Convention {
  readonly ruleSets: readonly string[];
  /** "multilateral-only", "transit" … */
  readonly refusal: string;
  readonly listed: number;
  readonly of: number;
}

/** A list that holds more than this share of what a rule leaves out does not follow the rule. */
const MOST_LISTED = 0.25;

/** Reasons that would leave out whatever the list is of; they say nothing of a single contact. */
const OF_THE_WHOLE = /^(?:visit|meeting|call|video|other offices|unclassified)$/;

export function otherConventions(
  ruleSets: readonly RuleSet[],
  pairs: readonly Pair[],
  lacking: readonly Contact[],
  roster: Roster,
): (contact: Contact) => Convention | null {
  const refusals = (contact: Contact): ReadonlyMap<string, readonly string[]> => {
    const found = new Map<string, string[]>();
    for (const ruleSet of ruleSets) {
      const why = refusal(ruleSet, contact, roster);
      if (why !== null && !OF_THE_WHOLE.test(why)) found.set(why, [...(found.get(why) ?? []), ruleSet.id]);
    }
    return found;
  };
  const tally = (contacts: readonly Contact[]): ReadonlyMap<string, number> => {
    const counts = new Map<string, number>();
    for (const contact of new Set(contacts))
      for (const why of refusals(contact).keys()) counts.set(why, (counts.get(why) ?? 0) + 1);
    return counts;
  };
  const listed = tally(pairs.map((p) => p.contact));
  const missing = tally(lacking);
  return (contact) => {
    for (const [why, ids] of refusals(contact)) {
      const [have, of] = [listed.get(why) ?? 0, (listed.get(why) ?? 0) + (missing.get(why) ?? 0)];
      if (have <= MOST_LISTED * of) return { ruleSets: ids, refusal: why, listed: have, of };
    }
    return null;
  };
}
