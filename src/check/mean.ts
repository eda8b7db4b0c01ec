/** "Averaged fifteen visits a year": a count over a stretch of time, to the nearest whole number a year. */
import { constants } from "../measure/constants.ts";
import { exposure } from "../model/period.ts";
import type { VerdictName } from "../model/verdict.ts";
import { type Answer, figure } from "./inquiry.ts";
import { missingDays } from "./missing.ts";
import { noteOnTime } from "./notes.ts";
import { type Question, subjectText } from "./question.ts";
import { sinceCovered } from "./reach-back.ts";
import { ruleSetsFor } from "./rule-sets.ts";
import {
  asReadings,
  combineWeighed,
  couldReach,
  type Finding,
  idsOf,
  speaks,
  unresolved,
  wholeCoverage,
} from "./verdicts.ts";
import { countText, inPeriod, kindsText } from "./words.ts";

/** Days in the units that a mean may be of. */
const DAYS: Readonly<Record<string, number>> = { days: 1, weeks: 7, months: 30.44, years: 365.25 };

export async function judgeMean(question: Question): Promise<Finding> {
  const { claim, window, inquiry, scope } = question;
  const { value, unit } = claim;
  const size = DAYS[unit ?? ""];
  if (!window || value === null || !size)
    return unresolved("The words give no stretch of time over which an average could be taken.", [
      "the days averaged over",
    ]);
  const units = exposure(window) / size;
  const means: { answer: Answer; mean: number; verdict: VerdictName; holds: boolean }[] = [];
  for (const ruleSet of ruleSetsFor(scope, inquiry)) {
    const answer = sinceCovered(inquiry, await inquiry.ask({ ...scope, ruleSet }, window), window);
    const mean = answer.count / units;
    const holds = Math.abs(mean - value) < HALF;
    const coverage = wholeCoverage(answer);
    const tooFew = mean < value && couldReach(answer.count, Math.ceil((value - HALF) * units), coverage);
    const verdict = holds ? (speaks(coverage) ? "supported" : "unresolved") : tooFew ? "unresolved" : "contradicted";
    means.push({ answer, mean, verdict, holds });
  }
  const main = means[0]!;
  const verdict = combineWeighed(means);
  const tell = ({ answer, mean }: (typeof means)[number]) =>
    `under ${answer.ruleSet}, ${countText(answer.count, kindsText(scope.kinds))}, ${mean.toFixed(1)} ${unit === "years" ? "a year" : `in each of the ${unit}`}`;
  return {
    verdict,
    reason:
      verdict === "depends-on-definition"
        ? `It depends on what is counted: ${means.map(tell).join("; ")} (${inPeriod(window)}).`
        : `The ledger has ${tell(main).replace(/^under [\w-]+, /, "")} ${inPeriod(window)}.`,
    figures: means.flatMap(({ answer, mean }) => [
      figure(subjectText(question), answer),
      figure(`the same, on the average of ${units.toFixed(1)} ${unit}`, answer, mean),
    ]),
    readings:
      new Set(means.map((m) => m.answer.count)).size > 1
        ? asReadings(means.map((m) => ({ label: tell(m), verdict: m.verdict, ruleSet: m.answer.ruleSet, why: "" })))
        : [],
    contacts: idsOf(main.answer.contacts),
    coverage: main.answer.coverage,
    missing: verdict === "unresolved" ? missingDays(question, scope, window) : [],
    constants: constants("rescue"),
    notes: noteOnTime(question),
  };
}

/** An average that is told as a whole number is right when it rounds to it. */
const HALF = 0.5;
