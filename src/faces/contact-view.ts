/** A contact as a reader wants it: when, what, where, who in which office, and who says so. */
import type { Contact, ContactFlag } from "../model/contact.ts";
import type { CountryId } from "../model/country.ts";
import type { OfficeId } from "../model/office.ts";
import type { Participant } from "../model/participant.ts";
import type { Roster } from "../model/roster.ts";
import { contactDays } from "./date-words.ts";

/** The names that ids stand for, in English. */
export interface Names {
  readonly country: (id: CountryId) => string;
  readonly office: (id: OfficeId) => string | null;
}

export function namesOf(roster: Pick<Roster, "country" | "office">): Names {
  return {
    country: (id) => roster.country.get(id)?.names.en ?? id,
    office: (id) => roster.office.get(id)?.titles.en[0] ?? null,
  };
}

export interface ContactView {
  readonly id: string;
  readonly date: string;
  readonly kind: string;
  readonly place: string | null;
  /** One entry a person or delegation: "Li Wei (Foreign Minister, China)". Hosts last. */
  readonly people: readonly PersonView[];
  readonly accompanying: number;
  readonly occasion: string | null;
  readonly sources: readonly SourceView[];
  /** "single source", "date known to the month" and the like. */
  readonly remarks: readonly string[];
}

export interface PersonView {
  readonly name: string;
  readonly office: string | null;
  readonly country: string | null;
}

export interface SourceView {
  readonly label: string;
  /** Null: the source is no web address. */
  readonly href: string | null;
}

const FLAG_WORDS: Readonly<Record<ContactFlag, string>> = {
  multilateral: "multilateral",
  "neutral-venue": "on neutral ground",
  retrospective: "told in retrospect",
  "month-precision": "date known to the month",
  acting: "acting official",
  "several-rows": "several rows of a register",
};

const ROLE_ORDER = { guest: 0, party: 1, host: 2 } as const;

export function contactView(contact: Contact, names: Names): ContactView {
  const principals = contact.participants.filter((p) => !p.accompanying);
  const sorted = [...principals].sort((x, y) => ROLE_ORDER[x.role] - ROLE_ORDER[y.role]);
  const flags = contact.flags.filter((f) => f !== "several-rows");
  return {
    id: contact.id,
    date: contactDays(contact),
    kind: contact.status === "held" ? contact.kind : `${contact.kind} (${contact.status})`,
    place: placeWords(contact, names),
    people: sorted.map((p) => personView(p, names)),
    accompanying: contact.participants.length - principals.length,
    occasion: contact.occasion,
    sources: contact.sources.map(sourceView),
    remarks: [...(contact.singleSource ? ["single source"] : []), ...flags.map((f) => FLAG_WORDS[f])],
  };
}

/** "Li Wei (Foreign Minister, China)" */
export function personWords(person: PersonView): string {
  const inside = [person.office, person.country].filter(Boolean).join(", ");
  return inside && inside !== person.name ? `${person.name} (${inside})` : person.name;
}

function personView(participant: Participant, names: Names): PersonView {
  const office = participant.title ?? (participant.office && names.office(participant.office));
  return {
    name: participant.name,
    office: participant.acting && office && !/^acting/i.test(office) ? `acting ${office}` : office,
    country: countryBeside(participant, office, names),
  };
}

/** "President of Russia" needs no "Russia" beside it. */
export function countryBeside(participant: Participant, office: string | null, names: Names): string | null {
  const country = participant.country && names.country(participant.country);
  return country && office?.includes(country) ? null : country;
}

function placeWords(contact: Contact, names: Names): string | null {
  if (!contact.place) return null;
  const { cities, country } = contact.place;
  return [...cities, ...(country ? [names.country(country)] : [])].join(", ") || null;
}

function sourceView(source: string): SourceView {
  const host = /^https?:\/\/(?:www\.)?([^/?#\s]+)/i.exec(source)?.[1];
  return host ? { label: host, href: source } : { label: source, href: null };
}
