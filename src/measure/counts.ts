/** Counts under a rule set, cell by cell, each with its coverage and with the source rows behind it. */
import type { Contact } from "../model/contact.ts";
import type { CountryId } from "../model/country.ts";
import type { Coverage, CoverageStatement } from "../model/coverage.ts";
import { CONTACT_KINDS, type ContactKind } from "../model/mention.ts";
import { type Period, yearOf } from "../model/period.ts";
import type { Query } from "../model/query.ts";
import type { Roster } from "../model/roster.ts";
import type { RuleSet, RuleSetId } from "../model/rule-set.ts";
import { type CountKey, cellQuery, cellsBetween, type KeyValue, TIME_KEYS, valuesOf } from "./count-keys.ts";
import { coverageOf } from "./coverage.ts";
import { boundsOf, queryWithin } from "./periods.ts";
import { admits } from "./rule-sets.ts";
import { type RowReport, type RowsByMention, rowReport } from "./source-rows.ts";
import { daysWithContact } from "./windows.ts";

export interface CountInput {
  readonly query: Query;
  readonly ruleSet: RuleSet;
  readonly by: readonly CountKey[];
  readonly roster: Roster;
  readonly coverage: readonly CoverageStatement[];
  /** Contacts in scope but for a month that a window cuts; shown, not counted. */
  readonly cut?: readonly Contact[];
  /** Where given, visits bring their source rows. */
  readonly rows?: RowsByMention;
}

/** One cell: its keys (year, level …) stand beside these fields. */
export interface CountRow {
  readonly [key: string]: unknown;
  /** A kind, or "contacts" for several of meeting, call and video together. */
  readonly kind: ContactKind | "contacts";
  /** Contacts, visits, or with the unit "persons" distinct persons met. */
  readonly count: number;
  readonly unit: RuleSet["unit"];
  readonly singleSource: number;
  /** Distinct first days of the contacts counted. */
  readonly days: number;
  /** Contacts that may belong here: their month is known, their day is not, and the window holds a part of it. */
  readonly cut: number;
  readonly coverage: Coverage;
}

export interface Count {
  readonly query: Query;
  readonly ruleSet: RuleSetId;
  readonly rows: readonly (CountRow & Partial<RowReport>)[];
  /** Only where visits are asked and rows are given: all cells together. */
  readonly total?: RowReport;
}

/** `contacts`: those in the query's scope, whatever the rule set. Time cells without contacts are given, with 0. */
export function count(given: readonly Contact[], input: CountInput): Count {
  const contacts = input.ruleSet.territories === "sovereign" ? withSovereigns(given, input.roster) : given;
  const { query, ruleSet } = input;
  const groups = kindGroups(query, input.by);
  const visits = contacts.filter((c) => c.kind === "visit");
  return {
    query,
    ruleSet: ruleSet.id,
    rows: groups.flatMap((group) => cellsOf(contacts, group, input)),
    ...(input.rows && groups.some((g) => g.kinds.includes("visit"))
      ? { total: rowReport(visits, input.rows, ruleSet, input.roster) }
      : {}),
  };
}

interface KindGroup {
  readonly kind: ContactKind | "contacts";
  readonly kinds: readonly ContactKind[];
}

/** Kinds named are one row, visits apart; none named, or grouped by kind: a row a kind, and one for all but visits. */
function kindGroups(query: Query, by: readonly CountKey[]): readonly KindGroup[] {
  const kinds = query.kinds ?? CONTACT_KINDS;
  const single = kinds.map((kind): KindGroup => ({ kind, kinds: [kind] }));
  if (by.includes("kind")) return single;
  const narrow = kinds.filter((kind) => kind !== "visit");
  const together: KindGroup = { kind: "contacts", kinds: narrow };
  if (!query.kinds) return [...single, together];
  return [...single.filter((g) => g.kind === "visit" || narrow.length === 1), ...(narrow.length > 1 ? [together] : [])];
}

interface Cell {
  readonly keys: ReadonlyMap<CountKey, KeyValue>;
  readonly contacts: Contact[];
  readonly cut: Contact[];
}

function cellsOf(contacts: readonly Contact[], group: KindGroup, input: CountInput): readonly CountRow[] {
  const { query, by, ruleSet, roster } = input;
  const mine = (list: readonly Contact[]): readonly Contact[] => list.filter((c) => group.kinds.includes(c.kind));
  const cells = new Map<string, Cell>();
  const cellAt = (keys: readonly (readonly [CountKey, KeyValue])[]): Cell => {
    const id = JSON.stringify(keys.map(([, value]) => value));
    const found = cells.get(id) ?? { keys: new Map(keys), contacts: [], cut: [] };
    cells.set(id, found);
    return found;
  };
  const bounds = daysCounted(contacts, query);
  const timeCells = new Map(
    // Coarse before fine: the finest decides the days of a cell.
    bounds
      ? TIME_KEYS.filter((k) => by.includes(k)).map((key) => [key, cellsBetween(key, bounds, query)] as const)
      : [],
  );
  // With time alone as key every cell is there, so that a year without contacts shows as 0 and with its coverage.
  if (by.length === 1 && timeCells.size === 1)
    for (const [key, list] of timeCells) for (const { value } of list) cellAt([[key, value]]);
  for (const contact of mine(contacts))
    for (const keys of combinations(by, contact, query)) cellAt(keys).contacts.push(contact);
  for (const contact of mine(input.cut ?? []))
    for (const keys of combinations(by, contact, query)) cellAt(keys).cut.push(contact);
  if (by.length === 0) cellAt([]);
  return [...cells.values()].sort(inOrder(by)).map(({ keys, contacts: inCell, cut }) => {
    const counted = inCell.filter((c) => admits(ruleSet, c, roster));
    const report = input.rows && group.kind === "visit" ? rowReport(inCell, input.rows, ruleSet, roster) : null;
    return {
      ...Object.fromEntries(keys),
      kind: group.kind,
      count: ruleSet.unit === "persons" ? personsMet(counted, query).size : counted.length,
      unit: ruleSet.unit,
      singleSource: counted.filter((c) => c.singleSource).length,
      days: daysWithContact(counted),
      cut: cut.filter((c) => admits(ruleSet, c, roster)).length,
      coverage: cellCoverage(keys, timeCells, group, input),
      ...report,
    };
  });
}

function combinations(
  by: readonly CountKey[],
  contact: Contact,
  query: Query,
): readonly (readonly (readonly [CountKey, KeyValue])[])[] {
  let all: (readonly (readonly [CountKey, KeyValue])[])[] = [[]];
  for (const key of by)
    all = all.flatMap((keys) => valuesOf(key, contact, query).map((value) => [...keys, [key, value] as const]));
  return all;
}

/** Some conventions give a stay in a territory to its sovereign. */
function withSovereigns(contacts: readonly Contact[], roster: Roster): readonly Contact[] {
  const sovereign = (id: CountryId): CountryId => {
    const country = roster.country.get(id);
    return country?.kind === "territory" ? (country.successors[0] ?? id) : id;
  };
  return contacts.map((contact) => {
    const { place } = contact;
    if (!place?.country || sovereign(place.country) === place.country) return contact;
    return { ...contact, place: { ...place, country: sovereign(place.country) } };
  });
}

/** Coverage of the cell's own days, level, person … */
function cellCoverage(
  keys: ReadonlyMap<CountKey, KeyValue>,
  timeCells: ReadonlyMap<CountKey, readonly { value: KeyValue; periods: readonly Period[] }[]>,
  group: KindGroup,
  { query, coverage, roster }: CountInput,
): Coverage {
  let cell = cellQuery(query, keys, group.kinds);
  for (const [key, list] of timeCells) {
    const periods = list.find(({ value }) => value === keys.get(key))?.periods;
    if (periods?.[0]) cell = queryWithin(cell, { start: periods[0].start, end: periods.at(-1)!.end });
  }
  return coverageOf(coverage, cell, roster);
}

/** From the query's first day, or the year of the first contact, to its last, or the year of the last contact. */
function daysCounted(contacts: readonly Contact[], query: Query): Period | null {
  const bounds = boundsOf(query);
  const first = contacts[0]?.start;
  const last = contacts.at(-1)?.start;
  const start = bounds.start ?? (first && `${yearOf(first)}-01-01`);
  const end = bounds.end ?? (last && `${yearOf(last)}-12-31`);
  if (!start || !end || start > end) return null;
  return { start, end };
}

function inOrder(by: readonly CountKey[]): (a: Cell, b: Cell) => number {
  return (a, b) => {
    for (const key of by) {
      const [x, y] = [a.keys.get(key)!, b.keys.get(key)!];
      if (x !== y) return typeof x === typeof y ? (x < y ? -1 : 1) : typeof x === "number" ? -1 : 1;
    }
    return 0;
  };
}

/**
 * The distinct persons met: those on the other side of the persons or the first country that the query names. A visit
 * counts its travellers.
 */
function personsMet(contacts: readonly Contact[], query: Query): ReadonlySet<string> {
  const met = new Set<string>();
  for (const contact of contacts) {
    const acting = contact.participants.filter((p) => !p.accompanying);
    const own = new Set(
      query.persons?.length
        ? acting.filter((p) => p.person && query.persons?.includes(p.person)).map((p) => p.country)
        : [query.between?.[0]],
    );
    for (const p of acting) if (p.person && (contact.kind === "visit" || !own.has(p.country))) met.add(p.person);
  }
  return met;
}
