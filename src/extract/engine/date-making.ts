/** How the parts of time expressions become periods, in whatever language they are written. */
import {
  addDays,
  type DatedPeriod,
  type Day,
  dayNumber,
  dayOf,
  daysInMonth,
  isDay,
  type Precision,
  weekday,
  yearOf,
} from "../../model/period.ts";
import type { DateRule, TimeContext } from "./dates.ts";

type Groups = Readonly<Record<string, string | undefined>>;

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

/** "Almost n", "for nearly n": so much of it, at the least. */
export const ALMOST = 0.9;

/** Days that a year must be nearer than another to be meant against the tense. */
const AGAINST = 150;

/** A month and day without a year: the year that brings it nearest to the publication date. */
export function nearest(month: number, day: number, time: TimeContext): Day | null {
  const anchor = time.published ?? time.last;
  if (!anchor) return null;
  const year = yearOf(anchor);
  const candidates = [year - 1, year, year + 1].map((y) => dayOf(y, month, day)).filter(isDay);
  const distance = (d: Day) => Math.abs(dayNumber(d) - dayNumber(anchor)) + (d > anchor === time.future ? 0 : AGAINST);
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

/** The day of a week (Sunday is 0) that a text means: before its own day, or after it where it says so. */
export function dayOfWeek(target: number, time: TimeContext, which: "last" | "next" | "this" | null): Day | null {
  if (!time.published) return null;
  const today = weekday(time.published);
  const back = (today - target + 7) % 7;
  if (which === "last") return addDays(time.published, -(back || 7));
  if (which === "next" || which === "this" || time.future) {
    const ahead = (target - today + 7) % 7;
    return addDays(time.published, which === "next" ? ahead || 7 : ahead);
  }
  return addDays(time.published, -back);
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
