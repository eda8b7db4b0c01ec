/** What is fuzzed: something that reads any bytes, and what holds whatever they are. */

export interface Target {
  readonly name: string;
  /** The library that does the reading; null: we do. */
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
