/**
 * Full text over contacts. Words that are a name in any of the three languages find those with the person, office or
 * country; others find those whose documents hold them, or with somebody of whose name they are a part. All must fit.
 */
import { ACCOMPANYING, CODES, type Columns, codeOf, idAt, NAMED, OFFICE_SHIFT } from "../model/columns.ts";
import type { Contact } from "../model/contact.ts";
import { dayNumber } from "../model/period.ts";
import type { RosterTables } from "../model/roster.ts";
import { russianStem } from "../model/russian-stem.ts";
import { folded } from "../model/spelling.ts";
import type { Ledger } from "./query.ts";

/** For each place of the columns whether the contact fits: 1 or 0. */
export async function fitting(text: string, columns: Columns, ledger: Ledger): Promise<Uint8Array> {
  const names = namesOf(await ledger.roster());
  let all = new Uint8Array(columns.size).fill(1);
  for (const term of termsOf(text, names)) {
    const fits = new Uint8Array(columns.size);
    if (term.bearers) mark(fits, columns, term.bearers);
    for (const words of term.texts)
      for (const found of await ledger.contactsHolding(`"${words}"`)) {
        const place = placeOf(columns, found);
        if (place >= 0) fits[place] = 1;
      }
    all = all.map((fit, i) => fit & fits[i]!);
  }
  return all;
}

interface Term {
  readonly bearers: Bearers | null;
  /** Sought in the documents; none where the term is a whole name. */
  readonly texts: readonly string[];
}

/** Ids of persons, offices and countries. */
type Bearers = ReadonlySet<string>;

interface Names {
  readonly whole: ReadonlyMap<string, Bearers>;
  readonly parts: ReadonlyMap<string, Bearers>;
  /** Capitals in any language → in English, as the texts of rows have them. */
  readonly capitals: ReadonlyMap<string, string>;
}

/** Names have no more words than this that anyone would type. */
const LONGEST_NAME = 8;
const HAN = /^\p{Script=Han}+$/u;

/** The longest whole names first: "Xi Jinping" is one term, and so is "foreign minister". */
function termsOf(text: string, names: Names): readonly Term[] {
  const words = [...text.matchAll(/"([^"]+)"|([^\s"]+)/g)].map(([, phrase, word]) => phrase ?? word!);
  const terms: Term[] = [];
  for (let at = 0; at < words.length; ) {
    let length = Math.min(LONGEST_NAME, words.length - at);
    const run = () => folded(words.slice(at, at + length).join(" "));
    while (length > 0 && !names.whole.has(run())) length--;
    if (length > 0) terms.push({ bearers: names.whole.get(run())!, texts: [] });
    else {
      const word = folded(words[at]!);
      const capital = names.capitals.get(word);
      if (/[\p{L}\p{N}]/u.test(word))
        terms.push({ bearers: partsNamed(word, names), texts: [words[at]!, ...(capital ? [capital] : [])] });
    }
    at += Math.max(1, length);
  }
  return terms;
}

/** Han names have no spaces between their parts. */
function partsNamed(word: string, { whole, parts }: Names): Bearers | null {
  // "Лавровым": of Лавров
  const stem = russianStem(word);
  if (!HAN.test(word)) return parts.get(word) ?? (stem ? parts.get(stem) : undefined) ?? null;
  return new Set([...whole].flatMap(([name, bearers]) => (name.includes(word) ? [...bearers] : [])));
}

const known = new WeakMap<RosterTables, Names>();

function namesOf(roster: RosterTables): Names {
  const found = known.get(roster) ?? indexed(roster);
  known.set(roster, found);
  return found;
}

function indexed({ persons, offices, countries }: RosterTables): Names {
  const [whole, parts] = [new Map<string, Set<string>>(), new Map<string, Set<string>>()];
  const add = (to: Map<string, Set<string>>, name: string, id: string): void => {
    const bearers = to.get(name);
    if (bearers) bearers.add(id);
    else to.set(name, new Set([id]));
  };
  const name = (id: string, forms: readonly string[]): void => {
    for (const form of forms.map(folded)) {
      if (form === "") continue;
      add(whole, form, id);
      for (const part of form.split(/[^\p{L}\p{N}]+/u)) add(parts, part, id);
    }
  };
  for (const { id, names } of persons) name(id, [id, ...names.en, ...names.zh, ...names.ru]);
  for (const { id, titles } of offices) name(id, [id, ...titles.en, ...titles.zh, ...titles.ru]);
  for (const { id, names, aliases } of countries) name(id, [id, names.en, names.zh, names.ru, ...aliases]);
  const capitals = countries.flatMap(({ capitals: { en, zh, ru } }) =>
    [zh, ru].map((form) => [folded(form), en] as const),
  );
  return { whole, parts, capitals: new Map(capitals) };
}

const VISIT = codeOf(CODES.kind, "visit");

/** Those with one of the bearers: a person or an office as a Query means it, a country as one of a pair. */
function mark(fits: Uint8Array, columns: Columns, bearers: Bearers): void {
  const { size, kind, place, sideFrom, sideCountry, sidePerson, sideFlags, officeFrom, officeThere, words } = columns;
  const among = (list: readonly string[]) => Uint8Array.from(list, (id) => (bearers.has(id) ? 1 : 0));
  const [countries, persons, offices] = [among(words.countries), among(words.persons), among(words.offices)];
  for (let i = 0; i < size; i++) {
    if (kind[i] === VISIT && countries[place[i]!]) fits[i] = 1;
    for (let s = sideFrom[i]!; s < sideFrom[i + 1]!; s++) {
      const accompanying = sideFlags[s]! & ACCOMPANYING;
      if (persons[sidePerson[s]!] && !accompanying) fits[i] = 1;
      if (countries[sideCountry[s]!] && !(kind[i] === VISIT && accompanying)) fits[i] = 1;
    }
    for (let o = officeFrom[i]!; o < officeFrom[i + 1]!; o++)
      if (officeThere[o]! & NAMED && offices[officeThere[o]! >> OFFICE_SHIFT]) fits[i] = 1;
  }
}

/** -1: it is not in the columns. */
function placeOf(columns: Columns, { id, start }: Pick<Contact, "id" | "start">): number {
  const day = dayNumber(start);
  let [low, high] = [0, columns.size];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (columns.start[middle]! < day) low = middle + 1;
    else high = middle;
  }
  for (let i = low; columns.start[i] === day; i++) if (idAt(columns, i) === id) return i;
  return -1;
}
