/**
 * A Query over columns: the same answers as scope.ts, which stays its one meaning (test/ledger/select.test.ts asks
 * both at random), for counts over all of a large ledger.
 */
import {
  ACCOMPANYING,
  CODES,
  type Columns,
  codeOf,
  NAMED,
  OFFICE_SHIFT,
  ROLE_BITS,
  type Selection,
} from "../model/columns.ts";
import type { Contact } from "../model/contact.ts";
import { addDays, type Day, dayFromNumber, dayNumber, dayOf, daysInMonth, monthFromNumber } from "../model/period.ts";
import type { Query } from "../model/query.ts";
import { CONTAINER_COUNTRIES, timeOf } from "./scope.ts";

type Test = (i: number) => boolean;

/** Whether columns can answer it: cities and classes of office-holders are not in them. */
export function isSelectable(query: Query): boolean {
  return query.city === undefined && query.sideGroup === undefined;
}

/** The contacts in scope, and those whose month or year the days asked cut. */
export function select(columns: Columns, query: Query): Selection {
  let places = inDays(columns, query);
  for (const test of testsOf(columns, query)) places = filtered(places, test);
  return { columns, ...parted(columns, places, partialTimes(columns, query)) };
}

function filtered(places: Uint32Array, test: Test): Uint32Array {
  const kept = new Uint32Array(places.length);
  let n = 0;
  for (let k = 0; k < places.length; k++) if (test(places[k]!)) kept[n++] = places[k]!;
  return kept.subarray(0, n);
}

/** Those whose day is known are in; of the others `time` decides. */
function parted({ precision }: Columns, places: Uint32Array, time: (i: number) => "in" | "cut" | "out") {
  const inside = new Uint32Array(places.length);
  const cut: number[] = [];
  let n = 0;
  for (let k = 0; k < places.length; k++) {
    const i = places[k]!;
    const when = precision[i] === DAY ? "in" : time(i);
    if (when === "in") inside[n++] = i;
    else if (when === "cut") cut.push(i);
  }
  return { inside: inside.subarray(0, n), cut: Uint32Array.from(cut) };
}

/** All but time and status; the cheapest first. */
function testsOf(columns: Columns, query: Query): readonly Test[] {
  const tests: Test[] = [];
  const { kind, place, level, top } = columns;
  if (query.kinds) {
    const kinds = codes(CODES.kind, query.kinds);
    tests.push((i) => kinds[kind[i]!] === 1);
  }
  if (query.level) {
    const wanted = query.level;
    const [a, b] = (query.between ?? []).map((id) => numberIn(columns.words.countries, id));
    // Of a visit the traveller's rank; else two sides at the level: those of the pair, or the one country and another.
    tests.push((i) =>
      kind[i] === VISIT
        ? top[i]! > 0 && top[i]! <= wanted
        : (b !== undefined || (level[i]! > 0 && level[i]! <= wanted)) &&
          (a === undefined || reaches(columns, i, a, wanted)) &&
          (b === undefined || reaches(columns, i, b, wanted)),
    );
  }
  if (query.between?.[0]) tests.push(betweenTest(columns, query.between));
  for (const person of query.persons ?? []) tests.push(personTest(columns, [person]));
  if (query.anyPerson) tests.push(personTest(columns, query.anyPerson));
  if (query.offices) tests.push(officeTest(columns, query.offices));
  if (query.direction) {
    const { from, to } = query.direction;
    const number = (id: string) => (id === "*" ? ANY : numberIn(columns.words.countries, id));
    const [guest, host] = [number(from), number(to)];
    tests.push((i) =>
      kind[i] === VISIT
        ? (host === ANY || place[i] === host) && hasSide(columns, i, guest, ANY)
        : hasSide(columns, i, guest, GUEST) && hasSide(columns, i, host, HOST),
    );
  }
  for (const [country, rank] of Object.entries(query.sideLevel ?? {})) {
    const side = numberIn(columns.words.countries, country);
    tests.push((i) => reaches(columns, i, side, rank));
  }
  return tests;
}

const VISIT = codeOf(CODES.kind, "visit");
const GUEST = codeOf(CODES.role, "guest");
const HOST = codeOf(CODES.role, "host");
const ANY = -1;
/** A word that no contact has. */
const NOWHERE = -2;

function codes<T>(list: readonly T[], wanted: readonly T[]): Uint8Array {
  return Uint8Array.from(list, (value) => (wanted.includes(value) ? 1 : 0));
}

function numberIn(words: readonly string[], word: string): number {
  const found = words.indexOf(word);
  return found <= 0 ? NOWHERE : found;
}

/** Whether one of those who make the contact is of this country, in this role. */
function hasSide({ sideFrom, sideCountry, sideFlags }: Columns, i: number, country: number, role: number): boolean {
  for (let s = sideFrom[i]!; s < sideFrom[i + 1]!; s++)
    if (
      !(sideFlags[s]! & ACCOMPANYING) &&
      (role === ANY || (sideFlags[s]! & ROLE_BITS) === role) &&
      (country === ANY || sideCountry[s] === country)
    )
      return true;
  return false;
}

function reaches({ sideFrom, sideCountry, sideRank, sideFlags }: Columns, i: number, country: number, rank: number) {
  for (let s = sideFrom[i]!; s < sideFrom[i + 1]!; s++)
    if (sideCountry[s] === country && !(sideFlags[s]! & ACCOMPANYING) && sideRank[s]! > 0 && sideRank[s]! <= rank)
      return true;
  return false;
}

function betweenTest(columns: Columns, between: readonly string[]): Test {
  const [a, b] = between.map((id) => numberIn(columns.words.countries, id)) as [number, number?];
  const { kind, place, sideFrom, sideCountry } = columns;
  const from = (i: number, country: number) => hasSide(columns, i, country, ANY);
  const there = (i: number, country: number): boolean => {
    for (let s = sideFrom[i]!; s < sideFrom[i + 1]!; s++) if (sideCountry[s] === country) return true;
    return false;
  };
  if (b === undefined) return (i) => (kind[i] === VISIT ? place[i] === a || from(i, a) : there(i, a));
  return (i) =>
    kind[i] === VISIT
      ? (place[i] === b && from(i, a)) || (place[i] === a && from(i, b))
      : there(i, a) && there(i, b) && !isContainer(columns, i);
}

function isContainer({ sideFrom, sideCountry }: Columns, i: number): boolean {
  if (sideFrom[i + 1]! - sideFrom[i]! < CONTAINER_COUNTRIES) return false;
  const countries = new Set(sideCountry.subarray(sideFrom[i], sideFrom[i + 1]));
  countries.delete(0);
  return countries.size >= CONTAINER_COUNTRIES;
}

function personTest(columns: Columns, persons: readonly string[]): Test {
  const { sideFrom, sidePerson, sideFlags } = columns;
  const wanted = new Set(persons.map((id) => numberIn(columns.words.persons, id)));
  const [only] = wanted.size === 1 ? wanted : [null];
  return (i) => {
    for (let s = sideFrom[i]!; s < sideFrom[i + 1]!; s++)
      if (!(sideFlags[s]! & ACCOMPANYING) && (only === null ? wanted.has(sidePerson[s]!) : sidePerson[s] === only))
        return true;
    return false;
  };
}

function officeTest({ officeFrom, officeThere, words }: Columns, offices: readonly string[]): Test {
  const wanted = new Set(offices.map((id) => numberIn(words.offices, id)));
  return (i) => {
    for (let o = officeFrom[i]!; o < officeFrom[i + 1]!; o++)
      if (officeThere[o]! & NAMED && wanted.has(officeThere[o]! >> OFFICE_SHIFT)) return true;
    return false;
  };
}

const DAY = codeOf(CODES.precision, "day");

/** Those of the status whose day the query's days hold; and all of which only the month or the year is known. */
function inDays({ size, start, precision, status }: Columns, query: Query): Uint32Array {
  const statuses = codes(CODES.status, query.status ?? ["held"]);
  const { asOf, window, from } = query;
  const to = query.to && asOf ? (query.to < asOf ? query.to : asOf) : (query.to ?? asOf);
  const first = from ? dayNumber(from) : Number.NEGATIVE_INFINITY;
  const last = to ? dayNumber(to) : Number.POSITIVE_INFINITY;
  const inWindow = window ? windowDays(start, query) : null;
  const kept = new Uint32Array(size);
  let n = 0;
  for (let i = 0; i < size; i++) {
    if (statuses[status[i]!] === 0) continue;
    const day = start[i]!;
    if (precision[i] === DAY && (day < first || day > last || (inWindow !== null && inWindow[day - start[0]!] === 0)))
      continue;
    kept[n++] = i;
  }
  return kept.subarray(0, n);
}

/** Of contacts whose month or year alone is known: `timeOf` itself, asked once a month. */
function partialTimes({ start, precision }: Columns, query: Query): (i: number) => "in" | "cut" | "out" {
  const known = new Map<number, "in" | "cut" | "out">();
  return (i) => {
    const key = monthFromNumber(start[i]!) * 4 + precision[i]!;
    const found = known.get(key) ?? timeOf(dated(dayFromNumber(start[i]!), CODES.precision[precision[i]!]!), query);
    known.set(key, found);
    return found;
  };
}

const dated = (start: Day, precision: Contact["precision"]) => ({ start, precision }) as Contact;

/** For each day from the first contact's to the last's whether a window of any year holds it: asked once a day of the year. */
function windowDays(start: Int32Array, { window }: Query): Uint8Array {
  if (start.length === 0) return new Uint8Array();
  const [first, last] = [start[0]!, start.at(-1)!];
  const days = new Uint8Array(last - first + 1);
  const known = new Map<string, number>();
  let at = first;
  let day = dayFromNumber(first);
  while (at <= last) {
    // Month by month: a day's text is made once, not worked out from its number.
    const [year, month] = [+day.slice(0, 4), +day.slice(5, 7)];
    const length = daysInMonth(year, month);
    for (let d = +day.slice(8, 10); d <= length && at <= last; d++, at++) {
      const text = dayOf(year, month, d);
      const key = text.slice(5);
      let held = known.get(key);
      if (held === undefined) {
        held = timeOf(dated(text, "day"), { window: window! }) === "in" ? 1 : 0;
        known.set(key, held);
      }
      days[at - first] = held;
    }
    day = addDays(dayOf(year, month, length), 1);
  }
  return days;
}
