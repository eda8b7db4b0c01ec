/** How far back the ledger can answer a question that names no beginning. */
import { CONSTANTS } from "../measure/constants.ts";
import { addDays, type Day, FIRST_DAY, type Period, yearOf } from "../model/period.ts";
import type { Query } from "../model/query.ts";
import type { Answer, Inquiry } from "./inquiry.ts";
import { speaks } from "./verdicts.ts";

/** The first day from which absence speaks without a break to the end of the days; null: not even on the last. */
export function firstCovered(inquiry: Inquiry, query: Query, { start, end }: Period): Day | null {
  const starts = inquiry.statements.flatMap((s) => [s.from, addDays(s.to, 1)]).filter((d) => d > start && d <= end);
  return [start, ...starts.sort()].find((day) => speaks(inquiry.coverage(query, { start: day, end }))) ?? null;
}

/**
 * An answer for all time, with the coverage of the days from the first that is covered on, where nothing is to be
 * looked for before: the named held no office yet, or a generation of covered years takes in the first contact that
 * the ledger knows (the convention for records).
 */
export function sinceCovered(inquiry: Inquiry, answer: Answer, window: Period): Answer {
  if (window.start !== FIRST_DAY || speaks(answer.coverage)) return answer;
  const from = firstCovered(inquiry, answer.query, window);
  const first = answer.contacts[0];
  if (!from || (first && first.start < from)) return answer;
  const generation = yearOf(window.end) - yearOf(from) >= CONSTANTS.recordReachYears;
  if (!generation && !beganAfter(inquiry, answer.query, from)) return answer;
  return { ...answer, coverage: inquiry.coverage(answer.query, { start: from, end: window.end }) };
}

/** Whether one of the named held no office before the day, so that no such contact can be older. */
function beganAfter({ roster }: Inquiry, { persons = [] }: Query, day: Day): boolean {
  return persons.some((id) => {
    const starts = (roster.tenuresOf.get(id) ?? []).map((t) => t.start);
    return starts.length > 0 && starts.every((start) => start >= day);
  });
}
