/**
 * How many contacts no source saw, from how many one source alone saw and how many two (Chao 1984, 1987). A lower
 * bound: contacts that differ in how likely they are to be seen only add to it.
 */

export interface Chao1 {
  /** Kinds counted at least once. */
  readonly seen: number;
  readonly singletons: number;
  readonly doubletons: number;
  /** seen + f1² / (2 f2); `seen` where f1 is 0, null where f2 alone is 0. */
  readonly classic: number | null;
  /** seen + f1 (f1 - 1) / (2 (f2 + 1)): bias-corrected, and always defined. */
  readonly corrected: number;
  /** Share of the population that belongs to kinds seen (Chao and Jost 2012); 1 - f1/n where f2 is 0. */
  readonly coverage: number;
}

/** How often each was seen, in any order: sources a contact, contacts a dyad. Those of 0 do not count. */
export function chao1(counts: readonly number[]): Chao1 {
  const seen = counts.filter((x) => x > 0).length;
  const n = counts.reduce((sum, x) => sum + x, 0);
  const singletons = counts.filter((x) => x === 1).length;
  const doubletons = counts.filter((x) => x === 2).length;
  const classic = unseenClassic(singletons, doubletons);
  const weight = (n - 1) * singletons;
  const left = doubletons === 0 ? 1 : weight / (weight + 2 * doubletons);
  return {
    seen,
    singletons,
    doubletons,
    classic: classic === null ? null : seen + classic,
    corrected: seen + unseenCorrected(singletons, doubletons),
    coverage: singletons === 0 ? 1 : 1 - (singletons / n) * left,
  };
}

/** f1² / (2 f2): 0 where f1 is 0, null where only f2 is. */
export function unseenClassic(singletons: number, doubletons: number): number | null {
  if (singletons === 0) return 0;
  return doubletons === 0 ? null : singletons ** 2 / (2 * doubletons);
}

/** f1 (f1 - 1) / (2 (f2 + 1)). */
export function unseenCorrected(singletons: number, doubletons: number): number {
  return (singletons * (singletons - 1)) / (2 * (doubletons + 1));
}
