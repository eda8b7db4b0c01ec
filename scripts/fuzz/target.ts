/** What is fuzzed: something that reads any bytes, and what holds whatever they are. */
import { InputError } from "../../src/model/errors.ts";

export interface Target {
  readonly name: string;
  /** The libraries that do the reading; null: we do. */
  readonly library: string | null;
  /** Inputs to begin with. */
  readonly seeds: () => readonly Buffer[] | Promise<readonly Buffer[]>;
  /** Pieces of which its inputs are made. */
  readonly words: readonly string[];
  /** Inputs in a run of the tests. */
  readonly short: number;
  readonly open: () => Promise<Attempt>;
}

/** @throws whatever is a defect; bad input is none */
export type Attempt = (bytes: Buffer) => void | Promise<void>;

/** @throws Error where something that always holds does not */
export function holds(condition: boolean, what: string): void {
  if (!condition) throw new Error(`does not hold: ${what}`);
}

/** Bad input is refused, and that is no defect. */
export async function tolerant(attempt: () => unknown): Promise<void> {
  try {
    await attempt();
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
  }
}

const PIECE = 1_000;

/** As a stream gives them, so that what is divided among two is seen. */
export async function* inPieces(bytes: Buffer): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += PIECE) yield bytes.subarray(at, at + PIECE);
}
