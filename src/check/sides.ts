/** The sides of a claim as the ledger knows them: persons, offices, classes of office-holders, countries. */
import type { ResolvedParty } from "../model/claim.ts";
import type { CountryId } from "../model/country.ts";
import type { OfficeId } from "../model/office.ts";
import type { OrganisationId } from "../model/organisation.ts";
import type { Group } from "../model/party.ts";
import type { PersonId } from "../model/person.ts";
import type { Roster } from "../model/roster.ts";

export interface Side {
  /** Persons whom the text names. */
  readonly persons: readonly PersonId[];
  /** Named persons who stand for their office here ("the first vice premier to …"). */
  readonly byOffice: readonly PersonId[];
  /** Offices without a name: the holder may change over the claim's time, so the office is asked for. */
  readonly offices: readonly OfficeId[];
  readonly group: Group | null;
  readonly countries: readonly CountryId[];
  readonly organisations: readonly OrganisationId[];
  /** Words that nobody could be found for. */
  readonly unresolved: readonly string[];
  readonly label: string;
}

/** Somebody by name or by office. */
export const isSomebody = (side: Side): boolean => side.persons.length + side.offices.length > 0;

/** With `byOffice` a named person stands for the office held: "the first vice premier to …". */
export function sideOf(parties: readonly ResolvedParty[], roster: Roster, byOffice = false): Side {
  const persons: PersonId[] = [];
  const standing: PersonId[] = [];
  const offices: OfficeId[] = [];
  const countries: CountryId[] = [];
  const organisations: OrganisationId[] = [];
  const unresolved: string[] = [];
  let group: Group | null = null;
  for (const { party, resolution } of parties) {
    const person = resolution.person ? roster.person.get(resolution.person) : undefined;
    const office = resolution.office ? roster.office.get(resolution.office) : undefined;
    const country = party.country ?? resolution.country ?? office?.country ?? person?.country ?? null;
    if (country) countries.push(country);
    if (party.group) group = wider(group, party.group);
    else if (resolution.person && !(resolution.office && (byOffice || party.name === null)))
      persons.push(resolution.person);
    else if (resolution.office && (resolution.person || party.name === null)) {
      offices.push(resolution.office);
      if (resolution.person && party.name !== null) standing.push(resolution.person);
    } else if (resolution.organisation ?? party.organisation)
      organisations.push((resolution.organisation ?? party.organisation) as OrganisationId);
    else if (party.name !== null || !country) unresolved.push(party.text);
  }
  return {
    persons: unique(persons),
    byOffice: unique(standing),
    offices: unique(offices),
    group,
    countries: unique(countries),
    organisations: unique(organisations),
    unresolved,
    label: parties.map((p) => p.party.text).join(", "),
  };
}

/** Two classes on one side ("heads of departments and ministers"): the deeper level, without the narrower words. */
function wider(one: Group | null, other: Group): Group {
  if (!one) return other;
  const deeper = one.level > other.level ? one : other;
  const title = one.title && other.title ? `${one.title}|${other.title}` : null;
  return {
    ...deeper,
    id: `${one.id}+${other.id}`,
    from: one.from && other.from ? (Math.min(one.from, other.from) as Group["from"]) : null,
    channels: one.channels && other.channels ? [...new Set([...one.channels, ...other.channels])] : null,
    title,
  };
}

/** Whether a class narrows by more than level: then only `sideGroup` can ask for it. */
export function isNarrow(group: Group): boolean {
  return group.from !== null || group.channels !== null || group.title !== null;
}

/** An office as the class of its own holders, for queries that name an office on each side. */
export function officeAsGroup(id: OfficeId, roster: Roster): Group | null {
  const office = roster.office.get(id);
  const title = office?.titles.en[0];
  if (!office?.rank || !title) return null;
  return {
    id,
    level: office.rank,
    from: office.rank,
    channels: null,
    title: `^${title.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")}$`,
  };
}

function unique<T>(items: readonly T[]): readonly T[] {
  return [...new Set(items)];
}
