/**
 * Event data → leads: rows of contact codes, folded by day, sides and form. Files are taken in by batches, a Parquet file of
 * leads for each. What was taken in is passed over. A file is written beside its name and renamed, the batch's summary
 * last: whatever ends the work, the next run begins with the first batch that has no summary, and comes to the same bytes.
 */
import { mkdirSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { DuckDBConnection } from "@duckdb/node-api";
import { InputError } from "../model/errors.ts";
import { type ImportedBatch, type ImportedFile, importedBatches } from "./batches.ts";
import { openDuckDB } from "./duckdb.ts";
import { filesIn, partsOf } from "./files.ts";
import { fingerprint, fingerprintOf } from "./fingerprint.ts";
import { recognise } from "./recognise.ts";
import { beginBatch, beginImport, type Codes, countsOf, readRows, writeLeads, writeQuarantine } from "./rows.ts";

export interface Refused {
  readonly file: string;
  readonly problem: string;
  readonly remedy: string | null;
}

export interface LeadsImport {
  readonly taken: readonly ImportedFile[];
  /** Leads of what was taken now; one that another batch has too is counted in each. */
  readonly leads: number;
  readonly known: readonly string[];
  readonly refused: readonly Refused[];
}

/** A batch is so many bytes as given, or one file that has more; and so many files. */
const BATCH_BYTES = 256 * 2 ** 20;
const BATCH_FILES = 256;

export interface ImportOptions {
  /** Of each file before it is read. */
  onFile?(file: string): unknown;
  readonly batchFiles?: number;
}

/**
 * @param paths files, ZIP archives, and folders of both
 * @param folder where leads are kept
 * @throws InputError where a path does not exist, or DuckDB is not installed: nothing is read then
 */
export async function importLeads(
  paths: readonly string[],
  folder: string,
  codes: Codes,
  { onFile = () => {}, batchFiles = BATCH_FILES }: ImportOptions = {},
): Promise<LeadsImport> {
  const files = filesIn(paths);
  const scratch = join(folder, "tmp");
  mkdirSync(scratch, { recursive: true });
  const db = await openDuckDB(scratch);
  try {
    await beginImport(codes, db);
    const done = new Set(importedBatches(folder).flatMap((batch) => batch.fingerprints));
    const taken: ImportedFile[] = [];
    const known: string[] = [];
    const refused: Refused[] = [];
    let leads = 0;
    for (const batch of batchesOf(files, batchFiles)) {
      const fresh = new Map<string, string>();
      for (const file of batch) {
        const print = fingerprint(file);
        if (done.has(print)) known.push(file);
        else fresh.set(print, file);
        done.add(print);
      }
      const imported = await importBatch(fresh, folder, db, { onFile, onRefused: (r) => refused.push(r) });
      if (!imported) continue;
      taken.push(...imported.files);
      leads += imported.leads;
    }
    return { taken, leads, known, refused };
  } finally {
    db.closeSync();
    rmSync(scratch, { recursive: true, force: true });
  }
}

/** The same for the same files, whatever of them is known. */
function batchesOf(files: readonly string[], most: number): readonly (readonly string[])[] {
  const batches: string[][] = [];
  let room = 0;
  for (const file of files) {
    const { size } = statSync(file);
    if (batches.length === 0 || room < size || batches.at(-1)!.length === most) {
      batches.push([]);
      room = BATCH_BYTES;
    }
    batches.at(-1)!.push(file);
    room -= size;
  }
  return batches;
}

interface Hearers {
  onFile(file: string): unknown;
  onRefused(refused: Refused): unknown;
}

/** null where none of the files could be read. `files` by their fingerprints. */
async function importBatch(
  files: ReadonlyMap<string, string>,
  folder: string,
  db: DuckDBConnection,
  { onFile, onRefused }: Hearers,
): Promise<ImportedBatch | null> {
  await beginBatch(db);
  const parts: { readonly file: string; readonly format: string }[] = [];
  const fingerprints: string[] = [];
  for (const [print, file] of files) {
    onFile(file);
    const before = parts.length;
    for await (const part of partsOf(file, file, join(folder, "tmp", "part")))
      try {
        if ("error" in part) throw part.error;
        const recognised = await recognise(part.path, part.place, db);
        await readRows(parts.length, part.place, recognised, db);
        parts.push({ file: part.place, format: recognised.dialect.id });
      } catch (error) {
        onRefused(refusal(part.place, error));
      }
    if (parts.length > before) fingerprints.push(print);
  }
  if (parts.length === 0) return null;
  const stem = join(folder, fingerprintOf(fingerprints));
  const written = await writeLeads(`${stem}.parquet`, db);
  await writeQuarantine(`${stem}.quarantine.csv`, db);
  const counts = await countsOf(db);
  const batch = { fingerprints, files: parts.map((part, i) => ({ ...part, ...counts.get(i)! })), ...written };
  writeFileSync(`${stem}.json.part`, `${JSON.stringify(batch)}\n`);
  renameSync(`${stem}.json.part`, `${stem}.json`);
  return batch;
}

function refusal(file: string, error: unknown): Refused {
  if (error instanceof InputError) return { file, problem: error.problem, remedy: error.remedy ?? null };
  const [said] = (error as Error).message.split("\n");
  return { file, problem: `cannot be read: ${said}`, remedy: "Look at the file." };
}
