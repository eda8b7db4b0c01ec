/** Each subject as a table: columns with the value of a row. The last, `record`, is the whole row as JSON. */
import { CONTACT_COLUMNS } from "../asking/contacts-csv.ts";
import type { Contact } from "../model/contact.ts";
import type { Mention } from "../model/mention.ts";
import type { CheckedClaim } from "../model/verdict.ts";
import type { Material, Subject } from "./format.ts";
import { publisherName, type Source, sourcesOf, titleOf } from "./sources.ts";

export type Cell = string | number | null;

export interface Table {
  readonly names: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
  readonly records: readonly object[];
}

type Columns<T> = readonly (readonly [string, (row: T, material: Material) => Cell])[];

const MENTIONS: Columns<Mention> = [
  ["id", (m) => m.id],
  ["document", (m) => m.document],
  ["span_start", (m) => m.span.start],
  ["span_end", (m) => m.span.end],
  ["quote", (m, { documents }) => documents.get(m.document)?.text.slice(m.span.start, m.span.end) ?? null],
  ["rule", (m) => m.rule],
  ["kind", (m) => m.kind],
  ["status", (m) => m.status],
  ["start", (m) => m.date?.start ?? null],
  ["end", (m) => m.date?.end ?? null],
  ["precision", (m) => m.date?.precision ?? null],
  ["parties", (m) => m.parties.map((p) => p.party.text).join("|")],
  ["place_country", (m) => m.place?.country ?? null],
  ["cities", (m) => m.place?.cities.join("|") ?? null],
  ["sources", (m, { documents }) => documents.get(m.document)?.sources.join("|") ?? null],
];

const VERDICTS: Columns<CheckedClaim> = [
  ["claim", (v) => v.claim.id],
  ["document", (v) => v.claim.document],
  ["quote", (v) => v.claim.quote],
  ["type", (v) => v.claim.type],
  ["verdict", (v) => v.verdict],
  ["as_published", (v) => v.asPublished?.verdict ?? null],
  ["as_of", (v) => (v.asPublished ?? v.now).asOf],
  ["now", (v) => v.now.verdict],
  ["reason", (v) => (v.asPublished ?? v.now).reason],
  ["contacts", (v) => (v.asPublished ?? v.now).contacts.join("|")],
];

const SOURCES: Columns<Source> = [
  ["address", (s) => s.address],
  ["title", titleOf],
  ["publisher", publisherName],
  ["side", (s) => s.publisher?.side ?? null],
  ["tier", (s) => s.publisher?.tier ?? null],
  ["language", (s) => s.document?.language ?? s.publisher?.language ?? null],
  ["published", (s) => s.document?.published?.day ?? null],
  ["contacts", (s) => s.contacts],
];

export function tableOf(material: Material, subject: Subject): Table {
  const of = <T extends object>(columns: Columns<T>, rows: readonly T[]): Table => ({
    names: columns.map(([name]) => name),
    rows: rows.map((row) => columns.map(([, value]) => value(row, material))),
    records: rows,
  });
  if (subject === "mentions") return of(MENTIONS, material.mentions);
  if (subject === "verdicts") return of(VERDICTS, material.verdicts);
  if (subject === "sources") return of(SOURCES, sourcesOf(material));
  return of<Contact>(CONTACT_COLUMNS, material.contacts);
}
