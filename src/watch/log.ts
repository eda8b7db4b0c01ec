/**
 * The log of a watch: a line of JSON for each time a source was asked, for what it gave before that is taken in, and for
 * each alert once it was told, in a file beside the ledger.
 * Lines are only added; one that a crash cut short is passed over.
 */
import { appendFile, readFile } from "node:fs/promises";
import type { Entry } from "./entries.ts";

export interface WatchLog {
  readonly entries: readonly Entry[];
  add(entry: Entry): Promise<void>;
}

/** The log of the ledger at this path. */
export const logPath = (ledger: string): string => `${ledger}.watch.jsonl`;

/** @throws Error of the file system where it is there and cannot be read */
export async function readLog(path: string): Promise<readonly Entry[]> {
  let text: string;
  try {
    text = await readFile(path, "utf8");
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return [];
    throw error;
  }
  return text.split("\n").flatMap((line) => entryOf(line) ?? []);
}

export async function openLog(path: string): Promise<WatchLog> {
  const entries = [...(await readLog(path))];
  // A line cut short is ended, so that the next stands by itself
  let before = entries.length > 0 ? "\n" : "";
  return {
    entries,
    async add(entry) {
      await appendFile(path, `${before}${JSON.stringify(entry)}\n`);
      before = "";
      entries.push(entry);
    },
  };
}

const TYPES: ReadonlySet<string> = new Set<Entry["type"]>(["poll", "alert", "taking"]);

function entryOf(line: string): Entry | null {
  try {
    const entry = JSON.parse(line) as Entry;
    return TYPES.has(entry.type) ? entry : null;
  } catch {
    return null;
  }
}
