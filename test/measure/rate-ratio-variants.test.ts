import { describe, expect, it } from "vitest";
import { rateRatio } from "../../src/measure/poisson.ts";
import { approximateRateRatioInterval, minimumLikelihoodP } from "../../src/measure/rate-ratio-variants.ts";
import { close } from "./close.ts";

describe("the minimum-likelihood p of a rate ratio", () => {
  it.each([
    [11, 800, 21, 3011, 0.07966863303],
    [2, 17877, 9, 16660, 0.03309420321],
    [1, 12, 60, 60, 0.0003998497137],
    [0, 12, 30, 36, 0.0003942759163],
    [14, 50, 21, 50, 0.3105046591],
    [14, 50, 80, 366, 0.4254815033],
    [9, 1, 22, 4, 0.2577669215],
  ])("of %d in %d against %d in %d", (x1, t1, x2, t2, p) => close(minimumLikelihoodP(x1, t1, x2, t2), p));
  it("can speak against the exact interval, which the central p never does", () => {
    const { p, interval } = rateRatio(2, 17877, 9, 16660);
    expect(minimumLikelihoodP(2, 17877, 9, 16660)).toBeLessThan(0.05);
    expect(p).toBeGreaterThan(0.05);
    expect(interval[1]).toBeGreaterThan(1);
  });
  it("is 1 where nothing was seen", () => close(minimumLikelihoodP(0, 1, 0, 1), 1));
});

describe("the approximate interval of a rate ratio", () => {
  it("is that of statpsych", () => {
    close(rateRatio(19, 30, 5, 40.5).ratio, 5.13);
    const [lower, upper] = approximateRateRatioInterval(19, 30, 5, 40.5);
    // Printed to eight and nine figures.
    expect(lower).toBeCloseTo(1.9395763, 7);
    expect(upper).toBeCloseTo(13.7148125, 7);
  });
  it("stays within the possible", () => {
    expect(approximateRateRatioInterval(0, 1, 9, 1)[0]).toBe(0);
    expect(approximateRateRatioInterval(9, 1, 0, 1)[1]).toBe(Number.POSITIVE_INFINITY);
  });
});
