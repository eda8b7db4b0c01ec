/** How commands fetch what they take in: politely, from the public web alone, with snapshots beside the ledger. */
import { setTimeout as sleep } from "node:timers/promises";
import { type Fetched, politely } from "../fetch/polite-fetch.ts";
import { publicAsk } from "../fetch/public-fetch.ts";
import { openSnapshots } from "../fetch/snapshots.ts";
import type { Terminal } from "./command.ts";

/** 20 MB, as of a file. */
const LIMIT = 20_000_000;
const TIMEOUT_MS = 60_000;

/** @param ledger its path */
export function politeFetch(ledger: string, terminal: Terminal, stop: AbortSignal): (url: string) => Promise<Fetched> {
  return politely({
    ask: publicAsk({ limit: LIMIT, timeout: TIMEOUT_MS }),
    snapshots: openSnapshots(`${ledger}.snapshots`),
    clock: terminal.clock,
    wait: (ms) => sleep(ms, undefined, { signal: stop }),
  });
}
