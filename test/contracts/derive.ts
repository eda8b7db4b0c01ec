import type { Derive } from "../../src/ledger/store.ts";
import { reconcile } from "../../src/reconcile/reconcile.ts";

/** Rows assert who took part; parties of texts stay unresolved here. */
export const derive: Derive = (sources) =>
  reconcile({
    ...sources,
    resolve: () => ({
      person: null,
      office: null,
      country: null,
      organisation: null,
      score: 0,
      reasons: [],
      rivals: [],
    }),
  });
