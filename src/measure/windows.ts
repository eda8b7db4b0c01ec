/** Which contacts a window holds, and on how many days they were. Like windows and baselines: src/check/windows.ts. */
import { type Contact, daysKnown } from "../model/contact.ts";
import { contains, intersection, type Period } from "../model/period.ts";

/** In, where the period holds the day or the whole month known; cut, where it holds a part of that month; else out. */
export function fits(contact: Contact, period: Period): "in" | "cut" | "out" {
  const days = daysKnown(contact);
  if (contains(period, days)) return "in";
  return intersection(period, days) ? "cut" : "out";
}

export function contactsWithin(contacts: readonly Contact[], period: Period): readonly Contact[] {
  return contacts.filter((contact) => fits(contact, period) === "in");
}

/** Distinct first days. */
export function daysWithContact(contacts: readonly Contact[]): number {
  return new Set(contacts.map((contact) => contact.start)).size;
}
