/**
 * Contacts as columns: what scopes, rule sets and keys of a count ask of them, as numbers in typed arrays, a place a
 * contact in the order of days and ids. Half a million contacts are walked in milliseconds, where their JSON takes
 * seconds to read. Names are numbers of a dictionary; 0 is "none".
 */
import type { Contact, ContactStatus } from "./contact.ts";
import { CONTACT_KINDS, type ContactKind, type Role, type VisitClass } from "./mention.ts";
import type { Channel } from "./office.ts";

/** What a code of a column stands for. */
export const CODES = {
  kind: CONTACT_KINDS,
  status: ["held", "planned", "postponed", "cancelled", "denied", "hypothetical", "disputed"],
  precision: ["day", "month", "year"],
  visitClass: [null, "state", "official", "working", "private", "transit", "multilateral-only", "accompanying"],
  role: ["party", "guest", "host"],
  channel: [null, "state", "party", "parliament", "military", "organisation"],
} as const satisfies Codes;

interface Codes {
  readonly kind: readonly ContactKind[];
  readonly status: readonly ContactStatus[];
  readonly precision: readonly Contact["precision"][];
  readonly visitClass: readonly (VisitClass | null)[];
  readonly role: readonly Role[];
  readonly channel: readonly (Channel | null)[];
}

/** Bits of `flags`, `sideFlags` and `officeThere`. */
export const SINGLE_SOURCE = 1;
export const AMBASSADOR_AT_POST = 2;
export const ROLE_BITS = 3;
export const ACCOMPANYING = 4;
export const CHANNEL_SHIFT = 3;
/** Took part in this office, or a source names it. */
export const NAMED = 1;
/** Took part in it, or held it that day. */
export const HELD = 2;
export const OFFICE_SHIFT = 2;

/** Files of source rows, apart: the registers and the fact files. */
export const ROW_FILES = ["us-travels", "us-visits", "facts"] as const;

/** The columns with their types. "From" columns have one place more: where the sides or offices of each begin. */
export const COLUMN_TYPES = {
  /** First and last day, in days since 1970. */
  start: Int32Array,
  end: Int32Array,
  kind: Uint8Array,
  status: Uint8Array,
  precision: Uint8Array,
  visitClass: Uint8Array,
  /** The contact's level, and the rank of the highest who took part; 0: none. */
  level: Uint8Array,
  top: Uint8Array,
  flags: Uint8Array,
  /** Country of the place. */
  place: Uint16Array,
  /** Sixteen characters of each id. */
  ids: Uint8Array,
  /** For each contact so many source rows of each of ROW_FILES. */
  rows: Uint8Array,
  sideFrom: Uint32Array,
  sideCountry: Uint16Array,
  sidePerson: Uint32Array,
  sideOffice: Uint32Array,
  sideRank: Uint8Array,
  sideFlags: Uint8Array,
  officeFrom: Uint32Array,
  officeThere: Uint32Array,
} as const;

export type ColumnName = keyof typeof COLUMN_TYPES;
export type ColumnArrays = { readonly [N in ColumnName]: InstanceType<(typeof COLUMN_TYPES)[N]> };

export const COLUMN_NAMES = Object.keys(COLUMN_TYPES) as ColumnName[];

export interface Dictionaries {
  readonly countries: readonly string[];
  readonly persons: readonly string[];
  readonly offices: readonly string[];
}

export interface Columns extends ColumnArrays {
  readonly size: number;
  readonly words: Dictionaries;
  /** The row names of contacts that rest on several rows, by id. */
  readonly folded: ReadonlyMap<string, readonly string[]>;
}

/** Some of the contacts of a ledger, by their places, in order: those in a query's scope, and those that it cuts. */
export interface Selection {
  readonly columns: Columns;
  readonly inside: Uint32Array;
  readonly cut: Uint32Array;
}

export function idAt({ ids }: Pick<Columns, "ids">, i: number): string {
  let end = 16 * i + 16;
  while (end > 16 * i && ids[end - 1] === 0) end--;
  return String.fromCharCode(...ids.subarray(16 * i, end));
}

export const codeOf = <T>(list: readonly T[], value: T): number => list.indexOf(value);
