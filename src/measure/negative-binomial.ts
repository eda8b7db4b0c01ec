/**
 * Counts that vary more than chance alone would let them: the negative binomial beside Poisson (statistics, section
 * 3). Visits are clustered by trip, and there Poisson sees records and breaks that are none.
 */
import { CONSTANTS } from "./constants.ts";
import { dispersion } from "./dispersion.ts";
import { incompleteBeta, incompleteGamma, logFactorial } from "./distributions.ts";
import type { Interval } from "./poisson.ts";

/** NB2: the variance is mean + alpha × mean². */
export interface CountModel {
  /** Events a window, above 0. */
  readonly mean: number;
  /** 0: Poisson. */
  readonly alpha: number;
}

export interface NegativeBinomialFit extends CountModel {
  /** (s² - m) / m², and 0 where the variance is below the mean. */
  readonly momentAlpha: number;
  readonly logLikelihood: number;
  /** Of Poisson with the same mean. */
  readonly poissonLogLikelihood: number;
}

/**
 * Fits counts of equal exposure, in any order: the mean as it is, alpha by maximum likelihood with the mean fixed
 * (Lawless 1987). Null: fewer than two counts, or all 0.
 */
export function fitNegativeBinomial(counts: readonly number[]): NegativeBinomialFit | null {
  const spread = dispersion(counts);
  if (!spread) return null;
  const { mean, variance } = spread;
  const alpha = likeliestAlpha(counts, mean);
  return {
    mean,
    alpha,
    momentAlpha: Math.max(0, (variance - mean) / mean ** 2),
    logLikelihood: logLikelihood(counts, { mean, alpha }),
    poissonLogLikelihood: logLikelihood(counts, { mean, alpha: 0 }),
  };
}

/** The model to believe: negative binomial where phi is above 1.5 in a series of 8 or more, else Poisson. */
export function countModel(counts: readonly number[]): CountModel | null {
  const spread = dispersion(counts);
  if (!spread) return null;
  return { mean: spread.mean, alpha: spread.overdispersed ? likeliestAlpha(counts, spread.mean) : 0 };
}

/** P(a window has `count` or more). */
export function countTail(count: number, { mean, alpha }: CountModel): number {
  if (count <= 0) return 1;
  if (alpha === 0) return incompleteGamma(mean, count, false);
  return incompleteBeta((alpha * mean) / (1 + alpha * mean), count, 1 / alpha, false);
}

/**
 * The central 95 % of the counts of a window: from the first count that is reached with 2.5 %, to the first with
 * 97.5 %. The model is taken as known; what the fit itself leaves open is not in it.
 */
export function predictiveInterval(model: CountModel): Interval {
  const tail = (1 - CONSTANTS.confidence) / 2;
  return [countQuantile(tail, model), countQuantile(1 - tail, model)];
}

/** The least count that a window stays at or below with probability p. */
function countQuantile(p: number, model: CountModel): number {
  let [low, high] = [0, 1];
  while (atMost(high, model) < p) [low, high] = [high, 2 * high];
  if (atMost(low, model) >= p) return low;
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if (atMost(middle, model) < p) low = middle;
    else high = middle;
  }
  return high;
}

function atMost(count: number, { mean, alpha }: CountModel): number {
  if (alpha === 0) return incompleteGamma(mean, count + 1, true);
  return incompleteBeta((alpha * mean) / (1 + alpha * mean), count + 1, 1 / alpha, true);
}

/**
 * Sums of logs in place of differences of log-gammas: ln G(x + 1/alpha) - ln G(1/alpha) loses its digits as alpha
 * nears 0.
 */
function logLikelihood(counts: readonly number[], { mean, alpha }: CountModel): number {
  const zero = alpha === 0 ? mean : Math.log1p(alpha * mean) / alpha;
  let sum = 0;
  for (const x of counts) {
    sum += x * Math.log(mean) - logFactorial(x) - zero - x * Math.log1p(alpha * mean);
    for (let j = 1; j < x; j++) sum += Math.log1p(alpha * j);
  }
  return sum;
}

/** Below this, alpha makes no difference to counts under ten thousand, and the slope drowns in rounding. */
const LEAST_ALPHA = 1e-6;

/** The one root of the slope of the likelihood; 0 where it falls from the start. By halving, to the last digit. */
function likeliestAlpha(counts: readonly number[], mean: number): number {
  let [low, high] = [LEAST_ALPHA, 1];
  if (slope(counts, mean, low) <= 0) return 0;
  while (slope(counts, mean, high) > 0) [low, high] = [high, 2 * high];
  for (;;) {
    const middle = (low + high) / 2;
    if (middle <= low || middle >= high) return middle;
    if (slope(counts, mean, middle) > 0) low = middle;
    else high = middle;
  }
}

/** The derivative of the log-likelihood by alpha, the mean fixed. */
function slope(counts: readonly number[], mean: number, alpha: number): number {
  const spread = 1 + alpha * mean;
  let sum = (counts.length * Math.log1p(alpha * mean)) / alpha ** 2;
  for (const x of counts) {
    sum -= ((x + 1 / alpha) * mean) / spread;
    for (let j = 1; j < x; j++) sum += j / (1 + alpha * j);
  }
  return sum;
}
