import { describe, expect, it } from "vitest";
import { runLengths } from "../../src/measure/online-changepoints.ts";
import { close } from "./close.ts";

const PRIOR = { shape: 1, rate: 0.2, hazard: 0.05 };

describe("online changepoints", () => {
  const found = runLengths([5, 6, 4, 5, 0, 0, 1, 0], PRIOR);
  it("follow the most likely run", () => {
    expect(found.map((r) => r.length)).toEqual([1, 2, 3, 4, 5, 2, 3, 4]);
    const chances = [
      0.95, 0.9246869136, 0.9011312431, 0.8874799334, 0.4836706391, 0.8521564357, 0.8334536026, 0.8762714655,
    ];
    found.forEach((r, i) => {
      close(r.probability, chances[i]!);
    });
  });
  it("are told by the drop of its length, once", () =>
    expect(found.map((r) => r.dropped)).toEqual([false, false, false, false, false, true, false, false]));
  it("bear a count that no run foresees", () => {
    const far = runLengths([5, 5, 5, 100_000], PRIOR);
    expect(far.every((r) => Number.isFinite(r.probability))).toBe(true);
  });
  it("ask for a prior", () => {
    expect(() => runLengths([1], { ...PRIOR, hazard: 1 })).toThrow(RangeError);
    expect(runLengths([], PRIOR)).toEqual([]);
  });
});
