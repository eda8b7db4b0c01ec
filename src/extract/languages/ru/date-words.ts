/** Words of Russian time expressions, and what they resolve to. */
import { addDays, addMonths, type DatedPeriod, type Day, dayOf, daysInMonth, yearOf } from "../../../model/period.ts";
import { rule as made, nearest, oneDay, range, weekOf, wholeMonth, wholeYear } from "../../engine/date-making.ts";
import type { DateRule, TimeContext } from "../../engine/dates.ts";
import { numberOf } from "./numbers.ts";

export const MONTHS = [
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
export const MONTH =
  "(?:(?:январ|феврал|апрел|июн|июл|сентябр|октябр|ноябр|декабр)(?:ь|я|ю|ём|ем|е)|(?:март|август)(?:а|у|ом|е)?|ма(?:й|я|ю|ем|е))(?!\\p{L})";
/** As the heads of reports have them: "15 сен". */
export const SHORT_MONTHS = ["янв", "фев", "мар", "апр", "мая", "июн", "июл", "авг", "сен", "окт", "ноя", "дек"];
export const SHORT_MONTH = "(?:янв|февр?|мар|апр|июн|июл|авг|сент?|окт|нояб?|дек)(?!\\p{L})\\.?";
export const DAY = "(?:3[01]|[12]\\d|0?[1-9])(?!\\d)";
export const YEAR = "(?:19|20)\\d\\d";
export const OF_YEAR = `(?: (?<y>${YEAR})(?: (?:года|г\\.))?| (?<w>прошлого|этого|нынешнего|текущего|минувшего|будущего|следующего) года)?`;
export const WEEKDAYS = ["воскресен", "понедельник", "вторник", "сред", "четверг", "пятниц", "суббот"];
export const WEEKDAY =
  "(?:понедельник(?:а|у)?|вторник(?:а|у)?|сред[уые]|четверг(?:а|у)?|пятниц[уые]|суббот[уые]|воскресень[ея])";
export const PAST = "прошл|минувш|предыдущ";
export const NEXT = "следующ|будущ|предстоящ|ближайш";
export const TO = "\\s*[-–—−]\\s*";
export const START = "(?<![\\p{L}\\p{N}])";

export const rule = (id: string, pattern: string, example: string, resolve: DateRule["resolve"]): DateRule =>
  made(id, pattern, example, resolve, "giu");

export const monthOf = (text: string): number => MONTHS.findIndex((m) => text.toLowerCase().startsWith(m)) + 1;

/** The year that the words beside a month name; undefined: none. */
export function yearBeside(g: Readonly<Record<string, string | undefined>>, t: TimeContext): number | undefined {
  if (g.y) return Number(g.y);
  if (!g.w || !t.published) return undefined;
  return yearOf(t.published) + (/^(?:прошл|минувш)/iu.test(g.w) ? -1 : /^(?:будущ|следующ)/iu.test(g.w) ? 1 : 0);
}

export const dayIn = (day: string, month: string, year: number | undefined, t: TimeContext): Day | null =>
  year ? dayOf(year, monthOf(month), Number(day)) : nearest(monthOf(month), Number(day), t);

export const which = (word: string | undefined): number =>
  !word ? 0 : new RegExp(`^(?:${PAST})`, "iu").test(word) ? -1 : new RegExp(`^(?:${NEXT})`, "iu").test(word) ? 1 : 0;

const UNITS: readonly (readonly [RegExp, (day: Day, n: number) => Day])[] = [
  [/^(?:ден|дн)/iu, (day, n) => addDays(day, n)],
  [/^недел/iu, (day, n) => addDays(day, 7 * n)],
  [/^месяц/iu, (day, n) => addMonths(day, n)],
  [/^(?:год|лет)/iu, (day, n) => addMonths(day, 12 * n)],
];
export const UNIT = "(?:день|дня|дней|днями|недел[юиья]|неделями|недель|месяц(?:а|ев)?|год(?:а)?|лет)";

const shift = (day: Day | null, n: string | undefined, unit: string, towards: 1 | -1): Day | null => {
  const count = n ? numberOf(n) : 1;
  const by = UNITS.find(([word]) => word.test(unit))?.[1];
  return day && count && by ? by(day, towards * count) : null;
};

export const back = (t: TimeContext, n: string | undefined, unit: string): Day | null =>
  shift(t.published, n, unit, -1);

/** So many days, weeks, months or years from a day, as exact as the words are. */
export function away(day: Day | null, n: string | undefined, unit: string, towards: 1 | -1): DatedPeriod | null {
  const found = shift(day, n, unit, towards);
  if (!found) return null;
  if (/^(?:год|лет)/iu.test(unit)) return wholeYear(yearOf(found));
  if (/^месяц/iu.test(unit)) return wholeMonth(yearOf(found), Number(found.slice(5, 7)));
  return /^недел/iu.test(unit) && (n || towards > 0) ? weekOf(found) : oneDay(found);
}

/** The first months of the seasons, by how their names begin. */
const SEASONS: readonly (readonly [RegExp, number])[] = [
  [/^вес/iu, 3],
  [/^лет/iu, 6],
  [/^осен/iu, 9],
  [/^зим/iu, 12],
];
export const SEASON = "(?:весн(?:ой|у|ы)|лет(?:ом|а)|осень(?:ю)?|осени|зим(?:ой|у|ы))(?!\\p{L})";

function seasonOf(name: string, year: number): DatedPeriod | null {
  const from = SEASONS.find(([word]) => word.test(name))![1];
  const ends = from === 12 ? year + 1 : year;
  const last = from === 12 ? 2 : from + 2;
  return range(dayOf(year, from, 1), dayOf(ends, last, daysInMonth(ends, last)));
}

/** "Прошлым летом" is the one that ended before the day, "летом" the one of a plan or of what is past. */
export function seasonNear(name: string, at: number, year: number | undefined, t: TimeContext): DatedPeriod | null {
  if (year) return seasonOf(name, year);
  const { published, future } = t;
  if (!published) return null;
  const all = [-2, -1, 0, 1].flatMap((n) => seasonOf(name, yearOf(published) + n) ?? []);
  if (at < 0 || (at === 0 && !future)) return all.findLast((s) => (at < 0 ? s.end : s.start) < published) ?? null;
  return all.find((s) => (at > 0 ? s.start > published : s.end >= published)) ?? null;
}

/** Saturday and Sunday: those before the day, or those of its week and after. */
export function weekend(at: number, { published, future }: TimeContext): DatedPeriod | null {
  if (!published) return null;
  const saturday = addDays(weekOf(published).start, 5);
  const next = at > 0 || (at === 0 && (future || saturday <= published));
  const first = next ? saturday : addDays(saturday, -7);
  return range(first, addDays(first, 1));
}
