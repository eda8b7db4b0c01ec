/** How leads and contacts agree, by year and by pair of countries. Pure. */
import type { Contact } from "../model/contact.ts";
import type { Lead } from "../model/lead.ts";
import { type LeadsBeside, pairKey, pairsOf } from "./compare.ts";

export interface Agreement {
  /** A year, or two countries: "CHN RUS". */
  readonly of: string;
  readonly leads: { readonly withContact: number; readonly withoutContact: number };
  readonly contacts: { readonly withLead: number; readonly withoutLead: number };
}

/** In order of time; a contact in the year in which it begins. */
export const agreementByYear = (beside: LeadsBeside): readonly Agreement[] =>
  agreementBy(
    beside,
    ({ day }) => day.slice(0, 4),
    ({ start }) => [start.slice(0, 4)],
  ).sort((x, y) => (x.of < y.of ? -1 : 1));

/** The pair with the most leads first; a contact of several pairs is one of each, among the pairs that have a lead. */
export function agreementByPair(beside: LeadsBeside): readonly Agreement[] {
  const told = new Set([...beside.withContact, ...beside.withoutContact].map(({ a, b }) => pairKey(a, b)));
  const size = ({ leads }: Agreement): number => leads.withContact + leads.withoutContact;
  return agreementBy(
    beside,
    ({ a, b }) => pairKey(a, b),
    (contact) => pairsOf(contact).filter((pair) => told.has(pair)),
  ).sort((x, y) => size(y) - size(x) || (x.of < y.of ? -1 : 1));
}

function agreementBy(
  { withContact, withoutContact, withLead, withoutLead }: LeadsBeside,
  ofLead: (lead: Lead) => string,
  ofContact: (contact: Contact) => readonly string[],
): Agreement[] {
  const leads = [counted(withContact.map(ofLead)), counted(withoutContact.map(ofLead))] as const;
  const contacts = [counted(withLead.flatMap(ofContact)), counted(withoutLead.flatMap(ofContact))] as const;
  const keys = new Set([...leads, ...contacts].flatMap((counts) => [...counts.keys()]));
  return [...keys].map((of) => ({
    of,
    leads: { withContact: leads[0].get(of) ?? 0, withoutContact: leads[1].get(of) ?? 0 },
    contacts: { withLead: contacts[0].get(of) ?? 0, withoutLead: contacts[1].get(of) ?? 0 },
  }));
}

function counted(keys: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
}
