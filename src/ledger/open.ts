/** Opens a ledger and brings it up to the data folder; what follows from its sources is derived by `derive`. */
import { homedir } from "node:os";
import { join } from "node:path";
import { idOf } from "../model/identity.ts";
import type { Judgement } from "../model/judgement.ts";
import { hashOfData } from "./data-folder.ts";
import type { Additions, Changed, Ledger, RecordKey } from "./ledger.ts";
import { renderRow } from "./rows.ts";
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
  /** The instant that is recorded beside changes and verdicts, ISO 8601; default: the system's clock. */
  readonly clock?: () => string;
}

/** `$XDG_DATA_HOME/summitry/ledger.sqlite`, or ~/.local/share for the first part. */
export function defaultPath(environment: Readonly<Record<string, string | undefined>>): string {
  const base = environment.XDG_DATA_HOME || join(homedir(), ".local", "share");
  return join(base, "summitry", "ledger.sqlite");
}

export async function openLedger(options: OpenOptions): Promise<Ledger> {
  const say = options.onProgress ?? (() => {});
  const clock = options.clock ?? (() => new Date().toISOString());
  const store = await (options.store ?? sqliteStore).open(options.path ?? defaultPath(process.env));
  try {
    await bringUpToDate(store, options, say, clock);
  } catch (error) {
    store.close();
    throw error;
  }
  return {
    ...store,
    append: (additions) => append(store, additions, options.derive, clock),
    keep: (evaluations, state, at = clock()) => store.keep(evaluations, state, at),
  };
}

async function bringUpToDate(
  store: Store,
  options: OpenOptions,
  say: (line: string) => void,
  clock: () => string,
): Promise<void> {
  const before = await store.dataHash();
  if (before === hashOfData(options.dataDir)) return;
  if (before === null) say(`Filling a new ledger from the shipped data: ${store.path}`);
  const { planSeed } = await import("./seed.ts");
  const plan = planSeed(options.dataDir);
  const dated: typeof plan = (held) => {
    const change = plan(held);
    return change && { ...change, at: clock() };
  };
  const changed = await store.change(dated, options.derive);
  if (changed && before !== null)
    say(
      `The shipped data changed: ${changed.appended} records added, ${changed.withdrawn} withdrawn; ` +
        "your own documents and judgements stay.",
    );
}

async function append(store: Store, additions: Additions, derive: Derive, clock: () => string): Promise<Changed> {
  const { documents = [], mentions, rows = [], judgements = [], coverage = [], withdraw } = additions;
  const roster = rows.length > 0 ? await store.roster() : null;
  const rendered = rows.map((row) => renderRow(row, roster!));
  const keyedRows = rows.map((value) => ({ key: idOf("row", value), value }));
  const keyedJudgements = judgements.map((value) => ({ key: idOf("judgement", value), value }));
  const fresh = new Set([
    ...rendered.flatMap((r) => [r.document.id, r.mention.id]),
    ...(mentions ?? []).map((m) => m.id),
    ...[...keyedRows, ...keyedJudgements].map((r) => r.key),
  ]);
  const on = ({ subjects, name }: Pick<Judgement, "subjects" | "name">) =>
    [...subjects].sort().join(" ") + (name ? ` ${name.text}` : "");
  const judged = new Set(judgements.map(on));
  const changed = await store.change((held) => {
    // A row stated anew, or subjects judged anew: what was said before is withdrawn.
    const replaced: readonly RecordKey[] = [
      ...rows.flatMap((row) => held.row(row.id)),
      ...(judgements.length > 0 ? held.judgements() : [])
        .filter(({ value }) => value.judgement !== "correct" && judged.has(on(value)))
        .map(({ key }): RecordKey => ({ kind: "judgement", key })),
    ].filter(({ key }) => !fresh.has(key));
    return {
      origin: "user",
      at: clock(),
      documents: [...documents, ...rendered.map((r) => r.document)],
      ...(mentions || rows.length > 0 ? { mentions: [...(mentions ?? []), ...rendered.map((r) => r.mention)] } : {}),
      rows: keyedRows,
      judgements: keyedJudgements,
      coverage: coverage.map((value) => ({ key: idOf("coverage", value), value })),
      withdraw: [...replaced, ...(withdraw?.records ?? [])],
      ...(withdraw ? { reason: withdraw.reason, by: withdraw.by } : {}),
    };
  }, derive);
  return changed as Changed;
}
