/** A part of a year against the whole of another, where the words compare them so. */
import { exposure, type Period } from "../model/period.ts";
import type { VerdictName } from "../model/verdict.ts";
import type { Against } from "./baseline.ts";
import { type Answer, windowOfAnswer } from "./inquiry.ts";
import type { Question } from "./question.ts";
import { couldReach, speaks } from "./verdicts.ts";
import { isPartialYear } from "./windows.ts";
import { inPeriod, listText, periodText } from "./words.ts";

/** The window against the whole of a year, as the words have it. */
export interface Whole {
  readonly answer: Answer;
  readonly verdict: VerdictName;
  readonly holds: boolean;
}

/**
 * "Fewer so far this year than in 2023" is true long before the year is out. Where the same days of 2023 say otherwise,
 * a part of a year qualifies it and never makes it false. "Than in the whole of 2023" asks for the whole year alone.
 * Null: the same days decide.
 */
export async function againstWhole(
  question: Question,
  found: Against,
  window: Period,
  way: "up" | "down" | "same",
  /** What the same days of that year say. */
  same: VerdictName,
): Promise<Whole | null> {
  const { baseline, emphasis } = question.claim;
  if (!baseline || exposure(baseline) < 365 || !isPartialYear(window)) return null;
  const answer = await question.inquiry.ask(found.own.query, { start: baseline.start, end: baseline.end });
  const { own } = found;
  const whole = emphasis.includes("whole");
  if (way === "down") {
    const holds = own.count < answer.count;
    if (holds && !same.startsWith("supported") && speaks(own.coverage))
      return { answer, holds, verdict: "supported-with-qualification" };
    return holds || !whole ? null : { answer, holds, verdict: same };
  }
  if (!whole) return null;
  if (way === "same") {
    const holds = own.count === answer.count;
    if (!speaks(own.coverage) || !speaks(answer.coverage)) return { answer, holds, verdict: "unresolved" };
    if (holds) return { answer, holds, verdict: "supported-with-qualification" };
    const [low, high] = own.count < answer.count ? [own, answer] : [answer, own];
    return { answer, holds, verdict: couldReach(low.count, high.count, low.coverage) ? "unresolved" : "contradicted" };
  }
  const holds = own.count > answer.count;
  if (!speaks(answer.coverage)) return { answer, holds, verdict: "unresolved" };
  if (holds) return { answer, holds, verdict: "supported" };
  return {
    answer,
    holds,
    verdict: couldReach(own.count, answer.count + 1, own.coverage) ? "unresolved" : "contradicted",
  };
}

export function wholeReason(found: Against, { answer }: Whole, verdict: VerdictName, window: Period): string {
  const year = periodText(windowOfAnswer(answer)!);
  const counts = `${found.own.count} ${inPeriod(window)} against ${answer.count} in the whole of ${year}`;
  const same = `against ${listText(found.covered.map((a) => `${a.count}`))} in the same days of it`;
  return verdict === "supported-with-qualification"
    ? `True of a part of a year against a whole one: ${counts}, but ${same}.`
    : `The ledger has ${counts}, and ${same}.`;
}
