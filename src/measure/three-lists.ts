/**
 * How many contacts there were in all, from three lists: host readouts, guest readouts, third-party press (statistics,
 * section 7). The models differ widely on the same lists, so they are given as a range beside a lower bound, and never
 * as one number. Totals are null where the lists do not overlap enough for them to exist.
 */
import { unseenClassic, unseenCorrected } from "./chao.ts";
import { petersen } from "./two-lists.ts";

/** Contacts by the lists they are on: "110" on the first and the second, not on the third. All of them seen. */
export interface ThreeLists {
  readonly "111": number;
  readonly "110": number;
  readonly "101": number;
  readonly "011": number;
  readonly "100": number;
  readonly "010": number;
  readonly "001": number;
}

export function seenIn(lists: ThreeLists): number {
  return Object.values(lists).reduce((sum: number, x: number) => sum + x, 0);
}

/** Contacts on each list. */
function sizes(lists: ThreeLists): readonly [number, number, number] {
  const all = lists["111"];
  return [
    all + lists["110"] + lists["101"] + lists["100"],
    all + lists["110"] + lists["011"] + lists["010"],
    all + lists["101"] + lists["011"] + lists["001"],
  ];
}

/** Lincoln's and Petersen's estimates of the first and second list, the first and third, the second and third. */
export function pairwisePetersen(lists: ThreeLists): readonly [number | null, number | null, number | null] {
  const [first, second, third] = sizes(lists);
  const all = lists["111"];
  return [
    petersen(first, second, all + lists["110"]),
    petersen(first, third, all + lists["101"]),
    petersen(second, third, all + lists["011"]),
  ];
}

/**
 * The maximum likelihood under independent lists (Darroch 1958): N - seen = N (1 - n1/N) (1 - n2/N) (1 - n3/N), which
 * for three lists is a quadratic whose larger root is never below `seen`.
 */
export function independenceTotal(lists: ThreeLists): number | null {
  const [first, second, third] = sizes(lists);
  const overlap = first + second + third - seenIn(lists);
  if (overlap === 0) return null;
  const pairs = first * second + first * third + second * third;
  const root = Math.sqrt(pairs ** 2 - 4 * overlap * first * second * third);
  return (pairs + root) / (2 * overlap);
}

export interface SampleCoverage {
  /** C: one minus the mean share of each list that is on no other list. */
  readonly coverage: number;
  /** D / C, D the mean number seen by two of the lists. */
  readonly total: number;
}

/** Sample coverage (Chao and Tsay 1998), the estimate without a term for dependence. Null: an empty list, or C = 0. */
export function sampleCoverage(lists: ThreeLists): SampleCoverage | null {
  const alone = [lists["100"], lists["010"], lists["001"]];
  const shares = sizes(lists).map((size, i) => alone[i]! / size);
  const coverage = 1 - mean(shares);
  return coverage > 0 ? { coverage, total: (seenIn(lists) - mean(alone)) / coverage } : null;
}

/**
 * The log-linear model with every two-way dependence and no three-way one (Fienberg 1972), whose cell of contacts on
 * no list is in closed form.
 */
export function loglinearTotal(lists: ThreeLists): number | null {
  const pairs = lists["110"] * lists["101"] * lists["011"];
  const odd = lists["111"] * lists["100"] * lists["010"] * lists["001"];
  return pairs === 0 ? null : seenIn(lists) + odd / pairs;
}

export interface ChaoBound {
  /** Times (t - 1) / t, t = 3 lists: the bound for so few lists, and the lower of the two. */
  readonly withFactor: number;
  /** For many lists. */
  readonly withoutFactor: number;
}

/** Chao's lower bound (1987), f1 the contacts on one list, f2 those on two; bias-corrected where f2 is 0. */
export function chaoBound(lists: ThreeLists): ChaoBound {
  const singletons = lists["100"] + lists["010"] + lists["001"];
  const doubletons = lists["110"] + lists["101"] + lists["011"];
  const unseen = unseenClassic(singletons, doubletons) ?? unseenCorrected(singletons, doubletons);
  const seen = seenIn(lists);
  return { withFactor: seen + (unseen * 2) / 3, withoutFactor: seen + unseen };
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, x) => sum + x, 0) / values.length;
}
