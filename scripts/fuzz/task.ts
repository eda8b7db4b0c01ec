/** What is said between the thread that fuzzes and who watches it. */
import { LARGEST } from "./mutations.ts";

export interface Task {
  readonly target: string;
  readonly seed: number;
  /** Number of the first input. */
  readonly from: number;
  /** Of runs before, in the order in which they were found. */
  readonly corpus: readonly Uint8Array[];
  /** Signatures of what was found before: each is told once. */
  readonly known: readonly string[];
  readonly shared: SharedArrayBuffer;
}

/** Numbers at the beginning of the shared memory: of attempts, of the input's bytes, of the input; the input follows. */
export const SHARED = { attempts: 0, length: 1, input: 2, stop: 3, numbers: 4, inputs: 16, bytes: 16 + LARGEST };

export type Report =
  /** All that was there before has been tried. */
  | { readonly kind: "begun" }
  | { readonly kind: "grown"; readonly number: number; readonly bytes: Uint8Array }
  | { readonly kind: "found"; readonly bytes: Uint8Array; readonly message: string; readonly signature: string }
  /** `reached`: branches of the code. */
  | { readonly kind: "at"; readonly number: number; readonly corpus: number; readonly reached: number };
