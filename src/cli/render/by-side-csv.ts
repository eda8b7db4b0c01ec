/** A pair's contacts by who states them, as a table for other programs: a line a cell. */

import { csv } from "../../asking/csv.ts";
import type { BySide, SideRow } from "../../measure/by-side.ts";
import type { SideKey } from "../../measure/side-cells.ts";

type Value = string | number | null;

export function bySideCsv({ sides, rows }: BySide, by: readonly SideKey[]): string {
  const keys = by.filter((key) => key !== "kind");
  const [a, b] = sides.map((side) => side.toLowerCase()) as [string, string];
  const columns: readonly (readonly [string, (row: SideRow) => Value])[] = [
    ...keys.map((key) => [key, (row: SideRow) => row[key] as Value] as const),
    ["kind", (r) => r.kind],
    ["count", (r) => r.count],
    [`${a}_only`, (r) => r.lists.firstOnly],
    ["both", (r) => r.lists.both],
    [`${b}_only`, (r) => r.lists.secondOnly],
    ["third_only", (r) => r.lists.thirdOnly],
    ["no_list", (r) => r.lists.noList],
    ...[a, b].flatMap((side, i) => [
      [`own_pages_${side}`, (r: SideRow) => r.stated[i]!.numerator] as const,
      [`own_pages_${side}_share`, (r: SideRow) => r.stated[i]!.value] as const,
      [`own_pages_${side}_share_low`, (r: SideRow) => r.stated[i]!.interval[0]] as const,
      [`own_pages_${side}_share_high`, (r: SideRow) => r.stated[i]!.interval[1]] as const,
    ]),
    ["in_all_at_least", (r) => (r.estimate.state === "lower-bound" ? r.estimate.total : null)],
    ["in_all_low", (r) => (r.estimate.state === "lower-bound" ? r.estimate.interval[0] : null)],
    ["in_all_high", (r) => (r.estimate.state === "lower-bound" ? r.estimate.interval[1] : null)],
    ["complete_at_most", (r) => (r.estimate.state === "lower-bound" ? r.estimate.completeness : null)],
    ["not_estimated_because", (r) => (r.estimate.state === "not-estimated" ? r.estimate.why : null)],
    ["coverage", (r) => r.coverage.state],
    ["coverage_estimate", (r) => r.coverage.estimate],
  ];
  return csv([columns.map(([name]) => name), ...rows.map((row) => columns.map(([, value]) => value(row)))]);
}
