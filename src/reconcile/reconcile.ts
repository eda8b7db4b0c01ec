/** Mentions → contacts: prepare, cluster, merge, link. A pure function of its input, whatever its order. */
import type { Contact } from "../model/contact.ts";
import type { Judgement } from "../model/judgement.ts";
import type { Publisher } from "../model/publisher.ts";
import type { Roster } from "../model/roster.ts";
import type { Testimony } from "../model/testimony.ts";
import { cluster } from "./cluster.ts";
import { containerIndex } from "./containers.ts";
import { publisherIndex } from "./independence.ts";
import { merge } from "./merge.ts";
import { linkVisits } from "./part-of.ts";
import type { ResolveParty } from "./participants.ts";
import { sightingsOf } from "./sightings.ts";

export interface ReconcileInput {
  readonly testimonies: readonly Testimony[];
  readonly roster: Roster;
  readonly judgements: readonly Judgement[];
  readonly publishers: readonly Publisher[];
  /** Asked for parties of texts; rows assert theirs. */
  readonly resolve: ResolveParty;
}

/** The contacts by day and id. */
export function reconcile(input: ReconcileInput): readonly Contact[] {
  const sightings = sightingsOf(input.testimonies, input.roster, input.judgements, input.resolve);
  const clusters = cluster(sightings, input.judgements);
  const publisherOf = publisherIndex(input.publishers);
  const isContainer = containerIndex(input.roster.organisations);
  const contacts = linkVisits(
    clusters,
    clusters.map((c) => merge(c, publisherOf, isContainer)),
  );
  return [...contacts].sort((a, b) => (a.start === b.start ? (a.id < b.id ? -1 : 1) : a.start < b.start ? -1 : 1));
}
