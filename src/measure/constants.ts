/**
 * The published constants of the verdicts (definitions, section 8). Each verdict prints those it used, by these
 * names, so a reader may argue with a number and not with a program.
 */
export const CONSTANTS = {
  /** "Nearly halted": at most this share of the like-for-like baseline … */
  haltRatio: 0.1,
  /** … and the upper 95 % limit of the rate ratio below this. */
  haltUpper: 0.5,
  /** "Collapsed": a ratio of at most this … */
  collapseRatio: 0.5,
  /** … and the upper 95 % limit below this. "Surged" is the mirror image: the earlier time stands to the later so. */
  collapseUpper: 0.75,
  /** "About n": within this share of n … */
  aboutShare: 0.1,
  /** … or within this many, whichever is more. */
  aboutCount: 1,
  /** A baseline is the mean of the like windows of so many preceding years … */
  baselineYears: 5,
  /** … and thin below so many covered ones: it can contradict a halt or a collapse, never support one. */
  baselineThin: 3,
  /** A thin baseline contradicts only when the window stands against at least so many covered windows, and all. */
  thinContradicts: 2,
  /** Below this robustness to missing contacts a record is one "in the ledger" only. */
  recordRobustness: 0.8,
  /** A record without a stated reach is one of the covered years; short of so many it is qualified by its first year. */
  recordReachYears: 25,
  /** A contact that the ledger may lack rescues a contradicted count above this probability. */
  rescue: 0.05,
  /** Poisson is not believed above this dispersion (statistics, section 3) … */
  dispersion: 1.5,
  /** … in a series of at least so many windows. */
  dispersionWindows: 8,
  /** A text may have been written so many days before it is published: what happened since need not be counted in it. */
  writtenDays: 2,
  /** So many days a visit is news: whose it is need not be said. */
  newsDays: 31,
  /** Two-sided confidence of every interval. */
  confidence: 0.95,
} as const;

export type ConstantName = keyof typeof CONSTANTS;

/** The named constants, for a verdict to print. */
export function constants(...names: readonly ConstantName[]): Readonly<Record<string, number>> {
  return Object.fromEntries(names.map((name) => [name, CONSTANTS[name]]));
}

/** Whether a count is "about n": within 10 % or 1. */
export function isAbout(count: number, n: number): boolean {
  return Math.abs(count - n) <= Math.max(CONSTANTS.aboutCount, CONSTANTS.aboutShare * n);
}
