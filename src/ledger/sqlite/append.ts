/** Adds sources and marks. Nothing is ever overwritten: a change of a record is a new record and a mark on the old. */
import type { Document } from "../../model/document.ts";
import type { Judgement } from "../../model/judgement.ts";
import { sketchOf } from "../../model/sketch.ts";
import type { RecordKey } from "../ledger.ts";
import type { Change, Held, Keyed, Origin, Reference, SourceKind } from "../store.ts";
import type { Connection } from "./connection.ts";
import { pack } from "./packing.ts";
import { indexedWords } from "./words.ts";

/** What is held, read when a plan asks for it: a user's append does not. */
export function heldIn(db: Connection): Held {
  return {
    dataHash: metaOf(db, "data"),
    get data() {
      return dataKeys(db);
    },
    row: (id) => rowRecords(db, id),
    judgements: () => keyedJudgements(db),
  };
}

/** The live records of a row: itself, the document that renders it, the mention in that. */
export function rowRecords(db: Connection, id: string): readonly RecordKey[] {
  const live = (kind: SourceKind, sql: string): RecordKey[] => {
    // Asked key by key and sorted here: "except" and "order by" would walk all records of the kind
    const isLive = `not exists (select 1 from withdrawn w where w.kind = '${kind}' and w.key = found.key)`;
    const keys = db.prepare(`select key from (${sql}) found where ${isLive}`).pluck().all(id);
    return (keys as string[]).sort().map((key) => ({ kind, key }));
  };
  return [
    ...live("row", "select key from records where kind = 'row' and id = ?"),
    ...live("document", "select id as key from documents where row = ?"),
    ...live("mention", "select m.id as key from documents d join mentions m on m.document = d.id where d.row = ?"),
  ];
}

function keyedJudgements(db: Connection): readonly Keyed<Judgement>[] {
  const rows = db
    .prepare(
      `select key, body from records where kind = 'judgement'
       and key not in (select key from withdrawn where kind = 'judgement')`,
    )
    .raw()
    .all() as [string, string][];
  return rows.map(([key, body]) => ({ key, value: JSON.parse(body) as Judgement }));
}

function dataKeys(db: Connection): Held["data"] {
  const live = (kind: SourceKind, sql: string): [SourceKind, ReadonlySet<string>] => [
    kind,
    new Set(
      db.prepare(`${sql} except select key from gone_from_data where kind = '${kind}'`).pluck().all() as string[],
    ),
  ];
  const record = (kind: SourceKind) => `select key from records where origin = 'data' and kind = '${kind}'`;
  return new Map([
    live("document", "select id from documents where origin = 'data'"),
    live("mention", "select id from mentions where origin = 'data'"),
    live("row", record("row")),
    live("coverage", record("coverage")),
    live("judgement", record("judgement")),
  ]);
}

export function metaOf(db: Connection, name: string): string | null {
  return (db.prepare("select value from meta where name = ?").pluck().get(name) as string | undefined) ?? null;
}

function setMeta(db: Connection, name: string, value: string): void {
  db.prepare("insert or replace into meta (name, value) values (?, ?)").run(name, value);
}

export interface Applied {
  /** New or live again. */
  readonly appended: number;
  readonly withdrawn: number;
  /** Records that are new, live again or withdrawn: what contacts and verdicts may change by. */
  readonly touched: Readonly<Record<SourceKind, readonly string[]>>;
  /** Parts of the reference that are not what they were. */
  readonly reference: readonly string[];
}

/** Appends and withdraws. */
export function applyChange(db: Connection, change: Change): Applied {
  let appended = 0;
  const touched: Record<SourceKind, string[]> = { document: [], mention: [], row: [], coverage: [], judgement: [] };
  const restore = restorer(db, change.origin);
  const added = (kind: SourceKind, key: string, isNew: boolean): void => {
    const again = !isNew && restore(kind, key);
    if (isNew || again) appended++;
    // A new document's mentions are new themselves
    if (again || (isNew && kind !== "document")) touched[kind].push(key);
  };
  const documents = documentAdder(db, change.origin);
  const ingested = db.prepare("update documents set ingested = 1 where id = ?");
  for (const document of change.documents ?? []) {
    added("document", document.id, documents(document));
    if (change.mentions) ingested.run(document.id);
  }
  const mentions = db.prepare(
    "insert or ignore into mentions (id, origin, document, rule, body) values (?, ?, ?, ?, ?)",
  );
  for (const mention of change.mentions ?? []) {
    const { changes } = mentions.run(
      mention.id,
      change.origin,
      mention.document,
      mention.rule,
      JSON.stringify(mention),
    );
    added("mention", mention.id, changes > 0);
  }
  const records = db.prepare("insert or ignore into records (kind, key, origin, id, body) values (?, ?, ?, ?, ?)");
  const lists = { row: change.rows, coverage: change.coverage, judgement: change.judgements };
  for (const [kind, list] of Object.entries(lists) as [SourceKind, typeof lists.row][])
    for (const { key, value } of list ?? []) {
      const { changes } = records.run(kind, key, change.origin, value.id, JSON.stringify(value));
      added(kind, key, changes > 0);
    }
  const mark = db.prepare(
    "insert into marks (kind, key, mark, origin, reason, by, at) values (?, ?, 'withdrawn', ?, ?, ?, ?)",
  );
  for (const { kind, key } of change.withdraw ?? []) {
    mark.run(kind, key, change.origin, change.reason ?? null, change.by ?? null, change.at ?? null);
    touched[kind].push(key);
  }
  const reference = change.reference ? setReference(db, change.reference) : [];
  if (change.dataHash) setMeta(db, "data", change.dataHash);
  return { appended, withdrawn: change.withdraw?.length ?? 0, touched, reference };
}

function documentAdder(db: Connection, origin: string): (document: Document) => boolean {
  const insert = db.prepare(
    "insert or ignore into documents (id, origin, row, head, text, published, sketch) values (?, ?, ?, ?, ?, ?, ?)",
  );
  const index = db.prepare("insert into words (rowid, text) values (?, ?)");
  return ({ text, ...head }) => {
    const day = head.published?.day ?? null;
    const { changes, lastInsertRowid } = insert.run(
      head.id,
      origin,
      head.row,
      JSON.stringify(head),
      pack(text),
      day,
      head.row ? null : sketchOf(text),
    );
    if (changes === 0) return false;
    index.run(lastInsertRowid, indexedWords(head.title ? `${head.title}\n${text}` : text));
    return true;
  };
}

/**
 * A record that is there and was withdrawn becomes live again by a further mark. The data folder takes back only its
 * own withdrawals: what the user withdrew stays so.
 */
function restorer(db: Connection, origin: Origin): (kind: SourceKind, key: string) => boolean {
  const gone = origin === "user" ? "withdrawn" : "gone_from_data";
  const isGone = db.prepare(`select 1 from ${gone} where kind = ? and key = ?`);
  const mark = db.prepare("insert into marks (kind, key, mark, origin) values (?, ?, 'restored', ?)");
  return (kind, key) => {
    if (isGone.get(kind, key) === undefined) return false;
    mark.run(kind, key, origin);
    return true;
  };
}

/** Gives the names of the parts that are not what they were. */
function setReference(db: Connection, reference: Reference): readonly string[] {
  const put = db.prepare("insert or replace into reference (name, body) values (?, ?)");
  const get = db.prepare("select body from reference where name = ?").pluck();
  const changed = Object.entries(reference).flatMap(([name, value]) => {
    const body = JSON.stringify(value);
    if (get.get(name) === body) return [];
    put.run(name, body);
    return [name];
  });
  if (!changed.includes("roster")) return changed;
  db.exec("delete from persons; delete from offices; delete from countries");
  const country = db.prepare("insert into countries (id, name, names) values (?, ?, ?)");
  for (const c of reference.roster.countries)
    country.run(c.id, c.names.en, JSON.stringify([...Object.values(c.names), c.demonym, ...c.aliases]));
  const person = db.prepare("insert into persons (id, name, country, names) values (?, ?, ?, ?)");
  for (const p of reference.roster.persons)
    person.run(p.id, p.name, p.country, JSON.stringify([...p.names.en, ...p.names.zh, ...p.names.ru]));
  const office = db.prepare(
    "insert into offices (id, title, country, rank, channel, titles) values (?, ?, ?, ?, ?, ?)",
  );
  for (const o of reference.roster.offices) {
    const titles = JSON.stringify([...o.titles.en, ...o.titles.zh, ...o.titles.ru]);
    office.run(o.id, o.titles.en[0] ?? o.id, o.country, o.rank, o.channel, titles);
  }
  return changed;
}
