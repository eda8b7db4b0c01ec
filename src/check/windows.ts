/** Like windows of other years, with how far each is covered. */
import { CONSTANTS } from "../measure/constants.ts";
import { addDays, addMonths, exposure, type Period, spanOf, windowIn, windowOf, yearOf } from "../model/period.ts";

/** Years that a window spans; windows of more than a year are compared with blocks of as many years. */
function span(window: Period): number {
  return Math.max(1, Math.ceil(exposure(window) / 366));
}

/** The like window n steps later (earlier where n is negative). A partial year keeps its days. */
export function likeWindow(window: Period, n: number): Period {
  const years = span(window);
  if (years === 1) return windowIn(windowOf(window), yearOf(window.start) + n);
  return {
    start: addMonths(window.start, 12 * years * n),
    end: addDays(addMonths(addDays(window.end, 1), 12 * years * n), -1),
  };
}

/** Like windows before, oldest first, back to the one that holds `firstYear`. */
export function windowsBefore(window: Period, firstYear: number): readonly Period[] {
  const steps = Math.min(500, Math.max(0, Math.ceil((yearOf(window.start) - firstYear) / span(window))));
  return Array.from({ length: steps }, (_, i) => likeWindow(window, i - steps));
}

/** The windows that a baseline is made of. */
export function baselineWindows(window: Period): readonly Period[] {
  return Array.from({ length: CONSTANTS.baselineYears }, (_, i) => likeWindow(window, i - CONSTANTS.baselineYears));
}

/** Whether a window is a part of its year only. */
export function isPartialYear(window: Period): boolean {
  return exposure(window) < 365;
}

const A_DAY =
  /\b\d{1,2}(?:st|nd|rd|th)?(?: of)? \p{L}+,? \d{4}|\p{L}+ \d{1,2}(?:st|nd|rd|th)?,? \d{4}|\d{4}-\d\d-\d\d/u;

/** What "since 1998", "since March 1998" or "since 4 March 1998" names: the year, the month or the day. */
export function namedBySince({ start, text }: Period & { readonly text: string }): Period {
  if (/\d{4}/u.test(text) && !A_DAY.test(text)) return spanOf(start.slice(0, start.endsWith("-01-01") ? 4 : 7))!;
  return { start, end: start };
}
