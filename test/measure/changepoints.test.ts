import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { changepoints, partition } from "../../src/measure/changepoints.ts";
import { close, SECRETARY } from "./close.ts";

/** Great inventions and discoveries by year, 1860–1959: R's data set "discoveries" (World Almanac 1975). */
const DISCOVERIES: readonly number[] = [
  5, 3, 0, 2, 0, 3, 2, 3, 6, 1, 2, 1, 2, 1, 3, 3, 3, 5, 2, 4, 4, 0, 2, 3, 7, 12, 3, 10, 9, 2, 3, 7, 7, 2, 3, 3, 6, 2, 4,
  3, 5, 2, 2, 4, 0, 4, 2, 5, 2, 3, 3, 6, 5, 8, 3, 6, 6, 0, 5, 2, 2, 2, 6, 3, 4, 4, 2, 2, 4, 7, 5, 3, 3, 0, 2, 2, 2, 1,
  3, 4, 2, 2, 1, 1, 1, 2, 1, 4, 4, 3, 2, 1, 4, 1, 1, 1, 0, 0, 2, 0,
];

describe("changepoints of a century of discoveries", () => {
  const unit = Math.log(100);
  it("has its counts", () => {
    expect(DISCOVERIES).toHaveLength(100);
    expect(DISCOVERIES.reduce((sum, x) => sum + x, 0)).toBe(310);
  });
  it.each([
    [1, [24, 29, 73, 93], -745.3349935],
    [2, [24, 29, 73], -729.2718477],
    [3, [24, 29, 73], -715.4563372],
  ])("with a penalty of %d ln n", (times, breaks, cost) => {
    const found = partition(DISCOVERIES, times * unit);
    expect(found.breaks).toEqual(breaks);
    close(found.cost, cost);
  });
  it("says which are stable", () => {
    const found = changepoints(DISCOVERIES);
    expect(found.filter((c) => c.found).map((c) => c.before)).toEqual([24, 29, 73]);
    for (const before of [24, 29, 73]) expect(found.find((c) => c.before === before)?.stability).toBe(1);
    const weak = found.find((c) => c.before === 93)!;
    expect(weak.found).toBe(false);
    expect(weak.stability).toBeGreaterThan(0);
    expect(weak.stability).toBeLessThan(0.5);
  });
});

describe("changepoints", () => {
  it.each([1, 2])("of the Secretaries' visits with %d ln n", (times) => {
    const { breaks, segments } = partition(SECRETARY, times * Math.log(SECRETARY.length));
    expect(breaks).toEqual([3, 8, 14]);
    expect(segments.map(({ from, to }) => [from, to])).toEqual([
      [0, 3],
      [3, 8],
      [8, 14],
      [14, 16],
    ]);
    const means = [160 / 3, 84.6, 154 / 3, 69.5];
    segments.forEach((segment, i) => {
      close(segment.mean, means[i]!);
    });
  });
  it("of a halt", () => {
    const found = partition([6, 5, 7, 4, 6, 5, 0, 0, 1, 0, 0, 1]);
    expect(found.breaks).toEqual([6]);
    close(found.cost, -103.1491116);
  });
  it("are none in a level, an empty or a short series", () => {
    expect(partition([4, 4, 4, 4, 4, 4]).breaks).toEqual([]);
    expect(partition([0, 0, 0, 0])).toMatchObject({ breaks: [], cost: 0 });
    expect(partition([])).toEqual({ breaks: [], segments: [], cost: 0 });
    expect(partition([9]).segments).toEqual([{ from: 0, to: 1, mean: 9 }]);
    expect(partition([0, 50, 0]).breaks).toEqual([]);
    expect(changepoints([])).toEqual([]);
    expect(() => partition([1, 2], -1)).toThrow(RangeError);
    expect(() => partition([1, 2], 1, 0)).toThrow(RangeError);
  });
  it("are the cheapest of all partitions", () => {
    const series = fc.array(fc.integer({ min: 0, max: 12 }), { minLength: 1, maxLength: 9 });
    fc.assert(
      fc.property(series, fc.double({ min: 0, max: 6, noNaN: true }), (counts, penalty) => {
        const cheapest = Math.min(...allCosts(counts, penalty, 2));
        if (counts.length >= 2) expect(partition(counts, penalty, 2).cost).toBeCloseTo(cheapest, 9);
      }),
      { numRuns: 60 },
    );
  });
});

/** The costs of every partition into segments of `minimum` or more. */
function allCosts(counts: readonly number[], penalty: number, minimum: number): readonly number[] {
  const costOf = (part: readonly number[]) => {
    const sum = part.reduce((a, b) => a + b, 0);
    return sum === 0 ? 0 : 2 * sum * Math.log(part.length / sum);
  };
  const costs = [costOf(counts)];
  for (let at = minimum; at <= counts.length - minimum; at++)
    for (const rest of allCosts(counts.slice(at), penalty, minimum))
      costs.push(costOf(counts.slice(0, at)) + penalty + rest);
  return costs;
}
