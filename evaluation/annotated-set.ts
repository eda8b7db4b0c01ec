/** What an annotated set is, and where its file stands. */
import { resolve } from "node:path";

/** Texts that are not ours stand here alone. */
export const SHARED = resolve(import.meta.dirname, "../../shared");

export interface AnnotatedSet {
  readonly title: string;
  readonly kind: "passages" | "claims";
  readonly file: string;
  /** Which rows of the file: those of one half, where a file has halves. */
  readonly half?: "dev" | "test";
  /** Which draw of that half, where more rows were written later; the first unless said. */
  readonly draw?: number;
  /** What a reader must know of it. */
  readonly note: string;
}

export const own = (file: string): string => resolve(import.meta.dirname, file);
export const gold = (file: string): string => resolve(SHARED, "gold", file);
