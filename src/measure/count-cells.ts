/** The walk of a count: every contact in scope to its cells, and in each cell to the tally of each rule set. */
import { ACCOMPANYING, CODES, type Columns, codeOf, type Selection } from "../model/columns.ts";
import type { CountryId } from "../model/country.ts";
import type { ContactKind } from "../model/mention.ts";
import type { Query } from "../model/query.ts";
import type { RuleSet } from "../model/rule-set.ts";
import { likenessOf } from "./alike.ts";
import { Cell, Marks, type Walk } from "./count-cell.ts";
import type { CountKey, KeyValue } from "./count-keys.ts";
import { keyReader, MOST_VALUES } from "./key-values.ts";
import { tripsOf } from "./trips.ts";

export interface KindGroup {
  readonly kind: ContactKind | "contacts";
  readonly kinds: readonly ContactKind[];
}

export interface WalkInput {
  readonly query: Query;
  readonly by: readonly CountKey[];
  readonly groups: readonly KindGroup[];
  readonly ruleSets: readonly RuleSet[];
  /** The country to which a visit's place is given; null: itself. */
  readonly placeOf: ((id: CountryId) => CountryId) | null;
  /** Values of the one key whose cells are there with contacts or without. */
  readonly always: readonly KeyValue[];
}

/** For each group its cells, in no order; and all visits together. */
export function cellsIn(
  selection: Selection,
  input: WalkInput,
): { readonly cells: readonly (readonly Cell[])[]; readonly total: Cell } {
  const { query, groups, ruleSets } = input;
  const { columns, places } = placed(selection.columns, input.placeOf);
  const { kind } = columns;
  const keys = cellKeys(columns, places, input);
  const { of: alikeOf, alikes } = likenessOf(columns, ruleSets);
  const visits = groups.findIndex((g) => g.kind === "visit");
  const trips = visits >= 0 ? tripsOf(selection.columns) : null;
  const personUnits = ruleSets.reduce((bits, { unit }, r) => (unit === "persons" ? bits | (1 << r) : bits), 0);
  const walk: Walk = {
    ...{ columns, ruleSets, alikes, personUnits, isMet: meeting(columns, query) },
    trips: trips && { of: trips.trips, marks: new Marks(trips.count + 1) },
  };
  // Of each kind the group that counts it; and the one that adds kinds up which have groups of their own.
  const groupOf = CODES.kind.map((k) => groups.findIndex((g) => g.kinds.includes(k)));
  const together = groups.findIndex(
    (g) => g.kind === "contacts" && groups.some(({ kind }) => g.kinds.some((k) => k === kind)),
  );
  const isAdded = CODES.kind.map(
    (k, n) => together >= 0 && groupOf[n] !== together && groups[together]!.kinds.includes(k),
  );
  const met = groups.map(() => new Marks(personUnits === 0 ? 0 : columns.words.persons.length));
  let numbered = 0;
  const cell = (group: number, values: readonly KeyValue[]): Cell => new Cell(numbered++, values, walk, met[group]!);
  const total = cell(0, []);
  const cells: (Cell | undefined)[][] = groups.map(() => []);
  const cellAt = (group: number, id: number): Cell => {
    const known = cells[group]![id];
    if (known) return known;
    const made = cell(group, keys.values(id));
    cells[group]![id] = made;
    return made;
  };
  const { inside } = selection;
  const admittedBy = alikes.map((a) => a.admitted);
  for (let n = 0; n < inside.length; n++) {
    const i = inside[n]!;
    const group = groupOf[kind[i]!]!;
    if (group < 0) continue;
    const alike = alikeOf[i]!;
    const admitted = admittedBy[alike]!;
    const count = keys.read(i);
    if (kind[i] === VISIT) {
      // All together differ from the one cell only where there are several.
      if (input.by.length > 0) total.addReport(i, alike);
      for (let k = 0; k < count; k++) cellAt(group, keys.ids[k]!).addVisit(i, alike, admitted);
      continue;
    }
    for (let k = 0; k < count; k++) {
      cellAt(group, keys.ids[k]!).add(i, alike, admitted);
      if (isAdded[kind[i]!]) cellAt(together, keys.ids[k]!).addDay(i, admitted);
    }
  }
  for (const i of selection.cut) {
    const group = groupOf[kind[i]!]!;
    if (group < 0) continue;
    const count = keys.read(i);
    for (let k = 0; k < count; k++) {
      cellAt(group, keys.ids[k]!).addCut(alikeOf[i]!);
      if (isAdded[kind[i]!]) cellAt(together, keys.ids[k]!);
    }
  }
  if (together >= 0)
    cells[together]!.forEach((cell, id) => {
      cell!.parts = groups.flatMap((g, n) =>
        n !== together && groups[together]!.kinds.some((k) => k === g.kind) ? (cells[n]![id] ?? []) : [],
      );
    });
  return {
    cells: groups.map((_, g) => withAlways(g)),
    total: input.by.length === 0 && visits >= 0 ? cellAt(visits, 0) : total,
  };

  function withAlways(group: number): readonly Cell[] {
    const list = cells[group]!.filter((c) => c !== undefined);
    if (input.by.length === 0) return list.length > 0 ? list : [cellAt(group, 0)];
    const there = new Set(list.map((c) => c.values[0]));
    return [...list, ...input.always.filter((v) => !there.has(v)).map((value) => cell(group, [value]))];
  }
}

const VISIT = codeOf(CODES.kind, "visit");

/** For the number of each country the one to which a visit there is given; the words grow by those. */
function placed(columns: Columns, placeOf: WalkInput["placeOf"]): { columns: Columns; places: Uint16Array } {
  const countries = [...columns.words.countries];
  if (!placeOf) return { columns, places: Uint16Array.from(countries, (_, i) => i) };
  const numbers = new Map(countries.map((id, i) => [id, i]));
  const places = columns.words.countries.map((id) => {
    const given = placeOf(id);
    const known = numbers.get(given);
    if (known !== undefined) return known;
    numbers.set(given, countries.length);
    return countries.push(given) - 1;
  });
  return { columns: { ...columns, words: { ...columns.words, countries } }, places: Uint16Array.from(places) };
}

/** The cells of a contact as numbers: one for each combination of its values under the keys. */
function cellKeys(columns: Columns, places: Uint16Array, { by, query }: WalkInput) {
  const readers = by.map((key) => keyReader(key, columns, query, places));
  const out = new Uint32Array(MOST_VALUES);
  const ids: number[] = [0];
  const spare: number[] = [];
  // For each key and each combination of those before it: the number of the combination with a value of this one.
  const next: Map<number, number>[][] = by.map(() => []);
  const combinations: (readonly number[])[][] = [[[]], ...by.map(() => [])];
  // Contacts come by day, so the last value of a time is most often the next one too.
  const last = by.map(() => ({ before: -1, code: -1, id: -1 }));
  const numberOf = (k: number, before: number, code: number): number => {
    const memo = last[k]!;
    if (memo.before === before && memo.code === code) return memo.id;
    let numbers = next[k]![before];
    if (!numbers) {
      numbers = new Map();
      next[k]![before] = numbers;
    }
    let id = numbers.get(code);
    if (id === undefined) {
      id = combinations[k + 1]!.push([...combinations[k]![before]!, code]) - 1;
      numbers.set(code, id);
    }
    memo.before = before;
    memo.code = code;
    memo.id = id;
    return id;
  };
  return {
    /** Written anew by each reading, which gives how many are of that contact. */
    ids,
    read(i: number): number {
      let count = 1;
      ids[0] = 0;
      for (let k = 0; k < readers.length; k++) {
        const n = readers[k]!.read(i, out);
        if (count === 1 && n === 1) {
          ids[0] = numberOf(k, ids[0]!, out[0]!);
          continue;
        }
        for (let h = 0; h < count; h++) spare[h] = ids[h]!;
        const before = count;
        count = 0;
        for (let h = 0; h < before; h++) for (let v = 0; v < n; v++) ids[count++] = numberOf(k, spare[h]!, out[v]!);
      }
      return count;
    },
    values: (id: number): readonly KeyValue[] =>
      combinations[by.length]![id]!.map((code, k) => readers[k]!.value(code)),
  };
}

/**
 * Whom a contact counts as met: those on the other side of the persons or the first country that the query names. A
 * visit counts its travellers.
 */
function meeting(columns: Columns, query: Query): Walk["isMet"] {
  const { kind, sideFrom, sidePerson, sideCountry, sideFlags, words } = columns;
  const named = new Set((query.persons ?? []).map((id) => words.persons.indexOf(id)));
  const first = query.between?.[0] ? words.countries.indexOf(query.between[0]) : -1;
  const acts = (s: number) => !(sideFlags[s]! & ACCOMPANYING) && sidePerson[s]! > 0;
  const isOwn = (i: number, country: number): boolean => {
    if (named.size === 0) return country === first;
    for (let s = sideFrom[i]!; s < sideFrom[i + 1]!; s++)
      if (acts(s) && named.has(sidePerson[s]!) && sideCountry[s] === country) return true;
    return false;
  };
  return (i, side) => acts(side) && (kind[i] === VISIT || !isOwn(i, sideCountry[side]!));
}
