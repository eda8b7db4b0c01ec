/** Days, periods and numbers as a reader says them, on every face. */
import { type Day, FIRST_DAY, LAST_DAY, type Period } from "./period.ts";

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

/** "May" */
export function monthOf(day: Day): string {
  return MONTHS[+day.slice(5, 7) - 1] ?? "";
}

/** Three digits or so: "0.85", "29.7", "112"; what is without bound is "∞". */
export function numberWords(value: number): string {
  if (!Number.isFinite(value)) return "∞";
  return value >= 100 ? String(Math.round(value)) : value.toFixed(value >= 10 ? 1 : 2);
}

export function intervalWords([lower, upper]: readonly [number, number]): string {
  return `${numberWords(lower)}–${numberWords(upper)}`;
}

/** A probability to two digits. */
export function pWords(p: number): string {
  return p < 0.0001 ? "below 0.0001" : p.toPrecision(2);
}

const TAKES_ARTICLE =
  /^(?:United|Netherlands|Philippines|Bahamas|Gambia|Maldives|Soviet|European|Holy See)|Republic$|Islands$|Union$/;

/** A country's name in a sentence: "the United States", "China". */
export function inSentence(name: string): string {
  return TAKES_ARTICLE.test(name) ? `the ${name}` : name;
}
