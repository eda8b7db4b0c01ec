/** Records and superlatives: a strict maximum among like windows, at each level that the ledger can speak of. */
import { CONSTANTS, constants } from "../measure/constants.ts";
import { falseDiscovery } from "../measure/false-discovery.ts";
import type { Period } from "../model/period.ts";
import { dayOf, yearOf } from "../model/period.ts";
import type { Query } from "../model/query.ts";
import { groupBy } from "../model/roster.ts";
import { missingRecords, ranksTo } from "./missing.ts";
import { noteOnTime } from "./notes.ts";
import { type Question, subjectText } from "./question.ts";
import { judgeSeries, type Series } from "./record-series.ts";
import { firstKnownYear, laterWindows, reach, rivalWindows } from "./record-windows.ts";
import { ruleSetsFor } from "./rule-sets.ts";
import {
  asReadings,
  combineWeighed,
  type Finding,
  idsOf,
  levelled,
  type Read,
  speaks,
  unresolved,
} from "./verdicts.ts";
import { isPartialYear } from "./windows.ts";
import { countText, kindsText, levelText, listText } from "./words.ts";

export async function judgeRecord(question: Question): Promise<Finding> {
  const { claim, window } = question;
  if (!window) return unresolved("The words name no time whose count could be a record.", []);
  const rivals = await rivalWindows(question, question.scope, window);
  const lowest = claim.comparator === "lowest";
  const worded: Series[] = [];
  const query = withLevel(question);
  for (const ruleSet of ruleSetsFor(query, question.inquiry))
    worded.push(await judgeSeries(question, { ...query, ruleSet }, window, rivals, lowest, true));
  const main = worded[0]!;
  const partial = lowest ? await lowestOfWholeYears(question, main, rivals, window) : null;
  const verdict = partial ? "supported-with-qualification" : combineWeighed(worded);
  const reads: Read[] =
    worded.length > 1 && new Set(worded.map((w) => w.verdict)).size > 1
      ? worded.map((w) => read(w, `as worded, ${w.own.ruleSet}`, w.own.ruleSet))
      : [];
  const byLevel = verdict === "supported" ? [] : await levelReadings(question, query, window, rivals, lowest);
  // "Engagement" names no kind: visits, each way, are a count of their own beside the contacts.
  const ways = claim.kinds === null && verdict !== "supported" ? bothWays(query) : [];
  for (const way of ways)
    byLevel.push(...(await levelReadings(question, way, window, await rivalWindows(question, way, window), lowest)));
  const levels = byLevel.map(({ judged }) => judged);
  const missing = verdict === "unresolved" ? missingOf(question, [query, ...ways], window, rivals) : [];
  const spoken = levels.length
    ? ` Where the ledger can speak: ${byLevel.map((l) => `${l.label}, ${l.judged.text}`).join("; ")}.`
    : "";
  return {
    verdict,
    reason:
      verdict === "unresolved" && byLevel.length
        ? `As worded this takes in ${everyRank(question)} and every earlier year, which the ledger does not cover.${spoken}`
        : verdict === "depends-on-definition"
          ? `It depends on what is counted: ${underRuleSets(worded)}.`
          : partial
            ? `True of a part of a year against whole ones: ${partial}; of the same days of each year, ${main.text}.`
            : `${capital(main.text)}.${verdict === "supported" ? "" : spoken}`,
    figures: [...main.figures, ...levels.flatMap((l) => l.figures)],
    readings: [...asReadings(reads), ...asReadings(byLevel.map((l) => read(l.judged, l.label, l.judged.own.ruleSet)))],
    contacts: idsOf(main.own.contacts, ...levels.map((l) => l.own.contacts)),
    coverage: main.own.coverage,
    missing,
    constants: constants("recordRobustness", "rescue", "dispersion", "dispersionWindows"),
    notes: [
      ...noteOnTime(question),
      ...(await notesOnSurpassed(question, main, window)),
      ...noteOnSearched(levels),
      ...new Set([...main.notes, ...levels.flatMap((l) => l.notes)]),
    ],
  };
}

/** A record that is found by looking at many levels and ways is less of one: the chance is adjusted for the search. */
function noteOnSearched(levels: readonly Series[]): readonly string[] {
  const chances = levels.flatMap((l) => (l.surprise === null ? [] : [l.surprise]));
  if (chances.length < 2 || !levels.some((l) => l.holds)) return [];
  const { searched, adjusted } = falseDiscovery(chances);
  const least = +Math.min(...adjusted).toPrecision(2);
  return [`${searched} series were searched: adjusted for that, the least chance of such a record is ${least}`];
}

/** "Fewer this year than in any before", said before the year is out: true of whole years, and no more than that. */
async function lowestOfWholeYears(
  question: Question,
  { own, holds }: Series,
  rivals: readonly Period[],
  window: Period,
): Promise<string | null> {
  if (holds || !isPartialYear(window) || !speaks(own.coverage)) return null;
  const years = rivals.map((w) => ({ start: dayOf(yearOf(w.start), 1, 1), end: dayOf(yearOf(w.start), 12, 31) }));
  const whole = await question.inquiry.series(
    own.query,
    years.filter((y) => y.end < window.start),
  );
  const least = Math.min(...whole.map((a) => a.count));
  return whole.length > 0 && own.count < least ? `${own.count} against ${least} at the least` : null;
}

/** The lists that would make the words decidable, from the first year that anybody covers on; and the time before. */
function missingOf(question: Question, queries: readonly Query[], window: Period, rivals: readonly Period[]) {
  const ever = reach(question) === "all-time" || !question.claim.baseline;
  return queries.flatMap((query) => {
    const first = firstKnownYear(question, query, window);
    const before = rivals.filter((w) => w.start < window.start && yearOf(w.start) >= first);
    return missingRecords(question, query, [...before, window], ever);
  });
}

/** "under default and colt, no record: …; under historian, the most: …". */
function underRuleSets(worded: readonly Series[]): string {
  return [...groupBy(worded, (w) => w.text)]
    .map(([text, same]) => `under ${listText(same.map((w) => w.own.ruleSet))}, ${text}`)
    .join("; ");
}

/** What happened after publication changes no record of its day, but a reader of today should know it. */
async function notesOnSurpassed(question: Question, main: Series, window: Period): Promise<readonly string[]> {
  const later = await question.inquiry.series(main.own.query, laterWindows(question, window));
  const lowest = question.claim.comparator === "lowest";
  return later
    .filter((a) => (lowest ? a.count < main.own.count : a.count > main.own.count))
    .map(
      (a) => `since then: ${countText(a.count, kindsText(a.query.kinds))} in the same days of ${yearOf(a.query.from!)}`,
    );
}

function read(judged: Series, label: string, ruleSet: string): Read {
  return { label: `${label}: ${judged.text}`, verdict: judged.verdict, ruleSet, why: judged.text };
}

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

function everyRank(question: Question): string {
  return levelled(question.scope) && (question.level ?? 6) > 3
    ? `officials down to level ${question.level ?? 6}`
    : "every such contact";
}

/** Words of any rank ("officials", or none) mean every level of the ladder. */
function withLevel(question: Question): Query {
  return levelled(question.scope) ? { ...question.scope, level: question.level ?? 6 } : question.scope;
}

function bothWays(query: Query): readonly Query[] {
  const [a, b] = query.between ?? [];
  if (!a || !b || query.direction) return [];
  return [
    { ...query, kinds: ["visit"], direction: { from: a, to: b } },
    { ...query, kinds: ["visit"], direction: { from: b, to: a } },
  ];
}

async function levelReadings(
  question: Question,
  query: Query,
  window: Period,
  rivals: readonly Period[],
  lowest: boolean,
): Promise<{ label: string; judged: Series }[]> {
  if (!levelled(query) || !query.level) return [];
  const subject = query.direction && question.scope.kinds?.[0] !== "visit" ? `${subjectText(question, query)}, ` : "";
  const found: { label: string; judged: Series }[] = [];
  for (const level of ranksTo(query.level)) {
    const asked = { ...query, level };
    // A level is worth a reading where somebody estimated how complete the ledger is for the earlier windows.
    const known = rivals.filter((w) => question.inquiry.coverage(asked, w).estimate !== null);
    if (known.length < CONSTANTS.thinContradicts) continue;
    found.push({
      label: `${subject}${levelText(level)}`,
      judged: await judgeSeries(question, asked, window, known, lowest, false),
    });
  }
  return found;
}
