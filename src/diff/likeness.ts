/** How a row of a list and a contact of the ledger are alike: in who, where and when. */
import type { ListedRow } from "../lists/read-list.ts";
import { type Contact, daysKnown } from "../model/contact.ts";
import type { Country, CountryId } from "../model/country.ts";
import { type Day, dayNumber, overlaps, type Period, spanOf } from "../model/period.ts";
import { folded } from "../model/spelling.ts";
import type { Territory } from "../model/territory.ts";

/** same: the person, or the holder of the office named; home: somebody of the same country. */
export type WhoLikeness = "same" | "home" | "other";

export function whoLike(row: ListedRow, contact: Contact): WhoLikeness {
  const { participants } = contact;
  if (row.counterpart && !participants.some((p) => p.person === row.counterpart)) return "other";
  const isSame = row.person
    ? participants.some((p) => p.person === row.person)
    : row.office !== null && !row.written.person && participants.some((p) => p.office === row.office);
  if (isSame) return "same";
  return participants.some((p) => !p.accompanying && p.country === row.home) ? "home" : "other";
}

/** The same country; the same territory, which the two put under different ones; or neither. */
export type PlaceLikeness = "same" | Territory | "other";

export interface Geography {
  readonly territories: readonly Territory[];
  readonly countries: ReadonlyMap<CountryId, Country>;
}

export function placeLike(row: ListedRow, contact: Contact, geography: Geography): PlaceLikeness {
  const there = contact.place?.country ?? null;
  const cities = contact.place?.cities ?? [];
  const isRemote = contact.kind !== "visit";
  if (row.territory && there) return isWithin(row.territory, there, cities, row) ? row.territory : "other";
  if (
    isRemote &&
    (!row.country || contact.participants.some((p) => p.country === row.country && p.country !== row.home))
  )
    return "same";
  if (!there) return isRemote ? "same" : "other";
  if (row.country === there) return "same";
  const both = geography.territories.filter(
    (t) => row.country && t.countries.includes(row.country) && t.countries.includes(there),
  );
  const named = both.find((t) => [...cities, ...row.cities].some((city) => isCityOf(t, city)));
  if (named) return named;
  return succession(row.country, there, geography) ?? "other";
}

/** In a country that the territory may stand under, with one of its cities, one that the row names too, or none. */
function isWithin(territory: Territory, country: CountryId, cities: readonly string[], row: ListedRow): boolean {
  const known = [...territory.cities, ...row.cities];
  const isKnown = (city: string): boolean => isCityOf(territory, city) || known.some((k) => folded(k) === folded(city));
  return territory.countries.includes(country) && (cities.length === 0 || cities.some(isKnown));
}

const isCityOf = (territory: Territory, city: string): boolean =>
  [territory.name, ...territory.aliases, ...territory.cities].some((name) => folded(name) === folded(city));

/** A state that is gone, or an overseas part, and the state that it is counted with. */
function succession(a: CountryId | null, b: CountryId, { countries }: Geography): Territory | null {
  const [former, now] = [a && countries.get(a), countries.get(b)];
  if (!former || !now) return null;
  const isPart = former.successors.includes(now.id) || now.successors.includes(former.id);
  const part = former.successors.includes(now.id) ? former : now;
  return isPart ? { id: part.id, name: part.names.en, aliases: [], countries: [former.id, now.id], cities: [] } : null;
}

/** Whether the two name no city in common though both name some. */
export function citiesApart(row: ListedRow, contact: Contact): boolean {
  const there = (contact.place?.cities ?? []).map(folded);
  const named = row.cities.map(folded);
  return there.length > 0 && named.length > 0 && !named.some((n) => there.some((t) => t.includes(n) || n.includes(t)));
}

/** The days on which a contact may have been, from its first to its last. */
export function daysOf(contact: Contact): Period {
  return contact.precision === "day" ? { start: contact.start, end: contact.end } : daysKnown(contact);
}

/** How far the days are apart at both ends; 0 too where one side knows only a month that holds the other. */
export function daysApart(row: ListedRow, contact: Contact): number {
  const days = daysOf(contact);
  const isExact = row.precision === "day" && contact.precision === "day";
  if (!isExact && overlaps(row, days)) return 0;
  return Math.abs(gap(row.start, days.start)) + Math.abs(gap(row.end, days.end));
}

/** Days from the end of one to the start of the other; 0 where they overlap or abut. */
export function daysBetween(a: Period, b: Period): number {
  return Math.max(0, gap(a.end, b.start) - 1, gap(b.end, a.start) - 1);
}

export const gap = (from: Day, to: Day): number => dayNumber(to) - dayNumber(from);

/** How one day may have been miswritten for the other, in words; null: not by one slip. */
export function dateSlip(a: Day, b: Day): string | null {
  const [x, y] = [a.replaceAll("-", ""), b.replaceAll("-", "")];
  if (a === b) return null;
  if (`${x.slice(0, 4)}${x.slice(6)}${x.slice(4, 6)}` === y && spanOf(a)) return "day and month are exchanged";
  const differing = [...x].flatMap((digit, i) => (digit === y[i] ? [] : [i]));
  if (differing.length === 1)
    return differing[0]! < 4 ? "one digit of the year differs" : "one digit of the date differs";
  if (a.slice(4) === b.slice(4) && Math.abs(+a.slice(0, 4) - +b.slice(0, 4)) === 1) return "the year differs by one";
  const [i, j] = differing;
  const isTurned = differing.length === 2 && j === i! + 1 && x[i!] === y[j!] && x[j!] === y[i!];
  return isTurned ? "two digits of the date are exchanged" : null;
}
