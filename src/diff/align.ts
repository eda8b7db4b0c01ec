/** Which row of a list is which contact. Rows and contacts that are left are nobody's. */
import type { ListedRow } from "../lists/read-list.ts";
import type { Contact } from "../model/contact.ts";
import { overlaps } from "../model/period.ts";
import { groupBy } from "../model/roster.ts";
import type { Territory } from "../model/territory.ts";
import {
  citiesApart,
  dateSlip,
  daysApart,
  daysBetween,
  daysOf,
  type Geography,
  gap,
  placeLike,
  type WhoLikeness,
  whoLike,
} from "./likeness.ts";

/** A row and a contact that are one event. */
export interface Pair {
  readonly row: ListedRow;
  readonly contact: Contact;
  /** The two put the place under different countries. */
  readonly territory: Territory | null;
  /** Another row, or another contact, is the other one's closest. */
  readonly also: "row" | "contact" | null;
  /** They agree but for one thing that looks like a slip, in words. */
  readonly slip: string | null;
}

export interface Alignment {
  readonly pairs: readonly Pair[];
  readonly rows: readonly ListedRow[];
  readonly contacts: readonly Contact[];
}

/** Beyond this gap two stays are two, unless a slip explains it. */
const NEAR_DAYS = 3;

interface Candidate {
  readonly row: ListedRow;
  readonly contact: Contact;
  readonly cost: number;
  readonly territory: Territory | null;
}

/** Closest first: the same traveller in the same country or territory; then slips; then several to one. */
export function align(rows: readonly ListedRow[], contacts: readonly Contact[], geography: Geography): Alignment {
  const index = indexOf(contacts);
  const candidates = rows.flatMap((row) =>
    index.near(row).flatMap((contact): Candidate[] => {
      if (contact.kind !== row.kind || whoLike(row, contact) !== "same") return [];
      const place = placeLike(row, contact, geography);
      if (place === "other" || daysBetween(row, daysOf(contact)) > NEAR_DAYS) return [];
      const territory = place === "same" ? null : place;
      const cost = daysApart(row, contact) + (territory ? 0.5 : 0) + (citiesApart(row, contact) ? 0.25 : 0);
      return [{ row, contact, cost, territory }];
    }),
  );
  const pairs: Pair[] = [];
  const [freeRows, freeContacts] = [new Set(rows), new Set(contacts)];
  const join = (row: ListedRow, contact: Contact, rest: Partial<Pair> = {}): void => {
    pairs.push({ row, contact, territory: null, also: null, slip: null, ...rest });
    freeRows.delete(row);
    freeContacts.delete(contact);
  };
  for (const { row, contact, territory } of candidates.sort((a, b) => a.cost - b.cost || a.row.line - b.row.line))
    if (freeRows.has(row) && freeContacts.has(contact)) join(row, contact, { territory });
  const overlapping = candidates.filter(
    ({ row, contact, territory }) =>
      overlaps(row, daysOf(contact)) && (!territory || (row.cities.length > 0 && !citiesApart(row, contact))),
  );
  // Several rows of one stay: those that have no other half.
  for (const { row, contact, territory } of overlapping)
    if (freeRows.has(row) && !freeContacts.has(contact)) join(row, contact, { territory, also: "row" });
  for (const row of freeRows)
    for (const contact of index.anywhere(row, freeContacts)) {
      const slip = slipBetween(row, contact, geography);
      if (!slip) continue;
      join(row, contact, { slip });
      break;
    }
  // Several stays in one row.
  for (const { row, contact, territory } of overlapping)
    if (!freeRows.has(row) && freeContacts.has(contact)) join(row, contact, { territory, also: "contact" });
  return { pairs, rows: [...freeRows], contacts: [...freeContacts] };
}

/** What one of them may have got wrong, where all else agrees. */
function slipBetween(row: ListedRow, contact: Contact, geography: Geography): string | null {
  const who: WhoLikeness = whoLike(row, contact);
  if (who === "other") return null;
  const place = placeLike(row, contact, geography);
  const days = daysOf(contact);
  const isSameDays = row.start === days.start && row.end === days.end;
  if (who === "same" && place !== "other") {
    if (row.kind !== contact.kind)
      return isSameDays && row.kind !== "visit" && contact.kind !== "visit"
        ? `a ${row.kind} in the list is a ${contact.kind} here`
        : null;
    const isLikeStay = Math.abs(gap(row.start, row.end) - gap(days.start, days.end)) <= 1;
    return isLikeStay ? dateSlip(row.start, days.start) : null;
  }
  if (row.kind !== contact.kind || !isSameDays) return null;
  if (who === "same") return "the same traveller and days, another country";
  if (place !== "same" || contact.kind !== "visit") return null;
  return row.person
    ? "the same days and countries, another traveller"
    : `the same days and countries; the roster has nobody named ${row.written.person ?? row.written.office}`;
}

/** Contacts by person, office and home: no row is held against all. */
function indexOf(contacts: readonly Contact[]) {
  const keyed = contacts.flatMap((contact) => {
    const keys = contact.participants.flatMap((p) => [p.person, p.office, p.country && `@${p.country}`]);
    return [...new Set(keys)].flatMap((key) => (key ? [{ key, contact }] : []));
  });
  const by = groupBy(keyed, ({ key }) => key);
  const of = (key: string | null): readonly Contact[] => (by.get(key ?? "") ?? []).map(({ contact }) => contact);
  return {
    near: (row: ListedRow): readonly Contact[] => of(row.person ?? row.office),
    anywhere: (row: ListedRow, free: ReadonlySet<Contact>): readonly Contact[] =>
      [...new Set([...of(row.person), ...of(`@${row.home}`)])].filter((c) => free.has(c)),
  };
}
