/** The parts of English time expressions and how they become periods. */
import {
  addDays,
  addMonths,
  type DatedPeriod,
  type Day,
  dayNumber,
  dayOf,
  daysInMonth,
  isDay,
  type Precision,
  weekday,
  yearOf,
} from "../../../model/period.ts";
import type { DateRule, TimeContext } from "../../engine/dates.ts";
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
export const TO = "\\s*(?:[-–—]|to|through|until|and)\\s*";
export const NUM = `(?:\\d+|${numberWords})`;
export const PART = "(?:early|mid|late|the beginning of|the start of|the end of|the middle of)[- ]?";

type Groups = Readonly<Record<string, string | undefined>>;

export const monthOf = (text: string): number =>
  MONTHS.findIndex((m) => m.startsWith(text.toLowerCase().replace(".", "").slice(0, 3))) + 1;
export const dayIn = (text: string): number => Number.parseInt(text, 10);
export const period = (start: Day, end: Day, precision: Precision): DatedPeriod => ({
  start,
  end,
  precision,
  basis: "stated",
});
export const oneDay = (day: Day | null): DatedPeriod | null => (day && isDay(day) ? period(day, day, "day") : null);
export const wholeMonth = (year: number, month: number): DatedPeriod =>
  period(dayOf(year, month, 1), dayOf(year, month, daysInMonth(year, month)), "month");
export const wholeYear = (year: number): DatedPeriod => period(`${year}-01-01`, `${year}-12-31`, "year");
export const weekOf = (day: Day): DatedPeriod => {
  const monday = addDays(day, -((weekday(day) + 6) % 7));
  return period(monday, addDays(monday, 6), "week");
};

/** A month and day without a year: the year that brings it nearest to the publication date. */
export function nearest(month: number, day: number, time: TimeContext): Day | null {
  const anchor = time.published ?? time.last;
  if (!anchor) return null;
  const year = yearOf(anchor);
  const candidates = [year - 1, year, year + 1].map((y) => dayOf(y, month, day)).filter(isDay);
  const distance = (d: Day) => Math.abs(dayNumber(d) - dayNumber(anchor)) + (d > anchor === time.future ? 0 : 150);
  return candidates.sort((a, b) => distance(a) - distance(b))[0] ?? null;
}

/** A month without a year: the last one begun, or the next one where the words speak of the future. */
export function monthNear(month: number, time: TimeContext): DatedPeriod | null {
  if (!time.published) return time.last ? wholeMonth(yearOf(time.last), month) : null;
  const year = yearOf(time.published);
  const now = +time.published.slice(5, 7);
  if (time.future) return wholeMonth(month >= now ? year : year + 1, month);
  return wholeMonth(month <= now ? year : year - 1, month);
}

/** Months that a cue of the other direction outweighs. */
const AGAINST_CUE = 3;

/** "The November visit", with no verb of its own: the nearest such month, sooner where the words' tense points. */
export function monthAround(month: number, time: TimeContext): DatedPeriod | null {
  if (!time.published) return monthNear(month, time);
  const year = yearOf(time.published);
  const now = +time.published.slice(5, 7);
  const away = (y: number): number => (y - year) * 12 + month - now;
  const distance = (y: number): number => Math.abs(away(y)) + (away(y) > 0 === time.future ? 0 : AGAINST_CUE);
  const [best] = [year - 1, year, year + 1].sort((a, b) => distance(a) - distance(b));
  return wholeMonth(best!, month);
}

export function weekdayNear(name: string, time: TimeContext, which: "last" | "next" | "this" | null): Day | null {
  if (!time.published) return null;
  const target = DAYS.indexOf(name.toLowerCase());
  const today = weekday(time.published);
  const back = (today - target + 7) % 7;
  if (which === "last") return addDays(time.published, -(back || 7));
  if (which === "next" || which === "this" || time.future) {
    const ahead = (target - today + 7) % 7;
    return addDays(time.published, which === "next" ? ahead || 7 : ahead);
  }
  return addDays(time.published, -back);
}

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

export const range = (start: Day | null, end: Day | null, precision: Precision = "range"): DatedPeriod | null =>
  start && end && start <= end ? period(start, end, precision) : null;

export const rule = (
  id: string,
  pattern: string,
  example: string,
  resolve: (g: Groups, t: TimeContext) => DatedPeriod | null,
  flags = "gu",
): DateRule => ({
  id,
  pattern: new RegExp(pattern.replace(/ /g, "\\s+"), flags),
  example,
  resolve,
});

export function yearNamed(text: string, time: TimeContext): number | null {
  if (/^\d/.test(text)) return +text;
  if (!time.published) return null;
  return yearOf(time.published) - (/last/i.test(text) ? 1 : 0);
}
