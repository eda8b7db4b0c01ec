/** Shares and shifts of attention: always with numerators and denominators. */
import { constants } from "../measure/constants.ts";
import { fisherExact, share } from "../measure/share.ts";
import type { Period } from "../model/period.ts";
import type { Query } from "../model/query.ts";
import type { VerdictName } from "../model/verdict.ts";
import { baselineOf } from "./baseline.ts";
import { type Answer, figure, windowOfAnswer } from "./inquiry.ts";
import { missingDays } from "./missing.ts";
import { noteOnTime } from "./notes.ts";
import { type Question, scopeOf, subjectText } from "./question.ts";
import { type Finding, idsOf, speaks, unresolved } from "./verdicts.ts";
import { countryText, inPeriod, listText, periodText } from "./words.ts";

/** Below this p the two shares differ by more than chance. */
const SIGNIFICANT = 0.05;

export async function judgeShare(question: Question): Promise<Finding> {
  const { claim, window, inquiry, scope, asOf } = question;
  if (!window) return unresolved("The words name no time in which a share could be taken.", []);
  const whole = wholeOf(question);
  if (!whole) return unresolved("The words do not say of which whole this is a share.", []);
  const windows = [window, ...lastBaseline(question, window)];
  const part = await inquiry.series({ ...scope, ...(asOf ? { asOf } : {}) }, windows);
  const all = await inquiry.series(whole, windows);
  const covered = [part[0]!, all[0]!].every((a) => speaks(a.coverage));
  const now = share(part[0]!.count, all[0]!.count);
  const before = part[1] && all[1] ? share(part[1].count, all[1].count) : null;
  let verdict: VerdictName = "unresolved";
  if (claim.value !== null && now.value !== null) {
    const claimed = claim.value > 1 ? claim.value / 100 : claim.value;
    const inside = now.interval[0] <= claimed && claimed <= now.interval[1];
    verdict = covered ? (inside ? "supported" : "contradicted") : "unresolved";
  } else if (
    before?.value != null &&
    now.value !== null &&
    covered &&
    [part[1]!, all[1]!].every((a) => speaks(a.coverage))
  ) {
    const { p } = fisherExact(
      part[0]!.count,
      all[0]!.count - part[0]!.count,
      part[1]!.count,
      all[1]!.count - part[1]!.count,
    );
    const grew = now.value > before.value;
    const asSaid = claim.comparator === "decrease" || claim.comparator === "<" ? now.value < before.value : grew;
    verdict = asSaid
      ? p < SIGNIFICANT
        ? "supported"
        : "supported-with-qualification"
      : now.value === before.value || p >= SIGNIFICANT
        ? "unresolved"
        : "contradicted";
  }
  const gaps = [part[0]!, all[0]!, ...(part[1] ? [part[1], all[1]!] : [])].filter((a) => !speaks(a.coverage));
  return {
    verdict,
    reason: `The share is ${tell(now, window)}${before ? `, against ${tell(before, windows[1]!)}` : ""}${verdict === "unresolved" ? "; the ledger does not cover both numbers well enough to judge it" : ""}.`,
    figures: windows.flatMap((w, i) => shareRows(question, part[i]!, all[i]!, w)),
    readings: [],
    contacts: idsOf(part[0]!.contacts, all[0]!.contacts),
    coverage: gaps[0]?.coverage ?? part[0]!.coverage,
    missing:
      verdict === "unresolved"
        ? [...new Set(gaps.flatMap((a) => missingDays(question, a.query, windowOfAnswer(a)!)))]
        : [],
    constants: constants("confidence"),
    notes: noteOnTime(question),
  };
}

/** The other side of "share of": the `versus` pair with this one, or all contacts of side a. */
function wholeOf(question: Question): Query | null {
  const { claim, a, b, versus, asOf, inquiry, scope } = question;
  const base = versus
    ? scopeOf(claim, versus.a, versus.b, inquiry.roster)
    : a.countries[0]
      ? { ...scope, between: [a.countries[0]] }
      : null;
  if (!base) return null;
  const { direction, ...rest } = base;
  const open = versus ? base : { ...rest, ...(direction ? { direction: { ...direction, to: "*" as const } } : {}) };
  return b.countries.length || versus ? { ...open, ...(asOf ? { asOf } : {}) } : null;
}

/** A stated baseline, else the like window just before. */
function lastBaseline(question: Question, window: Period): readonly Period[] {
  return baselineOf(question, window).slice(-1);
}

function shareRows(question: Question, part: Answer, all: Answer, window: Period) {
  const { roster } = question.inquiry;
  const found = share(part.count, all.count);
  const of = listText((all.query.between ?? []).map((c) => countryText(roster, c)));
  return [
    figure(`${subjectText(question, part.query)}, ${periodText(window)}`, part),
    figure(`of those of ${of}, ${periodText(window)}`, all),
    ...(found.value === null ? [] : [figure(`share, ${periodText(window)}`, all, found.value, found.interval)]),
  ];
}

function tell(found: ReturnType<typeof share>, window: Period): string {
  const put = found.value === null ? "none" : `${Math.round(found.value * 100)} %`;
  return `${put} (${found.numerator} of ${found.denominator}) ${inPeriod(window)}`;
}
