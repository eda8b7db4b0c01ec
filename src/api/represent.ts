/** An answer → a response: JSON, and of a list one page of it, or the whole as CSV or JSON Lines. */
import { csv } from "../asking/csv.ts";
import type { Answer } from "./endpoint.ts";
import { cursorOf, DEFAULT_LIMIT, keyOf, LARGEST_LIMIT, type List } from "./list.ts";
import { Problem } from "./problem.ts";

export const FORMATS = ["json", "csv", "jsonl"] as const;
export type Format = (typeof FORMATS)[number];

const TYPES: Readonly<Record<Format, string>> = {
  json: "application/json",
  csv: "text/csv; charset=utf-8",
  jsonl: "application/x-ndjson",
};

/** The parameters that every list has. */
export interface ListParameters {
  readonly format?: Format | undefined;
  readonly limit?: number | undefined;
  readonly cursor?: string | undefined;
  /** Of lists that can be entered anywhere. */
  readonly offset?: number | undefined;
}

/** The parameter outweighs the header, of which the first kind that we have is taken. */
export function formatOf({ format }: ListParameters, accept: string | undefined): Format {
  if (format) return format;
  for (const wanted of (accept ?? "").split(",")) {
    const type = wanted.split(";")[0]!.trim().toLowerCase();
    if (type === "application/json" || type === "*/*") return "json";
    if (type === "text/csv") return "csv";
    if (type === "application/x-ndjson" || type === "application/jsonl") return "jsonl";
  }
  return "json";
}

/** What the ids of a JSON answer are called. */
type Labelling = (value: object) => Promise<object>;

/** @param labels gives the `names` that stand beside the JSON; absent: none do */
export async function represent(
  answer: Answer,
  parameters: ListParameters,
  format: Format,
  labels?: Labelling,
): Promise<Response> {
  if (answer instanceof Response) return answer;
  const json = async (value: object) =>
    typed(JSON.stringify(labels ? { ...value, names: await labels(value) } : value), "json");
  if ("json" in answer) return json(answer.json as object);
  const { list } = answer;
  const { limit, cursor, offset } = parameters;
  if (format === "json") {
    if (cursor !== undefined && offset !== undefined)
      throw new Problem(400, "cursor and offset: both say where the page begins", "Give one of them.");
    return json(await pageOf(list, parameters));
  }
  if (limit !== undefined || cursor !== undefined || offset !== undefined)
    throw new Problem(
      ...([400, `format ${format}: gives the whole list`] as const),
      "Leave out limit, cursor and offset, or ask for JSON.",
    );
  const lines = format === "csv" ? csvLines(list) : jsonLines(list);
  const name = `attachment; filename="${list.name}.${format}"`;
  return typed(ReadableStream.from(lines) as ReadableStream, format, { "content-disposition": name });
}

function typed(body: string | ReadableStream, format: Format, more: Readonly<Record<string, string>> = {}): Response {
  return new Response(body, { headers: { "content-type": TYPES[format], ...more } });
}

async function pageOf(list: List, { limit, cursor }: ListParameters): Promise<object> {
  const size = limit ?? (list.whole ? Number.MAX_SAFE_INTEGER : DEFAULT_LIMIT);
  const { items, next } = await list.page(cursor === undefined ? null : keyOf(cursor), size);
  return { ...list.head, [list.name]: items, next: next === null ? null : cursorOf(next) };
}

async function* csvLines(list: List): AsyncGenerator<Uint8Array> {
  yield encoded(csv([list.columns.map(([name]) => name)]));
  for await (const items of chunks(list))
    yield encoded(csv(items.map((item) => list.columns.map(([, value]) => value(item)))));
}

async function* jsonLines(list: List): AsyncGenerator<Uint8Array> {
  for await (const items of chunks(list)) yield encoded(items.map((item) => `${JSON.stringify(item)}\n`).join(""));
}

async function* chunks(list: List): AsyncGenerator<readonly unknown[]> {
  let after: string | null = null;
  do {
    const { items, next } = await list.page(after, LARGEST_LIMIT);
    yield items;
    after = next;
  } while (after !== null);
}

const encoded = (text: string): Uint8Array => Buffer.from(text);
