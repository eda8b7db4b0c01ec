/** Counts under several rule sets side by side: a row a cell, a number a rule set. */
import type { ContactKind } from "../model/mention.ts";
import type { Query } from "../model/query.ts";
import type { RuleSet, RuleSetId } from "../model/rule-set.ts";
import type { CountKey } from "./count-keys.ts";
import type { Count, CountRow } from "./counts.ts";

/** A row of the first rule set ("default"), with the count of each; null where a rule set admits none of its kinds. */
export interface RuleSetsRow extends CountRow {
  readonly counts: Readonly<Record<RuleSetId, number | null>>;
  readonly singleSources: Readonly<Record<RuleSetId, number | null>>;
}

export interface RuleSetsCount {
  readonly query: Query;
  readonly ruleSet: "all";
  readonly ruleSets: readonly RuleSetId[];
  readonly rows: readonly RuleSetsRow[];
}

const NARROW: readonly ContactKind[] = ["meeting", "call", "video"];

/**
 * `counts`: one a rule set, in the order of `ruleSets`. Cells that only one has, for instance a sovereign in the place
 * of a territory, are rows too, with 0 under the others.
 */
export function sideBySide(
  counts: readonly Count[],
  ruleSets: readonly RuleSet[],
  by: readonly CountKey[],
): RuleSetsCount {
  const idOf = (row: CountRow) => JSON.stringify([row.kind, ...by.map((key) => row[key])]);
  const cells = counts.map((count) => new Map(count.rows.map((row) => [idOf(row), row])));
  const first = new Map<string, CountRow>();
  // After the rows of the first come what others add.
  for (const [r, found] of cells.entries())
    for (const [id, row] of found)
      if (!first.has(id)) first.set(id, r === 0 ? row : { ...row, count: 0, singleSource: 0 });
  const { query } = counts[0] as Count;
  const asked = query.kinds ?? NARROW;
  const admits = (ruleSet: RuleSet, kind: CountRow["kind"]): boolean =>
    ruleSet.kinds.some((k) => (kind === "contacts" ? NARROW.includes(k) && asked.includes(k) : k === kind));
  const numbers = (id: string, row: CountRow, field: "count" | "singleSource") =>
    Object.fromEntries(
      ruleSets.map((ruleSet, r) => [ruleSet.id, admits(ruleSet, row.kind) ? (cells[r]!.get(id)?.[field] ?? 0) : null]),
    );
  return {
    query,
    ruleSet: "all",
    ruleSets: ruleSets.map((r) => r.id),
    rows: [...first].map(([id, row]) => ({
      ...row,
      counts: numbers(id, row, "count"),
      singleSources: numbers(id, row, "singleSource"),
    })),
  };
}
