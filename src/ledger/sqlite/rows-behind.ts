/** The register or fact row behind each mention of some contacts that comes from one. */
import type { Contact } from "../../model/contact.ts";
import type { MentionId } from "../../model/mention.ts";
import type { Connection } from "./connection.ts";

export interface SourceRow {
  readonly row: string;
  readonly file: string;
}

const statements = new WeakMap<Connection, ReturnType<typeof rowOf>>();

function rowOf(db: Connection) {
  return db.prepare("select d.row, m.rule from mentions m join documents d on d.id = m.document where m.id = ?").raw();
}

export function rowsBehind(db: Connection, contacts: readonly Contact[]): Map<MentionId, SourceRow> {
  const get = statements.get(db) ?? rowOf(db);
  statements.set(db, get);
  const found = new Map<MentionId, SourceRow>();
  for (const id of contacts.flatMap((c) => c.mentions)) {
    const [row, rule] = (get.get(id) ?? []) as [string | null, string];
    if (row) found.set(id, { row, file: rule.replace(/^row\//, "") });
  }
  return found;
}
