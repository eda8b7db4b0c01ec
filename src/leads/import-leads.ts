/**
 * Event data → leads: rows of contact codes, folded by day, sides and form, a Parquet file for each file taken in. What
 * was taken in is passed over. A file is written beside its name and renamed, its summary last: whatever ends the work,
 * the next run begins with the first file that has no summary, and comes to the same bytes.
 */
import { createHash } from "node:crypto";
import {
  closeSync,
  existsSync,
  fstatSync,
  mkdirSync,
  openSync,
  readSync,
  renameSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { basename, join } from "node:path";
import { createGunzip } from "node:zlib";
import type { DuckDBConnection } from "@duckdb/node-api";
import { InputError } from "../model/errors.ts";
import { type Dialect, NOT_OF_FORMAT } from "./dialect.ts";
import { DIALECTS } from "./dialects.ts";
import { openDuckDB, quoted } from "./duckdb.ts";

/** What became of a file. Of the rows of contacts, those of one country or of none of the roster make no lead. */
export interface ImportedFile {
  readonly file: string;
  readonly format: string;
  /** Rows of contact codes. */
  readonly rows: number;
  /** Of those: without two countries of the roster. */
  readonly unplaced: number;
  /** Of those: in quarantine for a bad date; and lines of any code that cannot be read at all. */
  readonly quarantined: number;
  readonly leads: number;
}

export interface LeadsImport {
  readonly taken: readonly ImportedFile[];
  readonly known: readonly string[];
}

/** Codes and names of countries as sources write them, lower case, with the roster's id. */
export type Codes = ReadonlyMap<string, string>;

export async function importLeads(
  files: readonly string[],
  folder: string,
  codes: Codes,
  onFile: (file: string) => unknown = () => {},
): Promise<LeadsImport> {
  for (const file of files)
    if (!existsSync(file)) throw new InputError(file, "there is no such file", "Check the path.");
  mkdirSync(folder, { recursive: true });
  const db = await openDuckDB(join(folder, "tmp"));
  try {
    await db.run("create table codes (written varchar, country varchar)");
    const values = [...codes].map(([written, country]) => `(${quoted(written)}, ${quoted(country)})`);
    await db.run(`insert into codes values ${values.join(", ")}`);
    const taken: ImportedFile[] = [];
    const known: string[] = [];
    for (const file of files) {
      const key = fingerprint(file);
      if (existsSync(join(folder, `${key}.json`))) {
        known.push(file);
        continue;
      }
      onFile(file);
      taken.push(await importFile(file, join(folder, key), db));
    }
    return { taken, known };
  } finally {
    db.closeSync();
    rmSync(join(folder, "tmp"), { recursive: true, force: true });
  }
}

async function importFile(file: string, stem: string, db: DuckDBConnection): Promise<ImportedFile> {
  const { dialect, isParquet } = await dialectOf(file, db);
  const { day, written, source, target, form, code, reports, url } = dialect.columns;
  const from = isParquet ? `read_parquet(${quoted(file)})` : readerOf(file, dialect);
  await db.run("drop table if exists reject_errors; drop table if exists reject_scans");
  try {
    await db.run(`create or replace temp table rows as
      select ${day} as day, ${written} as written, s.country as source, t.country as target, ${form} as form, ${code} as code,
        sum(${reports})::bigint as reports, count(*)::bigint as n, min(${url}) as url
      from ${from} r
        left join codes s on s.written = lower(trim(${source}::varchar))
        left join codes t on t.written = lower(trim(${target}::varchar))
      where ${dialect.where} group by all`);
  } catch (error) {
    throw new InputError(
      file,
      `cannot be read as ${dialect.name}: ${(error as Error).message.split("\n")[0]}`,
      "Look at the file.",
      {
        cause: error,
      },
    );
  }
  await copy(db, `${stem}.parquet`, LEADS, "format parquet, compression zstd");
  const quarantined = await quarantine(db, `${stem}.quarantine.csv`);
  const [counts] = await rowsOf(
    db,
    `select coalesce(sum(n), 0)::double as "rows",
    coalesce(sum(n) filter (day is not null and ${UNPLACED}), 0)::double as unplaced from rows`,
  );
  const [leads] = await rowsOf(db, `select count(*)::double as n from read_parquet(${quoted(`${stem}.parquet`)})`);
  const done: ImportedFile = {
    ...{ file: basename(file), format: dialect.id, rows: counts!.rows!, unplaced: counts!.unplaced! },
    ...{ quarantined, leads: leads!.n! },
  };
  writeFileSync(`${stem}.json.part`, `${JSON.stringify(done)}\n`);
  renameSync(`${stem}.json.part`, `${stem}.json`);
  return done;
}

const UNPLACED = "(source is null or target is null or source = target)";

/** One lead a day, pair and form. A visit has its traveller first, whoever told it; other forms have no direction. */
const LEADS = `
  with placed as (
    select day, code, reports, n, url, case form when 'host' then 'visit' else form end as form,
      case when form = 'host' then target when form = 'visit' then source else least(source, target) end as a,
      case when form = 'host' then source when form = 'visit' then target else greatest(source, target) end as b
    from rows where day is not null and not ${UNPLACED})
  select a, b, day, form, sum(n)::bigint as n, sum(reports)::bigint as reports,
    string_agg(distinct code, '|' order by code) as codes, min(url) as url
  from placed group by a, b, day, form order by a, b, day, form`;

async function quarantine(db: DuckDBConnection, path: string): Promise<number> {
  const tables = await rowsOf(
    db,
    "select count(*)::double as n from duckdb_tables() where table_name = 'reject_errors'",
  );
  const unread =
    tables[0]!.n! > 0
      ? `select line::bigint as line, min(error_message) as reason, min(csv_line) as "row" from reject_errors group by line union all`
      : "";
  const bad = `${unread} select null, case when starts_with(written, ${quoted(NOT_OF_FORMAT)}) then 'the line is not of the format' else 'the day is no date' end,
    concat_ws(' ', coalesce(written, ''), code, source, target, n || ' times') from rows where day is null`;
  await copy(db, path, `select * from (${bad}) order by all`, "format csv, header true");
  const [found] = await rowsOf(db, `select (select count(*) from (${bad}))::double as n`);
  return found!.n!;
}

/** Writes a query's rows to a file that is there whole or not at all. */
async function copy(db: DuckDBConnection, path: string, query: string, options: string): Promise<void> {
  await db.run(`copy (${query}) to ${quoted(`${path}.part`)} (${options})`);
  renameSync(`${path}.part`, path);
}

async function rowsOf(db: DuckDBConnection, query: string): Promise<readonly Record<string, number>[]> {
  return (await db.runAndReadAll(query)).getRowObjects() as Record<string, number>[];
}

function readerOf(file: string, { reader: { options, columns } }: Dialect): string {
  const types = columns?.map((name) => `${quoted(name)}: 'VARCHAR'`).join(", ");
  const shape = types ? `columns = {${types}}, auto_detect = false` : "all_varchar = true";
  return `read_csv(${quoted(file)}, ${options}, ${shape}, store_rejects = true)`;
}

async function dialectOf(file: string, db: DuckDBConnection): Promise<{ dialect: Dialect; isParquet: boolean }> {
  const isParquet = startOf(file, 4).toString("latin1") === "PAR1";
  const head = isParquet
    ? (await db.runAndReadAll(`describe select * from read_parquet(${quoted(file)})`))
        .getRowObjects()
        .map((r) => r.column_name)
        .join("\t")
    : await firstLine(file);
  const dialect =
    DIALECTS.find((d) => d.fits(head)) ?? (isParquet ? DIALECTS.find((d) => hasColumns(d, head)) : undefined);
  if (!dialect)
    throw new InputError(
      file,
      "is of no known format of event data",
      `Known: ${DIALECTS.map((d) => d.name).join(", ")}.`,
    );
  return { dialect, isParquet };
}

/** A Parquet file of a format without a header has its columns by their names. */
const hasColumns = ({ reader }: Dialect, head: string): boolean =>
  reader.columns?.every((name) => head.split("\t").includes(name)) ?? false;

const HEAD = 65_536;

async function firstLine(file: string): Promise<string> {
  let bytes = startOf(file, HEAD);
  if (bytes[0] === 0x1f && bytes[1] === 0x8b) bytes = await startOfGunzip(bytes);
  const text = bytes.toString("utf8");
  const end = text.indexOf("\n");
  return (end < 0 ? text : text.slice(0, end)).replace(/^\uFEFF|\r$/g, "");
}

/** What the first bytes of a compressed file hold; they end within it, which is no error here. */
function startOfGunzip(bytes: Buffer): Promise<Buffer> {
  return new Promise((resolve) => {
    const parts: Buffer[] = [];
    const gunzip = createGunzip();
    gunzip.on("data", (part: Buffer) => parts.push(part));
    gunzip.on("error", () => resolve(Buffer.concat(parts)));
    gunzip.on("end", () => resolve(Buffer.concat(parts)));
    gunzip.end(bytes);
  });
}

function startOf(file: string, length: number): Buffer {
  const handle = openSync(file, "r");
  try {
    const bytes = Buffer.alloc(length);
    return bytes.subarray(0, readSync(handle, bytes, 0, length, 0));
  } finally {
    closeSync(handle);
  }
}

const BLOCK = 1 << 20;
const MOST_BLOCKS = 1024;

/** sha256 of the size and of the whole; of a file beyond a GiB of so many blocks of a MiB, the first and last among them. */
function fingerprint(file: string): string {
  const handle = openSync(file, "r");
  try {
    const { size } = fstatSync(handle);
    const hash = createHash("sha256").update(`${size}\0`);
    const block = Buffer.alloc(BLOCK);
    const all = Math.ceil(size / BLOCK);
    const blocks = Math.min(all, MOST_BLOCKS);
    for (let i = 0; i < blocks; i++) {
      const at = all === blocks ? BLOCK * i : Math.floor(((size - BLOCK) * i) / (blocks - 1));
      hash.update(block.subarray(0, readSync(handle, block, 0, BLOCK, at)));
    }
    return hash.digest("hex").slice(0, 32);
  } finally {
    closeSync(handle);
  }
}
