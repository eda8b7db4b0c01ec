/** Opens a ledger and brings it up to the data folder; what follows from its sources is derived by `derive`. */
import { homedir } from "node:os";
import { join } from "node:path";
import { hashOfData } from "./data-folder.ts";
import { idOf } from "./identity.ts";
import type { Additions, Changed, Ledger } from "./ledger.ts";
import { sqliteStore } from "./sqlite-store.ts";
import type { Derive, Store, StoreKind } from "./store.ts";

export interface OpenOptions {
  /** Default: `defaultPath`. */
  readonly path?: string;
  readonly dataDir: string;
  readonly derive: Derive;
  /** One line for the user: a first seeding, or the notice that the shipped data changed. */
  readonly onProgress?: (line: string) => void;
  readonly store?: StoreKind;
}

/** `$XDG_DATA_HOME/summitry/ledger.sqlite`, or ~/.local/share for the first part. */
export function defaultPath(environment: Readonly<Record<string, string | undefined>>): string {
  const base = environment.XDG_DATA_HOME || join(homedir(), ".local", "share");
  return join(base, "summitry", "ledger.sqlite");
}

export async function openLedger(options: OpenOptions): Promise<Ledger> {
  const say = options.onProgress ?? (() => {});
  const store = await (options.store ?? sqliteStore).open(options.path ?? defaultPath(process.env));
  try {
    await bringUpToDate(store, options, say);
  } catch (error) {
    store.close();
    throw error;
  }
  return { ...store, append: (additions) => append(store, additions, options.derive) };
}

async function bringUpToDate(store: Store, options: OpenOptions, say: (line: string) => void): Promise<void> {
  const before = await store.dataHash();
  if (before === hashOfData(options.dataDir)) return;
  if (before === null) say(`Filling a new ledger from the shipped data: ${store.path}`);
  const { planSeed } = await import("./seed.ts");
  const changed = await store.change(planSeed(options.dataDir), options.derive);
  if (changed && before !== null)
    say(
      `The shipped data changed: ${changed.appended} records added, ${changed.withdrawn} withdrawn; ` +
        "your own documents and judgements stay.",
    );
}

async function append(store: Store, additions: Additions, derive: Derive): Promise<Changed> {
  const changed = await store.change(
    () => ({
      origin: "user",
      documents: additions.documents ?? [],
      ...(additions.mentions ? { mentions: additions.mentions } : {}),
      judgements: (additions.judgements ?? []).map((value) => ({ key: idOf("judgement", value), value })),
    }),
    derive,
  );
  return changed as Changed;
}
