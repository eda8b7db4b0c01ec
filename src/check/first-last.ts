/** "The first since 2016", "his first visit", "they last met in 2019": what lies before or after must be silent. */
import { CONSTANTS, constants } from "../measure/constants.ts";
import type { Claim } from "../model/claim.ts";
import type { Contact } from "../model/contact.ts";
import { addDays, addMonths, type Day, exposure, FIRST_DAY, LAST_DAY, type Period, yearOf } from "../model/period.ts";
import type { Query } from "../model/query.ts";
import type { RuleSetId } from "../model/rule-set.ts";
import type { VerdictName } from "../model/verdict.ts";
import { type Answer, figure } from "./inquiry.ts";
import { missingDays } from "./missing.ts";
import { noteOnSingles, noteOnTime, notesOnOtherKinds } from "./notes.ts";
import { type Question, subjectText } from "./question.ts";
import { firstCovered } from "./reach-back.ts";
import { ruleSetsFor } from "./rule-sets.ts";
import { asReadings, combineWeighed, type Finding, idsOf, speaks, unresolved } from "./verdicts.ts";
import { namedBySince } from "./windows.ts";
import { contactText, countText, inPeriod, kindsText, listText, periodText } from "./words.ts";

/** The words under one rule set: the contact they mean, and the days that must have none. */
interface Silence {
  readonly ruleSet: RuleSetId;
  readonly event: Contact;
  readonly days: Period;
  readonly between: Answer;
  /** "Since 2016" says that 2016 had one. */
  readonly before: Answer | null;
  /** The first day from which absence speaks without a break; null: not on the last of the days. */
  readonly coveredFrom: Day | null;
  readonly verdict: VerdictName;
}

export async function judgeFirstLast(question: Question): Promise<Finding> {
  const { inquiry, scope, asOf } = question;
  if (saysNothing(question))
    return unresolved("Something is always the first: the words say neither where to nor when it was.", [
      "the place or the day of the first",
    ]);
  const found: Silence[] = [];
  for (const ruleSet of ruleSetsFor(scope, inquiry)) {
    const silence = await silenceUnder(question, ruleSet);
    if (silence) found.push(silence);
  }
  const main = found[0];
  if (!main) {
    const all = await inquiry.ask(scope, { start: FIRST_DAY, end: question.window?.end ?? asOf ?? LAST_DAY });
    return {
      ...unresolved(
        `The ledger has no ${subjectText(question)} in the claim's own days, or nothing lies between the days that the words name.`,
        missingDays(question, scope, question.window ?? { start: FIRST_DAY, end: asOf ?? LAST_DAY }),
        all.coverage,
      ),
    };
  }
  const verdict = combineWeighed(found.map((f) => ({ verdict: f.verdict, holds: f.verdict !== "contradicted" })));
  const { between, before, days, event } = main;
  const missing = verdict === "unresolved" ? missingDays(question, scope, days) : [];
  return {
    verdict,
    reason: verdict === "depends-on-definition" ? dependsReason(found) : reasonFor(main),
    figures: [
      ...found.map((f) => figure(`${subjectText(question)}, ${periodText(f.days)}`, f.between)),
      ...(before ? [figure(`${subjectText(question)}, ${inPeriod(sinceOf(question.claim)!)}`, before)] : []),
    ],
    readings: new Set(found.map((f) => f.verdict)).size > 1 ? asReadings(found.map(asRead)) : [],
    contacts: idsOf([event], ...found.map((f) => f.between.contacts), before?.contacts ?? []),
    coverage: between.coverage,
    missing:
      before?.count === 0 && !speaks(before.coverage)
        ? [...missing, ...missingDays(question, scope, sinceOf(question.claim)!)]
        : missing,
    constants: {
      ...(isEver(question) ? constants("recordReachYears") : {}),
      ...(stretchOf(question.claim) ? constants("aboutShare") : {}),
    },
    notes: [
      ...noteOnTime(question),
      ...(isEver(question) && main.coveredFrom && verdict.startsWith("supported")
        ? [`known from ${yearOf(main.coveredFrom)} on: the ledger covers nothing earlier`]
        : []),
      ...noteOnSingles(question, between.contacts, scope),
      ...(await notesOnOtherKinds(question, scope, days, ["video", "call"])).slice(0, 3),
    ],
  };
}

/** "Made his first foreign visit": true of everybody who travelled, unless it says where to or when. */
function saysNothing({ claim, b }: Question): boolean {
  const somewhere = b.countries.length + b.persons.length + b.offices.length > 0;
  return !somewhere && !claim.baseline && claim.period?.basis !== "stated";
}

async function silenceUnder(question: Question, ruleSet: RuleSetId): Promise<Silence | null> {
  const { claim, inquiry, asOf, window } = question;
  const query = { ...question.scope, ruleSet };
  // The event: in the claim's own days; without them, the latest contact up to the day of judgement.
  const since = sinceOf(claim);
  const all = await inquiry.ask(query, { start: FIRST_DAY, end: window?.end ?? asOf ?? LAST_DAY });
  const theirs = ofNamed(question, all.contacts);
  const own =
    window && !isOpen(claim) && !stretchOf(claim)
      ? theirs.filter((c) => c.start >= window.start)
      : named(question)
        ? theirs
        : theirs.slice(-1);
  const event = claim.comparator === "last" ? own.at(-1) : beginOfJourney(question, own[0], theirs);
  const days = event ? silentDays(question, event.start) : null;
  if (!event || !days || days.start > days.end) return null;
  const between = await inquiry.ask(query, days);
  const before = since ? await inquiry.ask(query, since) : null;
  const coveredFrom = firstCovered(inquiry, query, days);
  const quiet = isEver(question) ? await isQuietEver(question, query, days, coveredFrom) : speaks(between.coverage);
  const stretch = stretchOf(claim);
  const inside = stretch ? addDays(event.start, -Math.floor(stretch * (1 - CONSTANTS.aboutShare))) : days.start;
  const disturbed = between.contacts.some((c) => c.start >= inside);
  let verdict: VerdictName = quiet ? "supported" : "unresolved";
  if (between.count > 0) verdict = disturbed ? "contradicted" : "supported-with-qualification";
  if (verdict === "supported" && before && before.count === 0)
    verdict = speaks(before.coverage) ? "supported-with-qualification" : "unresolved";
  return { ruleSet, event, days, between, before, coveredFrom, verdict };
}

/** "His first trip abroad this week": a journey to anywhere began with its first visit, which may be of the week before. */
function beginOfJourney(
  { b, scope }: Question,
  event: Contact | undefined,
  all: readonly Contact[],
): Contact | undefined {
  if (!event || b.countries.length > 0 || !scope.kinds?.every((kind) => kind === "visit")) return event;
  return all
    .slice(0, all.indexOf(event))
    .reduceRight((first, before) => (addDays(before.end, 1) >= first.start ? before : first), event);
}

/** "Since 1998", as the only time said, is the year 1998; "since March 1998" the month. Null: no "since". */
function sinceOf(claim: Claim): Period | null {
  const { baseline } = claim;
  if (stretchOf(claim)) return null;
  return baseline?.precision === "open" ? namedBySince(baseline) : baseline;
}

/** "In five years": how many days back the words reach from the contact they mean; null: they name a time. */
function stretchOf({ period, baseline }: Claim): number | null {
  const same = period !== null && baseline !== null && period.start === baseline.start && period.end === baseline.end;
  return same && baseline.precision === "range" ? exposure(baseline) : null;
}

/** The claim's own days are those since the baseline: they say nothing of when the first was. */
const isOpen = ({ period, baseline }: Claim): boolean =>
  period !== null && baseline !== null && period.start === baseline.start && period.precision === "open";

const named = ({ a, b }: Question): boolean => a.byOffice.length + b.byOffice.length > 0;

/** "Clinton was the first secretary to …": of the secretaries' contacts, hers. */
function ofNamed({ a, b }: Question, contacts: readonly Contact[]): readonly Contact[] {
  const ids = [...a.byOffice, ...b.byOffice];
  if (ids.length === 0) return contacts;
  return contacts.filter((c) => c.participants.some((p) => p.person && ids.includes(p.person)));
}

/** first: all days before. first-since: from the named time on. last: all days after, up to the day of judgement. */
function silentDays(question: Question, event: Day): Period | null {
  const { claim, asOf, term } = question;
  if (claim.comparator === "last") return asOf && asOf > event ? { start: addDays(event, 1), end: asOf } : null;
  const end = addDays(event, -1);
  const since = sinceOf(claim);
  const stretch = stretchOf(claim);
  if (stretch) return { start: addDays(event, -stretch), end };
  if (since) return { start: addDays(since.end, 1), end };
  if (claim.value !== null && claim.unit === "years") return { start: addMonths(event, -12 * claim.value), end };
  if (claim.emphasis.includes("of-its-year")) return { start: `${event.slice(0, 4)}-01-01`, end };
  return { start: term && term.start < end ? term.start : FIRST_DAY, end };
}

/** The words reach back without a date. */
function isEver({ claim, term }: Question): boolean {
  if (claim.emphasis.includes("of-its-year")) return false;
  return claim.comparator !== "last" && !claim.baseline && !term && !(claim.value !== null && claim.unit === "years");
}

/**
 * "The first ever": covered since before the younger of the countries was, or since before the first such contact of
 * anybody with anybody that the ledger knows; said without "ever", a generation of covered years is enough.
 */
async function isQuietEver(question: Question, query: Query, days: Period, from: Day | null): Promise<boolean> {
  if (!from) return false;
  const { inquiry, claim } = question;
  const born = (query.between ?? []).flatMap((c) => inquiry.roster.country.get(c)?.existsFrom ?? []).sort();
  if (born.length > 0 && from <= born.at(-1)!) return true;
  if (!claim.emphasis.includes("all-time") && yearOf(days.end) - yearOf(from) >= CONSTANTS.recordReachYears)
    return true;
  const { between, direction, ...anywhere } = query;
  const wide = {
    ...anywhere,
    ...(between ? { between: between.slice(0, 1) } : {}),
    ...(direction ? { direction: { ...direction, to: "*" as const } } : {}),
  };
  const first = (await inquiry.ask(wide, { start: FIRST_DAY, end: days.end })).contacts[0];
  return Boolean(first && from <= first.start && yearOf(days.end) - yearOf(from) >= CONSTANTS.recordReachYears);
}

function asRead(f: Silence) {
  const label = `${f.ruleSet}: ${countText(f.between.count, kindsText(f.between.query.kinds))} ${inPeriod(f.days)}`;
  return { label, verdict: f.verdict, ruleSet: f.ruleSet, why: label };
}

function reasonFor({ between, days, event, verdict }: Silence): string {
  if (between.count > 0 && verdict !== "contradicted")
    return `The one before was ${contactText(between.contacts.at(-1)!)}, a little less long ago than the words say; the contact meant is ${contactText(event)}.`;
  if (between.count > 0)
    return `Between the two days that the words name the ledger has ${between.contacts.slice(0, 3).map(contactText).join("; ")}.`;
  const quiet = verdict.startsWith("supported");
  return `The ledger has none ${inPeriod(days)}${quiet ? " and is complete enough there for absence to speak" : ", but its coverage does not let absence speak"}; the contact meant is ${contactText(event)}.`;
}

function dependsReason(found: readonly Silence[]): string {
  const told = found.map((f) =>
    f.between.count > 0
      ? `under ${f.ruleSet} the ledger has ${listText(f.between.contacts.slice(0, 2).map(contactText))} in between`
      : `under ${f.ruleSet} none ${inPeriod(f.days)}`,
  );
  return `It depends on what is counted: ${told.join("; ")}.`;
}
