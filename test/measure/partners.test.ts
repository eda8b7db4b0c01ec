import { describe, expect, it } from "vitest";
import { falseDiscovery } from "../../src/measure/false-discovery.ts";
import { gTest } from "../../src/measure/g-test.ts";
import { fisherExact } from "../../src/measure/share.ts";
import { close } from "./close.ts";

describe("a shift of attention between two partners", () => {
  it("by Fisher's exact test", () => {
    const found = fisherExact(12, 30, 28, 25);
    close(found.oddsRatio, 0.3571428571);
    close(found.p, 0.02190225797);
  });
  it("by the G test with Yates's rule, as SciPy has it", () => {
    const found = gTest([
      [12, 30],
      [28, 25],
    ])!;
    close(found.g, 4.779484889567589);
    close(found.p, 0.028800734605234506);
    expect(found).toMatchObject({ df: 1, correction: "yates", sparse: false });
    const nearlyEven = gTest([
      [5, 5],
      [6, 5],
    ])!;
    expect(nearlyEven).toMatchObject({ g: 0, p: 1 });
  });
});

describe("a shift of attention between more partners", () => {
  const table = [
    [12, 30, 8],
    [28, 25, 3],
  ];
  it("by the G test with Williams's q", () => {
    const found = gTest(table)!;
    // SciPy's G of 9.05628004710489, divided by q.
    close(found.g, 8.781440304746605);
    close(found.p, 0.012391802020722473);
    expect(found).toMatchObject({ df: 2, correction: "williams", sparse: false });
  });
  it("leaves out who had no contacts at all", () =>
    expect(
      gTest([
        [12, 0, 30, 8],
        [0, 0, 0, 0],
        [28, 0, 25, 3],
      ]),
    ).toEqual(gTest(table)));
  it("bears a partner with none in one window, and warns where counts are few", () => {
    const found = gTest([
      [9, 0, 2],
      [7, 3, 1],
    ])!;
    expect(found.sparse).toBe(true);
    expect(found.p).toBeGreaterThan(0);
    expect(found.p).toBeLessThan(1);
  });
  it("is none of one window or partner", () => {
    expect(gTest([[1, 2]])).toBeNull();
    expect(gTest([[1], [2]])).toBeNull();
    expect(gTest([])).toBeNull();
    expect(() => gTest([[1, 2], [3]])).toThrow(RangeError);
  });
});

describe("many series searched", () => {
  it("hold false discoveries, as SciPy does", () => {
    const found = falseDiscovery([0.01, 0.04, 0.03, 0.005, 0.55, 0.6, 0.039]);
    [0.035, 0.056, 0.056, 0.035, 0.6, 0.6, 0.056].forEach((p, i) => {
      close(found.adjusted[i]!, p);
    });
    expect(found).toMatchObject({ searched: 7, found: [0, 3] });
  });
  it("make no news of one small p among 200", () => {
    const ps = Array.from({ length: 200 }, (_, i) => (i + 1) / 201);
    expect(falseDiscovery(ps)).toMatchObject({ searched: 200, found: [] });
    expect(falseDiscovery([])).toEqual({ searched: 0, found: [], adjusted: [] });
    expect(() => falseDiscovery([1.2])).toThrow(RangeError);
  });
});
