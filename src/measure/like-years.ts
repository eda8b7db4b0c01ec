/** A year of which only a part is asked or known is compared with the same days of the other years. */
import { type Day, type DayWindow, dayOf, yearOf } from "../model/period.ts";
import type { Query } from "../model/query.ts";
import { type CountKey, cellsBetween } from "./count-keys.ts";
import type { Count } from "./counts.ts";
import { boundsOf } from "./periods.ts";
import type { YearCount } from "./record-years.ts";

const wholeYear = (last: Day): boolean => last.endsWith("-12-31");

/** The days from the year's first to this one, in every year. */
export function daysTo(last: Day): DayWindow {
  return { from: "01-01", to: last.slice(5) };
}

/** Where a count by years ends within one: the query for the same days of every year. Else the query as it is. */
export function likeForLike(query: Query, by: readonly CountKey[]): Query {
  const { start, end } = boundsOf(query);
  if (!by.includes("year") || query.window || end === null || wholeYear(end)) return query;
  if (start !== null && yearOf(start) === yearOf(end)) return query;
  return { ...query, window: daysTo(end) };
}

/** The days of its last year that the ledger has in full, where it has only a part; null: nothing to compare. */
export function completeDays(query: Query, by: readonly CountKey[], through: Day | null): DayWindow | null {
  if (by[0] !== "year" || by.length > 1 || query.window || through === null || wholeYear(through)) return null;
  const { start, end } = boundsOf(query);
  const isAsked = (start === null || yearOf(start) < yearOf(through)) && (end === null || through < end);
  return isAsked ? daysTo(through) : null;
}

/** The rows of a count by years as windows, of one kind or of contacts together. */
export function yearsOf(count: Count): readonly YearCount[] {
  const { query, rows } = count;
  const kind = query.kinds?.length === 1 ? query.kinds[0] : "contacts";
  const mine = rows.filter((row) => row.kind === kind);
  const [first, last] = [mine[0]?.year, mine.at(-1)?.year] as [number?, number?];
  if (first === undefined || last === undefined) return [];
  const { start, end } = boundsOf(query);
  const bounds = { start: start ?? dayOf(first, 1, 1), end: end ?? dayOf(last, 12, 31) };
  const periods = new Map(cellsBetween("year", bounds, query).map((cell) => [cell.value, cell.periods]));
  return mine.flatMap(({ year, count, singleSource, cut, coverage }) => {
    const held = periods.get(year as number);
    if (!held?.[0]) return [];
    const period = { start: held[0].start, end: held.at(-1)!.end };
    return [{ year: year as number, period, count, singleSource, cut, coverage }];
  });
}

/** How many years are compared where no first day is given. */
const YEARS_COMPARED = 10;

/** The days of a comparison: to the last day given or the last full year up to `through`, and so many years back. Null: no last day is known. */
export function comparedDays(query: Query, through: Day | null): Query | null {
  const { start, end } = boundsOf(query);
  const to = end ?? (through && lastFullYear(through));
  if (to === null) return null;
  return { ...query, from: start ?? dayOf(yearOf(to) - YEARS_COMPARED + 1, 1, 1), to };
}

/**
 * The like windows among which a year is to be a record: to the last full year that is known, or to the last day known
 * where that lies in the year itself.
 */
export function recordDays(query: Query, year: number, through: Day | null): Query {
  const { end } = boundsOf(query);
  const last = end ?? through ?? dayOf(year, 12, 31);
  return {
    ...query,
    to: yearOf(last) < year ? dayOf(year, 12, 31) : yearOf(last) === year ? last : lastFullYear(last),
  };
}

function lastFullYear(day: Day): Day {
  return wholeYear(day) ? day : dayOf(yearOf(day) - 1, 12, 31);
}
