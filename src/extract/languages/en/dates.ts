/** English time expressions. Each rule resolves its groups to a period; words without a date give null. */
import { addDays, addMonths, type DatedPeriod, FIRST_DAY } from "../../../model/period.ts";
import { ALMOST } from "../../engine/date-making.ts";
import type { DateLanguage, DateRule, TimeContext } from "../../engine/dates.ts";
import { POINTS } from "./date-points.ts";
import { RELATIVES } from "./date-relatives.ts";
import {
  back,
  DAY,
  MONTH,
  monthNear,
  monthOf,
  NUM,
  PART,
  period,
  range,
  rule,
  shift,
  WEEKDAY,
  YEAR,
} from "./date-words.ts";
import { numberOf, ordinalPattern } from "./numbers.ts";

/** "Nearly ten", "just over six", "half a": how many of a unit of time. */
const LENGTH = `(?:(?:at least|as many as|(?<over>(?:just|little|slightly) (?:more than|over))|(?:just |well )?(?:more than|over|under)|less than|(?<short>almost|nearly|about|around|roughly|approximately|close to)|some|barely|only|just) ){0,2}(?<n>${NUM}|half an?|a quarter of a|an?) `;
const MONTHS_IN: Readonly<Record<string, number>> = { month: 1, year: 12, decade: 120, centur: 1200 };
/** What is numbered: a length of time behind it ends today. */
const NTH = `(?:first|only|last|${ordinalPattern.source.replace(/^\\b|\\b$/g, "")})`;

/** What names one time by itself, in the order in which it is asked. */
const SIMPLE: readonly DateRule[] = [...POINTS, ...RELATIVES];

const BARE_MONTH = new RegExp(`^${MONTH}$`, "u");

/** The span of a partial date as words: "24 February 2022", "February 2022", "early 2022", "2022". */
function pointOf(text: string, time: TimeContext): DatedPeriod | null {
  const t = text.trim();
  // The rule for a month alone asks for a word before it, which a point does not have.
  if (BARE_MONTH.test(t)) return monthNear(monthOf(t), time);
  for (const rule of SIMPLE) {
    // matchAll copies the pattern and its state, exec would leave state behind
    const [m] = t.matchAll(rule.pattern);
    if (m && m.index === 0 && m[0].length === t.length) return rule.resolve(m.groups ?? {}, time);
  }
  return null;
}

function since(text: string, time: TimeContext): DatedPeriod | null {
  const from = pointOf(text, { ...time, future: false });
  if (!from) return null;
  const end = time.published ?? "9999-12-31";
  return from.start <= end ? period(from.start, end, "open") : null;
}

const POINT_SOURCE = `(?:(?:${PART})?(?:${DAY} )?${MONTH}(?: ${DAY})?(?:,? ${YEAR})?|(?:${PART})?${YEAR}|last ${WEEKDAY}|last (?:week|month|year)|the (?:start|beginning|turn) of (?:the|this) year|${WEEKDAY})`;

/** Expressions built of points: ranges, open periods and looking back. They are longer, so they win. */
const COMPOUNDS: readonly DateRule[] = [
  rule(
    "between",
    `\\b[Bb]etween (?<a>${POINT_SOURCE}) and (?<b>${POINT_SOURCE})`,
    "between 24 February 2022 and 19 January 2025",
    (g, t) => joined(g.a!, g.b!, t),
  ),
  rule(
    "from-to",
    `\\b[Ff]rom (?<a>${POINT_SOURCE})(?: to | until | through |\\s*[-–]\\s*)(?<b>${POINT_SOURCE})`,
    "from May 2019 to June 2021",
    (g, t) => joined(g.a!, g.b!, t),
  ),
  rule(
    "since-year-start",
    "\\bsince the (?:start|beginning|turn) of (?:the|this) year\\b|\\bso far this year\\b|\\bin the year to date\\b",
    "since the start of the year",
    (_, t) => (t.published ? period(`${t.published.slice(0, 4)}-01-01`, t.published, "open") : null),
    "giu",
  ),
  rule("since", `\\bsince (?<a>${POINT_SOURCE})`, "since 2013", (g, t) => since(g.a!, t), "giu"),
  rule(
    "past-n",
    `\\b(?:in|over|during|within|for|throughout) (?:the|these) (?:last|past|previous|preceding) (?:(?<n>${NUM}|couple of|few|several) )?(?<u>day|week|month|year|decade)s?\\b`,
    "over the past three years",
    (g, t) => {
      const n = g.n ? numberOf(g.n) : 1;
      const from = n ? back(t, n, g.u!) : null;
      return from && t.published ? range(from, t.published, "range") : null;
    },
    "giu",
  ),
  rule(
    "next-n",
    `\\b(?:in|over|during|within|for)(?: the course of)? the (?:next|coming) (?<n>${NUM}) (?<u>day|week|month|year)s?\\b`,
    "over the next two days",
    (g, t) => {
      const n = numberOf(g.n!);
      if (!n || !t.published) return null;
      return range(t.published, addDays(shift(t.published, n, g.u!), -1), "range");
    },
    "giu",
  ),
  rule("in-n-years", `\\bin ${LENGTH}(?<u>year|decade|centur)(?:s|y|ies)?\\b`, "in at least ten years", lately, "giu"),
  rule(
    "nth-in-n",
    `\\b(?:in|within|over|for) (?:the space of )?${LENGTH}(?<u>week|month|year|decade|centur)(?:s|y|ies)?\\b(?<=\\b${NTH}\\b[^.;]{0,90})`,
    "his second visit in just over six months",
    lately,
    "giu",
  ),
  rule(
    "until",
    `\\b(?:until|till|through|up to|as of)(?<!\\b(?:postponed|put off|delayed|deferred|moved|rescheduled|pushed back)\\b[^.;]{0,40}\\b(?:until|till|through|up to|as of)) (?<a>${POINT_SOURCE})`,
    "until 20 August 2024",
    (g, t) => {
      const end = pointOf(g.a!, t);
      return end ? period(FIRST_DAY, end.end, "open") : null;
    },
  ),
];

/** So long a time up to the day of the text. */
function lately(g: Readonly<Record<string, string | undefined>>, { published }: TimeContext): DatedPeriod | null {
  const [part, of] = /^(?:half|(?:a )?quarter)/i.exec(g.n!) ? [/^half/i.test(g.n!) ? 2 : 4, 1] : [1, numberOf(g.n!)];
  const months = MONTHS_IN[g.u!.toLowerCase()];
  // "Just over six months" ends before the seventh
  const n = ((of ?? 1) + (g.over ? 1 : 0)) * (g.short ? ALMOST : 1);
  if (!published) return null;
  const from = months ? addMonths(published, -Math.round((n * months) / part)) : addDays(published, -Math.round(7 * n));
  return range(from, published);
}

function joined(a: string, b: string, time: TimeContext): DatedPeriod | null {
  const to = pointOf(b, time);
  // "from May to June 2021": the first point borrows the year of the second
  const yearless = !/\d{4}/.test(a) && /\d{4}/.exec(b);
  const from = pointOf(yearless ? `${a} ${yearless[0]}` : a, time) ?? pointOf(a, time);
  return from && to ? range(from.start, to.end) : null;
}

export const dates: DateLanguage = {
  rules: [...COMPOUNDS, ...SIMPLE],
  prefilter: new RegExp(
    `\\d|${MONTH}|${WEEKDAY}|\\b(?:[Tt]oday|[Tt]onight|[Yy]esterday|[Tt]omorrow|year|years|month|months|week|weeks|weekend|morning|afternoon|evening|night|day|days|ago|[Ll]ater|decades?|century|centuries|[Ee]arlier|spring|summer|autumn|fall|winter)\\b`,
    "u",
  ),
  tense:
    /(?<future>\b(?:(?:will|would|shall|to) be \p{L}+|agreed(?: \w+)? to|arrang(?:ed?|es|ing)|decid(?:ed?|es|ing) to|(?:pledg|promis|vow)(?:ed?|es|ing) to|will|would|shall|is to|are to|is due|are due|was due|were due|due to|to be held|expected|scheduled|plans?|planned|planning|set to|slated|look(?:s|ed|ing)? forward|intends?|next|upcoming|ahead of|going to|heading|coming|postpon\w*|cancel\w*|called off|put off|reschedul\w*|scrapped|first set|(?:was|were) to(?: have \p{L}+)?|departs?|leaves|flies|arrives|begins|starts|travels|heads(?! of\b)|visits|meets|hosts|receives|convenes|lands|ends|concludes|runs|kicks off|expects?|awaits?|consider\p{L}*|weigh(?:s|ing)|mull(?:s|ing)|could|might|invit\p{L}+|intend\p{L}*|aims?|wants?|propos\p{L}+|prepar\p{L}+|hopes?|due)\b)|(?<past>\b(?:\p{L}+ed|following|met|held|had|has|was|were|spoke|said|told|saw|went|came|paid|began|took|did|made|flew|left|gave|rang|sat)\b)/giu,
};
