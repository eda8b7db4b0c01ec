/** Lists too long to be read at once, and the number that tells one state of the ledger from another. */
import { metaOf } from "./append.ts";
import type { Connection } from "./connection.ts";

/** The ids of live documents or mentions after a given one, in order. */
export function idsAfter(
  db: Connection,
  of: "documents" | "mentions",
  after: string,
  limit: number,
): readonly string[] {
  const kind = of === "documents" ? "document" : "mention";
  return db
    .prepare(
      `select id from ${of} where id > ? and id not in (select key from withdrawn where kind = ?) order by id limit ?`,
    )
    .pluck()
    .all(after, kind, limit) as string[];
}

/** Everything appended has a number of its own, and nothing is overwritten: the last numbers are the state. */
export function revisionOf(db: Connection): string {
  const last = ["documents", "mentions", "records", "marks", "changes", "verdicts"].map(
    (table) => db.prepare(`select coalesce(max(seq), 0) from ${table}`).pluck().get() as number,
  );
  return [metaOf(db, "data") ?? "", ...last].join("-");
}
