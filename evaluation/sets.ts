/** The annotated sets, and their rows. Texts that are not ours stand in ../shared alone: such a set holds spans, and finds its text there. */
import { existsSync, readFileSync } from "node:fs";
import { basename, resolve } from "node:path";
import { gunzipSync } from "node:zlib";
import { type AnnotatedSet, SHARED } from "./annotated-set.ts";
import { claimSets } from "./claim-sets.ts";
import { passageSets } from "./passage-sets.ts";
import { registerText } from "./register-text.ts";
import { parseJsonl, type Row } from "./score-rows.ts";

export const SETS: readonly AnnotatedSet[] = [...passageSets, ...claimSets];

/**
 * The rows of a set with their texts, and the titles of the pages that these were cut from, which a reader of the page
 * has; null where the file, or the texts it points into, are not here.
 */
export function rowsOf({ file, half, draw = 1 }: AnnotatedSet): Row[] | null {
  if (!existsSync(file)) return null;
  const rows = parseJsonl(readFileSync(file, "utf8"), basename(file)).filter(
    (r) => !half || (r.half === half && (r.draw ?? 1) === draw),
  );
  const texts = rows.map(textOf);
  return texts.includes(null)
    ? null
    : rows.map((row, i) => ({ ...row, text: texts[i] as string, title: pageOf(row)?.title ?? null }));
}

interface Pointer {
  readonly corpus?: string;
  readonly item?: string;
  readonly start?: number;
  readonly end?: number;
  readonly register?: string;
  readonly row?: number;
}

/** A row's own text, or the one that its source points at. */
function textOf(row: Row): string | null {
  if (typeof row.text === "string") return row.text;
  const { start, end, register, row: number } = (row.source ?? {}) as Pointer;
  if (register) {
    const found = shared(`data/${register}.jsonl`)?.get(String(number));
    return found ? registerText(found as unknown as Parameters<typeof registerText>[0]) : null;
  }
  const text = pageOf(row)?.text;
  return typeof text === "string" ? text.slice(start, end) : null;
}

/** The page of a corpus that a row's source points into. */
function pageOf(row: Row): Row | undefined {
  const { corpus, item } = (row.source ?? {}) as Pointer;
  return corpus ? shared(`corpus/${corpus}.jsonl.gz`)?.get(String(item)) : undefined;
}

const opened = new Map<string, ReadonlyMap<string, Row> | null>();

/** The items of a shared file by their ids; null where it is absent. */
function shared(path: string): ReadonlyMap<string, Row> | null {
  const known = opened.get(path);
  if (known !== undefined) return known;
  const file = resolve(SHARED, path);
  const bytes = existsSync(file) ? readFileSync(file) : null;
  const lines = bytes ? (file.endsWith(".gz") ? gunzipSync(bytes) : bytes).toString("utf8") : null;
  const items =
    lines === null
      ? null
      : new Map(
          lines
            .split("\n")
            .filter(Boolean)
            .map((line) => JSON.parse(line) as Row)
            .map((row) => [String(row.id), row] as const),
        );
  opened.set(path, items);
  return items;
}
