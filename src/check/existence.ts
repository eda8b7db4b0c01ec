/** Existence and denial, and each item of a list: did it happen, in these days, up to the day of judgement? */
import { CONSTANTS, constants } from "../measure/constants.ts";
import type { Contact } from "../model/contact.ts";
import { addDays, exposure, FIRST_DAY, LAST_DAY, type Period, yearOf } from "../model/period.ts";
import type { Query } from "../model/query.ts";
import type { VerdictName } from "../model/verdict.ts";
import { type Answer, figure } from "./inquiry.ts";
import { missingDays } from "./missing.ts";
import { noteOnSingles, noteOnTime, notesOnLater, notesOnOtherKinds, notesOnStatus } from "./notes.ts";
import { type Question, subjectText } from "./question.ts";
import { ruleSetsFor } from "./rule-sets.ts";
import {
  asReadings,
  combine,
  couldReach,
  depthText,
  type Finding,
  idsOf,
  isWhole,
  type Read,
  speaks,
} from "./verdicts.ts";
import { isPartialYear, likeWindow, namedBySince } from "./windows.ts";
import { contactText, countText, dayText, inPeriod, kindsText } from "./words.ts";

/** More contacts than this are told by number, not one by one. */
const NAMED = 6;

export async function judgeExistence(question: Question): Promise<Finding> {
  const { claim, inquiry, scope } = question;
  const denied = claim.comparator === "none" || claim.value === 0;
  const window = daysOf(question, denied);
  const city = capitalMeant(question);
  const reads: Read[] = [];
  const answers: Answer[] = [];
  const asked = ruleSetsFor(question.scope, question.inquiry).flatMap((ruleSet) => [
    { ...scope, ruleSet },
    // A capital may stand for its country or for itself.
    ...(city ? [{ ...scope, ruleSet, city }] : []),
  ]);
  for (const query of asked) {
    const { ruleSet } = query;
    const answer = await inquiry.ask(query, window);
    if (!query.city) answers.push(answer);
    const verdict = answer.count > 0 ? shownBy(question, answer, denied) : absentIn(answer, denied);
    const itself = query.city ? `, ${city} itself` : "";
    const label = `${ruleSet}${itself}: ${countText(answer.count, kindsText(scope.kinds))}`;
    reads.push({ label, verdict, ruleSet, why: "" });
  }
  const main = answers[0]!;
  const shown = answers.find((a) => a.count > 0) ?? main;
  const visitShown =
    !denied && shown.count === 0
      ? ((await underWay(question, scope, window)) ?? (await shownByMeetings(question, scope, window)))
      : null;
  const subject = subjectText(question);
  const when = question.window ? ` ${inPeriod(window)}` : question.asOf ? ` up to ${dayText(question.asOf)}` : "";
  // Rule sets with the same answer are one reading.
  const combined = visitShown ? "supported" : combine(reads.map((r) => r.verdict));
  // A row of a visit need not name the host: that it was made may be known, and not whom it led to.
  const without = combined === "contradicted" ? await withoutHost(question, window) : null;
  const partOfYear = denied && combined === "supported" ? await likeDaysBefore(question, window) : null;
  const verdict = without ? "unresolved" : partOfYear ? "supported-with-qualification" : combined;
  const found = visitShown?.contacts ?? shown.contacts;
  const missing = verdict === "unresolved" ? missingDays(question, scope, window) : [];
  const byCity =
    city && new Set(reads.map((r) => r.verdict)).size > 1 ? `It depends on whether ${city} means the country. ` : "";
  const reason = visitShown
    ? found[0]?.kind === "meeting" && scope.kinds?.includes("visit")
      ? `The ledger has no row of the visit itself, but it has meetings there: ${tell(found)}.`
      : `It was under way in those days: ${tell(found)}.`
    : without
      ? `The ledger has ${tell(without.contacts)}, and does not say who received it.`
      : found.length > 0
        ? `The ledger has ${countText(found.length, kindsText(scope.kinds))}${when}: ${tell(found)}.`
        : speaks(main.coverage)
          ? `The ledger has no ${subject}${when}, and it is complete enough there${depthText(main)} for absence to speak.`
          : `The ledger has no ${subject}${when}, but its coverage does not let absence speak.`;
  return {
    verdict,
    reason: `${byCity}${reason}`,
    figures: answers.map((a) => figure(`${subject}${when}`, a)),
    readings: new Set(reads.map((r) => r.verdict)).size > 1 ? asReadings(reads) : [],
    contacts: idsOf(found),
    coverage: main.coverage,
    missing,
    constants: denied && shown.count > 0 && isAtEdge(question, shown.contacts) ? constants("aboutShare") : {},
    notes: [
      ...noteOnTime(question),
      ...(partOfYear ? [partOfYear] : []),
      ...noteOnSingles(question, found, scope),
      ...(await notesOnLater(question, scope)),
      ...(found.length ? [] : await notesOnStatus(question, scope, window)),
      ...(denied || !found.length ? await notesOnOtherKinds(question, scope, window, ["call", "video"]) : []),
    ],
  };
}

function shownBy(question: Question, { contacts }: Answer, denied: boolean): VerdictName {
  if (!denied) return "supported";
  return isAtEdge(question, contacts) ? "supported-with-qualification" : "contradicted";
}

/** What it says that the ledger has none. */
function absentIn(answer: Answer, denied: boolean): VerdictName {
  if (!speaks(answer.coverage)) return "unresolved";
  if (denied) return isWhole(answer) ? "supported" : "supported-with-qualification";
  return isWhole(answer) && !couldReach(0, 1, answer.coverage) ? "contradicted" : "unresolved";
}

/**
 * "Is here today, and has not been in two years": the contact that goes on as it is said is not the one denied, nor is
 * one that was a little less than two years ago.
 */
function isAtEdge({ claim, published }: Question, contacts: readonly Contact[]): boolean {
  const { period } = claim;
  if (!period || !published || period.precision !== "range" || period.end !== published) return false;
  const inside = addDays(period.start, Math.floor(exposure(period) * CONSTANTS.aboutShare));
  return contacts.every((c) => c.start < inside || addDays(c.end, 1) >= published);
}

/** The capital that the text names where a country is asked for; null where it names the country. */
function capitalMeant({ claim, scope, inquiry }: Question): string | null {
  if (!scope.kinds?.some((kind) => kind === "visit" || kind === "meeting")) return null;
  for (const party of claim.b) {
    const capitals = party.country ? inquiry.roster.country.get(party.country)?.capitals : undefined;
    if (capitals && [capitals.en, capitals.zh, capitals.ru].includes(party.text)) return capitals.en;
  }
  return null;
}

/**
 * The claim's days. "None since 2017" lets 2017 have had one: its silence begins when that year is over, that of "since
 * May 2017" after that month, and of "since 3 May 2017" on the next day.
 */
function daysOf({ window, claim, asOf }: Question, denied: boolean): Period {
  if (!window) return { start: FIRST_DAY, end: asOf ?? LAST_DAY };
  const { period } = claim;
  const dated = denied && period?.precision === "open" && period.start === window.start && /\d/u.test(period.text);
  const since = dated ? namedBySince(period) : null;
  const start = since ? addDays(since.end, 1) : window.start;
  return start <= window.end ? { ...window, start } : window;
}

/** "None so far this year, after one in 2023": a part of a year against the whole of another says less than it seems. */
async function likeDaysBefore({ claim, scope, inquiry }: Question, window: Period): Promise<string | null> {
  const { baseline } = claim;
  if (!baseline || exposure(baseline) < 365 || !isPartialYear(window)) return null;
  const like = likeWindow(window, yearOf(baseline.start) - yearOf(window.start));
  const { count } = await inquiry.ask(scope, like);
  return `a part of a year against a whole one: ${inPeriod(like)} there ${count === 1 ? "was" : "were"} ${count || "none either"}`;
}

/** How long before the claim's days a contact may have begun and still go on. */
const LONGEST = 30;

/** A text may name any day of a visit; it counts on its first. */
async function underWay(question: Question, scope: Query, window: Period): Promise<Answer | null> {
  if (window.start === FIRST_DAY) return null;
  const before = { start: addDays(window.start, -LONGEST), end: addDays(window.start, -1) };
  const earlier = await question.inquiry.ask(scope, before);
  const contacts = earlier.contacts.filter((c) => c.end >= window.start);
  return contacts.length > 0 ? { ...earlier, contacts, count: contacts.length } : null;
}

/** The visits of the traveller alone, where the claim names his host too; null: there are none. */
async function withoutHost({ b, scope, inquiry }: Question, window: Period): Promise<Answer | null> {
  if (!scope.direction || !b.persons.length || !scope.kinds?.every((k) => k === "visit")) return null;
  const persons = (scope.persons ?? []).filter((p) => !b.persons.includes(p));
  const { persons: _, ...open } = scope;
  const found = await inquiry.ask(persons.length ? { ...open, persons } : open, window);
  return found.count > 0 ? found : null;
}

/** A guest who met a host there has been there, whether or not a row for the visit exists. */
async function shownByMeetings(question: Question, scope: Query, window: Period): Promise<Answer | null> {
  if (scope.kinds?.length !== 1 || scope.kinds[0] !== "visit" || !scope.direction) return null;
  const meetings = await question.inquiry.ask({ ...scope, kinds: ["meeting"] }, window);
  return meetings.count > 0 ? meetings : null;
}

function tell(contacts: readonly Contact[]): string {
  const first = contacts.slice(0, NAMED).map(contactText);
  return contacts.length > NAMED ? `${first.join("; ")}; and ${contacts.length - NAMED} more` : first.join("; ");
}
