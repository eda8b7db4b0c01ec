/** Rises and declines against a baseline, and comparisons of two windows. Partial years stand against the same days. */
import { CONSTANTS, constants } from "../measure/constants.ts";
import { recordRobustness } from "../measure/record.ts";
import type { Claim, Comparator } from "../model/claim.ts";
import { type Period, spanOf, yearOf } from "../model/period.ts";
import type { VerdictName } from "../model/verdict.ts";
import { type Against, against, allowing, countsText, figuresOf, missingOf, ratioText } from "./baseline.ts";
import { atDepth, haltVerdict, judgeHalt, laterFigures, noteOnLevel } from "./halt.ts";
import { figure, windowOfAnswer } from "./inquiry.ts";
import { missingDays } from "./missing.ts";
import { noteOnSingles, noteOnTime } from "./notes.ts";
import { type Question, subjectText } from "./question.ts";
import { ruleSetsFor } from "./rule-sets.ts";
import { judgeSteps, stepsOf } from "./steps.ts";
import {
  asReadings,
  combineWeighed,
  couldReach,
  type Finding,
  idsOf,
  judgeNumber,
  lessSearched,
  type Read,
  speaks,
  unresolved,
} from "./verdicts.ts";
import { againstWhole, type Whole, wholeReason } from "./whole-year.ts";
import { isPartialYear } from "./windows.ts";
import { periodText } from "./words.ts";

type Way = "up" | "down" | "halt" | "resumption" | "ratio" | "same";

export async function judgeTrend(question: Question): Promise<Finding> {
  const { claim, window } = question;
  if (claim.comparator === "halt" && !isCollapse(claim)) return judgeHalt(question);
  if (!window) return unresolved("The words name no time to compare.", []);
  const way = isCollapse(claim) ? "down" : wayOf(claim.comparator);
  const steps =
    stepsOf(claim) ?? (claim.emphasis.includes("each-year") && (way === "up" || way === "down") ? way : null);
  if (steps && !claim.baseline) return judgeSteps(question, window, steps);
  if ((way === "ratio" || way === "same") && !claim.baseline)
    return unresolved("The words do not say with what the number is compared.", ["the time or the pair compared with"]);
  const strong = claim.emphasis.includes("strong");
  const found: Against[] = [];
  for (const ruleSet of ruleSetsFor(question.scope, question.inquiry))
    found.push(await against(question, window, ruleSet));
  const main = found[0]!;
  const wholes: (Whole | null)[] = [];
  for (const f of found)
    wholes.push(
      strong || (way !== "up" && way !== "down" && way !== "same")
        ? null
        : await againstWhole(question, f, window, way, verdictOf(question, f, window, way, strong)),
    );
  const verdicts = found.map(
    (f, i) => numberFails(question, f, way) ?? wholes[i]?.verdict ?? verdictOf(question, f, window, way, strong),
  );
  const verdict = combineWeighed(
    verdicts.map((v, i) => ({ verdict: v, holds: wholes[i]?.holds ?? holdsOf(question, found[i]!, way) })),
  );
  const whole = wholes[0] ?? null;
  const covered = await coveredPart(question, window, way, strong);
  return {
    verdict,
    reason: whole
      ? wholeReason(main, whole, verdict, window)
      : verdict === "depends-on-definition"
        ? `It depends on what is counted: ${found.map((f) => `under ${f.own.ruleSet}, ${countsText(f)}`).join("; ")}.`
        : reasonFor(question, main, { verdict, window, way, strong, covered: covered?.label ?? null }),
    figures: [
      ...(await figuresOf(question, main, window)),
      ...(whole ? [figure(`the same, the whole of ${periodText(windowOfAnswer(whole.answer)!)}`, whole.answer)] : []),
      ...(covered?.figures ?? []),
      ...(await laterFigures(question, main, window)),
    ],
    readings: asReadings([
      ...(new Set(verdicts).size > 1
        ? found.map(
            (f, i): Read => ({
              label: `${f.own.ruleSet}: ${countsText(f)}`,
              verdict: verdicts[i]!,
              ruleSet: f.own.ruleSet,
              why: "",
            }),
          )
        : []),
      ...(covered?.reads ?? []),
    ]),
    contacts: idsOf(main.own.contacts, main.any?.contacts ?? []),
    coverage: main.own.coverage,
    missing:
      verdict === "unresolved"
        ? speaks(main.own.coverage)
          ? missingOf(question, main, window)
          : [
              ...missingDays(question, main.own.query, window),
              ...(main.covered.length ? [] : missingOf(question, main, window)),
            ]
        : [],
    constants: strong
      ? constants("collapseRatio", "collapseUpper", "baselineYears", "baselineThin", "thinContradicts")
      : constants("baselineYears", "baselineThin", "thinContradicts", "recordRobustness"),
    notes: [
      ...noteOnTime(question),
      ...noteOnLevel(question, main),
      ...noteOnSingles(question, main.own.contacts, main.own.query),
    ],
  };
}

/** "Collapsed": at most half of what it was, and not next to nothing. */
export function isCollapse({ type, emphasis }: Claim): boolean {
  return type === "halt" && emphasis.includes("collapse");
}

function wayOf(comparator: Comparator): Way {
  if (comparator === "decrease" || comparator === "<" || comparator === "<=" || comparator === "lowest") return "down";
  if (comparator === "resumption") return "resumption";
  if (comparator === "ratio") return "ratio";
  if (comparator === "=" || comparator === "approx") return "same";
  return "up";
}

function verdictOf(question: Question, found: Against, window: Period, way: Way, strong: boolean): VerdictName {
  if (way === "halt") return haltVerdict(question, found, window);
  const { own, mean } = found;
  const { claim } = question;
  if (mean === null) return "unresolved";
  if (way === "ratio") return claim.value === null ? "unresolved" : near(own.count, claim.value * mean, found);
  if (way === "same") return near(own.count, mean, found);
  if (way === "resumption")
    return mean === 0
      ? own.count > 0
        ? "supported"
        : speaks(own.coverage)
          ? "contradicted"
          : "unresolved"
      : "contradicted";
  return way === "down" ? declineVerdict(found, question, strong) : riseVerdict(found, question, strong);
}

/** Whether the counts are as the words say, whatever the ledger may lack. Degrees and halts are not a yes or no. */
function holdsOf({ claim }: Question, { own, mean }: Against, way: Way): boolean {
  if (mean === null || !claim.baseline) return true;
  return way === "up" ? own.count > mean : way === "down" ? own.count < mean : true;
}

/** "Five times this year, as often as in 2023": the five must be right too. Null: they are, or none are said. */
function numberFails({ claim }: Question, { own }: Against, way: Way): VerdictName | null {
  if (way !== "same" || claim.value === null) return null;
  const said = judgeNumber(own.count, claim.value, "=", own.coverage);
  return said === "supported" ? null : said;
}

function near(count: number, expected: number, found: Against): VerdictName {
  return judgeNumber(count, Math.round(expected), "approx", found.own.coverage);
}

/** Decline: the window below its baseline. Missing contacts of the window would only lessen it. */
function declineVerdict(found: Against, question: Question, strong: boolean): VerdictName {
  const { own, covered, ratio, thin } = found;
  const twoWindows = question.claim.baseline !== null;
  const enough = covered.length >= (twoWindows ? 1 : CONSTANTS.thinContradicts);
  if (!ratio) return "unresolved";
  const fell = strong
    ? ratio.ratio <= CONSTANTS.collapseRatio && ratio.interval[1] < CONSTANTS.collapseUpper
    : ratio.ratio < 1;
  if (fell) {
    if (thin || !speaks(own.coverage)) return "unresolved";
    const firm = strong || (twoWindows ? robustly(found, "down") : ratio.interval[1] < 1);
    return atDepth(question, found, firm ? "supported" : "supported-with-qualification");
  }
  // A fall that is milder than the words, and sure to be one, is a matter of degree and no contradiction; one that may
  // be none is false only where a collapse is out of the question.
  if (ratio.ratio < 1) {
    if (ratio.interval[1] < 1 && speaks(own.coverage) && !thin) return "supported-with-qualification";
    return enough && ratio.interval[0] > CONSTANTS.collapseRatio ? "contradicted" : "unresolved";
  }
  // Not even near the half of any of them.
  if (strong && covered.every((a) => own.count > CONSTANTS.collapseRatio * allowing(a)))
    return enough && ratio.interval[0] > CONSTANTS.collapseRatio ? "contradicted" : "unresolved";
  // Not below: even if the earlier windows had as many more as their coverage allows.
  const stands = covered.every((a) => own.count >= allowing(a));
  return enough && stands ? "contradicted" : "unresolved";
}

/** Rise: the window above its baseline. Missing contacts of the earlier windows would lessen it. */
function riseVerdict(found: Against, question: Question, strong: boolean): VerdictName {
  const { own, covered, ratio, thin, mean } = found;
  const twoWindows = question.claim.baseline !== null;
  const enough = covered.length >= (twoWindows ? 1 : CONSTANTS.thinContradicts);
  if (!ratio || mean === null) return "unresolved";
  const rose = strong
    ? ratio.ratio >= 1 / CONSTANTS.collapseRatio && ratio.interval[0] > 1 / CONSTANTS.collapseUpper
    : ratio.ratio > 1;
  if (rose) {
    if (thin) return "unresolved";
    const firm = strong || (twoWindows ? robustly(found, "up") : ratio.interval[0] > 1);
    return atDepth(question, found, firm ? "supported" : "supported-with-qualification");
  }
  if (ratio.ratio > 1) {
    if (ratio.interval[0] > 1 && !thin) return "supported-with-qualification";
    return enough && speaks(own.coverage) && ratio.interval[1] < 1 / CONSTANTS.collapseRatio
      ? "contradicted"
      : "unresolved";
  }
  const needed = Math.floor(mean) + 1;
  return enough && !couldReach(own.count, needed, own.coverage) ? "contradicted" : "unresolved";
}

/** Whether a difference of two windows would stand if contacts are missing from both as their coverage says. */
function robustly(found: Against, way: "up" | "down"): boolean {
  const other = found.covered[0];
  const p = [other?.coverage.estimate ?? null, found.own.coverage.estimate];
  if (!other || p[0] === null || p[1] === null) return false;
  const [low, high] = way === "up" ? [other, found.own] : [found.own, other];
  if (lessSearched(low.coverage, high.coverage)) return false;
  const [x, y] = [other.count, found.own.count];
  const chance = way === "up" ? recordRobustness([x, y], [p[0]!, p[1]!]) : recordRobustness([y, x], [p[1]!, p[0]!]);
  return chance >= CONSTANTS.recordRobustness;
}

/** Where the ledger ends inside the window: what its covered days say, against the same days of earlier years. */
async function coveredPart(question: Question, window: Period, way: Way, strong: boolean) {
  const { inquiry, scope } = question;
  const { completeTo } = inquiry.coverage(scope, window);
  if (!completeTo || completeTo < window.start || completeTo >= window.end) return null;
  const part = { start: window.start, end: completeTo };
  const found = await against(question, part, scope.ruleSet ?? "default");
  const label = `the covered days only, ${periodText(part)}: ${countsText(found)}${ratioText(found)}`;
  const verdict = verdictOf(question, found, part, way, strong);
  const alone = isCollapse(question.claim) && !question.claim.baseline;
  const last = !alone ? null : await against(sinceLastYear(question, part), part, found.own.ruleSet);
  const lastLabel = last && `the same days of the year before alone: ${countsText(last)}${ratioText(last)}`;
  const lastRead = last && verdictOf(sinceLastYear(question, part), last, part, way, strong);
  const { ruleSet } = found.own;
  return {
    label: lastLabel ? `${label}; ${lastLabel}` : label,
    reads: [
      { label, verdict, ruleSet, why: label },
      ...(lastLabel && lastRead ? [{ label: lastLabel, verdict: lastRead, ruleSet, why: lastLabel }] : []),
    ] satisfies Read[],
    figures: [
      ...(await figuresOf(question, found, part)),
      ...(last ? await figuresOf(sinceLastYear(question, part), last, part) : []),
    ],
  };
}

/** The question with the year before as its baseline: what "collapsed in 2025" is mostly understood against. */
function sinceLastYear(question: Question, part: Period): Question {
  const year = `${yearOf(part.start) - 1}`;
  const baseline = { ...spanOf(year)!, precision: "year", basis: "inferred", text: year } as const;
  return { ...question, claim: { ...question.claim, baseline } };
}

const SAID: Readonly<Record<Way, string>> = {
  up: "rise",
  down: "decline",
  halt: "halt",
  resumption: "resumption",
  ratio: "ratio",
  same: "likeness",
};

interface Told {
  readonly verdict: VerdictName;
  readonly window: Period;
  readonly way: Way;
  readonly strong: boolean;
  /** What the covered days of a window say that the ledger ends in. */
  readonly covered: string | null;
}

function reasonFor(question: Question, found: Against, { verdict, window, way, strong, covered }: Told): string {
  const ratio = ratioText(found);
  const days = isPartialYear(window) ? " in the same days" : "";
  const counts = `the ledger has ${countsText(found)}${days} (${subjectText(question, found.own.query)}, ${periodText(window)})${ratio}`;
  const said = `${strong ? "sharp " : ""}${SAID[way]}`;
  switch (verdict) {
    case "contradicted":
      return `There is no ${said}: ${counts}.`;
    case "supported":
      return `The ${said} stands: ${counts}.`;
    case "supported-with-qualification":
      return `There is a ${SAID[way]}, but ${strong ? "a milder one than the words say" : "no larger than chance or missing contacts could make"}: ${counts}.`;
    default:
      if (!speaks(found.own.coverage) && way !== "up")
        return `The ledger is not complete for ${periodText(window)}, so fewer contacts there may be a gap in it: ${covered ?? counts}.`;
      return found.covered.length === 0
        ? `No window to compare with is covered (${yearOf(window.start) - CONSTANTS.baselineYears}–${yearOf(window.start) - 1}): ${counts}.`
        : `The ledger cannot tell: ${counts}${found.thin ? "; a baseline of fewer than three windows cannot support it" : ""}.`;
  }
}
