import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { chao1 } from "../../src/measure/chao.ts";
import {
  chaoBound,
  independenceTotal,
  loglinearTotal,
  pairwisePetersen,
  sampleCoverage,
  type ThreeLists,
} from "../../src/measure/three-lists.ts";
import { totalRange } from "../../src/measure/total-range.ts";
import { twoLists } from "../../src/measure/two-lists.ts";
import { close } from "./close.ts";

describe("two lists", () => {
  const found = twoLists(200, 150, 50);
  it("give Chapman's total with its interval, and Petersen's beside it", () => {
    close(found.total, 594.1176471);
    close(found.variance, 3366.05004);
    close(found.standardError, 58.01767007);
    close(found.interval[0], 500.544051);
    close(found.interval[1], 731.3525625);
    close(found.coverage, 0.504950495);
    expect(found).toMatchObject({ seen: 300, petersen: 600 });
  });
  it("may not overlap, or may hold the same", () => {
    expect(twoLists(3, 2, 0)).toMatchObject({ seen: 5, total: 11, petersen: null });
    expect(twoLists(4, 4, 4)).toMatchObject({ total: 4, variance: 0, interval: [4, 4], coverage: 1 });
    expect(twoLists(0, 0, 0)).toMatchObject({ total: 0, coverage: 1 });
    expect(() => twoLists(3, 2, 3)).toThrow(RangeError);
  });
  it("never give an interval below what was seen", () => {
    const size = fc.integer({ min: 0, max: 200 });
    fc.assert(
      fc.property(size, size, size, (onlyFirst, onlySecond, both) => {
        const { seen, total, interval } = twoLists(onlyFirst + both, onlySecond + both, both);
        expect(interval[0]).toBeGreaterThanOrEqual(seen);
        expect(interval[1]).toBeGreaterThanOrEqual(total);
      }),
      { numRuns: 60 },
    );
  });
});

describe("Chao's estimate from singletons and doubletons", () => {
  it("is that published for fossil", () => {
    const found = chao1([4, 5, 1, 1, 2, 0, 0, 1, 3, 0, 8, 45, 23]);
    close(found.classic, 14.5);
    close(found.corrected, 11.5);
    close(found.coverage, 0.9679740079);
    expect(found).toMatchObject({ seen: 10, singletons: 3, doubletons: 1 });
  });
  it("is what was seen, without singletons", () =>
    expect(chao1([4, 5, 0, 0, 2, 0, 0, 0, 3, 0, 8, 45, 23])).toMatchObject({ classic: 7, corrected: 7, coverage: 1 }));
  it("has no classic form without doubletons", () => {
    expect(chao1([1, 1, 1])).toMatchObject({ classic: null, corrected: 6, coverage: 0 });
    expect(chao1([1])).toMatchObject({ classic: null, corrected: 1, coverage: 0 });
    expect(chao1([])).toMatchObject({ classic: 0, corrected: 0, coverage: 1 });
  });
});

/** Hepatitis A in Taiwan, 1995: three lists, 271 seen (Chao and others 2001). Serology later found about 545. */
const HEPATITIS: ThreeLists = { "111": 28, "110": 21, "101": 17, "011": 18, "100": 69, "010": 55, "001": 63 };

describe("three lists", () => {
  it("by pairs", () => {
    const pairs = pairwisePetersen(HEPATITIS);
    [336.122449, 378, 334.173913].forEach((total, i) => {
      close(pairs[i]!, total);
    });
  });
  it("if independent", () => close(independenceTotal(HEPATITIS), 388.483495));
  it("by sample coverage", () => {
    const found = sampleCoverage(HEPATITIS)!;
    close(found.coverage, 0.5126897389);
    close(found.total, 407.0037897);
  });
  it("from below", () => {
    close(chaoBound(HEPATITIS).withoutFactor, 583.2232143);
    close(chaoBound(HEPATITIS).withFactor, 479.1488095);
  });
  it("with every pair dependent", () => close(loglinearTotal(HEPATITIS), 1312.764706));
  it("give a range and a lower bound, never one number", () => {
    const found = totalRange(HEPATITIS);
    close(found.lowest, 388.483495);
    close(found.highest, 1312.764706);
    close(found.lowerBound, 479.1488095);
    close(found.coverage[0], 271 / 1312.764706);
    close(found.coverage[1], 271 / 388.483495);
    expect(found.seen).toBe(271);
    expect(found).not.toHaveProperty("total");
    // The truth was in the range and above the bound; below it was every model that took the lists for independent.
    expect(found.lowerBound).toBeLessThan(545);
    expect(found.highest!).toBeGreaterThan(545);
    expect(found.pairs.every((total) => total! < 545)).toBe(true);
  });
  it("that do not overlap bound nothing from above", () => {
    const apart: ThreeLists = { "111": 0, "110": 0, "101": 0, "011": 0, "100": 4, "010": 3, "001": 0 };
    expect(independenceTotal(apart)).toBeNull();
    expect(sampleCoverage(apart)).toBeNull();
    expect(loglinearTotal(apart)).toBeNull();
    expect(pairwisePetersen(apart)).toEqual([null, null, null]);
    const bound = 7 + (7 * 6) / 3;
    expect(totalRange(apart)).toMatchObject({ lowerBound: bound, lowest: bound, highest: null });
    expect(totalRange(apart).coverage).toEqual([0, 7 / bound]);
  });
  it("that saw nothing", () => {
    const nothing: ThreeLists = { "111": 0, "110": 0, "101": 0, "011": 0, "100": 0, "010": 0, "001": 0 };
    expect(totalRange(nothing)).toMatchObject({ seen: 0, lowerBound: 0, lowest: 0, highest: null, coverage: [0, 1] });
  });
  it("never give less than was seen, and solve the equation of independence", () => {
    const cell = fc.integer({ min: 1, max: 90 });
    const cells = fc.record({
      "111": cell,
      "110": cell,
      "101": cell,
      "011": cell,
      "100": cell,
      "010": cell,
      "001": cell,
    });
    fc.assert(
      fc.property(cells, (lists) => {
        const range = totalRange(lists);
        expect(range.lowest).toBeGreaterThanOrEqual(range.seen);
        expect(range.highest!).toBeGreaterThanOrEqual(range.lowest);
        expect(range.lowerBound).toBeGreaterThanOrEqual(range.seen);
        const total = independenceTotal(lists)!;
        const all = lists["111"];
        const missed = [
          all + lists["110"] + lists["101"] + lists["100"],
          all + lists["110"] + lists["011"] + lists["010"],
          all + lists["101"] + lists["011"] + lists["001"],
        ].reduce((chance, size) => chance * (1 - size / total), 1);
        expect(1 - range.seen / total).toBeCloseTo(missed, 9);
      }),
      { numRuns: 60 },
    );
  });
});
