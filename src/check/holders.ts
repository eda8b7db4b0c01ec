/** "The third US president to visit India": of those who came in an office, how many were there up to the one named. */
import { CONSTANTS, constants } from "../measure/constants.ts";
import type { Contact } from "../model/contact.ts";
import { addDays, FIRST_DAY, LAST_DAY } from "../model/period.ts";
import type { PersonId } from "../model/person.ts";
import type { RuleSetId } from "../model/rule-set.ts";
import { type Answer, figure } from "./inquiry.ts";
import { noteOnTime } from "./notes.ts";
import { type Question, subjectText } from "./question.ts";
import { sinceCovered } from "./reach-back.ts";
import { ruleSetsFor } from "./rule-sets.ts";
import { asReadings, combineWeighed, type Finding, holdsNumber, idsOf, judgeNumber, unresolved } from "./verdicts.ts";
import { contactText, listText } from "./words.ts";

interface Row {
  readonly ruleSet: RuleSetId;
  readonly answer: Answer;
  /** The contact that the words mean. */
  readonly event: Contact;
  /** Who came up to it, each once. */
  readonly who: readonly PersonId[];
  readonly verdict: Finding["verdict"];
  readonly holds: boolean;
}

export async function judgeHolders(question: Question, value: number): Promise<Finding> {
  const { claim, a, b, inquiry, scope } = question;
  const visits = scope.kinds?.every((kind) => kind === "visit") && claim.direction === "a-to-b";
  if (a.byOffice.length > 1 || a.offices.length !== 1 || !visits || b.countries.length === 0)
    return unresolved("The words do not say who is one of the row, in which office and where.", [
      `who is meant by "${claim.quote}"`,
    ]);
  const rows = await Promise.all(ruleSetsFor(scope, inquiry).map((ruleSet) => rowUnder(question, ruleSet, value)));
  const found = rows.filter((row) => row !== null);
  const main = found[0];
  if (!main)
    return unresolved(`The ledger has no ${subjectText(question)} by the one named.`, [
      `the visit that "${claim.quote}" means`,
    ]);
  const names = main.who.map((id) => inquiry.roster.person.get(id)?.name ?? id);
  return {
    verdict: combineWeighed(found),
    reason: `Up to ${contactText(main.event)} the ledger has ${names.length}: ${listText(names)}.`,
    figures: found.map((f) => figure(`persons, ${subjectText(question)}`, f.answer, f.who.length)),
    readings:
      new Set(found.map((f) => f.verdict)).size > 1
        ? asReadings(found.map((f) => ({ ...f, label: `${f.ruleSet}: ${f.who.length} persons`, why: "" })))
        : [],
    contacts: idsOf(upTo(main.event, main.answer)),
    coverage: main.answer.coverage,
    missing: [],
    constants: a.byOffice.length > 0 ? {} : constants("newsDays"),
    notes: noteOnTime(question),
  };
}

/** Whom the ledger has in the office there, up to the first such contact of the one named. */
async function rowUnder(question: Question, ruleSet: RuleSetId, value: number): Promise<Row | null> {
  const { claim, a, window, asOf, published, inquiry, scope } = question;
  // "The third since 1975": those before are in another row.
  const since = window && claim.period?.precision === "open" ? window.start : null;
  const days = { start: since ?? FIRST_DAY, end: window?.end ?? asOf ?? LAST_DAY };
  const answer = sinceCovered(inquiry, await inquiry.ask({ ...scope, ruleSet }, days), days);
  const [one] = a.byOffice;
  const from = since || !window || claim.period?.basis === "inferred" ? days.start : window.start;
  const event = one
    ? answer.contacts.find((c) => c.start >= from && c.participants.some((p) => p.person === one))
    : answer.contacts.findLast((c) => published !== null && c.start >= addDays(published, -CONSTANTS.newsDays));
  if (!event) return null;
  const travellers = upTo(event, answer).flatMap((c) =>
    c.participants.flatMap((p) => (p.person && p.role === "guest" && !p.accompanying ? [p.person] : [])),
  );
  const who = [...new Set(travellers)];
  const verdict = judgeNumber(who.length, value, "=", answer.coverage);
  return { ruleSet, answer, event, who, verdict, holds: holdsNumber(who.length, value, "=") };
}

const upTo = (event: Contact, { contacts }: Answer): readonly Contact[] =>
  contacts.filter((c) => c.start <= event.start);
