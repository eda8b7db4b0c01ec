/** The time a claim is about, and the time it compares with. Pure. */
import type { Claim } from "../../model/claim.ts";
import type { Span } from "../../model/evidence.ts";
import {
  addDays,
  addMonths,
  type DatedPeriod,
  type Day,
  exposure,
  FIRST_DAY,
  LAST_DAY,
  spanOf,
  yearOf,
} from "../../model/period.ts";
import { ALMOST } from "../engine/date-making.ts";
import { matchPattern, type Sentence, type Unit, unitsIn } from "../shadow.ts";
import { ableIn, type CompiledGrammar } from "./compile.ts";
import type { Rhythm } from "./grammar.ts";

type Time = NonNullable<Claim["period"]>;

export interface Times {
  readonly period: Time | null;
  readonly baseline: Time | null;
}

/** The stated times of a clause. */
export function timesOf(clause: Sentence, published: Day | null, grammar: CompiledGrammar): Times {
  const baselines = new Set<Unit>();
  let baseline: Time | null = null;
  let period: Time | null = null;
  for (const form of ableIn(grammar.periods, clause)) {
    for (const m of matchPattern(form.compiled, clause)) {
      const when = m.slots.when?.find((u) => u.date);
      if (!when?.date || baselines.has(when)) continue;
      const text = clause.text.slice(m.span.start - clause.span.start, m.span.end - clause.span.start);
      if (form.form === "baseline") {
        // "On Sunday" says when: nothing is set against a single day.
        if (when.date.precision === "day") continue;
        baselines.add(when);
        baseline ??= when.date;
      } else if ((form.form === "since" || form.form === "from") && published && when.date.start <= published) {
        const precision = form.form === "from" ? "range" : "open";
        period ??= { start: when.date.start, end: published, precision, basis: "stated", text };
      } else if (form.form === "after" && published && when.date.end < published) {
        period ??= { start: addDays(when.date.end, 1), end: published, precision: "open", basis: "stated", text };
      } else if (form.form === "between") {
        const until = m.slots.until?.find((u) => u.date)?.date;
        if (until && when.date.start <= until.end)
          period ??= { start: when.date.start, end: until.end, precision: "range", basis: "stated", text };
      } else if (form.form === "until") {
        period ??= { start: FIRST_DAY, end: when.date.end, precision: "open", basis: "stated", text };
      }
    }
  }
  if (!period) {
    const dates = clause.units.filter((u) => u.date && !baselines.has(u));
    // The widest date is the claim's; a day inside it is a detail.
    const widest = dates.map((u) => u.date as Time).sort((x, y) => exposure(y) - exposure(x))[0];
    if (widest) period = widest;
  }
  const yearBefore = period && matchPattern(grammar.yearBefore, clause)[0];
  if (period && yearBefore) {
    const text = clause.text.slice(yearBefore.span.start - clause.span.start, yearBefore.span.end - clause.span.start);
    baseline ??= { ...spanOf(`${yearOf(period.start) - 1}`)!, precision: "year", basis: "inferred", text };
  }
  return { period, baseline };
}

/** "Has not come for five years": the five years up to publication; null where the words say no such length. */
export function lastingIn(clause: Sentence, published: Day | null, grammar: CompiledGrammar): Time | null {
  const match = isBackThen(clause, grammar) ? undefined : matchPattern(grammar.lasting, clause)[0];
  const n = match?.slots.n?.[0]?.value;
  if (!match || !n || !published) return null;
  const textOf = (span: Span) => clause.text.slice(span.start - clause.span.start, span.end - clause.span.start);
  const rhythm = grammar.grammar.rhythm(textOf(match.groups.unit!));
  const upTo = clause.text.slice(0, match.slots.n![0]!.span.start - clause.span.start);
  const short = grammar.comparators.some((c) => c.comparator === "approx" && upTo.search(c.compiled) >= 0);
  const start = rhythm && before(published, n * rhythm.length * (short ? ALMOST : 1), rhythm.unit);
  return start ? { start, end: published, precision: "range", basis: "stated", text: textOf(match.span) } : null;
}

/** "Had not come for five years": the years before something that is told, and not before the text. */
export function isBackThen(clause: Sentence, { grammar }: CompiledGrammar): boolean {
  return grammar.backThen?.test(clause.text) ?? false;
}

/** So many units of time before a day. */
function before(day: Day, n: number, unit: Rhythm["unit"]): Day | null {
  if (unit === "years" || unit === "months") return addMonths(day, -Math.round(n * (unit === "years" ? 12 : 1)));
  return unit === "weeks" || unit === "days" ? addDays(day, -Math.round(n * (unit === "weeks" ? 7 : 1))) : null;
}

/** A date in a claim's words that lies outside its times: "twice in 2016 and once in |2015|"; null: none. */
export function strayDateIn(clause: Sentence, span: Span, { period, baseline }: Times): string | null {
  if (!period) return null;
  const isOutside = (date: DatedPeriod, time: Time | null) => !time || date.end < time.start || date.start > time.end;
  const stray = unitsIn(clause, span).find((u) => u.date && isOutside(u.date, period) && isOutside(u.date, baseline));
  return stray?.date?.text ?? null;
}

/** "In each of three years, 2013, 2014 and 2015": years named one after another, as one time; null: not so. */
export function yearsInRow(clause: Sentence): Time | null {
  const dates = clause.units.flatMap((u) => (u.date?.precision === "year" ? [{ span: u.span, date: u.date }] : []));
  const [first] = dates;
  const last = dates.at(-1);
  if (!first || !last || dates.length < 2) return null;
  const follows = dates.slice(1).every(({ span, date }, i) => {
    const before = dates[i]!;
    const gap = clause.text.slice(before.span.end - clause.span.start, span.start - clause.span.start);
    return yearOf(date.start) === yearOf(before.date.start) + 1 && /^\P{L}{1,2}(?:\p{L}+ )?$/u.test(gap);
  });
  const text = clause.text.slice(first.span.start - clause.span.start, last.span.end - clause.span.start);
  return follows ? { ...first.date, end: last.date.end, precision: "range", text } : null;
}

/** The widest time of a sentence that does not look back: the year of "14 in 2023, the most since 2015". */
export function presentIn(sentence: Sentence, grammar: CompiledGrammar): Time | null {
  const dates = sentence.units.flatMap((u) => (u.date && !grammar.since.test(u.date.text) ? [u.date] : []));
  return dates.sort((x, y) => exposure(y) - exposure(x))[0] ?? null;
}

/** "Of the years from 2013 to 2016 … the most in |2014|": the year inside a longer time is the record's own. */
export function withinLonger(times: Times, clause: Sentence): Times {
  const { period } = times;
  if (!period || exposure(period) <= 366) return times;
  const inside = clause.units.flatMap((u) => (u.date && exposure(u.date) <= 366 ? [u.date] : []));
  const [own, ...others] = inside.filter((d) => d.start >= period.start && d.end <= period.end);
  return own && others.length === 0 ? { period: own, baseline: times.baseline ?? period } : times;
}

/** What "since 2013" or "in ten years" looks back to: the baseline of a record or a first. */
export function lookingBack(times: Times, grammar: CompiledGrammar): Times {
  const { period } = times;
  if (!period || !grammar.since.test(period.text)) return times;
  return { period, baseline: times.baseline ?? period };
}

/** A stretch that a text speaks of and later sentences take over: a month at least, and not open to the past. */
export function isTopic(date: DatedPeriod): boolean {
  return (
    date.start > FIRST_DAY &&
    date.end < LAST_DAY &&
    date.precision !== "open" &&
    exposure(date) >= 28 &&
    exposure(date) <= 366
  );
}

/** The topic as a later claim takes it over: to the publication date where that cuts it. */
export function inherited(topic: Time, published: Day | null): Time {
  const end = published && published < topic.end && published >= topic.start ? published : topic.end;
  return { ...topic, end, basis: "inferred", precision: end === topic.end ? topic.precision : "range" };
}
