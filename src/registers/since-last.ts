/** A register as it is now beside what the ledger has of it: what is new, changed and gone. */
import type { RegisteredRow } from "../ledger/ledger.ts";
import type { Row } from "../ledger/row.ts";

export interface ChangedRow {
  readonly before: Row;
  readonly after: Row;
  /** The fields that differ. */
  readonly fields: readonly (keyof Row)[];
}

export interface SinceLast {
  readonly added: readonly Row[];
  readonly changed: readonly ChangedRow[];
  /** In the ledger, and no longer in the register. */
  readonly gone: readonly Row[];
  readonly unchanged: readonly Row[];
  /** Withdrawn by a human, and still in the register as it was: they stay withdrawn. */
  readonly keptOut: readonly Row[];
}

/**
 * @param refused ids of entries that cannot be read now: what was read of them before stands
 * @param by how the mark of an import is signed
 */
export function sinceLast(
  rows: readonly Row[],
  held: readonly RegisteredRow[],
  refused: ReadonlySet<string>,
  by: string,
): SinceLast {
  const before = new Map(held.map((r) => [r.row.id, r]));
  const result = { added: [] as Row[], changed: [] as ChangedRow[], unchanged: [] as Row[], keptOut: [] as Row[] };
  for (const row of rows) {
    const known = before.get(row.id);
    const fields = known ? differing(known.row, row) : [];
    if (known && known.withdrawnBy !== null && known.withdrawnBy !== by && fields.length === 0)
      result.keptOut.push(row);
    else if (!known || known.withdrawnBy !== null) result.added.push(row);
    else if (fields.length > 0) result.changed.push({ before: known.row, after: row, fields });
    else result.unchanged.push(row);
  }
  const now = new Set(rows.map((r) => r.id));
  const gone = held.filter((r) => r.withdrawnBy === null && !now.has(r.row.id) && !refused.has(r.row.id));
  return { ...result, gone: gone.map((r) => r.row) };
}

function differing(a: Row, b: Row): readonly (keyof Row)[] {
  const fields = new Set([...Object.keys(a), ...Object.keys(b)] as (keyof Row)[]);
  return [...fields].filter((field) => JSON.stringify(a[field]) !== JSON.stringify(b[field]));
}
