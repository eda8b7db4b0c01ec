/** A small world of two invented countries, and a ledger of it in memory; scope is the ledger's own law. */
import { fileURLToPath } from "node:url";
import { type CheckContext, checkClaim } from "../../src/check/check.ts";
import type { LedgerReader } from "../../src/ledger/ledger.ts";
import { loadRuleSets } from "../../src/ledger/load-data.ts";
import { inScope, timeOf } from "../../src/ledger/scope.ts";
import type { ResolvedClaim } from "../../src/model/claim.ts";
import type { Contact } from "../../src/model/contact.ts";
import type { CoverageStatement } from "../../src/model/coverage.ts";
import type { ContactKind } from "../../src/model/mention.ts";
import type { Channel, Office, Rank } from "../../src/model/office.ts";
import type { Participant } from "../../src/model/participant.ts";
import type { Query } from "../../src/model/query.ts";
import { createRoster, heldOn } from "../../src/model/roster.ts";

/** person id: country, office, rank, title, channel. */
const PEOPLE: Readonly<Record<string, readonly [string, string, Rank, string, Channel]>> = {
  "ada-president": ["ARL", "ARL-president", 1, "President", "state"],
  "abe-premier": ["ARL", "ARL-premier", 1, "Premier", "state"],
  "amy-deputy": ["ARL", "ARL-dpm", 2, "Deputy Prime Minister", "state"],
  "ann-fm": ["ARL", "ARL-fm", 3, "Foreign Minister", "state"],
  "art-trade": ["ARL", "ARL-trade", 4, "Minister of Trade", "state"],
  "ali-party": ["ARL", "ARL-party-head", 4, "Head of the International Department", "party"],
  "ben-president": ["BOR", "BOR-president", 1, "President", "state"],
  "bea-fm": ["BOR", "BOR-fm", 3, "Foreign Minister", "state"],
  "bob-trade": ["BOR", "BOR-trade", 4, "Minister of Trade", "state"],
  "cem-president": ["CAR", "CAR-president", 1, "President", "state"],
};

const country = (id: string, name: string) => ({
  id,
  names: { en: name, zh: "", ru: "" },
  demonym: name,
  adjectiveRu: "",
  capitals: { en: `${name} City`, zh: "", ru: "" },
  aliases: [],
  metonyms: { en: [], zh: [], ru: [] },
  existsFrom: "1990",
  existsTo: null,
  successors: [],
  kind: "state",
});

export const roster = createRoster({
  countries: [country("ARL", "Arland"), country("BOR", "Borland"), country("CAR", "Carland")],
  organisations: [],
  offices: Object.values(PEOPLE).map(
    ([of, id, rank, title, channel]): Office => ({
      id,
      country: of,
      organisation: null,
      titles: { en: [title], zh: [], ru: [] },
      rank,
      channel,
      exclusive: true,
      notes: "",
    }),
  ),
  persons: Object.entries(PEOPLE).map(([id, [of]]) => ({
    id,
    name: id,
    names: { en: [], zh: [], ru: [] },
    country: of,
    born: null,
    wikidata: null,
  })),
  tenures: Object.entries(PEOPLE).map(([id, [, office]]) => ({
    person: id,
    office,
    from: null,
    to: null,
    acting: false,
    source: "",
    start: "0001-01-01",
    end: "9999-12-31",
  })),
});

export const ruleSets = loadRuleSets(fileURLToPath(new URL("../../data", import.meta.url)));

const participant = (id: string, role: Participant["role"]): Participant => {
  const [of, office, rank, title, channel] = PEOPLE[id]!;
  return {
    person: id,
    office,
    rank,
    channel,
    acting: false,
    country: of,
    organisation: null,
    name: id,
    title,
    role,
    accompanying: false,
  };
};

function contact(
  kind: ContactKind,
  start: string,
  place: string | null,
  participants: readonly Participant[],
  parts: Partial<Contact> = {},
): Contact {
  return {
    id: `${kind}-${start}-${participants.map((p) => p.person).join("-")}`,
    kind,
    status: "held",
    start,
    end: start,
    precision: "day",
    place: place ? { country: place, cities: [`${place} city`] } : null,
    occasion: null,
    participants,
    visitClass: kind === "visit" ? "working" : null,
    purposes: [],
    partOf: null,
    mentions: [],
    aliases: [],
    sources: ["https://example.org"],
    singleSource: false,
    flags: [],
    reasons: [],
    ...parts,
  };
}

export const visit = (day: string, who: string, to: string, parts: Partial<Contact> = {}): Contact =>
  contact("visit", day, to, [participant(who, "guest")], parts);

export const meet = (day: string, guest: string, host: string, parts: Partial<Contact> = {}): Contact =>
  contact("meeting", day, PEOPLE[host]![0], [participant(guest, "guest"), participant(host, "host")], parts);

export const call = (day: string, one: string, other: string): Contact =>
  contact("call", day, null, [participant(one, "party"), participant(other, "party")]);

/** So many contacts in a year, a week apart from January on. */
export const several = (n: number, year: number, make: (day: string) => Contact): readonly Contact[] =>
  Array.from({ length: n }, (_, i) => make(new Date(Date.UTC(year, 0, 3 + 5 * i)).toISOString().slice(0, 10)));

export const covers = (from: string, to: string, parts: Partial<CoverageStatement> = {}): CoverageStatement => ({
  id: `cov-${from}-${to}-${parts.level ?? 6}-${parts.kinds?.join("") ?? ""}`,
  countries: ["ARL", "BOR"],
  persons: null,
  offices: null,
  level: 6,
  direction: null,
  kinds: ["visit", "meeting", "call", "video"],
  from,
  to,
  completeness: "near-complete",
  estimate: 0.95,
  basis: "test",
  knownGaps: [],
  ...parts,
});

export function ledgerOf(contacts: readonly Contact[], statements: readonly CoverageStatement[]): LedgerReader {
  const sorted = [...contacts].sort((x, y) => (x.start + x.id < y.start + y.id ? -1 : 1));
  const find = (query: Query, time: "in" | "cut") =>
    sorted.filter((c) => inScope(c, query) && inGroups(c, query) && timeOf(c, query) === time);
  return {
    contacts: async (query) => find(query, "in"),
    cut: async (query) => find(query, "cut"),
    contact: async (id) => sorted.find((c) => c.id === id) ?? null,
    mentions: async () => [],
    document: async () => null,
    coverage: async () => statements,
    judgements: async () => [],
  };
}

function inGroups(contact: Contact, query: Query): boolean {
  if (query.offices && !contact.participants.some((p) => p.office && query.offices?.includes(p.office))) return false;
  return Object.entries(query.sideGroup ?? {}).every(([of, group]) =>
    contact.participants.some(
      (p) =>
        p.country === of &&
        heldOn(roster, p.person!, contact.start).some((t) => {
          const office = roster.office.get(t.office)!;
          return (
            office.rank! <= group.level &&
            office.rank! >= (group.from ?? 1) &&
            (!group.channels || group.channels.includes(office.channel)) &&
            (!group.title || office.titles.en.some((title) => new RegExp(group.title!, "iu").test(title)))
          );
        }),
    ),
  );
}

export function judge(
  resolved: ResolvedClaim,
  contacts: readonly Contact[],
  statements: readonly CoverageStatement[],
  context: Partial<CheckContext> = {},
) {
  return checkClaim(resolved, {
    ledger: ledgerOf(contacts, statements),
    roster,
    ruleSets,
    published: "2024-08-20",
    asOf: null,
    ...context,
  });
}
