/** A count under all rule sets: a column each. */

import { coverageWord } from "../../faces/figure-view.ts";
import type { CountKey } from "../../measure/count-keys.ts";
import type { RuleSetsCount } from "../../measure/under-all.ts";
import type { RuleSet } from "../../model/rule-set.ts";
import { sameDaysNote } from "./count-table.ts";
import { grid } from "./grid.ts";
import { paintWith } from "./paint.ts";
import { wrap } from "./width.ts";

export interface RuleSetsFace {
  readonly by: readonly CountKey[];
  readonly ruleSets: readonly RuleSet[];
  /** The same days of every year were taken, unasked. */
  readonly added: boolean;
}

/** Long names of rule sets in a line of a hundred columns. */
const SHORT: Readonly<Record<string, string>> = {
  "leaders-only": "leaders",
  "in-person-only": "in person",
  counterparts: "persons",
};

export function ruleSetsTable(
  result: RuleSetsCount,
  { by, ruleSets, added }: RuleSetsFace,
  face: { readonly columns: number; readonly color: boolean },
): string {
  const keys = by.filter((key) => key !== "kind");
  const header = [...keys, "kind", ...ruleSets.map((r) => SHORT[r.id] ?? r.id), "covered"];
  const rows = result.rows.map((row) => [
    ...keys.map((key) => String(row[key] ?? "")),
    row.kind,
    ...ruleSets.map((r) => String(row.counts[r.id] ?? "–")),
    coverageWord(row.coverage),
  ]);
  const [head, ...lines] = grid(header, rows);
  const about = ruleSets.map((r) => `${SHORT[r.id] ?? r.id}: ${r.title}`).join("; ");
  return `${[
    paintWith(face.color).strong(head as string),
    ...lines,
    "",
    ...wrap(`${about}. –: admits no contact of this kind. "persons" are distinct persons met.`, face.columns),
    ...(added ? wrap(sameDaysNote(result.query), face.columns) : []),
  ].join("\n")}\n`;
}
