import type { Sighting } from "./sighting.ts";

export interface Cluster {
  readonly sightings: readonly Sighting[];
  /** Why they were joined, in words. */
  readonly reasons: readonly string[];
}

/** Disjoint sets that refuse a join where any two members differ. Open state, closed in this file. */
export class Joined {
  private readonly parent = new Map<Sighting, Sighting>();
  private readonly members = new Map<Sighting, Sighting[]>();
  private readonly reasons = new Map<Sighting, string[]>();
  private readonly dropped = new Set<Sighting>();

  constructor(
    private readonly sightings: readonly Sighting[],
    private readonly differ: (a: Sighting, b: Sighting) => boolean,
  ) {
    for (const s of sightings) {
      this.parent.set(s, s);
      this.members.set(s, [s]);
    }
  }

  root(s: Sighting): Sighting {
    let at = s;
    for (let up = this.parent.get(at)!; up !== at; up = this.parent.get(at)!) at = up;
    return at;
  }

  size(s: Sighting): number {
    return this.members.get(this.root(s))!.length;
  }

  join(a: Sighting, b: Sighting, reason: string): void {
    const [x, y] = [this.root(a), this.root(b)];
    if (x === y) return;
    for (const one of this.members.get(x)!)
      for (const other of this.members.get(y)!) if (this.differ(one, other)) return;
    this.unite(x, y, reason);
  }

  /** A judgement outweighs every difference. */
  force(a: Sighting, b: Sighting, reason: string): void {
    const [x, y] = [this.root(a), this.root(b)];
    if (x !== y) this.unite(x, y, reason);
  }

  drop(s: Sighting): void {
    this.dropped.add(s);
  }

  private unite(x: Sighting, y: Sighting, reason: string): void {
    const [into, from] = x.id < y.id ? [x, y] : [y, x];
    this.parent.set(from, into);
    this.members.get(into)!.push(...this.members.get(from)!);
    this.members.delete(from);
    this.reasons.set(into, [...(this.reasons.get(into) ?? []), ...(this.reasons.get(from) ?? []), reason]);
  }

  clusters(): readonly Cluster[] {
    return this.sightings
      .filter((s) => this.parent.get(s) === s && !this.dropped.has(s))
      .map((s) => ({ sightings: this.members.get(s)!, reasons: this.reasons.get(s) ?? [] }));
  }
}
