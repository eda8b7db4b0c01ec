/** A window against its like-for-like baseline: what halts, declines and rises are judged by. */
import { CONSTANTS } from "../measure/constants.ts";
import { type RateRatio, rateRatio } from "../measure/poisson.ts";
import type { Figure } from "../model/figure.ts";
import type { Rank } from "../model/office.ts";
import { exposure, type Period, yearOf } from "../model/period.ts";
import type { Query } from "../model/query.ts";
import { type Answer, distinctDays, figure, windowOfAnswer } from "./inquiry.ts";
import { missingRecords, ranksTo } from "./missing.ts";
import { type Question, subjectText } from "./question.ts";
import { levelled, speaks } from "./verdicts.ts";
import { baselineWindows, likeWindow } from "./windows.ts";
import { countText, intervalText, kindsText, levelText, listText, periodText } from "./words.ts";

export interface Against {
  readonly own: Answer;
  /** The same days at any level, where the own are those of one level. */
  readonly any: Answer | null;
  /** The covered windows of the baseline, oldest first. */
  readonly covered: readonly Answer[];
  /** All of them. */
  readonly windows: readonly Answer[];
  /** Mean of the covered windows; null: none. */
  readonly mean: number | null;
  readonly thin: boolean;
  /** The window's rate over that of the covered windows together. */
  readonly ratio: RateRatio | null;
  /** The level at which it was asked; null: the words as they are. */
  readonly level: Rank | null;
  /** The words reach deeper than the ledger covers: this is the deepest level that it does. */
  readonly shallower: boolean;
}

/** The baseline of the claim, or the like windows of the five years before. */
export function baselineOf(question: Question, window: Period): readonly Period[] {
  const { baseline } = question.claim;
  if (!baseline) return baselineWindows(window);
  const own = exposure(window);
  // "Than in 2023": the same days of 2023, where the window is a part of its year.
  if (exposure(baseline) >= 365 && exposure(baseline) <= 366 && own < 365)
    return [likeWindow(window, yearOf(baseline.start) - yearOf(window.start))];
  return [{ start: baseline.start, end: baseline.end }];
}

/**
 * Asks at the words' own level; where no baseline window is covered there, at the deepest level at which the window
 * and two others are, because a halt of all contacts would show there too.
 */
export async function against(question: Question, window: Period, ruleSet: string): Promise<Against> {
  const windows = baselineOf(question, window);
  const { scope, inquiry, level } = question;
  if (!levelled(scope)) return ask(question, { ...scope, ruleSet }, window, windows, null, false);
  const query = { ...scope, level: scope.level ?? 6, ruleSet };
  const asked = await ask(question, query, window, windows, query.level, false);
  if (asked.covered.length > 0) return asked;
  for (const rank of [...ranksTo((level ?? 6) as Rank)].reverse()) {
    const at = { ...query, level: rank };
    const covered = windows.filter((w) => speaks(inquiry.coverage(at, w)));
    if (covered.length >= Math.min(CONSTANTS.thinContradicts, windows.length))
      return ask(question, at, window, windows, rank, true);
  }
  return asked;
}

async function ask(
  question: Question,
  query: Query,
  window: Period,
  windows: readonly Period[],
  level: Rank | null,
  shallower: boolean,
): Promise<Against> {
  const answers = await question.inquiry.series(query, [...windows, window]);
  const { level: _, ...open } = query;
  const own = answers.at(-1)!;
  const earlier = answers.slice(0, -1);
  const covered = earlier.filter((a) => speaks(a.coverage));
  const total = covered.reduce((sum, a) => sum + a.count, 0);
  const days = covered.reduce((sum, a) => sum + exposure(windowOfAnswer(a)!), 0);
  return {
    own,
    any: levelled(query) && query.level ? await question.inquiry.ask(open, window) : null,
    covered,
    windows: earlier,
    mean: covered.length ? total / covered.length : null,
    thin: !question.claim.baseline && covered.length < CONSTANTS.baselineThin,
    ratio: covered.length && total + own.count > 0 ? rateRatio(own.count, exposure(window), total, days) : null,
    level,
    shallower,
  };
}

/** What a covered window's true count may be at most, on average: what was seen over the estimate. */
export function allowing(answer: Answer): number {
  return answer.count / (answer.coverage.estimate || 1);
}

/** The figures of a comparison: the window at any level, its days, at the claim's level, the others, the ratio. */
export async function figuresOf(question: Question, found: Against, window: Period): Promise<readonly Figure[]> {
  const { own, any, windows, covered, ratio, mean } = found;
  const kinds = kindsText(own.query.kinds);
  const at = found.level
    ? `, ${found.own.query.kinds?.includes("visit") ? "" : "both sides at "}${levelText(found.level)}`
    : "";
  const figures: Figure[] = [];
  if (any) {
    figures.push(figure(`${subjectText(question, any.query)}, any level, ${periodText(window)}`, any));
    figures.push(figure(`days with such ${kinds}, any level`, any, distinctDays(any.contacts)));
  } else figures.push(figure(`days with such ${kinds}`, own, distinctDays(own.contacts)));
  figures.push(figure(`${subjectText(question, own.query)}, ${periodText(window)}${at}`, own));
  for (const a of windows)
    figures.push(
      figure(
        `the same, ${periodText(windowOfAnswer(a)!)}${at}${covered.includes(a) ? "" : " (not covered: not in the baseline)"}`,
        a,
      ),
    );
  if (mean !== null && covered.length > 1)
    figures.push(figure(`baseline: mean of ${covered.length} covered like windows${at}`, own, mean));
  if (ratio && Number.isFinite(ratio.ratio))
    figures.push(figure(`ratio of the rate to that of the covered windows${at}`, own, ratio.ratio, ratio.interval));
  return figures;
}

/** "38 contacts on 27 days, 20 of them with both sides at levels 1–4, against 10 in 2022 and 16 in 2023". */
export function countsText(found: Against): string {
  const { own, any, level } = found;
  const kinds = kindsText(own.query.kinds);
  const sides = own.query.kinds?.includes("visit") ? "at" : "with both sides at";
  const first = any
    ? `${countText(any.count, kinds)} on ${distinctDays(any.contacts)} days${level ? `, ${own.count} of them ${sides} ${levelText(level)},` : ""}`
    : countText(own.count, kinds);
  const earlier = found.covered.map((a) => `${a.count} in ${nameOf(a)}`);
  return earlier.length
    ? `${first} against ${listText(earlier)}`
    : `${first.replace(/,$/, "")}, with no covered window to compare`;
}

/** ", a ratio of 0.667 (95 % 0.314 to 1.37)", or nothing. */
export function ratioText({ ratio }: Against): string {
  return ratio ? `, a ratio of ${ratio.ratio.toPrecision(3)} (95 % ${intervalText(ratio.interval)})` : "";
}

function nameOf(answer: Answer): string {
  const window = windowOfAnswer(answer)!;
  return yearOf(window.start) === yearOf(window.end) ? `${yearOf(window.start)}` : periodText(window);
}

export function missingOf(question: Question, found: Against, window: Period): readonly string[] {
  const level = question.level;
  const query = levelled(question.scope) && level ? { ...question.scope, level } : question.scope;
  return missingRecords(question, query, [...found.windows.map((a) => windowOfAnswer(a)!), window]);
}
