/** Two pairs, or the two ways of one pair, in the same window: comparison of pairs, reciprocity. */
import { CONSTANTS, constants } from "../measure/constants.ts";
import { rateRatio } from "../measure/poisson.ts";
import { recordRobustness } from "../measure/record.ts";
import { exposure, FIRST_DAY, LAST_DAY, type Period } from "../model/period.ts";
import type { Query } from "../model/query.ts";
import type { RuleSetId } from "../model/rule-set.ts";
import type { VerdictName } from "../model/verdict.ts";
import { judgeExistence } from "./existence.ts";
import { type Answer, figure } from "./inquiry.ts";
import { missingDays } from "./missing.ts";
import { judgeMost, speaksOfMost } from "./most.ts";
import { noteOnTime } from "./notes.ts";
import { type Question, scopeOf, subjectText } from "./question.ts";
import { sinceCovered } from "./reach-back.ts";
import { ruleSetsFor } from "./rule-sets.ts";
import { isSomebody } from "./sides.ts";
import {
  asReadings,
  combineWeighed,
  couldReach,
  type Finding,
  holdsNumber,
  idsOf,
  judgeNumber,
  lessSearched,
  speaks,
  unresolved,
} from "./verdicts.ts";
import { countryText, countText, inPeriod, kindsText } from "./words.ts";

/** "China and Russia met more often than China and the United States". */
export async function judgePairs(question: Question): Promise<Finding> {
  const { claim, versus, asOf, inquiry } = question;
  if (speaksOfMost(question)) return judgeMost(question);
  if (!versus) return unresolved("The words name no other pair to compare with.", []);
  const other = scopeOf(claim, versus.a, versus.b, inquiry.roster);
  return compareTwo(question, question.scope, asOf ? { ...other, asOf } : other);
}

/** "Russian leaders come to China more often than Chinese leaders to Russia": the same pair, the other way. */
export async function judgeReciprocity(question: Question): Promise<Finding> {
  const { scope, versus, claim } = question;
  if (versus) return judgePairs(question);
  const [a, b] = scope.between ?? [];
  if (!a || !b) return unresolved("The words name no two sides.", []);
  // "Never paid a return visit": one way is told already, and the other is denied.
  if (claim.comparator === "none") return judgeExistence(question);
  // Of a person on one side the other way would be journeys home.
  if (isSomebody(question.a) !== isSomebody(question.b))
    return unresolved("The words name who went one way, and not who went the other.", [
      `who of ${countryText(question.inquiry.roster, isSomebody(question.a) ? b : a)} is meant`,
    ]);
  const way = (from: string, to: string): Query => ({ ...scope, kinds: ["visit"], direction: { from, to } });
  return compareTwo(question, way(a, b), way(b, a));
}

/** The other's own time in office, as far as it goes by the day of judgement. */
function windowOfOther({ versus, asOf }: Question): Period | null {
  const term = versus?.term;
  return term ? { start: term.start, end: asOf && asOf < term.end ? asOf : term.end } : null;
}

/** Both counts under one rule set. */
interface Two {
  readonly ruleSet: RuleSetId;
  readonly x: Answer;
  readonly y: Answer;
  readonly verdict: VerdictName;
  readonly holds: boolean;
}

async function compareTwo(question: Question, one: Query, other: Query): Promise<Finding> {
  const { inquiry } = question;
  const window = question.window ?? { start: FIRST_DAY, end: question.asOf ?? LAST_DAY };
  const otherWindow = windowOfOther(question) ?? window;
  const both = ruleSetsFor(other, inquiry);
  const found: Two[] = [];
  for (const ruleSet of ruleSetsFor(one, inquiry).filter((id) => both.includes(id))) {
    const x = sinceCovered(inquiry, await inquiry.ask({ ...one, ruleSet }, window), window);
    const y = sinceCovered(inquiry, await inquiry.ask({ ...other, ruleSet }, otherWindow), otherWindow);
    found.push({ ruleSet, x, y, verdict: verdictOf(question, x, y), holds: holdsOf(question, x.count, y.count) });
  }
  const main = found[0]!;
  const { x, y } = main;
  const verdict = combineWeighed(found);
  const ratio = x.count + y.count > 0 ? rateRatio(x.count, exposure(window), y.count, exposure(otherWindow)) : null;
  return {
    verdict,
    reason: reasonFor(question, found, verdict, window),
    figures: [
      figure(subjectText(question, one), x),
      figure(subjectText(question, other), y),
      ...(ratio && Number.isFinite(ratio.ratio)
        ? [figure("ratio of the first to the second", x, ratio.ratio, ratio.interval)]
        : []),
    ],
    readings:
      new Set(found.map((f) => `${f.verdict} ${f.x.count} ${f.y.count}`)).size > 1
        ? asReadings(
            found.map((f) => ({
              label: `${f.ruleSet}: ${f.x.count} against ${f.y.count}`,
              verdict: f.verdict,
              ruleSet: f.ruleSet,
              why: "",
            })),
          )
        : [],
    contacts: idsOf(x.contacts, y.contacts),
    coverage: speaks(x.coverage) ? y.coverage : x.coverage,
    missing:
      verdict === "unresolved"
        ? [...missingDays(question, x.query, window), ...missingDays(question, y.query, otherWindow)]
        : [],
    constants: constants(
      "recordRobustness",
      "rescue",
      ...(question.claim.comparator === "approx" ? (["aboutShare", "aboutCount"] as const) : []),
    ),
    notes: noteOnTime(question),
  };
}

function reasonFor(question: Question, found: readonly Two[], verdict: VerdictName, window: Period): string {
  const tell = (a: Answer) => `${countText(a.count, kindsText(a.query.kinds))} (${subjectText(question, a.query)})`;
  const otherWindow = windowOfOther(question);
  const when = otherWindow ? `${inPeriod(window)} and ${inPeriod(otherWindow)}` : inPeriod(window);
  const { x, y } = found[0]!;
  if (verdict === "depends-on-definition")
    return `It depends on what is counted: ${found.map((f) => `under ${f.ruleSet}, ${f.x.count} against ${f.y.count}`).join("; ")} (${subjectText(question, x.query)}, against ${subjectText(question, y.query)}, ${when}).`;
  const alike = speaks(x.coverage) && speaks(y.coverage);
  const why = alike
    ? "; one contact that the ledger lacks could turn it"
    : "; the two are not covered alike, so the difference may be one of coverage";
  return `The ledger has ${tell(x)} against ${tell(y)} ${when}${verdict === "unresolved" ? why : ""}.`;
}

const isLess = ({ claim: { comparator: c } }: Question): boolean => c === "<" || c === "<=" || c === "decrease";

/** "More than twice as often": the words leave open whether exactly twice is enough. */
const isBeyond = ({ claim: { emphasis } }: Question): boolean => emphasis.includes("beyond");

/** Whether the counts are as the words say, whatever the ledger may lack. */
function holdsOf(question: Question, x: number, y: number): boolean {
  const { comparator, value } = question.claim;
  if (comparator === "ratio" && isBeyond(question)) return value !== null && x >= value * y;
  if (comparator === "ratio") return value !== null && x === Math.round(value * y);
  if (comparator === "<=") return x <= y;
  if (comparator === "=") return x === y;
  if (comparator === "approx") return holdsNumber(x, y, "approx");
  return isLess(question) ? x < y : x > y;
}

function verdictOf(question: Question, x: Answer, y: Answer): VerdictName {
  const { comparator, value } = question.claim;
  const covered = speaks(x.coverage) && speaks(y.coverage);
  if (comparator === "ratio" && value !== null && isBeyond(question)) {
    if (!covered || x.count === value * y.count) return "unresolved";
    return judgeNumber(x.count, value * y.count, ">", x.coverage);
  }
  if (comparator === "ratio" && value !== null)
    return covered ? judgeNumber(x.count, Math.round(value * y.count), "approx", x.coverage) : "unresolved";
  if (comparator === "approx") return covered ? judgeNumber(x.count, y.count, "approx", x.coverage) : "unresolved";
  if (comparator === "=") {
    if (!covered) return "unresolved";
    if (x.count === y.count) return "supported";
    const [low, high] = x.count < y.count ? [x, y] : [y, x];
    return couldReach(low.count, high.count, low.coverage) ? "unresolved" : "contradicted";
  }
  const [high, low] = isLess(question) ? [y, x] : [x, y];
  if (high.count > low.count) {
    if (!speaks(low.coverage)) return "unresolved";
    const p = [low.coverage.estimate, high.coverage.estimate ?? 1] as const;
    const firm = p[0] !== null && recordRobustness([low.count, high.count], [p[0], p[1]]) >= CONSTANTS.recordRobustness;
    return firm && !lessSearched(low.coverage, high.coverage) ? "supported" : "supported-with-qualification";
  }
  // "Not more often": a tie is true, and less than a reader would take from the words.
  if (comparator === "<=") {
    if (high.count === low.count) return covered ? "supported-with-qualification" : "unresolved";
    return couldReach(high.count, low.count, high.coverage) ? "unresolved" : "contradicted";
  }
  return couldReach(high.count, low.count + 1, high.coverage) ? "unresolved" : "contradicted";
}
