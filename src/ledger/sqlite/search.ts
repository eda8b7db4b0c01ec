/** Full text over documents, and over the contacts that rest on them. */
import type { Contact } from "../../model/contact.ts";
import type { Document } from "../../model/document.ts";
import type { Connection } from "./connection.ts";
import { documentById } from "./trace.ts";
import { searchQuery } from "./words.ts";

const LIVE_DOCUMENT = "d.id not in (select key from withdrawn where kind = 'document')";

/** The best first. */
export function searchIn(db: Connection, text: string, limit: number): readonly Document[] {
  const query = searchQuery(text);
  if (!query) return [];
  const ids = db
    .prepare(
      `select d.id from words join documents d on d.seq = words.rowid
       where words match ? and ${LIVE_DOCUMENT} order by rank, d.id limit ?`,
    )
    .pluck()
    .all(query, limit) as string[];
  return ids.flatMap((id) => documentById(db, id) ?? []);
}

export function contactsHolding(db: Connection, text: string): readonly Pick<Contact, "id" | "start">[] {
  const query = searchQuery(text);
  if (!query) return [];
  // A mention is an alias of its contact, save the one that gave the contact its id.
  return db
    .prepare(
      `select distinct c.id, c.start from words join documents d on d.seq = words.rowid
       join mentions m on m.document = d.id left join aliases a on a.alias = m.id
       join contacts c on c.id = coalesce(a.contact, m.id)
       where words match ? and ${LIVE_DOCUMENT} and m.id not in (select key from withdrawn where kind = 'mention')
       order by c.start, c.id`,
    )
    .all(query) as Pick<Contact, "id" | "start">[];
}
