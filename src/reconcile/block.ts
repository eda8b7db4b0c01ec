/** Which sightings are worth comparing: those that share a person, a kind (for visits a country) and maybe a day. */
import { addDays } from "../model/period.ts";
import { principalPersons, type Sighting } from "./sighting.ts";

/** Pairs that share a person (for visits: in one country) and may share a day. */
export function candidates(sightings: readonly Sighting[]): readonly [Sighting, Sighting][] {
  const pairs: [Sighting, Sighting][] = [];
  const seen = new Set<string>();
  for (const block of blocks(sightings).values()) {
    const sorted = [...block].sort((a, b) => (a.span.start < b.span.start ? -1 : a.span.start > b.span.start ? 1 : 0));
    for (const [i, a] of sorted.entries()) {
      const limit = addDays(a.span.end, 1);
      for (let j = i + 1; j < sorted.length && sorted[j]!.span.start <= limit; j++) {
        const b = sorted[j]!;
        const key = pairKey(a, b);
        if (seen.has(key)) continue;
        seen.add(key);
        pairs.push(a.id < b.id ? [a, b] : [b, a]);
      }
    }
  }
  return pairs;
}

/** Those that one vaguely dated sighting may belong to. */
export function partners(sightings: readonly Sighting[]): (s: Sighting) => readonly Sighting[] {
  const found = blocks(sightings);
  return (s) => {
    const limit = { start: addDays(s.span.start, -1), end: addDays(s.span.end, 1) };
    const near = blockKeys(s).flatMap((key) => found.get(key) ?? []);
    return [...new Set(near)].filter((o) => o.span.start <= limit.end && limit.start <= o.span.end);
  };
}

function blocks(sightings: readonly Sighting[]): ReadonlyMap<string, readonly Sighting[]> {
  const found = new Map<string, Sighting[]>();
  for (const s of sightings)
    for (const key of blockKeys(s)) {
      const block = found.get(key);
      if (block) block.push(s);
      else found.set(key, [s]);
    }
  return found;
}

function blockKeys(s: Sighting): readonly string[] {
  const what = s.kind === "visit" ? `visit ${s.place?.country ?? ""}` : "session";
  return [...new Set(principalPersons(s))].map((person) => `${what} ${person}`);
}

/** The same for both orders. */
export const pairKey = (a: Sighting, b: Sighting): string => (a.id < b.id ? `${a.id} ${b.id}` : `${b.id} ${a.id}`);
