/** Contacts of our own for the tests of measure and of scope. */
import type { Contact } from "../../src/model/contact.ts";
import type { Rank } from "../../src/model/office.ts";
import type { Participant } from "../../src/model/participant.ts";

/** "aragorn ARN 1 guest": name, country, rank (0: none), role. */
export function who(text: string, changed: Partial<Participant> = {}): Participant {
  const [name, country, rank, role] = text.split(" ") as [string, string, string, Participant["role"]?];
  return {
    ...{
      person: `${name}-${country.toLowerCase()}`,
      office: `${country}-o${rank}`,
      channel: "state",
      acting: false,
      organisation: null,
    },
    ...{
      rank: Number(rank) === 0 ? null : (Number(rank) as Rank),
      country,
      name,
      title: null,
      role: role ?? "party",
      accompanying: false,
    },
    ...changed,
  };
}

export function contact(
  id: string,
  kind: Contact["kind"],
  start: string,
  participants: readonly Participant[],
  changed: Partial<Contact> = {},
): Contact {
  return {
    ...{ id, kind, status: "held", start, end: start, precision: "day", place: null, occasion: null, participants },
    ...{
      visitClass: null,
      purposes: [],
      partOf: null,
      mentions: [id],
      aliases: [],
      sources: [],
      singleSource: false,
      flags: [],
      reasons: [],
    },
    ...changed,
  };
}

export const inGondor = { place: { country: "GON", cities: [] } };
