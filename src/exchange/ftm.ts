/** FollowTheMoney entities: an Event a contact, a Person, Position and Occupancy for each who took part in an office. */
import { type Contact, countriesOf } from "../model/contact.ts";
import type { CountryId } from "../model/country.ts";
import type { OfficeId } from "../model/office.ts";
import { namesOf, type PersonId } from "../model/person.ts";
import { type ExportFormat, jsonLines, type Material, webAddresses } from "./format.ts";

type Properties = Readonly<Record<string, readonly string[]>>;

export interface Entity {
  readonly id: string;
  readonly schema: "Event" | "Person" | "Position" | "Occupancy";
  readonly properties: Properties;
}

export const ftmFormat: ExportFormat = {
  id: "ftm",
  subjects: ["contacts"],
  summary: "FollowTheMoney entities: events, persons, positions, occupancies",
  write: (material) => jsonLines(entities(material)),
};

export function* entities(material: Material): Generator<Entity> {
  const persons = new Set<PersonId>();
  const offices = new Set<OfficeId>();
  for (const contact of material.contacts)
    for (const p of contact.participants) {
      if (p.person) persons.add(p.person);
      if (p.office) offices.add(p.office);
    }
  for (const id of [...persons].sort()) yield person(id, material);
  for (const id of [...offices].sort()) yield position(id, material);
  for (const id of [...persons].sort()) yield* occupancies(id, offices, material);
  for (const contact of material.contacts) yield event(contact, material);
}

const key = (thing: string, id: string): string => `summitry-${thing}-${id}`;

function person(id: PersonId, { roster, iso2 }: Material): Entity {
  const found = roster.person.get(id);
  return entity("Person", key("person", id), {
    name: [found?.name ?? id],
    alias: found ? namesOf(found).filter((name) => name !== found.name) : [],
    country: codes([found?.country ?? null], iso2),
    birthDate: found?.born ? [String(found.born)] : [],
    wikidataId: found?.wikidata ? [found.wikidata] : [],
  });
}

function position(id: OfficeId, { roster, iso2 }: Material): Entity {
  const found = roster.office.get(id);
  return entity("Position", key("position", id), {
    name: [found?.titles.en[0] ?? id],
    country: codes([found?.country ?? null], iso2),
  });
}

/** In the offices in which somebody took part. */
function* occupancies(id: PersonId, offices: ReadonlySet<OfficeId>, { roster }: Material): Generator<Entity> {
  for (const { office, from, to } of roster.tenuresOf.get(id) ?? []) {
    if (!offices.has(office)) continue;
    yield entity("Occupancy", key("occupancy", `${id}-${office}-${from ?? ""}`), {
      holder: [key("person", id)],
      post: [key("position", office)],
      startDate: from ? [from] : [],
      endDate: to ? [to] : [],
    });
  }
}

function event(contact: Contact, { roster, iso2 }: Material): Entity {
  const names = contact.participants.map((p) => p.name);
  const { place, start, end, precision } = contact;
  const length = { day: 10, month: 7, year: 4 }[precision];
  return entity("Event", key("contact", contact.id), {
    name: [`${contact.kind}: ${names.join(", ")}`],
    startDate: [start.slice(0, length)],
    endDate: [end.slice(0, length)],
    involved: contact.participants.flatMap((p) => (p.person ? [key("person", p.person)] : [])),
    location: place
      ? [
          [
            ...place.cities,
            ...(place.country ? [roster.country.get(place.country)?.names.en ?? place.country] : []),
          ].join(", "),
        ]
      : [],
    country: codes(countriesOf(contact), iso2),
    keywords: [contact.kind, contact.status, ...(contact.visitClass ? [contact.visitClass] : [])],
    summary: contact.occasion ? [contact.occasion] : [],
    sourceUrl: webAddresses(contact.sources),
  });
}

const codes = (countries: readonly (CountryId | null)[], iso2: Material["iso2"]): readonly string[] =>
  countries.flatMap((c) => (c ? (iso2(c)?.toLowerCase() ?? []) : []));

/** Without properties that have no value, each value once. */
function entity(schema: Entity["schema"], id: string, properties: Properties): Entity {
  const filled = Object.entries(properties).flatMap(([name, values]) => {
    const distinct = [...new Set(values.filter(Boolean))];
    return distinct.length > 0 ? [[name, distinct] as const] : [];
  });
  return { id: id.replace(/[^A-Za-z0-9.-]/g, "-"), schema, properties: Object.fromEntries(filled) };
}
