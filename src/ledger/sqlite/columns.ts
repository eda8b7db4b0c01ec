/**
 * The contacts as columns (model/columns.ts), kept in the file so that a count need not read their JSON. A cache: made
 * by the first count or by a large change, brought up by the log of contacts written since, and dropped with no loss.
 * Triggers keep the log, so whoever writes contacts need not know of it.
 */
import { randomUUID } from "node:crypto";
import { type ColumnInput, columnsOf, selectionOf } from "../../model/column-builder.ts";
import { changed } from "../../model/column-changes.ts";
import { COLUMN_NAMES, COLUMN_TYPES, type Columns, type Selection } from "../../model/columns.ts";
import type { Contact, ContactId } from "../../model/contact.ts";
import type { MentionId } from "../../model/mention.ts";
import type { OfficeId } from "../../model/office.ts";
import type { Query } from "../../model/query.ts";
import type { Roster } from "../../model/roster.ts";
import { isSelectable, select } from "../select.ts";
import type { Connection } from "./connection.ts";
import { contactsIn } from "./query.ts";
import { allRows, rowsBehind, type SourceRow } from "./rows-behind.ts";
import { contactsById } from "./trace.ts";

const TABLES = `
create table if not exists packed (name text primary key, body blob not null);
create table if not exists unpacked (seq integer primary key autoincrement, contact text not null);
create trigger if not exists unpacked_new after insert on contacts
  begin insert into unpacked (contact) values (new.id); end;
create trigger if not exists unpacked_gone after delete on contacts
  begin insert into unpacked (contact) values (old.id); end;
`;

/** Longer logs are packed by a count: reading so many contacts costs it some twenty milliseconds. */
const LONGEST_LOG = 1000;
/** A change packs what is more than this many contacts and this part of the columns: each is packed a few times in all. */
const MANY = 20_000;
const PART = 1 / 8;

interface State {
  /** Of the packed columns; null: none. */
  readonly version: string | null;
  /** The last line of the log. */
  readonly log: number;
  /** Of the file, as SQLite numbers what others commit. */
  readonly data: number;
}

interface Held extends State {
  readonly token: string;
  readonly columns: Columns;
}

const held = new WeakMap<Connection, Held>();

/** The contacts in a query's scope and those that it cuts, as places in columns. `roster` is asked where some are not packed. */
export function selectionIn(db: Connection, query: Query, roster: () => Roster): Selection {
  if (isSelectable(query)) return select(columnsIn(db, roster), query);
  const [inside, cut] = [contactsIn(db, query, "in"), contactsIn(db, query, "cut")];
  return selectionOf(inside, roster(), { cut, rows: rowsBehind(db, [...inside, ...cut]) });
}

/** After a change: where many contacts are not packed, they are packed now, so that no count waits for it. */
export function packChanges(db: Connection, roster: () => Roster): void {
  const number = (sql: string) => db.prepare(sql).pluck().get() as number;
  const isPacked = stateOf(db).version !== null;
  const size = isPacked ? number("select length(body) from packed where name = 'kind'") : 0;
  // The lines of the log are numbered one after the other; to count them takes longer than most appends.
  const lines = "coalesce((select max(seq) from unpacked) - (select min(seq) from unpacked) + 1, 0)";
  const rest = number(`select ${isPacked ? lines : "count(*) from contacts"}`);
  if (rest > Math.max(MANY, size * PART)) columnsIn(db, roster);
}

function columnsIn(db: Connection, roster: () => Roster): Columns {
  const token = tokenOf(db);
  const known = held.get(db);
  if (known?.token === token) return known.columns;
  const { state, columns, fresh } = db.transaction(() => {
    const now = stateOf(db);
    if (known && known.version === now.version && known.log === now.log)
      return { state: now, columns: known.columns, fresh: false };
    return { state: now, ...load(db, now, roster) };
  })();
  const packed = fresh ? keep(db, columns, state) : state;
  held.set(db, { ...packed, token: tokenOf(db), columns });
  return columns;
}

/** Changes with every commit, of this process or another. */
function tokenOf(db: Connection): string {
  const own = db.prepare("select total_changes()").pluck().get() as number;
  return `${db.pragma("data_version", { simple: true })} ${own}`;
}

function stateOf(db: Connection): State {
  const data = db.pragma("data_version", { simple: true }) as number;
  if (!db.prepare("select 1 from sqlite_master where name = 'packed'").get()) return { version: null, log: 0, data };
  const body = db.prepare("select body from packed where name = 'version'").pluck().get() as Buffer | undefined;
  const log = db.prepare("select coalesce(max(seq), 0) from unpacked").pluck().get() as number;
  return { version: body?.toString() ?? null, log, data };
}

/** `fresh`: they differ so much from what is packed that they should be packed anew. */
function load(db: Connection, { version }: State, roster: () => Roster): { columns: Columns; fresh: boolean } {
  const log =
    version === null
      ? []
      : (db.prepare("select distinct contact from unpacked order by contact").pluck().all() as string[]);
  const base = version === null ? null : unpack(db);
  if (!base || log.length > base.size / 2) return { columns: columnsOf(allInputs(db), roster()), fresh: true };
  if (log.length === 0) return { columns: base, fresh: false };
  const added = columnsOf(inputsOf(db, log), roster(), base.words);
  return { columns: changed(base, new Set(log), added), fresh: log.length > LONGEST_LOG };
}

/** All contacts by day and id, in one walk: asking the store of each by itself would take ten times as long. */
function* allInputs(db: Connection): Iterable<ColumnInput> {
  const rows = allRows(db);
  const named = namer(db);
  const all = db.prepare("select body from contacts order by start, id").pluck();
  for (const body of all.iterate() as Iterable<string>) yield inputOf(JSON.parse(body) as Contact, rows, named);
}

/** Those of some ids that are there, by day and id. */
function inputsOf(db: Connection, ids: readonly string[]): readonly ColumnInput[] {
  const named = namer(db);
  return [...contactsById(db, ids)]
    .sort((a, b) => (a.start + a.id < b.start + b.id ? -1 : 1))
    .map((contact) => inputOf(contact, rowsBehind(db, [contact]), named));
}

function inputOf(
  contact: Contact,
  rowOf: ReadonlyMap<MentionId, SourceRow>,
  named: (contact: ContactId) => readonly OfficeId[],
): ColumnInput {
  const rows = contact.mentions.flatMap((id) => rowOf.get(id) ?? []);
  // Rows alone name offices that their persons do not hold.
  return { contact, rows, alsoNamed: rows.length > 0 ? named(contact.id) : [] };
}

/** The offices that a contact's sources name. */
function namer(db: Connection): (contact: ContactId) => readonly OfficeId[] {
  const get = db.prepare("select office from offices_there where contact = ? and named = 1").pluck();
  return (contact) => get.all(contact) as OfficeId[];
}

/**
 * Packs them, unless others changed the ledger meanwhile. One that another process is writing to, or that cannot be
 * written, stays as it is.
 */
function keep(db: Connection, columns: Columns, state: State): State {
  const wait = db.pragma("busy_timeout", { simple: true }) as number;
  db.pragma("busy_timeout = 0");
  try {
    return db
      .transaction(() => {
        if (stateOf(db).data !== state.data) return state;
        db.exec(TABLES);
        write(db, columns);
        return stateOf(db);
      })
      .immediate();
  } catch (error) {
    if (!(error as { code?: string }).code?.startsWith("SQLITE_")) throw error;
    return state;
  } finally {
    db.pragma(`busy_timeout = ${wait}`);
  }
}

function write(db: Connection, columns: Columns): void {
  const put = db.prepare("insert or replace into packed (name, body) values (?, ?)");
  for (const name of COLUMN_NAMES) {
    const { buffer, byteOffset, byteLength } = columns[name];
    put.run(name, Buffer.from(buffer as ArrayBuffer, byteOffset, byteLength));
  }
  put.run("words", Buffer.from(JSON.stringify(columns.words)));
  put.run("folded", Buffer.from(JSON.stringify([...columns.folded])));
  put.run("version", Buffer.from(randomUUID()));
  db.exec("delete from unpacked");
}

function unpack(db: Connection): Columns {
  const rows = new Map(db.prepare("select name, body from packed").raw().all() as [string, Buffer][]);
  const arrays = Object.entries(COLUMN_TYPES).map(([name, Type]) => {
    const { buffer, byteOffset, byteLength } = rows.get(name) as Buffer;
    // Small buffers share one store, at places that a typed array may not begin at.
    const aligned =
      byteOffset % Type.BYTES_PER_ELEMENT === 0 ? buffer : buffer.slice(byteOffset, byteOffset + byteLength);
    const offset = aligned === buffer ? byteOffset : 0;
    return [name, new Type(aligned as ArrayBuffer, offset, byteLength / Type.BYTES_PER_ELEMENT)] as const;
  });
  const columns = Object.fromEntries(arrays) as unknown as Columns;
  return {
    ...columns,
    size: columns.kind.length,
    words: JSON.parse((rows.get("words") as Buffer).toString()),
    folded: new Map(JSON.parse((rows.get("folded") as Buffer).toString())),
  };
}
