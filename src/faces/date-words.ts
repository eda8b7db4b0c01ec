/** Days and periods as a reader says them. */
import type { Contact } from "../model/contact.ts";
import { monthOf, periodWords } from "../model/words.ts";

export { dayWords, periodWords } from "../model/words.ts";

/** The days of a contact, no finer than its source gives them. */
export function contactDays(contact: Pick<Contact, "start" | "end" | "precision">): string {
  if (contact.precision === "month") return `${monthOf(contact.start)} ${contact.start.slice(0, 4)}`;
  if (contact.precision === "year") return contact.start.slice(0, 4);
  return periodWords(contact);
}
