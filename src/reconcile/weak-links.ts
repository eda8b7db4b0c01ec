/** Contacts of several statements that were joined on weak grounds, or whose statements disagree. */
import type { Doubt } from "../model/doubt.ts";
import { type Comparison, compare } from "./compare.ts";
import { type Disagreement, disagreements } from "./merge.ts";
import { nameOf, type Sighting } from "./sighting.ts";

/** From this strength on days settle it: they are the same, or overlap. */
const SURE = 4;
/** By the strength of the weakest link: within the same month or year, one day apart, days that abut. */
const JOINED_WEIGHT: Readonly<Record<number, number>> = { 1: 0.75, 2: 0.6, 3: 0.4 };

/** A session has its days and its kind; visits overlap in parts, and move from city to city. */
const CONFLICT_WEIGHT: Readonly<Record<Disagreement["field"], readonly [session: number, visit: number]>> = {
  status: [0.95, 0.95],
  days: [0.7, 0.3],
  kind: [0.5, 0.5],
  class: [0.35, 0.35],
  cities: [0.5, 0.2],
};

interface Link {
  readonly a: Sighting;
  readonly b: Sighting;
  readonly comparison: Comparison;
}

/**
 * The doubt about one contact, by the sightings that it was merged from; null: there is none, or a human has looked.
 * @param isSettled whether a judgement names both of these
 */
export function doubtAbout(
  sightings: readonly Sighting[],
  isSettled: (a: Sighting, b: Sighting) => boolean,
): Omit<Doubt, "contacts"> | null {
  const [weakest, ...stronger] = treeOf(sightings).reverse();
  if (!weakest || isSettled(weakest.a, weakest.b)) return null;
  const { a, b, comparison } = weakest;
  const said = sightings.some((s) => s.notes.length > 0) ? [] : disagreements(sightings);
  const isWeak = comparison.strength < SURE;
  if (!isWeak && said.length === 0) return null;
  const visit = sightings[0]!.kind === "visit" ? 1 : 0;
  const mine = new Set([a]);
  for (let grown = 0; grown < mine.size; ) {
    grown = mine.size;
    for (const link of stronger)
      if (mine.has(link.a) !== mine.has(link.b)) for (const end of [link.a, link.b]) mine.add(end);
  }
  const idsOf = (isMine: boolean) => sightings.filter((s) => mine.has(s) === isMine).map((s) => s.id);
  return {
    kind: isWeak ? "joined" : "conflict",
    weight: isWeak
      ? JOINED_WEIGHT[comparison.strength]!
      : Math.max(...said.map(({ field }) => CONFLICT_WEIGHT[field][visit])),
    subjects: [a.id, b.id],
    sides: [idsOf(true), idsOf(false)],
    reasons: [
      ...(isWeak ? [`${nameOf(a)} and ${nameOf(b)}: ${comparison.reason}`] : []),
      ...said.map(({ field, words }) => `${field}: ${words}`),
    ],
    name: null,
  };
}

/**
 * The links that hold the statements together, the strongest first: no two lead to the same one. Of statements that
 * stand in one contact no journey lies between, so none is asked. Those that only a judgement joined have no link.
 */
function treeOf(sightings: readonly Sighting[]): Link[] {
  const links = sightings
    .flatMap((a, i) => sightings.slice(i + 1).map((b): Link => ({ a, b, comparison: compare(a, b, []) })))
    .filter(({ comparison }) => comparison.verdict === "same")
    .sort((x, y) => y.comparison.strength - x.comparison.strength);
  const group = new Map(sightings.map((s) => [s, s]));
  return links.filter(({ a, b }) => {
    const [into, from] = [group.get(a)!, group.get(b)!];
    if (into === from) return false;
    for (const [s, g] of group) if (g === from) group.set(s, into);
    return true;
  });
}
