/** Streaks and regularity: "every year since 2013", "almost weekly", "at least once a month". */
import { CONSTANTS, constants, isAbout } from "../measure/constants.ts";
import { chanceAbove } from "../measure/record.ts";
import type { Claim } from "../model/claim.ts";
import { addDays, addMonths, exposure, type Period } from "../model/period.ts";
import type { RuleSetId } from "../model/rule-set.ts";
import type { VerdictName } from "../model/verdict.ts";
import { type Answer, figure, windowOfAnswer } from "./inquiry.ts";
import { judgeMean } from "./mean.ts";
import { missingRecords } from "./missing.ts";
import { noteOnTime } from "./notes.ts";
import { type Question, subjectText } from "./question.ts";
import { ruleSetsFor } from "./rule-sets.ts";
import { asReadings, combineWeighed, type Finding, idsOf, speaks, unresolved } from "./verdicts.ts";
import { listText, periodText } from "./words.ts";

/** More silent stretches than this are told by number. */
const NAMED = 5;

type Unit = "days" | "weeks" | "months" | "years";

const isStretch = (unit: NonNullable<Claim["unit"]>): unit is Unit =>
  ["days", "weeks", "months", "years"].includes(unit);

interface Streak {
  readonly ruleSet: RuleSetId;
  readonly parts: readonly Answer[];
  readonly silent: readonly Answer[];
  readonly verdict: VerdictName;
}

export async function judgeStreak(question: Question): Promise<Finding> {
  const { claim, window, inquiry, scope } = question;
  if (claim.emphasis.includes("mean")) return judgeMean(question);
  const unit = claim.unit;
  if (!window || !unit || !isStretch(unit))
    return unresolved("The words name no stretch of time in which each part has a contact.", []);
  // "Twice a month" asks for two in each; "quarterly" for one in each three months.
  const often = claim.value ?? 1;
  const parts = partsOf(window, unit, often < 1 ? Math.round(1 / often) : 1);
  const found: Streak[] = [];
  for (const ruleSet of ruleSetsFor(scope, inquiry))
    found.push(streakOf(claim, ruleSet, await inquiry.series({ ...scope, ruleSet }, parts), unit));
  const main = found[0]!;
  const verdict = combineWeighed(found.map((f) => ({ verdict: f.verdict, holds: f.verdict.startsWith("supported") })));
  const all = await inquiry.ask(scope, window);
  return {
    verdict,
    reason: `${found.length > 1 && verdict === "depends-on-definition" ? `It depends on what is counted: ${found.map((f) => `under ${f.ruleSet}, ${tell(f, unit)}`).join("; ")}` : capital(tell(main, unit))}.`,
    figures: [
      figure(`${unit} with ${subjectText(question)}, of ${parts.length}`, all, parts.length - main.silent.length),
      figure(subjectText(question), all),
    ],
    readings:
      new Set(found.map((f) => f.verdict)).size > 1
        ? asReadings(
            found.map((f) => ({
              label: `${f.ruleSet}: ${tell(f, unit)}`,
              verdict: f.verdict,
              ruleSet: f.ruleSet,
              why: "",
            })),
          )
        : [],
    contacts: idsOf(all.contacts),
    coverage: all.coverage,
    missing:
      verdict === "unresolved"
        ? missingRecords(
            question,
            scope,
            main.silent.map((a) => windowOfAnswer(a)!),
          )
        : [],
    constants: constants("rescue", ...(claim.comparator === "approx" ? (["aboutShare", "aboutCount"] as const) : [])),
    notes: noteOnTime(question),
  };
}

/**
 * One silent part that the ledger would know of ends a streak. The last part, where the day of judgement cuts it, only
 * qualifies: it may yet have one. "Almost every week" bears as many gaps as "about n" bears, and is contradicted where
 * most are gaps.
 */
function streakOf(claim: Claim, ruleSet: RuleSetId, parts: readonly Answer[], unit: Unit): Streak {
  const about = claim.comparator === "approx";
  const least = Math.max(1, claim.value ?? 1);
  const silent = parts.filter((a) => a.count < least);
  const last = parts.at(-1)!;
  const open = silent.length === 1 && silent[0] === last && exposure(windowOfAnswer(last)!) < LEAST_DAYS[unit];
  const sure = silent.filter((a) => speaks(a.coverage));
  // Contacts that the ledger may lack would have to fill every gap.
  const filled = silent.map((a) =>
    speaks(a.coverage) ? chanceAbove(a.count, a.coverage.estimate ?? 0, least - 1) : 1,
  );
  const broken = about
    ? sure.length > parts.length / 2
    : filled.reduce((p, chance) => p * chance, 1) <= CONSTANTS.rescue + 1e-9;
  const holds = silent.length === 0 || (about && isAbout(parts.length - silent.length, parts.length));
  return {
    ruleSet,
    parts,
    silent,
    verdict: holds ? "supported" : open ? "supported-with-qualification" : broken ? "contradicted" : "unresolved",
  };
}

/** A part shorter than this is not whole. */
const LEAST_DAYS: Readonly<Record<Unit, number>> = { days: 1, weeks: 7, months: 28, years: 365 };

function tell({ parts, silent }: Streak, unit: Unit): string {
  if (!silent.length) return `each of the ${parts.length} ${unit} has at least one`;
  const names = silent.slice(0, NAMED).map((a) => periodText(windowOfAnswer(a)!));
  const sure = silent.some((a) => speaks(a.coverage));
  return `of ${parts.length} ${unit} the ledger has none in ${silent.length} (${listText(names)}${silent.length > NAMED ? " and more" : ""})${sure ? ", and absence speaks there" : ", but absence does not speak there"}`;
}

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

/** Whole parts of so many units, and the last one as far as it goes. */
function partsOf(window: Period, unit: Unit, length: number): readonly Period[] {
  const parts: Period[] = [];
  for (let n = 0, start = window.start; start <= window.end && n < 5000; n++) {
    const next =
      unit === "days"
        ? addDays(start, length)
        : unit === "weeks"
          ? addDays(start, 7 * length)
          : addMonths(start, unit === "months" ? length : 12 * length);
    parts.push({ start, end: addDays(next, -1) < window.end ? addDays(next, -1) : window.end });
    start = next;
  }
  return parts;
}
