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
import { CONTAINER_COUNTRIES, type Contact } from "../model/contact.ts";
import {
  addDays,
  type Day,
  dayFromNumber,
  dayNumber,
  dayOf,
  daysInMonth,
  monthFromNumber,
  yearOf,
} from "../model/period.ts";
import type { Query } from "../model/query.ts";
import { timeOf } from "./scope.ts";

type Test = (i: number) => boolean;

/** Whether columns can answer it: cities and classes of office-holders are not in them. */
export function isSelectable(query: Query): boolean {
  return query.city === undefined && query.sideGroup === undefined;
}

/** The contacts in scope, and those whose month or year the days asked cut. One walk of the days that can hold them. */
export function select(columns: Columns, query: Query): Selection {
  const { kind, status } = columns;
  const [from, to] = placesOf(columns, query);
  const statuses = codes(CODES.status, query.status ?? ["held"]);
  const kinds = codes(CODES.kind, query.kinds ?? CODES.kind);
  const time = timeTest(columns, query);
  const tests = testsOf(columns, query);
  const inside = new Uint32Array(to - from);
  const cut: number[] = [];
  let n = 0;
  walk: for (let i = from; i < to; i++) {
    if (statuses[status[i]!] === 0 || kinds[kind[i]!] === 0) continue;
    const when = time(i);
    if (when === OUT) continue;
    for (let t = 0; t < tests.length; t++) if (!tests[t]!(i)) continue walk;
    if (when === IN) inside[n++] = i;
    else cut.push(i);
  }
  return { columns, inside: inside.subarray(0, n), cut: Uint32Array.from(cut) };
}

/** All but time, status and kinds; the cheapest first. */
function testsOf(columns: Columns, query: Query): readonly Test[] {
  const tests: Test[] = [];
  const { kind, place, level, top } = columns;
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
    for (let s = sideFrom[i]!, end = sideFrom[i + 1]!; s < end; s++) if (sideCountry[s] === country) return true;
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

const IN = 0;
const CUT = 1;
const OUT = 2;

/** The first and the last day that the query holds. */
function daysOf({ from, to, asOf }: Query): readonly [first: Day | undefined, last: Day | undefined] {
  return [from, to && asOf ? (to < asOf ? to : asOf) : (to ?? asOf)];
}

/**
 * The places, from and up to, between which all lie that the query's days can hold or cut: whole years, since what is
 * known to the month or the year alone may begin before the first day and stands anywhere in it.
 */
function placesOf({ start, size }: Columns, query: Query): readonly [from: number, to: number] {
  const [first, last] = daysOf(query);
  const before = (day: number): number => {
    let [low, high] = [0, size];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (start[middle]! < day) low = middle + 1;
      else high = middle;
    }
    return low;
  };
  const from = first ? before(dayNumber(dayOf(yearOf(first), 1, 1))) : 0;
  const to = last ? before(dayNumber(dayOf(yearOf(last), 12, 31)) + 1) : size;
  return [from, Math.max(from, to)];
}

/** Where a contact's days stand to the query's. Those of which only the month or the year is known: once a month. */
function timeTest({ start, precision }: Columns, query: Query): (i: number) => number {
  const [first, last] = daysOf(query).map((day) => (day ? dayNumber(day) : null));
  const inWindow = query.window ? windowDays(start, query) : null;
  const known = new Map<number, number>();
  const partial = (i: number): number => {
    const key = monthFromNumber(start[i]!) * 4 + precision[i]!;
    let when = known.get(key);
    if (when === undefined) {
      const found = timeOf(dated(dayFromNumber(start[i]!), CODES.precision[precision[i]!]!), query);
      when = found === "in" ? IN : found === "cut" ? CUT : OUT;
      known.set(key, when);
    }
    return when;
  };
  const [from, to] = [first ?? Number.NEGATIVE_INFINITY, last ?? Number.POSITIVE_INFINITY];
  return (i) => {
    if (precision[i] !== DAY) return partial(i);
    const day = start[i]!;
    return day < from || day > to || (inWindow !== null && inWindow[day - start[0]!] === 0) ? OUT : IN;
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
