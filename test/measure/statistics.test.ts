import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isAbout } from "../../src/measure/constants.ts";
import { dispersion, dispersionP } from "../../src/measure/dispersion.ts";
import { poissonInterval, rateRatio, silenceProbability, zeroRateUpper } from "../../src/measure/poisson.ts";
import { chanceAbove, record, recordFact, recordRobustness, recordSurprise } from "../../src/measure/record.ts";
import { share, wilson } from "../../src/measure/share.ts";
import { close, SECRETARY } from "./close.ts";

describe("the exact Poisson interval", () => {
  it.each([
    [0, 0, 3.688879454],
    [1, 0.02531780798, 5.571643391],
    [5, 1.62348639, 11.66833208],
    [10, 4.795388696, 18.39035604],
    [32, 21.88797631, 45.17445208],
  ])("of %d events", (x, lower, upper) => {
    const interval = poissonInterval(x);
    close(interval[0], lower);
    close(interval[1], upper);
  });
  it("of a rate, with exposure", () => {
    const interval = poissonInterval(137, 24.19893);
    close(interval[0], 4.753124805);
    close(interval[1], 6.692709334);
  });
  it("gives the rule of three for silence", () => close(zeroRateUpper(1), 2.995732274));
  it("bounds a rate after twelve silent months", () => close(zeroRateUpper(12), 0.2496443561));
  it("says how likely a silence is", () => close(silenceProbability(1, 12), 6.144212353e-6));
});

describe("the rate ratio, exact and conditional", () => {
  it.each([
    [11, 800, 21, 3011, 1.971488095, 0.1120173196, 0.8584264034, 4.277265944],
    [2, 17877, 9, 16660, 0.2070941557, 0.05010649561, 0.02177406276, 1.000549104],
    [1, 12, 60, 60, 0.08333333333, 0.0003904342588, 0.00207566088, 0.4823847426],
    [0, 12, 30, 36, 0, 0.0003571641803, 0, 0.3925265444],
    [14, 50, 21, 50, 0.6666666667, 0.3105046591, 0.3135566183, 1.374632907],
    [14, 50, 80, 366, 1.281, 0.4720010468, 0.670269164, 2.27682077],
    [9, 1, 22, 4, 1.636363636, 0.3015249588, 0.6632467221, 3.697646576],
  ])("of %d in %d against %d in %d", (x1, t1, x2, t2, ratio, p, lower, upper) => {
    const found = rateRatio(x1, t1, x2, t2);
    close(found.ratio, ratio);
    close(found.p, p);
    close(found.interval[0], lower);
    close(found.interval[1], upper);
  });
  it("keeps the digits of a very small p", () => close(rateRatio(60, 1, 0, 1).p, 2 * 0.5 ** 60));
  it("covers its own ratio, and its p agrees with its interval", () => {
    const count = fc.integer({ min: 0, max: 60 });
    const exposure = fc.integer({ min: 1, max: 400 });
    fc.assert(
      fc.property(count, exposure, fc.integer({ min: 1, max: 60 }), exposure, (x1, t1, x2, t2) => {
        const { ratio, interval, p } = rateRatio(x1, t1, x2, t2);
        expect(interval[0]).toBeLessThanOrEqual(ratio);
        expect(interval[1]).toBeGreaterThanOrEqual(ratio);
        if (p < 0.0499) expect(interval[0] > 1 || interval[1] < 1).toBe(true);
      }),
      { numRuns: 60 },
    );
  });
});

describe("dispersion", () => {
  it("cries wolf less: country visits cluster by trip", () => {
    const found = dispersion(SECRETARY)!;
    close(found.mean, 64.375);
    close(found.variance, 258.7833333333333);
    close(found.index, 60.29902913);
    close(found.phi, 4.019935275);
    close(dispersionP(found), 2.240370692e-7);
    expect(found).toMatchObject({ df: 15, overdispersed: true });
  });
  it("is not claimed for a short or an empty series", () => {
    expect(dispersion([1, 9, 1])?.overdispersed).toBe(false);
    expect(dispersion([0, 0, 0])).toBeNull();
  });
});

describe("a record", () => {
  it.each([
    [[4, 6, 5, 7, 9], 0.1607829577, 0.1507624794, 0.6626167948],
    [[10, 11, 9, 10, 12], 0.1687073379, 0.3406841024, 0.9847801782],
    [[2, 0, 1, 3, 8], 0.1482825605, 0.00239720874, 0.0119860437],
  ])("surprises so much when nothing changed: %j", (counts, strict, last, any) => {
    const surprise = recordSurprise(counts)!;
    close(surprise.strictRecord, strict);
    close(surprise.lastAtLeast, last);
    close(surprise.anyAtLeast, any);
  });
  it.each([
    [[4, 6, 5, 7, 9], 0.9, 0.8710935996],
    [[4, 6, 5, 7, 9], 0.7, 0.6899754907],
    [[10, 11, 9, 10, 12], 0.9, 0.5261331309],
    [[2, 0, 1, 3, 8], 0.7, 0.9905918736],
    [[4, 6, 5, 7, 9], [0.6, 0.6, 0.6, 0.6, 0.95], 0.0274745161],
  ])("stands so firmly when contacts are missing: %j at %j", (counts, p, chance) =>
    close(recordRobustness(counts, p), chance));
  it("is strict: a tie is none", () => {
    expect(recordFact([4, 5, 3, 5])).toEqual({ strict: false, margin: 0, ties: [1], above: [], highest: 5 });
    expect(recordFact([4, 5, 3, 6])).toMatchObject({ strict: true, margin: 1 });
    expect(recordFact([4, 5, 3, 2], true)).toMatchObject({ strict: true, margin: 1, highest: 3 });
  });
  it("is one in the ledger only where detection is unknown or low", () => {
    expect(record([1, 1, 9], [0.9, null, 0.9], false)).toMatchObject({ robustness: null, inLedgerOnly: true });
    expect(record([0, 1, 9], [1, 1, 1], false)).toMatchObject({ robustness: 1, inLedgerOnly: false });
    expect(
      record(
        SECRETARY,
        SECRETARY.map(() => 0.98),
        true,
      ).surprise,
    ).toBeNull();
  });
  it("can be rescued by contacts that are missing", () => {
    expect(chanceAbove(3, 1, 3)).toBe(0);
    // y + NegBin(4, 0.9): one missing or more.
    close(chanceAbove(3, 0.9, 3), 1 - 0.9 ** 4);
  });
  it("is weighed where most contacts are missing: the rest of SciPy's negative binomial", () => {
    close(chanceAbove(50, 0.1, 60), 1);
    close(chanceAbove(40, 0.3, 129), 0.6173916412888659);
    close(chanceAbove(2000, 0.5, 2100), 1);
    close(recordRobustness([50, 50, 60], 0.1), 0.7419312994036226);
    close(recordRobustness([300, 300, 310], 0.3), 0.5352114305022847);
    expect(chanceAbove(0, 0, 5)).toBe(1);
    expect(recordRobustness([1, 2], 0)).toBe(0);
  });
  it("keeps the digits of a very small chance", () => {
    const surprise = recordSurprise([0, 0, 0, 0, 30])!;
    close(surprise.lastAtLeast, 0.2 ** 30);
    close(surprise.anyAtLeast, 5 * 0.2 ** 30);
  });
});

describe("shares", () => {
  it.each([
    [10, 10, 0.7224672001, 1],
    [0, 50, 0, 0.07134759913],
    [45, 50, 0.7863976856, 0.9565242351],
    [117, 153, 0.6915216339, 0.8249234477],
    [2, 66, 0.008349910199, 0.1039252191],
  ])("Wilson's interval of %d of %d", (x, n, lower, upper) => {
    const interval = wilson(x, n);
    close(interval[0], lower);
    close(interval[1], upper);
  });
  it("keep both numbers", () => expect(share(0, 0)).toMatchObject({ numerator: 0, denominator: 0, value: null }));
});

it("about n is within 10 % or 1", () => {
  expect(isAbout(41, 40)).toBe(true);
  expect(isAbout(44, 40)).toBe(true);
  expect(isAbout(45, 40)).toBe(false);
  expect(isAbout(4, 3)).toBe(true);
  expect(isAbout(5, 3)).toBe(false);
});
