/** How commands fetch what they take in: politely, from the public web alone, with snapshots beside the ledger. */
import { setTimeout as sleep } from "node:timers/promises";
import { type PoliteFetch, politely } from "../fetch/polite-fetch.ts";
import { publicAsk } from "../fetch/public-fetch.ts";
import { openSnapshots } from "../fetch/snapshots.ts";
import type { Terminal } from "./command.ts";

/** 20 MB, as of a file. */
const LIMIT = 20_000_000;
const TIMEOUT_MS = 60_000;

/** What `--follow` says of itself. */
export const FOLLOW = "where a feed gives no text of an entry, fetch its page, once";

interface Fetchers {
  readonly fetch: PoliteFetch;
  readonly follow?: PoliteFetch;
}

/** @param ledger its path */
export function fetchers(
  options: { readonly follow?: boolean },
  ledger: string,
  terminal: Terminal,
  stop: AbortSignal,
): Fetchers {
  const fetch = politely({
    ask: publicAsk({ limit: LIMIT, timeout: TIMEOUT_MS }),
    snapshots: openSnapshots(`${ledger}.snapshots`),
    clock: terminal.clock,
    wait: (ms) => sleep(ms, undefined, { signal: stop }),
  });
  // A watch meets the same entries each time
  return options.follow ? { fetch, follow: (url) => fetch(url, { again: false }) } : { fetch };
}
