/**
 * Whether the leaders' contacts that the facts have, and that the corpora tell, are one contact each, with both
 * evidences, and none twice: US–Russia and US–China, leaders on both sides, 2021 to 2025. Fills a ledger from the
 * corpora, so it takes some minutes.
 */
import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { ingest, openLedger } from "../src/index.ts";
import type { Contact } from "../src/model/contact.ts";
import { addDays } from "../src/model/period.ts";

const CORPORA = resolve(import.meta.dirname, "../../shared/corpus");
const FILES = ["white-house-en.jsonl.gz", "kremlin-en.jsonl.gz"].map((f) => join(CORPORA, f));

/** Days around a fact in which another contact of the same leaders may be the same one told again. */
const NEAR_DAYS = 3;

export interface LeadersResult {
  readonly told: readonly Contact[];
  readonly untold: readonly Contact[];
  /** A fact with contacts from texts alone that stand beside it. */
  readonly doubled: readonly { readonly fact: Contact; readonly others: readonly Contact[] }[];
}

/** `path`: a ledger that was filled before; null fills one. Null where the corpora are not here. */
export async function leadersContacts(path: string | null): Promise<LeadersResult | null> {
  if (!FILES.every(existsSync)) return null;
  const folder = mkdtempSync(join(tmpdir(), "summitry-leaders-"));
  const ledger = await openLedger({ path: path ?? join(folder, "ledger.sqlite") });
  try {
    if (path === null) await ingest(FILES, ledger);
    const told: Contact[] = [];
    const untold: Contact[] = [];
    const doubled: { fact: Contact; others: Contact[] }[] = [];
    for (const other of ["RUS", "CHN"] as const) {
      const all = await ledger.contacts({
        between: ["USA", other],
        kinds: ["meeting", "call", "video"],
        level: 1,
        from: "2021-01-20",
        to: "2025-12-31",
      });
      const rows = await ledger.rowsOf(all);
      const isRow = (id: string): boolean => rows.has(id);
      const facts = all.filter((c) => c.mentions.some(isRow));
      for (const fact of facts) {
        (fact.mentions.every(isRow) ? untold : told).push(fact);
        const near = { from: addDays(fact.start, -NEAR_DAYS), to: addDays(fact.end, NEAR_DAYS) };
        const others = all.filter(
          (c) => !c.mentions.some(isRow) && c.start <= near.to && near.from <= c.end && c.precision === "day",
        );
        if (others.length > 0) doubled.push({ fact, others });
      }
    }
    return { told, untold, doubled };
  } finally {
    ledger.close();
    rmSync(folder, { recursive: true, force: true });
  }
}
