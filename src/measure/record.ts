/** Is the last count of a series a record: the fact, the surprise, the robustness (statistics, section 4). */
import { CONSTANTS } from "./constants.ts";
import { binomialTail, logBinomialPmf } from "./distributions.ts";

export interface RecordFact {
  /** Strictly above every earlier count: a tie is never a record. */
  readonly strict: boolean;
  /** Last count minus the highest earlier one; negative below it. */
  readonly margin: number;
  /** Positions of earlier counts that equal the last. */
  readonly ties: readonly number[];
  /** Positions of earlier counts above the last. */
  readonly above: readonly number[];
  readonly highest: number;
}

/** The fact alone; counts in the order of time, the last under test. With `lowest`, the mirror image. */
export function recordFact(counts: readonly number[], lowest = false): RecordFact {
  const sign = lowest ? -1 : 1;
  const signed = counts.map((x) => sign * x);
  const last = signed.at(-1) ?? 0;
  const earlier = signed.slice(0, -1);
  const highest = Math.max(...earlier);
  const positions = (test: (x: number) => boolean) => earlier.flatMap((x, i) => (test(x) ? [i] : []));
  return {
    strict: earlier.length > 0 && last > highest,
    margin: last - highest,
    ties: positions((x) => x === last),
    above: positions((x) => x > last),
    highest: sign * highest,
  };
}

/** The chances of a record when nothing changed: k windows of equal exposure share N contacts at random. */
export interface RecordSurprise {
  /** P(the last is the strict maximum) = sum over x of Bin(x; N, 1/k) P(the other k-1 are all below x | N-x). */
  readonly strictRecord: number;
  /** P(the last is at least what was observed). */
  readonly lastAtLeast: number;
  /** P(any window is at least what was observed): the price of looking at every year. */
  readonly anyAtLeast: number;
}

/** Null where there is nothing to share out, or so many contacts that the exact sum is out of reach (N × k > 20,000). */
export function recordSurprise(counts: readonly number[]): RecordSurprise | null {
  const k = counts.length;
  const total = counts.reduce((sum, x) => sum + x, 0);
  if (k < 2 || total === 0 || total * k > 20_000) return null;
  const observed = counts.at(-1)!;
  let strictRecord = 0;
  for (let x = 1; x <= total; x++) {
    const chance = binomialPmf(x, total, 1 / k);
    if (chance > 1e-15) strictRecord += chance * allAtMost(k - 1, x - 1, total - x);
  }
  const lastAtLeast = binomialTail(observed, total, 1 / k);
  return { strictRecord, lastAtLeast, anyAtLeast: anyAtLeast(observed, k, total, lastAtLeast) };
}

function anyAtLeast(observed: number, k: number, total: number, lastAtLeast: number): number {
  if (observed === 0) return 1;
  // More than half: no two windows can both have it, and the sum keeps the digits that 1 - x loses.
  if (2 * observed > total) return k * lastAtLeast;
  return Math.max(lastAtLeast, 1 - allAtMost(k, observed - 1, total));
}

/**
 * P(the last true count is above every earlier true count), when each window's contacts were detected with
 * probability p: the true count given y seen is y + NegBin(y + 1, p), from a uniform prior. One p a window, or one
 * for all. Say "record in the ledger" below 0.8.
 */
export function recordRobustness(counts: readonly number[], detection: number | readonly number[]): number {
  const p = counts.map((_, i) => (typeof detection === "number" ? detection : detection[i]!));
  const posteriors = counts.map((y, i) => truePosterior(y, p[i]!));
  const last = posteriors.at(-1)!;
  const cumulated = posteriors.slice(0, -1).map(cumulate);
  let sum = 0;
  last.forEach((chance, n) => {
    let below = chance;
    for (const cdf of cumulated) below *= n === 0 ? 0 : (cdf[Math.min(n - 1, cdf.length - 1)] ?? 0);
    sum += below;
  });
  return sum;
}

export interface RecordReport {
  readonly fact: RecordFact;
  /** Null where Poisson is not to be believed, see `dispersion`, or out of reach. */
  readonly surprise: RecordSurprise | null;
  /** Null where a window's detection is not estimated. */
  readonly robustness: number | null;
  /** "Record in the ledger", no more: robustness under 0.8 or unknown. */
  readonly inLedgerOnly: boolean;
}

/** All three, apart. `detection` holds a probability a window; null where no one estimated it. */
export function record(
  counts: readonly number[],
  detection: readonly (number | null)[],
  overdispersed: boolean,
): RecordReport {
  const known = detection.every((p): p is number => p !== null && p > 0);
  const robustness = known ? recordRobustness(counts, detection as readonly number[]) : null;
  return {
    fact: recordFact(counts),
    surprise: overdispersed ? null : recordSurprise(counts),
    robustness,
    inLedgerOnly: robustness === null || robustness < CONSTANTS.recordRobustness,
  };
}

/** P(the true count is above `limit`), given y seen with detection p. With p = 0 any number may be missing: 1. */
export function chanceAbove(y: number, p: number, limit: number): number {
  if (y > limit || p === 0) return 1;
  const posterior = truePosterior(y, p);
  return Math.min(
    1,
    posterior.slice(limit + 1).reduce((sum, chance) => sum + chance, 0),
  );
}

/**
 * pmf of the true count, by value, up to where it has fallen below 1e-18 beyond its mode. In logs: p ** (y + 1) is 0
 * to the machine for a large count seen through a low detection, of which most is missing.
 */
function truePosterior(y: number, p: number): readonly number[] {
  const pmf: number[] = new Array(y).fill(0);
  if (p === 0) return pmf;
  const mode = (y * (1 - p)) / p;
  let log = (y + 1) * Math.log(p);
  for (let missing = 0; missing < 100_000; missing++) {
    const chance = Math.exp(log);
    if (chance < 1e-18 && missing > mode) break;
    pmf.push(chance);
    log += Math.log(((y + missing + 1) / (missing + 1)) * (1 - p));
  }
  return pmf;
}

function cumulate(pmf: readonly number[]): readonly number[] {
  let sum = 0;
  return pmf.map((chance) => {
    sum += chance;
    return sum;
  });
}

function binomialPmf(x: number, n: number, p: number): number {
  if (p === 1) return x === n ? 1 : 0;
  return Math.exp(logBinomialPmf(x, n, p));
}

/** P(each of m equal cells gets at most c of n), cell by cell: a cell takes Bin(rest, 1 / cells left). */
function allAtMost(m: number, c: number, n: number): number {
  if (n > m * c) return 0;
  let rest = new Float64Array(n + 1);
  rest[n] = 1;
  for (let cells = m; cells > 1; cells--) {
    const next = new Float64Array(n + 1);
    for (let r = 0; r <= n; r++) {
      if (rest[r]! < 1e-18) continue;
      for (let taken = 0; taken <= Math.min(c, r); taken++)
        next[r - taken]! += rest[r]! * binomialPmf(taken, r, 1 / cells);
    }
    rest = next;
  }
  let sum = 0;
  for (let r = 0; r <= Math.min(c, n); r++) sum += rest[r]!;
  return sum;
}
