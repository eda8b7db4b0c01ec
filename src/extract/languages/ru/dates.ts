/** Russian time expressions. Each rule resolves its groups to a period; words without a date give null. */
import { addDays, addMonths, type DatedPeriod, type Day, dayOf, yearOf } from "../../../model/period.ts";
import {
  dayOfWeek,
  rule as made,
  monthNear,
  nearest,
  oneDay,
  period,
  range,
  weekOf,
  wholeMonth,
  wholeYear,
} from "../../engine/date-making.ts";
import type { DateLanguage, DateRule, TimeContext } from "../../engine/dates.ts";
import { numberOf, numberWords } from "./numbers.ts";

const MONTHS = [
  "январ",
  "феврал",
  "март",
  "апрел",
  "ма",
  "июн",
  "июл",
  "август",
  "сентябр",
  "октябр",
  "ноябр",
  "декабр",
];
const MONTH =
  "(?:(?:январ|феврал|апрел|июн|июл|сентябр|октябр|ноябр|декабр)(?:ь|я|ю|ём|ем|е)|(?:март|август)(?:а|у|ом|е)?|ма(?:й|я|ю|ем|е))(?!\\p{L})";
/** As the heads of reports have them: "15 сен". */
const SHORT_MONTHS = ["янв", "фев", "мар", "апр", "мая", "июн", "июл", "авг", "сен", "окт", "ноя", "дек"];
const SHORT_MONTH = "(?:янв|февр?|мар|апр|июн|июл|авг|сент?|окт|нояб?|дек)(?!\\p{L})\\.?";
const DAY = "(?:3[01]|[12]\\d|0?[1-9])(?!\\d)";
const YEAR = "(?:19|20)\\d\\d";
const OF_YEAR = `(?: (?<y>${YEAR})(?: (?:года|г\\.))?| (?<w>прошлого|этого|нынешнего|текущего|минувшего|будущего|следующего) года)?`;
const WEEKDAYS = ["воскресен", "понедельник", "вторник", "сред", "четверг", "пятниц", "суббот"];
const WEEKDAY =
  "(?:понедельник(?:а|у)?|вторник(?:а|у)?|сред[уые]|четверг(?:а|у)?|пятниц[уые]|суббот[уые]|воскресень[ея])";
const PAST = "прошл|минувш|предыдущ";
const NEXT = "следующ|будущ|предстоящ|ближайш";
const TO = "\\s*[-–—−]\\s*";
const START = "(?<![\\p{L}\\p{N}])";

const rule = (id: string, pattern: string, example: string, resolve: DateRule["resolve"]): DateRule =>
  made(id, pattern, example, resolve, "giu");

const monthOf = (text: string): number => MONTHS.findIndex((m) => text.toLowerCase().startsWith(m)) + 1;

/** The year that the words beside a month name; undefined: none. */
function yearBeside(g: Readonly<Record<string, string | undefined>>, t: TimeContext): number | undefined {
  if (g.y) return Number(g.y);
  if (!g.w || !t.published) return undefined;
  return yearOf(t.published) + (/^(?:прошл|минувш)/iu.test(g.w) ? -1 : /^(?:будущ|следующ)/iu.test(g.w) ? 1 : 0);
}

const dayIn = (day: string, month: string, year: number | undefined, t: TimeContext): Day | null =>
  year ? dayOf(year, monthOf(month), Number(day)) : nearest(monthOf(month), Number(day), t);

const which = (word: string | undefined): number =>
  !word ? 0 : new RegExp(`^(?:${PAST})`, "iu").test(word) ? -1 : new RegExp(`^(?:${NEXT})`, "iu").test(word) ? 1 : 0;

const POINTS: readonly DateRule[] = [
  rule("ru/short-month", `${START}(?<d>${DAY}) (?<m>${SHORT_MONTH})(?: (?<y>${YEAR}))?`, "15 сен", (g, t) => {
    const month = SHORT_MONTHS.findIndex((m) => g.m!.toLowerCase().startsWith(m)) + 1;
    return oneDay(g.y ? dayOf(Number(g.y), month, Number(g.d)) : nearest(month, Number(g.d), t));
  }),
  rule(
    "ru/same-day",
    `${START}(?:в (?:тот|этот) же день|тем же (?:утром|вечером|дн[её]м))(?!\\p{L})`,
    "в тот же день",
    (_, t) => oneDay(t.last),
  ),
  rule("ru/day", `${START}(?<d>${DAY}) (?<m>${MONTH})${OF_YEAR}`, "16 мая 2025 года", (g, t) =>
    oneDay(dayIn(g.d!, g.m!, yearBeside(g, t), t)),
  ),
  rule(
    "ru/days",
    `${START}(?:с )?(?<d>${DAY})(?:${TO}| по | и )(?<e>${DAY}) (?<m>${MONTH})${OF_YEAR}`,
    "16–17 мая",
    (g, t) => {
      const year = yearBeside(g, t);
      return range(dayIn(g.d!, g.m!, year, t), dayIn(g.e!, g.m!, year, t));
    },
  ),
  rule(
    "ru/days-of-months",
    `${START}(?:с )?(?<d>${DAY}) (?<n>${MONTH})(?:${TO}| по )(?<e>${DAY}) (?<m>${MONTH})${OF_YEAR}`,
    "30 апреля – 2 мая",
    (g, t) => {
      const year = yearBeside(g, t);
      return range(dayIn(g.d!, g.n!, year, t), dayIn(g.e!, g.m!, year, t));
    },
  ),
  rule("ru/numeric", `${START}(?<d>\\d\\d)\\.(?<m>\\d\\d)\\.(?<y>${YEAR})`, "16.05.2025", (g) =>
    oneDay(dayOf(Number(g.y), Number(g.m), Number(g.d))),
  ),
  rule(
    "ru/month",
    `(?<=${START}(?:в|с|до|к|на|начале|конце|середине|начала|конца|минувшем|прошлом|за|и) )(?<m>${MONTH})${OF_YEAR}|${START}(?<n>${MONTH}) (?<z>${YEAR})(?: года)?`,
    "в мае 2025 года",
    (g, t) => {
      const month = monthOf((g.m ?? g.n)!);
      const year = g.z ? Number(g.z) : yearBeside(g, t);
      return year ? wholeMonth(year, month) : monthNear(month, t);
    },
  ),
  rule("ru/months", `${START}(?<n>${MONTH})(?: и |${TO})(?<m>${MONTH})${OF_YEAR}`, "март и апрель", (g, t) => {
    const year = yearBeside(g, t);
    const last = year ? wholeMonth(year, monthOf(g.m!)) : monthNear(monthOf(g.m!), t);
    const first = last && wholeMonth(yearOf(last.start), monthOf(g.n!));
    return range(first?.start ?? null, last?.end ?? null);
  }),
  rule("ru/year", `(?<![\\p{N}.,-])(?<y>${YEAR})(?:-й|-м|-го)?(?: (?:год(?:а|у|ом)?|г\\.))`, "в 2019 году", (g) =>
    wholeYear(Number(g.y)),
  ),
];

const RELATIVES: readonly DateRule[] = [
  rule(
    "ru/weekday",
    `${START}(?:(?<w>(?:${PAST}|${NEXT}|эт)(?:ий|ую|ее|ий|от|у|ого|ей)) )?(?<d>${WEEKDAY})(?!\\p{L})`,
    "в понедельник",
    (g, t) => {
      const at = which(g.w);
      const day = WEEKDAYS.findIndex((d) => g.d!.toLowerCase().startsWith(d));
      return oneDay(dayOfWeek(day, t, at < 0 ? "last" : at > 0 ? "next" : null));
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
    `${START}(?:вчера|накануне(?!\\s(?!\\p{L}+(?:ла|ли)(?!\\p{L}))\\p{L}+(?:а|я|ы|и|ов|ий)(?!\\p{L})))(?: (?:утром|вечером|днём))?(?!\\p{L})`,
    "вчера",
    (_, t) => oneDay(t.published && addDays(t.published, -1)),
  ),
  rule("ru/day-before", `${START}позавчера(?!\\p{L})`, "позавчера", (_, t) =>
    oneDay(t.published && addDays(t.published, -2)),
  ),
  rule("ru/tomorrow", `${START}(?:завтра)(?: (?:утром|вечером|днём))?(?!\\p{L})`, "завтра", (_, t) =>
    oneDay(t.published && addDays(t.published, 1)),
  ),
  rule(
    "ru/week",
    `${START}(?:в (?:начале|конце|середине) |на )?(?<w>(?:${PAST}|${NEXT}|эт|текущ|нынешн)(?:ой|ей)) недел[еи](?!\\p{L})`,
    "на прошлой неделе",
    (g, t) => (t.published ? weekOf(addDays(t.published, 7 * which(g.w))) : null),
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

const UNITS: readonly (readonly [RegExp, (day: Day, n: number) => Day])[] = [
  [/^(?:ден|дн)/iu, (day, n) => addDays(day, -n)],
  [/^недел/iu, (day, n) => addDays(day, -7 * n)],
  [/^месяц/iu, (day, n) => addMonths(day, -n)],
  [/^(?:год|лет)/iu, (day, n) => addMonths(day, -12 * n)],
];
const UNIT = "(?:день|дня|дней|недел[юиья]|недель|месяц(?:а|ев)?|год(?:а)?|лет)";

function back(t: TimeContext, n: string | undefined, unit: string): Day | null {
  const count = n ? numberOf(n) : 1;
  const shift = UNITS.find(([word]) => word.test(unit))?.[1];
  return t.published && count && shift ? shift(t.published, count) : null;
}

const COMPOUNDS: readonly DateRule[] = [
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
  rule("ru/ago", `${START}(?:(?<n>\\d+|${numberWords}) )?(?<u>${UNIT}) назад(?!\\p{L})`, "два дня назад", (g, t) => {
    const day = back(t, g.n, g.u!);
    return /^(?:ден|дн)/iu.test(g.u!) ? oneDay(day) : null;
  }),
];

export const dates: DateLanguage = {
  rules: [...COMPOUNDS, ...POINTS, ...RELATIVES],
  prefilter: new RegExp(
    `\\d|${MONTH}|${WEEKDAY}|сегодня|вчера|завтра|накануне|недел|месяц|год|лет|назад|же день|тем же`,
    "iu",
  ),
  // Who says so speaks in the past of what is to come
  tense:
    /(?<!\p{L})(?:(?<future>[Бб]удет|будут|встретится|встретятся|соберутся|увидится|увидятся|побеседует|посетит|посетят|побывает|побывают|прибудет|прибудут|прибывает|прилетит|прилетят|приедет|приедут|едет|едут|летит|летят|направляется|жд[уё]т|ждет|проведёт|проведет|проведут|начнётся|начнутся|обсудит|обсудят|примет|примут|отправится|отправятся|[Сс]остоится|состоятся|пройдёт|пройдут|планиру\p{L}+|запланирован\p{L}*|намерен\p{L}*|собирается|собираются|[Оо]жидается|[Пп]редстоит|предстоящ\p{L}+|должен|должна|должны|намечен\p{L}*|назначен\p{L}*|перенес\p{L}+|перенос\p{L}+|отмен\p{L}+|откладыва\p{L}+|готовится|поедет|поедут|полетит|вылетит|совершит|нанесёт|переговорит|поговорит|созвонится|созвонятся|сможет|может|пригла\p{L}+|позвал\p{L}*)|(?<past>(?!дел(?!\p{L})|(?:сообщ|заяв|сказ|рассказ|отмет|уточн|подтверд|объяв|подчеркн|договор|услов|добав)и?[лнз])\p{Ll}{2,}(?:л|ла|ло|ли|лся|лась|лось|лись)))(?!\p{L})/gu,
};
