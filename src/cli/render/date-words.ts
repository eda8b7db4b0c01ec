/** Days and periods as a reader says them. */
import type { Contact } from "../../model/contact.ts";
import type { Day, Period } from "../../model/period.ts";
import { FIRST_DAY, LAST_DAY } from "../../model/period.ts";

const MONTHS = "January February March April May June July August September October November December".split(" ");

/** "20 August 2024" */
export function dayWords(day: Day): string {
  return `${+day.slice(8)} ${monthOf(day)} ${+day.slice(0, 4)}`;
}

/** "1 January – 20 August 2024", "2013 – 2024", "May 2024", "up to 20 August 2024". */
export function periodWords({ start, end }: Period): string {
  const open = [start <= FIRST_DAY, end >= LAST_DAY];
  if (open[0] && open[1]) return "all time";
  if (open[0]) return `up to ${dayWords(end)}`;
  if (open[1]) return `from ${dayWords(start)}`;
  if (start === end) return dayWords(start);
  const sameYear = start.slice(0, 4) === end.slice(0, 4);
  if (start.endsWith("-01-01") && end.endsWith("-12-31"))
    return sameYear ? start.slice(0, 4) : `${start.slice(0, 4)} – ${end.slice(0, 4)}`;
  if (start.slice(0, 7) === end.slice(0, 7)) return `${+start.slice(8)} – ${dayWords(end)}`;
  return `${sameYear ? `${+start.slice(8)} ${monthOf(start)}` : dayWords(start)} – ${dayWords(end)}`;
}

/** The days of a contact, no finer than its source gives them. */
export function contactDays(contact: Pick<Contact, "start" | "end" | "precision">): string {
  if (contact.precision === "month") return `${monthOf(contact.start)} ${contact.start.slice(0, 4)}`;
  if (contact.precision === "year") return contact.start.slice(0, 4);
  return periodWords(contact);
}

function monthOf(day: Day): string {
  return MONTHS[+day.slice(5, 7) - 1] ?? "";
}
