/** Source rows beside visits: how many rows the registers and fact files have in a scope, and which fold into one. */
import type { Contact, ContactId } from "../model/contact.ts";
import type { MentionId } from "../model/mention.ts";
import type { Roster } from "../model/roster.ts";
import type { RuleSet } from "../model/rule-set.ts";
import { refusal } from "./rule-sets.ts";

/** The row behind a mention: its id and the file it stands in. */
export interface SourceRow {
  readonly row: string;
  readonly file: string;
}

export type RowsByMention = ReadonlyMap<MentionId, SourceRow>;

export interface FoldedRows {
  readonly contact: ContactId;
  readonly rows: readonly string[];
}

export interface RowReport {
  /** Rows in scope whatever the rule set: by register, and the fact files together. */
  readonly sourceRows: Readonly<Record<string, number>>;
  /** Visits that these rows make after the same-visit rule, whatever the rule set. */
  readonly visits: number;
  /** What the rule set leaves out of these visits, by class or reason. */
  readonly leftOut: Readonly<Record<string, number>>;
  /** Visits that rest on several rows. */
  readonly folded: readonly FoldedRows[];
}

const REGISTERS: readonly string[] = ["us-travels", "us-visits"];

/** The report of some visits. A row stands in the cell of its visit, which begins on the first day of its rows. */
export function rowReport(
  visits: readonly Contact[],
  rows: RowsByMention,
  ruleSet: RuleSet,
  roster?: Roster,
): RowReport {
  const sourceRows: Record<string, number> = Object.fromEntries([...REGISTERS, "facts"].map((file) => [file, 0]));
  const leftOut: Record<string, number> = {};
  const folded: FoldedRows[] = [];
  for (const visit of visits) {
    const mine = rowsOf(visit, rows);
    for (const { file } of mine) {
      const register = REGISTERS.includes(file) ? file : "facts";
      sourceRows[register] = (sourceRows[register] ?? 0) + 1;
    }
    if (mine.length > 1) folded.push({ contact: visit.id, rows: mine.map((r) => r.row).sort() });
    const reason = refusal(ruleSet, visit, roster);
    if (reason) leftOut[reason] = (leftOut[reason] ?? 0) + 1;
  }
  return { sourceRows, visits: visits.length, leftOut, folded };
}

function rowsOf(contact: Contact, rows: RowsByMention): readonly SourceRow[] {
  return contact.mentions.flatMap((id) => rows.get(id) ?? []);
}
