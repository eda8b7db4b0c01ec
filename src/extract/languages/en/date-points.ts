/** Expressions that name a point or stretch of the calendar: a day, a month, a season, a decade. */
import type { DatedPeriod } from "../../../model/period.ts";
import { dayOf, daysInMonth, yearOf } from "../../../model/period.ts";
import type { DateRule } from "../../engine/dates.ts";
import {
  DAY,
  dayIn,
  MONTH,
  monthAround,
  monthNear,
  monthOf,
  NUM,
  nearest,
  oneDay,
  PART,
  range,
  rule,
  TO,
  WEEKDAY_OF,
  wholeMonth,
  wholeYear,
  YEAR,
  yearNamed,
} from "./date-words.ts";
import { numberOf } from "./numbers.ts";

const SEASON: Readonly<Record<string, number>> = { spring: 3, summer: 6, autumn: 9, fall: 9, winter: 12 };

/** Of the northern half; winter begins in the December of its year. */
export function season(name: string, year: number): DatedPeriod | null {
  const from = SEASON[name]!;
  return from === 12
    ? range(`${year}-12-01`, dayOf(year + 1, 2, daysInMonth(year + 1, 2)))
    : range(dayOf(year, from, 1), dayOf(year, from + 2, daysInMonth(year, from + 2)));
}

export const POINTS: readonly DateRule[] = [
  rule("iso", "(?<![\\d-])(?<d>(?:1[89]|20)\\d\\d-[01]\\d-[0-3]\\d)(?![\\d-])", "2024-05-16", (g) => oneDay(g.d!)),
  rule(
    "month-day-year",
    `${WEEKDAY_OF}\\b(?<m>${MONTH}) (?<d>${DAY}),? (?<y>${YEAR})\\b`,
    "Thursday, May 16, 2024",
    (g) => oneDay(dayOf(+g.y!, monthOf(g.m!), dayIn(g.d!))),
  ),
  rule("day-month-year", `${WEEKDAY_OF}\\b(?<d>${DAY})(?: of)? (?<m>${MONTH}),? (?<y>${YEAR})\\b`, "16 May 2024", (g) =>
    oneDay(dayOf(+g.y!, monthOf(g.m!), dayIn(g.d!))),
  ),
  rule(
    "month-days-year",
    `\\b(?<m>${MONTH}) (?<d>${DAY})${TO}(?<e>${DAY}),? (?<y>${YEAR})\\b`,
    "May 14–15, 1953",
    (g) => range(dayOf(+g.y!, monthOf(g.m!), dayIn(g.d!)), dayOf(+g.y!, monthOf(g.m!), dayIn(g.e!))),
  ),
  rule(
    "month-day-month-day-year",
    `\\b(?<m>${MONTH}) (?<d>${DAY})${TO}(?<n>${MONTH}) (?<e>${DAY}),? (?<y>${YEAR})\\b`,
    "July 29–August 1, 1985",
    (g) =>
      range(
        dayOf(+g.y! - (monthOf(g.m!) > monthOf(g.n!) ? 1 : 0), monthOf(g.m!), dayIn(g.d!)),
        dayOf(+g.y!, monthOf(g.n!), dayIn(g.e!)),
      ),
  ),
  rule("days-month-year", `\\b(?<d>${DAY})${TO}(?<e>${DAY}) (?<m>${MONTH}),? (?<y>${YEAR})\\b`, "14-15 May 1953", (g) =>
    range(dayOf(+g.y!, monthOf(g.m!), dayIn(g.d!)), dayOf(+g.y!, monthOf(g.m!), dayIn(g.e!))),
  ),
  rule("month-days", `\\b(?<m>${MONTH}) (?<d>${DAY})${TO}(?<e>${DAY})\\b(?!,? ${YEAR})`, "June 7-9", (g, t) => {
    const start = nearest(monthOf(g.m!), dayIn(g.d!), t);
    return start ? range(start, `${start.slice(0, 8)}${String(dayIn(g.e!)).padStart(2, "0")}`) : null;
  }),
  rule("days-month", `\\b(?<d>${DAY})${TO}(?<e>${DAY}) (?<m>${MONTH})\\b`, "1-2 June", (g, t) => {
    const start = nearest(monthOf(g.m!), dayIn(g.d!), t);
    return start ? range(start, `${start.slice(0, 8)}${String(dayIn(g.e!)).padStart(2, "0")}`) : null;
  }),
  rule("month-day", `${WEEKDAY_OF}\\b(?<m>${MONTH}) (?:the )?(?<d>${DAY})\\b(?!,? ${YEAR}\\b)`, "June 8th", (g, t) =>
    oneDay(nearest(monthOf(g.m!), dayIn(g.d!), t)),
  ),
  rule("day-month", `${WEEKDAY_OF}\\b(?<d>${DAY})(?: of)? (?<m>${MONTH})\\b(?!,? ${YEAR}\\b)`, "16 December", (g, t) =>
    oneDay(nearest(monthOf(g.m!), dayIn(g.d!), t)),
  ),
  rule(
    "part-month-year",
    `\\b(?:in |of )?${PART}(?<m>${MONTH}),?(?: of)? (?<y>${YEAR})\\b`,
    "early March 2022",
    (g) => wholeMonth(+g.y!, monthOf(g.m!)),
    "giu",
  ),
  rule("month-year", `\\b(?<m>${MONTH}),?(?: of)? (?<y>${YEAR})\\b`, "March 1997", (g) =>
    wholeMonth(+g.y!, monthOf(g.m!)),
  ),
  rule("month-last-year", `\\b(?<m>${MONTH}) (?:of )?(?<w>last|this|next) year\\b`, "March of last year", (g, t) =>
    t.published
      ? wholeMonth(yearOf(t.published) + (g.w === "last" ? -1 : g.w === "next" ? 1 : 0), monthOf(g.m!))
      : null,
  ),
  rule(
    "month-of-session",
    `(?<=(?:\\b(?:the|an?|their|his|her|our|its|this|upcoming|coming|planned|recent|past)|['’]s) )(?<m>${MONTH})(?= (?:state |official |working )?(?:visits?|trips?|meetings?|summits?|talks|calls?|tour|stay|sessions?|conversations?)\\b)`,
    "the June summit",
    (g, t) => monthAround(monthOf(g.m!), t),
  ),
  rule(
    "month",
    `(?<=\\b(?:[Ii]n|last|this|next|[Ss]ince|[Uu]ntil|[Bb]y|[Dd]uring|of|[Ff]rom|[Ee]arly|mid|[Ll]ate|end|and|[Bb]efore|[Aa]fter|the|[Tt]o|[Tt]ill|[Ff]or)[ -])(?<m>${MONTH})\\b(?! \\d|'s? )|(?<=['’]s )(?<n>${MONTH})(?= (?:visit|trip|meeting|summit|talks|call|tour|stay))`,
    "in February",
    (g, t) => monthNear(monthOf((g.m ?? g.n)!), t),
  ),
  rule(
    "first-half",
    `\\bthe (?<h>first|second) half of (?:the year |of )?(?<y>${YEAR}|this year|last year)\\b`,
    "the first half of 2024",
    (g, t) => {
      const y = yearNamed(g.y!, t);
      return y ? (g.h === "first" ? range(`${y}-01-01`, `${y}-06-30`) : range(`${y}-07-01`, `${y}-12-31`)) : null;
    },
    "giu",
  ),
  rule(
    "quarter",
    `\\bthe (?<q>first|second|third|fourth|last) quarter of (?<y>${YEAR}|this year|last year)\\b`,
    "the first quarter of 2024",
    (g, t) => {
      const y = yearNamed(g.y!, t);
      const q = ["first", "second", "third", "fourth"].indexOf(g.q === "last" ? "fourth" : g.q!.toLowerCase());
      return y ? range(dayOf(y, q * 3 + 1, 1), dayOf(y, q * 3 + 3, daysInMonth(y, q * 3 + 3))) : null;
    },
    "giu",
  ),
  rule(
    "first-months",
    `\\bthe first (?<n>${NUM}) months of (?<y>${YEAR}|this year|the year|last year)\\b`,
    "the first six months of 2024",
    (g, t) => {
      const y = yearNamed(g.y!, t);
      const n = numberOf(g.n!);
      return y && n && n <= 12 ? range(`${y}-01-01`, dayOf(y, n, daysInMonth(y, n))) : null;
    },
    "giu",
  ),
  rule(
    "season",
    `\\b(?:the )?(?<s>spring|summer|autumn|fall|winter)(?: of)? (?<y>${YEAR})\\b`,
    "the summer of 2022",
    (g) => season(g.s!.toLowerCase(), +g.y!),
    "giu",
  ),
  rule(
    "decade",
    "\\b(?:the )?(?<y>(?:19|20)\\d0)s\\b",
    "the 1990s",
    (g) => range(`${g.y}-01-01`, `${+g.y! + 9}-12-31`),
    "giu",
  ),
  rule("part-year", `\\b${PART}(?<y>${YEAR})\\b`, "early 2022", (g) => wholeYear(+g.y!), "giu"),
  rule(
    "year",
    `(?<![\\d$€£,.-]|\\b\\p{Lu}{2,}\\d{0,2} |\\b(?:Expo|Forum|Summit|Games|Vision|Agenda|Olympics|Nuclear Security Summit) )(?<y>${YEAR})(?![\\d%]|[,.]\\d|[-–]\\d|(?: (?:people|troops|officials|delegates|participants|guests|companies|students|miles|kilometers|km|tons)))`,
    "2024",
    (g) => wholeYear(+g.y!),
  ),
  rule("years", `(?<!\\d)(?<y>${YEAR})[-–](?<z>${YEAR}|\\d\\d)(?!\\d|-)`, "2013–2022", (g) =>
    range(`${g.y}-01-01`, `${g.z!.length === 2 ? g.y!.slice(0, 2) + g.z : g.z}-12-31`),
  ),
];
