/** Writes the derived contacts, with what queries filter and group by in columns of its own. */
import { type Contact, countriesOf } from "../../model/contact.ts";
import type { Reach } from "../../model/reach.ts";
import { heldOn, type Roster } from "../../model/roster.ts";
import type { Testimony } from "../../model/testimony.ts";
import type { Connection } from "./connection.ts";

export function removeEverything(db: Connection): void {
  for (const table of ["contacts", "contact_countries", "sides", "offices_there", "aliases", "reaches"])
    db.exec(`delete from ${table}`);
}

/** Contacts as they are stored, by their ids. */
export type Bodies = ReadonlyMap<string, string>;

export function allBodies(db: Connection): Bodies {
  return new Map(db.prepare("select id, body from contacts").raw().all() as [string, string][]);
}

/** Removes the contacts that hold any of these mentions, and the mentions' reaches. Gives what was removed. */
export function removeContacts(db: Connection, mentions: ReadonlySet<string>): Bodies {
  const holding = db
    .prepare("select id from contacts where id = :id union select contact from aliases where alias = :id")
    .pluck();
  const remove = [
    db.prepare("delete from contacts where id = ?"),
    ...["contact_countries", "sides", "offices_there", "aliases"].map((table) =>
      db.prepare(`delete from ${table} where contact = ?`),
    ),
  ];
  const body = db.prepare("select body from contacts where id = ?").pluck();
  const unreach = db.prepare("delete from reaches where mention = ?");
  const removed = new Map<string, string>();
  for (const id of mentions) {
    for (const contact of holding.all({ id }) as string[]) {
      removed.set(contact, body.get(contact) as string);
      for (const statement of remove) statement.run(contact);
    }
    unreach.run(id);
  }
  return removed;
}

export function storeReaches(db: Connection, reaches: ReadonlyMap<string, readonly Reach[]>): void {
  const insert = db.prepare("insert into reaches (mention, key, role, start, end) values (?, ?, ?, ?, ?)");
  for (const [mention, list] of reaches)
    for (const { key, role, from, to } of list) insert.run(mention, key, role, from, to);
}

export function storeContacts(
  db: Connection,
  contacts: readonly Contact[],
  testimonies: readonly Testimony[],
  roster: Roster,
): Bodies {
  const stored = new Map<string, string>();
  const byMention = new Map(testimonies.map((t) => [t.mention.id, t]));
  const insert = db.prepare(
    "insert into contacts (id, kind, status, start, end, precision, body) values (?, ?, ?, ?, ?, ?, ?)",
  );
  const country = db.prepare("insert into contact_countries (country, contact) values (?, ?)");
  const alias = db.prepare("insert or ignore into aliases (alias, contact) values (?, ?)");
  const storeSides = sideWriter(db, roster);
  for (const c of contacts) {
    const evidence = c.mentions.flatMap((id) => byMention.get(id) ?? []);
    const body = JSON.stringify(c);
    stored.set(c.id, body);
    insert.run(c.id, c.kind, c.status, c.start, c.end, c.precision, body);
    for (const id of countriesOf(c)) country.run(id, c.id);
    storeSides(c, evidence);
    for (const other of c.aliases) alias.run(other, c.id);
  }
  return stored;
}

function sideWriter(db: Connection, roster: Roster): (contact: Contact, evidence: readonly Testimony[]) => void {
  const side = db.prepare(
    "insert into sides (contact, country, person, office, rank, role, accompanying) values (?, ?, ?, ?, ?, ?, ?)",
  );
  const office = db.prepare(
    "insert or replace into offices_there (office, contact, country, named) values (?, ?, ?, ?)",
  );
  return (c, evidence) => {
    for (const p of c.participants) {
      side.run(c.id, p.country, p.person, p.office, p.rank, p.role, p.accompanying ? 1 : 0);
      if (p.accompanying) continue;
      const held = p.person ? heldOn(roster, p.person, c.start).map((t) => t.office) : [];
      for (const id of held) if (id !== p.office) office.run(id, c.id, p.country ?? "", 0);
    }
    // Named last, so that they stand where two persons of one side meet in an office.
    for (const p of c.participants) if (!p.accompanying && p.office) office.run(p.office, c.id, p.country ?? "", 1);
    // A register lists a president-elect among the presidents: asked for the office, its rows are there.
    for (const { accompanying, asserted } of evidence.flatMap((t) => t.mention.parties)) {
      const p = asserted?.person ? c.participants.find(({ person }) => person === asserted.person) : undefined;
      if (!accompanying && asserted?.office && p && !p.accompanying && p.office !== asserted.office)
        office.run(asserted.office, c.id, p.country ?? "", 1);
    }
  };
}
