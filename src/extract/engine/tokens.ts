/** Words of a stretch of text with their folded forms: the first look at a sentence, once. */
import type { Span } from "../../model/evidence.ts";
import { matchesOf } from "./matches.ts";

export interface Tokens {
  readonly count: number;
  /** Offsets in the document. */
  readonly start: readonly number[];
  readonly end: readonly number[];
  /** Lower case, without diacritics: what phrases are matched by. */
  readonly key: readonly string[];
}

const WORD = /[\p{L}\p{M}\p{N}]+/gu;
/** Han is written without spaces: each character is a word of its own, and a phrase may begin at any. */
const HAN = /\p{Script=Han}/u;

export function tokensOf(text: string, span: Span): Tokens {
  const start: number[] = [];
  const end: number[] = [];
  const key: string[] = [];
  let at = span.start;
  while (at < span.end) {
    let kind = kindAt(text, at);
    if (kind === APART) {
      at++;
      continue;
    }
    const from = at;
    const isHan = kind === IN_HAN;
    do {
      at += isPair(text, at) ? 2 : 1;
      kind = at < span.end ? kindAt(text, at) : APART;
    } while (kind === IN_WORD && !isHan);
    start.push(from);
    end.push(at);
    key.push(foldWord(text.slice(from, at)));
  }
  return { count: key.length, start, end, key };
}

const APART = 1;
const IN_WORD = 2;
const IN_HAN = 3;
/** What each character is; 0: not asked yet. */
const kinds = new Uint8Array(0x10000);

/** A look in a table is many times faster than a pattern that finds each word. */
function kindAt(text: string, at: number): number {
  const code = text.charCodeAt(at);
  const known = kinds[code]!;
  if (known > 0) return known;
  const kind = kindOf(String.fromCodePoint(text.codePointAt(at)!));
  // Half of a pair says nothing of the other half
  if (!isPair(text, at)) kinds[code] = kind;
  return kind;
}

const isPair = (text: string, at: number): boolean => {
  const code = text.charCodeAt(at);
  return code >= 0xd800 && code < 0xdc00 && text.codePointAt(at)! > 0xffff;
};

const kindOf = (character: string): number =>
  HAN.test(character) ? IN_HAN : /[\p{L}\p{M}\p{N}]/u.test(character) ? IN_WORD : APART;

/** Texts repeat their words: the folded forms of short ones are kept, a bounded number of them. */
const folded = new Map<string, string>();
const MOST_FOLDED = 50_000;

function foldWord(word: string): string {
  const known = folded.get(word);
  if (known !== undefined) return known;
  const form = fold(word);
  if (folded.size < MOST_FOLDED && word.length < 32) folded.set(word, form);
  return form;
}

const PLAIN = /^[\p{ASCII}]*$/u;
const MARKS = /\p{M}/gu;
const LETTERS: Readonly<Record<string, string>> = { ø: "o", ł: "l", đ: "d", ı: "i", æ: "ae", ß: "ss", ð: "d", þ: "th" };

/** Lower case without diacritics: "Nguyễn" and "Nguyen" are one name. */
export function fold(text: string): string {
  if (PLAIN.test(text)) return text.toLowerCase();
  return text
    .normalize("NFD")
    .replace(MARKS, "")
    .toLowerCase()
    .replace(/[øłđıæßðþ]/g, (c) => LETTERS[c] ?? c);
}

/** The keys of a phrase, as `tokensOf` gives those of a text. */
export const keysOf = (phrase: string): readonly string[] => tokensOf(phrase, { start: 0, end: phrase.length }).key;

/** The words of a name; a run of Han between dots is one, so that a name is no part of a longer one. */
export function wordsOf(text: string): string[] {
  return matchesOf(WORD, text).map((m) => fold(m[0]));
}
