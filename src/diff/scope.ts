/** What a list is a list of: the contacts that it may be expected to hold, seen from its rows and the query. */
import type { ListedRow } from "../lists/read-list.ts";
import { isAmong } from "../measure/rule-sets.ts";
import type { Contact } from "../model/contact.ts";
import type { CountryId } from "../model/country.ts";
import { CONTACT_KINDS, type ContactKind } from "../model/mention.ts";
import type { OfficeId } from "../model/office.ts";
import type { Participant } from "../model/participant.ts";
import type { Day } from "../model/period.ts";
import type { Query } from "../model/query.ts";
import { heldOn, type Roster, rankOn } from "../model/roster.ts";

/** What the query leaves open is taken from the rows; null: anyone, anywhere. */
export interface ListScope {
  readonly kinds: readonly ContactKind[];
  readonly from: Day;
  readonly to: Day;
  /** Offices of travellers; of lists that hold many countries' what follows the country ("hos", "fm"). */
  readonly offices: readonly OfficeId[] | null;
  readonly homes: readonly CountryId[] | null;
  readonly places: readonly CountryId[] | null;
}

/** Lists of so many home countries are of these; of more, of any. Of places, only where all rows have one. */
const FEW_HOMES = 3;

export function scopeOf(rows: readonly ListedRow[], query: Query, roster: Roster): ListScope {
  const distinct = <T>(values: readonly (T | null)[]): readonly T[] =>
    [...new Set(values.filter((v) => v !== null))].sort() as T[];
  const starts = rows.map((r) => r.start).sort();
  const homes = distinct(rows.map((r) => r.home));
  const places = distinct(rows.map((r) => r.country));
  const kinds = distinct(rows.map((r) => r.kind));
  const offices = distinct(rows.map((r) => officeIn(r, roster)));
  const isNamed = Boolean(query.persons?.length || query.offices?.length || query.level);
  const isPlaced = Boolean(query.between || query.direction);
  return {
    kinds: CONTACT_KINDS.filter((k) => (query.kinds ?? kinds).includes(k)),
    from: query.from ?? starts[0]!,
    to: least(query.to, query.asOf) ?? starts.at(-1)!,
    offices:
      isNamed || offices.length === 0
        ? null
        : homes.length <= FEW_HOMES
          ? offices
          : distinct(offices.map((o) => o.slice(o.indexOf("-") + 1))),
    homes: isPlaced || homes.length > FEW_HOMES || homes.length === 0 ? null : homes,
    places: isPlaced || places.length > 1 || rows.some((r) => !r.country) ? null : places,
  };
}

/** The office of a row's person on its first day, the one named first. */
function officeIn(row: ListedRow, roster: Roster): OfficeId | null {
  if (!row.person) return row.office;
  const held = heldOn(roster, row.person, row.start).map((t) => t.office);
  return row.office && held.includes(row.office) ? row.office : (held[0] ?? null);
}

/** Of contacts that the query admits: whether the list should hold it. */
export function expects(scope: ListScope, contact: Contact, roster: Roster): boolean {
  if (!scope.kinds.includes(contact.kind) || contact.start < scope.from || contact.start > scope.to) return false;
  if (scope.places && !scope.places.some((place) => isAt(contact, place))) return false;
  return contact.participants.some(
    (p) =>
      !p.accompanying &&
      (!scope.homes || (p.country !== null && scope.homes.includes(p.country))) &&
      (!scope.offices || officesOf(p, contact, roster).some((o) => isAmong(o, scope.offices!))),
  );
}

const isAt = (contact: Contact, place: CountryId): boolean =>
  contact.place?.country === place ||
  (contact.kind !== "visit" && contact.participants.some((p) => p.country === place));

function officesOf(p: Participant, contact: Contact, roster: Roster): readonly OfficeId[] {
  const held = p.person ? heldOn(roster, p.person, contact.start).map((t) => t.office) : [];
  return p.office ? [p.office, ...held] : held;
}

/** Whether the question asks for a row at all; those it does not are set aside. */
export function isAsked(row: ListedRow, scope: ListScope, query: Query, roster: Roster): boolean {
  if (!scope.kinds.includes(row.kind) || row.start < scope.from || row.start > scope.to) return false;
  if (query.persons && !(row.person && query.persons.includes(row.person))) return false;
  const rank = row.person ? rankOn(roster, row.person, row.start) : null;
  if (query.level && (rank === null || rank > query.level)) return false;
  const held = row.person ? heldOn(roster, row.person, row.start).map((t) => t.office) : [];
  if (query.offices && ![row.office, ...held].some((o) => o && query.offices!.includes(o))) return false;
  const ends = [row.home, row.country];
  if (query.between?.some((c) => !ends.includes(c) && !row.territory?.countries.includes(c))) return false;
  const { from = "*", to = "*" } = query.direction ?? {};
  const isTo = to === "*" || row.country === to || Boolean(row.territory?.countries.includes(to));
  return (from === "*" || row.home === from) && isTo;
}

const least = (a: Day | undefined, b: Day | undefined): Day | undefined => (a && b ? (a < b ? a : b) : (a ?? b));
