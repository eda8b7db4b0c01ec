/** What was taken in: the batches of files whose leads stand in a folder, each with its summary. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Day } from "../model/period.ts";
import type { FileCounts } from "./rows.ts";

/** A file of event data, or one in an archive: "2024.zip!a.CSV". */
export interface ImportedFile extends FileCounts {
  readonly file: string;
  /** The id of its format. */
  readonly format: string;
}

/** The summary of a batch, beside its leads. */
export interface ImportedBatch {
  /** Of the files as given, archives whole. */
  readonly fingerprints: readonly string[];
  readonly files: readonly ImportedFile[];
  readonly leads: number;
  /** The days of the first and last lead; null where there is none. */
  readonly days: { readonly from: Day; readonly to: Day } | null;
}

/** Of batches that were taken in to the end, sorted: their files are named by them. */
export function batchKeys(folder: string): readonly string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => name.endsWith(".json"))
    .sort()
    .map((name) => name.slice(0, -".json".length));
}

export const importedBatches = (folder: string): readonly ImportedBatch[] =>
  batchKeys(folder).map((key) => JSON.parse(readFileSync(join(folder, `${key}.json`), "utf8")) as ImportedBatch);
