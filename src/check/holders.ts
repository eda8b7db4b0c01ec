/** "The third US president to visit India": of those who came in an office, how many were there up to the one named. */
import { addDays, FIRST_DAY, LAST_DAY } from "../model/period.ts";
import type { PersonId } from "../model/person.ts";
import type { RuleSetId } from "../model/rule-set.ts";
import { figure } from "./inquiry.ts";
import { noteOnTime } from "./notes.ts";
import { type Question, subjectText } from "./question.ts";
import { sinceCovered } from "./reach-back.ts";
import { ruleSetsFor } from "./rule-sets.ts";
import { asReadings, combineWeighed, type Finding, holdsNumber, idsOf, judgeNumber, unresolved } from "./verdicts.ts";
import { contactText, listText } from "./words.ts";

/** For so many days a visit is news: whose it is need not be said again. */
const NEWS = 31;

/** An ordinal that counts persons. */
export const countsHolders = ({ claim }: Pick<Question, "claim">): boolean =>
  claim.type === "ordinal" && claim.unit === "persons";

export async function judgeHolders(question: Question, value: number): Promise<Finding> {
  const { claim, a, window, asOf, inquiry, scope } = question;
  const visits = scope.kinds?.every((kind) => kind === "visit") && claim.direction === "a-to-b";
  if (a.byOffice.length > 1 || a.offices.length !== 1 || !visits || question.b.countries.length === 0)
    return unresolved("The words do not say who is one of the row, in which office and where.", [
      `who is meant by "${claim.quote}"`,
    ]);
  const found: Row[] = [];
  for (const ruleSet of ruleSetsFor(scope, inquiry)) {
    const row = await rowUnder(question, ruleSet, value);
    if (row) found.push(row);
  }
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
    contacts: idsOf(main.answer.contacts.filter((c) => c.start <= main.event.start)),
    coverage: main.answer.coverage,
    missing: [],
    constants: {},
    notes: noteOnTime(question),
  };

  /** Whom the ledger has in the office there, up to the first such contact of the one named. */
  async function rowUnder(asked: Question, ruleSet: RuleSetId, n: number) {
    // "The third since 1975": those before are in another row.
    const since = window && claim.period?.precision === "open" ? window.start : null;
    const days = { start: since ?? FIRST_DAY, end: window?.end ?? asOf ?? LAST_DAY };
    const answer = sinceCovered(inquiry, await inquiry.ask({ ...asked.scope, ruleSet }, days), days);
    const one = a.byOffice[0];
    const from = since || !window || claim.period?.basis === "inferred" ? days.start : window.start;
    const event = one
      ? answer.contacts.find((c) => c.start >= from && c.participants.some((p) => p.person === one))
      : answer.contacts.findLast((c) => asked.published !== null && c.start >= addDays(asked.published, -NEWS));
    if (!event) return null;
    const before = answer.contacts.filter((c) => c.start <= event.start);
    const travellers = before.flatMap((c) =>
      c.participants.flatMap((p) => (p.person && p.role === "guest" && !p.accompanying ? [p.person] : [])),
    );
    const who = [...new Set(travellers)];
    return {
      ruleSet,
      answer,
      event,
      who,
      verdict: judgeNumber(who.length, n, "=", answer.coverage),
      holds: holdsNumber(who.length, n, "="),
    };
  }
}

interface Row {
  readonly ruleSet: RuleSetId;
  readonly answer: Parameters<typeof figure>[1];
  readonly event: Parameters<typeof contactText>[0];
  readonly who: readonly PersonId[];
  readonly verdict: Finding["verdict"];
  readonly holds: boolean;
}
