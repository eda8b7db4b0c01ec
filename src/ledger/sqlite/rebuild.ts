/** Derives contacts from live sources: all of them, or those that a change can bear on. */
import type { Contact } from "../../model/contact.ts";
import type { ContactChange } from "../../model/correction.ts";
import type { Document } from "../../model/document.ts";
import type { Judgement } from "../../model/judgement.ts";
import type { Mention } from "../../model/mention.ts";
import type { Publisher } from "../../model/publisher.ts";
import { MEETS, type Reach, type ReachRole } from "../../model/reach.ts";
import { createRoster, type Roster, type RosterTables } from "../../model/roster.ts";
import type { Testimony } from "../../model/testimony.ts";
import type { Derive } from "../store.ts";
import { type Applied, metaOf } from "./append.ts";
import type { Connection } from "./connection.ts";
import { allBodies, type Bodies, removeContacts, removeEverything, storeContacts, storeReaches } from "./derived.ts";

export interface Derived {
  /** How many contacts were derived. */
  readonly count: number;
  /** Those that are not as they were; none where there were none before. */
  readonly changed: readonly ContactChange[];
}

/** Derives everything anew. */
export function rebuild(db: Connection, derive: Derive): Derived {
  references.delete(db);
  const sources = { ...referenceIn(db), judgements: liveJudgements(db), testimonies: [...testimoniesIn(db)] };
  const { contacts, reaches } = derive(sources);
  const before = allBodies(db);
  removeEverything(db);
  storeReaches(db, reaches);
  const after = store(db, contacts, sources.testimonies, sources.roster);
  return { count: contacts.length, changed: before.size === 0 ? [] : differences(before, after) };
}

/**
 * Derives the blocks that hold what was touched: the mentions that are new, gone, or named by a judgement, and whoever
 * reaches them directly or through others, before the change or after it.
 */
export function reconcileTouched(db: Connection, touched: Applied["touched"], derive: Derive): Derived {
  const seeds = seedsOf(db, touched);
  if (seeds.size === 0) return { count: 0, changed: [] };
  const shared = { ...referenceIn(db), judgements: liveJudgements(db) };
  const load = loader(db);
  const fresh = derive({ ...shared, testimonies: [...seeds].sort().flatMap(load) }).reaches;
  const block = closureOf(db, seeds, fresh);
  const testimonies = [...block].sort().flatMap(load);
  const { contacts, reaches } = derive({ ...shared, testimonies });
  const before = removeContacts(db, block);
  storeReaches(db, reaches);
  return { count: contacts.length, changed: differences(before, store(db, contacts, testimonies, shared.roster)) };
}

/** By the contacts' ids, those gone or changed first. */
function differences(before: Bodies, after: Bodies): readonly ContactChange[] {
  const contact = (body: string | undefined) => (body === undefined ? null : (JSON.parse(body) as Contact));
  const ids = new Set([...before.keys(), ...after.keys()]);
  return [...ids]
    .filter((id) => before.get(id) !== after.get(id))
    .map((id) => ({ before: contact(before.get(id)), after: contact(after.get(id)) }));
}

function store(
  db: Connection,
  contacts: readonly Contact[],
  testimonies: readonly Testimony[],
  roster: Roster,
): Bodies {
  return storeContacts(db, withEarlierIds(db, contacts, testimonies), testimonies, roster);
}

/** Mentions touched themselves, by their documents, or by a judgement that names them or their rows. */
function seedsOf(db: Connection, touched: Applied["touched"]): Set<string> {
  const ofDocument = db.prepare("select id from mentions where document = ?").pluck();
  const ofRow = db
    .prepare(
      `select m.id from documents d join mentions m on m.document = d.id
       where d.row = :row or (d.row > :row || '@' and d.row < :row || 'A')`,
    )
    .pluck();
  const judged = db.prepare("select body from records where kind = 'judgement' and key = ?").pluck();
  const seeds = new Set(touched.mention);
  for (const id of touched.document) for (const mention of ofDocument.all(id) as string[]) seeds.add(mention);
  for (const key of touched.judgement)
    for (const subject of (JSON.parse(judged.get(key) as string) as Judgement).subjects) {
      if (db.prepare("select 1 from mentions where id = ?").get(subject)) seeds.add(subject);
      for (const mention of ofRow.all({ row: subject }) as string[]) seeds.add(mention);
    }
  return seeds;
}

/** All mentions that the seeds reach, directly or through others, by their reaches of before and of now. */
function closureOf(
  db: Connection,
  seeds: ReadonlySet<string>,
  fresh: ReadonlyMap<string, readonly Reach[]>,
): ReadonlySet<string> {
  const known = db.prepare('select key, role, start as "from", end as "to" from reaches where mention = ?');
  const met = db.prepare("select mention from reaches where key = ? and role = ? and start <= ? and end >= ?").pluck();
  const block = new Set(seeds);
  const asked = new Set<string>();
  for (const mention of block) {
    const reaches = [...(known.all(mention) as Reach[]), ...(fresh.get(mention) ?? [])];
    for (const { key, role, from, to } of reaches) {
      const question = `${key}|${role}|${from}|${to}`;
      if (asked.has(question)) continue;
      asked.add(question);
      // A set takes in what is added while it is walked
      for (const other of met.all(key, MEETS[role as ReachRole], to, from) as string[]) block.add(other);
    }
  }
  // Two new mentions may reach each other alone; both are seeds
  return block;
}

interface Known {
  readonly roster: Roster;
  readonly publishers: readonly Publisher[];
}

/** The reference changes with the data hash alone; reading it anew for every append would cost more than the append. */
const references = new WeakMap<Connection, { readonly data: string | null; readonly known: Known }>();

function referenceIn(db: Connection): Known {
  const data = metaOf(db, "data");
  const held = references.get(db);
  if (held && held.data === data) return held.known;
  const empty = { countries: [], organisations: [], offices: [], persons: [], tenures: [] };
  const known = {
    roster: createRoster(referenceOf<RosterTables>(db, "roster") ?? empty),
    publishers: referenceOf<Publisher[]>(db, "publishers") ?? [],
  };
  references.set(db, { data, known });
  return known;
}

/** Who held which office, read once for each state of the data. */
export function rosterIn(db: Connection): Roster {
  return referenceIn(db).roster;
}

export function referenceOf<T>(db: Connection, name: string): T | null {
  const body = db.prepare("select body from reference where name = ?").pluck().get(name) as string | undefined;
  return body === undefined ? null : (JSON.parse(body) as T);
}

const TESTIMONY = `select m.body, d.head, d.sketch from mentions m join documents d on d.id = m.document
  where m.id not in (select key from withdrawn where kind = 'mention')
    and d.id not in (select key from withdrawn where kind = 'document')`;

type TestimonyRow = [mention: string, head: string, sketch: string | null];

function testimonyOf([mention, head, sketch]: TestimonyRow): Testimony {
  return { mention: JSON.parse(mention) as Mention, document: { ...(JSON.parse(head) as Document), sketch } };
}

function* testimoniesIn(db: Connection): Iterable<Testimony> {
  const rows = db.prepare(`${TESTIMONY} order by m.id`).raw().iterate() as IterableIterator<TestimonyRow>;
  for (const row of rows) yield testimonyOf(row);
}

function loader(db: Connection): (mention: string) => Testimony[] {
  const get = db.prepare(`${TESTIMONY} and m.id = ?`).raw();
  return (mention) => (get.all(mention) as TestimonyRow[]).map(testimonyOf);
}

export function liveJudgements(db: Connection): readonly Judgement[] {
  return liveRecords<Judgement>(db, "judgement");
}

/** The values of live records, by their ids. */
export function liveRecords<T>(db: Connection, kind: string): readonly T[] {
  const bodies = db
    .prepare(
      "select body from records where kind = ? and key not in (select key from withdrawn where kind = ?) order by id, key",
    )
    .pluck()
    .all(kind, kind) as string[];
  return bodies.map((body) => JSON.parse(body) as T);
}

/** A row that was corrected at its source has a new mention: its earlier mentions still lead to the contact. */
function withEarlierIds(
  db: Connection,
  contacts: readonly Contact[],
  testimonies: readonly Testimony[],
): readonly Contact[] {
  const earlier = db
    .prepare(
      `select m.id, d.row from mentions m join documents d on d.id = m.document
       where d.row is not null and m.id in (select key from withdrawn where kind = 'mention') order by m.id`,
    )
    .raw()
    .all() as [string, string][];
  if (earlier.length === 0) return contacts;
  const rowOf = new Map(testimonies.flatMap((t) => (t.document.row ? [[t.mention.id, t.document.row] as const] : [])));
  const goneOf = new Map<string, string[]>();
  for (const [id, row] of earlier) goneOf.set(row, [...(goneOf.get(row) ?? []), id]);
  return contacts.map((contact) => {
    const gone = contact.mentions.flatMap((id) => goneOf.get(rowOf.get(id) ?? "") ?? []);
    return gone.length === 0 ? contact : { ...contact, aliases: [...contact.aliases, ...gone].sort() };
  });
}
