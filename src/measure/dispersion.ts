import { CONSTANTS } from "./constants.ts";
import { chisquareTail } from "./distributions.ts";

export interface Dispersion {
  readonly mean: number;
  readonly variance: number;
  /** D = sum (x - m)² / m; chi-square with n - 1 degrees of freedom where Poisson holds. */
  readonly index: number;
  readonly df: number;
  /** phi = D / (n - 1): 1 for Poisson. */
  readonly phi: number;
  /** Poisson is not to be believed: phi above 1.5 in a series of 8 or more. */
  readonly overdispersed: boolean;
}

/** Fisher's index of dispersion of counts of equal exposure (statistics, section 3). Null: no counts, or all 0. */
export function dispersion(counts: readonly number[]): Dispersion | null {
  const n = counts.length;
  const mean = counts.reduce((sum, x) => sum + x, 0) / n;
  if (n < 2 || mean === 0) return null;
  const squares = counts.reduce((sum, x) => sum + (x - mean) ** 2, 0);
  const phi = squares / mean / (n - 1);
  return {
    mean,
    variance: squares / (n - 1),
    index: squares / mean,
    df: n - 1,
    phi,
    overdispersed: phi > CONSTANTS.dispersion && n >= CONSTANTS.dispersionWindows,
  };
}

/** P(an index at least this large) where Poisson holds: chi-square with n - 1 degrees of freedom. */
export function dispersionP({ index, df }: Pick<Dispersion, "index" | "df">): number {
  return chisquareTail(index, df);
}
