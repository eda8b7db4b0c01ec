/** A list of contacts (CSV) by its mapping → rows with persons, offices, countries and days; what cannot be read apart. */
import papaparse from "papaparse";
import type { CountryId } from "../model/country.ts";
import { InputError } from "../model/errors.ts";
import { CONTACT_KINDS, type ContactKind } from "../model/mention.ts";
import type { OfficeId } from "../model/office.ts";
import type { Resolution } from "../model/participant.ts";
import type { Party } from "../model/party.ts";
import type { Day, Period } from "../model/period.ts";
import type { PersonId } from "../model/person.ts";
import { folded } from "../model/spelling.ts";
import type { Territory } from "../model/territory.ts";
import { type DateOrder, type ListedDays, listedDays } from "./list-dates.ts";
import { checkMapping, LIST_FIELDS, type ListField, type ListMapping } from "./mapping.ts";
import type { PlaceIndex } from "./places.ts";

/** A row of a list as a contact that somebody states. */
export interface ListedRow extends Period {
  /** The line of the file; the header is line 1. Fields with line ends count their lines. */
  readonly line: number;
  /** The row's own id, where a column holds one. */
  readonly id: string | null;
  readonly written: Readonly<Partial<Record<ListField, string>>>;
  readonly kind: ContactKind;
  readonly precision: ListedDays["precision"];
  /** Null: the roster does not know the name. */
  readonly person: PersonId | null;
  readonly office: OfficeId | null;
  readonly home: CountryId | null;
  readonly country: CountryId | null;
  readonly territory: Territory | null;
  readonly cities: readonly string[];
  readonly counterpart: PersonId | null;
  /** The last day is written before the first; here they are swapped. */
  readonly swapped: boolean;
}

export interface UnreadRow {
  readonly line: number;
  readonly written: ListedRow["written"];
  readonly reason: string;
}

export interface List {
  readonly name: string;
  readonly mapping: ListMapping;
  readonly rows: readonly ListedRow[];
  readonly unread: readonly UnreadRow[];
}

export interface ListTable {
  readonly headers: readonly string[];
  readonly rows: readonly { readonly line: number; readonly fields: readonly string[] }[];
}

/** @throws InputError where there is no header or no row */
export function tableOf(text: string, name: string): ListTable {
  const { data, errors } = papaparse.parse<string[]>(text.replace(/^\uFEFF/, ""), { skipEmptyLines: false });
  let line = 1;
  const lines = data.map((fields) => {
    const row = { line, fields: fields.map((f) => f.trim()) };
    line += 1 + fields.reduce((n, f) => n + (f.match(/\r\n?|\n/g)?.length ?? 0), 0);
    return row;
  });
  const open = errors.find((e) => e.code === "MissingQuotes");
  if (open)
    throw new InputError(
      `${name}:${lines[open.row ?? 0]?.line}`,
      "a quote does not close",
      "Double a quote inside a quoted field.",
    );
  const [header, ...rows] = lines.filter(({ fields }) => fields.some(Boolean));
  if (!header || rows.length === 0)
    throw new InputError(name, "holds no rows", "A CSV file with a line of headers, and a contact a line.");
  return { headers: header.fields, rows };
}

export interface ListContext {
  readonly resolve: (party: Party, day: Day) => Resolution;
  readonly placeOf: PlaceIndex;
  /** Titles of offices, folded: a name may begin with one. */
  readonly titles: ReadonlySet<string>;
}

export function readList(table: ListTable, mapping: ListMapping, name: string, context: ListContext): List {
  checkMapping(mapping, table.headers, name);
  const at = new Map(
    Object.entries(mapping.columns).map(([f, header]) => [f as ListField, table.headers.indexOf(header)]),
  );
  const rows: ListedRow[] = [];
  const unread: UnreadRow[] = [];
  for (const { line, fields } of table.rows) {
    const written: Partial<Record<ListField, string>> = {};
    for (const field of LIST_FIELDS) {
      const index = at.get(field);
      const value = (index === undefined ? undefined : fields[index]) || mapping.values[field];
      if (value) written[field] = value;
    }
    const row = listedRow(written, line, mapping.dateOrder, context);
    if (typeof row === "string") unread.push({ line, written, reason: row });
    else rows.push(row);
  }
  return { name, mapping, rows, unread };
}

/** The row, or why it cannot be read. */
export function listedRow(
  written: ListedRow["written"],
  line: number,
  dateOrder: DateOrder,
  { resolve, placeOf, titles }: ListContext,
): ListedRow | string {
  const begin = written.begin ? listedDays(written.begin, dateOrder) : null;
  if (!begin) return written.begin ? `"${written.begin}" is no date` : "there is no date";
  const end = written.end ? listedDays(written.end, dateOrder) : begin;
  if (!end) return `"${written.end}" is no date`;
  const days: Period = { start: begin.start, end: written.end ? end.end : begin.end };
  const swapped = days.start > days.end;
  const kind = kindOf(written.kind ?? "visit");
  if (!kind) return `"${written.kind}" is no kind of contact: ${CONTACT_KINDS.join(", ")}`;
  const place = written.country ? placeOf(written.country) : { country: null, territory: null };
  if (!place) return `no country or territory "${written.country}" in the roster`;
  if (kind === "visit" && !place.country && !place.territory) return "a visit without a country";
  const home = written.home ? (placeOf(written.home)?.country ?? null) : null;
  if (written.home && !home) return `no country "${written.home}" in the roster`;
  const named = nameOf(written.person ?? "", titles);
  const party = partyOf(named.name, written.office ?? named.title, home);
  const who = resolve(party, swapped ? days.end : days.start);
  if (!who.person && !who.office && !(written.person && who.country))
    return `${written.person ?? written.office ?? "nobody"}: ${who.reasons[0] ?? "nobody in the roster"}`;
  const counterpart = written.counterpart ? resolve(partyOf(written.counterpart, null, null), days.start).person : null;
  return {
    line,
    id: written.id ?? null,
    written,
    kind,
    ...(swapped ? { start: days.end, end: days.start } : days),
    precision: begin.precision,
    person: who.person,
    office: who.office,
    home: who.country ?? home,
    ...place,
    cities: (written.city ?? "").split(/\s*[;|,/]\s*/).filter(Boolean),
    counterpart,
    swapped,
  };
}

const KIND_WORDS: readonly (readonly [ContactKind, RegExp])[] = [
  ["video", /video|virtual|online/i],
  ["call", /call|phone/i],
  ["meeting", /meet|talks|summit|bilateral/i],
  ["visit", /visit|trip|travel/i],
];
const kindOf = (word: string): ContactKind | null =>
  CONTACT_KINDS.find((k) => k === word.toLowerCase()) ?? KIND_WORDS.find(([, p]) => p.test(word))?.[0] ?? null;

function partyOf(name: string | null, title: string | null, country: CountryId | null): Party {
  const text = [title, name].filter(Boolean).join(" ");
  return {
    span: { start: 0, end: text.length },
    text,
    name,
    title,
    country,
    organisation: null,
    group: null,
    qualifier: null,
    refersTo: [],
  };
}

/** Titles of rulers by which their offices are not called in the roster. */
const RULERS: ReadonlySet<string> = new Set(["amir", "emir", "shah", "sultan", "grand duchess"]);

/** "Blinken, Antony" → "Antony Blinken"; "President-elect Park Chung Hee" → title and name. */
function nameOf(
  written: string,
  titles: ReadonlySet<string>,
): { readonly name: string | null; readonly title: string | null } {
  const words = (/^([^,]+),\s*([^,]+)$/.exec(written)?.slice(1, 3).reverse().join(" ") ?? written).split(/\s+/);
  for (let n = words.length - 1; n > 0; n--) {
    const title = words.slice(0, n).join(" ");
    const office = folded(title).replace(/^(?:acting|interim|provisional) /, "");
    if (titles.has(office) || RULERS.has(office)) return { name: words.slice(n).join(" "), title };
  }
  const whole = words.join(" ");
  return titles.has(folded(whole)) ? { name: null, title: whole } : { name: whole || null, title: null };
}
