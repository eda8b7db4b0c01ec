/**
 * Whether the level of a series has just changed, count by count as they come in: Bayesian online changepoint
 * detection (Adams and MacKay 2007) of Poisson counts with a Gamma prior (statistics, section 6).
 */
import { logFactorial } from "./distributions.ts";

export interface OnlinePrior {
  /** Gamma prior of the rate of a run: its shape, above 0 … */
  readonly shape: number;
  /** … and its rate (not scale), above 0. The mean is shape / rate. */
  readonly rate: number;
  /** P(a change after any one count), between 0 and 1: one over the run length expected. */
  readonly hazard: number;
}

/** What is believed after one more count. */
export interface RunLength {
  /** The most likely number of counts in the present run, this one included … */
  readonly length: number;
  /** … and how likely. */
  readonly probability: number;
  /**
   * The most likely run did not grow by this count: it began later than was believed before. The sign of a change;
   * P(length = 0) is none, for it always equals the hazard.
   */
  readonly dropped: boolean;
}

/**
 * One entry a count, in the order of time; counts of equal exposure. The series begins with length 0 for certain.
 * RangeError: a prior outside its bounds.
 */
export function runLengths(counts: readonly number[], prior: OnlinePrior): readonly RunLength[] {
  const { shape, rate, hazard } = prior;
  if (!(shape > 0 && rate > 0 && hazard > 0 && hazard < 1)) throw new RangeError(`prior ${JSON.stringify(prior)}`);
  const found: RunLength[] = [];
  // By run length: its probability, and the sum of its counts.
  let chances: readonly number[] = [1];
  let sums: readonly number[] = [0];
  for (const x of counts) {
    const logs = sums.map((sum, length) => logPredictive(x, shape + sum, rate + length));
    // Relative to the likeliest, for a count far from every run has chances of 0 to the machine.
    const most = Math.max(...logs);
    const weights = chances.map((chance, length) => chance * Math.exp(logs[length]! - most));
    const total = weights.reduce((sum, weight) => sum + weight, 0);
    chances = [hazard, ...weights.map((weight) => (weight / total) * (1 - hazard))];
    sums = [0, ...sums.map((sum) => sum + x)];
    const probability = Math.max(...chances);
    const length = chances.indexOf(probability);
    found.push({ length, probability, dropped: length <= (found.at(-1)?.length ?? 0) });
  }
  return found;
}

/** ln P(the next count is x) after a run with Gamma posterior (shape, rate): negative binomial. */
function logPredictive(x: number, shape: number, rate: number): number {
  let log = -logFactorial(x) - shape * Math.log1p(1 / rate) - x * Math.log1p(rate);
  for (let j = 0; j < x; j++) log += Math.log(shape + j);
  return log;
}
