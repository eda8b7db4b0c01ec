/** A thread that fuzzes, watched from outside: whatever takes too long or too much is ended, kept, and gone on from. */
import { Worker } from "node:worker_threads";
import { BATCH, type Report, SHARED, type Task } from "./task.ts";

/** Of processor time for one input, seconds; it has 100 kB at most. */
const MOST_SECONDS = 20;
/** Of memory, for all of it. */
const MOST_BYTES = 2_000_000_000;
const HEAP_MB = 1_200;
const TICK_MS = 250;

/** A thread does not take over that its program is TypeScript. */
const PROGRAM = new URL(
  `data:text/javascript,${encodeURIComponent(
    `import { register } from ${JSON.stringify(import.meta.resolve("tsx/esm/api"))}; register(); await import(${JSON.stringify(import.meta.resolve("./worker.ts"))});`,
  )}`,
);

export interface Watching {
  readonly target: string;
  readonly seed: number;
  readonly runs: number;
  /** Milliseconds; null: until all runs are done. */
  readonly time: number | null;
  readonly corpus: readonly Uint8Array[];
  readonly onReport: (report: Report) => void;
}

/** The most memory that the process had, in bytes. */
export async function watched({ target, seed, runs, time, corpus, onReport }: Watching): Promise<number> {
  const grown = [...corpus];
  const known: string[] = [];
  const shared = new SharedArrayBuffer(SHARED.bytes);
  const numbers = new Int32Array(shared, 0, 3);
  let most = 0;
  let next = 0;
  const stop = time === null ? undefined : setTimeout(() => Atomics.store(numbers, SHARED.stop, 1), time);
  const onMessage = (report: Report): void => {
    if (report.kind === "grown") grown.push(report.bytes);
    else if (report.kind === "found") known.push(report.signature);
    else next = report.number;
    onReport(report);
  };
  while (next < runs && numbers[SHARED.stop] === 0) {
    const ended = await onePass(
      { target, seed, from: next, to: runs, corpus: grown, known, shared },
      onMessage,
      (bytes) => {
        most = Math.max(most, bytes);
      },
    );
    if (ended === null) continue;
    if (numbers[SHARED.number] === 0) throw new Error(`${target} does not begin: ${ended}`);
    const bytes = Buffer.from(Buffer.from(shared, SHARED.inputs, numbers[SHARED.length]));
    onReport({ kind: "found", bytes, message: ended, signature: ended });
    // The batch that it was in is left
    next += BATCH;
  }
  clearTimeout(stop);
  return most;
}

/** @returns why the thread had to be ended; null: it came to its end */
function onePass(
  task: Task,
  onMessage: (report: Report) => void,
  onMemory: (bytes: number) => void,
): Promise<string | null> {
  const numbers = new Int32Array(task.shared, 0, 3);
  const worker = new Worker(PROGRAM, {
    workerData: task,
    resourceLimits: { maxOldGenerationSizeMb: HEAP_MB },
  });
  return new Promise((resolve) => {
    let at = -1;
    let since = process.cpuUsage();
    const ended = (why: string | null): void => {
      clearInterval(timer);
      resolve(why);
    };
    const give = (why: string): void => {
      clearInterval(timer);
      void worker.terminate().then(() => resolve(why));
    };
    const timer = setInterval(() => {
      const { rss } = process.memoryUsage();
      onMemory(rss);
      if (numbers[SHARED.number] !== at) {
        at = numbers[SHARED.number]!;
        since = process.cpuUsage();
      }
      const { user, system } = process.cpuUsage(since);
      if (at > 0 && user + system > MOST_SECONDS * 1e6) give(`took more than ${MOST_SECONDS} s of processor time`);
      else if (rss > MOST_BYTES) give(`took more than ${MOST_BYTES / 1e6} MB`);
    }, TICK_MS);
    worker.on("message", onMessage);
    worker.on("error", (error) => ended(error.stack ?? error.message));
    worker.on("exit", () => ended(null));
  });
}
