/**
 * Other published answers to the question of `rateRatio` (statistics, section 2), for a reader who comes with one of
 * them: R's p, and the approximate interval of textbooks. No verdict rests on them.
 */
import { logBinomialPmf, NORMAL_975 } from "./distributions.ts";
import { type Interval, rateRatioOf } from "./poisson.ts";

/**
 * The minimum-likelihood p of R's poisson.test: all splits of x1 + x2 no likelier than this one. It can be below 0.05
 * where the exact interval covers 1 (Fay 2010), so it stands beside the central p and never for it.
 */
export function minimumLikelihoodP(x1: number, t1: number, x2: number, t2: number): number {
  const n = x1 + x2;
  const p0 = t1 / (t1 + t2);
  // R's slack: splits of equal chance differ in the last digits.
  const observed = logBinomialPmf(x1, n, p0) + 1e-7;
  let p = 0;
  for (let x = 0; x <= n; x++) {
    const log = logBinomialPmf(x, n, p0);
    if (log <= observed) p += Math.exp(log);
  }
  return Math.min(1, p);
}

/**
 * The 95 % interval of the ratio from the proportion x1 of x1 + x2 with two events added to each side (Agresti and
 * Coull 1998, as in statpsych).
 */
export function approximateRateRatioInterval(x1: number, t1: number, x2: number, t2: number): Interval {
  const n = x1 + x2 + 4;
  const p = (x1 + 2) / n;
  const half = NORMAL_975 * Math.sqrt((p * (1 - p)) / n);
  return [rateRatioOf(Math.max(0, p - half), t1, t2), rateRatioOf(Math.min(1, p + half), t1, t2)];
}
