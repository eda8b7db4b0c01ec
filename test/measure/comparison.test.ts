import { describe, expect, it } from "vitest";
import { comparisonOf, type Observed } from "../../src/measure/comparison.ts";
import { rateRatio } from "../../src/measure/poisson.ts";
import { rateInterval, ratioInterval, widening } from "../../src/measure/quasi-poisson.ts";
import type { CoverageState } from "../../src/model/coverage.ts";

const seen = (count: number, state: CoverageState = "covered"): Observed => ({
  ...{ count, singleSource: 1, cut: 0 },
  coverage: { state, level: 1, from: null, completeTo: "2012-12-31", estimate: 0.9, statements: [], knownGaps: [] },
});
const years = (first: number, n: number) =>
  Array.from({ length: n }, (_, i) => ({
    year: first + i,
    period: { start: `${first + i}-01-01`, end: `${first + i}-12-31` },
  }));
const compared = (...observed: readonly (readonly Observed[])[]) =>
  comparisonOf({
    ...{ pairs: ["ARN-GON", "ARN-ROH"], queries: [{}, {}], ruleSet: "default", observed },
    windows: years(2010, observed[0]!.length),
  });

describe("comparison", () => {
  it("gives rates, exact ratios and shares with both numbers", () => {
    const { windows } = compared([seen(9)], [seen(3)]);
    const [cells, ratios] = [windows[0]!.cells, windows[0]!.ratios];
    expect(cells[0]!.rate).toBeCloseTo((9 / 365) * 365.25, 10);
    expect(cells[1]!.share).toMatchObject({ numerator: 3, denominator: 12, value: 0.25 });
    const { ratio, interval, p } = rateRatio(9, 365, 3, 365);
    expect(ratios).toEqual([{ of: "ARN-GON", to: "ARN-ROH", ratio, interval, p, widened: 1 }]);
  });
  it("adds up the windows that are covered for all, and says so where none is", () => {
    const some = compared([seen(9), seen(20), seen(7)], [seen(3), seen(2, "partly"), seen(4)]);
    expect(some.total).toMatchObject({ covered: true, years: [2010, 2012], days: 731 });
    expect(some.total.cells.map((c) => c.count)).toEqual([16, 7]);
    const none = compared([seen(9, "unknown")], [seen(3)]);
    expect(none.total).toMatchObject({ covered: false, years: [2010] });
  });
  it("has no ratio where both sides have nothing", () => {
    expect(compared([seen(0)], [seen(0)]).windows[0]!.ratios[0]!.ratio).toBeNull();
    expect(compared([seen(2)], [seen(0)]).windows[0]!.ratios[0]!.ratio).toBe(Number.POSITIVE_INFINITY);
  });
  it("widens where a series of eight varies more than chance, and gives no exact p then", () => {
    const wild = [2, 30, 4, 41, 3, 38, 5, 29];
    const { dispersion, total } = compared(
      wild.map((n) => seen(n)),
      wild.map(() => seen(15)),
    );
    expect(dispersion[0]).toBeGreaterThan(1.5);
    expect(dispersion[1]).toBe(1);
    expect(total.ratios[0]).toMatchObject({ p: null, widened: dispersion[0] });
  });
});

describe("widths that know of overdispersion", () => {
  it("are the exact ones for Poisson", () => {
    expect(widening([4, 6, 5, 7, 9])).toBe(1);
    expect(rateInterval(10, 1)[1]).toBeCloseTo(18.39035604, 8);
    expect(ratioInterval(9, 1, 22, 4)).toEqual(rateRatio(9, 1, 22, 4).interval);
  });
  it("are wider by about the root of phi else, around the same value", () => {
    const [low, high] = rateInterval(400, 1, 4);
    expect(low).toBeLessThan(400 - 1.9 * 2 * 20 * 0.95);
    expect(high).toBeGreaterThan(400 + 1.9 * 2 * 20 * 0.95);
    const [a, b] = ratioInterval(40, 1, 20, 1, 3);
    expect(a).toBeLessThan(rateRatio(40, 1, 20, 1).interval[0]);
    expect(b).toBeGreaterThan(rateRatio(40, 1, 20, 1).interval[1]);
    expect(ratioInterval(0, 1, 5, 1, 2)[0]).toBe(0);
  });
});
