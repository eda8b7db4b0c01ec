/** "71 days passed before the first call": the time from a named day to the first contact, which must be silent. */
import { addDays, dayNumber } from "../model/period.ts";
import type { VerdictName } from "../model/verdict.ts";
import { figure } from "./inquiry.ts";
import { missingDays } from "./missing.ts";
import { noteOnTime, notesOnOtherKinds } from "./notes.ts";
import { type Question, subjectText } from "./question.ts";
import { type Finding, idsOf, speaks, unresolved } from "./verdicts.ts";
import { contactText, dayText, inPeriod } from "./words.ts";

/** Days in a unit; a count of units is right when the days round to it. */
const DAYS = { days: 1, weeks: 7, months: 30.44, years: 365.25 } as const;

export async function judgeDuration(question: Question): Promise<Finding> {
  const { claim, window, asOf, inquiry, scope } = question;
  const { value, unit } = claim;
  if (!window || value === null || !unit || !(unit in DAYS))
    return unresolved("The words name no day from which a span of time could be measured.", [
      "the day from which the time is counted",
    ]);
  const start = claim.baseline?.end ?? window.start;
  const end = asOf ?? window.end;
  const all = await inquiry.ask(scope, { start: addDays(start, 1), end });
  const first = all.contacts[0] ?? null;
  const silent = { start: addDays(start, 1), end: first ? addDays(first.start, -1) : end };
  const silence = silent.start <= silent.end ? await inquiry.ask(scope, silent) : null;
  const days = dayNumber(first?.start ?? end) - dayNumber(start);
  const units = days / DAYS[unit as keyof typeof DAYS];
  const quiet = silence === null || speaks(silence.coverage);
  return {
    verdict: verdictOf(Math.round(units), value, first !== null, quiet),
    reason: first
      ? `The first contact after ${dayText(start)} that the ledger has is ${contactText(first)}: ${days} days later.`
      : `The ledger has no ${subjectText(question)} ${inPeriod(silent)}, ${days} days.`,
    figures: [
      figure(`days from ${dayText(start)} to the first of the ${subjectText(question)}`, all, days),
      ...(silence ? [figure(`${subjectText(question)} in between`, silence)] : []),
    ],
    readings: [],
    contacts: idsOf(first ? [first] : []),
    coverage: silence?.coverage ?? all.coverage,
    missing: quiet ? [] : missingDays(question, scope, silent),
    constants: {},
    notes: [
      ...noteOnTime(question),
      ...(await notesOnOtherKinds(question, scope, silent, ["call", "video"])).slice(0, 3),
    ],
  };
}

/** A contact earlier than claimed is certain; one later than claimed, or none yet, only where silence is covered. */
function verdictOf(found: number, value: number, any: boolean, quiet: boolean): VerdictName {
  if (found < value) return any ? "contradicted" : "unresolved";
  if (!quiet) return "unresolved";
  return found === value && any ? "supported" : any ? "contradicted" : "supported-with-qualification";
}
