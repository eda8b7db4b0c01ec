/** Reads the three shapes of data file: CSV tables, JSON lines, JSON. A bad file is an InputError with file and line. */
import { isUtf8 } from "node:buffer";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { InputError } from "../model/errors.ts";

/** A row of a CSV table: its fields in the order of the columns asked for, and where it stands. */
export interface TableRow {
  readonly fields: readonly string[];
  readonly place: string;
}

/**
 * The rows of a CSV file with the named columns, in that order; other columns are left. An absent file has no rows.
 * RFC 4180 save that a field may not hold a line end: then a row is a line, and an error can name it.
 */
export function readTable(dataDir: string, file: string, columns: readonly string[]): readonly TableRow[] {
  const path = join(dataDir, file);
  if (!existsSync(path)) return [];
  const lines = readText(path, file).split("\n");
  const header = fieldsOf(lines[0] ?? "", `${file}:1`);
  const at = columns.map((column) => {
    const index = header.indexOf(column);
    if (index < 0) throw new InputError(`${file}:1`, `no column "${column}"`, `Columns: ${header.join(", ")}.`);
    return index;
  });
  const rows: TableRow[] = [];
  for (let i = 1; i < lines.length; i++) {
    if (lines[i] === "" || lines[i] === "\r") continue;
    const place = `${file}:${i + 1}`;
    const fields = fieldsOf(lines[i] as string, place);
    if (fields.length !== header.length)
      throw new InputError(
        place,
        `${fields.length} fields where the header has ${header.length}`,
        "Quote fields that hold a comma.",
      );
    rows.push({ fields: at.map((index) => fields[index] as string), place });
  }
  return rows;
}

const QUOTED = /"((?:[^"]|"")*)"(?:,|$)|([^",]*)(?:,|$)/y;

function fieldsOf(text: string, place: string): readonly string[] {
  const line = text.endsWith("\r") ? text.slice(0, -1) : text;
  if (!line.includes('"')) return line.split(",");
  const fields: string[] = [];
  let next = 0;
  // A comma at the end of the line announces one more field, empty.
  while (next < line.length || line[next - 1] === ",") {
    QUOTED.lastIndex = next;
    const m = QUOTED.exec(line);
    if (!m) throw new InputError(place, "a quote does not close", "Double a quote inside a quoted field.");
    fields.push(m[1] === undefined ? (m[2] as string) : m[1].replaceAll('""', '"'));
    if (QUOTED.lastIndex === line.length && !m[0].endsWith(",")) break;
    next = QUOTED.lastIndex;
  }
  return fields;
}

/** The objects of a JSON Lines file, each with its place. An absent file has none. */
export function readLines(dataDir: string, file: string): readonly { value: Record<string, unknown>; place: string }[] {
  const path = join(dataDir, file);
  if (!existsSync(path)) return [];
  const out: { value: Record<string, unknown>; place: string }[] = [];
  let number = 0;
  for (const line of readText(path, file).split("\n")) {
    number++;
    if (!line.trim()) continue;
    out.push({ value: parseObject(line, `${file}:${number}`), place: `${file}:${number}` });
  }
  return out;
}

/** One JSON object. */
export function readObject(dataDir: string, file: string): Record<string, unknown> {
  return parseObject(readText(join(dataDir, file), file), file);
}

/** The files of a folder with an ending, sorted; none if the folder is absent. */
export function filesIn(dataDir: string, folder: string, ending: string): readonly string[] {
  const path = join(dataDir, folder);
  if (!existsSync(path)) return [];
  return readdirSync(path)
    .filter((name) => name.endsWith(ending))
    .sort()
    .map((name) => `${folder}/${name}`);
}

function readText(path: string, file: string): string {
  const bytes = readFileSync(path);
  if (!isUtf8(bytes)) throw new InputError(file, "is not UTF-8 text", "Save it as UTF-8.");
  return bytes.toString("utf8").replace(/^\uFEFF/, "");
}

function parseObject(text: string, place: string): Record<string, unknown> {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (cause) {
    throw new InputError(place, `no JSON: ${(cause as Error).message}`, "One object a line, in double quotes.", {
      cause,
    });
  }
  if (typeof value !== "object" || value === null || Array.isArray(value))
    throw new InputError(place, "expected an object", 'For instance {"id": …}.');
  return value as Record<string, unknown>;
}
