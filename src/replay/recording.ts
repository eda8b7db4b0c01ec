/** Listens to a judgement: which queries it puts to the ledger, with the answers, and which rows of the roster it reads. */
import type { LedgerReader } from "../ledger/ledger.ts";
import type { Contact } from "../model/contact.ts";
import type { Query } from "../model/query.ts";
import type { Roster, RosterTables } from "../model/roster.ts";

export interface Asked {
  readonly query: Query;
  readonly contacts: readonly Contact[];
}

/** The reader, and what it was asked so far: each query once. */
export function recordingReader(reader: LedgerReader): { readonly reader: LedgerReader; readonly asked: Asked[] } {
  const asked: Asked[] = [];
  const known = new Set<string>();
  return {
    asked,
    reader: {
      ...reader,
      contacts: async (query) => {
        const contacts = await reader.contacts(query);
        const key = JSON.stringify(query);
        if (!known.has(key)) asked.push({ query, contacts });
        known.add(key);
        return contacts;
      },
    },
  };
}

type Indexes = Omit<Roster, keyof RosterTables>;

/** The roster, and the tables of the rows that were read through it. */
export function recordingRoster(roster: Roster): { readonly roster: Roster; readonly read: () => RosterTables } {
  const seen: { readonly [K in keyof Indexes]: Set<string> } = {
    country: new Set(),
    organisation: new Set(),
    office: new Set(),
    person: new Set(),
    tenuresOf: new Set(),
    tenuresIn: new Set(),
    officesOf: new Set(),
  };
  const whole = new Set<keyof RosterTables>();
  const index = <K extends keyof Indexes>(name: K): Indexes[K] =>
    listenedTo(roster[name] as ReadonlyMap<string, unknown>, seen[name]) as Indexes[K];
  const table = (name: keyof RosterTables) => ({
    enumerable: true,
    get: () => {
      whole.add(name);
      return roster[name];
    },
  });
  const listened = Object.defineProperties(
    {
      country: index("country"),
      organisation: index("organisation"),
      office: index("office"),
      person: index("person"),
      tenuresOf: index("tenuresOf"),
      tenuresIn: index("tenuresIn"),
      officesOf: index("officesOf"),
    },
    {
      countries: table("countries"),
      organisations: table("organisations"),
      offices: table("offices"),
      persons: table("persons"),
      tenures: table("tenures"),
    },
  ) as Roster;
  const rows = <T>(name: keyof RosterTables, all: readonly T[], isRead: (row: T) => boolean): readonly T[] =>
    whole.has(name) ? all : all.filter(isRead);
  return {
    roster: listened,
    read: () => ({
      countries: rows("countries", roster.countries, (c) => seen.country.has(c.id)),
      organisations: rows("organisations", roster.organisations, (o) => seen.organisation.has(o.id)),
      offices: rows(
        "offices",
        roster.offices,
        (o) => seen.office.has(o.id) || (o.country !== null && seen.officesOf.has(o.country)),
      ),
      persons: rows("persons", roster.persons, (p) => seen.person.has(p.id)),
      tenures: rows("tenures", roster.tenures, (t) => seen.tenuresOf.has(t.person) || seen.tenuresIn.has(t.office)),
    }),
  };
}

/** A map that notes the keys it is asked for; whoever walks it reads all of it. */
function listenedTo<V>(map: ReadonlyMap<string, V>, seen: Set<string>): ReadonlyMap<string, V> {
  return new Proxy(map, {
    get(target, name) {
      if (name === "get" || name === "has")
        return (key: string) => {
          seen.add(key);
          return target[name](key);
        };
      for (const key of target.keys()) seen.add(key);
      const value = Reflect.get(target, name, target) as unknown;
      return typeof value === "function" ? value.bind(target) : value;
    },
  });
}
