/**
 * A ledger of made-up contacts to measure speed on: the roster's persons and offices, 1946 to 2025, around two hundred
 * countries, most contacts among few of them, as in the world. Nothing in it is a fact: every contact says so in its
 * occasion, source and reasons, and the file says so in its `meta`. The same seed makes the same contacts.
 *
 *   npx tsx bench/synthetic-ledger.ts FILE [CONTACTS]
 */
import { createHash } from "node:crypto";
import { existsSync, rmSync } from "node:fs";
import Database from "better-sqlite3";
import { storeContacts } from "../src/ledger/sqlite/derived.ts";
import type { Contact } from "../src/model/contact.ts";
import type { ContactKind, VisitClass } from "../src/model/mention.ts";
import type { Participant } from "../src/model/participant.ts";
import { addDays, type Day, dayFromNumber, dayNumber, yearOf } from "../src/model/period.ts";
import { heldOn, type Roster } from "../src/model/roster.ts";
import { openLedger } from "../src/summitry.ts";

const ORIGIN = "synthetic: made by bench/synthetic-ledger.ts to measure speed; no fact";
const [FIRST, LAST] = [dayNumber("1946-01-01"), dayNumber("2025-12-31")];
const BATCH = 20_000;

/** Makes the file anew. */
export async function makeSyntheticLedger(path: string, contacts: number): Promise<void> {
  for (const end of ["", "-wal", "-shm"]) if (existsSync(path + end)) rmSync(path + end);
  const ledger = await openLedger({ path });
  const roster = await ledger.roster();
  ledger.close();
  const db = new Database(path);
  db.pragma("synchronous = off");
  const clear = ["contacts", "contact_countries", "sides", "offices_there", "aliases", "reaches"];
  for (const table of clear) db.exec(`delete from ${table}`);
  db.prepare("insert or replace into meta (name, value) values ('origin', ?)").run(ORIGIN);
  const made = syntheticContacts(roster, contacts);
  for (let done = false; !done; ) {
    const batch: Contact[] = [];
    while (batch.length < BATCH && !done) {
      const next = made.next();
      if (next.done) done = true;
      else batch.push(next.value);
    }
    db.transaction(() => storeContacts(db, batch, [], roster))();
  }
  db.exec("analyze");
  db.close();
}

/** Numbers from 0 to 1, the same in every run (mulberry32). */
function chances(seed: number): () => number {
  let a = seed;
  return () => {
    a = (a + 0x6d2b79f5) | 0;
    let t = Math.imul(a ^ (a >>> 15), 1 | a);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Visits in trips of one to four countries; calls grow with the years. */
function* syntheticContacts(roster: Roster, contacts: number): Generator<Contact> {
  const next = chances(1946);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(next() * list.length)]!;
  const countries = roster.countries.filter((c) => c.kind !== "territory").map((c) => c.id);
  // The country of rank r is in about 1/r of the contacts.
  const heavy = ["USA", "CHN", "RUS", "FRA", "GBR", "DEU", "JPN", "IND"];
  const order = [...heavy, ...countries.filter((id) => !heavy.includes(id))];
  const country = (): string => order[Math.min(order.length - 1, Math.floor(order.length ** next()) - 1)]!;
  const holders = new Map<string, ReturnType<typeof holdersIn>>();
  const someone = (id: string, day: Day): Participant => {
    const key = `${id} ${yearOf(day)}`;
    const list = holders.get(key) ?? holdersIn(roster, id, yearOf(day));
    holders.set(key, list);
    const among = list.length > 0 && next() < 0.9 ? pick(list) : null;
    const held = among ? heldOn(roster, among, day)[0] : undefined;
    const office = held ? roster.office.get(held.office) : undefined;
    // Where the roster knows nobody that day, somebody without a name.
    return {
      ...{ person: held?.person ?? null, office: held?.office ?? null, rank: office?.rank ?? null },
      ...{ channel: office?.channel ?? null, acting: false, country: id, organisation: null },
      ...{ name: held ? (roster.person.get(held.person)?.name ?? "") : "an official", title: null },
      ...{ role: "party", accompanying: false },
    };
  };
  const dayAt = (i: number): Day => {
    // Twice as many in the last years as in the first.
    const at = i / contacts;
    return dayFromNumber(FIRST + Math.floor((LAST - FIRST) * ((Math.sqrt(1 + 3 * at) - 1) * 1)));
  };
  for (let i = 0; i < contacts; ) {
    const day = dayAt(i);
    const home = country();
    const kind = kindOf(next(), yearOf(day));
    const guest = someone(home, day);
    if (kind !== "visit") {
      const host = other(home, country);
      const direct = kind === "meeting" && next() < 0.7;
      const roles = direct ? (["guest", "host"] as const) : (["party", "party"] as const);
      const participants = [
        { ...guest, role: roles[0] },
        { ...someone(host, day), role: roles[1] },
        ...(next() < 0.1 ? [{ ...someone(other(home, country), day), role: "party" as const }] : []),
      ];
      const place = direct ? { country: host, cities: [] } : null;
      yield made(i++, kind, day, day, participants, place, null, next() < 0.4, next);
      continue;
    }
    let arrival = day;
    for (let stops = 1 + Math.floor(next() * 4); stops > 0 && i < contacts; stops--) {
      const departure = addDays(arrival, Math.floor(next() * 3));
      const place = { country: other(home, country), cities: [] };
      const visitor = { ...guest, role: "guest" as const };
      yield made(i++, kind, arrival, departure, [visitor], place, pick(CLASSES), next() < 0.4, next);
      arrival = addDays(departure, 1);
      if (dayNumber(arrival) > LAST) break;
    }
  }
}

const CLASSES: readonly (VisitClass | null)[] = [
  "state",
  "official",
  "working",
  "working",
  "multilateral-only",
  "private",
  null,
];

function kindOf(chance: number, year: number): ContactKind {
  if (chance < 0.4) return "visit";
  const calls = year < 1980 ? 0.05 : year < 2010 ? 0.15 : 0.3;
  if (chance < 0.4 + calls) return year >= 2015 && chance < 0.45 ? "video" : "call";
  return "meeting";
}

function other(home: string, country: () => string): string {
  for (;;) {
    const id = country();
    if (id !== home) return id;
  }
}

/** Those of a country who held an office at any time of the year. */
function holdersIn(roster: Roster, id: string, year: number): readonly string[] {
  const offices = roster.officesOf.get(id) ?? [];
  const held = offices.flatMap((o) => roster.tenuresIn.get(o.id) ?? []);
  return [...new Set(held.filter((t) => t.start <= `${year}-12-31` && t.end >= `${year}-01-01`).map((t) => t.person))];
}

function made(
  i: number,
  kind: ContactKind,
  start: Day,
  end: Day,
  participants: readonly Participant[],
  place: Contact["place"],
  visitClass: VisitClass | null,
  singleSource: boolean,
  next: () => number,
): Contact {
  const id = createHash("sha256").update(`synthetic ${i}`).digest("hex").slice(0, 16);
  return {
    ...{ id, kind, status: "held", start, end, precision: next() < 0.02 ? "month" : "day", place, participants },
    ...{ occasion: "synthetic", visitClass, purposes: [], partOf: null, mentions: [id], aliases: [] },
    ...{ sources: ["synthetic:bench/synthetic-ledger.ts"], singleSource, flags: [], reasons: [ORIGIN] },
  };
}

if (import.meta.filename === process.argv[1]) {
  const [, , path, contacts] = process.argv;
  if (!path) throw new Error("npx tsx bench/synthetic-ledger.ts FILE [CONTACTS]");
  await makeSyntheticLedger(path, Number(contacts ?? 500_000));
}
