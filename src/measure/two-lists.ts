/**
 * How many contacts there were in all, from two lists that each miss some (statistics, section 7). Governments choose
 * what to announce, so lists depend on each other: what one leaves out the other leaves out too, and the totals come
 * out too low. Call them lower bounds, and estimate by rank, for large events are missed less.
 */
import type { Interval } from "./poisson.ts";

export interface TwoLists {
  /** Contacts on one list or on both. */
  readonly seen: number;
  /** Chapman's estimate of all contacts (1951): nearly unbiased, and defined without overlap. */
  readonly total: number;
  readonly variance: number;
  readonly standardError: number;
  /** 95 % of the total, log-normal in what was not seen (Burnham and others 1987): never below `seen`. */
  readonly interval: Interval;
  /** Lincoln's and Petersen's estimate; null where no contact is on both lists. */
  readonly petersen: number | null;
  /** seen / total: at most so much of what there was. 1 where both are 0. */
  readonly coverage: number;
}

/** As published with the method, and not the quantile to its last digit. */
const Z = 1.96;

/** Contacts on the first list, on the second, on both. RangeError: more on both than on one. */
export function twoLists(first: number, second: number, both: number): TwoLists {
  if (!(both >= 0 && both <= Math.min(first, second)))
    throw new RangeError(`${both} on both lists, of ${first} and ${second}`);
  const seen = first + second - both;
  const unseen = ((first - both) * (second - both)) / (both + 1);
  const variance = ((first + 1) * (second + 1) * (first - both) * (second - both)) / ((both + 1) ** 2 * (both + 2));
  const spread = unseen === 0 ? 1 : Math.exp(Z * Math.sqrt(Math.log1p(variance / unseen ** 2)));
  const total = seen + unseen;
  return {
    seen,
    total,
    variance,
    standardError: Math.sqrt(variance),
    interval: [seen + unseen / spread, seen + unseen * spread],
    petersen: petersen(first, second, both),
    coverage: total === 0 ? 1 : seen / total,
  };
}

/** first × second / both; null where no contact is on both. */
export function petersen(first: number, second: number, both: number): number | null {
  return both === 0 ? null : (first * second) / both;
}
