/**
 * Widths that know of overdispersion (statistics, section 3): where counts vary phi times as much as Poisson, x of them
 * tell as much as x / phi independent ones (quasi-Poisson, McCullagh and Nelder 1989). Point values stay as they are.
 */
import { CONSTANTS } from "./constants.ts";
import { dispersion } from "./dispersion.ts";
import { betaQuantile } from "./distributions.ts";
import { type Interval, poissonInterval, rateRatio, rateRatioOf } from "./poisson.ts";

/** By how much intervals of a series are widened: phi where Poisson is not to be believed, else 1. */
export function widening(counts: readonly number[]): number {
  const spread = dispersion(counts);
  return spread?.overdispersed ? spread.phi : 1;
}

/** The 95 % interval of a rate: with `phi` 1 the exact one. */
export function rateInterval(count: number, exposure: number, phi = 1): Interval {
  const [lower, upper] = poissonInterval(count / phi, exposure);
  return [lower * phi, upper * phi];
}

/** The 95 % interval of a rate ratio: with `phi` 1 the exact one of `rateRatio`. */
export function ratioInterval(x1: number, t1: number, x2: number, t2: number, phi = 1): Interval {
  if (phi === 1) return rateRatio(x1, t1, x2, t2).interval;
  const tail = (1 - CONSTANTS.confidence) / 2;
  const [a, b] = [x1 / phi, x2 / phi];
  const lower = x1 === 0 ? 0 : betaQuantile(tail, a, b + 1);
  const upper = x2 === 0 ? 1 : betaQuantile(1 - tail, a + 1, b);
  return [rateRatioOf(lower, t1, t2), rateRatioOf(upper, t1, t2)];
}
