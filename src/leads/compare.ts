/** Leads beside contacts: which have one another, which are alone. Pure. */
import { type Contact, countriesOf, daysKnown } from "../model/contact.ts";
import type { Lead } from "../model/lead.ts";
import { addDays, type Day } from "../model/period.ts";
import { groupBy } from "../model/roster.ts";

/** Event data often has the day of the report: a day early by time zone, two late by print. */
const EARLY_DAYS = 1;
const LATE_DAYS = 2;

export interface LeadsBeside {
  /** Leads of an intent are compared with nothing. */
  readonly planned: number;
  readonly withContact: readonly Lead[];
  readonly withoutContact: readonly Lead[];
  readonly withLead: readonly Contact[];
  readonly withoutLead: readonly Contact[];
}

export function besideContacts(leads: readonly Lead[], contacts: readonly Contact[]): LeadsBeside {
  const byPair = groupBy(
    contacts.flatMap((contact) => pairsOf(contact).map((pair) => ({ pair, contact }))),
    ({ pair }) => pair,
  );
  const found = new Set<Contact>();
  const compared = leads.filter((lead) => lead.form !== "planned");
  const withContact = compared.filter((lead) => {
    const fitting = (byPair.get(pairKey(lead.a, lead.b)) ?? []).filter(({ contact }) => fits(lead, contact));
    for (const { contact } of fitting) found.add(contact);
    return fitting.length > 0;
  });
  const matched = new Set(withContact);
  return {
    planned: leads.length - compared.length,
    withContact,
    withoutContact: compared.filter((lead) => !matched.has(lead)),
    withLead: contacts.filter((c) => found.has(c)),
    withoutLead: contacts.filter((c) => !found.has(c)),
  };
}

export const pairKey = (a: string, b: string): string => (a < b ? `${a} ${b}` : `${b} ${a}`);

/** The pairs of countries that a contact is of. */
export function pairsOf(contact: Contact): readonly string[] {
  const countries = countriesOf(contact);
  return countries.flatMap((a, i) => countries.slice(i + 1).map((b) => pairKey(a, b)));
}

/** A call is a call or a video; a visit or a meeting may be told as either, but a visit only to where it went. */
function fits(lead: Lead, contact: Contact): boolean {
  const isRemote = contact.kind === "call" || contact.kind === "video";
  if ((lead.form === "call") !== isRemote) return false;
  if (lead.form === "visit" && contact.kind === "visit" && contact.place?.country !== lead.b) return false;
  const { first, last } = daysOf(contact);
  return first <= lead.day && lead.day <= last;
}

function daysOf(contact: Contact): { readonly first: Day; readonly last: Day } {
  const known = contact.precision === "day" ? contact : daysKnown(contact);
  return { first: addDays(known.start, -EARLY_DAYS), last: addDays(known.end, LATE_DAYS) };
}
