/** Spans of time: the days from a named day, or from taking office, to the first contact; and how long a stay was. */
import { constants, isAbout } from "../measure/constants.ts";
import { addDays, dayNumber, exposure, FIRST_DAY, LAST_DAY } from "../model/period.ts";
import type { RuleSetId } from "../model/rule-set.ts";
import type { VerdictName } from "../model/verdict.ts";
import { type Answer, figure } from "./inquiry.ts";
import { missingDays } from "./missing.ts";
import { noteOnTime, notesOnOtherKinds } from "./notes.ts";
import { type Question, subjectText } from "./question.ts";
import { ruleSetsFor } from "./rule-sets.ts";
import { asReadings, combine, type Finding, idsOf, speaks, unresolved } from "./verdicts.ts";
import { contactText, dayText, inPeriod, listText } from "./words.ts";

/** Days in a unit; a count of units is right when the days round to it. */
const DAYS = { days: 1, weeks: 7, months: 30.44, years: 365.25 } as const;

export async function judgeDuration(question: Question): Promise<Finding> {
  const { claim, window, inquiry, scope } = question;
  const { value, unit } = claim;
  if (value === null || !unit || !(unit in DAYS))
    return unresolved("The words give no span of time in days, weeks, months or years.", []);
  if (claim.emphasis.includes("mean"))
    return unresolved("The words speak of an average, and what is measured here is one span of time.", []);
  const size = DAYS[unit as keyof typeof DAYS];
  if (claim.emphasis.includes("stay")) return judgeStay(question, value, size);
  if (!window)
    return unresolved("The words name no day from which a span of time could be measured.", [
      "the day from which the time is counted",
    ]);
  const waits: Wait[] = [];
  for (const ruleSet of ruleSetsFor(scope, inquiry)) waits.push(await waitUnder(question, ruleSet, value, size));
  const main = waits[0]!;
  const verdict = combine(waits.map((w) => w.verdict));
  return {
    verdict,
    reason: tell(question, main),
    figures: [
      figure(`days from ${dayText(main.start)} to the first of the ${subjectText(question)}`, main.all, main.days),
      ...(main.silence ? [figure(`${subjectText(question)} in between`, main.silence)] : []),
    ],
    readings:
      new Set(waits.map((w) => w.verdict)).size > 1
        ? asReadings(
            waits.map((w) => ({
              label: `${w.ruleSet}: ${w.days} days`,
              verdict: w.verdict,
              ruleSet: w.ruleSet,
              why: "",
            })),
          )
        : [],
    contacts: idsOf(main.first ? [main.first] : []),
    coverage: main.silence?.coverage ?? main.all.coverage,
    missing: verdict === "unresolved" ? missingDays(question, scope, main.silent) : [],
    constants: claim.comparator === "approx" ? constants("aboutShare", "aboutCount") : {},
    notes: [
      ...noteOnTime(question),
      ...(question.term?.office ? [`counted from ${dayText(main.start)}, the first day in office`] : []),
      ...(await notesOnOtherKinds(question, scope, main.silent, ["call", "video"])).slice(0, 3),
    ],
  };
}

type Wait = Awaited<ReturnType<typeof waitUnder>>;

async function waitUnder(question: Question, ruleSet: RuleSetId, value: number, size: number) {
  const { claim, window, term, asOf, inquiry } = question;
  const query = { ...question.scope, ruleSet };
  const start = claim.baseline?.end ?? term?.start ?? window!.start;
  // A contact on the first day in office is after taking it; one on a named day is where the count begins.
  const from = term && !claim.baseline ? start : addDays(start, 1);
  const end = asOf ?? window!.end;
  const all = await inquiry.ask(query, { start: from, end });
  // "A trip in July, six months after taking office": the one that is told, which need not have been the first.
  const told = term && claim.period?.basis === "stated" && window && window.start > from ? window : null;
  const first =
    (told ? all.contacts.find((c) => c.start >= told.start && c.start <= told.end) : all.contacts[0]) ?? null;
  const silent = { start: told ? told.start : from, end: first ? addDays(first.start, -1) : end };
  const silence = silent.start <= silent.end ? await inquiry.ask(query, silent) : null;
  const days = dayNumber(first?.start ?? end) - dayNumber(start);
  const quiet = silence === null || speaks(silence.coverage);
  const verdict = verdictOf(days / size, value, boundOf(claim), first !== null, quiet);
  return { ruleSet, start, all, first, silent, silence, days, verdict };
}

/** The claim's comparator, or the one that its words give the span. */
function boundOf({ comparator, emphasis }: Question["claim"]): Question["claim"]["comparator"] {
  if (["<", "<=", ">", ">=", "approx"].includes(comparator)) return comparator;
  return emphasis.includes("within") ? "<=" : emphasis.includes("beyond") ? ">" : "=";
}

/** A contact earlier than claimed is certain; one later than claimed, or none yet, only where silence is covered. */
function verdictOf(
  found: number,
  value: number,
  comparator: Question["claim"]["comparator"],
  any: boolean,
  quiet: boolean,
): VerdictName {
  const early = comparator === "<" || comparator === "<=";
  const late = comparator === ">" || comparator === ">=";
  const within = comparator === "<" ? found < value : found <= value;
  if (early) return within ? (any ? "supported" : "unresolved") : quiet ? "contradicted" : "unresolved";
  const passed = comparator === ">" ? found > value : found >= value;
  if (late) return passed ? (quiet ? "supported" : "unresolved") : any ? "contradicted" : "unresolved";
  const units = Math.round(found);
  const right = comparator === "approx" ? isAbout(units, value) : units === value;
  if (!right && units < value) return any ? "contradicted" : "unresolved";
  if (!quiet) return "unresolved";
  return right && any ? "supported" : any ? "contradicted" : "supported-with-qualification";
}

function tell(question: Question, { first, start, silent, days }: Wait): string {
  return first
    ? `The first after ${dayText(start)} that the ledger has is ${contactText(first)}: ${days} days later.`
    : `The ledger has no ${subjectText(question)} ${inPeriod(silent)}, ${days} days.`;
}

/** More days than anybody stays at once. */
const LONGEST_STAY = 31;

/** "Spent four days in Rome": the calendar days of a visit, both ends counted. Nights and hours are not known. */
async function judgeStay(question: Question, value: number, size: number): Promise<Finding> {
  const { claim, window, asOf, inquiry, scope } = question;
  if (!scope.kinds?.every((k) => k === "visit"))
    return unresolved("The ledger knows the days of a visit, not how long a meeting or a call lasted.", []);
  if (question.b.countries.length === 0 || value * size > LONGEST_STAY)
    return unresolved("The words add up the days of several journeys, and the ledger knows visits one by one.", [
      "which days of travel are counted",
    ]);
  const found = await inquiry.ask(scope, window ?? { start: FIRST_DAY, end: asOf ?? LAST_DAY });
  const stays = window ? found.contacts : found.contacts.slice(-1);
  if (stays.length === 0)
    return unresolved(
      `The ledger has no ${subjectText(question)} whose length it could tell.`,
      window ? missingDays(question, scope, window) : [],
      found.coverage,
    );
  const units = stays.map((c) => Math.round(exposure(c) / size));
  const fits = units.some((n) => fitsLength(n, value, boundOf(claim)));
  const certain = stays.every((c) => c.precision === "day");
  const verdict = fits ? "supported" : certain && speaks(found.coverage) ? "contradicted" : "unresolved";
  return {
    verdict,
    reason: `The ledger has ${listText(stays.slice(0, 4).map((c) => `${contactText(c)} (${exposure(c)} days)`))}.`,
    figures: stays.slice(0, 4).map((c) => figure(`days of ${contactText(c)}`, only(found, c), exposure(c))),
    readings: [],
    contacts: idsOf(stays),
    coverage: found.coverage,
    missing:
      verdict === "unresolved"
        ? missingDays(question, scope, window ?? { start: FIRST_DAY, end: asOf ?? LAST_DAY })
        : [],
    constants: claim.comparator === "approx" ? constants("aboutShare", "aboutCount") : {},
    notes: noteOnTime(question),
  };
}

const only = (answer: Answer, contact: Answer["contacts"][number]): Answer => ({
  ...answer,
  contacts: [contact],
  count: 1,
});

function fitsLength(n: number, value: number, comparator: Question["claim"]["comparator"]): boolean {
  if (comparator === ">") return n > value;
  if (comparator === ">=") return n >= value;
  if (comparator === "<") return n < value;
  if (comparator === "<=") return n <= value;
  return comparator === "approx" ? isAbout(n, value) : n === value;
}
