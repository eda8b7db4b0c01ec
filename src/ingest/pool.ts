/**
 * Work on several cores: as many threads as jobs, each with its own extractor; with one job there is no thread. A
 * thread that a document keeps beyond all patience, or that runs out of memory, is given up: what it had is done again
 * one by one, and the document that it was is bad.
 */
import { setFlagsFromString } from "node:v8";
import { Worker } from "node:worker_threads";
import type { RosterTables } from "../model/roster.ts";
import { workerFile } from "../paths.ts";
import type { Item, Problem } from "./item.ts";
import { createWork, type Done, type Held } from "./work.ts";

export type Request = { readonly items: readonly Item[] } | { readonly held: ReadonlySet<string> };
export type Reply = { readonly ask: readonly string[] } | { readonly done: Done };

/** Per cent; takes 6 % more time and 40 % less memory. */
const HEAP_GROWTH = 40;
/** What a thread makes anew dies at once: with less room for it, no more is kept. Three parts of 4 MB. */
const YOUNG_MB = 12;

/** A document of its size takes a tenth of this. Milliseconds; and for each byte. */
const PATIENCE = { least: 60_000, byte: 0.02 };

/** What waits without working is given up after so many looks. */
const MOST_LOOKS = 20;

export interface PoolOptions {
  /** The program of a thread; default: the built one, or none. */
  readonly program?: string | null;
  readonly patience?: typeof PATIENCE;
}

export interface Pool {
  readonly size: number;
  run(items: readonly Item[]): Promise<Done>;
  close(): Promise<void>;
}

export function createPool(jobs: number, tables: RosterTables, held: Held, options: PoolOptions = {}): Pool {
  const { program = workerFile, patience = PATIENCE } = options;
  // From sources there is no program for a thread to run
  if (jobs <= 1 || program === null) {
    const work = createWork(tables);
    return { size: 1, run: (items) => work(items, held), close: async () => {} };
  }
  // A heap would else grow to four times what it holds before it is swept, and there is one for each thread
  setFlagsFromString(`--heap-growing-percent=${HEAP_GROWTH}`);
  const threads = new Set<Thread>();
  const free: Thread[] = [];
  const waiting: ((thread: Thread) => void)[] = [];
  const take = async (): Promise<Thread> => {
    const idle = free.pop();
    if (idle) return idle;
    return threads.size < jobs ? begun() : new Promise((resolve) => waiting.push(resolve));
  };
  const begun = (): Thread => {
    const thread = new Thread(program, tables, held);
    threads.add(thread);
    return thread;
  };
  const give = (thread: Thread): void => {
    const next = waiting.shift();
    if (next) next(thread);
    else free.push(thread);
  };
  const run = async (items: readonly Item[]): Promise<Done> => {
    let thread = await take();
    try {
      return await thread.run(items, patience.least + patience.byte * sizeOf(items));
    } catch (error) {
      if (!(error instanceof GivenUp)) throw error;
      threads.delete(thread);
      await thread.close();
      thread = begun();
      if (items.length === 1) return { ...NOTHING, bad: [{ place: items[0]!.place, ...error.problem }] };
    } finally {
      give(thread);
    }
    const all: Done[] = [];
    for (const item of items) all.push(await run([item]));
    return together(all);
  };
  return {
    size: jobs,
    run,
    async close() {
      await Promise.all([...threads].map((thread) => thread.close()));
    },
  };
}

/** A thread that cannot go on with what it has. */
class GivenUp extends Error {
  constructor(readonly problem: Problem) {
    super(problem.problem);
  }
}

const sizeOf = (items: readonly Item[]): number =>
  items.reduce((sum, i) => sum + ("bytes" in i ? i.bytes.length : "line" in i ? i.line.length : 0), 0);

const NOTHING: Done = { documents: [], mentions: [], sentences: 0, known: 0, bad: [], remarks: [] };

const together = (all: readonly Done[]): Done => ({
  documents: all.flatMap((d) => d.documents),
  mentions: all.flatMap((d) => d.mentions),
  sentences: all.reduce((sum, d) => sum + d.sentences, 0),
  known: all.reduce((sum, d) => sum + d.known, 0),
  bad: all.flatMap((d) => d.bad),
  remarks: all.flatMap((d) => d.remarks),
});

/** One thread, one task at a time. A thread that dies otherwise than of its documents fails the run. */
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
    this.worker.on("error", (error) =>
      this.reject?.(
        (error as NodeJS.ErrnoException).code === "ERR_WORKER_OUT_OF_MEMORY" ? new GivenUp(TOO_LARGE) : error,
      ),
    );
    this.worker.on("exit", (code) => this.reject?.(new Error(`a worker thread ended with status ${code}`)));
  }

  /** @param patience in milliseconds, by the clock and of processor time */
  async run(items: readonly Item[], patience: number): Promise<Done> {
    let timer: NodeJS.Timeout | undefined;
    try {
      return await new Promise((resolve, reject) => {
        this.resolve = resolve;
        this.reject = reject;
        const begun = process.cpuUsage();
        let looks = 0;
        // On a busy machine time goes by without a thread having had any
        const look = (): void => {
          const { user, system } = process.cpuUsage(begun);
          const left = patience - (user + system) / 1000;
          if (left <= 0 || ++looks > MOST_LOOKS) reject(new GivenUp(tooSlow(patience)));
          else timer = setTimeout(look, left);
        };
        timer = setTimeout(look, patience);
        this.worker.postMessage({ items } satisfies Request);
      });
    } finally {
      clearTimeout(timer);
    }
  }

  async close(): Promise<void> {
    this.reject = null;
    await this.worker.terminate();
  }
}

const TOO_LARGE: Problem = { problem: "it takes more memory than there is", remedy: "Split the document." };
const tooSlow = (patience: number): Problem => ({
  problem: `it was not read within ${Math.round(patience / 1000)} s`,
  remedy: "Split the document, or save its text alone.",
});
