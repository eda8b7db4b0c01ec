/** Opens the file: what is no ledger is refused before anything is written; two processes may open it at once. */
import { existsSync, mkdirSync, statSync } from "node:fs";
import { dirname } from "node:path";
import { setTimeout } from "node:timers/promises";
import Database from "better-sqlite3";
import { InputError } from "../../model/errors.ts";
import { APPLICATION_ID, FROM_5_TO_6, REACHES, SCHEMA, SCHEMA_VERSION } from "./schema.ts";

export type Connection = Database.Database;

/** How long a statement waits for another process: a first seeding on a slow disk fits in it. */
const BUSY_MS = 30_000;
const RETRIES = 50;
const RETRY_MS = 40;

export async function connect(path: string): Promise<Connection> {
  if (existsSync(path) && statSync(path).isDirectory())
    throw new InputError(path, "is a folder, not a ledger file", "Give a file, for instance ledger.sqlite in it.");
  makeFolder(path);
  for (let attempt = 1; ; attempt++) {
    let db: Connection | undefined;
    try {
      db = new Database(path, { timeout: BUSY_MS });
      prepare(db, path);
      return db;
    } catch (error) {
      db?.close();
      if (!isBusy(error) || attempt === RETRIES) throw explained(error, path);
      await setTimeout(RETRY_MS);
    }
  }
}

function makeFolder(path: string): void {
  try {
    mkdirSync(dirname(path), { recursive: true });
  } catch (cause) {
    throw new InputError(dirname(path), "this folder cannot be made", "Give another place with --ledger FILE.", {
      cause,
    });
  }
}

function prepare(db: Connection, path: string): void {
  let marks = marksOf(db);
  if (marks.application === 0 && marks.tables === 0) {
    create(db);
    marks = marksOf(db);
  }
  if (marks.application !== APPLICATION_ID)
    throw new InputError(path, "is a database, but no ledger of Summitry", "It was left as it is. Give another file.");
  if (marks.version < SCHEMA_VERSION && !hasUserRecords(db)) {
    remake(db);
    marks = marksOf(db);
  }
  if (marks.version === 4) {
    addReaches(db);
    marks = marksOf(db);
  }
  if (marks.version === 5) {
    keepHistory(db);
    marks = marksOf(db);
  }
  if (marks.version !== SCHEMA_VERSION)
    throw new InputError(
      path,
      `has the tables of version ${marks.version}; this Summitry knows version ${SCHEMA_VERSION}`,
      "Use the Summitry that made it, or give another file.",
    );
  db.pragma("synchronous = normal");
}

/** Read in one transaction: another process may be making the tables at this moment. */
function marksOf(db: Connection): { application: number; tables: number; version: number } {
  return db.transaction(() => ({
    application: db.pragma("application_id", { simple: true }) as number,
    tables: db.prepare("select count(*) from sqlite_master").pluck().get() as number,
    version: db.pragma("user_version", { simple: true }) as number,
  }))();
}

/** WAL is set once, here: it stays with the file. Another process may be doing the same. */
function create(db: Connection): void {
  db.pragma("journal_mode = wal");
  db.transaction(() => {
    if (db.pragma("application_id", { simple: true }) === APPLICATION_ID) return;
    db.exec(SCHEMA);
    db.pragma(`application_id = ${APPLICATION_ID}`);
    db.pragma(`user_version = ${SCHEMA_VERSION}`);
  }).immediate();
}

/** Documents, mentions and records have named their origin in every version. */
function hasUserRecords(db: Connection): boolean {
  const tables = ["documents", "mentions", "records"];
  return tables.some((table) => db.prepare(`select 1 from ${table} where origin = 'user' limit 1`).get() !== undefined);
}

/** A ledger of older tables that holds nothing but shipped data loses nothing when it is made anew and refilled. */
function remake(db: Connection): void {
  db.transaction(() => {
    if (db.pragma("user_version", { simple: true }) === SCHEMA_VERSION) return;
    db.exec("drop table words");
    const all = "select type, name from sqlite_master where type in ('table', 'view') and name not like 'sqlite_%'";
    for (const [type, name] of db.prepare(all).raw().all() as [string, string][]) db.exec(`drop ${type} ${name}`);
    db.exec(SCHEMA);
    db.pragma(`user_version = ${SCHEMA_VERSION}`);
  }).immediate();
}

/** Version 5 reconciles by block: the reaches are derived when the ledger is next brought up to its data. */
function addReaches(db: Connection): void {
  db.transaction(() => {
    if (db.pragma("user_version", { simple: true }) !== 4) return;
    db.exec(`alter table documents add column sketch text;
      alter table documents add column ingested integer not null default 0; ${REACHES}; update meta set value = '' where name = 'data'`);
    db.pragma("user_version = 5");
  }).immediate();
}

function keepHistory(db: Connection): void {
  db.transaction(() => {
    if (db.pragma("user_version", { simple: true }) !== 5) return;
    db.exec(FROM_5_TO_6);
    db.pragma("user_version = 6");
  }).immediate();
}

const codeOf = (error: unknown): string => (error as { code?: string } | null)?.code ?? "";
const isBusy = (error: unknown): boolean => /^SQLITE_(BUSY|LOCKED)/.test(codeOf(error));

/** SQLite's refusals in the user's terms; other errors are ours and stay as they are. */
export function explained(error: unknown, path: string): unknown {
  const options = { cause: error };
  const code = codeOf(error);
  if (code === "SQLITE_NOTADB")
    return new InputError(path, "is no ledger file", "It was left as it is. Give another file.", options);
  if (code.startsWith("SQLITE_CORRUPT"))
    return new InputError(path, "is damaged", "Move it away: a new ledger is made from the shipped data.", options);
  if (/^SQLITE_(READONLY|CANTOPEN|PERM|IOERR)/.test(code))
    return new InputError(
      path,
      "cannot be opened for writing",
      "Give a file in a folder of yours with --ledger FILE.",
      options,
    );
  if (code === "SQLITE_FULL") return new InputError(path, "the disk is full", "Make room and call again.", options);
  if (isBusy(error))
    return new InputError(path, "another process is writing to it", "Call again when it is done.", options);
  return error;
}
