/** "Rose every year from 2021 to 2024": each year against the one before, none left out. */
import { CONSTANTS, constants } from "../measure/constants.ts";
import { recordRobustness } from "../measure/record.ts";
import type { Claim } from "../model/claim.ts";
import { dayOf, exposure, type Period, yearOf } from "../model/period.ts";
import type { RuleSetId } from "../model/rule-set.ts";
import type { VerdictName } from "../model/verdict.ts";
import { type Answer, figure, windowOfAnswer } from "./inquiry.ts";
import { missingRecords } from "./missing.ts";
import { noteOnTime } from "./notes.ts";
import { type Question, subjectText } from "./question.ts";
import { ruleSetsFor } from "./rule-sets.ts";
import {
  asReadings,
  combineWeighed,
  couldReach,
  type Finding,
  idsOf,
  lessSearched,
  speaks,
  unresolved,
} from "./verdicts.ts";
import { isPartialYear, likeWindow } from "./windows.ts";
import { inPeriod, listText, periodText } from "./words.ts";

/** A year of fewer days has hardly begun. */
const LEAST_DAYS = 28;

/** A year and the one before, or the same days of it where the year is not over. */
interface Step {
  readonly before: Answer;
  readonly after: Answer;
}

interface Staircase {
  readonly ruleSet: RuleSetId;
  readonly years: readonly Answer[];
  readonly steps: readonly Step[];
  readonly verdict: VerdictName;
  readonly holds: boolean;
}

/** The way that the words' steps go; null: they speak of none. */
export function stepsOf({ emphasis }: Claim): "up" | "down" | null {
  return emphasis.includes("steps-up") ? "up" : emphasis.includes("steps-down") ? "down" : null;
}

export async function judgeSteps(question: Question, window: Period, way: "up" | "down"): Promise<Finding> {
  const { inquiry, scope } = question;
  const all = yearsOf(window);
  // "Every year since 2021", said in the first days of a year, is not of those days.
  const begun = question.claim.period?.precision === "open" && exposure(all.at(-1)!) < LEAST_DAYS;
  const years = begun ? all.slice(0, -1) : all;
  if (years.length < 2) return unresolved("The words name one year alone, and no step from one to the next.", []);
  const found: Staircase[] = [];
  for (const ruleSet of ruleSetsFor(scope, inquiry)) found.push(await staircase(question, ruleSet, years, way));
  const main = found[0]!;
  const verdict = combineWeighed(found);
  const open = main.years.filter((a) => !speaks(a.coverage)).map((a) => windowOfAnswer(a)!);
  return {
    verdict,
    reason:
      verdict === "depends-on-definition"
        ? `It depends on what is counted: ${found.map((f) => `under ${f.ruleSet}, ${tell(f)}`).join("; ")}.`
        : `The ledger has ${tell(main)} (${subjectText(question)})${open.length ? `; it does not cover ${listText(open.map(periodText))}` : ""}.`,
    figures: main.years.map((a) => figure(`${subjectText(question)}, ${periodText(windowOfAnswer(a)!)}`, a)),
    readings:
      new Set(found.map((f) => `${f.verdict} ${tell(f)}`)).size > 1
        ? asReadings(
            found.map((f) => ({ label: `${f.ruleSet}: ${tell(f)}`, verdict: f.verdict, ruleSet: f.ruleSet, why: "" })),
          )
        : [],
    contacts: idsOf(...main.years.map((a) => a.contacts)),
    coverage: main.years.find((a) => !speaks(a.coverage))?.coverage ?? main.years[0]!.coverage,
    missing: verdict === "unresolved" ? missingRecords(question, scope, years) : [],
    constants: constants("recordRobustness", "rescue"),
    notes: noteOnTime(question),
  };
}

async function staircase(
  question: Question,
  ruleSet: RuleSetId,
  windows: readonly Period[],
  way: "up" | "down",
): Promise<Staircase> {
  const query = { ...question.scope, ruleSet };
  const years = await question.inquiry.series(query, windows);
  const last = windows.at(-1)!;
  const like = isPartialYear(last) ? await question.inquiry.ask(query, likeWindow(last, -1)) : null;
  const steps = years.slice(1).map((after, i) => ({
    before: like && i === years.length - 2 ? like : years[i]!,
    after,
  }));
  const up = steps.map(({ before, after }) =>
    way === "up" ? { low: before, high: after } : { low: after, high: before },
  );
  const holds = up.every(({ low, high }) => high.count > low.count);
  const covered = years.every((a) => speaks(a.coverage));
  const firm = up.every(({ low, high }) => {
    const p = [low.coverage.estimate, high.coverage.estimate];
    return (
      !lessSearched(low.coverage, high.coverage) &&
      p[0] &&
      p[1] &&
      recordRobustness([low.count, high.count], [p[0], p[1]]) >= CONSTANTS.recordRobustness
    );
  });
  const broken = up.some(({ low, high }) => !couldReach(high.count, low.count + 1, high.coverage));
  const verdict = holds
    ? covered
      ? firm
        ? "supported"
        : "supported-with-qualification"
      : "unresolved"
    : broken
      ? "contradicted"
      : "unresolved";
  return { ruleSet, years, steps, verdict, holds };
}

/** The calendar years of a window, the last as far as it goes. */
function yearsOf({ start, end }: Period): readonly Period[] {
  const years: Period[] = [];
  for (let y = yearOf(start); y <= yearOf(end); y++) {
    const [first, last] = [dayOf(y, 1, 1), dayOf(y, 12, 31)];
    years.push({ start: first > start ? first : start, end: last < end ? last : end });
  }
  return years;
}

function tell({ years, steps }: Staircase): string {
  const counts = listText(years.map((a) => `${a.count} ${inPeriod(windowOfAnswer(a)!)}`));
  const { before } = steps.at(-1)!;
  return years.includes(before) ? counts : `${counts} (${before.count} in the same days a year before)`;
}
