/** Days as lists write them: a day, a month, a year, or a span of days in one field. */
import { dayOf, daysInMonth, isDay, type Period, spanOf } from "../model/period.ts";

/** Which number stands first in "03/04/2024". */
export type DateOrder = "day-first" | "month-first";

export interface ListedDays extends Period {
  readonly precision: "day" | "month" | "year";
}

const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
const NAME = "(jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*\\.?";
const NUMBER = "(\\d{1,2})(?:st|nd|rd|th)?";
const SPAN = "\\s*(?:[-–—]|to|until|and|&)\\s*";

type Shape = readonly [pattern: RegExp, read: (m: readonly string[], order: DateOrder) => ListedDays | null];

const monthOf = (name: string): number => MONTHS.indexOf(name.slice(0, 3).toLowerCase()) + 1;
const shape = (pattern: string, read: Shape[1]): Shape => [new RegExp(`^${pattern}$`, "i"), read];

/** Each shape of a field. A span within a month shares month and year, one across months may share the year. */
const SHAPES: readonly Shape[] = [
  shape("(\\d{4}(?:-\\d{2}(?:-\\d{2})?)?)(?:T[\\d:.Z+-]*| \\d{2}:\\d{2}(?::\\d{2})?)?", ([, text]) => partial(text!)),
  shape("(\\d{4}-\\d{2}-\\d{2})(?:/|\\s*(?:–|—|to|\\s-\\s)\\s*)(\\d{4}-\\d{2}-\\d{2})", ([, a, b]) => between(a!, b!)),
  shape("(\\d{4})[./](\\d{1,2})[./](\\d{1,2})", ([, y, m, d]) => day(+y!, +m!, +d!)),
  shape("(\\d{4})年(\\d{1,2})月(\\d{1,2})日", ([, y, m, d]) => day(+y!, +m!, +d!)),
  shape("(\\d{4})年(\\d{1,2})月(\\d{1,2})日?[-–—至](\\d{1,2})日", ([, y, m, d, e]) => days(+y!, +m!, +d!, +m!, +e!)),
  shape("(\\d{1,2})\\.(\\d{1,2})\\.(\\d{4})", ([, d, m, y]) => day(+y!, +m!, +d!)),
  shape("(\\d{1,2})[/-](\\d{1,2})[/-](\\d{4})", ([, a, b, y], order) =>
    order === "day-first" ? day(+y!, +b!, +a!) : day(+y!, +a!, +b!),
  ),
  shape(`${NUMBER}[ -]${NAME},?[ -](\\d{4})`, ([, d, m, y]) => day(+y!, monthOf(m!), +d!)),
  shape(`${NAME} ${NUMBER},? (\\d{4})`, ([, m, d, y]) => day(+y!, monthOf(m!), +d!)),
  shape(`${NAME},? (\\d{4})`, ([, m, y]) => partial(`${y}-${String(monthOf(m!)).padStart(2, "0")}`)),
  shape(`${NUMBER}${SPAN}${NUMBER} ${NAME},? (\\d{4})`, ([, a, b, m, y]) =>
    days(+y!, monthOf(m!), +a!, monthOf(m!), +b!),
  ),
  shape(`${NAME} ${NUMBER}${SPAN}${NUMBER},? (\\d{4})`, ([, m, a, b, y]) =>
    days(+y!, monthOf(m!), +a!, monthOf(m!), +b!),
  ),
  shape(`${NUMBER} ${NAME}${SPAN}${NUMBER} ${NAME},? (\\d{4})`, ([, a, m, b, n, y]) =>
    days(+y!, monthOf(m!), +a!, monthOf(n!), +b!),
  ),
  shape(`${NAME} ${NUMBER}${SPAN}${NAME} ${NUMBER},? (\\d{4})`, ([, m, a, n, b, y]) =>
    days(+y!, monthOf(m!), +a!, monthOf(n!), +b!),
  ),
  shape(`${NUMBER} ${NAME},? (\\d{4})${SPAN}${NUMBER} ${NAME},? (\\d{4})`, ([, a, m, y, b, n, z]) =>
    between(iso(+y!, monthOf(m!), +a!), iso(+z!, monthOf(n!), +b!)),
  ),
  shape(`${NAME} ${NUMBER},? (\\d{4})${SPAN}${NAME} ${NUMBER},? (\\d{4})`, ([, m, a, y, n, b, z]) =>
    between(iso(+y!, monthOf(m!), +a!), iso(+z!, monthOf(n!), +b!)),
  ),
];

/** The days of a field; null where it is none that a calendar has. A span may end before it begins. */
export function listedDays(field: string, order: DateOrder): ListedDays | null {
  const text = field.trim().replace(/\s+/g, " ");
  for (const [pattern, read] of SHAPES) {
    const m = pattern.exec(text);
    if (m) return read(m, order);
  }
  return null;
}

/** Which order the fields with slashes prove; null: none of them does. */
export function provenOrder(fields: readonly string[]): DateOrder | null {
  for (const field of fields) {
    const m = /^(\d{1,2})[/-](\d{1,2})[/-]\d{4}$/.exec(field.trim());
    if (m && +m[1]! > 12) return "day-first";
    if (m && +m[2]! > 12) return "month-first";
  }
  return null;
}

const iso = (year: number, month: number, d: number): string =>
  month >= 1 && month <= 12 && d >= 1 && d <= daysInMonth(year, month) ? dayOf(year, month, d) : "";
const day = (year: number, month: number, d: number): ListedDays | null => partial(iso(year, month, d));
const days = (year: number, month: number, d: number, endMonth: number, endDay: number): ListedDays | null =>
  // December to January: the year that is written is the last day's.
  between(iso(month > endMonth ? year - 1 : year, month, d), iso(year, endMonth, endDay));

function partial(text: string): ListedDays | null {
  const span = spanOf(text);
  return span && { ...span, precision: text.length === 10 ? "day" : text.length === 7 ? "month" : "year" };
}

function between(start: string, end: string): ListedDays | null {
  return isDay(start) && isDay(end) ? { start, end, precision: "day" } : null;
}
