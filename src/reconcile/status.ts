/** A contact's status from what its mentions say over time (definitions, section 4). */
import type { ContactStatus } from "../model/contact.ts";
import type { Sighting } from "./sighting.ts";

/**
 * Held needs one that says so. Held beside a denial, or beside a cancellation published after the contact began, is
 * disputed; who said before it that it was not planned disputes nothing. A plan that was called off is cancelled, or
 * postponed where a later plan names other days.
 */
export function statusOf(sightings: readonly Sighting[]): ContactStatus {
  const saying = (status: Sighting["status"]): readonly Sighting[] => sightings.filter((s) => s.status === status);
  const held = saying("held").length > 0;
  const refused = [
    ...saying("denied").filter((s) => !s.published || s.published >= s.start),
    ...saying("cancelled").filter((s) => s.published && s.published > s.start),
  ];
  if (held) return refused.length > 0 ? "disputed" : "held";
  if (saying("historical").length > 0) return saying("denied").length > 0 ? "disputed" : "held";
  if (saying("cancelled").length > 0) return planAfter(sightings) ? "postponed" : "cancelled";
  if (saying("planned").length > 0) return saying("denied").length > 0 ? "disputed" : "planned";
  return saying("denied").length > 0 ? "denied" : "hypothetical";
}

function planAfter(sightings: readonly Sighting[]): boolean {
  const off = sightings.filter((s) => s.status === "cancelled" && s.published).map((s) => s.published as string);
  const last = off.sort().at(-1);
  return (
    last !== undefined && sightings.some((s) => s.status === "planned" && s.published !== null && s.published > last)
  );
}
