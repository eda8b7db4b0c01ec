/** What three lists say of how many contacts there were: a range and a lower bound, never one number. */
import type { Interval } from "./poisson.ts";
import {
  chaoBound,
  independenceTotal,
  loglinearTotal,
  pairwisePetersen,
  sampleCoverage,
  seenIn,
  type ThreeLists,
} from "./three-lists.ts";

export interface ModelTotal {
  readonly model: "independent lists" | "sample coverage" | "dependent pairs";
  /** Null: the lists do not overlap enough for this model. */
  readonly total: number | null;
}

export interface TotalRange {
  readonly seen: number;
  /** Chao's, with the factor for three lists. A model below it takes the lists for less dependent than they are. */
  readonly lowerBound: number;
  /** The lowest total of a model, never below `seen`. */
  readonly lowest: number;
  /** The highest total of a model; null where one has none, for then nothing bounds it from above. */
  readonly highest: number | null;
  /** seen / highest to seen / lowest; the lower end is 0 where nothing bounds the total. */
  readonly coverage: Interval;
  /** The models behind the range. */
  readonly models: readonly ModelTotal[];
  /** Two lists at a time, each blind to the third: shown beside the range, not part of it. */
  readonly pairs: readonly (number | null)[];
}

/** The range over the models. It is no confidence interval: it says how much hangs on what is assumed of the lists. */
export function totalRange(lists: ThreeLists): TotalRange {
  const seen = seenIn(lists);
  const models: readonly ModelTotal[] = [
    { model: "independent lists", total: independenceTotal(lists) },
    { model: "sample coverage", total: sampleCoverage(lists)?.total ?? null },
    { model: "dependent pairs", total: loglinearTotal(lists) },
  ];
  const totals = models.flatMap(({ total }) => total ?? []);
  const lowerBound = chaoBound(lists).withFactor;
  // Without any model the bound is all that is known.
  const lowest = Math.max(seen, totals.length > 0 ? Math.min(...totals) : lowerBound);
  const highest = totals.length === models.length ? Math.max(seen, ...totals) : null;
  return {
    seen,
    lowerBound,
    lowest,
    highest,
    coverage: [highest === null ? 0 : seen / highest, lowest === 0 ? 1 : seen / lowest],
    models,
    pairs: pairwisePetersen(lists),
  };
}
