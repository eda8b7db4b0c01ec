/** Which changes of the ledger a verdict can rest on: those that one of its queries could see. */
import type { Contact } from "../model/contact.ts";
import type { ContactChange, LedgerChange } from "../model/correction.ts";
import type { Query } from "../model/query.ts";
import { inScope, timeOf } from "./scope.ts";

/** A change, with what was found out about it: verdicts ask much the same queries. */
export interface Seen {
  readonly change: LedgerChange;
  readonly memory: Map<string, readonly ContactChange[]>;
}

/** From so many contacts on, asking anew costs less than finding out whether one must. */
const MANY = 500;

/** Whether a verdict that asked these queries must be asked anew. */
export function bears(seen: Seen, queries: readonly Query[]): boolean {
  const { contacts } = seen.change;
  return isGeneral(seen.change) || contacts.length > MANY || queries.some((query) => seenBy(query, seen).length > 0);
}

/**
 * The change with those contacts alone that one of the queries could see, before or after it; null where it cannot
 * bear on them. Coverage and reference bear on everything. Offices and classes of office-holders are the store's to
 * see, so they do not narrow here: too much is asked anew rather than too little.
 */
export function bearing(seen: Seen, queries: readonly Query[]): LedgerChange | null {
  const found = new Set(queries.flatMap((query) => seenBy(query, seen)));
  if (found.size === 0 && !isGeneral(seen.change)) return null;
  return { ...seen.change, contacts: seen.change.contacts.filter((c) => found.has(c)) };
}

function seenBy(query: Query, { change, memory }: Seen): readonly ContactChange[] {
  const key = JSON.stringify(query);
  const found = memory.get(key) ?? change.contacts.filter((c) => sees(query, c.before) || sees(query, c.after));
  memory.set(key, found);
  return found;
}

/** Publishers bear on contacts alone. */
function isGeneral({ coverage, reference }: LedgerChange): boolean {
  return coverage.length > 0 || reference.some((part) => part !== "publishers");
}

function sees(query: Query, contact: Contact | null): boolean {
  return contact !== null && inScope(contact, query) && timeOf(contact, query) !== "out";
}
