/** Which column of a list holds what: read from a small JSON file, or guessed from the headers. */
import { InputError } from "../model/errors.ts";
import { type DateOrder, listedDays, provenOrder } from "./list-dates.ts";

/** What a list may say of a contact, with the headers by which each is known, folded. */
const HEADERS = {
  id: /^(?:id|no|nr|number|row|key)$/,
  begin:
    /^(?:(?:begin|start|from|arrival|first)(?:s|ning)?(?: (?:date|day))?|(?:date|day)s?|(?:date|day)s? (?:from|of (?:visit|arrival|trip|meeting|contact)|begin|start)|(?:visit|trip|arrival|start) dates?)$/,
  end: /^(?:(?:end|to|until|departure|last)(?: (?:date|day))?|(?:date|day) (?:to|until|end|of departure))$/,
  person: /^(?:person|name|leader|travell?er|visitor|official|guest|who|president|secretary)(?: name)?$/,
  office: /^(?:office|title|position|post|role|rank)$/,
  home: /^(?:home|origin|nationality|sender|(?:home|sending|visitor|visitors|guest|travell?er|leader|origin) country|country of (?:origin|visitor)|travell?ing country)$/,
  country:
    /^(?:country|destination|host|place|territory|state|(?:host|receiving|visited|destination) country|country visited|country of destination|countries)$/,
  city: /^(?:city|cities|town|locale|venue|location)$/,
  counterpart: /^(?:with|counterpart|met|host leader|met with|interlocutor)$/,
  kind: /^(?:kind|type|form|format|mode)$/,
  remarks: /^(?:remarks?|notes?|comments?|description|details)$/,
  source: /^(?:sources?|url|link|reference)$/,
} as const;

export type ListField = keyof typeof HEADERS;
export const LIST_FIELDS = Object.keys(HEADERS) as readonly ListField[];

/** `columns`: a field → the header of its column. `values`: a field that has one value in every row. */
export interface ListMapping {
  readonly columns: Readonly<Partial<Record<ListField, string>>>;
  readonly values: Readonly<Partial<Record<ListField, string>>>;
  /** Of days such as 03/04/2024. */
  readonly dateOrder: DateOrder;
}

const EXPECTED = `For instance {"columns": {"begin": "Arrival", "person": "Visitor", "country": "Host"}, "values": {"kind": "visit"}}; fields: ${LIST_FIELDS.join(", ")}.`;

/** @throws InputError that says what is wrong with the file */
export function parseMapping(text: string, place: string): ListMapping {
  const refuse = (problem: string): never => {
    throw new InputError(place, problem, EXPECTED);
  };
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    refuse("is not JSON");
  }
  if (typeof value !== "object" || value === null || Array.isArray(value)) refuse("is no object");
  const { columns = {}, values = {}, dateOrder = "day-first" } = value as Record<string, unknown>;
  for (const [name, part] of Object.entries({ columns, values })) {
    if (typeof part !== "object" || part === null) refuse(`${name} is no object`);
    for (const [field, header] of Object.entries(part as object)) {
      if (!LIST_FIELDS.includes(field as ListField)) refuse(`${name} has no field "${field}"`);
      if (typeof header !== "string") refuse(`${name}.${field} is no text`);
    }
  }
  if (dateOrder !== "day-first" && dateOrder !== "month-first") refuse('dateOrder is "day-first" or "month-first"');
  return { columns, values, dateOrder } as ListMapping;
}

/** By the headers; where several would do, the first. Days with slashes show their order, or are taken day first. */
export function guessMapping(headers: readonly string[], rows: readonly (readonly string[])[]): ListMapping {
  const columns: Partial<Record<ListField, string>> = {};
  const taken = new Set<string>();
  for (const field of LIST_FIELDS) {
    const found = headers.find((h) => !taken.has(h) && HEADERS[field].test(words(h)));
    if (found === undefined) continue;
    columns[field] = found;
    taken.add(found);
  }
  const inColumn = (field: ListField): readonly string[] => {
    const at = columns[field] === undefined ? -1 : headers.indexOf(columns[field]);
    return at < 0 ? [] : rows.map((r) => r[at] ?? "");
  };
  // A column "from" or "to" may hold countries.
  for (const field of ["begin", "end"] as const) {
    const written = inColumn(field).filter(Boolean);
    if (written.length > 0 && written.every((w) => !listedDays(w, "day-first") && !listedDays(w, "month-first")))
      delete columns[field];
  }
  return {
    columns,
    values: columns.kind ? {} : { kind: "visit" },
    dateOrder: provenOrder([...inColumn("begin"), ...inColumn("end")]) ?? "day-first",
  };
}

/** "Start_Date", "startDate" → "start date". */
const words = (header: string): string =>
  header
    .replace(/([a-z])([A-Z])/g, "$1 $2")
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim()
    .toLowerCase();

/**
 * What a list needs to be compared: days, a traveller, and for visits a country.
 * @throws InputError that names what is missing, and the headers there are
 */
export function checkMapping(mapping: ListMapping, headers: readonly string[], place: string): void {
  const has = (field: ListField): boolean => Boolean(mapping.columns[field] ?? mapping.values[field]);
  const there = `Columns: ${headers.join(", ")}. Write a mapping: ${EXPECTED}`;
  for (const [field, header] of Object.entries(mapping.columns))
    if (!headers.includes(header)) throw new InputError(place, `no column "${header}" for ${field}`, there);
  if (!has("begin")) throw new InputError(place, "no column is known to hold the first day", there);
  if (!has("person") && !has("office")) throw new InputError(place, "no column is known to hold the person", there);
  if (!has("country") && !has("counterpart"))
    throw new InputError(place, "no column is known to hold the country", there);
}
