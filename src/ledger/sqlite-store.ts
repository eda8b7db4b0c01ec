/** Ledgers in SQLite files: one file, full text, several processes at once. Parts in sqlite/. */
import type { CoverageStatement } from "../model/coverage.ts";
import type { Publisher } from "../model/publisher.ts";
import type { RuleSet } from "../model/rule-set.ts";
import type { Changed } from "./ledger.ts";
import { applyChange, heldIn, metaOf } from "./sqlite/append.ts";
import { packChanges, selectionIn } from "./sqlite/columns.ts";
import { type Connection, connect, explained } from "./sqlite/connection.ts";
import { exportOf } from "./sqlite/export.ts";
import { namesLike } from "./sqlite/names.ts";
import { idsAfter, revisionOf } from "./sqlite/pages.ts";
import { contactsIn, joinedContacts } from "./sqlite/query.ts";
import { liveJudgements, liveRecords, rebuild, reconcileTouched, referenceOf, rosterIn } from "./sqlite/rebuild.ts";
import { registeredRows } from "./sqlite/registered-rows.ts";
import { rowsBehind } from "./sqlite/rows-behind.ts";
import { contactsHolding, searchIn } from "./sqlite/search.ts";
import {
  contactById,
  contactsById,
  documentById,
  holdingsOf,
  ingestedDocuments,
  mentionsById,
  traceOf,
} from "./sqlite/trace.ts";
import { correctionsIn, dueVerdicts, keepVerdicts, recordChange, stateOf } from "./sqlite/verdicts.ts";
import type { Store, StoreKind } from "./store.ts";

export const sqliteStore: StoreKind = {
  name: "sqlite",
  open: async (path) => storeOn(await connect(path), path),
};

function storeOn(db: Connection, path: string): Store {
  const reading =
    <A extends readonly unknown[], R>(read: (...args: A) => R) =>
    async (...args: A): Promise<R> => {
      try {
        return read(...args);
      } catch (error) {
        throw explained(error, path);
      }
    };
  return {
    path,
    dataHash: reading(() => metaOf(db, "data")),
    change: reading((plan, derive) => {
      const done = db
        .transaction((): Changed | null => {
          const change = plan(heldIn(db));
          if (!change) return null;
          const applied = applyChange(db, change);
          const { appended, withdrawn, touched } = applied;
          const all = change.reference !== undefined;
          const { count, changed } = all ? rebuild(db, derive) : reconcileTouched(db, touched, derive);
          recordChange(db, change, applied, changed);
          return { appended, withdrawn, touched: count, contacts: contactsHeld(db), changed };
        })
        .immediate();
      if (done) packChanges(db, () => rosterIn(db));
      return done;
    }),
    contacts: reading((query) => contactsIn(db, query, "in")),
    cut: reading((query) => contactsIn(db, query, "cut")),
    selection: reading((query) => selectionIn(db, query, () => rosterIn(db))),
    contact: reading((id) => contactById(db, id)),
    joined: reading((limit) => joinedContacts(db, limit)),
    contactsById: reading((ids) => contactsById(db, ids)),
    mentions: reading((ids) => mentionsById(db, ids)),
    document: reading((id) => documentById(db, id)),
    idsAfter: reading((of, after, limit) => idsAfter(db, of, after, limit)),
    revision: reading(() => revisionOf(db)),
    ingested: reading((ids) => ingestedDocuments(db, ids)),
    coverage: reading(() => liveRecords<CoverageStatement>(db, "coverage")),
    judgements: reading(() => liveJudgements(db)),
    search: reading((text, limit = 20) => searchIn(db, text, limit)),
    contactsHolding: reading((text) => contactsHolding(db, text)),
    holdings: reading((id) => holdingsOf(db, id)),
    state: reading(() => stateOf(db)),
    keep: reading((evaluations, state, at = "") => keepVerdicts(db, evaluations, state, at)),
    due: reading((options) => dueVerdicts(db, options)),
    corrections: reading(() => correctionsIn(db)),
    trace: reading((id) => traceOf(db, id)),
    rowsOf: reading((contacts) => rowsBehind(db, contacts)),
    registered: reading((register) => registeredRows(db, register)),
    roster: reading(() => rosterIn(db)),
    publishers: reading(() => referenceOf<Publisher[]>(db, "publishers") ?? []),
    ruleSets: reading(() => referenceOf<RuleSet[]>(db, "ruleSets") ?? []),
    namesLike: reading((of, words) => namesLike(db, of, words)),
    export: reading(() => exportOf(db)),
    close: () => {
      db.close();
    },
  };
}

const contactsHeld = (db: Connection): number => db.prepare("select count(*) from contacts").pluck().get() as number;
