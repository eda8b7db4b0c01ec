/**
 * The special functions that the statistics rest on, from the stdlib project (checked to 1e-8 against SciPy).
 * They are loaded on first use: together they cost more start-up time than the command line has.
 */
import { createRequire } from "node:module";

const require = createRequire(import.meta.url);
type Three = (x: number, a: number, b: number) => number;

let chisquare: ((p: number, df: number) => number) | undefined;
let beta: Three | undefined;
let binomial: Three | undefined;

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

const logFactorials: number[] = [0];

/** ln n!, summed once and kept. */
export function logFactorial(n: number): number {
  for (let i = logFactorials.length; i <= n; i++) logFactorials.push(logFactorials[i - 1]! + Math.log(i));
  return logFactorials[n]!;
}
