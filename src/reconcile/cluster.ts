/** Sightings → clusters, each one contact: block, compare, join the surest first, never across a difference. */
import type { Judgement } from "../model/judgement.ts";
import { groupBy } from "../model/roster.ts";
import { candidates, pairKey, partners } from "./block.ts";
import { type Comparison, compare } from "./compare.ts";
import { decisionsAmong } from "./decisions.ts";
import { type Cluster, Joined } from "./joined.ts";
import { isPrecise, nameOf, principalPersons, type Sighting } from "./sighting.ts";

interface Edge {
  readonly a: Sighting;
  readonly b: Sighting;
  readonly comparison: Comparison;
}

/** `sightings` in the order of their ids. The result does not depend on the order of arrival. */
export function cluster(sightings: readonly Sighting[], judgements: readonly Judgement[]): readonly Cluster[] {
  const journeys = groupBy(
    sightings.filter((s) => s.kind === "visit" && s.status === "held" && isPrecise(s)),
    (s) => principalPersons(s)[0] ?? "",
  );
  const against = (a: Sighting, b: Sighting): Comparison =>
    compare(a, b, journeys.get(principalPersons(a)[0] ?? "") ?? []);
  const decisions = decisionsAmong(sightings, judgements);
  const joined = new Joined(
    sightings,
    (a, b) => decisions.apart.has(pairKey(a, b)) || against(a, b).verdict === "different",
  );

  for (const { a, b, judgement } of decisions.together)
    joined.force(a, b, `judged the same (${judgement.id}): ${judgement.reason}`);

  const sure = sightings.filter((s) => isPrecise(s) && s.status !== "historical");
  const edges = candidates(sure)
    .map(([a, b]): Edge => ({ a, b, comparison: against(a, b) }))
    .filter((edge) => edge.comparison.verdict === "same")
    .sort((x, y) => y.comparison.strength - x.comparison.strength || byIds(x, y));
  for (const { a, b, comparison } of edges) joined.join(a, b, `${nameOf(a)} and ${nameOf(b)}: ${comparison.reason}`);

  placeVague(sightings, joined, against, decisions.apart);
  return joined.clusters();
}

/**
 * A month, a year or a back-reference belongs to the one contact that fits. Where several fit it belongs to none
 * that we could name: a text adds nothing then, a row (which asserts a contact) stands alone.
 */
function placeVague(
  sightings: readonly Sighting[],
  joined: Joined,
  against: (a: Sighting, b: Sighting) => Comparison,
  apart: ReadonlySet<string>,
): void {
  const isVague = (s: Sighting): boolean => !isPrecise(s) || s.status === "historical";
  const placed = new Set(sightings.filter((s) => !isVague(s) || joined.size(s) > 1));
  const others = partners(sightings);
  for (const vague of sightings) {
    if (placed.has(vague)) continue;
    const fits = new Map<Sighting, Edge>();
    for (const other of others(vague)) {
      if (other === vague || !placed.has(other) || apart.has(pairKey(vague, other))) continue;
      const comparison = against(vague, other);
      const root = joined.root(other);
      if (comparison.verdict === "same" && !fits.has(root)) fits.set(root, { a: vague, b: other, comparison });
    }
    if (fits.size === 1) {
      const [{ b, comparison }] = [...fits.values()] as [Edge];
      joined.join(vague, b, `${nameOf(vague)} and ${nameOf(b)}: ${comparison.reason}, the only one that fits`);
    } else if (fits.size > 1 && !vague.row) joined.drop(vague);
    placed.add(vague);
  }
}

function byIds(x: Edge, y: Edge): number {
  const [a, b] = [pairKey(x.a, x.b), pairKey(y.a, y.b)];
  return a < b ? -1 : a > b ? 1 : 0;
}
