/** The data folder as files: which there are, and one hash over all of them. */
import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { InputError } from "../model/errors.ts";

/** Paths of all data files, relative to the folder, "/" between parts, sorted. Notes (README.md) are no data. */
function dataFiles(dataDir: string): readonly string[] {
  if (!existsSync(join(dataDir, "roster")))
    throw new InputError(
      dataDir,
      "is no data folder: it has no roster",
      "Give the folder that holds roster and ledger.",
    );
  const found: string[] = [];
  const walk = (folder: string): void => {
    for (const entry of readdirSync(join(dataDir, folder), { withFileTypes: true })) {
      const path = folder ? `${folder}/${entry.name}` : entry.name;
      if (entry.isDirectory()) walk(path);
      else if (/\.(csv|json|jsonl)$/.test(entry.name)) found.push(path);
    }
  };
  walk("");
  return found.sort();
}

/** sha256 over names and contents, in the order of the names: 64 hex digits. Some 5 ms for the 4 MB of the starter data. */
export function hashOfData(dataDir: string): string {
  const hash = createHash("sha256");
  for (const path of dataFiles(dataDir)) {
    const bytes = readFileSync(join(dataDir, path));
    hash.update(`${path}\0${bytes.length}\0`).update(bytes);
  }
  return hash.digest("hex");
}
