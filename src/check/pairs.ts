/** Two pairs, or the two ways of one pair, in the same window: comparison of pairs, reciprocity. */
import { CONSTANTS, constants } from "../measure/constants.ts";
import { rateRatio } from "../measure/poisson.ts";
import { recordRobustness } from "../measure/record.ts";
import { exposure, FIRST_DAY, LAST_DAY } from "../model/period.ts";
import type { Query } from "../model/query.ts";
import type { VerdictName } from "../model/verdict.ts";
import { type Answer, figure } from "./inquiry.ts";
import { missingDays } from "./missing.ts";
import { noteOnTime } from "./notes.ts";
import { type Question, scopeOf, subjectText } from "./question.ts";
import { couldReach, type Finding, idsOf, judgeNumber, speaks, unresolved } from "./verdicts.ts";
import { countText, inPeriod, kindsText } from "./words.ts";

/** "China and Russia met more often than China and the United States". */
export async function judgePairs(question: Question): Promise<Finding> {
  const { claim, versus, asOf, inquiry } = question;
  if (!versus) return unresolved("The words name no other pair to compare with.", []);
  const other = scopeOf(claim, versus.a, versus.b, inquiry.roster);
  return compareTwo(question, question.scope, asOf ? { ...other, asOf } : other);
}

/** "Russian leaders come to China more often than Chinese leaders to Russia": the same pair, the other way. */
export async function judgeReciprocity(question: Question): Promise<Finding> {
  const { scope, versus } = question;
  if (versus) return judgePairs(question);
  const [a, b] = scope.between ?? [];
  if (!a || !b) return unresolved("The words name no two sides.", []);
  const way = (from: string, to: string): Query => ({ ...scope, kinds: ["visit"], direction: { from, to } });
  return compareTwo(question, way(a, b), way(b, a));
}

async function compareTwo(question: Question, one: Query, other: Query): Promise<Finding> {
  const { claim, inquiry } = question;
  const window = question.window ?? { start: FIRST_DAY, end: question.asOf ?? LAST_DAY };
  const [x, y] = [await inquiry.ask(one, window), await inquiry.ask(other, window)];
  const verdict = verdictOf(question, x, y);
  const days = exposure(window);
  const ratio = x.count + y.count > 0 ? rateRatio(x.count, days, y.count, days) : null;
  const tell = (a: Answer) => `${countText(a.count, kindsText(a.query.kinds))} (${subjectText(question, a.query)})`;
  const missing = [x, y].flatMap((a) => missingDays(question, a.query, window));
  return {
    verdict,
    reason: `The ledger has ${tell(x)} against ${tell(y)} ${inPeriod(window)}${verdict === "unresolved" ? "; the two are not covered alike, so the difference may be one of coverage" : ""}.`,
    figures: [
      figure(subjectText(question, one), x),
      figure(subjectText(question, other), y),
      ...(ratio && Number.isFinite(ratio.ratio)
        ? [figure("ratio of the first to the second", x, ratio.ratio, ratio.interval)]
        : []),
    ],
    readings: [],
    contacts: idsOf(x.contacts, y.contacts),
    coverage: speaks(x.coverage) ? y.coverage : x.coverage,
    missing: verdict === "unresolved" ? missing : [],
    constants: constants(
      "recordRobustness",
      "rescue",
      ...(claim.comparator === "approx" ? (["aboutShare", "aboutCount"] as const) : []),
    ),
    notes: noteOnTime(question),
  };
}

function verdictOf({ claim }: Question, x: Answer, y: Answer): VerdictName {
  if (claim.comparator === "ratio" && claim.value !== null)
    return speaks(x.coverage) && speaks(y.coverage)
      ? judgeNumber(x.count, Math.round(claim.value * y.count), "approx", x.coverage)
      : "unresolved";
  if (claim.comparator === "=" || claim.comparator === "approx")
    return speaks(x.coverage) && speaks(y.coverage)
      ? judgeNumber(x.count, y.count, "approx", x.coverage)
      : "unresolved";
  const less = claim.comparator === "<" || claim.comparator === "<=" || claim.comparator === "decrease";
  const [high, low] = less ? [y, x] : [x, y];
  if (high.count > low.count) {
    if (!speaks(low.coverage)) return "unresolved";
    const p = [low.coverage.estimate, high.coverage.estimate ?? 1] as const;
    const firm = p[0] !== null && recordRobustness([low.count, high.count], [p[0], p[1]]) >= CONSTANTS.recordRobustness;
    return firm ? "supported" : "supported-with-qualification";
  }
  return couldReach(high.count, low.count + 1, high.coverage) ? "unresolved" : "contradicted";
}
