/** Work on several cores: as many threads as jobs, each with its own extractor; with one job there is no thread. */
import { setFlagsFromString } from "node:v8";
import { Worker } from "node:worker_threads";
import type { RosterTables } from "../model/roster.ts";
import { workerFile } from "../paths.ts";
import type { Item } from "./item.ts";
import { createWork, type Done, type Held } from "./work.ts";

export type Request = { readonly items: readonly Item[] } | { readonly held: ReadonlySet<string> };
export type Reply = { readonly ask: readonly string[] } | { readonly done: Done };

/** Per cent; takes 6 % more time and 40 % less memory. */
const HEAP_GROWTH = 40;
/** What a thread makes anew dies at once: with less room for it, no more is kept. Three parts of 4 MB. */
const YOUNG_MB = 12;

export interface Pool {
  readonly size: number;
  run(items: readonly Item[]): Promise<Done>;
  close(): Promise<void>;
}

export function createPool(jobs: number, tables: RosterTables, held: Held): Pool {
  // From sources there is no program for a thread to run
  if (jobs <= 1 || workerFile === null) {
    const work = createWork(tables);
    return { size: 1, run: (items) => work(items, held), close: async () => {} };
  }
  // A heap would else grow to four times what it holds before it is swept, and there is one for each thread
  setFlagsFromString(`--heap-growing-percent=${HEAP_GROWTH}`);
  const program = workerFile;
  const threads: Thread[] = [];
  const free: Thread[] = [];
  const waiting: ((thread: Thread) => void)[] = [];
  const take = async (): Promise<Thread> => {
    const idle = free.pop();
    if (idle) return idle;
    if (threads.length < jobs) {
      const thread = new Thread(program, tables, held);
      threads.push(thread);
      return thread;
    }
    return new Promise((resolve) => waiting.push(resolve));
  };
  return {
    size: jobs,
    async run(items) {
      const thread = await take();
      try {
        return await thread.run(items);
      } finally {
        const next = waiting.shift();
        if (next) next(thread);
        else free.push(thread);
      }
    },
    async close() {
      await Promise.all(threads.map((thread) => thread.close()));
    },
  };
}

/** One thread, one task at a time. A thread that dies fails its task. */
class Thread {
  private readonly worker: Worker;
  private resolve: ((done: Done) => void) | null = null;
  private reject: ((error: unknown) => void) | null = null;

  constructor(program: string, tables: RosterTables, held: Held) {
    this.worker = new Worker(program, { workerData: tables, resourceLimits: { maxYoungGenerationSizeMb: YOUNG_MB } });
    this.worker.on("message", (reply: Reply) => {
      if ("done" in reply) this.resolve?.(reply.done);
      else
        held(reply.ask).then(
          (ids) => this.worker.postMessage({ held: ids } satisfies Request),
          (error) => this.reject?.(error),
        );
    });
    this.worker.on("error", (error) => this.reject?.(error));
    this.worker.on("exit", (code) => this.reject?.(new Error(`a worker thread ended with status ${code}`)));
  }

  run(items: readonly Item[]): Promise<Done> {
    return new Promise((resolve, reject) => {
      this.resolve = resolve;
      this.reject = reject;
      this.worker.postMessage({ items } satisfies Request);
    });
  }

  async close(): Promise<void> {
    this.reject = null;
    await this.worker.terminate();
  }
}
