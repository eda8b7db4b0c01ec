import { CONSTANTS } from "./constants.ts";
import { betaQuantile, binomialCdf, binomialTail, chisquareQuantile } from "./distributions.ts";

export type Interval = readonly [lower: number, upper: number];

const TAIL = (1 - CONSTANTS.confidence) / 2;

/**
 * The exact interval of a Poisson count (Garwood 1936): chi2inv(0.025, 2x)/2 to chi2inv(0.975, 2x+2)/2, divided by
 * the exposure. Unit: events, or events per unit of exposure.
 */
export function poissonInterval(count: number, exposure = 1): Interval {
  const lower = count === 0 ? 0 : chisquareQuantile(TAIL, 2 * count) / 2;
  return [lower / exposure, chisquareQuantile(1 - TAIL, 2 * count + 2) / 2 / exposure];
}

/** The one-sided 95 % upper limit of a rate when nothing was seen in `exposure` (2.9957 for exposure 1). */
export function zeroRateUpper(exposure: number): number {
  return chisquareQuantile(CONSTANTS.confidence, 2) / 2 / exposure;
}

/** P(no event in `exposure`) at a constant rate: exp(-rate × exposure). */
export function silenceProbability(rate: number, exposure: number): number {
  return Math.exp(-rate * exposure);
}

export interface RateRatio {
  /** First rate over second; infinite where the second is 0, not a number where both are. */
  readonly ratio: number;
  readonly interval: Interval;
  /** Central two-sided p: twice the smaller tail, at most 1. It agrees with the interval (Fay 2010). */
  readonly p: number;
}

/**
 * The ratio of two Poisson rates, exact and conditional on the sum: x1 ~ Bin(x1 + x2, t1 / (t1 + t2)), with the
 * Clopper–Pearson interval of that proportion turned into a ratio. Exposures in any common unit.
 */
export function rateRatio(x1: number, t1: number, x2: number, t2: number): RateRatio {
  const n = x1 + x2;
  const p0 = t1 / (t1 + t2);
  const lower = x1 === 0 ? 0 : betaQuantile(TAIL, x1, x2 + 1);
  const upper = x2 === 0 ? 1 : betaQuantile(1 - TAIL, x1 + 1, x2);
  const p = n === 0 ? 1 : 2 * Math.min(binomialCdf(x1, n, p0), binomialTail(x1, n, p0));
  return {
    ratio: x1 / t1 / (x2 / t2),
    interval: [rateRatioOf(lower, t1, t2), rateRatioOf(upper, t1, t2)],
    p: Math.min(1, p),
  };
}

/** The ratio of rates under which the first has the proportion p of all events. Infinite for p = 1. */
export function rateRatioOf(p: number, t1: number, t2: number): number {
  return p === 1 ? Number.POSITIVE_INFINITY : ((p / (1 - p)) * t2) / t1;
}
