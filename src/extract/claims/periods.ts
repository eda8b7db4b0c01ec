/** The time a claim is about, and the time it compares with. Pure. */
import type { Claim } from "../../model/claim.ts";
import { type DatedPeriod, type Day, exposure, FIRST_DAY, LAST_DAY } from "../../model/period.ts";
import { matchPattern, type Sentence, type Unit } from "../shadow.ts";
import type { CompiledGrammar } from "./compile.ts";

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
  for (const form of grammar.periods) {
    for (const m of matchPattern(form.compiled, clause)) {
      const when = m.slots.when?.find((u) => u.date);
      if (!when?.date || baselines.has(when)) continue;
      const text = clause.text.slice(m.span.start - clause.span.start, m.span.end - clause.span.start);
      if (form.form === "baseline") {
        baselines.add(when);
        baseline ??= when.date;
      } else if (form.form === "since" && published && when.date.start <= published) {
        period ??= { start: when.date.start, end: published, precision: "open", basis: "stated", text };
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
  return { period, baseline };
}

/** The widest time of a sentence that does not look back: the year of "14 in 2023, the most since 2015". */
export function presentIn(sentence: Sentence, grammar: CompiledGrammar): Time | null {
  const dates = sentence.units.flatMap((u) => (u.date && !grammar.since.test(u.date.text) ? [u.date] : []));
  return dates.sort((x, y) => exposure(y) - exposure(x))[0] ?? null;
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
