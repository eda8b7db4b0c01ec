import { describe, expect, it } from "vitest";
import { countModel, countTail, fitNegativeBinomial, predictiveInterval } from "../../src/measure/negative-binomial.ts";
import { close, SECRETARY } from "./close.ts";

/**
 * Of the Secretaries' visits, solved in 40 digits. The 0.04070473795 and 0.04798310149 that a minimiser of SciPy gives
 * are the same to 1.4e-8, for a search along a likelihood cannot see the digits behind.
 */
const ALPHA = 0.04070473749130245;
const TAIL_OF_92 = 0.04798310084985923;

describe("the negative binomial", () => {
  const fit = fitNegativeBinomial(SECRETARY)!;
  const poisson = { mean: fit.mean, alpha: 0 };
  it("is fitted with its mean fixed", () => {
    close(fit.mean, 64.375);
    close(fit.momentAlpha, 0.04691161592);
    close(fit.alpha, ALPHA);
    expect(Math.abs(fit.alpha / 0.04070473795 - 1)).toBeLessThan(1.5e-8);
  });
  it("is likelier than Poisson for visits that cluster by trip", () => {
    close(fit.logLikelihood, -65.98610896);
    close(fit.poissonLogLikelihood, -77.06370298);
  });
  it("finds ordinary what Poisson takes for a wonder", () => {
    close(countTail(92, fit), TAIL_OF_92);
    close(countTail(92, { mean: 64.375, alpha: 0.04070473795 }), 0.04798310149);
    close(countTail(92, poisson), 0.0006946497017);
    expect(countTail(0, fit)).toBe(1);
  });
  it("predicts a wider range of counts", () => {
    expect(predictiveInterval(fit)).toEqual([38, 97]);
    expect(predictiveInterval(poisson)).toEqual([49, 81]);
    expect(predictiveInterval({ mean: 0.01, alpha: 0 })).toEqual([0, 0]);
    expect(predictiveInterval({ mean: 0.5, alpha: 4 })[0]).toBe(0);
  });
  it("is at the top of its likelihood", () => {
    const at = (alpha: number) =>
      SECRETARY.reduce((sum, x) => sum + Math.log(chanceOf(x, { mean: fit.mean, alpha })), 0);
    close(at(fit.alpha), fit.logLikelihood);
    expect(at(fit.alpha)).toBeGreaterThan(at(fit.alpha * 1.001));
    expect(at(fit.alpha)).toBeGreaterThan(at(fit.alpha * 0.999));
  });
  it("is Poisson for counts that vary no more than chance lets them", () => {
    expect(fitNegativeBinomial([5, 5, 5, 6])).toMatchObject({ alpha: 0, momentAlpha: 0 });
    expect(fitNegativeBinomial([0, 0])).toBeNull();
    expect(fitNegativeBinomial([3])).toBeNull();
  });
  it("is believed above a dispersion of 1.5 in a series of 8 or more, and else Poisson", () => {
    close(countModel(SECRETARY)!.alpha, ALPHA);
    expect(countModel([1, 20, 1, 20, 1, 20, 1])).toMatchObject({ alpha: 0 });
    expect(countModel([4, 6, 5, 7, 9, 4, 6, 5])).toMatchObject({ alpha: 0 });
    expect(countModel([0, 0])).toBeNull();
  });
});

/** As the difference of two tails, for a likelihood by another way. */
function chanceOf(x: number, model: { readonly mean: number; readonly alpha: number }): number {
  return countTail(x, model) - countTail(x + 1, model);
}
