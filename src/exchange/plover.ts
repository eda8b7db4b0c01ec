/**
 * PLOVER events under the headings that POLECAT publishes: CONSULT with its mode, a row a pair of countries. A contact of
 * several countries has one row a pair, all under its id: rows are no count of contacts.
 */
import { type Contact, countriesOf } from "../model/contact.ts";
import type { CountryId } from "../model/country.ts";
import { type ExportFormat, jsonLines, type Material } from "./format.ts";

export const ploverFormat: ExportFormat = {
  id: "plover",
  subjects: ["contacts"],
  summary: "PLOVER events (CONSULT), a line a pair of countries",
  *write(material) {
    for (const contact of material.contacts) yield* jsonLines(events(contact, material));
  },
};

function* events(contact: Contact, { roster }: Material): Generator<object> {
  for (const [actor, recipient] of pairs(contact))
    yield {
      "Event ID": contact.id,
      "Event Date": contact.start,
      "Event Type": "CONSULT",
      "Event Mode": modeOf(contact, actor, recipient),
      Contexts: "diplomatic",
      ...sideOf("Actor", contact, actor),
      ...sideOf("Recipient", contact, recipient),
      City: contact.place?.cities[0] ?? null,
      Country: contact.place?.country ? (roster.country.get(contact.place.country)?.names.en ?? null) : null,
      Source: contact.sources[0] ?? null,
    };
}

/** Who travels is the actor, the host the recipient; where nobody is at home, each two in the order of their codes. */
function pairs(contact: Contact): readonly (readonly [CountryId, CountryId])[] {
  const host = contact.place?.country ?? null;
  const guests = [
    ...new Set(contact.participants.flatMap((p) => (p.role === "guest" && p.country ? [p.country] : []))),
  ];
  if (host && guests.length > 0 && !guests.includes(host)) return guests.map((guest) => [guest, host] as const);
  const countries = countriesOf(contact);
  return countries.flatMap((a, i) =>
    countries.slice(i + 1).map((b) => (a === host && !isRemote(contact) ? ([b, a] as const) : ([a, b] as const))),
  );
}

const isRemote = ({ kind }: Contact): boolean => kind === "call" || kind === "video";

/** PLOVER's modes of CONSULT; null, as it asks, where none fits: nobody says where they met. */
function modeOf(contact: Contact, actor: CountryId, recipient: CountryId): string | null {
  if (isRemote(contact)) return "phone";
  if (countriesOf(contact).length > 2) return "multilateral";
  const where = contact.place?.country;
  if (!where) return null;
  return where === actor || where === recipient ? "visit" : "third-party";
}

function sideOf(side: "Actor" | "Recipient", contact: Contact, country: CountryId): object {
  const people = contact.participants.filter((p) => p.country === country && !p.accompanying);
  return {
    [`${side} Name`]: people.map((p) => p.name).join("; ") || null,
    [`${side} Country`]: country,
    [`Primary ${side} Sector`]: people[0]?.channel === "parliament" ? "LEG" : "GOV",
    [`${side} Title`]: people.map((p) => p.title ?? "").join("; ") || null,
  };
}
