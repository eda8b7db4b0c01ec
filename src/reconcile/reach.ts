/** Where a sighting bears on contacts, and the blocks that follow: sets of sightings that depend on no other. */
import type { Judgement } from "../model/judgement.ts";
import { addDays, FIRST_DAY, LAST_DAY } from "../model/period.ts";
import { MEETS, type Reach } from "../model/reach.ts";
import { isPrecise, principalPersons, type Sighting, sidesOf } from "./sighting.ts";

/**
 * - Sessions are compared where the sides are the same; visits where the traveller is, in any country, since a journey
 *   elsewhere can part two visits. One day of tolerance on either end (`compare`).
 * - A meeting hangs on the visit of one of its persons in its country that holds its days, or on a row it names.
 * - A judgement ties its subjects whatever their days.
 */
export function reachesOf(sighting: Sighting, judged: ReadonlyMap<string, readonly string[]>): readonly Reach[] {
  const { kind, place, row, partOfRow } = sighting;
  const near = { from: addDays(sighting.span.start, -1), to: addDays(sighting.span.end, 1) };
  const ever = { from: FIRST_DAY, to: LAST_DAY };
  const names = new Set([sighting.id, ...(row ? [row.entry, row.id] : [])]);
  const judgements = [...names].flatMap((name) => judged.get(name) ?? []).sort();
  const found: Reach[] = judgements.map((id) => ({ key: `judgement ${id}`, ...ever, role: "like" }));
  const like = (key: string) => found.push({ key, ...near, role: "like" });
  if (kind === "visit") for (const person of principalPersons(sighting)) like(`visit ${person}`);
  else like(`session ${[...sidesOf(sighting).keys()].sort().join(" ")}`);
  if (kind === "call" || kind === "video") return found;
  // A visit that judgements made longer may hold meetings between its parts
  const days = kind === "visit" && judgements.length > 0 ? ever : near;
  if (place?.country && (kind === "visit" || isPrecise(sighting)))
    for (const { person } of sighting.participants)
      if (person) found.push({ key: `in ${place.country} ${person}`, ...days, role: kind });
  if (kind === "visit" && row) found.push({ key: `row ${row.id}`, ...ever, role: "visit" });
  if (kind === "meeting" && partOfRow) found.push({ key: `row ${partOfRow}`, ...ever, role: "meeting" });
  return found;
}

/** For each mention or row that judgements tie to others, their ids. Who a name is ties nothing. */
export function judgementsBySubject(judgements: readonly Judgement[]): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  for (const { id, subjects, name } of judgements)
    for (const subject of name ? [] : subjects) found.set(subject, [...(found.get(subject) ?? []), id]);
  return found;
}

/** The blocks, each in the order of the sightings' ids. `reaches` are parallel to the sightings. */
export function blocksOf(
  sightings: readonly Sighting[],
  reaches: readonly (readonly Reach[])[],
): readonly (readonly Sighting[])[] {
  const parent = sightings.map((_, i) => i);
  const root = (i: number): number => {
    while (parent[i] !== i) i = parent[i] = parent[parent[i]!]!;
    return i;
  };
  for (const ends of byKey(reaches).values())
    for (const role of ["like", "visit"] as const) {
      const mine = ends.filter((e) => e.reach.role === role);
      if (MEETS[role] === role) chain(mine, (a, b) => (parent[root(a)] = root(b)));
      else
        for (const a of mine)
          for (const b of ends)
            if (b.reach.role === MEETS[role] && a.reach.from <= b.reach.to && b.reach.from <= a.reach.to)
              parent[root(a.at)] = root(b.at);
    }
  const blocks = new Map<number, Sighting[]>();
  sightings.forEach((s, i) => {
    const block = blocks.get(root(i));
    if (block) block.push(s);
    else blocks.set(root(i), [s]);
  });
  return [...blocks.values()];
}

interface End {
  readonly at: number;
  readonly reach: Reach;
}

function byKey(reaches: readonly (readonly Reach[])[]): ReadonlyMap<string, readonly End[]> {
  const found = new Map<string, End[]>();
  reaches.forEach((list, at) => {
    for (const reach of list) {
      const ends = found.get(reach.key);
      if (ends) ends.push({ at, reach });
      else found.set(reach.key, [{ at, reach }]);
    }
  });
  return found;
}

/** Unites those whose days meet, directly or through others. */
function chain(ends: readonly End[], unite: (a: number, b: number) => void): void {
  const inOrder = [...ends].sort((a, b) => (a.reach.from < b.reach.from ? -1 : a.reach.from > b.reach.from ? 1 : 0));
  let open: End | null = null;
  for (const end of inOrder) {
    if (open && end.reach.from <= open.reach.to) unite(end.at, open.at);
    if (!open || end.reach.to > open.reach.to) open = end;
  }
}
