/** Which sources are independent (definitions, section 6): by publisher, mirrors aside. */
import { hostOf, type Publisher, publisherLookup } from "../model/publisher.ts";
import { likeness, REPRINT_LIKENESS } from "../model/sketch.ts";
import type { Sighting } from "./sighting.ts";

/** Address → its independent publisher; null for a mirror, which repeats another's page. */
export type PublisherOf = (source: string) => string | null;

export function publisherIndex(publishers: readonly Publisher[]): PublisherOf {
  const lookup = publisherLookup(publishers);
  return (source) => {
    const found = lookup(source);
    if (!found) return hostOf(source);
    return found.tier === "mirror" ? null : found.publisher;
  };
}

/**
 * True unless one mention is confirmed (by an official source or two independent ones) on more than mirrors, or two
 * mentions rest on publishers that have nothing in common.
 */
export function isSingleSource(sightings: readonly Sighting[], publisherOf: PublisherOf): boolean {
  const witnesses: { readonly publishers: ReadonlySet<string>; readonly sketch: string | null }[] = [];
  for (const s of sightings) {
    const publishers = new Set(s.sources.map(publisherOf).filter((p) => p !== null));
    if (publishers.size === 0) continue;
    if (s.confidence === "confirmed") return false;
    // A reprint is no second source, whoever printed it
    const apart = (other: (typeof witnesses)[number]): boolean =>
      [...publishers].every((p) => !other.publishers.has(p)) &&
      !(s.sketch && other.sketch && likeness(s.sketch, other.sketch) >= REPRINT_LIKENESS);
    if (witnesses.some(apart)) return false;
    witnesses.push({ publishers, sketch: s.sketch });
  }
  return true;
}
