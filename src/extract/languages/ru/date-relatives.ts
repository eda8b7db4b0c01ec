/** Russian expressions that name a time by the day of the text. */
import { addDays, addMonths, type DatedPeriod, dayOf, yearOf } from "../../../model/period.ts";
import { dayOfWeek, oneDay, period, range, weekOf, wholeMonth, wholeYear } from "../../engine/date-making.ts";
import type { DateRule } from "../../engine/dates.ts";
import {
  away,
  back,
  DAY,
  dayIn,
  MONTH,
  monthOf,
  NEXT,
  OF_YEAR,
  PAST,
  rule,
  START,
  TO,
  UNIT,
  WEEKDAY,
  WEEKDAYS,
  weekend,
  which,
  YEAR,
  yearBeside,
} from "./date-words.ts";
import { numberWords } from "./numbers.ts";

const weekdayOf = (word: string): number => WEEKDAYS.findIndex((d) => word.toLowerCase().startsWith(d));

export const RELATIVES: readonly DateRule[] = [
  rule(
    "ru/weekday",
    `${START}(?:(?<w>(?:${PAST}|${NEXT}|эт)(?:ий|ую|ее|ий|от|у|ого|ей)) )?(?<d>${WEEKDAY})(?!\\p{L})(?: (?:на )?(?<v>(?:${PAST}|${NEXT}|эт|текущ|нынешн)(?:ой|ей)) недел[еи])?`,
    "в понедельник",
    (g, t) => {
      const at = which(g.w);
      const day = weekdayOf(g.d!);
      if (g.v && t.published) return oneDay(addDays(weekOf(t.published).start, 7 * which(g.v) + ((day + 6) % 7)));
      return oneDay(dayOfWeek(day, t, at < 0 ? "last" : at > 0 ? "next" : null));
    },
  ),
  rule(
    "ru/weekdays",
    `${START}(?<d>${WEEKDAY})(?: и |${TO})(?:в )?(?<e>${WEEKDAY})(?!\\p{L})`,
    "в понедельник и вторник",
    (g, t) => {
      const first = dayOfWeek(weekdayOf(g.d!), t, null);
      const days = (weekdayOf(g.e!) - weekdayOf(g.d!) + 7) % 7;
      // Of days that are past, the last is the one that is near
      const last = t.future ? null : dayOfWeek(weekdayOf(g.e!), t, null);
      return last ? range(addDays(last, -days), last) : range(first, first && addDays(first, days));
    },
  ),
  rule(
    "ru/weekend",
    `${START}(?:(?<w>(?:${PAST}|${NEXT}|эт)(?:ие|их)) )?выходн(?:ые|ых)(?! (?:дни|дней|дня))(?!\\p{L})`,
    "в выходные",
    (g, t) => weekend(which(g.w), t),
  ),
  rule(
    "ru/nth",
    `${START}(?<d>${DAY})(?:-?го)? числа(?: (?<w>(?:${PAST}|${NEXT}|эт|текущ|нынешн)(?:его|ого) месяца))?(?!\\p{L})`,
    "18-го числа",
    (g, t) => {
      if (!t.published) return null;
      const [today, day] = [Number(t.published.slice(8)), Number(g.d)];
      const months = g.w ? which(g.w) : t.future && day < today ? 1 : !t.future && day > today ? -1 : 0;
      return oneDay(`${addMonths(`${t.published.slice(0, 8)}01`, months).slice(0, 8)}${g.d!.padStart(2, "0")}`);
    },
  ),
  rule("ru/weekday-day", `${START}${WEEKDAY}, (?<d>${DAY}) (?<m>${MONTH})${OF_YEAR}`, "в среду, 18 октября", (g, t) =>
    oneDay(dayIn(g.d!, g.m!, yearBeside(g, t), t)),
  ),
  rule(
    "ru/today",
    `${START}(?:сегодня|сегодняшн(?:ий|его|ей|ем))(?: (?:утром|вечером|днём))?(?!\\p{L})`,
    "сегодня",
    (_, t) => oneDay(t.published),
  ),
  rule(
    "ru/yesterday",
    `${START}(?:вчера|накануне(?!\\s(?!\\p{L}+(?:ла|ли|лся|лась|лись)(?!\\p{L}))\\p{L}+(?:а|я|ы|и|ов|ий)(?!\\p{L})))(?: (?:утром|вечером|днём))?(?!\\p{L})`,
    "вчера",
    (_, t) => oneDay(t.published && addDays(t.published, -1)),
  ),
  rule(
    "ru/time-of-day",
    `${START}(?<!(?:${MONTH}|${WEEKDAY}|${YEAR}|года|числа|сегодня|вчера|завтра|накануне),? )(?<!\\d )(?:(?:ранним |поздним )?(?:утром|вечером)|поздно вечером|рано утром|в течение дня|сегодняшним (?:утром|вечером))(?!\\p{L})(?!,? (?:в |во )?(?:\\d|${WEEKDAY}|того|этого|сегодня|вчера|накануне|следующ|предыдущ))`,
    "вечером",
    (_, t) => oneDay(t.last ?? t.published),
  ),
  rule("ru/day-before", `${START}позавчера(?!\\p{L})`, "позавчера", (_, t) =>
    oneDay(t.published && addDays(t.published, -2)),
  ),
  rule("ru/day-after", `${START}послезавтра(?!\\p{L})`, "послезавтра", (_, t) =>
    oneDay(t.published && addDays(t.published, 2)),
  ),
  rule("ru/lately", `${START}на днях(?!\\p{L})`, "на днях", (_, t) =>
    t.published && !t.future ? range(addDays(t.published, -7), addDays(t.published, -1)) : null,
  ),
  rule("ru/tomorrow", `${START}(?:завтра)(?: (?:утром|вечером|днём))?(?!\\p{L})`, "завтра", (_, t) =>
    oneDay(t.published && addDays(t.published, 1)),
  ),
  rule(
    "ru/week",
    `${START}(?:в (?:начале|конце|середине) |на )?(?<w>(?:${PAST}|${NEXT}|эт|текущ|нынешн)(?:ой|ей|у|ую)) недел[еию](?!\\p{L})`,
    "на прошлой неделе",
    (g, t) => (t.published ? weekOf(addDays(t.published, 7 * which(g.w))) : null),
  ),
  rule(
    "ru/of-the-week",
    `${START}(?:(?:в|к) )?(?:начале|конце|концу|середине) недели(?!\\p{L})`,
    "в начале недели",
    (_, t) => (t.published ? weekOf(t.published) : null),
  ),
  rule(
    "ru/this-month",
    `${START}(?:в )?(?<w>(?:${PAST}|${NEXT}|эт|текущ|нынешн)(?:ом|ем|его|ого)) месяц[еа](?!\\p{L})`,
    "в прошлом месяце",
    (g, t) => {
      if (!t.published) return null;
      const day = addMonths(`${t.published.slice(0, 8)}01`, which(g.w));
      return wholeMonth(yearOf(day), Number(day.slice(5, 7)));
    },
  ),
  rule(
    "ru/this-year",
    `${START}(?<w>(?:${PAST}|${NEXT}|эт|текущ|нынешн)(?:ом|ем|его|ого)) год[уа](?!\\p{L})`,
    "в этом году",
    (g, t) => (t.published ? wholeYear(yearOf(t.published) + which(g.w)) : null),
  ),
];

export const COMPOUNDS: readonly DateRule[] = [
  rule(
    "ru/since",
    `${START}с (?:(?<d>${DAY}) )?(?:(?<m>${MONTH}) )?(?<y>${YEAR})(?: года|-го)?(?!\\p{L})`,
    "с 2019 года",
    (g, t) => {
      const start = dayOf(Number(g.y), g.m ? monthOf(g.m) : 1, g.d ? Number(g.d) : 1);
      return t.published && start <= t.published ? period(start, t.published, "open") : null;
    },
  ),
  rule("ru/since-start", `${START}с начала(?: этого| нынешнего| текущего)? года(?!\\p{L})`, "с начала года", (_, t) =>
    t.published ? period(`${t.published.slice(0, 4)}-01-01`, t.published, "open") : null,
  ),
  rule("ru/within-year", `${START}за год(?!\\p{L})`, "за год", (_, t) =>
    t.published ? period(`${t.published.slice(0, 4)}-01-01`, t.published, "range") : null,
  ),
  rule(
    "ru/past-n",
    `${START}за последн(?:ие|юю|ий) (?:(?<n>\\d+|${numberWords}) )?(?<u>${UNIT})(?!\\p{L})`,
    "за последние три месяца",
    (g, t): DatedPeriod | null => {
      const start = back(t, g.n, g.u!);
      return start && t.published ? period(start, t.published, "open") : null;
    },
  ),
  rule("ru/ago", `${START}(?:(?<n>\\d+|${numberWords}) )?(?<u>${UNIT}) назад(?!\\p{L})`, "два дня назад", (g, t) =>
    away(t.published, g.n, g.u!, -1),
  ),
  rule(
    "ru/earlier",
    `${START}(?:дн[её]м|(?<n>двумя|тремя) днями) (?<w>ранее|раньше|позже|позднее|спустя)(?!\\p{L})`,
    "днём ранее",
    (g, t) => {
      const days = g.n ? (/^дв/iu.test(g.n) ? 2 : 3) : 1;
      const later = /^(?:поз|спустя)/iu.test(g.w!);
      const from = t.last ?? (later ? null : t.published);
      return oneDay(from && addDays(from, later ? days : -days));
    },
  ),
  rule(
    "ru/in",
    `${START}через (?:(?<n>\\d+|${numberWords}) )?(?<u>${UNIT})(?!\\p{L})(?! после)`,
    "через неделю",
    (g, t) => (t.future ? away(t.published, g.n, g.u!, 1) : null),
  ),
];
