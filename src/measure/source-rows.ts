/** Source rows beside visits: how many rows the registers and fact files have in a scope, and which fold into one. */
import type { ContactId } from "../model/contact.ts";

export interface FoldedRows {
  readonly contact: ContactId;
  readonly rows: readonly string[];
}

export interface RowReport {
  /** Rows in scope whatever the rule set: by register, and the fact files together. */
  readonly sourceRows: Readonly<Record<string, number>>;
  /** Visits that these rows make after the same-visit rule, whatever the rule set. */
  readonly visits: number;
  /** What the rule set leaves out of these visits, by class or reason, in the order of their names. */
  readonly leftOut: Readonly<Record<string, number>>;
  /** Visits that rest on several rows. */
  readonly folded: readonly FoldedRows[];
}
