/** Halts and gaps: "nearly come to a halt", "stopped", "frozen"; and their end, "resumed". */
import { CONSTANTS, constants } from "../measure/constants.ts";
import { longestGapProbability } from "../measure/gaps.ts";
import { rateRatio, silenceProbability } from "../measure/poisson.ts";
import { eventsOf } from "../measure/record-years.ts";
import type { Figure } from "../model/figure.ts";
import { exposure, type Period } from "../model/period.ts";
import type { VerdictName } from "../model/verdict.ts";
import { type Against, against, allowing, countsText, figuresOf, missingOf, ratioText } from "./baseline.ts";
import { figure, windowOfAnswer } from "./inquiry.ts";
import { noteOnSingles, noteOnTime } from "./notes.ts";
import { type Question, subjectText } from "./question.ts";
import { ruleSetsFor } from "./rule-sets.ts";
import { asReadings, combine, type Finding, idsOf, speaks, unresolved } from "./verdicts.ts";
import { likeWindow } from "./windows.ts";
import { levelText, periodText } from "./words.ts";

export async function judgeHalt(question: Question): Promise<Finding> {
  const { window } = question;
  if (!window) return unresolved("The words name no time in which contacts could have halted.", []);
  const found: Against[] = [];
  for (const ruleSet of ruleSetsFor(question.scope, question.inquiry))
    found.push(await against(question, window, ruleSet));
  const main = found[0]!;
  const verdicts = found.map((f) => haltVerdict(question, f, window));
  const verdict = combine(verdicts);
  return {
    verdict,
    reason: reasonFor(question, main, verdict, window),
    figures: [
      ...(await figuresOf(question, main, window)),
      ...silenceFigures(main, window),
      ...(await laterFigures(question, main, window)),
    ],
    readings:
      new Set(found.map((f) => f.own.count)).size > 1
        ? asReadings(
            found.map((f, i) => ({
              label: `${f.own.ruleSet}: ${countsText(f)}`,
              verdict: verdicts[i]!,
              ruleSet: f.own.ruleSet,
              why: "",
            })),
          )
        : [],
    contacts: idsOf(main.own.contacts, main.any?.contacts ?? []),
    coverage: main.own.coverage,
    missing: verdict === "unresolved" ? missingOf(question, main, window) : [],
    constants: constants("haltRatio", "haltUpper", "baselineYears", "baselineThin", "thinContradicts"),
    notes: [
      ...noteOnTime(question),
      ...noteOnLevel(question, main),
      ...noteOnSingles(question, main.own.contacts, main.own.query),
    ],
  };
}

/**
 * How ordinary a silence is at the earlier rate: in these very days, and somewhere in all the days compared, for who
 * looks for gaps finds some. Contacts that touch are one event, because visits come in trips (statistics, section 5).
 */
function silenceFigures({ own, covered }: Against, window: Period): readonly Figure[] {
  if (own.count > 0 || covered.length === 0 || !speaks(own.coverage)) return [];
  const events = covered.reduce((sum, a) => sum + eventsOf(a.contacts).length, 0);
  const before = covered.reduce((sum, a) => sum + exposure(windowOfAnswer(a)!), 0);
  const days = exposure(window);
  const rate = events / before;
  return [
    figure("chance of no event in these days at the earlier rate", own, silenceProbability(rate, days)),
    figure(
      "chance of so long a silence anywhere in the days compared",
      own,
      longestGapProbability(rate, before + days, days),
    ),
  ];
}

/** Nearly halted: at most 10 % of the baseline, and the upper limit of the rate ratio below 0.5. */
export function haltVerdict(question: Question, found: Against, window: Period): VerdictName {
  const { own, covered, ratio, thin } = found;
  if (covered.length === 0 || !ratio) return "unresolved";
  const halted = ratio.ratio <= CONSTANTS.haltRatio && ratio.interval[1] < CONSTANTS.haltUpper;
  if (halted) {
    return thin || !speaks(own.coverage) ? "unresolved" : atDepth(question, found, "supported");
  }
  // Even when the earlier windows had as many more as their coverage allows: all together, or a thin baseline each.
  const groups = thin ? covered.map((a) => [a]) : [covered];
  const stands = groups.every((group) => {
    const most = Math.ceil(group.reduce((sum, a) => sum + allowing(a), 0));
    const days = group.reduce((sum, a) => sum + exposure(windowOfAnswer(a)!), 0);
    return rateRatio(own.count, exposure(window), most, days).interval[0] > CONSTANTS.haltRatio;
  });
  return stands && covered.length >= CONSTANTS.thinContradicts ? "contradicted" : "unresolved";
}

/** What is true at the deepest level covered is less than what words of a deeper one say. */
export function atDepth(question: Question, found: Against, verdict: VerdictName): VerdictName {
  if (!found.shallower) return verdict;
  return question.level === null ? "supported-with-qualification" : "unresolved";
}

export function noteOnLevel(question: Question, found: Against): readonly string[] {
  if (!found.shallower || !found.level) return [];
  const words = question.claim.level ? `"${question.claim.level.word}"` : "the claim";
  return [
    `${words} reaches deeper than the ledger covers; judged at ${levelText(found.level)}, the deepest level covered`,
  ];
}

/** Like windows after the one under test that were over on the day of judgement: beside the verdict, not in it. */
export async function laterFigures(question: Question, found: Against, window: Period) {
  const later: Period[] = [];
  for (let n = 1; question.asOf && n <= CONSTANTS.baselineYears; n++) {
    const like = likeWindow(window, n);
    if (like.end > question.asOf) break;
    later.push(like);
  }
  const answers = await question.inquiry.series(found.own.query, later);
  return answers.map((a) =>
    figure(`later, ${periodText(windowOfAnswer(a)!)}${found.level ? `, ${levelText(found.level)}` : ""}`, a),
  );
}

function reasonFor(question: Question, found: Against, verdict: VerdictName, window: Period): string {
  const subject = subjectText(question, found.own.query);
  const counts = `the ledger has ${countsText(found)} in the same days (${subject}, ${periodText(window)})`;
  const ratio = ratioText(found);
  if (verdict === "contradicted") return `That is no halt: ${counts}${ratio}.`;
  if (verdict === "unresolved" && found.covered.length === 0)
    return `No earlier window is covered at this level, so nothing tells a halt from a gap in the ledger: ${counts}.`;
  if (verdict === "unresolved")
    return `The ledger cannot tell: ${counts}${ratio}${found.thin ? "; a baseline of fewer than three windows cannot support a halt" : ""}.`;
  return `Contacts nearly halted: ${counts}${ratio}.`;
}
