/**
 * Where the level of a series of counts changed: penalised optimal partition with Poisson cost (statistics, section
 * 6; Jackson and others 2005, and the same optimum as PELT, Killick and others 2012). The cost believes Poisson within
 * a segment: an overdispersed series (`dispersion.ts`) breaks too readily, and so does one of visits instead of trips.
 */

export interface Segment {
  /** Position of its first count … */
  readonly from: number;
  /** … and the position after its last. */
  readonly to: number;
  readonly mean: number;
}

export interface Partition {
  /** How many counts stand before each break: the position of the first count after it. In order. */
  readonly breaks: readonly number[];
  readonly segments: readonly Segment[];
  /** The costs of the segments and the penalties of the breaks, a constant dropped. */
  readonly cost: number;
}

/**
 * The cheapest partition of counts of equal exposure, in the order of time. The cost of a segment of n counts and sum
 * S is 2 S (ln n - ln S), 0 where S is 0; each break costs `penalty`; a segment has `minimum` counts or more. A series
 * too short for two segments has no break. RangeError: a penalty below 0, a minimum that is no whole number above 0.
 */
export function partition(
  counts: readonly number[],
  penalty = 2 * Math.log(Math.max(1, counts.length)),
  minimum = 2,
): Partition {
  if (!(penalty >= 0)) throw new RangeError(`penalty ${penalty}`);
  if (!(Number.isInteger(minimum) && minimum > 0)) throw new RangeError(`minimum segment ${minimum}`);
  const n = counts.length;
  const sums = cumulate(counts);
  const best: number[] = [-penalty];
  const previous: number[] = [0];
  for (let to = 1; to <= n; to++) {
    best.push(Number.POSITIVE_INFINITY);
    previous.push(0);
    for (let from = 0; from <= to - minimum; from++) {
      const cost = best[from]! + segmentCost(sums, from, to) + penalty;
      if (cost < best[to]!) [best[to], previous[to]] = [cost, from];
    }
  }
  // Shorter than one segment: the counts are what they are.
  const breaks = best[n] === Number.POSITIVE_INFINITY ? [] : breaksOf(previous, n);
  return {
    breaks,
    segments: n === 0 ? [] : segmentsOf(sums, breaks),
    cost: n === 0 ? 0 : n < minimum ? segmentCost(sums, 0, n) : best[n]!,
  };
}

/** The penalties tried, in units of ln n: 1 to 3, the default 2 in the middle. */
const PENALTIES: readonly number[] = [1, 1.25, 1.5, 1.75, 2, 2.25, 2.5, 2.75, 3];

export interface Changepoint {
  readonly before: number;
  /** Found with the default penalty. */
  readonly found: boolean;
  /** Share of the penalties from ln n to 3 ln n with which it is found at this very position: 1 is stable. */
  readonly stability: number;
}

/** Every break that some penalty from ln n to 3 ln n finds, in order, with how many of them do. */
export function changepoints(counts: readonly number[], minimum = 2): readonly Changepoint[] {
  const unit = Math.log(Math.max(1, counts.length));
  const tried = PENALTIES.map((times) => partition(counts, times * unit, minimum).breaks);
  const byDefault = tried[PENALTIES.indexOf(2)]!;
  return [...new Set(tried.flat())]
    .sort((a, b) => a - b)
    .map((before) => ({
      before,
      found: byDefault.includes(before),
      stability: tried.filter((breaks) => breaks.includes(before)).length / tried.length,
    }));
}

function cumulate(counts: readonly number[]): readonly number[] {
  const sums = [0];
  for (const x of counts) sums.push(sums.at(-1)! + x);
  return sums;
}

function segmentCost(sums: readonly number[], from: number, to: number): number {
  const sum = sums[to]! - sums[from]!;
  return sum === 0 ? 0 : 2 * sum * (Math.log(to - from) - Math.log(sum));
}

function breaksOf(previous: readonly number[], n: number): readonly number[] {
  const breaks: number[] = [];
  for (let at = previous[n]!; at > 0; at = previous[at]!) breaks.unshift(at);
  return breaks;
}

function segmentsOf(sums: readonly number[], breaks: readonly number[]): readonly Segment[] {
  const edges = [0, ...breaks, sums.length - 1];
  return edges.slice(1).map((to, i) => {
    const from = edges[i]!;
    return { from, to, mean: (sums[to]! - sums[from]!) / (to - from) };
  });
}
