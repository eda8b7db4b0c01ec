/** Which format of event data a file is of, and how DuckDB reads it. */
import type { DuckDBConnection } from "@duckdb/node-api";
import { InputError } from "../model/errors.ts";
import { type Dialect, fieldsOf, type TextShape } from "./dialect.ts";
import { DIALECTS } from "./dialects.ts";
import { quoted } from "./duckdb.ts";
import { firstLines, startOf } from "./head.ts";

export interface Recognised {
  readonly dialect: Dialect;
  /** SQL for its rows, under the names of its columns. */
  readonly from: string;
}

/** Errors of lines that cannot be read are kept up to this many, and a file with more is no event data. */
export const MOST_REJECTS = 1_000_000;

/** @throws InputError for what is of no known format */
export async function recognise(path: string, place: string, db: DuckDBConnection): Promise<Recognised> {
  if (startOf(path, 4).toString("latin1") === "PAR1") {
    const from = `read_parquet(${quoted(path)})`;
    const names = (await db.runAndReadAll(`describe select * from ${from}`)).getRowObjects().map((r) => r.column_name);
    const head = names.join("\t");
    const dialect = DIALECTS.find((d) => d.fits(head)) ?? DIALECTS.find((d) => hasColumns(d, names));
    if (dialect) return { dialect, from };
  } else {
    const [head, row] = firstLines(path);
    const dialect = DIALECTS.find((d) => d.fits(head));
    if (dialect) return { dialect, from: readText(path, head, row, dialect.text) };
  }
  throw new InputError(
    place,
    "is of no known format of event data",
    `Known: ${DIALECTS.map((d) => d.name).join(", ")}.`,
  );
}

/** A Parquet file of a format without a header has its columns by their names. */
const hasColumns = ({ text }: Dialect, names: readonly unknown[]): boolean =>
  !text.hasHeader && text.columns.every((name) => names.includes(name));

/** All is told to DuckDB, so that nothing depends on what it would guess from the rows of one file. */
function readText(path: string, head: string, row: string, { hasHeader, columns, delimiter }: TextShape): string {
  const parts = delimiter ?? (head.includes("\t") ? "\t" : ",");
  const quote = parts === "," ? '"' : "";
  const options = [
    `delim = ${quoted(parts)}`,
    `quote = ${quoted(quote)}, escape = ${quoted(quote)}`,
    `header = ${hasHeader}`,
    `columns = {${distinct(hasHeader ? namesOf(head, row, columns) : columns)
      .map((name) => `${quoted(name)}: 'VARCHAR'`)
      .join(", ")}}`,
    `auto_detect = false, store_rejects = true, rejects_limit = ${MOST_REJECTS}`,
  ];
  return `read_csv(${quoted(path)}, ${options.join(", ")})`;
}

/** The header's, unless it has another number than the row below it, and the publisher's own has the same. */
function namesOf(head: string, row: string, published: readonly string[]): readonly string[] {
  const names = fieldsOf(head);
  const { length } = fieldsOf(row);
  return names.length !== length && published.length === length ? published : names;
}

/** Columns without a name or with the same have a number, as nothing asks them. */
function distinct(names: readonly string[]): readonly string[] {
  const seen = new Set<string>();
  return names.map((name, i) => {
    const own = name && !seen.has(name.toLowerCase()) ? name : `column ${i + 1}`;
    seen.add(own.toLowerCase());
    return own;
  });
}
