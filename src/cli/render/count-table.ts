/** Counts in the terminal: keys, count, single-source, days, what the ledger covers; below, rows and visits. */

import { dayWords } from "../../faces/date-words.ts";
import { coverageWord } from "../../faces/figure-view.ts";
import type { CountKey } from "../../measure/count-keys.ts";
import type { Count, CountRow } from "../../measure/counts.ts";
import type { RowReport } from "../../measure/source-rows.ts";
import type { Query } from "../../model/query.ts";
import type { RuleSet } from "../../model/rule-set.ts";
import { grid } from "./grid.ts";
import { paintWith } from "./paint.ts";
import { widthOf, wrap } from "./width.ts";

export interface CountFace {
  readonly by: readonly CountKey[];
  readonly ruleSet: RuleSet;
  /** The same days of every year, where the ledger has a part of the last one only. */
  readonly sameDays: Count | null;
  /** The same days of every year were taken, unasked. */
  readonly added: boolean;
}

export function countTable(
  count: Count,
  { by, ruleSet, sameDays, added }: CountFace,
  face: { readonly columns: number; readonly color: boolean },
): string {
  const rows = count.rows.some((r) => r.sourceRows && sum(registered(r.sourceRows)) > 0) ? ["rows"] : [];
  const trips = count.rows.some((r) => r.trips !== undefined) ? ["trips"] : [];
  const like = sameDays ? [`to ${sameDays.query.window?.to}`] : [];
  const keys = by.filter((key) => key !== "kind");
  const header = [...keys, "kind", "count", "single", "days", ...trips, ...rows, ...like, "covered", "complete to"];
  const cells = count.rows.map((row) => [
    ...keys.map((key) => String(row[key] ?? "")),
    row.kind,
    `${row.count}${row.cut > 0 ? `+${row.cut}?` : ""}`,
    String(row.singleSource),
    String(row.days),
    ...trips.map(() => String(row.trips ?? "")),
    ...rows.map(() => (row.sourceRows ? String(sum(registered(row.sourceRows))) : "")),
    ...like.map(() => String(sameDays?.rows.find((r) => r.year === row.year && r.kind === row.kind)?.count ?? 0)),
    coverageWord(row.coverage),
    row.coverage.completeTo ?? "",
  ]);
  const wide = grid(header, cells);
  // A covered cell is mostly complete to its own end, and the words tell where one is not: that column gives way.
  const fits = wide.every((line) => widthOf(line) <= face.columns);
  const [head, ...body] = fits
    ? wide
    : grid(
        header.slice(0, -1),
        cells.map((row) => row.slice(0, -1)),
      );
  const lines = [paintWith(face.color).strong(head as string), ...body, ""];
  const unit = ruleSet.unit === "persons" ? "distinct persons met" : "contacts, visits apart";
  lines.push(...wrap(`Rule set ${ruleSet.id} (${ruleSet.title}); counted: ${unit}.`, face.columns));
  if (added) lines.push(...wrap(sameDaysNote(count.query), face.columns));
  if (sameDays) lines.push(...wrap(partialNote(sameDays.query), face.columns));
  if (count.rows.some((row: CountRow) => row.cut > 0))
    lines.push(...wrap("+n?: n more of which only the month is known, and the days asked cut it.", face.columns));
  if (count.total) lines.push(...reportLines(count.total, face.columns));
  return `${lines.join("\n")}\n`;
}

/** Where the days asked end within a year. */
export function sameDaysNote({ window, to, asOf }: Query): string {
  const last = to && asOf ? (to < asOf ? to : asOf) : (to ?? asOf);
  return `${last?.slice(0, 4)} is asked in part, so of every year the same days are counted: ${window?.from} to ${window?.to}. --whole-years counts the others whole.`;
}

function partialNote(query: Query): string {
  const last = query.to ?? "";
  return `The ledger answers to ${dayWords(last)}: compare ${last.slice(0, 4)} by the column "to ${query.window?.to}", which has the same days of every year.`;
}

/** The rows of registers as they stand in their sources; our own fact rows beside them are told in the total. */
function registered({ facts: _, ...registers }: Readonly<Record<string, number>>): Readonly<Record<string, number>> {
  return registers;
}

function reportLines(report: RowReport, columns: number): readonly string[] {
  const named = (record: Readonly<Record<string, number>>): string =>
    Object.entries(record)
      .filter(([, n]) => n > 0)
      .map(([name, n]) => `${n} ${name}`)
      .join(", ");
  const left = sum(report.leftOut) > 0 ? ` Left out by the rule set: ${named(report.leftOut)}.` : "";
  const lines = wrap(
    `Source rows: ${named(report.sourceRows) || "none"}; ${report.visits} visits after the same-visit rule.${left}`,
    columns,
  );
  if (report.folded.length > 0) {
    lines.push("", `Visits that rest on several rows (${report.folded.length}):`);
    for (const { contact, rows } of report.folded)
      lines.push(...indented(`${contact.slice(0, 8)}  ${rows.join(" + ")}`, columns));
  }
  return lines;
}

function indented(text: string, columns: number): readonly string[] {
  return wrap(text, columns - 12).map((line, i) => (i === 0 ? `  ${line}` : `            ${line}`));
}

const sum = (record: Readonly<Record<string, number>>): number => Object.values(record).reduce((a, b) => a + b, 0);
