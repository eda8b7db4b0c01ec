/** A ledger filled from the shipped facts in a folder of its own, gone when the work is done. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Ledger, openLedger } from "../src/index.ts";

export async function withLedger<T>(work: (ledger: Ledger) => Promise<T>): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), "summitry-evaluation-"));
  const ledger = await openLedger({ path: join(folder, "ledger.sqlite") });
  try {
    return await work(ledger);
  } finally {
    ledger.close();
    rmSync(folder, { recursive: true, force: true });
  }
}
