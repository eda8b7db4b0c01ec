/** Expressions that name a time by the day of the text, or by the time told of before: "last week", "the next day". */
import type { DatedPeriod, Day } from "../../../model/period.ts";
import { addDays, addMonths, weekday, yearOf } from "../../../model/period.ts";
import type { DateRule } from "../../engine/dates.ts";
import { season } from "./date-points.ts";
import {
  back,
  dayIn,
  MONTH,
  monthOf,
  NUM,
  oneDay,
  range,
  rule,
  shift,
  WEEKDAY,
  weekdayNear,
  weekOf,
  wholeMonth,
  wholeYear,
} from "./date-words.ts";
import { numberOf } from "./numbers.ts";

/** The Saturday and Sunday that a text of that day means: on one of the two, "this weekend" is that very one. */
function weekendNear(which: string, published: Day, future: boolean): DatedPeriod | null {
  const since = (weekday(published) + 1) % 7;
  const on = since < 2;
  const ahead = which === "next" || which === "this coming" || (which !== "this past" && which !== "last" && future);
  const weeks = ahead ? (on && which !== "next" ? 0 : 7) : on && which === "last" ? -7 : 0;
  const saturday = addDays(published, weeks - since);
  return range(saturday, addDays(saturday, 1));
}

/** "Last summer" is the one that ended before the day, "next spring" the one that begins after it. */
function seasonNear(name: string, which: string, published: Day): DatedPeriod | null {
  const year = yearOf(published);
  const all = [year - 2, year - 1, year, year + 1].flatMap((y) => season(name, y) ?? []);
  if (which === "last") return all.findLast((s) => s.end < published) ?? null;
  if (which === "next") return all.find((s) => s.start > published) ?? null;
  return all.find((s) => s.end >= published) ?? null;
}
export const RELATIVES: readonly DateRule[] = [
  rule(
    "this-year",
    `\\b(?:so far |earlier |later |already )?(?<w>this|last|next|the past|the previous|the preceding|the same|that) year\\b(?! ago)`,
    "this year",
    (g, t) => {
      if (!t.published) return null;
      const w = g.w!.toLowerCase();
      const y = yearOf(t.published);
      if (w === "that" || w === "the same") return t.last ? wholeYear(yearOf(t.last)) : null;
      return wholeYear(w === "this" ? y : w === "next" ? y + 1 : y - 1);
    },
    "giu",
  ),
  rule(
    "early-next-year",
    "\\b(?:early|late|mid)[- ](?<w>this|last|next) year\\b",
    "early next year",
    (g, t) => (t.published ? wholeYear(yearOf(t.published) + (g.w === "last" ? -1 : g.w === "next" ? 1 : 0)) : null),
    "giu",
  ),
  rule(
    "this-month",
    "\\b(?:(?:earlier|later|already|early|late) )?(?<w>this|last|next) month\\b|\\b(?:earlier|later) in the month\\b",
    "later this month",
    (g, t) => {
      if (!t.published) return null;
      const w = (g.w ?? "this").toLowerCase();
      const day = addMonths(`${t.published.slice(0, 8)}01`, w === "this" ? 0 : w === "next" ? 1 : -1);
      return wholeMonth(yearOf(day), +day.slice(5, 7));
    },
    "giu",
  ),
  rule(
    "this-week",
    "\\b(?:(?:earlier|later|already|early|late) )?(?<w>this|last|next)(?: coming)? week\\b|\\b(?:earlier|later) in the week\\b",
    "last week",
    (g, t) => {
      if (!t.published) return null;
      const w = (g.w ?? "this").toLowerCase();
      return weekOf(addDays(t.published, w === "this" ? 0 : w === "next" ? 7 : -7));
    },
    "giu",
  ),
  rule(
    "today",
    "\\b(?:today|tonight|this (?:morning|afternoon|evening)|earlier today|later today)\\b",
    "today",
    (_, t) => oneDay(t.published),
    "giu",
  ),
  rule(
    "yesterday",
    "\\b(?:yesterday(?: (?:morning|afternoon|evening))?|last night)\\b",
    "yesterday",
    (_, t) => oneDay(t.published && addDays(t.published, -1)),
    "giu",
  ),
  rule(
    "tomorrow",
    "\\btomorrow(?: (?:morning|afternoon|evening))?\\b",
    "tomorrow",
    (_, t) => oneDay(t.published && addDays(t.published, 1)),
    "giu",
  ),
  rule(
    "weekday",
    `\\b(?:(?<w>last|next|this(?: coming| past)?)\\s+)?(?<d>${WEEKDAY})(?:['’]s)?(?: (?:morning|afternoon|evening|night))?\\b`,
    "last Wednesday",
    (g, t) => {
      const w = g.w?.toLowerCase() ?? "";
      return oneDay(
        weekdayNear(
          g.d!,
          t,
          w === "last" || w === "this past" ? "last" : w === "next" ? "next" : w.startsWith("this") ? "this" : null,
        ),
      );
    },
  ),
  rule(
    "weekdays",
    `\\b(?<a>${WEEKDAY})(?:,? and|,? or| to| through| until|\\s*[-–])(?: on)? (?<b>${WEEKDAY})\\b`,
    "Sunday and Monday",
    (g, t) => {
      const a = weekdayNear(g.a!, t, null);
      const b = weekdayNear(g.b!, t, null);
      return a && b ? range(b < a && t.future ? addDays(a, -7) : a > b ? addDays(a, -7) : a, b) : null;
    },
  ),
  rule(
    "weekday-of-week",
    `\\b(?<d>${WEEKDAY})(?: of)? (?<w>last|next|this) week\\b`,
    "Tuesday of next week",
    (g, t) => {
      if (!t.published) return null;
      const { end } = weekOf(addDays(t.published, g.w === "this" ? 0 : g.w === "next" ? 7 : -7));
      // The last such day up to the Sunday that ends the week
      return oneDay(weekdayNear(g.d!, { ...t, published: end, future: false }, null));
    },
  ),
  rule(
    "the-nth",
    "(?<=\\b(?:on|by|until|of) )the (?<d>(?:3[01]|[12]\\d|[1-9])(?:st|nd|rd|th))(?=[,.;:)]|$| (?:of (?:this|next|last) month|and|to|for|at|in|with|by|when|before|after)\\b)(?: of (?<w>this|next|last) month)?",
    "on the 14th",
    (g, t) => {
      if (!t.published) return null;
      const today = +t.published.slice(8);
      const d = dayIn(g.d!);
      const away =
        g.w === "next" || (!g.w && t.future && d < today)
          ? 1
          : g.w === "last" || (!g.w && !t.future && d > today)
            ? -1
            : 0;
      return oneDay(`${addMonths(`${t.published.slice(0, 8)}01`, away).slice(0, 8)}${String(d).padStart(2, "0")}`);
    },
  ),
  rule(
    "next-day",
    "\\b(?:the )?(?:next|following) (?:day|morning|afternoon|evening)\\b|\\ba day later\\b|\\bthe day after\\b",
    "the next day",
    (_, t) => oneDay(t.last && addDays(t.last, 1)),
    "giu",
  ),
  rule(
    "same-day",
    "\\b(?:the|that) (?:very )?same (?:day|morning|afternoon|evening|night)\\b|\\blater (?:in the|that|the same) (?:day|afternoon|evening|night)\\b|\\bthat (?:day|morning|afternoon|evening|night)\\b|\\bearlier (?:in the|that) day\\b",
    "later that day",
    (_, t) => oneDay(t.last),
    "giu",
  ),
  rule("month-of-that-year", `\\b(?<m>${MONTH}) (?:of )?(?:that|the same) year\\b`, "October of that year", (g, t) =>
    t.last ? wholeMonth(yearOf(t.last), monthOf(g.m!)) : null,
  ),
  rule(
    "day-before",
    "\\b(?:a|the) day (?:earlier|before|prior)\\b|\\bthe (?:previous|preceding) (?:day|evening|afternoon|morning)\\b|\\bthe (?:evening|night|morning|afternoon) before\\b",
    "a day earlier",
    (_, t) => oneDay(t.last && addDays(t.last, -1)),
    "giu",
  ),
  rule(
    "ago",
    `\\b(?:(?<y>${NUM}|a|one) years? and )?(?<n>${NUM}|a|an|one) (?<u>day|week|month|year|decade)s? (?<w>ago|earlier|before(?! (?:the|his|her|their|its|an?|my|our|that|this|\\p{Lu}))|prior)\\b`,
    "two weeks ago",
    (g, t) => {
      const n = numberOf(g.n!) ?? 1;
      const near = g.w!.toLowerCase() === "ago" ? back(t, n, g.u!) : t.last && shift(t.last, -n, g.u!);
      if (!near) return null;
      // "A year and a day ago"
      const day = g.y === undefined ? near : shift(near, -(numberOf(g.y) ?? 1), "year");
      if (g.u === "year" || g.u === "decade") return wholeYear(yearOf(day));
      if (g.u === "month") return wholeMonth(yearOf(day), +day.slice(5, 7));
      if (g.u === "week") return n === 1 ? oneDay(day) : weekOf(day);
      return oneDay(day);
    },
    "giu",
  ),
  rule(
    "vaguely-ago",
    "\\b(?:just |only )?(?:a (?<n>couple of|couple|few) (?<u>day|week|month)s (?:ago|earlier|back)|the (?<o>other day))\\b",
    "a couple of days ago",
    (g, t) => {
      if (!t.published) return null;
      if (g.o) return range(addDays(t.published, -7), addDays(t.published, -1));
      const [least, most] = g.n === "few" ? [2, 7] : [1, 3];
      return range(shift(t.published, -most, g.u!), shift(t.published, -least, g.u!));
    },
    "giu",
  ),
  rule(
    "weekend",
    "\\b(?:(?<w>this|last|next|this past|this coming|over the|the) )weekend\\b",
    "this weekend",
    (g, t) => (t.published ? weekendNear(g.w!.toLowerCase(), t.published, t.future) : null),
    "giu",
  ),
  rule(
    "years-since",
    `\\b(?<n>${NUM}) years (?:since|after)\\b(?= (?:the )?\\p{Lu}\\p{L}+ )`,
    "It is ten years since Merkel visited Minsk",
    (g, t) => (t.published && numberOf(g.n!) ? wholeYear(yearOf(t.published) - numberOf(g.n!)!) : null),
  ),
  rule(
    "later",
    `\\b(?<n>${NUM}|a|an) (?<u>day|week|month)s? later\\b`,
    "two days later",
    (g, t) => {
      const day = t.last && shift(t.last, numberOf(g.n!) ?? 1, g.u!);
      if (!day) return null;
      return g.u === "month" ? wholeMonth(yearOf(day), +day.slice(5, 7)) : oneDay(day);
    },
    "giu",
  ),
  rule(
    "season-near",
    "\\b(?:(?<w>this|last|next)|in(?: the| early| late)?|for the) (?<s>spring|summer|autumn|winter|(?<!in(?: the)? )fall)\\b",
    "next spring",
    (g, t) =>
      t.published
        ? seasonNear(g.s!.toLowerCase(), g.w?.toLowerCase() ?? (t.future ? "this" : "last"), t.published)
        : null,
    "giu",
  ),
  rule(
    "week-after",
    "\\ba week (?<w>after|before)\\b",
    "a week after",
    (g, t) => oneDay(t.last && addDays(t.last, g.w === "before" ? 7 : -7)),
    "giu",
  ),
  rule(
    "the-year",
    "\\b(?:the (?:start|beginning|turn) of the year)\\b",
    "the start of the year",
    (_, t) => oneDay(t.published && `${t.published.slice(0, 4)}-01-01`),
    "giu",
  ),
];
