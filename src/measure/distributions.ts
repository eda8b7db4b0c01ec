/**
 * The special functions that the statistics rest on, from the stdlib project (checked to 1e-8 against SciPy).
 * They are loaded on first use: together they cost more start-up time than the command line has.
 */
import { createRequire } from "node:module";

const require = createRequire(import.meta.url);
type Three = (x: number, a: number, b: number) => number;
type GammaInc = (x: number, s: number, regularized: boolean, upper: boolean) => number;
type BetaInc = (x: number, a: number, b: number, regularized: boolean, upper: boolean) => number;

/** The 0.975 quantile of the standard normal. */
export const NORMAL_975 = 1.959963984540054;

let chisquare: ((p: number, df: number) => number) | undefined;
let beta: Three | undefined;
let binomial: Three | undefined;
let gammaInc: GammaInc | undefined;
let betaInc: BetaInc | undefined;

/** The p quantile of chi-square with df degrees of freedom. */
export function chisquareQuantile(p: number, df: number): number {
  chisquare ??= require("@stdlib/stats-base-dists-chisquare-quantile") as NonNullable<typeof chisquare>;
  return chisquare(p, df);
}

/** The p quantile of Beta(a, b). */
export function betaQuantile(p: number, a: number, b: number): number {
  beta ??= require("@stdlib/stats-base-dists-beta-quantile") as Three;
  return beta(p, a, b);
}

/** P(X <= x) for X ~ Bin(n, p); 0 below 0. */
export function binomialCdf(x: number, n: number, p: number): number {
  binomial ??= require("@stdlib/stats-base-dists-binomial-cdf") as Three;
  return x < 0 ? 0 : binomial(x, n, p);
}

/** P(X >= x) for X ~ Bin(n, p). Summed from its own side: 1 - cdf would lose the digits of a small tail. */
export function binomialTail(x: number, n: number, p: number): number {
  if (x <= 0) return 1;
  return x > n ? 0 : incompleteBeta(p, x, n - x + 1, false);
}

/** P(X >= x) for chi-square with df degrees of freedom. */
export function chisquareTail(x: number, df: number): number {
  return incompleteGamma(x / 2, df / 2, true);
}

/** The regularized incomplete gamma function of shape s at x: the lower part, or the upper. */
export function incompleteGamma(x: number, s: number, upper: boolean): number {
  gammaInc ??= require("@stdlib/math-base-special-gammainc") as GammaInc;
  return gammaInc(x, s, true, upper);
}

/** The regularized incomplete beta function I_x(a, b): the lower part, or the upper. */
export function incompleteBeta(x: number, a: number, b: number, upper: boolean): number {
  betaInc ??= require("@stdlib/math-base-special-betainc") as BetaInc;
  return betaInc(x, a, b, true, upper);
}

/** ln of P(X = x) for X ~ Bin(n, p), 0 < p < 1. */
export function logBinomialPmf(x: number, n: number, p: number): number {
  return logFactorial(n) - logFactorial(x) - logFactorial(n - x) + x * Math.log(p) + (n - x) * Math.log1p(-p);
}

const logFactorials: number[] = [0];

/** ln n!, summed once and kept. */
export function logFactorial(n: number): number {
  for (let i = logFactorials.length; i <= n; i++) logFactorials.push(logFactorials[i - 1]! + Math.log(i));
  return logFactorials[n]!;
}
