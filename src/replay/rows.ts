/** Rows as a replay file holds them: each with its hash, what most of them share left out or said once. */
import type { Contact } from "../model/contact.ts";
import { idOf } from "../model/identity.ts";
import type { Office } from "../model/office.ts";
import type { Participant } from "../model/participant.ts";

/** A row and the hash of it: who edits the one must edit the other. */
export type Sealed<T> = readonly [hash: string, row: T];

/**
 * A contact without what is plain: held, of one day, known to the day, its own only mention. Participants and sources
 * are places in the file's lists.
 */
export type CompactContact = Pick<Contact, "id" | "kind" | "start"> &
  Partial<Omit<Contact, "participants" | "sources">> & {
    readonly participants: readonly number[];
    readonly sources: readonly number[];
  };

/** An office as far as a judgement reads it: the main English title alone. */
export interface CompactOffice extends Pick<Office, "id" | "country" | "organisation" | "rank" | "channel"> {
  readonly title: string | null;
}

/** The fields in the order of their hash, each with what is plain for it. */
const FIELDS: { readonly [K in keyof Contact]: (contact: Pick<Contact, "id" | "start">) => Contact[K] | undefined } = {
  id: () => undefined,
  kind: () => undefined,
  status: () => "held",
  start: () => undefined,
  end: ({ start }) => start,
  precision: () => "day",
  place: () => null,
  occasion: () => null,
  participants: () => undefined,
  visitClass: () => null,
  purposes: () => [],
  partOf: () => null,
  mentions: ({ id }) => [id],
  aliases: () => [],
  sources: () => undefined,
  singleSource: () => false,
  flags: () => [],
  reasons: () => [],
};
const NAMES = Object.keys(FIELDS) as readonly (keyof Contact)[];

/** Lists that contacts share, filled as they are packed. */
export interface Lists {
  readonly participants: Participant[];
  readonly sources: string[];
}

export function contactPacker(lists: Lists): (contact: Contact) => Sealed<CompactContact> {
  const places = new Map<string, number>();
  const placeIn = <T>(list: T[], item: T): number => {
    const key = JSON.stringify(item);
    const place = places.get(key) ?? list.push(item) - 1;
    places.set(key, place);
    return place;
  };
  return (contact) => {
    const kept = NAMES.filter((name) => JSON.stringify(contact[name]) !== JSON.stringify(FIELDS[name](contact)));
    const packed = {
      ...Object.fromEntries(kept.map((name) => [name, contact[name]])),
      participants: contact.participants.map((p) => placeIn(lists.participants, p)),
      sources: contact.sources.map((s) => placeIn(lists.sources, s)),
    };
    return [hashOf(contact), packed as unknown as CompactContact];
  };
}

export function unpackContact(packed: CompactContact, lists: Lists): Contact {
  const value = (name: keyof Contact): unknown => {
    if (name === "participants") return packed.participants.map((at) => lists.participants[at]);
    if (name === "sources") return packed.sources.map((at) => lists.sources[at]);
    return packed[name] ?? FIELDS[name](packed) ?? null;
  };
  return Object.fromEntries(NAMES.map((name) => [name, value(name)])) as unknown as Contact;
}

/** Of a contact's fields in their order, wherever it comes from. */
export function hashOf(contact: Contact): string {
  return idOf(NAMES.map((name) => contact[name]));
}

export function packOffice({ id, country, organisation, rank, channel, titles }: Office): CompactOffice {
  return { id, country, organisation, rank, channel, title: titles.en[0] ?? null };
}

export function unpackOffice({ title, ...office }: CompactOffice): Office {
  return { ...office, titles: { en: title === null ? [] : [title], zh: [], ru: [] }, exclusive: false, notes: "" };
}
