/** The times of a fact: its period, what it is compared with, or that its words bound it without a date. */
import type { Claim } from "../../model/claim.ts";
import type { Span } from "../../model/evidence.ts";
import { matchPattern, type Sentence } from "../shadow.ts";
import { part } from "./clauses.ts";
import { type CompiledGrammar, test } from "./compile.ts";
import type { Context } from "./context.ts";
import { emphasisOf } from "./emphasis.ts";
import type { Fact } from "./facts.ts";
import {
  inherited,
  isBackThen,
  lastingIn,
  lookingBack,
  presentIn,
  type Times,
  timesOf,
  withinLonger,
  yearsInRow,
} from "./periods.ts";

/** When a fact was, by its own words, its clause, its sentence and what was spoken of before. */
export function timesFor(
  fact: Fact,
  clause: Sentence,
  sentence: Sentence,
  grammar: CompiledGrammar,
  context: Context,
): Times {
  const stretch =
    fact.rule.extent === "match" ? part(clause, fact.match.index, fact.match.index + fact.match.length) : clause;
  const said = laid(fact, timesOf(stretch, context.published, grammar), grammar);
  const row = fact.rule.type === "streak" ? yearsInRow(stretch) : null;
  const found = row ? { ...said, period: row } : said;
  // The day of an event is not the time over which its kind is counted.
  const own = fact.rule.type === "ordinal" && found.period?.precision === "day" ? { ...found, period: null } : found;
  // "During his presidency" bounds its own clause: no other time of the sentence or the text is its.
  const bound = !own.period && grammar.inOffice !== null && test(grammar.inOffice, clause);
  const around =
    bound || isOfAllTime(fact, clause, grammar) ? NO_TIMES : timesAround(clause, sentence, grammar, context);
  const spoken = bound ? null : topicFor(clause, grammar, context);
  // A year that ended before what is compared with began is not the year that the claim is about.
  const compared = own.baseline ?? around.baseline;
  const topic = spoken && compared && spoken.end < compared.start ? null : spoken;
  const period =
    own.period ??
    (fact.rule.type === "first-last" || fact.rule.type === "ordinal"
      ? around.period?.precision === "day"
        ? null
        : around.period
      : (around.period ?? topic));
  // "None so far this year, after one in 2023": what a denial is set against may stand outside its clause.
  const denied = fact.rule.comparator === "none";
  const lasting = denied && !own.period ? lastingIn(clause, context.published, grammar) : null;
  const times = {
    period:
      lasting ?? (denied && !own.period ? sinceThen(fact, around.period, clause, grammar, context) : null) ?? period,
    baseline: own.baseline ?? (own.period && !denied && fact.rule.type !== "count" ? null : around.baseline),
  };
  if (fact.rule.type !== "record" && fact.rule.type !== "first-last" && fact.rule.type !== "office") return times;
  const inside = fact.rule.type === "record" ? withinLonger(times, clause) : times;
  if (inside !== times) return inside;
  const back = lookingBack(times, grammar);
  // "The highest figure in ten years": the figure is of the year that the text speaks of.
  if (fact.rule.type !== "record" || back.baseline !== period) return back;
  const stated = presentIn(sentence, grammar) ?? topic;
  return { ...back, period: stated ?? back.period };
}

/** "Visited 85 countries in four years": whether these are the last four, the words do not say. */
function laid({ rule }: Fact, times: Times, { grammar }: CompiledGrammar): Times {
  const { period } = times;
  if (rule.type !== "count" || !period || !grammar.unlaid?.test(period.text)) return times;
  return { ...times, period: { ...period, basis: "inferred" } };
}

const NO_TIMES: Times = { period: null, baseline: null };

/** "No president has ever been there": a time told elsewhere in the sentence is not that of the denial. */
export function isOfAllTime({ rule }: Fact, clause: Sentence, { grammar }: CompiledGrammar): boolean {
  return (
    rule.type === "existence" &&
    rule.comparator === "none" &&
    emphasisOf(clause.text, grammar.emphasis).includes("all-time")
  );
}

/** The time that the text speaks of; of what holds up to now a year that is over says nothing. */
function topicFor(clause: Sentence, grammar: CompiledGrammar, { topic, published }: Context): Times["period"] {
  if (!topic) return null;
  const over = published !== null && topic.end < `${published.slice(0, 4)}-01-01`;
  if (over && grammar.untilNow && test(grammar.untilNow, clause)) return null;
  return inherited(topic, published);
}

/** The times of the whole sentence; of several told before the clause the last, where the language has it so. */
function timesAround(clause: Sentence, sentence: Sentence, grammar: CompiledGrammar, { published }: Context): Times {
  const before = sentence.units.filter((u) => u.date && u.span.end <= clause.span.start);
  const [last, earlier] = [before.at(-1), before.at(-2)];
  if (!grammar.grammar.timesBefore || !last) return timesOf(sentence, published, grammar);
  const from = earlier ? sentence.offsets.indexOf(earlier.span.start) + 1 : 0;
  return timesOf(part(sentence, from, sentence.offsets.indexOf(clause.span.start)), published, grammar);
}

/** "A came in May, but B never paid a return visit": not from May on. "Not that year" keeps to the year. */
function sinceThen(
  { rule }: Fact,
  then: Times["period"],
  clause: Sentence,
  grammar: CompiledGrammar,
  { published }: Context,
): Times["period"] {
  if (rule.type !== "reciprocity" || !then || !published || then.start > published) return null;
  return test(grammar.unclearTimes, clause) || clause.units.some((u) => u.kind === "date")
    ? null
    : { ...then, end: published, precision: "range" };
}

/** A time that the words bound without a date, where none is stated: the context's year must not stand in for it. */
export function unclearTimeOf(
  { period, baseline }: Times,
  sentence: Sentence,
  grammar: CompiledGrammar,
  reachesBack = false,
): Pick<Claim, "unclearTime"> {
  const textOf = (span: Span) => sentence.text.slice(span.start - sentence.span.start, span.end - sentence.span.start);
  const unclear = matchPattern(grammar.unclearTimes, sentence).map((m) => m.span);
  if (period?.basis === "stated") {
    // "In 2023 the first since Bush": when it was is said, and not how far back nothing was.
    const since = reachesBack && !baseline ? unclear.find((span) => grammar.since.test(textOf(span))) : undefined;
    return since ? { unclearTime: textOf(since) } : {};
  }
  const words = unclear[0] ?? (isBackThen(sentence, grammar) ? matchPattern(grammar.lasting, sentence)[0]?.span : null);
  // "Since December": a date word whose year nothing gives.
  const span = words ?? sentence.units.find((u) => u.kind === "date" && !u.date)?.span;
  if (!span) return {};
  return { unclearTime: textOf(span) };
}
