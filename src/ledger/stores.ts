/** The places where a ledger can be kept. A new one is a file and a line here. */
import { sqliteStore } from "./sqlite-store.ts";
import type { StoreKind } from "./store.ts";

export const STORES: readonly StoreKind[] = [sqliteStore];
