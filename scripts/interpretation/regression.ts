/** Logistic regression on features that are there or not, with a ridge penalty; the same examples give the same weights. */

export interface Sample {
  readonly features: readonly string[];
  readonly interpretive: boolean;
}

export interface Settings {
  /** A feature counts from so many samples on. */
  readonly least: number;
  /** The weight of the ridge, in samples. */
  readonly ridge: number;
  readonly rounds: number;
}

/** The weight of each feature; "" is the constant. */
export function regress(samples: readonly Sample[], { least, ridge, rounds }: Settings): Map<string, number> {
  const counts = new Map<string, number>();
  for (const s of samples) for (const f of s.features) counts.set(f, (counts.get(f) ?? 0) + 1);
  const names = [...counts]
    .filter(([, n]) => n >= least)
    .map(([f]) => f)
    .sort();
  const at = new Map(names.map((f, i) => [f, i]));
  const rows = samples.map((s) => s.features.flatMap((f) => at.get(f) ?? []));
  const weights = new Float64Array(names.length);
  // Adagrad over passes in the order of the samples: no chance in it.
  const seen = new Float64Array(names.length).fill(1e-6);
  let constant = 0;
  let seenConstant = 1e-6;
  for (let round = 0; round < rounds; round++) {
    const gradient = new Float64Array(names.length);
    let slope = 0;
    rows.forEach((row, i) => {
      let sum = constant;
      for (const j of row) sum += weights[j]!;
      const error = 1 / (1 + Math.exp(-sum)) - (samples[i]!.interpretive ? 1 : 0);
      for (const j of row) gradient[j]! += error;
      slope += error;
    });
    for (let j = 0; j < weights.length; j++) {
      const g = gradient[j]! + ridge * weights[j]!;
      seen[j]! += g * g;
      weights[j]! -= (0.3 * g) / Math.sqrt(seen[j]!);
    }
    seenConstant += slope * slope;
    constant -= (0.3 * slope) / Math.sqrt(seenConstant);
  }
  const found = new Map<string, number>([["", constant]]);
  names.forEach((f, j) => {
    found.set(f, weights[j]!);
  });
  return found;
}
