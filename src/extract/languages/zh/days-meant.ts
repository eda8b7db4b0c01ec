/** Which day the figures and words of a Chinese date mean, seen from the day of publication. */
import { addDays, addMonths, type DatedPeriod, type Day, dayNumber, isDay, yearOf } from "../../../model/period.ts";
import { nearest, oneDay, range as rangeOf, weekOf, wholeMonth } from "../../engine/date-making.ts";
import type { TimeContext } from "../../engine/dates.ts";
import { numberOf } from "./numbers.ts";

export type Groups = Readonly<Record<string, string | undefined>>;

const WEEKDAYS = "一二三四五六日";

/** Numbers in Han make no day of themselves: "三十月". */
export const range = (start: Day | null, end: Day | null): DatedPeriod | null =>
  start && end && isDay(start) && isDay(end) ? rangeOf(start, end) : null;
export const month = (year: number, m: number): DatedPeriod | null => (m >= 1 && m <= 12 ? wholeMonth(year, m) : null);
export const value = (text: string | undefined): number => numberOf(text ?? "") ?? 0;
/** "2024", "二〇二四". */
export const yearNamed = (text: string): number =>
  +(/^\d/.test(text) ? text : [...text].map((c) => "零一二三四五六七八九".indexOf(c === "〇" ? "零" : c)).join(""));

/** A day that has been is told of sooner than one to come, unless it is so many times as far. */
const NEARER = 3;

/** "20日至21日访问期间，双方将讨论": yesterday, whatever is told ahead of it. */
const isJustPast = (before: Day, anchor: Day, after: Day): boolean =>
  dayNumber(anchor) - dayNumber(before) <= 3 && dayNumber(after) - dayNumber(anchor) > 20;

/** "16日": of this month or the one beside it; told ahead, the next one. */
export function dayOfMonth(d: number, time: TimeContext): Day | null {
  const anchor = time.published ?? time.last;
  if (!anchor) return null;
  const first = `${anchor.slice(0, 8)}01`;
  const days = [-1, 0, 1].map((n) => `${addMonths(first, n).slice(0, 8)}${String(d).padStart(2, "0")}`).filter(isDay);
  const [before, after] = [days.findLast((x) => x <= anchor), days.find((x) => x >= anchor)];
  if (time.future && !(before && after && isJustPast(before, anchor, after))) return after ?? null;
  // Told on the 5th, "7日" is not a day of the month before
  return before && (!after || dayNumber(anchor) - dayNumber(before) <= (dayNumber(after) - dayNumber(anchor)) * NEARER)
    ? before
    : (after ?? null);
}

/** The day beside a name of it is near, whether it has been or is to come. */
export const namedDay = ({ m, d }: Groups, time: TimeContext): Day | null =>
  m ? nearest(value(m), value(d), time) : dayOfMonth(value(d), { ...time, future: false });

/** "周二" before or after publication; "上周二", "下周二" of that week. */
export function weekdayNear({ w, d, from }: Groups, time: TimeContext): Day | null {
  if (!time.published) return null;
  const at = "天".includes(d!) ? 6 : WEEKDAYS.indexOf(d!);
  const monday = weekOf(time.published).start;
  const away = w?.startsWith("上") ? -7 : w?.startsWith("下") ? 7 : 0;
  const day = addDays(monday, at + away);
  if (w) return day;
  if (time.future || from) return day < time.published ? addDays(day, 7) : day;
  return day > time.published ? addDays(day, -7) : day;
}

/** "上周末", "本周末" of that week; without a word of which, the one before or, told ahead, the one to come. */
export function weekendNear({ w }: Groups, { published, future }: TimeContext): DatedPeriod | null {
  if (!published) return null;
  const saturday = addDays(weekOf(published).start, 5);
  const away = w ? awayOf(w) : !future && saturday > published ? -1 : 0;
  return range(addDays(saturday, 7 * away), addDays(saturday, 7 * away + 1));
}

export const fromPublished = (time: TimeContext, days: number): DatedPeriod | null =>
  oneDay(time.published && addDays(time.published, days));
export const fromLast = (time: TimeContext, days: number): DatedPeriod | null =>
  oneDay((time.last ?? time.published) && addDays((time.last ?? time.published)!, days));

export const RELATIVE_DAYS: Readonly<Record<string, number>> = { 今: 0, 昨: -1, 明: 1, 前: -2, 后: 2 };
export const RELATIVE_YEARS: Readonly<Record<string, number>> = { 今: 0, 本: 0, 去: -1, 明: 1, 前: -2 };
const AWAY: Readonly<Record<string, number>> = { 上: -1, 本: 0, 这: 0, 当: 0, 下: 1 };
export const awayOf = (word: string): number => AWAY[word[0]!] ?? 0;
export const publishedMonth = (time: TimeContext, away: number): DatedPeriod | null => {
  const first = time.published && addMonths(`${time.published.slice(0, 8)}01`, away);
  return first ? month(yearOf(first), +first.slice(5, 7)) : null;
};

export const dayIn = (month: Day, d: string | undefined): Day =>
  `${month.slice(0, 8)}${String(value(d)).padStart(2, "0")}`;
