/**
 * Partial dates and periods. Days are ISO text ("2024-08-20"): they sort, print and store as they are.
 * A partial date is a year, a month or a day, as in EDTF level 0; it means its whole span.
 */
import { InputError } from "./errors.ts";

/** A calendar day, "YYYY-MM-DD". */
export type Day = string;
/** "YYYY", "YYYY-MM" or "YYYY-MM-DD". */
export type PartialDate = string;
export type Precision = "day" | "range" | "week" | "month" | "year" | "open";
/** Whether the text says it, the program inferred it, or neither. */
export type Basis = "stated" | "inferred";

export interface Period {
  readonly start: Day;
  readonly end: Day;
}

/** A period as a text or a row gives it. */
export interface DatedPeriod extends Period {
  readonly precision: Precision;
  readonly basis: Basis;
}

/** The same days of every year; it may wrap the year's end. Months and days as "MM-DD". */
export interface DayWindow {
  readonly from: string;
  readonly to: string;
}

export const FIRST_DAY: Day = "0001-01-01";
export const LAST_DAY: Day = "9999-12-31";

const PARTIAL = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;
const MS_A_DAY = 86_400_000;

/** Days since 1970-01-01 (negative before). */
export function dayNumber(day: Day): number {
  return Date.UTC(+day.slice(0, 4), +day.slice(5, 7) - 1, +day.slice(8, 10)) / MS_A_DAY;
}

export function dayFromNumber(n: number): Day {
  return new Date(n * MS_A_DAY).toISOString().slice(0, 10);
}

/** The month of a day number, as months since the year 0: in arithmetic alone, for walks over many days (Hinnant 2013). */
export function monthFromNumber(n: number): number {
  const z = n + 719_468;
  const era = Math.floor(z / 146_097);
  const doe = z - era * 146_097;
  const yoe = Math.floor((doe - Math.floor(doe / 1460) + Math.floor(doe / 36_524) - Math.floor(doe / 146_096)) / 365);
  const mp = Math.floor((5 * (doe - (365 * yoe + Math.floor(yoe / 4) - Math.floor(yoe / 100))) + 2) / 153);
  // Years here begin in March.
  return (era * 400 + yoe) * 12 + mp + 2;
}

export function addDays(day: Day, n: number): Day {
  return dayFromNumber(dayNumber(day) + n);
}

/** 0 is Sunday. */
export function weekday(day: Day): number {
  return (((dayNumber(day) + 4) % 7) + 7) % 7;
}

export function yearOf(day: Day): number {
  return +day.slice(0, 4);
}

export function dayOf(year: number, month: number, day: number): Day {
  return `${String(year).padStart(4, "0")}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
}

export function daysInMonth(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

/** The same day n months later, or the last of that month where there is none. */
export function addMonths(day: Day, n: number): Day {
  const months = yearOf(day) * 12 + +day.slice(5, 7) - 1 + n;
  const year = Math.floor(months / 12);
  const month = (((months % 12) + 12) % 12) + 1;
  return dayOf(year, month, Math.min(+day.slice(8, 10), daysInMonth(year, month)));
}

/** True for a legal day from year 1000 to 9999 (Date.UTC reads smaller years as 19xx). */
export function isDay(text: string): boolean {
  const m = PARTIAL.exec(text);
  if (!m?.[3] || +text.slice(0, 4) < 1000) return false;
  const month = +(m[2] as string);
  return month >= 1 && month <= 12 && +m[3] >= 1 && +m[3] <= daysInMonth(+(m[1] as string), month);
}

/** The first and last day that a partial date means; null if it is none. */
export function spanOf(date: PartialDate): Period | null {
  const m = PARTIAL.exec(date);
  if (!m) return null;
  const [, year, month, day] = m as unknown as [string, string, string?, string?];
  if (day) return isDay(date) ? { start: date, end: date } : null;
  if (!month) return { start: `${year}-01-01`, end: `${year}-12-31` };
  if (+month < 1 || +month > 12) return null;
  return { start: `${date}-01`, end: dayOf(+year, +month, daysInMonth(+year, +month)) };
}

/** Like spanOf, but an error that names the place where the text stood. */
export function parsePeriod(text: string, place: string): Period {
  const span = spanOf(text);
  if (!span) throw new InputError(place, `"${text}" is no date`, "Write YYYY, YYYY-MM or YYYY-MM-DD.");
  return span;
}

export function overlaps(a: Period, b: Period): boolean {
  return a.start <= b.end && b.start <= a.end;
}

export function contains(outer: Period, inner: Period): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

export function intersection(a: Period, b: Period): Period | null {
  const start = a.start > b.start ? a.start : b.start;
  const end = a.end < b.end ? a.end : b.end;
  return start <= end ? { start, end } : null;
}

/** Length in days, both ends counted. */
export function exposure(period: Period): number {
  return dayNumber(period.end) - dayNumber(period.start) + 1;
}

export function parseWindow(text: string): DayWindow {
  const m = /^(\d{2}-\d{2})\.\.(\d{2}-\d{2})$/.exec(text);
  // A leap year, so that 02-29 is a legal end of a window.
  if (!m || !isDay(`2024-${m[1]}`) || !isDay(`2024-${m[2]}`))
    throw new InputError(`window "${text}"`, "is not of the form MM-DD..MM-DD", "For instance 01-01..08-20.");
  return { from: m[1] as string, to: m[2] as string };
}

/**
 * The window's days that begin in a given year. 29 February counts with 28 February, so every year has
 * the same days: a window that ends on 02-28 or 02-29 takes the 29th in where there is one.
 */
export function windowIn(window: DayWindow, year: number): Period {
  const endYear = window.from <= window.to ? year : year + 1;
  const place = (y: number, md: string, end: boolean): Day => {
    if (md === "02-29" || (end && md === "02-28")) {
      return end ? dayOf(y, 2, daysInMonth(y, 2)) : `${y}-02-28`;
    }
    return `${y}-${md}`;
  };
  return { start: place(year, window.from, false), end: place(endYear, window.to, true) };
}

/** The window of the year's days that a period covers: how like windows of other years are made. */
export function windowOf(period: Period): DayWindow {
  return { from: period.start.slice(5), to: period.end.slice(5) };
}
