/** Reading and writing the two formats of data/: CSV (RFC 4180, LF) and JSON Lines. */
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import Papa from "papaparse";

export type Row = Record<string, string>;

export function readCsv(file: string): Row[] {
  const { data, errors } = Papa.parse<Row>(readFileSync(file, "utf8"), { header: true, skipEmptyLines: true });
  if (errors[0]) throw new Error(`${file}: ${errors[0].message}`);
  return data;
}

export function readJsonl<T>(file: string): T[] {
  return readFileSync(file, "utf8")
    .split("\n")
    .filter((line) => line.trim() !== "")
    .map((line) => JSON.parse(line) as T);
}

export function writeCsv(file: string, columns: readonly string[], rows: readonly Row[]): void {
  const table = rows.map((row) => columns.map((column) => row[column] ?? ""));
  save(file, `${Papa.unparse({ fields: [...columns], data: table }, { newline: "\n" })}\n`);
}

export function writeJsonl(file: string, rows: readonly object[]): void {
  save(file, rows.map((row) => `${JSON.stringify(row)}\n`).join(""));
}

function save(file: string, text: string): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text, "utf8");
}
