/** Like windows of other years, with how far each is covered. */
import { CONSTANTS } from "../measure/constants.ts";
import { addDays, addMonths, exposure, type Period, windowIn, windowOf, yearOf } from "../model/period.ts";

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
