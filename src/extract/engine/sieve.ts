/**
 * Of many patterns those that can match in a text at all, by its words: one look at each word instead of a test for
 * each pattern.
 */
import { DIGIT, END, FIRST_HAN, isHan, isKind, KEY_LETTERS, needsOf, RUSSIAN } from "./needs.ts";

/** A word by its first letters, or a unit or atom: the keys that it answers to, and the sets of each sieve with one. */
interface Word {
  readonly keys: readonly string[];
  readonly sets: (readonly number[] | undefined)[];
}

export type Words = readonly Word[];

const LETTER_BITS = 5;
const LONGER = 1 << (KEY_LETTERS * LETTER_BITS);
const KIND = LONGER << 1;
const IN_RUSSIAN = KIND << 1;
const PAIR = KIND << 4;
const HAN_BITS = 15;
const HAN_MASK = (1 << HAN_BITS) - 1;

/** Texts repeat their words: a bounded number is kept, by their first letters and whether more follow. */
const known = new Map<number, Word>();
const MOST_WORDS = 30_000;

/** The words of a text, with its units or atoms and its digits. */
export function wordsIn(text: string): Words {
  const words: Word[] = [];
  let letters = 0;
  let length = 0;
  let script = 0;
  for (let i = 0; i <= text.length; i++) {
    const code = i < text.length ? text.charCodeAt(i) : 0;
    const letter = code < 128 ? LATIN[code]! : russian(code);
    const written = code < 128 ? 0 : IN_RUSSIAN;
    if (length > 0 && (letter === 0 || written !== script)) {
      words.push(wordOf((length > KEY_LETTERS ? letters | LONGER : letters) | script));
      letters = 0;
      length = 0;
    }
    if (letter > 0) {
      script = written;
      if (length < KEY_LETTERS) letters = (letters << LETTER_BITS) | letter;
      length++;
      continue;
    }
    if (isKind(code)) words.push(wordOf(KIND | code));
    else if (code >= 48 && code <= 57) words.push(wordOf(KIND));
    else if (isHan(code)) {
      words.push(wordOf(KIND | code));
      const next = text.charCodeAt(i + 1);
      if (isHan(next)) words.push(wordOf(PAIR | ((code - FIRST_HAN) << HAN_BITS) | (next - FIRST_HAN)));
    }
  }
  return words;
}

/** A letter's number, from 1; 0: it is none of the alphabet. */
const LATIN = Uint8Array.from({ length: 128 }, (_, code) => {
  const small = code | 32;
  return small >= 97 && small <= 122 ? small - 96 : 0;
});

const HARD = 0x44a;
const SOFT = 0x44c;
function russian(code: number): number {
  if (code === 0x401 || code === 0x451) return 6;
  const small = code >= 0x410 && code < 0x430 ? code + 32 : code;
  if (small < 0x430 || small > 0x44f) return 0;
  return small < HARD ? small - 0x42f : small === HARD ? SOFT - 0x430 : small - 0x430;
}

function wordOf(code: number): Word {
  let word = known.get(code);
  if (!word) {
    word = { keys: keysOf(code), sets: [] };
    if (known.size < MOST_WORDS) known.set(code, word);
  }
  return word;
}

function keysOf(code: number): readonly string[] {
  if (code & PAIR)
    return [String.fromCharCode(FIRST_HAN + ((code >> HAN_BITS) & HAN_MASK), FIRST_HAN + (code & HAN_MASK))];
  if (code === KIND) return [DIGIT];
  if (code & KIND) return [String.fromCharCode(code & ~KIND)];
  let letters = "";
  for (let rest = code & (LONGER - 1); rest > 0; rest >>= LETTER_BITS)
    letters = (code & IN_RUSSIAN ? RUSSIAN[(rest & 31) - 1]! : String.fromCharCode((rest & 31) + 96)) + letters;
  const keys = Array.from(letters, (_, i) => letters.slice(0, i + 1));
  return code & LONGER ? keys : [...keys, letters + END];
}

let sieveCount = 0;

/** Items with a pattern each, asked in their order. */
class Sieve<T> {
  readonly #number = sieveCount++;
  readonly #items: readonly T[];
  /** For each item the numbers of its sets. */
  readonly #needs: readonly (readonly number[])[];
  /** Key → the sets that have it. */
  readonly #byKey = new Map<string, number[]>();
  /** For each set the last text that answered to it. */
  readonly #answered: Uint32Array;
  #text = 0;

  constructor(items: readonly T[], patternOf: (item: T) => RegExp) {
    const sets = new Map<string, number>();
    this.#items = items;
    this.#needs = items.map((item) =>
      needsOf(patternOf(item)).map((keys) => {
        const name = [...keys].sort().join();
        const known = sets.get(name);
        if (known !== undefined) return known;
        const set = sets.size;
        sets.set(name, set);
        for (const key of keys) {
          const others = this.#byKey.get(key);
          if (others) others.push(set);
          else this.#byKey.set(key, [set]);
        }
        return set;
      }),
    );
    this.#answered = new Uint32Array(sets.size);
  }

  /** The items whose patterns have all they need among these words. */
  able(words: Words): T[] {
    const text = ++this.#text;
    const answered = this.#answered;
    for (const word of words) {
      const sets = word.sets[this.#number] ?? this.#setsOf(word);
      for (let i = 0; i < sets.length; i++) answered[sets[i]!] = text;
    }
    const able: T[] = [];
    next: for (let i = 0; i < this.#items.length; i++) {
      const needs = this.#needs[i]!;
      for (let j = 0; j < needs.length; j++) if (answered[needs[j]!] !== text) continue next;
      able.push(this.#items[i]!);
    }
    return able;
  }

  #setsOf(word: Word): readonly number[] {
    const sets = [...new Set(word.keys.flatMap((key) => this.#byKey.get(key) ?? []))];
    for (let i = word.sets.length; i < this.#number; i++) word.sets.push(undefined);
    word.sets[this.#number] = sets.length > 0 ? sets : NONE;
    return sets;
  }
}

const NONE: readonly number[] = [];

const sieves = new WeakMap<object, unknown>();

/** Of a list of patterns or of items with one, those that can match; the list must not change. */
export function able<T>(items: readonly T[], patternOf: (item: T) => RegExp, words: Words): readonly T[] {
  let sieve = sieves.get(items) as Sieve<T> | undefined;
  if (!sieve) {
    sieve = new Sieve(items, patternOf);
    sieves.set(items, sieve);
  }
  return sieve.able(words);
}

/** Whether a pattern can match among these words. */
export function mayMatch(pattern: RegExp, words: Words): boolean {
  let sieve = sieves.get(pattern) as Sieve<RegExp> | undefined;
  if (!sieve) {
    sieve = new Sieve([pattern], (p) => p);
    sieves.set(pattern, sieve);
  }
  return sieve.able(words).length > 0;
}
