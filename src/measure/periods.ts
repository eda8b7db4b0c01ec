/** The days that a query names. */
import { type Day, intersection, type Period, windowIn, yearOf } from "../model/period.ts";
import type { Query } from "../model/query.ts";

/** First and last day, cut at the as-of day; null on a side that the query leaves open. */
export function boundsOf(query: Query): { readonly start: Day | null; readonly end: Day | null } {
  const { to, asOf } = query;
  return { start: query.from ?? null, end: to && asOf ? (to < asOf ? to : asOf) : (to ?? asOf ?? null) };
}

/** One period, or with a window one for each year in which it begins within the bounds or reaches into them. */
export function periodsOf(query: Query, bounds: Period): readonly Period[] {
  const { window } = query;
  if (!window) return [bounds];
  const periods: Period[] = [];
  for (let year = yearOf(bounds.start) - 1; year <= yearOf(bounds.end); year++) {
    const part = intersection(windowIn(window, year), bounds);
    if (part) periods.push(part);
  }
  return periods;
}

/** The query for the days of one period alone. */
export function queryWithin(query: Query, period: Period): Query {
  const { window: _, asOf: __, ...rest } = query;
  return { ...rest, from: period.start, to: period.end };
}
