/** What is said between the thread that fuzzes and who watches it. */
import type { Coverage } from "./coverage.ts";
import { LARGEST } from "./mutations.ts";

export interface Task {
  readonly target: string;
  readonly seed: number;
  /** Numbers of the first input, and of the one after the last. */
  readonly from: number;
  readonly to: number;
  /** Of runs before. */
  readonly corpus: readonly Uint8Array[];
  /** Signatures of what was found before: each is told once. */
  readonly known: readonly string[];
  readonly shared: SharedArrayBuffer;
}

/** Numbers at the beginning of the shared memory; the input under way follows. */
export const SHARED = { number: 0, length: 1, stop: 2, inputs: 12, bytes: 12 + LARGEST };

export type Report =
  | { readonly kind: "grown"; readonly bytes: Uint8Array }
  | { readonly kind: "found"; readonly bytes: Uint8Array; readonly message: string; readonly signature: string }
  | { readonly kind: "at"; readonly number: number; readonly corpus: number; readonly reached: Coverage["reached"] };

/** Inputs between two looks at the coverage: a look takes as long as some small inputs. */
export const BATCH = 32;
