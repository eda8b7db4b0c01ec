/** Shares and shifts of attention: always with numerators and denominators. */
import { CONSTANTS, constants } from "../measure/constants.ts";
import { fisherExact, type Share, share } from "../measure/share.ts";
import type { Period } from "../model/period.ts";
import type { Query } from "../model/query.ts";
import { baselineOf } from "./baseline.ts";
import { type Answer, figure, windowOfAnswer } from "./inquiry.ts";
import { missingDays } from "./missing.ts";
import { noteOnTime } from "./notes.ts";
import { type Question, scopeOf, subjectText } from "./question.ts";
import { ruleSetsFor } from "./rule-sets.ts";
import { asReadings, combineWeighed, type Finding, idsOf, speaks, unresolved, type Weighed } from "./verdicts.ts";
import { isPartialYear } from "./windows.ts";
import { countryText, inPeriod, listText, periodText } from "./words.ts";

/** Below this p the two shares differ by more than chance. */
const SIGNIFICANT = 0.05;

/** The part and the whole in the claim's window and in the one it is compared with. */
interface Shares {
  readonly part: readonly Answer[];
  readonly all: readonly Answer[];
  readonly now: Share;
  readonly before: Share | null;
}

export async function judgeShare(question: Question): Promise<Finding> {
  const { window, inquiry, scope } = question;
  if (!window) return unresolved("The words name no time in which a share could be taken.", []);
  const whole = wholeOf(question);
  if (!whole) return unresolved("The words do not say of which whole this is a share.", []);
  const windows = [window, ...lastBaseline(question, window)];
  const found: Shares[] = [];
  for (const ruleSet of ruleSetsFor(scope, inquiry)) {
    const part = await inquiry.series({ ...scope, ruleSet }, windows);
    const all = await inquiry.series({ ...whole, ruleSet }, windows);
    found.push({
      part,
      all,
      now: share(part[0]!.count, all[0]!.count),
      before: part[1] && all[1] ? share(part[1].count, all[1].count) : null,
    });
  }
  const main = found[0]!;
  const weighed = found.map((f) => weigh(question, f, window));
  const verdict = combineWeighed(weighed);
  const { part, all } = main;
  const gaps = [part[0]!, all[0]!, ...(part[1] && changes(question) ? [part[1], all[1]!] : [])].filter(
    (a) => !speaks(a.coverage),
  );
  const split = new Set(weighed.map((w) => w.verdict)).size > 1;
  return {
    verdict,
    reason:
      verdict === "depends-on-definition"
        ? `It depends on what is counted: ${found.map((f) => `under ${f.part[0]!.ruleSet}, ${tell(f.now, window)}`).join("; ")}.`
        : `The share is ${tell(main.now, window)}${main.before ? `, against ${tell(main.before, windows[1]!)}` : ""}${ending(verdict, gaps.length, window)}.`,
    figures: windows.flatMap((w, i) => shareRows(question, part[i]!, all[i]!, w)),
    readings: split
      ? asReadings(
          found.map((f, i) => ({
            label: `${f.part[0]!.ruleSet}: ${tell(f.now, window)}`,
            verdict: weighed[i]!.verdict,
            ruleSet: f.part[0]!.ruleSet,
            why: "",
          })),
        )
      : [],
    contacts: idsOf(part[0]!.contacts, all[0]!.contacts),
    coverage: gaps[0]?.coverage ?? part[0]!.coverage,
    missing:
      verdict === "unresolved"
        ? [...new Set(gaps.flatMap((a) => missingDays(question, a.query, windowOfAnswer(a)!)))]
        : [],
    constants: constants("confidence", "aboutShare", "aboutCount"),
    notes: noteOnTime(question),
  };
}

/** The claim is of a change, and gives no share. */
const changes = ({ claim }: Question): boolean => claim.value === null;

function weigh(question: Question, { part, all, now, before }: Shares, window: Period): Weighed {
  const covered = [part[0]!, all[0]!].every((a) => speaks(a.coverage));
  if (now.value === null) return { verdict: "unresolved", holds: false };
  if (!changes(question)) {
    const holds = isShare(question, now);
    if (!covered) return { verdict: "unresolved", holds };
    // Half of two trips by June is true, and says little of the year.
    return {
      verdict: holds ? (isPartialYear(window) ? "supported-with-qualification" : "supported") : "contradicted",
      holds,
    };
  }
  const enough =
    covered && part.slice(0, 2).every((a) => speaks(a.coverage)) && speaks(all[1]?.coverage ?? part[0]!.coverage);
  if (before?.value == null || !enough) return { verdict: "unresolved", holds: false };
  const { p } = fisherExact(
    now.numerator,
    now.denominator - now.numerator,
    before.numerator,
    before.denominator - before.numerator,
  );
  const { comparator } = question.claim;
  const fell = comparator === "decrease" || comparator === "<";
  const holds = fell ? now.value < before.value : now.value > before.value;
  if (holds) return { verdict: p < SIGNIFICANT ? "supported" : "supported-with-qualification", holds };
  return { verdict: now.value === before.value || p >= SIGNIFICANT ? "unresolved" : "contradicted", holds };
}

/** Up to this whole "n of m" may be a fraction; "one in twenty" and "11 percent" always are. */
const FRACTION = 10;
const isFraction = (value: number, of: number): boolean => of <= FRACTION || of === 100 || value === 1;

/** Of contacts that are all known a share is a plain fraction: to the nearest contact, or "about" it. */
function isShare({ claim }: Question, { numerator, denominator }: Share): boolean {
  const { value, of, comparator } = claim;
  const claimed = of ? value! / of : value! > 1 ? value! / 100 : value!;
  const needed = claimed * denominator;
  // "Seven of the eleven" states both numbers; "one in ten" is a fraction.
  if (of && !isFraction(value!, of) && denominator !== of && comparator === "=") return false;
  switch (comparator) {
    case ">":
      return numerator > needed;
    case ">=":
      return numerator >= needed;
    case "<":
      return numerator < needed;
    case "<=":
      return numerator <= needed;
    case "approx":
      return Math.abs(numerator - needed) <= Math.max(CONSTANTS.aboutCount, CONSTANTS.aboutShare * needed);
    default:
      return Math.abs(numerator - needed) < 1;
  }
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

function tell(found: Share, window: Period): string {
  const put = found.value === null ? "none" : `${Math.round(found.value * 100)} %`;
  return `${put} (${found.numerator} of ${found.denominator}) ${inPeriod(window)}`;
}

function ending(verdict: Finding["verdict"], gaps: number, window: Period): string {
  if (verdict === "unresolved" && gaps > 0) return "; the ledger does not cover both numbers well enough to judge it";
  if (verdict === "unresolved") return "; a difference that chance alone could make";
  return verdict === "supported-with-qualification" && isPartialYear(window)
    ? "; a part of a year says little of the whole"
    : "";
}
