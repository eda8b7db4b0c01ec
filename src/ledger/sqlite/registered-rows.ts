/** The rows of a register that was imported, as each was last stated, and who withdrew those that are gone. */
import type { RegisteredRow } from "../ledger.ts";
import type { Connection } from "./connection.ts";

export function registeredRows(db: Connection, register: string): readonly RegisteredRow[] {
  const stated = db
    .prepare(
      `select r.body, (select coalesce(m.by, '') from marks m where m.kind = 'row' and m.key = r.key
          and m.mark = 'withdrawn' order by m.seq desc limit 1),
         exists (select 1 from withdrawn w where w.kind = 'row' and w.key = r.key)
       from records r where r.kind = 'row' and r.origin = 'user' and json_extract(r.body, '$.register') = ?
       order by r.seq`,
    )
    .raw()
    .all(register) as [string, string | null, number][];
  const found = new Map<string, RegisteredRow>();
  for (const [body, by, gone] of stated) {
    const entry: RegisteredRow = { row: JSON.parse(body), withdrawnBy: gone ? by : null };
    const known = found.get(entry.row.id);
    // A row that was changed and changed back is live in an older record
    if (!known || known.withdrawnBy !== null) found.set(entry.row.id, entry);
  }
  return [...found.values()];
}
