/** Rows of contact codes → leads, in SQL: the tables of a batch, what a file puts into them, and what is written of them. */
import { renameSync } from "node:fs";
import type { DuckDBConnection } from "@duckdb/node-api";
import type { Day } from "../model/period.ts";
import type { ImportedBatch } from "./batches.ts";
import { NOT_OF_FORMAT } from "./dialect.ts";
import { quoted } from "./duckdb.ts";
import { MOST_REJECTS, type Recognised } from "./recognise.ts";

/** What became of the rows of a file. Of those of contacts, those of one country or of none of the roster make no lead. */
export interface FileCounts {
  /** Rows of contact codes. */
  readonly rows: number;
  /** Of those: without two countries of the roster. */
  readonly unplaced: number;
  /** Of those: in quarantine for a bad date; and lines of any code that cannot be read at all. */
  readonly quarantined: number;
}

/** Codes and names of countries as sources write them, lower case, with the roster's id. */
export type Codes = ReadonlyMap<string, string>;

export async function beginImport(codes: Codes, db: DuckDBConnection): Promise<void> {
  await db.run("create table codes (written varchar, country varchar)");
  const values = [...codes].map(([written, country]) => `(${quoted(written)}, ${quoted(country)})`);
  await db.run(`insert into codes values ${values.join(", ")}`);
}

/** `file`: the number of the file in the batch. `written`: the day as written where it is none. */
export async function beginBatch(db: DuckDBConnection): Promise<void> {
  await db.run(`
    create or replace temp table rows (file integer, day date, written varchar, source varchar, target varchar,
      form varchar, code varchar, reports bigint, n bigint, url varchar);
    create or replace temp table unread (file integer, line bigint, reason varchar, "row" varchar);
    create or replace temp table files (file integer, place varchar)`);
}

/** All of a file or, with an error, nothing of it. */
export async function readRows(
  file: number,
  place: string,
  { dialect, from }: Recognised,
  db: DuckDBConnection,
): Promise<void> {
  const { day, written, source, target, form, code, reports, url } = dialect.columns;
  await db.run("drop table if exists reject_errors; drop table if exists reject_scans");
  await db.run(`insert into rows
    select ${file}, ${day} as day, case when ${day} is null then ${written} end as written,
      s.country as source, t.country as target, ${form} as form, ${code} as code,
      sum(${reports})::bigint as reports, count(*)::bigint as n, min(${url}) as url
    from ${from} r
      left join codes s on s.written = lower(trim(${source}::varchar))
      left join codes t on t.written = lower(trim(${target}::varchar))
    where ${dialect.where} group by all`);
  if ((await unread(file, db)) >= MOST_REJECTS) {
    await db.run(`delete from rows where file = ${file}; delete from unread where file = ${file}`);
    throw new Error("too many of its lines cannot be read");
  }
  await db.run(`insert into files values (${file}, ${quoted(place)})`);
}

/** Keeps the lines that could not be read; how many errors they have, for one that breaks off has one for each field it lacks. */
async function unread(file: number, db: DuckDBConnection): Promise<number> {
  const [tables] = await rowsOf(
    db,
    "select count(*)::double as n from duckdb_tables() where table_name = 'reject_errors'",
  );
  // Parquet has no lines
  if (tables!.n === 0) return 0;
  await db.run(`insert into unread
    select ${file}, line::bigint, min(${REASON}), min(csv_line) from reject_errors group by line`);
  const [found] = await rowsOf(db, "select count(*)::double as n from reject_errors");
  return found!.n!;
}

/** DuckDB counts the fields of the columns asked, so that its own number misleads. */
const REASON = `case error_type when 'MISSING COLUMNS' then 'it has fewer fields than the format'
  when 'TOO MANY COLUMNS' then 'it has more fields than the format' else split_part(error_message, chr(10), 1) end`;

const UNPLACED = "(source is null or target is null or source = target)";

/** By the number of the file. */
export async function countsOf(db: DuckDBConnection): Promise<ReadonlyMap<number, FileCounts>> {
  const found = await rowsOf(
    db,
    `select file, coalesce(sum(rows.n), 0)::double as "rows",
        coalesce(sum(rows.n) filter (day is not null and ${UNPLACED}), 0)::double as unplaced,
        coalesce(sum(rows.n) filter (day is null), 0)::double + coalesce(any_value(u.n), 0)::double as quarantined
      from files left join rows using (file)
        left join (select file, count(*) as n from unread group by file) u using (file)
      group by file`,
  );
  return new Map(found.map(({ file, ...counts }) => [file!, counts as unknown as FileCounts]));
}

/** A question reads the groups that its countries and days are in, and no others. */
const ROWS_A_GROUP = 16_384;

/** One lead a day, pair and form. A visit has its traveller first, whoever told it; other forms have no direction. */
const LEADS = `
  with placed as (
    select day, code, reports, n, url, case form when 'host' then 'visit' else form end as form,
      case when form = 'host' then target when form = 'visit' then source else least(source, target) end as a,
      case when form = 'host' then source when form = 'visit' then target else greatest(source, target) end as b
    from rows where day is not null and not ${UNPLACED})
  select a, b, day, form, sum(n)::bigint as n, sum(reports)::bigint as reports,
    array_to_string(list_sort(list(distinct code)), '|') as codes, min(url) as url
  from placed group by a, b, day, form order by a, b, day, form`;

/** How many leads the batch has, and on which days. */
export async function writeLeads(path: string, db: DuckDBConnection): Promise<Pick<ImportedBatch, "leads" | "days">> {
  await copy(db, path, LEADS, `format parquet, compression zstd, row_group_size ${ROWS_A_GROUP}`);
  const reader = await db.runAndReadAll(
    `select count(*)::double as leads, min(day)::varchar as from, max(day)::varchar as to from read_parquet(${quoted(path)})`,
  );
  const [{ leads, from, to }] = reader.getRowObjects() as unknown as [{ leads: number; from: Day; to: Day }];
  return { leads, days: leads > 0 ? { from, to } : null };
}

const QUARANTINE = `
  select place as file, line, reason, "row" from (
    select file, line, reason, "row" from unread union all
    select file, null, case when starts_with(written, ${quoted(NOT_OF_FORMAT)}) then 'the line is not of the format' else 'the day is no date' end,
      concat_ws(' ', coalesce(written, ''), code, source, target, n || ' times') from rows where day is null)
  join files using (file) order by all`;

export const writeQuarantine = (path: string, db: DuckDBConnection): Promise<void> =>
  copy(db, path, QUARANTINE, "format csv, header true");

/** Writes a query's rows to a file that is there whole or not at all. */
async function copy(db: DuckDBConnection, path: string, query: string, options: string): Promise<void> {
  await db.run(`copy (${query}) to ${quoted(`${path}.part`)} (${options})`);
  renameSync(`${path}.part`, path);
}

async function rowsOf(db: DuckDBConnection, query: string): Promise<readonly Record<string, number>[]> {
  return (await db.runAndReadAll(query)).getRowObjects() as Record<string, number>[];
}
