import { monthOf } from "../src/model/words.ts";

/** The fields of a row of the travel register (shared/data/us-travels.jsonl) that the text needs. */
export interface RegisterRow {
  name: string;
  role: string;
  start: string;
  end: string;
  country_name: string;
  cities: readonly string[];
  remarks: string;
}

/** "May 15, 1965", "June 7–9, 1982", "July 29–August 1, 1985", "December 31, 1977–January 1, 1978" (en dash). */
function dateText(start: string, end: string): string {
  const [y1, m1, d1] = start.split("-").map(Number) as [number, number, number];
  const [y2, m2, d2] = end.split("-").map(Number) as [number, number, number];
  const first = `${monthOf(start)} ${d1}`;
  if (start === end) return `${first}, ${y1}`;
  if (y1 !== y2) return `${first}, ${y1}–${monthOf(end)} ${d2}, ${y2}`;
  return `${first}–${m1 === m2 ? "" : `${monthOf(end)} `}${d2}, ${y2}`;
}

/**
 * The text of a register row as the gold's `historyatstate` passages have it: a first sentence composed from
 * office, name (a part in parentheses left out), country, places and dates, then the remarks verbatim.
 * It rebuilds all 54 such passages of the development gold exactly; the form for a trip over the turn of a year
 * is by analogy, as the gold has none. Spans in unseen-registers.jsonl are UTF-16 offsets into this text.
 */
export function registerText(row: RegisterRow): string {
  const office = row.role === "president" ? "President" : "Secretary of State";
  const name = row.name.replace(/ *\([^)]*\)/g, "");
  const place = row.cities.length > 0 ? `${row.country_name} (${row.cities.join(", ")})` : row.country_name;
  return `Travels of ${office} ${name}: ${place}, ${dateText(row.start, row.end)}. ${row.remarks}`;
}
