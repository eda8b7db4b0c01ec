/** A thread that fuzzes, watched from outside: whatever takes too long or too much is ended, kept, and gone on from. */
import { Worker } from "node:worker_threads";
import { type Report, SHARED, type Task } from "./task.ts";

export interface Bounds {
  /** Of processor time for one input; it has 100 kB at most. */
  readonly seconds: number;
  /** Of memory, above what the process had before it began. */
  readonly bytes: number;
}
const BOUNDS: Bounds = { seconds: 20, bytes: 1_500_000_000 };
const TICK_MS = 250;

export interface Watching extends Pick<Task, "target" | "seed" | "from" | "corpus"> {
  readonly program: URL;
  readonly bounds?: Bounds;
  /** Processor seconds since the report before, and the most memory so far, in bytes above those before it began. */
  readonly onReport: (report: Report, seconds: number, memory: number) => void;
  readonly isEnough: () => boolean;
}

export async function watched(watching: Watching): Promise<void> {
  const { program, bounds = BOUNDS, target, seed, from, corpus, onReport, isEnough } = watching;
  const grown = [...corpus];
  const known: string[] = [];
  const shared = new SharedArrayBuffer(SHARED.bytes);
  const numbers = new Int32Array(shared, 0, SHARED.numbers);
  let next = from;
  const before = process.memoryUsage().rss;
  let memory = 0;
  while (!isEnough()) {
    let since: NodeJS.CpuUsage | null = null;
    const onMessage = (report: Report): void => {
      if (report.kind === "grown") grown.push(report.bytes);
      else if (report.kind === "found") known.push(report.signature);
      else if (report.kind === "at") next = report.number;
      // Start-up is no fuzzing
      const { user, system } = since === null ? { user: 0, system: 0 } : process.cpuUsage(since);
      if (since !== null || report.kind === "begun") since = process.cpuUsage();
      onReport(report, (user + system) / 1e6, memory);
      if (isEnough()) Atomics.store(numbers, SHARED.stop, 1);
    };
    const task = { target, seed, from: next, corpus: grown, known, shared };
    const ended = await onePass(program, task, bounds, onMessage, () => {
      const taken = process.memoryUsage().rss - before;
      memory = Math.max(memory, taken);
      return taken;
    });
    if (ended === null) continue;
    if (since === null) throw new Error(`${target} does not begin: ${ended}`);
    const bytes = Buffer.from(Buffer.from(shared, SHARED.inputs, numbers[SHARED.length]));
    onMessage({ kind: "found", bytes, message: ended, signature: ended });
    next = numbers[SHARED.input]! + 1;
  }
}

/** @returns why the thread had to be ended; null: it came to its end */
function onePass(
  program: URL,
  task: Task,
  bounds: Bounds,
  onMessage: (report: Report) => void,
  memoryTaken: () => number,
): Promise<string | null> {
  const numbers = new Int32Array(task.shared, 0, SHARED.numbers);
  const worker = new Worker(program, {
    workerData: task,
    resourceLimits: { maxOldGenerationSizeMb: Math.min(bounds.bytes / 1e6, 4_000) },
  });
  return new Promise((resolve) => {
    let at = -1;
    let since = process.cpuUsage();
    let why: string | null = null;
    // An exit follows whatever it was
    const ends = (reason: string): void => {
      why ??= reason;
      void worker.terminate();
    };
    const timer = setInterval(() => {
      const taken = memoryTaken();
      if (numbers[SHARED.attempts] !== at) {
        at = numbers[SHARED.attempts]!;
        since = process.cpuUsage();
      }
      const { user, system } = process.cpuUsage(since);
      if (at > 0 && user + system > bounds.seconds * 1e6) ends(`took more than ${bounds.seconds} s of processor time`);
      else if (taken > bounds.bytes) ends(`took more than ${bounds.bytes / 1e6} MB of memory`);
    }, TICK_MS);
    worker.on("message", onMessage);
    worker.on("error", (error) => ends(error.stack ?? error.message));
    worker.on("exit", () => {
      clearInterval(timer);
      resolve(why);
    });
  });
}
