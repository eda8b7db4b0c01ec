/**
 * The thread that tries input after input. What the next inputs are made of grows by those that reach a branch which none
 * reached before, made as small as they can be and still reach it. Before each input it writes it where the other side
 * can read it, should this thread never come back.
 */

import { parentPort, workerData } from "node:worker_threads";
import { outliveLeftovers } from "../../src/leftovers.ts";
import { coverage } from "./coverage.ts";
import { LARGEST, mutated, randomOf, repeated, wordOf } from "./mutations.ts";
import { shrunk, signatureOf } from "./shrink.ts";
import { type Report, SHARED, type Task } from "./task.ts";

// Most inputs are refused by an error; where it was made matters only to findings
Error.stackTraceLimit = 4;

/** Attempts to make an input of the corpus, or a finding, smaller. */
const TRIES = { grown: 60, found: 600 };
const TELL_MS = 2_000;
/** Streams of a library end in turns of their own. */
const INPUTS_A_TURN = 64;

const port = parentPort;
if (!port) throw new Error("worker.ts runs as a worker thread");
outliveLeftovers();
const task = workerData as Task;
const numbers = new Int32Array(task.shared, 0, SHARED.numbers);
const current = Buffer.from(task.shared, SHARED.inputs);
const report = (told: Report): void => port.postMessage(told);
const turn = (): Promise<void> => new Promise(setImmediate);

// They hold probes, which call what stands by then
const [{ targets }, { seedsOf }] = await Promise.all([import("./targets.ts"), import("./seeds.ts")]);
const target = targets.find(({ name }) => name === task.target)!;
const corpus: Buffer[] = [...(await seedsOf(target)), ...task.corpus.map((bytes) => Buffer.from(bytes))];
const attempt = await target.open();
const words = target.words.map(wordOf);
const known = new Set(task.known);

/** @returns what went wrong, or null */
async function tried(bytes: Buffer): Promise<Error | null> {
  numbers[SHARED.length] = Math.min(bytes.length, LARGEST);
  bytes.copy(current);
  Atomics.add(numbers, SHARED.attempts, 1);
  try {
    await attempt(bytes);
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
  const fails = async (smaller: Buffer): Promise<boolean> => {
    const again = await tried(smaller);
    return again !== null && signatureOf(again) === signature;
  };
  const small = await shrunk(bytes, fails, TRIES.found);
  report({ kind: "found", bytes: small, message: error.stack ?? error.message, signature });
}

/** What only the first of its kind reaches, such as a cache that is filled, keeps no input. */
async function keepIfNew(bytes: Buffer, number: number): Promise<void> {
  const fresh = coverage.take();
  if (fresh.length === 0) return;
  const reachedBy = async (smaller: Buffer, probes: readonly number[]): Promise<readonly number[]> => {
    coverage.set(probes, false);
    await tried(smaller);
    // What it reaches beyond them is left for an input of its own
    const wanted = new Set(probes);
    coverage.set(
      coverage.take().filter((probe) => !wanted.has(probe)),
      false,
    );
    return probes.filter(coverage.has);
  };
  const lasting = await reachedBy(bytes, fresh);
  if (lasting.length > 0) {
    const reachesAll = async (smaller: Buffer): Promise<boolean> =>
      (await reachedBy(smaller, lasting)).length === lasting.length;
    const small = await shrunk(bytes, reachesAll, TRIES.grown);
    corpus.push(small);
    report({ kind: "grown", number, bytes: small });
  }
  coverage.set(fresh, true);
}

const isStopped = (): boolean => Atomics.load(numbers, SHARED.stop) === 1;
for (const bytes of corpus) await tryAndTell(bytes);
coverage.take();
report({ kind: "begun" });
let told = performance.now();
for (let n = task.from; ; n++) {
  numbers[SHARED.input] = n;
  const input = n < words.length ? repeated(words[n]!) : mutated(corpus, words, randomOf(task.seed, n));
  await tryAndTell(input);
  await keepIfNew(input, n);
  if (n % INPUTS_A_TURN === 0) await turn();
  const stops = isStopped();
  if (!stops && performance.now() - told < TELL_MS) continue;
  told = performance.now();
  report({ kind: "at", number: n + 1, corpus: corpus.length, reached: coverage.reached });
  if (stops) break;
  await turn();
}
process.exit(0);
