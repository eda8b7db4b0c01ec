import { logFactorial, NORMAL_975 as Z } from "./distributions.ts";
import type { Interval } from "./poisson.ts";

/** A share with its two numbers, which always stand beside it: a share can rise while contacts fall. */
export interface Share {
  readonly numerator: number;
  readonly denominator: number;
  /** Null where there is nothing to share. */
  readonly value: number | null;
  readonly interval: Interval;
}

/** A proportion with Wilson's score interval (Wilson 1927), 95 %. */
export function share(numerator: number, denominator: number): Share {
  return {
    numerator,
    denominator,
    value: denominator ? numerator / denominator : null,
    interval: wilson(numerator, denominator),
  };
}

/** Wilson's score interval; 0 to 1 where n is 0. */
export function wilson(x: number, n: number): Interval {
  if (n === 0) return [0, 1];
  const p = x / n;
  const z2 = Z * Z;
  const centre = (p + z2 / (2 * n)) / (1 + z2 / n);
  const half = (Z / (1 + z2 / n)) * Math.sqrt((p * (1 - p)) / n + z2 / (4 * n * n));
  return [x === 0 ? 0 : centre - half, x === n ? 1 : centre + half];
}

/**
 * Fisher's exact test of a 2 × 2 table [[a, b], [c, d]]: the sample odds ratio and the two-sided p that adds all
 * tables no likelier than this one.
 */
export function fisherExact(
  a: number,
  b: number,
  c: number,
  d: number,
): { readonly oddsRatio: number; readonly p: number } {
  const [row, column, n] = [a + b, a + c, a + b + c + d];
  const logChance = (x: number) => logChoose(column, x) + logChoose(n - column, row - x) - logChoose(n, row);
  const observed = logChance(a);
  let p = 0;
  for (let x = Math.max(0, row - (n - column)); x <= Math.min(row, column); x++)
    // A little slack: tables of equal chance differ in the last digits.
    if (logChance(x) <= observed + 1e-7) p += Math.exp(logChance(x));
  return { oddsRatio: (a * d) / (b * c), p: Math.min(1, p) };
}

function logChoose(n: number, k: number): number {
  return logFactorial(n) - logFactorial(k) - logFactorial(n - k);
}
