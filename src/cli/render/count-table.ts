/** Counts in the terminal: keys, count, single-source, days, what the ledger covers; below, rows and visits. */
import type { CountKey } from "../../measure/count-keys.ts";
import type { Count, CountRow } from "../../measure/counts.ts";
import type { RowReport } from "../../measure/source-rows.ts";
import type { Coverage } from "../../model/coverage.ts";
import type { RuleSet } from "../../model/rule-set.ts";
import { paintWith } from "./paint.ts";
import { padEnd, widthOf, wrap } from "./width.ts";

export function countTable(
  count: Count,
  by: readonly CountKey[],
  ruleSet: RuleSet,
  face: { readonly columns: number; readonly color: boolean },
): string {
  const paint = paintWith(face.color);
  const rows = count.rows.some((r) => r.sourceRows && sum(registered(r.sourceRows)) > 0) ? ["register rows"] : [];
  const keys = by.filter((key) => key !== "kind");
  const header = [...keys, "kind", "count", "single", "days", ...rows, "covered"];
  const cells = count.rows.map((row) => [
    ...keys.map((key) => String(row[key] ?? "")),
    row.kind,
    `${row.count}${row.cut > 0 ? `+${row.cut}?` : ""}`,
    String(row.singleSource),
    String(row.days),
    ...rows.map(() => (row.sourceRows ? String(sum(registered(row.sourceRows))) : "")),
    coverageWord(row.coverage),
  ]);
  const widths = header.map((head, i) => Math.max(widthOf(head), ...cells.map((row) => widthOf(row[i] as string))));
  const line = (row: readonly string[]): string =>
    row
      .map((cell, i) => padEnd(cell, widths[i] as number))
      .join("  ")
      .trimEnd();
  const lines = [paint.strong(line(header)), ...cells.map(line), ""];
  const unit = ruleSet.unit === "persons" ? "distinct persons met" : "contacts, visits apart";
  lines.push(...wrap(`Rule set ${ruleSet.id} (${ruleSet.title}); counted: ${unit}.`, face.columns));
  if (count.rows.some((row: CountRow) => row.cut > 0))
    lines.push(...wrap("+n?: n more of which only the month is known, and the days asked cut it.", face.columns));
  if (count.total) lines.push(...reportLines(count.total, face.columns));
  return `${lines.join("\n")}\n`;
}

/** "level 4, 0.85": no contact at that level is missing that a reader would miss. */
export function coverageWord(coverage: Coverage): string {
  const estimate = coverage.estimate === null ? "" : `, ${coverage.estimate}`;
  if (coverage.state === "covered") return `to level ${coverage.level}${estimate}`;
  if (coverage.state === "partly") return coverage.completeTo ? `partly, to ${coverage.completeTo}` : "partly";
  return coverage.state === "unknown" ? "unknown" : `no${estimate}`;
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
