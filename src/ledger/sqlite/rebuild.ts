/** Derives the contacts anew from all live sources, and stores what queries group and filter by. */
import type { Contact } from "../../model/contact.ts";
import type { Document } from "../../model/document.ts";
import type { Judgement } from "../../model/judgement.ts";
import type { Mention } from "../../model/mention.ts";
import type { Publisher } from "../../model/publisher.ts";
import { createRoster, type RosterTables } from "../../model/roster.ts";
import type { Testimony } from "../../model/testimony.ts";
import type { Derive } from "../store.ts";
import type { Connection } from "./connection.ts";
import { storeContacts } from "./derived.ts";

/** Gives how many contacts there are. */
export function rebuild(db: Connection, derive: Derive): number {
  const roster = createRoster(
    referenceOf<RosterTables>(db, "roster") ?? {
      countries: [],
      organisations: [],
      offices: [],
      persons: [],
      tenures: [],
    },
  );
  const testimonies = testimoniesIn(db);
  const contacts = withEarlierIds(
    db,
    derive({
      testimonies,
      judgements: liveJudgements(db),
      roster,
      publishers: referenceOf<Publisher[]>(db, "publishers") ?? [],
    }),
    testimonies,
  );
  storeContacts(db, contacts, testimonies, roster);
  return contacts.length;
}

export function referenceOf<T>(db: Connection, name: string): T | null {
  const body = db.prepare("select body from reference where name = ?").pluck().get(name) as string | undefined;
  return body === undefined ? null : (JSON.parse(body) as T);
}

function testimoniesIn(db: Connection): readonly Testimony[] {
  const rows = db
    .prepare(
      `select m.body, d.head from mentions m join documents d on d.id = m.document
       where m.id not in (select key from withdrawn where kind = 'mention')
         and d.id not in (select key from withdrawn where kind = 'document')
       order by m.id`,
    )
    .raw()
    .iterate() as IterableIterator<[string, string]>;
  const found: Testimony[] = [];
  for (const [mention, head] of rows)
    found.push({ mention: JSON.parse(mention) as Mention, document: JSON.parse(head) as Document });
  return found;
}

export function liveJudgements(db: Connection): readonly Judgement[] {
  return liveRecords<Judgement>(db, "judgement");
}

/** The values of live records, by their ids. */
export function liveRecords<T>(db: Connection, kind: string): readonly T[] {
  const bodies = db
    .prepare(
      "select body from records where kind = ? and key not in (select key from withdrawn where kind = ?) order by id, key",
    )
    .pluck()
    .all(kind, kind) as string[];
  return bodies.map((body) => JSON.parse(body) as T);
}

/** A row that was corrected at its source has a new mention: its earlier mentions still lead to the contact. */
function withEarlierIds(
  db: Connection,
  contacts: readonly Contact[],
  testimonies: readonly Testimony[],
): readonly Contact[] {
  const earlier = db
    .prepare(
      `select m.id, d.row from mentions m join documents d on d.id = m.document
       where d.row is not null and m.id in (select key from withdrawn where kind = 'mention') order by m.id`,
    )
    .raw()
    .all() as [string, string][];
  if (earlier.length === 0) return contacts;
  const rowOf = new Map(testimonies.flatMap((t) => (t.document.row ? [[t.mention.id, t.document.row] as const] : [])));
  const goneOf = new Map<string, string[]>();
  for (const [id, row] of earlier) goneOf.set(row, [...(goneOf.get(row) ?? []), id]);
  return contacts.map((contact) => {
    const gone = contact.mentions.flatMap((id) => goneOf.get(rowOf.get(id) ?? "") ?? []);
    return gone.length === 0 ? contact : { ...contact, aliases: [...contact.aliases, ...gone].sort() };
  });
}
