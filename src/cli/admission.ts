import { type Ledger, ruleSetOf } from "../asking/query.ts";
import { admits } from "../measure/rule-sets.ts";
import type { Contact } from "../model/contact.ts";
import type { Query } from "../model/query.ts";
import { createRoster } from "../model/roster.ts";

/** By the rule set that is named; where none is, all that is recorded is listed. */
export async function admission(query: Query, ledger: Ledger): Promise<(contact: Contact) => boolean> {
  if (!query.ruleSet) return () => true;
  const ruleSet = ruleSetOf(query, await ledger.ruleSets());
  const roster = createRoster(await ledger.roster());
  return (contact) => admits(ruleSet, contact, roster);
}
