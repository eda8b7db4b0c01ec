/** The register or fact row behind each mention of some contacts that comes from one; of an edition, its entry. */
import type { Contact } from "../../model/contact.ts";
import { entryOf } from "../../model/entry.ts";
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
    if (row && isRow(rule)) found.set(id, sourceRow(row, rule));
  }
  return found;
}

/** The row behind each mention in the ledger that comes from one. */
export function allRows(db: Connection): Map<MentionId, SourceRow> {
  const sql =
    "select m.id, d.row, m.rule from documents d join mentions m on m.document = d.id where d.row is not null";
  const all = db.prepare(sql).raw().all() as [MentionId, string, string][];
  return new Map(all.filter(([, , rule]) => isRow(rule)).map(([id, row, rule]) => [id, sourceRow(row, rule)]));
}

/** What the remarks of a row tell has the rule that found it. */
const isRow = (rule: string): boolean => rule.startsWith("row/");
const sourceRow = (row: string, rule: string): SourceRow => ({ row: entryOf(row), file: rule.slice("row/".length) });
