/** The parts of English time expressions and how they become periods. */
import { addDays, addMonths, type Day, yearOf } from "../../../model/period.ts";
import { dayOfWeek } from "../../engine/date-making.ts";
import type { TimeContext } from "../../engine/dates.ts";
import { numberWords } from "./numbers.ts";

const MONTHS = [
  "january",
  "february",
  "march",
  "april",
  "may",
  "june",
  "july",
  "august",
  "september",
  "october",
  "november",
  "december",
];
const DAYS = ["sunday", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday"];

// Case matters for "May" and "March": months stand with a capital, or in capitals in a heading.
export const MONTH =
  "(?:January|February|March|April|May|June|July|August|September|October|November|December|(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept|Sep|Oct|Nov|Dec)\\.?)";
export const DAY = "(?:3[01]|[12]\\d|0?[1-9])(?!\\d)(?:st|nd|rd|th)?";
export const YEAR = "(?:1[89]\\d\\d|20\\d\\d)";
export const WEEKDAY = "(?:Sunday|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday)";
/** A day of the week before its date: "Friday evening, ". */
export const WEEKDAY_OF = `(?:${WEEKDAY}(?: (?:morning|afternoon|evening|night))?,? (?:the )?)?`;
export const TO = "\\s*(?:[-–—]|to|through|until|and|or)\\s*";
export const NUM = `(?:\\d+|${numberWords})`;
export const PART = "(?:early|mid|late|the beginning of|the start of|the end of|the middle of)[- ]?";

export const monthOf = (text: string): number =>
  MONTHS.findIndex((m) => m.startsWith(text.toLowerCase().replace(".", "").slice(0, 3))) + 1;
export const dayIn = (text: string): number => Number.parseInt(text, 10);
export const weekdayNear = (name: string, time: TimeContext, which: "last" | "next" | "this" | null): Day | null =>
  dayOfWeek(DAYS.indexOf(name.toLowerCase()), time, which);

export const back = (time: TimeContext, n: number, unit: string): Day | null => {
  if (!time.published) return null;
  return shift(time.published, -n, unit);
};
export function shift(day: Day, n: number, unit: string): Day {
  if (unit.startsWith("day")) return addDays(day, n);
  if (unit.startsWith("week")) return addDays(day, 7 * n);
  if (unit.startsWith("month")) return addMonths(day, n);
  if (unit.startsWith("decade")) return addMonths(day, 120 * n);
  return addMonths(day, 12 * n);
}

export function yearNamed(text: string, time: TimeContext): number | null {
  if (/^\d/.test(text)) return +text;
  if (!time.published) return null;
  return yearOf(time.published) - (/last/i.test(text) ? 1 : 0);
}

export {
  monthAround,
  monthNear,
  nearest,
  oneDay,
  period,
  range,
  rule,
  weekOf,
  wholeMonth,
  wholeYear,
} from "../../engine/date-making.ts";
