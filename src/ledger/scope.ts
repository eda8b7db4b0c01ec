/** When a contact is in a query's scope: the one meaning of a Query, whatever the store does to find candidates. */
import { CONTAINER_COUNTRIES, type Contact, countriesOf, daysKnown, sideRank } from "../model/contact.ts";
import type { CountryId } from "../model/country.ts";
import type { Rank } from "../model/office.ts";
import type { Participant } from "../model/participant.ts";
import { contains, type Day, intersection, windowIn, yearOf } from "../model/period.ts";
import type { Query } from "../model/query.ts";

/**
 * All but time: kinds, status, countries, persons, level, direction, city. `offices` and `sideGroup` are the store's to see,
 * for it keeps the offices that sources name and those that were held beside them.
 */
export function inScope(contact: Contact, query: Query): boolean {
  if (!(query.status ?? ["held"]).includes(contact.status)) return false;
  if (query.kinds && !query.kinds.includes(contact.kind)) return false;
  if (query.between && !isBetween(contact, query.between)) return false;
  const acting = partiesOf(contact);
  if (query.persons?.some((id) => !acting.some((p) => p.person === id))) return false;
  if (query.anyPerson && !acting.some((p) => p.person && query.anyPerson?.includes(p.person))) return false;
  if (query.direction && !isDirected(contact, query.direction)) return false;
  if (query.level && !reachesLevel(contact, query.level, query.between)) return false;
  if (query.visitClasses && !(contact.visitClass && query.visitClasses.includes(contact.visitClass))) return false;
  if (query.city && contact.place?.cities.length && !contact.place.cities.includes(query.city)) return false;
  for (const [country, rank] of Object.entries(query.sideLevel ?? {}))
    if ((sideRank(contact, country) ?? 9) > rank) return false;
  return true;
}

/** Those who make the contact: companions never make a visit or a meeting of their own. */
function partiesOf(contact: Contact): readonly Participant[] {
  return contact.participants.filter((p) => !p.accompanying);
}

function isBetween(contact: Contact, pair: readonly CountryId[]): boolean {
  const [a, b] = pair;
  if (!a) return true;
  if (contact.kind === "visit") {
    const host = contact.place?.country ?? null;
    const from = (country: CountryId): boolean => partiesOf(contact).some((p) => p.country === country);
    if (!b) return host === a || from(a);
    return (host === b && from(a)) || (host === a && from(b));
  }
  const countries = countriesOf(contact);
  if (!b) return countries.includes(a);
  return countries.length < CONTAINER_COUNTRIES && countries.includes(a) && countries.includes(b);
}

/** The guest travels, the host receives; a call has no direction. */
function isDirected(contact: Contact, { from, to }: NonNullable<Query["direction"]>): boolean {
  const is = (country: CountryId | null, wanted: CountryId | "*"): boolean => wanted === "*" || country === wanted;
  if (contact.kind === "visit")
    return is(contact.place?.country ?? null, to) && partiesOf(contact).some((p) => is(p.country, from));
  const side = (role: Participant["role"], wanted: CountryId | "*"): boolean =>
    partiesOf(contact).some((p) => p.role === role && is(p.country, wanted));
  return side("guest", from) && side("host", to);
}

/** The traveller of a visit; both sides of the pair, else at least two sides, of everything else. */
function reachesLevel(contact: Contact, level: Rank, pair: readonly CountryId[] | undefined): boolean {
  const high = (country: CountryId): boolean => (sideRank(contact, country) ?? 9) <= level;
  if (contact.kind === "visit") return partiesOf(contact).some((p) => p.rank !== null && p.rank <= level);
  const [a, b] = pair ?? [];
  if (a && b) return high(a) && high(b);
  const sides = new Set(partiesOf(contact).flatMap((p) => p.country ?? []));
  const reached = [...sides].filter(high);
  return reached.length >= 2 && (!a || reached.includes(a));
}

/** in: the query's days hold the contact. cut: they hold its first day but not all of the month or year known. */
export function timeOf(contact: Contact, query: Query): "in" | "cut" | "out" {
  const days = daysKnown(contact);
  const whole = { start: query.from ?? days.start, end: least(query.to, query.asOf) ?? days.end };
  if (whole.start > whole.end) return "out";
  const inside = contains(whole, days);
  if (!query.window) return inside ? "in" : intersection(whole, days) ? "cut" : "out";
  const year = yearOf(contact.start);
  // A window that wraps the year's end began in the year before.
  const windows = [year - 1, year, year + 1].map((y) => windowIn(query.window!, y));
  if (inside && windows.some((window) => contains(window, days))) return "in";
  const touched = windows.some((window) => {
    const part = intersection(window, whole);
    return part !== null && intersection(part, days) !== null;
  });
  return touched && contact.precision !== "day" ? "cut" : "out";
}

const least = (a: Day | undefined, b: Day | undefined): Day | undefined => (a && b ? (a < b ? a : b) : (a ?? b));
