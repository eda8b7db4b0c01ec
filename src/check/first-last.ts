/** "The first since 2016", "his first visit", "they last met in 2019": what lies before or after must be silent. */
import { addDays, addMonths, FIRST_DAY, type Period } from "../model/period.ts";
import type { VerdictName } from "../model/verdict.ts";
import { figure } from "./inquiry.ts";
import { missingDays } from "./missing.ts";
import { noteOnSingles, noteOnTime, notesOnOtherKinds } from "./notes.ts";
import { type Question, subjectText } from "./question.ts";
import { type Finding, idsOf, speaks, unresolved } from "./verdicts.ts";
import { contactText, inPeriod, periodText } from "./words.ts";

export async function judgeFirstLast(question: Question): Promise<Finding> {
  const { claim, inquiry, scope, asOf } = question;
  const since = claim.baseline;
  // The event: in the claim's own days; without them, the latest contact up to the day of judgement.
  const all = await inquiry.ask(scope, { start: FIRST_DAY, end: question.window?.end ?? asOf ?? "9999-12-31" });
  const own = question.window ? all.contacts.filter((c) => c.start >= question.window!.start) : all.contacts.slice(-1);
  const event = claim.comparator === "last" ? own.at(-1) : own[0];
  if (!event)
    return {
      ...unresolved(
        `The ledger has no ${subjectText(question)} in the claim's own days.`,
        question.window ? missingDays(question, scope, question.window) : [],
        all.coverage,
      ),
    };
  const silence = silenceOf(question, event.start, since?.end ?? null, asOf);
  if (!silence) return unresolved("Nothing lies between the two days that the words name.", []);
  const between = await inquiry.ask(scope, silence);
  // "Since 2016" says that 2016 had one.
  const before = since ? await inquiry.ask(scope, since) : null;
  const quiet = speaks(between.coverage);
  let verdict: VerdictName = between.count > 0 ? "contradicted" : quiet ? "supported" : "unresolved";
  if (verdict === "supported" && before && before.count === 0)
    verdict = speaks(before.coverage) ? "supported-with-qualification" : "unresolved";
  const missing = verdict === "unresolved" ? missingDays(question, scope, silence) : [];
  return {
    verdict,
    reason:
      between.count > 0
        ? `Between the two days that the words name the ledger has ${between.contacts.slice(0, 3).map(contactText).join("; ")}.`
        : `The ledger has none ${inPeriod(silence)}${quiet ? " and is complete enough there for absence to speak" : ", but its coverage does not let absence speak"}; the contact meant is ${contactText(event)}.`,
    figures: [
      figure(`${subjectText(question)}, ${periodText(silence)}`, between),
      ...(before ? [figure(`${subjectText(question)}, ${periodText(since!)}`, before)] : []),
    ],
    readings: [],
    contacts: idsOf([event], between.contacts, before?.contacts ?? []),
    coverage: between.coverage,
    missing:
      before?.count === 0 && !speaks(before.coverage) ? [...missing, ...missingDays(question, scope, since!)] : missing,
    constants: {},
    notes: [
      ...noteOnTime(question),
      ...noteOnSingles(question, between.contacts, scope),
      ...(await notesOnOtherKinds(question, scope, silence, ["video", "call"])).slice(0, 3),
    ],
  };
}

/** first: all days before. first-since: from the named time on. last: all days after, up to the day of judgement. */
function silenceOf(question: Question, event: string, since: string | null, asOf: string | null): Period | null {
  const { claim, inquiry, scope } = question;
  if (claim.comparator === "last") return asOf && asOf > event ? { start: addDays(event, 1), end: asOf } : null;
  if (since) return { start: addDays(since, 1), end: addDays(event, -1) };
  if (claim.value !== null && claim.unit === "years")
    return { start: addMonths(event, -12 * claim.value), end: addDays(event, -1) };
  // "First ever": as far back as the office or the country goes; the first covered day at the least.
  const born = (scope.between ?? [])
    .map((c) => inquiry.roster.country.get(c)?.existsFrom ?? null)
    .filter((d) => d !== null)
    .sort();
  const start = born.at(-1) ?? "1945-01-01";
  return { start: start.length === 4 ? `${start}-01-01` : start, end: addDays(event, -1) };
}
