/** Counts under all rule sets at once, as the API gives them (`rule-set=all`): a dial redraws them without asking. */
import type { Coverage } from "../../src/model/coverage.ts";
import type { Named } from "./question.ts";

export interface CountRow {
  /** The keys asked for: year, level, pair … */
  readonly [key: string]: unknown;
  readonly kind: string;
  /** A number a rule set; null: it counts none of the kinds asked. */
  readonly counts: Readonly<Record<string, number | null>>;
  readonly coverage: Coverage;
}
export interface Counts extends Partial<Named> {
  readonly rows: readonly CountRow[];
}

export const countIn = (row: CountRow | undefined, ruleSet: string): number => row?.counts[ruleSet] ?? 0;

/** What a rule set counts of rows together; null where it counts none of their kinds. */
export function totalIn(rows: readonly CountRow[], ruleSet: string): number | null {
  if (rows.length > 0 && rows.every((row) => row.counts[ruleSet] === null)) return null;
  return rows.reduce((sum, row) => sum + countIn(row, ruleSet), 0);
}

/** Largest first; equal ones by id. Those with nothing under the rule set are left out. */
export function ranked(rows: readonly CountRow[], key: string, ruleSet: string): readonly CountRow[] {
  return rows
    .filter((row) => countIn(row, ruleSet) > 0)
    .sort((a, b) => countIn(b, ruleSet) - countIn(a, ruleSet) || (String(a[key]) < String(b[key]) ? -1 : 1));
}
