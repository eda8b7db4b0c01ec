/** From any id down to the words: contact → mentions → documents with their addresses; statements and judgements. */
import type { Contact } from "../../model/contact.ts";
import type { CoverageStatement } from "../../model/coverage.ts";
import type { Document } from "../../model/document.ts";
import type { Judgement } from "../../model/judgement.ts";
import type { Mention } from "../../model/mention.ts";
import type { Holding, RecordKey, Trace } from "../ledger.ts";
import { rowRecords } from "./append.ts";
import type { Connection } from "./connection.ts";
import { unpack } from "./packing.ts";
import { liveJudgements } from "./rebuild.ts";
import { verdictTrace } from "./verdicts.ts";

export function contactById(db: Connection, id: string): Contact | null {
  const get = db
    .prepare("select body from contacts where id = ? or id = (select contact from aliases where alias = ?)")
    .pluck();
  const named = (candidate: string) => get.get(candidate, candidate) as string | undefined;
  const mentionsOfRow = () =>
    db
      .prepare("select m.id from documents d join mentions m on m.document = d.id where d.row = ? order by m.seq desc")
      .pluck()
      .all(id) as string[];
  const body =
    named(id) ??
    mentionsOfRow()
      .map(named)
      .find((found) => found !== undefined);
  return body === undefined ? null : (JSON.parse(body) as Contact);
}

/** Those that have these ids now, in their order. */
export function contactsById(db: Connection, ids: readonly string[]): readonly Contact[] {
  const get = db.prepare("select body from contacts where id = ?").pluck();
  return ids.flatMap((id) => {
    const body = get.get(id) as string | undefined;
    return body === undefined ? [] : [JSON.parse(body) as Contact];
  });
}

export function documentById(db: Connection, id: string): Document | null {
  const found = db.prepare("select head, text from documents where id = ?").raw().get(id) as
    | [string, string | Buffer]
    | undefined;
  return found ? { ...JSON.parse(found[0]), text: unpack(found[1]) } : null;
}

export function ingestedDocuments(db: Connection, ids: readonly string[]): ReadonlySet<string> {
  const get = db
    .prepare(
      "select 1 from documents where id = ? and ingested = 1 and id not in (select key from withdrawn where kind = 'document')",
    )
    .pluck();
  return new Set(ids.filter((id) => get.get(id) !== undefined));
}

export function mentionsById(db: Connection, ids: readonly string[]): readonly Mention[] {
  const get = db.prepare("select body from mentions where id = ?").pluck();
  return ids.flatMap((id) => {
    const body = get.get(id) as string | undefined;
    return body === undefined ? [] : [JSON.parse(body) as Mention];
  });
}

/** A row by its id or by its mention's; a mention of a text; a document with all that it says; a judgement. */
export function holdingsOf(db: Connection, given: string): Holding | null {
  const id = whole(db, given);
  const rowOf = db.prepare("select row from documents where id = ?").pluck();
  const isDocument = db.prepare("select 1 from documents where id = ?").get(id) !== undefined;
  const live = (records: readonly RecordKey[]) => records.filter(({ kind, key }) => !isWithdrawn(db, kind, key));
  const holding = (type: Holding["type"], name: string, records: readonly RecordKey[]): Holding | null => {
    const mentions = records.filter((r) => r.kind === "mention");
    const contacts = mentions.flatMap(({ key }) => contactById(db, key) ?? []);
    const distinct = [...new Map(contacts.map((c) => [c.id, c])).values()];
    return records.length > 0 ? { type, id: name, records, contacts: distinct } : null;
  };
  const mention = mentionsById(db, [id])[0];
  const row = (rowOf.get(mention?.document ?? id) as string | null | undefined) ?? id;
  const records = rowRecords(db, row);
  if (records.length > 0) return holding("row", row, records);
  if (mention) return holding("mention", id, live([{ kind: "mention", key: id }]));
  const mentions = db.prepare("select id from mentions where document = ?").pluck().all(id) as string[];
  const document = isDocument ? live([{ kind: "document", key: id }]) : [];
  if (document.length > 0)
    return holding("document", id, [...document, ...live(mentions.map((key) => ({ kind: "mention", key })))]);
  const judgements = db.prepare("select key from records where kind = 'judgement' and id = ?").pluck().all(id);
  return holding("judgement", id, live((judgements as string[]).map((key) => ({ kind: "judgement", key }))));
}

/** A mention that makes a contact alone shares its id: the contact is shown, with the mention below it. */
export function traceOf(db: Connection, given: string): Trace | null {
  const id = whole(db, given);
  const contact = contactById(db, id);
  if (contact && (contact.id === id || !isMention(db, id))) return contactTrace(db, contact);
  const mention = mentionsById(db, [id])[0];
  if (mention) return mentionTrace(db, mention);
  const document = documentById(db, id);
  if (document) {
    const mentions = db
      .prepare("select body from mentions where document = ? order by seq")
      .pluck()
      .all(id) as string[];
    return {
      ...documentTrace(db, document),
      below: mentions.map((body) => ({ ...mentionTrace(db, JSON.parse(body) as Mention), below: [] })),
    };
  }
  return recordTrace(db, id) ?? verdictTrace(db, id, (below) => traceOf(db, below)) ?? withdrawnRow(db, id);
}

/** A row that makes no contact any more still has its words. */
function withdrawnRow(db: Connection, id: string): Trace | null {
  const document = db.prepare("select id from documents where row = ? order by seq desc limit 1").pluck().get(id);
  return document === undefined ? null : traceOf(db, document as string);
}

/** The id that begins with these digits, where only one does: contacts before mentions before documents. */
function whole(db: Connection, given: string): string {
  if (!/^[0-9a-f]{6,15}$/.test(given)) return given;
  for (const table of ["contacts", "mentions", "documents"]) {
    const ids = db.prepare(`select id from ${table} where id >= ? and id < ? limit 2`).pluck().all(given, `${given}g`);
    if (ids.length === 1) return ids[0] as string;
  }
  return given;
}

const isMention = (db: Connection, id: string): boolean =>
  db.prepare("select 1 from mentions where id = ?").get(id) !== undefined;

function contactTrace(db: Connection, contact: Contact): Trace {
  const mentions = mentionsById(db, contact.mentions).map((mention) => mentionTrace(db, mention));
  const named = new Set([
    ...contact.mentions,
    ...mentions.flatMap((m) => m.below.flatMap((d) => d.document?.row ?? [])),
  ]);
  const judgements = liveJudgements(db)
    .filter((j) => j.subjects.some((subject) => named.has(subject)))
    .map((judgement): Trace => ({ type: "judgement", id: judgement.id, judgement, withdrawn: false, below: [] }));
  return { type: "contact", id: contact.id, contact, withdrawn: false, below: [...mentions, ...judgements] };
}

function mentionTrace(db: Connection, mention: Mention): Trace {
  const document = documentById(db, mention.document);
  return {
    type: "mention",
    id: mention.id,
    mention,
    ...withdrawal(db, "mention", mention.id),
    below: document ? [documentTrace(db, document)] : [],
  };
}

function documentTrace(db: Connection, document: Document): Trace {
  return {
    type: "document",
    id: document.id,
    document,
    ...withdrawal(db, "document", document.id),
    below: [],
  };
}

function recordTrace(db: Connection, id: string): Trace | null {
  const found = db
    .prepare("select kind, key, body from records where id = ? and kind in ('coverage', 'judgement') order by seq desc")
    .raw()
    .get(id) as ["coverage" | "judgement", string, string] | undefined;
  if (!found) return null;
  const [kind, key, body] = found;
  const shared = { id, ...withdrawal(db, kind, key), below: [] };
  if (kind === "coverage") return { type: kind, coverage: JSON.parse(body) as CoverageStatement, ...shared };
  return { type: kind, judgement: JSON.parse(body) as Judgement, ...shared };
}

/** Whether it is withdrawn, and why, where a user did it. */
function withdrawal(db: Connection, kind: string, key: string): Pick<Trace, "withdrawn" | "reason"> {
  if (!isWithdrawn(db, kind, key)) return { withdrawn: false };
  const said = db
    .prepare(
      `select reason || ' (' || by || coalesce(', ' || substr(at, 1, 10), '') || ')' from marks
       where kind = ? and key = ? and origin = 'user' and reason is not null order by seq desc`,
    )
    .pluck()
    .get(kind, key) as string | undefined;
  return said === undefined ? { withdrawn: true } : { withdrawn: true, reason: said };
}

function isWithdrawn(db: Connection, kind: string, key: string): boolean {
  return db.prepare("select 1 from withdrawn where kind = ? and key = ?").get(kind, key) !== undefined;
}
