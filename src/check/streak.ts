/** Streaks and regularity: "every year since 2013", "almost weekly", "at least once a month". */
import { addDays, addMonths, type Period } from "../model/period.ts";
import type { VerdictName } from "../model/verdict.ts";
import { figure } from "./inquiry.ts";
import { missingRecords } from "./missing.ts";
import { noteOnTime } from "./notes.ts";
import { type Question, subjectText } from "./question.ts";
import { type Finding, idsOf, speaks, unresolved } from "./verdicts.ts";
import { listText, periodText } from "./words.ts";

/** More silent stretches than this are told by number. */
const NAMED = 5;

export async function judgeStreak(question: Question): Promise<Finding> {
  const { claim, window, inquiry, scope } = question;
  const unit = claim.unit;
  if (!window || !unit || unit === "times" || unit === "persons")
    return unresolved("The words name no stretch of time in which each part has a contact.", []);
  const parts = partsOf(window, unit);
  const answers = await inquiry.series(scope, parts);
  const silent = answers.filter((a) => a.count === 0);
  const sure = silent.filter((a) => speaks(a.coverage));
  const verdict: VerdictName = silent.length === 0 ? "supported" : sure.length > 0 ? "contradicted" : "unresolved";
  const names = silent.slice(0, NAMED).map((a) => periodText({ start: a.query.from!, end: a.query.to! }));
  const all = await inquiry.ask(scope, window);
  return {
    verdict,
    reason: silent.length
      ? `Of ${parts.length} ${unit} the ledger has none in ${silent.length} (${listText(names)}${silent.length > NAMED ? " and more" : ""})${sure.length ? ", and absence speaks there" : ", but absence does not speak there"}.`
      : `Each of the ${parts.length} ${unit} has at least one.`,
    figures: [
      figure(`${unit} with ${subjectText(question)}, of ${parts.length}`, all, parts.length - silent.length),
      figure(subjectText(question), all),
    ],
    readings: [],
    contacts: idsOf(all.contacts),
    coverage: all.coverage,
    missing:
      verdict === "unresolved"
        ? missingRecords(
            question,
            scope,
            silent.map((a) => ({ start: a.query.from!, end: a.query.to! })),
          )
        : [],
    constants: {},
    notes: noteOnTime(question),
  };
}

/** Whole parts, and the last one as far as it goes. */
function partsOf(window: Period, unit: "days" | "weeks" | "months" | "years"): readonly Period[] {
  const parts: Period[] = [];
  for (let n = 0, start = window.start; start <= window.end && n < 5000; n++) {
    const next =
      unit === "days"
        ? addDays(start, 1)
        : unit === "weeks"
          ? addDays(start, 7)
          : addMonths(start, unit === "months" ? 1 : 12);
    parts.push({ start, end: addDays(next, -1) < window.end ? addDays(next, -1) : window.end });
    start = next;
  }
  return parts;
}
