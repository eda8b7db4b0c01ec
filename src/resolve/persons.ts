/** Persons by the names that texts use: an index of the roster, built once. */
import type { Person, PersonId } from "../model/person.ts";
import type { Roster } from "../model/roster.ts";
import { distance, isLike } from "../model/spelling.ts";
import { keptAnswers } from "./answers.ts";
import { fold } from "./titles.ts";

export interface NameMatch {
  readonly person: Person;
  /** 0 to 1: 1 the full name, less for parts and spellings. */
  readonly likeness: number;
  readonly how: string;
}

interface NameIndex {
  readonly byWord: ReadonlyMap<string, readonly { readonly person: Person; readonly words: readonly string[] }[]>;
}

const indexes = new WeakMap<Roster, NameIndex>();

function indexOf(roster: Roster): NameIndex {
  let index = indexes.get(roster);
  if (!index) {
    const byWord = new Map<string, { person: Person; words: readonly string[] }[]>();
    for (const person of roster.persons)
      for (const name of new Set([...person.names.en, ...person.names.ru, ...person.names.zh])) {
        const words = nameWords(name);
        const entry = { person, words };
        for (const word of new Set(words)) {
          const list = byWord.get(word);
          if (list) list.push(entry);
          else byWord.set(word, [entry]);
        }
      }
    index = { byWord };
    indexes.set(roster, index);
  }
  return index;
}

const LESSER = /^(?:jr|sr|ii|iii|iv|king|queen|prince|princess|sheikh|shaikh|pope|emir|sultan|mr|mrs|ms|dr|sir)$/;
const PARTICLES = new Set("al el bin ibn bint de da do dos del di du van von der den la le abu ben".split(" "));

function nameWords(name: string): readonly string[] {
  const words = fold(name)
    .replace(/['’ʼ`]/g, "")
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);
  const own = words.filter((w) => !LESSER.test(w));
  return own.length > 0 ? own : words;
}

/** Short and long forms of given names that are one person's. */
const GIVEN: Readonly<Record<string, string>> = {
  mike: "michael",
  bill: "william",
  joe: "joseph",
  tony: "antony",
  anthony: "antony",
  jim: "james",
  bob: "robert",
  dick: "richard",
  jake: "jacob",
  tom: "thomas",
  chuck: "charles",
  steve: "steven",
  stephen: "steven",
  dan: "daniel",
  ron: "ronald",
  ted: "edward",
  jimmy: "james",
  george: "george",
  sergei: "sergey",
  dmitri: "dmitry",
  dmitrii: "dmitry",
  alexandr: "alexander",
  aleksandr: "alexander",
  aleksander: "alexander",
  andrei: "andrey",
  mohammed: "muhammad",
  mohammad: "muhammad",
  mohamed: "muhammad",
  muhammed: "muhammad",
  volodymyr: "volodymyr",
  ben: "benjamin",
  nick: "nicholas",
  ken: "kenneth",
  liz: "elizabeth",
  phil: "philip",
  phillip: "philip",
  phillp: "philip",
  petr: "peter",
  juergen: "jurgen",
  nicolas: "nicolas",
};
const given = (word: string): string => GIVEN[word] ?? word;

const personsOf = keptAnswers<readonly NameMatch[]>();

/** The persons whom a name may mean, the likest first. */
export const personsNamed = (roster: Roster, name: string): readonly NameMatch[] =>
  personsOf(roster, name, () => findPersons(roster, name));

function findPersons(roster: Roster, name: string): readonly NameMatch[] {
  const words = nameWords(name);
  if (words.length === 0) return [];
  const { byWord } = indexOf(roster);
  const best = new Map<PersonId, NameMatch>();
  const seen = new Set<object>();
  for (const word of words)
    for (const entry of byWord.get(word) ?? []) {
      if (seen.has(entry)) continue;
      seen.add(entry);
      const match = likeness(words, entry.words, FAMILY_FIRST.has(entry.person.country));
      if (!match) continue;
      const known = best.get(entry.person.id);
      if (!known || known.likeness < match[0])
        best.set(entry.person.id, { person: entry.person, likeness: match[0], how: match[1] });
    }
  return [...best.values()].sort((a, b) => b.likeness - a.likeness || (a.person.id < b.person.id ? -1 : 1));
}

function likeness(
  written: readonly string[],
  known: readonly string[],
  familyFirst: boolean,
): readonly [number, string] | null {
  const w = new Set(written);
  const k = new Set(known);
  // "A bin B" is not "B bin A"
  if (isPatronymic(written) && isPatronymic(known) && written[0] !== known[0] && !near(written[0]!, known[0]!))
    return null;
  const common = written.filter((x) => k.has(x));
  // "Kim Sung-han" is not Kim Sung-hwan: given names of one or two syllables tell apart whom the family name joins
  if (familyFirst && written.length > 1 && known.length > 1 && !sameSyllables(written, known)) return null;
  if (common.length === written.length && w.size === k.size)
    return written.length === 1 ? [0.55, "the same short name"] : [1, "the same name"];
  const telling = common.filter((x) => x.length > 1 && !PARTICLES.has(x));
  if (telling.length === 0) return null;
  if (common.length === written.length)
    return written.length === 1 ? short(written[0]!, known, familyFirst) : [0.85, "part of the full name"];
  if (common.length === known.length && known.length > 1) return [0.9, "the name with more given names"];
  // First and last agree, the middle differs: "Antony John Blinken", "Michael R. Pompeo"
  const [first, last] = [written[0]!, written.at(-1)!];
  if (written.length > 1 && known.length > 1 && k.has(last)) {
    if (given(first) === given(known[0]!)) return [0.85, "given name and surname agree"];
    if (first[0] === known[0]![0] && (first.length === 1 || known[0]!.length === 1))
      return [0.75, "initial and surname agree"];
    if (telling.length >= 2) return [0.7, "most of the name agrees"];
    if (near(first, known[0]!)) return [0.7, "a like given name and the same surname"];
  }
  if (written.length > 1 && known.length > 1 && telling.length >= 2) return [0.7, "most of the name agrees"];
  if (written.length > 1 && known.length > 1 && k.has(first) && known.some((x) => x !== first && near(x, last)))
    return [0.65, "a like spelling of the surname"];
  return null;
}

/** Whether a name as written may be a slip of the pen for one of a person's names. */
export function isSlipOf(name: string, person: Person): boolean {
  const words = nameWords(name);
  return [...person.names.en, ...person.names.ru].some((known) => isLike(words, nameWords(known)));
}

/** The same syllables, however they are joined and whichever name stands first. */
function sameSyllables(a: readonly string[], b: readonly string[]): boolean {
  const joined = (words: readonly string[]): string => [...words.join("")].sort().join("");
  return joined(a) === joined(b);
}

const isPatronymic = (words: readonly string[]): boolean => words.some((w) => /^(?:bin|ibn|bint)$/.test(w));

/** Where the family name stands first and alone stands for the person. */
const FAMILY_FIRST: ReadonlySet<string> = new Set(["CHN", "TWN", "PRK", "KOR"]);

function short(word: string, known: readonly string[], familyFirst: boolean): readonly [number, string] | null {
  if (word === known[0] || (word === known.at(-1) && !familyFirst)) return [0.5, "the surname alone"];
  return word.length > 3 ? [0.4, "one word of the name"] : null;
}

/** At most one letter in five differs. */
function near(a: string, b: string): boolean {
  if (a[0] !== b[0] || Math.min(a.length, b.length) < 4) return false;
  return distance(a, b) <= Math.max(1, Math.floor(Math.max(a.length, b.length) / 4));
}
