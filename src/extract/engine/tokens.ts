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
const WORD_OR_HAN = /\p{Script=Han}|(?:(?!\p{Script=Han})[\p{L}\p{M}\p{N}])+/gu;

export function tokensOf(text: string, span: Span): Tokens {
  const start: number[] = [];
  const end: number[] = [];
  const key: string[] = [];
  const slice = text.slice(span.start, span.end);
  for (const m of matchesOf(HAN.test(slice) ? WORD_OR_HAN : WORD, slice)) {
    start.push(span.start + m.index);
    end.push(span.start + m.index + m[0].length);
    key.push(foldWord(m[0]));
  }
  return { count: key.length, start, end, key };
}

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
