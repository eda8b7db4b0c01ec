/** A visit is the parent of its meetings: as a row states it, else where days, country and guest leave one choice. */
import type { Contact, ContactId } from "../model/contact.ts";
import { contains } from "../model/period.ts";
import type { Cluster } from "./joined.ts";

/** `clusters` and `contacts` are parallel. */
export function linkVisits(clusters: readonly Cluster[], contacts: readonly Contact[]): readonly Contact[] {
  const byRow = new Map<string, ContactId>();
  const visitsOf = new Map<string, Contact[]>();
  for (const [i, contact] of contacts.entries()) {
    if (contact.kind !== "visit") continue;
    for (const s of clusters[i]!.sightings) if (s.row) byRow.set(s.row.id, contact.id);
    for (const p of contact.participants) {
      if (!p.person) continue;
      const key = `${p.person} ${contact.place?.country}`;
      visitsOf.set(key, [...(visitsOf.get(key) ?? []), contact]);
    }
  }
  return contacts.map((contact, i) => {
    if (contact.kind !== "meeting") return contact;
    const stated = clusters[i]!.sightings.flatMap((s) => (s.partOfRow && byRow.get(s.partOfRow)) || []).sort();
    const partOf = stated[0] ?? onlyVisit(contact, visitsOf);
    return partOf ? { ...contact, partOf } : contact;
  });
}

/** The one visit of a participant in that country that holds the meeting's days; null where none or several do. */
function onlyVisit(meeting: Contact, visitsOf: ReadonlyMap<string, readonly Contact[]>): ContactId | null {
  if (meeting.precision !== "day" || !meeting.place?.country) return null;
  const found = new Set<ContactId>();
  for (const p of meeting.participants)
    for (const visit of visitsOf.get(`${p.person} ${meeting.place.country}`) ?? [])
      if (contains(visit, meeting)) found.add(visit.id);
  return found.size === 1 ? ([...found][0] as ContactId) : null;
}
