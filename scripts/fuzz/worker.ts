/**
 * The thread that tries input after input. What the next inputs are made of grows by those that reach code which none
 * reached before. Before each input it writes it where the other side can read it, should this thread never come back.
 */
import { parentPort, workerData } from "node:worker_threads";
import { startCoverage } from "./coverage.ts";
import { LARGEST, mutated, randomOf, wordOf } from "./mutations.ts";
import { shrunk, signatureOf } from "./shrink.ts";
import type { Attempt } from "./target.ts";
import { targets } from "./targets.ts";
import { BATCH, type Report, SHARED, type Task } from "./task.ts";

const port = parentPort;
if (!port) throw new Error("worker.ts runs as a worker thread");
const task = workerData as Task;
const numbers = new Int32Array(task.shared, 0, 3);
const current = Buffer.from(task.shared, SHARED.inputs);
const report = (told: Report): void => port.postMessage(told);

const target = targets.find(({ name }) => name === task.target)!;
const seeds = await target.seeds();
const attempt = await target.open();
const words = target.words.map(wordOf);
const known = new Set(task.known);
const coverage = startCoverage((url) => /\/(?:src|node_modules)\//.test(url) && !/\/(?:tsx|esbuild)\//.test(url));

/** @returns what went wrong, or null */
async function tried(bytes: Buffer, run: Attempt = attempt): Promise<Error | null> {
  numbers[SHARED.length] = Math.min(bytes.length, LARGEST);
  bytes.copy(current);
  Atomics.add(numbers, SHARED.number, 1);
  try {
    await run(bytes);
    return null;
  } catch (error) {
    return error instanceof Error ? error : new Error(String(error));
  }
}

async function tryAndTell(bytes: Buffer): Promise<void> {
  const error = await tried(bytes);
  if (error === null || known.has(signatureOf(error))) return;
  const signature = signatureOf(error);
  known.add(signature);
  const small = await shrunk(bytes, async (smaller) => {
    const again = await tried(smaller);
    return again !== null && signatureOf(again) === signature;
  });
  report({ kind: "found", bytes: small, message: error.stack ?? error.message, signature });
}

const corpus: Buffer[] = [...seeds, ...task.corpus.map((bytes) => Buffer.from(bytes))];
for (const bytes of corpus) if (numbers[SHARED.stop] === 0) await tryAndTell(bytes);
coverage.add(coverage.take());

for (let n = task.from; n < task.to && numbers[SHARED.stop] === 0; n += BATCH) {
  const inputs = Array.from({ length: Math.min(BATCH, task.to - n) }, (_, i) =>
    mutated(corpus, words, randomOf(task.seed, n + i)),
  );
  for (const input of inputs) await tryAndTell(input);
  const run = coverage.take();
  if (coverage.growth(run) > 0)
    for (const input of inputs) {
      await tried(input);
      const alone = coverage.take();
      if (coverage.growth(alone) === 0) continue;
      coverage.add(alone);
      corpus.push(input);
      report({ kind: "grown", bytes: input });
    }
  // What only the first of its kind runs, such as a cache that is filled
  coverage.add(run);
  report({ kind: "at", number: n + inputs.length, corpus: corpus.length, reached: coverage.reached });
  // Streams of a library end in turns of their own
  await new Promise(setImmediate);
}
process.exit(0);
