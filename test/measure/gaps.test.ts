import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { longestGapProbability } from "../../src/measure/gaps.ts";
import { silenceProbability, zeroRateUpper } from "../../src/measure/poisson.ts";
import { close } from "./close.ts";

describe("silence", () => {
  it("of twelve months at one contact a month", () => close(silenceProbability(1, 12), 6.144212353e-6));
  it("of twelve months bounds the rate", () => close(zeroRateUpper(12), 0.2496443561));
});

describe("the longest gap", () => {
  it("of six months in five years is ordinary at monthly contact", () =>
    close(longestGapProbability(1, 60, 6), 0.12915689401));
  it("of the whole span is the chance of no event", () => {
    close(longestGapProbability(0.5, 12, 12), silenceProbability(0.5, 12));
    close(longestGapProbability(0, 12, 5), 1);
    expect(longestGapProbability(1, 12, 12.1)).toBe(0);
  });
  it("is sure at last, without losing its digits before", () => {
    expect(longestGapProbability(1, 10_000, 6)).toBe(1);
    let last = 0;
    for (let span = 6; span < 20_000; span *= 1.3) {
      const chance = longestGapProbability(1, span, 6);
      expect(chance).toBeGreaterThanOrEqual(last - 2e-8);
      expect(chance).toBeLessThanOrEqual(1);
      last = chance;
    }
  });
  it("agrees with the spacings of n events on a line, summed over n", () => {
    const spacing = fc.double({ min: 0.15, max: 0.99, noNaN: true });
    fc.assert(
      fc.property(fc.double({ min: 0.1, max: 8, noNaN: true }), spacing, (rate, gap) => {
        expect(longestGapProbability(rate, 1, gap)).toBeCloseTo(bySpacings(rate, gap), 9);
      }),
      { numRuns: 60 },
    );
  });
  it("asks for a gap", () => expect(() => longestGapProbability(1, 12, 0)).toThrow(RangeError));
});

/** P(longest of the n + 1 spacings >= gap) = sum (-1)^(k+1) C(n+1, k) (1 - k gap)^n, n Poisson, on a span of 1. */
function bySpacings(rate: number, gap: number): number {
  let sum = 0;
  let chance = Math.exp(-rate);
  for (let n = 0; n < 60; n++) {
    let longest = 0;
    let choose = 1;
    for (let k = 1; k <= n + 1 && k * gap < 1; k++) {
      choose *= (n + 2 - k) / k;
      longest += (k % 2 ? 1 : -1) * choose * (1 - k * gap) ** n;
    }
    sum += chance * longest;
    chance *= rate / (n + 1);
  }
  return sum;
}
