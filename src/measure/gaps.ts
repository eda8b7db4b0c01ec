/** Silences in a series of events: how long a gap is ordinary (statistics, section 5). One silence: `poisson.ts`. */

/** Where the chance differs from 1 by less than exp(-18) = 1.6e-8, and the alternating sum would lose its digits. */
const SURE = 18;

/**
 * P(the longest gap within a span of `span` is at least `gap`) for events at a constant `rate`, the times before the
 * first event and after the last counted as gaps. Span and gap in one unit, the rate per that unit. By inclusion and
 * exclusion over the gaps. Visits cluster by trip: give trips, not visits. RangeError: an argument below 0, or no gap.
 */
export function longestGapProbability(rate: number, span: number, gap: number): number {
  if (!(rate >= 0 && span >= 0 && gap > 0)) throw new RangeError(`no gap of ${gap} in ${span} at rate ${rate}`);
  const silent = Math.exp(-rate * gap);
  const rare = rate * silent;
  // A gap is completed at a rate of at least `rare` from `gap` on, so that P(none) <= exp(-rare (span - gap)).
  if (rare * (span - gap) > SURE) return 1;
  let sum = 0;
  let factorial = 1;
  // The term of k: (-1)^(k+1) exp(-k rate gap) [(rate t)^k / k! + (rate t)^(k-1) / (k-1)!], t = span - k gap. At
  // t = 0 it is 0 but for k = 1, where the gap is the whole span.
  for (let k = 1; span - k * gap >= 0; k++) {
    const expected = rare * (span - k * gap);
    const term = (expected ** (k - 1) / factorial) * (expected / k + silent);
    sum += k % 2 === 1 ? term : -term;
    if (k > SURE && term <= 1e-18 * sum) break;
    factorial *= k;
  }
  return Math.min(1, Math.max(0, sum));
}
