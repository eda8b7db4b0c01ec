/** Words of a stretch of text with their folded forms: the first look at a sentence, once. */
import type { Span } from "../../model/evidence.ts";

export interface Tokens {
  readonly count: number;
  /** Offsets in the document. */
  readonly start: readonly number[];
  readonly end: readonly number[];
  /** Lower case, without diacritics: what phrases are matched by. */
  readonly key: readonly string[];
}

const WORD = /[\p{L}\p{M}\p{N}]+/gu;

export function tokensOf(text: string, span: Span): Tokens {
  const start: number[] = [];
  const end: number[] = [];
  const key: string[] = [];
  const slice = text.slice(span.start, span.end);
  for (const m of slice.matchAll(WORD)) {
    start.push(span.start + m.index);
    end.push(span.start + m.index + m[0].length);
    key.push(fold(m[0]));
  }
  return { count: key.length, start, end, key };
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

export function wordsOf(text: string): string[] {
  return [...text.matchAll(WORD)].map((m) => fold(m[0]));
}
