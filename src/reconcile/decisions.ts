/** Human judgements of same and different, as pairs of sightings; for each pair the latest stands. */
import type { Judgement } from "../model/judgement.ts";
import { pairKey } from "./block.ts";
import type { Sighting } from "./sighting.ts";

export interface Decisions {
  readonly together: readonly { a: Sighting; b: Sighting; judgement: Judgement }[];
  readonly apart: ReadonlySet<string>;
}

/** Human decisions by entry, row or mention id; subjects that are gone are passed over. "Unsure" decides nothing. */
export function decisionsAmong(sightings: readonly Sighting[], judgements: readonly Judgement[]): Decisions {
  const byName = new Map<string, Sighting[]>();
  for (const s of sightings)
    for (const name of new Set([s.id, ...(s.row ? [s.row.entry, s.row.id] : [])]))
      byName.set(name, [...(byName.get(name) ?? []), s]);
  const latest = new Map<string, { a: Sighting; b: Sighting; judgement: Judgement }>();
  const inOrder = [...judgements].sort((x, y) => (x.at + x.id < y.at + y.id ? -1 : 1));
  for (const judgement of inOrder) {
    if (judgement.name || (judgement.judgement !== "same" && judgement.judgement !== "different")) continue;
    // All editions of an entry are meant
    const subjects = judgement.subjects.map((id) => byName.get(id) ?? []);
    for (const [i, mine] of subjects.entries())
      for (const a of mine)
        for (const b of subjects.slice(i + 1).flat()) latest.set(pairKey(a, b), { a, b, judgement });
  }
  const all = [...latest].sort(([x], [y]) => (x < y ? -1 : 1));
  return {
    together: all.filter(([, d]) => d.judgement.judgement === "same").map(([, d]) => d),
    apart: new Set(all.filter(([, d]) => d.judgement.judgement === "different").map(([key]) => key)),
  };
}
