/**
 * Many series searched at once: a "record" found by scanning 200 partners is not news (statistics, section 8). Holds
 * the share of false ones among those reported (Benjamini and Hochberg 1995).
 */

export interface Discoveries {
  /** How many series were searched: to be printed beside every find. */
  readonly searched: number;
  /** Positions of the series that stand, in their order. */
  readonly found: readonly number[];
  /** The adjusted p of each series, in their order: the least level at which it would stand. */
  readonly adjusted: readonly number[];
}

/** `ps`: one p a series, of every series searched and not only of those that struck. RangeError: a p outside 0 to 1. */
export function falseDiscovery(ps: readonly number[], level = 0.05): Discoveries {
  if (!ps.every((p) => p >= 0 && p <= 1)) throw new RangeError("a p outside 0 to 1");
  const searched = ps.length;
  const adjusted: number[] = new Array(searched).fill(1);
  let least = 1;
  // From the largest p down, for none may be above that of a larger one.
  const order = ps.map((_, i) => i).sort((a, b) => ps[b]! - ps[a]!);
  order.forEach((series, i) => {
    least = Math.min(least, (ps[series]! * searched) / (searched - i));
    adjusted[series] = least;
  });
  return { searched, found: adjusted.flatMap((p, i) => (p <= level ? [i] : [])), adjusted };
}
