/** Who held which office on which day, with the indexes that the stages ask. A pure function of its tables. */
import type { Country, CountryId } from "./country.ts";
import type { Office, OfficeId, Rank } from "./office.ts";
import type { Organisation, OrganisationId } from "./organisation.ts";
import type { Day } from "./period.ts";
import type { Person, PersonId } from "./person.ts";
import { inOffice, type Tenure } from "./tenure.ts";

export interface RosterTables {
  readonly countries: readonly Country[];
  readonly organisations: readonly Organisation[];
  readonly offices: readonly Office[];
  readonly persons: readonly Person[];
  readonly tenures: readonly Tenure[];
}

export interface Roster extends RosterTables {
  readonly country: ReadonlyMap<CountryId, Country>;
  readonly organisation: ReadonlyMap<OrganisationId, Organisation>;
  readonly office: ReadonlyMap<OfficeId, Office>;
  readonly person: ReadonlyMap<PersonId, Person>;
  readonly tenuresOf: ReadonlyMap<PersonId, readonly Tenure[]>;
  readonly tenuresIn: ReadonlyMap<OfficeId, readonly Tenure[]>;
  readonly officesOf: ReadonlyMap<CountryId, readonly Office[]>;
}

export function createRoster(tables: RosterTables): Roster {
  return {
    ...tables,
    country: new Map(tables.countries.map((c) => [c.id, c])),
    organisation: new Map(tables.organisations.map((o) => [o.id, o])),
    office: new Map(tables.offices.map((o) => [o.id, o])),
    person: new Map(tables.persons.map((p) => [p.id, p])),
    tenuresOf: groupBy(tables.tenures, (t) => t.person),
    tenuresIn: groupBy(tables.tenures, (t) => t.office),
    officesOf: groupBy(
      tables.offices.filter((o) => o.country),
      (o) => o.country as CountryId,
    ),
  };
}

/** The tenures a person has on a day, highest rank first. */
export function heldOn(roster: Roster, person: PersonId, day: Day): readonly Tenure[] {
  return (roster.tenuresOf.get(person) ?? [])
    .filter((t) => inOffice(t, day))
    .sort((a, b) => rankOrder(roster, a) - rankOrder(roster, b) || (a.office < b.office ? -1 : 1));
}

/** The tenures of an office on a day: one for an exclusive office, save handover days. */
export function holdersOn(roster: Roster, office: OfficeId, day: Day): readonly Tenure[] {
  return (roster.tenuresIn.get(office) ?? []).filter((t) => inOffice(t, day));
}

/** A person's rank: that of the highest office held on the day; null for former officials and organisations' heads. */
export function rankOn(roster: Roster, person: PersonId, day: Day): Rank | null {
  const top = heldOn(roster, person, day)[0];
  return (top && roster.office.get(top.office)?.rank) ?? null;
}

function rankOrder(roster: Roster, tenure: Tenure): number {
  return roster.office.get(tenure.office)?.rank ?? 9;
}

export function groupBy<T, K>(items: readonly T[], key: (item: T) => K): Map<K, T[]> {
  const groups = new Map<K, T[]>();
  for (const item of items) {
    const k = key(item);
    const group = groups.get(k);
    if (group) group.push(item);
    else groups.set(k, [item]);
  }
  return groups;
}
