/** The record that would settle a claim, from the gaps of coverage. */
import { RANK_NAMES, type Rank } from "../model/office.ts";
import { type Period, yearOf } from "../model/period.ts";
import type { Query } from "../model/query.ts";
import { type Question, subjectText } from "./question.ts";
import { levelled, speaks } from "./verdicts.ts";
import { isPartialYear } from "./windows.ts";
import { listText, periodText, yearsText } from "./words.ts";

/** "level 3 (senior), level 4 (minister)". */
function levelsText(levels: readonly Rank[]): string {
  return listText(levels.map((l) => `level ${l} (${RANK_NAMES[l]})`));
}

/** Windows of years in short: the days once, the years as runs. */
function windowsText(windows: readonly Period[]): string {
  const years = windows.map((w) => yearOf(w.start));
  const last = windows.at(-1);
  if (!last) return "";
  if (windows.length === 1) return periodText(last);
  return isPartialYear(last)
    ? `${yearsText(years)} (${periodText(last).replace(/ \d{4}$/, "")} of each)`
    : yearsText(years);
}

/**
 * What a list would have to hold for the query to be answered in all the windows: by level where the query has
 * one (a level that is covered is not asked for again), and the time before anything is covered.
 */
export function missingRecords(
  question: Question,
  query: Query,
  windows: readonly Period[],
  /** Ask for the time before the first covered window too: the claim reaches back without end. */
  everBefore = false,
): readonly string[] {
  const { inquiry } = question;
  const texts: string[] = [];
  const subject = subjectText(question, query);
  const levels = levelled(query) ? ranksTo(query.level ?? 6) : [null];
  const groups = new Map<string, { levels: Rank[]; windows: Period[] }>();
  let firstCovered: number | null = null;
  for (const level of levels) {
    const asked = level ? { ...query, level } : query;
    const gaps: Period[] = [];
    for (const w of windows) {
      const covered = speaks(inquiry.coverage(asked, w));
      if (!covered) gaps.push(w);
      else if (firstCovered === null || yearOf(w.start) < firstCovered) firstCovered = yearOf(w.start);
    }
    const first = firstCovered;
    const open = everBefore && first !== null ? gaps.filter((w) => yearOf(w.start) >= first) : gaps;
    if (open.length === 0) continue;
    const key = open.map((w) => w.start).join();
    const group = groups.get(key) ?? { levels: [], windows: open };
    if (level) group.levels.push(level);
    groups.set(key, group);
  }
  for (const group of groups.values())
    texts.push(
      `a list of ${subject}${group.levels.length ? ` at ${levelsText(group.levels)}` : ""} for ${windowsText(group.windows)}`,
    );
  if (everBefore && firstCovered !== null)
    texts.push(`nothing before ${firstCovered} is covered: a list of ${subject} for the years before ${firstCovered}`);
  if (everBefore && firstCovered === null) texts.push(`a list of ${subject} for every earlier year`);
  return texts;
}

export function ranksTo(level: Rank): readonly Rank[] {
  return ([1, 2, 3, 4, 5, 6] as const).filter((l) => l <= level);
}

/** The missing part of one window: days that no statement covers. */
export function missingDays(question: Question, query: Query, window: Period): readonly string[] {
  const coverage = question.inquiry.coverage(query, window);
  if (speaks(coverage)) return [];
  const { completeTo } = coverage;
  const from = completeTo && completeTo >= window.start && completeTo < window.end ? completeTo : null;
  const days = from
    ? `after ${periodText({ start: from, end: from })}, to ${periodText({ start: window.end, end: window.end })}`
    : `for ${periodText(window)}`;
  return [
    `a list of ${subjectText(question, query)}${levelled(query) && query.level ? ` at ${levelsText(ranksTo(query.level))}` : ""} ${days}`,
  ];
}
