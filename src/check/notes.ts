/** What a reader should know beside the verdict: what was not counted and why. */
import type { ContactKind } from "../model/mention.ts";
import { addDays, type Period } from "../model/period.ts";
import type { Query } from "../model/query.ts";
import { type Question, subjectText } from "./question.ts";
import { contactText, dayText, kindsText, listText } from "./words.ts";

/** Days after the day of judgement in which a contact is worth a word. */
const JUST_AFTER = 30;

/** Contacts of the query that began just after the day of judgement. */
export async function notesOnLater(question: Question, query: Query): Promise<readonly string[]> {
  const { asOf, inquiry } = question;
  if (!asOf) return [];
  const { asOf: _, ...open } = query;
  const later = await inquiry.ask(open, { start: addDays(asOf, 1), end: addDays(asOf, JUST_AFTER) });
  return later.contacts.map((c) => `not counted: ${contactText(c)} (${c.kind}) began after ${dayText(asOf)}`);
}

/** Contacts in the window of kinds that the words leave out: "a call is no meeting". */
export async function notesOnOtherKinds(
  question: Question,
  query: Query,
  window: Period | null,
  others: readonly ContactKind[],
): Promise<readonly string[]> {
  const kinds = others.filter((k) => !query.kinds?.includes(k));
  if (!kinds.length) return [];
  const found = await question.inquiry.ask({ ...query, kinds }, window);
  return found.contacts.map(
    (c) => `not counted: ${contactText(c)}: a ${c.kind} is no ${kindsText(query.kinds).replace(/s\b/g, "")}`,
  );
}

/** Contacts of the query that were announced, called off or are disputed. */
export async function notesOnStatus(
  question: Question,
  query: Query,
  window: Period | null,
): Promise<readonly string[]> {
  const found = await question.inquiry.ask(
    { ...query, status: ["planned", "postponed", "cancelled", "disputed"] },
    window,
  );
  return found.contacts.map((c) => `not counted: ${contactText(c)} is ${c.status} in the ledger`);
}

export function noteOnSingles(
  question: Question,
  contacts: readonly { readonly singleSource: boolean }[],
  query: Query,
): readonly string[] {
  const singles = contacts.filter((c) => c.singleSource).length;
  return singles
    ? [
        `${singles} of the ${contacts.length} ${subjectText(question, query)} ${singles === 1 ? "rests" : "rest"} on a single source`,
      ]
    : [];
}

export function noteOnTime(question: Question): readonly string[] {
  return question.assumed ? [question.assumed] : [];
}

export function noteOnUnresolved(question: Question): readonly string[] {
  const words = [...question.a.unresolved, ...question.b.unresolved];
  return words.length ? [`not found in the roster: ${listText(words)}`] : [];
}

/** The stated rule set has no say in the claim. */
export function noteOnRuleSet({ inquiry, scope }: Question): readonly string[] {
  const { primary } = inquiry;
  const persons = inquiry.ruleSets.find((r) => r.id === primary)?.unit === "persons";
  return scope.ruleSet === primary || persons
    ? []
    : [`rule set ${primary}: not applicable to this claim; judged under ${scope.ruleSet}`];
}
