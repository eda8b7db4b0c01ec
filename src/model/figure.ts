import type { ContactId } from "./contact.ts";
import type { Coverage } from "./coverage.ts";
import type { Period } from "./period.ts";
import type { Query } from "./query.ts";
import type { RuleSetId } from "./rule-set.ts";

/** A number with what it rests on: window, rule set, query, coverage, contacts. */
export interface Figure {
  readonly label: string;
  readonly value: number;
  readonly window: Period | null;
  readonly ruleSet: RuleSetId;
  /** A 95 % interval, where one is meant. */
  readonly interval?: readonly [number, number];
  readonly coverage: Coverage;
  readonly query: Query;
  readonly contacts: readonly ContactId[];
}
