/** Mentions → contacts: prepare, cluster, merge, link. A pure function of its input, whatever its order. */
import type { Contact } from "../model/contact.ts";
import type { Judgement } from "../model/judgement.ts";
import type { MentionId } from "../model/mention.ts";
import type { Publisher } from "../model/publisher.ts";
import type { Reach } from "../model/reach.ts";
import type { Roster } from "../model/roster.ts";
import type { Testimony } from "../model/testimony.ts";
import { cluster } from "./cluster.ts";
import { containerIndex } from "./containers.ts";
import { publisherIndex } from "./independence.ts";
import { merge } from "./merge.ts";
import { linkVisits } from "./part-of.ts";
import type { ResolveParty } from "./participants.ts";
import { blocksOf, judgementsBySubject, reachesOf } from "./reach.ts";
import { sightingsOf } from "./sightings.ts";

export interface ReconcileInput {
  readonly testimonies: readonly Testimony[];
  readonly roster: Roster;
  readonly judgements: readonly Judgement[];
  readonly publishers: readonly Publisher[];
  /** Asked for parties of texts; rows assert theirs. */
  readonly resolve: ResolveParty;
}

export interface Reconciled {
  /** By day and id. */
  readonly contacts: readonly Contact[];
  /** Of each mention that bears on contacts: what else must be reconciled with it. */
  readonly reaches: ReadonlyMap<MentionId, readonly Reach[]>;
}

/** Block by block: what holds for some whole blocks holds for all, so a ledger reconciles only what an append reaches. */
export function reconcile(input: ReconcileInput): Reconciled {
  const sightings = sightingsOf(input.testimonies, input.roster, input.judgements, input.resolve);
  const judged = judgementsBySubject(input.judgements);
  const reaches = sightings.map((s) => reachesOf(s, judged));
  const publisherOf = publisherIndex(input.publishers);
  const isContainer = containerIndex(input.roster.organisations);
  const contacts = blocksOf(sightings, reaches).flatMap((block) => {
    const clusters = cluster(block, input.judgements);
    return linkVisits(
      clusters,
      clusters.map((c) => merge(c, publisherOf, isContainer)),
    );
  });
  return {
    contacts: contacts.sort((a, b) => (a.start === b.start ? (a.id < b.id ? -1 : 1) : a.start < b.start ? -1 : 1)),
    reaches: new Map(sightings.map((s, i) => [s.id, reaches[i]!])),
  };
}
