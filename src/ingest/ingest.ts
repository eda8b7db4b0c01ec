/**
 * Many documents into a ledger. Reader, workers and writer run side by side, each waiting for the next: what is in
 * flight is bounded. Documents and their mentions are written in one transaction a batch, so a run that ends at any
 * moment leaves whole batches, and a run again goes on from there.
 */
import type { Changed, Ledger } from "../ledger/ledger.ts";
import type { Document } from "../model/document.ts";
import type { Mention } from "../model/mention.ts";
import type { Bad, Item, Remark } from "./item.ts";
import { createPool } from "./pool.ts";
import type { Sources } from "./sources.ts";
import type { Done } from "./work.ts";

/** Documents a transaction. */
const BATCH = 250;
/** What is handed to a worker at once: this many items, or this many bytes. */
const HANDFUL = 16;
const HANDFUL_BYTES = 1_000_000;

export interface IngestOptions {
  /** Worker threads; 1 works in this one. */
  readonly jobs: number;
  readonly onProgress?: (state: IngestState) => void;
  /** Told of each batch before it is written, and waited for. */
  readonly onAppending?: (documents: readonly Document[]) => Promise<void>;
  /** Told of each batch once it is written. */
  readonly onAppended?: (documents: readonly Document[], changed: Changed) => void;
  /** When aborted, what is in flight is written and the run ends. */
  readonly signal?: AbortSignal;
}

export interface IngestState {
  readonly documents: number;
  readonly known: number;
  readonly sentences: number;
  readonly mentions: number;
  readonly bad: readonly Bad[];
  /** What should be known of documents that were taken in: encodings, pages without text. */
  readonly remarks: readonly Remark[];
  /** Share of the input read, 0 to 1; null where its size is not known. */
  readonly share: number | null;
}

export interface Ingested extends IngestState {
  /** Contacts derived anew, batch by batch, and contacts there are now. */
  readonly touched: number;
  readonly contacts: number;
  /** False where the run was ended before its input. */
  readonly whole: boolean;
}

export async function ingest(sources: Sources, ledger: Ledger, options: IngestOptions): Promise<Ingested> {
  const pool = createPool(options.jobs, await ledger.roster(), (ids) => ledger.ingested(ids));
  const state = { documents: 0, known: 0, sentences: 0, mentions: 0, touched: 0, contacts: 0, whole: true };
  const bad: Bad[] = [];
  const remarks: Remark[] = [];
  let documents: Document[] = [];
  let mentions: Mention[] = [];
  const told = (): IngestState => ({ ...state, bad, remarks, share: sources.share() });
  const write = async (): Promise<void> => {
    if (documents.length === 0) return;
    const batch = { documents, mentions };
    documents = [];
    mentions = [];
    await options.onAppending?.(batch.documents);
    const changed = await ledger.append(batch);
    state.documents += batch.documents.length;
    state.mentions += batch.mentions.length;
    state.touched += changed.touched;
    state.contacts = changed.contacts;
    options.onAppended?.(batch.documents, changed);
  };
  const take = async (done: Done): Promise<void> => {
    bad.push(...done.bad);
    remarks.push(...done.remarks);
    state.known += done.known;
    state.sentences += done.sentences;
    documents.push(...done.documents);
    mentions.push(...done.mentions);
    if (documents.length >= BATCH) await write();
    options.onProgress?.(told());
  };
  try {
    const flying = new Set<Promise<void>>();
    let failed: { readonly error: unknown } | null = null;
    for await (const items of handfuls(sources.items)) {
      if (failed) break;
      if (options.signal?.aborted) {
        state.whole = false;
        break;
      }
      const task: Promise<void> = pool
        .run(items)
        .then(take)
        .catch((error: unknown) => {
          failed ??= { error };
        })
        .finally(() => flying.delete(task));
      flying.add(task);
      // One more than the workers, so that none waits for the reader
      if (flying.size > pool.size) await Promise.race(flying);
    }
    await Promise.all(flying);
    if (failed) throw (failed as { error: unknown }).error;
    await write();
  } finally {
    await pool.close();
  }
  return { ...state, bad, remarks, share: sources.share() };
}

async function* handfuls(items: AsyncIterable<Item>): AsyncGenerator<readonly Item[]> {
  let hand: Item[] = [];
  let size = 0;
  for await (const item of items) {
    hand.push(item);
    size += "line" in item ? item.line.length : "bytes" in item ? item.bytes.length : 0;
    if (hand.length < HANDFUL && size < HANDFUL_BYTES) continue;
    yield hand;
    hand = [];
    size = 0;
  }
  if (hand.length > 0) yield hand;
}
