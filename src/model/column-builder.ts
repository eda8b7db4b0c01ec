/** Contacts written as columns. */
import {
  ACCOMPANYING,
  AMBASSADOR_AT_POST,
  CHANNEL_SHIFT,
  CODES,
  COLUMN_NAMES,
  COLUMN_TYPES,
  type ColumnArrays,
  type ColumnName,
  type Columns,
  codeOf,
  type Dictionaries,
  HELD,
  NAMED,
  OFFICE_SHIFT,
  ROW_FILES,
  type Selection,
  SINGLE_SOURCE,
} from "./columns.ts";
import { type Contact, isAmbassadorAtPost, levelOf } from "./contact.ts";
import type { MentionId } from "./mention.ts";
import type { OfficeId } from "./office.ts";
import { dayNumber } from "./period.ts";
import type { Roster } from "./roster.ts";
import { inOffice } from "./tenure.ts";

/** A contact with what it does not say itself: offices that only a source names, and its source rows. */
export interface ColumnInput {
  readonly contact: Contact;
  readonly alsoNamed?: readonly OfficeId[];
  readonly rows?: readonly { readonly row: string; readonly file: string }[];
}

/**
 * Columns of contacts that come in the order of days and ids. With the words of other columns, their numbers mean the
 * same in both.
 */
export function columnsOf(
  inputs: Iterable<ColumnInput>,
  roster: Roster,
  words: Dictionaries = { countries: [""], persons: [""], offices: [""] },
): Columns {
  const lists = Object.fromEntries(COLUMN_NAMES.map((name) => [name, new Growing(name)])) as Lists;
  const folded = new Map<string, readonly string[]>();
  const dictionary = {
    countries: index(words.countries),
    persons: index(words.persons),
    offices: index(words.offices),
  };
  for (const { contact, alsoNamed = [], rows: stated = [] } of inputs) {
    // Two editions of an entry are one row
    const rows = [...new Map(stated.map((r) => [r.row, r])).values()];
    addContact(lists, contact, dictionary.countries);
    addSides(lists, contact, dictionary);
    addOffices(lists, contact, alsoNamed, roster, dictionary.offices);
    for (const file of ROW_FILES)
      lists.rows.push(rows.length === 0 ? 0 : rows.filter((r) => fileOf(r.file) === file).length);
    if (rows.length > 1) folded.set(contact.id, rows.map((r) => r.row).sort());
  }
  lists.sideFrom.push(lists.sideCountry.length);
  lists.officeFrom.push(lists.officeThere.length);
  return {
    ...(Object.fromEntries(COLUMN_NAMES.map((name) => [name, lists[name].all()])) as unknown as ColumnArrays),
    size: lists.kind.length,
    words: {
      countries: [...dictionary.countries.keys()],
      persons: [...dictionary.persons.keys()],
      offices: [...dictionary.offices.keys()],
    },
    folded,
  };
}

type Lists = Readonly<Record<ColumnName, Growing>>;

/** A column that grows: its array is doubled where it is full. */
class Growing {
  length = 0;
  private values: ColumnArrays[ColumnName];
  private readonly name: ColumnName;

  constructor(name: ColumnName) {
    this.name = name;
    this.values = new COLUMN_TYPES[name](16);
  }

  push(value: number): void {
    if (this.length === this.values.length) {
      const larger = new COLUMN_TYPES[this.name](2 * this.length);
      larger.set(this.values);
      this.values = larger;
    }
    this.values[this.length++] = value;
  }

  all(): ColumnArrays[ColumnName] {
    return this.values.slice(0, this.length);
  }
}

const fileOf = (file: string): string => (ROW_FILES.some((f) => f === file) ? file : "facts");
type Numbers = Map<string, number>;
const index = (words: readonly string[]): Numbers => new Map(words.map((word, i) => [word, i]));

function numberOf(numbers: Numbers, word: string | null | undefined): number {
  const key = word ?? "";
  const known = numbers.get(key);
  if (known !== undefined) return known;
  numbers.set(key, numbers.size);
  return numbers.size - 1;
}

function addContact(lists: Lists, c: Contact, countries: Numbers): void {
  lists.start.push(dayNumber(c.start));
  lists.end.push(dayNumber(c.end));
  lists.kind.push(codeOf(CODES.kind, c.kind));
  lists.status.push(codeOf(CODES.status, c.status));
  lists.precision.push(codeOf(CODES.precision, c.precision));
  lists.visitClass.push(codeOf(CODES.visitClass, c.visitClass));
  lists.level.push(levelOf(c) ?? 0);
  const ranks = c.participants.flatMap((p) => (p.accompanying ? [] : (p.rank ?? [])));
  lists.top.push(ranks.length > 0 ? Math.min(...ranks) : 0);
  lists.flags.push((c.singleSource ? SINGLE_SOURCE : 0) | (isAmbassadorAtPost(c) ? AMBASSADOR_AT_POST : 0));
  lists.place.push(numberOf(countries, c.place?.country));
  for (let i = 0; i < 16; i++) lists.ids.push(c.id.charCodeAt(i) || 0);
}

function addSides(lists: Lists, c: Contact, words: { countries: Numbers; persons: Numbers; offices: Numbers }): void {
  lists.sideFrom.push(lists.sideCountry.length);
  for (const p of c.participants) {
    lists.sideCountry.push(numberOf(words.countries, p.country));
    lists.sidePerson.push(numberOf(words.persons, p.person));
    lists.sideOffice.push(numberOf(words.offices, p.office));
    lists.sideRank.push(p.rank ?? 0);
    lists.sideFlags.push(
      codeOf(CODES.role, p.role) |
        (p.accompanying ? ACCOMPANYING : 0) |
        (codeOf(CODES.channel, p.channel) << CHANNEL_SHIFT),
    );
  }
}

function addOffices(lists: Lists, c: Contact, alsoNamed: readonly OfficeId[], roster: Roster, offices: Numbers): void {
  lists.officeFrom.push(lists.officeThere.length);
  const there = new Map<OfficeId, number>();
  const add = (office: OfficeId, bits: number): void => {
    there.set(office, (there.get(office) ?? 0) | bits);
  };
  for (const p of c.participants) {
    if (p.accompanying) continue;
    if (p.office) add(p.office, NAMED | HELD);
    if (p.person) for (const t of roster.tenuresOf.get(p.person) ?? []) if (inOffice(t, c.start)) add(t.office, HELD);
  }
  for (const office of alsoNamed) add(office, NAMED);
  for (const [office, bits] of there) lists.officeThere.push((numberOf(offices, office) << OFFICE_SHIFT) | bits);
}

/** A selection of contacts in any order, all of them in scope save those that are cut. */
export function selectionOf(
  contacts: readonly Contact[],
  roster: Roster,
  { cut = [], rows = new Map() }: { readonly cut?: readonly Contact[]; readonly rows?: RowsByMention } = {},
): Selection {
  const outside = new Set(cut);
  const sorted = [...contacts, ...cut].sort((a, b) => (a.start + a.id < b.start + b.id ? -1 : 1));
  const inputs = sorted.map((contact) => ({ contact, rows: contact.mentions.flatMap((id) => rows.get(id) ?? []) }));
  const places = (isOutside: boolean) =>
    Uint32Array.from(sorted.flatMap((c, i) => (outside.has(c) === isOutside ? [i] : [])));
  return { columns: columnsOf(inputs, roster), inside: places(false), cut: places(true) };
}

type RowsByMention = ReadonlyMap<MentionId, { readonly row: string; readonly file: string }>;
