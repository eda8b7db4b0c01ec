/**
 * A table: a document a row. Which column is what is known by its name, or said once with `columns` and then kept in a
 * small file beside the table (`news.csv.columns.json`), so that the same command reads the table again.
 */
import { readFile, writeFile } from "node:fs/promises";
import Papa from "papaparse";
import { InputError } from "../../model/errors.ts";
import type { Container, Found, Opening } from "../containers.ts";
import { endingOf } from "../ending.ts";
import type { Item } from "../item.ts";
import { linesOf } from "../lines.ts";
import { asUtf8 } from "../transcode.ts";

const ENDINGS = ["csv", "tsv"];

/** Fields of a document, and the names of columns that mean them, in small letters; the first that is there counts. */
const NAMES: Readonly<Record<string, readonly string[]>> = {
  text: ["text", "body", "content", "article", "fulltext", "full_text", "正文", "текст"],
  title: ["title", "headline", "标题", "заголовок"],
  url: ["url", "link", "address", "链接", "ссылка"],
  published: ["published", "date", "published_at", "day", "pubdate", "publication_date", "日期", "дата"],
  publisher: ["publisher", "source", "site", "outlet", "来源", "источник"],
  author: ["author", "byline", "作者", "автор"],
};
const FIELDS = Object.keys(NAMES);

export const csv: Container = {
  format: "csv",
  endings: ENDINGS,
  recognises: (_, place) => ENDINGS.includes(endingOf(place)),
  items: rows,
};

async function* rows(found: Found, { limit, columns: asked }: Opening): AsyncGenerator<Item> {
  const { chunks, encoding } = await asUtf8(found.chunks());
  let delimiter = "";
  let columns: ReadonlyMap<string, number> | null = null;
  for await (const { place, line, bad } of linesOf(chunks, found.place, limit, true)) {
    if (bad) {
      yield { place, bad };
      continue;
    }
    if (columns === null) {
      const header = Papa.parse<string[]>(line, { delimitersToGuess: [",", ";", "\t", "|"] });
      delimiter = header.meta.delimiter;
      columns = await columnsOf(header.data[0] ?? [], found, asked);
      continue;
    }
    const { data, errors } = Papa.parse<string[]>(line, { delimiter });
    if (errors[0]) {
      const remedy = "Double a quotation mark inside a quoted field.";
      yield { place, bad: { problem: `the row is damaged (${errors[0].message})`, remedy } };
      continue;
    }
    const row = data[0] ?? [];
    const record = Object.fromEntries([...columns].map(([field, at]) => [field, row[at]?.trim() || undefined]));
    yield { place, line: JSON.stringify(record), ...(encoding === "utf-8" ? {} : { encoding }) };
  }
}

/** @throws InputError where no column is the text's, or one that was named is not there */
async function columnsOf(
  header: readonly string[],
  { place, path }: Found,
  asked: Readonly<Record<string, string>> | null,
): Promise<ReadonlyMap<string, number>> {
  const kept = path === null ? null : `${path}.columns.json`;
  const named = asked ?? (kept === null ? null : await remembered(kept));
  const names = header.map((name) => name.trim());
  const there = `Columns: ${names.join(", ").slice(0, 500)}.`;
  const columns = new Map<string, number>();
  for (const [field, column] of Object.entries(named ?? {})) {
    if (!FIELDS.includes(field))
      throw new InputError(place, `"${field}" is no field of a document`, `Fields: ${FIELDS.join(", ")}.`);
    const at = names.indexOf(column);
    if (at < 0) throw new InputError(`${place}:1`, `no column "${column}"`, there);
    columns.set(field, at);
  }
  for (const field of FIELDS) {
    const small = names.map((name) => name.toLowerCase());
    const at = NAMES[field]!.map((name) => small.indexOf(name)).find((found) => found >= 0);
    if (named === null && at !== undefined) columns.set(field, at);
  }
  if (!columns.has("text"))
    throw new InputError(`${place}:1`, "no column is known to hold the text", `Name it: --columns text=NAME. ${there}`);
  if (asked !== null && kept !== null) await writeFile(kept, `${JSON.stringify(asked, null, 2)}\n`);
  return columns;
}

async function remembered(path: string): Promise<Record<string, string> | null> {
  let text: string;
  try {
    text = await readFile(path, "utf8");
  } catch {
    return null;
  }
  try {
    const value = JSON.parse(text) as Record<string, string>;
    if (Object.values(value).every((name) => typeof name === "string")) return value;
  } catch {
    // Told as what it is below
  }
  throw new InputError(path, "is no mapping of columns", 'It looks like {"text": "Body", "published": "Date"}.');
}
