/** Russian expressions that name a point or stretch of the calendar. */
import { dayOf, yearOf } from "../../../model/period.ts";
import { monthNear, nearest, oneDay, range, wholeMonth, wholeYear } from "../../engine/date-making.ts";
import type { DateRule } from "../../engine/dates.ts";
import {
  DAY,
  dayIn,
  MONTH,
  monthOf,
  NEXT,
  OF_YEAR,
  PAST,
  rule,
  SEASON,
  SHORT_MONTH,
  SHORT_MONTHS,
  START,
  seasonNear,
  TO,
  which,
  YEAR,
  yearBeside,
} from "./date-words.ts";

export const POINTS: readonly DateRule[] = [
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
  rule("ru/day", `${START}(?<d>${DAY})(?:-?го)? (?<m>${MONTH})${OF_YEAR}`, "16 мая 2025 года", (g, t) =>
    oneDay(dayIn(g.d!, g.m!, yearBeside(g, t), t)),
  ),
  rule(
    "ru/days",
    `${START}(?:с )?(?<d>${DAY})(?:, ${DAY}){0,3}(?:${TO}| по | и )(?<e>${DAY}) (?<m>${MONTH})${OF_YEAR}`,
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
    `(?<=${START}(?:в|с|до|к|на|начале|конце|середине|начала|конца|середины|середину|конец|начало|числах|половине|половину|половины|декаде|минувшем|прошлом|за|и) )(?<m>${MONTH})${OF_YEAR}|${START}(?<n>${MONTH}) (?<z>${YEAR})(?: года)?`,
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
  rule(
    "ru/season",
    `${START}(?:(?<w>(?:${PAST}|${NEXT}|эт|нынешн)(?:ей|им|ой)) )?(?<s>${SEASON})(?:(?: (?<v>прошлого|этого|нынешнего|текущего|минувшего|будущего|следующего) года)| (?<y>${YEAR})(?:-го|(?: года| г\\.))?)?(?!\\p{L})`,
    "летом 2023 года",
    (g, t) => seasonNear(g.s!, which(g.w), yearBeside({ y: g.y, w: g.v }, t), t),
  ),
  rule(
    "ru/year",
    `(?<![\\p{N}.,-])(?<y>${YEAR})(?:-й|-м|-го)?(?: (?:год(?:а|у|ом)?|г\\.))|(?<=${START}(?:в|с|за) )(?<z>${YEAR})-(?:м|го|й)(?!\\p{L})`,
    "в 2019 году",
    (g) => wholeYear(Number(g.y ?? g.z)),
  ),
];
