/** The address of the ledger ↔ what is asked of the API; contacts → the lines of a row. */
import type { Contact } from "../../../src/model/contact.ts";
import { levelOf } from "../../../src/model/contact.ts";
import { address, type Named, nameIn, type Parameters } from "../../shell/question.ts";
import { headline, officeWords, principals } from "../../words/contacts.ts";
import type { Language } from "../../words/language.ts";

export type Query = Readonly<Record<string, string>>;
/** Parameters to set; null takes one out. */
export type Change = Readonly<Record<string, string | null>>;

/** The parameters that narrow, as the command line names them, and `q`. */
const FILTERS = [
  ...(["between", "direction", "person", "office", "kind", "level", "status"] as const),
  ...(["from", "to", "window", "as-of", "q", "rule-set"] as const),
];
type Filter = (typeof FILTERS)[number];

export const FACETS = ["year", "kind", "level", "status", "country", "person", "office"] as const;
export type Facet = (typeof FACETS)[number];

/** Contacts an answer. */
export const PAGE = 50;

export interface ContactsPage extends Named {
  readonly total: number;
  readonly contacts: readonly Contact[];
  readonly cut: readonly Contact[];
}
export interface FacetValue {
  readonly value: string | number;
  readonly count: number;
}
export interface FacetsAnswer extends Named {
  readonly facets: Readonly<Record<Facet, readonly FacetValue[]>>;
}

/** What the address asks, and nothing else that stands in it. */
export function asked(query: Query): Parameters {
  return Object.fromEntries(FILTERS.flatMap((name) => (query[name] ? [[name, query[name]]] : [])));
}

/** The latest first, unless asked otherwise. */
export const orderOf = (query: Query): "asc" | "desc" => (query.order === "asc" ? "asc" : "desc");

export function pageAddress(query: Query, names: Language, page: number): string {
  return address("/contacts", {
    ...{ ...asked(query), order: orderOf(query), limit: PAGE, names },
    ...(page > 0 ? { offset: page * PAGE } : {}),
  });
}

export function facetsAddress(query: Query, names: Language): string {
  return address("/contacts", { ...asked(query), limit: 1, facets: FACETS.join(","), names });
}

/** The whole list as a file. */
export function exportAddress(query: Query, format: "csv" | "jsonl"): string {
  return address("/contacts", { ...asked(query), order: orderOf(query), format });
}

const listIn = (query: Query, name: Filter): readonly string[] => query[name]?.split(",").filter(Boolean) ?? [];

const LISTED = { country: "between", person: "person", office: "office", kind: "kind", status: "status" } as const;

export function isChosen(query: Query, facet: Facet, value: string | number): boolean {
  if (facet === "year") return query.from === String(value) && query.to === String(value);
  if (facet === "level") return query.level === String(value);
  const list = listIn(query, LISTED[facet]);
  return list.includes(String(value)) || (facet === "status" && list.length === 0 && value === "held");
}

/** A value more, or one less; of two countries the second gives way to a third. */
export function toggled(query: Query, facet: Facet, given: string | number): Change {
  const value = String(given);
  if (facet === "year") return isChosen(query, facet, value) ? { from: null, to: null } : { from: value, to: value };
  if (facet === "level") return { level: query.level === value ? null : value };
  const name = LISTED[facet];
  const list = listIn(query, name);
  const before = facet === "status" && list.length === 0 ? ["held"] : list;
  const after = before.includes(value) ? before.filter((one) => one !== value) : [...before, value];
  const next = facet === "country" && after.length > 2 ? [after[0], value] : after;
  const text = next.join(",");
  return { [name]: text === "" || (facet === "status" && text === "held") ? null : text };
}

export interface Chip {
  readonly filter: Filter;
  /** An id or a word of the address; of days "from/to". */
  readonly value: string;
  /** Takes it out. */
  readonly change: Change;
}

/** One for each value that narrows; the days are one. */
export function chipsOf(query: Query): readonly Chip[] {
  return FILTERS.flatMap((filter): readonly Chip[] => {
    if (filter === "to") return [];
    if (filter === "from") return query.from || query.to ? [daysChip(query)] : [];
    if (!query[filter]) return [];
    if (!["between", "person", "office", "kind", "status"].includes(filter))
      return [{ filter, value: query[filter], change: { [filter]: null } }];
    const list = listIn(query, filter);
    return list.map((value) => ({
      ...{ filter, value },
      change: { [filter]: list.filter((one) => one !== value).join(",") || null },
    }));
  });
}

const daysChip = (query: Query): Chip => ({
  filter: "from",
  value: `${query.from ?? ""}/${query.to ?? ""}`,
  change: { from: null, to: null },
});

/** What a row shows of a contact. */
export interface RowLines {
  readonly people: string;
  readonly offices: string;
  readonly city: string;
  readonly country: string;
  readonly level: number | null;
}

export function linesOf(contact: Contact, named: Named, language: Language): RowLines {
  const offices = principals(contact).map((p) => officeWords(p, named, language));
  return {
    people: headline(contact, named),
    offices: offices.join(" · "),
    city: contact.place?.cities.join(", ") ?? "",
    country: nameIn(named, contact.place?.country ?? null),
    level: levelOf(contact),
  };
}

/** The rows to draw for a list whose first row lies so far below the top of the window (negative: above it). */
export function rowsShown(top: number, height: number, rowHeight: number, total: number): readonly [number, number] {
  const spare = 8;
  const first = Math.floor(-top / rowHeight) - spare;
  const last = Math.ceil((height - top) / rowHeight) + spare;
  return [Math.max(0, Math.min(total, first)), Math.max(0, Math.min(total, last))];
}
