/** What a ledger lacks of the data folder, and what it has that is gone from there. */

import { idOf } from "../model/identity.ts";
import { createRoster } from "../model/roster.ts";
import { loadData } from "./load-data.ts";
import { renderRow } from "./rows.ts";
import type { Change, Held, SourceKind } from "./store.ts";

/** Null where the ledger stands at this data already. The user's own records are never touched. */
export function planSeed(dataDir: string): (held: Held) => Change | null {
  const data = loadData(dataDir);
  return (held) => {
    if (held.dataHash === data.hash) return null;
    const roster = createRoster(data.roster);
    const rendered = data.rows.map((row) => renderRow(row, roster));
    const keyed = <T>(kind: SourceKind, values: readonly T[]) =>
      values.map((value) => ({ key: idOf(kind, value), value }));
    const all = {
      documents: rendered.map((r) => r.document),
      mentions: rendered.map((r) => r.mention),
      rows: keyed("row", data.rows),
      coverage: keyed("coverage", data.coverage),
      judgements: keyed("judgement", data.judgements),
    };
    const keys: readonly [SourceKind, readonly string[]][] = [
      ["document", all.documents.map((d) => d.id)],
      ["mention", all.mentions.map((m) => m.id)],
      ["row", all.rows.map((r) => r.key)],
      ["coverage", all.coverage.map((c) => c.key)],
      ["judgement", all.judgements.map((j) => j.key)],
    ];
    const there = held.data;
    const live = (kind: SourceKind): ReadonlySet<string> => there.get(kind) ?? new Set();
    const isNew = (kind: SourceKind, key: string): boolean => !live(kind).has(key);
    return {
      origin: "data",
      dataHash: data.hash,
      reference: { roster: data.roster, publishers: data.publishers, ruleSets: data.ruleSets },
      documents: all.documents.filter((d) => isNew("document", d.id)),
      mentions: all.mentions.filter((m) => isNew("mention", m.id)),
      rows: all.rows.filter((r) => isNew("row", r.key)),
      coverage: all.coverage.filter((c) => isNew("coverage", c.key)),
      judgements: all.judgements.filter((j) => isNew("judgement", j.key)),
      withdraw: keys.flatMap(([kind, now]) => {
        const still = new Set(now);
        return [...live(kind)].filter((key) => !still.has(key)).map((key) => ({ kind, key }));
      }),
    };
  };
}
