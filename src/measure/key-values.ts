/** The values that a contact has under each key, read from columns as numbers; a contact may have several. */

import { ACCOMPANYING, CHANNEL_SHIFT, CODES, type Columns, codeOf, ROLE_BITS } from "../model/columns.ts";
import { CONTAINER_COUNTRIES } from "../model/contact.ts";
import { dayFromNumber, monthFromNumber } from "../model/period.ts";
import type { Query } from "../model/query.ts";
import { type CountKey, type KeyValue, pairId } from "./count-keys.ts";

export interface KeyReader {
  /** Writes the codes of a contact into `out`, and gives how many. */
  read(i: number, out: Uint32Array): number;
  value(code: number): KeyValue;
}

/** More sides than any contact has countries, persons or pairs of them. */
export const MOST_VALUES = 4096;

const VISIT = codeOf(CODES.kind, "visit");
const GUEST = codeOf(CODES.role, "guest");
const HOST = codeOf(CODES.role, "host");

/**
 * `placeOf` gives the country of a visit's destination, by the number of the place: a territory's sovereign, where a
 * rule set says so. `isMet`: whether a side is of those met, and not of those whom the query names.
 */
export function keyReader(
  key: CountKey,
  columns: Columns,
  query: Query,
  placeOf: Uint16Array,
  isMet: (i: number, side: number) => boolean,
): KeyReader {
  const { kind, level, visitClass, words } = columns;
  const one = (code: (i: number) => number, value: KeyReader["value"]): KeyReader => ({
    read: (i, out) => {
      out[0] = code(i);
      return 1;
    },
    value,
  });
  switch (key) {
    case "year":
    case "quarter":
    case "month":
      return timeReader(key, columns, query);
    case "kind":
      return one(
        (i) => kind[i]!,
        (code) => CODES.kind[code]!,
      );
    case "level":
      return one(
        (i) => level[i]!,
        (code) => code || "none",
      );
    case "class":
      return one(
        (i) => (kind[i] === VISIT ? visitClass[i]! : CODES.visitClass.length),
        (code) => (code === CODES.visitClass.length ? "none" : (CODES.visitClass[code] ?? "unclassified")),
      );
    case "channel":
      return sidesReader(
        columns,
        (s) => columns.sideFlags[s]! >> CHANNEL_SHIFT,
        (code) => CODES.channel[code]!,
      );
    case "person":
      return sidesReader(
        columns,
        (s) => columns.sidePerson[s]!,
        (code) => words.persons[code]!,
      );
    case "counterpart":
      // Who travels meets nobody by that alone.
      return sidesReader(
        columns,
        (s, i) => (kind[i] !== VISIT && isMet(i, s) ? columns.sidePerson[s]! : 0),
        (code) => words.persons[code]!,
      );
    case "office":
      return sidesReader(
        columns,
        (s) => columns.sideOffice[s]!,
        (code) => words.offices[code]!,
      );
    case "country":
      return countryReader(columns, query, placeOf);
    case "pair":
      return pairReader(columns, query, placeOf);
    case "direction":
      return directionReader(columns, placeOf);
  }
}

/** With a window that wraps the year's end, the year in which the window begins. */
function timeReader(key: "year" | "quarter" | "month", { start }: Columns, { window }: Query): KeyReader {
  const wraps = key === "year" && window !== undefined && window.from > window.to;
  const months = key === "month" ? 1 : key === "quarter" ? 3 : 12;
  let [last, code] = [Number.NaN, 0];
  return {
    read: (i, out) => {
      const day = start[i]!;
      // Contacts come by day.
      if (day !== last) {
        last = day;
        code = Math.floor(monthFromNumber(day) / months);
        if (wraps && dayFromNumber(day).slice(5) < window.from) code--;
      }
      out[0] = code;
      return 1;
    },
    value: (n) => {
      if (key === "year") return n;
      const year = String(Math.floor((n * months) / 12)).padStart(4, "0");
      const part = n % (12 / months);
      return key === "quarter" ? `${year}-Q${part + 1}` : `${year}-${String(part + 1).padStart(2, "0")}`;
    },
  };
}

/** Once for each that took part; who has none is in no cell. */
function sidesReader(
  { sideFrom, sideFlags }: Columns,
  code: (side: number, i: number) => number,
  value: KeyReader["value"],
): KeyReader {
  return {
    read: (i, out) => {
      let n = 0;
      for (let s = sideFrom[i]!; s < sideFrom[i + 1]! && n < MOST_VALUES; s++)
        if (!(sideFlags[s]! & ACCOMPANYING) && code(s, i) > 0) n = add(out, n, code(s, i));
      return n;
    },
    value,
  };
}

function add(out: Uint32Array, n: number, code: number): number {
  for (let k = 0; k < n; k++) if (out[k] === code) return n;
  out[n] = code;
  return n + 1;
}

/** The other side where the query fixes one ("between USA", "USA->*"); else a visit's destination, or all sides. */
function countryReader(columns: Columns, query: Query, placeOf: Uint16Array): KeyReader {
  const { kind, place, sideFrom, sideCountry, words } = columns;
  const named = [query.direction?.from, query.direction?.to, ...(query.between ?? [])];
  const fixed = Uint8Array.from(words.countries, (id) => (named.includes(id) ? 1 : 0));
  const all = new Uint32Array(MOST_VALUES);
  return {
    read: (i, out) => {
      let n = 0;
      for (let s = sideFrom[i]!; s < sideFrom[i + 1]! && n < MOST_VALUES - 1; s++)
        if (sideCountry[s]! > 0) n = add(all, n, sideCountry[s]!);
      const to = kind[i] === VISIT ? placeOf[place[i]!]! : 0;
      if (to > 0) n = add(all, n, to);
      let others = 0;
      for (let k = 0; k < n; k++) if (!fixed[all[k]!]) out[others++] = all[k]!;
      if (others > 0 && others < n) return others;
      if (to > 0) {
        out[0] = to;
        return 1;
      }
      out.set(all.subarray(0, n));
      return n;
    },
    value: (code) => words.countries[code]!,
  };
}

/**
 * The pairs of countries that a contact is one of: a traveller's with the destination; else those of its sides that
 * reach the level asked, unless it is a container. Where the query names countries, only pairs with them.
 */
function pairReader(columns: Columns, { between = [], level }: Query, placeOf: Uint16Array): KeyReader {
  const { kind, place, sideFrom, sideCountry, sideFlags, sideRank, words } = columns;
  const width = words.countries.length;
  const named = between.map((id) => words.countries.indexOf(id));
  const there = new Uint32Array(MOST_VALUES);
  const rankFits = (s: number) =>
    level === undefined || (!(sideFlags[s]! & ACCOMPANYING) && sideRank[s]! > 0 && sideRank[s]! <= level);
  const addPair = (out: Uint32Array, n: number, a: number, b: number): number => {
    if (a === b || n >= MOST_VALUES || !named.every((c) => c === a || c === b)) return n;
    return add(out, n, Math.min(a, b) * width + Math.max(a, b));
  };
  const readVisit = (i: number, out: Uint32Array): number => {
    const to = placeOf[place[i]!]!;
    let n = 0;
    for (let s = sideFrom[i]!; to > 0 && s < sideFrom[i + 1]!; s++)
      if (!(sideFlags[s]! & ACCOMPANYING) && sideCountry[s]! > 0) n = addPair(out, n, sideCountry[s]!, to);
    return n;
  };
  return {
    read: (i, out) => {
      if (kind[i] === VISIT) return readVisit(i, out);
      let [sides, all, n] = [0, 0, 0];
      for (let s = sideFrom[i]!; s < sideFrom[i + 1]!; s++)
        if (sideCountry[s]! > 0) all = add(there, all, sideCountry[s]!);
      if (all >= CONTAINER_COUNTRIES) return 0;
      for (let s = sideFrom[i]!; s < sideFrom[i + 1]!; s++)
        if (sideCountry[s]! > 0 && rankFits(s)) sides = add(there, sides, sideCountry[s]!);
      for (let a = 0; a < sides; a++) for (let b = a + 1; b < sides; b++) n = addPair(out, n, there[a]!, there[b]!);
      return n;
    },
    value: (code) => pairId(words.countries[Math.floor(code / width)]!, words.countries[code % width]!),
  };
}

/** "CHN->RUS": the guest travels, the host receives. Calls and sessions on neutral ground have none. */
function directionReader(columns: Columns, placeOf: Uint16Array): KeyReader {
  const { kind, place, sideFrom, sideCountry, sideFlags, words } = columns;
  const width = words.countries.length;
  const hosts = new Uint32Array(MOST_VALUES);
  return {
    read: (i, out) => {
      let [n, h] = [0, 0];
      const isIn = (s: number, role: number) =>
        !(sideFlags[s]! & ACCOMPANYING) && (sideFlags[s]! & ROLE_BITS) === role && sideCountry[s]! > 0;
      if (kind[i] === VISIT) hosts[h++] = placeOf[place[i]!]!;
      else for (let s = sideFrom[i]!; s < sideFrom[i + 1]!; s++) if (isIn(s, HOST)) h = add(hosts, h, sideCountry[s]!);
      for (let s = sideFrom[i]!; s < sideFrom[i + 1]!; s++)
        if (isIn(s, GUEST))
          for (let k = 0; k < h && n < MOST_VALUES; k++) n = add(out, n, 1 + sideCountry[s]! * width + hosts[k]!);
      if (n === 0) out[n++] = 0;
      return n;
    },
    value: (code) => {
      if (code === 0) return "none";
      const host = words.countries[(code - 1) % width] || "?";
      return `${words.countries[Math.floor((code - 1) / width)]}->${host}`;
    },
  };
}
