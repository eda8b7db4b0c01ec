/** Cuts a text into sentences. Pure; the language gives abbreviations and the words that begin sentences. */
import type { Span } from "../model/evidence.ts";

export interface SentenceWords {
  /** Never the end of a sentence when a full stop follows: "Mr", "Gen", "No" (lower case). */
  readonly abbreviations: ReadonlySet<string>;
  /** End a sentence only before a word of `starters`: "U.S", "a.m", "Jr" (lower case). */
  readonly closers: ReadonlySet<string>;
  /** Words that begin sentences, as they stand: "He", "The". */
  readonly starters: ReadonlySet<string>;
}

const BOUNDARY = /[.!?…]+["'”’»)\]*_]*|[。！？；]["”』」）]*|\n+/gu;
/** A row of asterisks, as between the parts of a page, begins what follows. */
const AFTER_SPACE = /^\s+(?:\*\s){0,3}["'“‘«([*_#>•–—-]*\s*[\p{Lu}\p{N}\p{Script=Han}]/u;
/** "two nations.2024 has", "Russia.It is": no space, then a word that begins a sentence. */
const NO_SPACE = /^(?:\p{Lu}[\p{L}’']*[\s,]|(?:19|20)\d\d\s)/u;
/** Within what a name of Han is written like elsewhere. */
const IN_BRACKET = /\p{Script=Han}[（(][^（）()\n\p{Script=Han}]{0,50}$/u;
const LAST_WORD = /[\p{L}\p{N}]+(?:[.’'][\p{L}\p{N}]+)*$/u;
const NEXT_WORD = /^\s*["'“‘«(]*([\p{L}\p{N}]+)/u;

/**
 * Nobody writes longer ones; what is as long is a table, or was made to keep a reader busy, and is read in pieces, for
 * rules take time by the square of a sentence. Characters.
 */
const LONGEST = 3_000;

/** The sentences of a text as spans, in order, without the white space around them; of more than 3,000 characters, pieces. */
export function sentenceSpans(text: string, words: SentenceWords): Span[] {
  const spans: Span[] = [];
  const width = wrapWidth(text);
  let from = 0;
  const add = (first: number, last: number) => {
    let start = first;
    let end = last;
    while (start < end && /\s/.test(text[start]!)) start++;
    while (end > start && /\s/.test(text[end - 1]!)) end--;
    if (end > start) spans.push({ start, end });
  };
  const cut = (to: number) => {
    while (to - from > LONGEST) {
      const end = pieceEnd(text, from);
      add(from, end);
      from = end;
    }
    add(from, to);
    from = to;
  };
  for (const m of text.matchAll(BOUNDARY)) {
    const end = m.index + m[0].length;
    if (m[0][0] === "\n") {
      if (breaksParagraph(text, m.index, end, m[0].length, width)) cut(end);
      continue;
    }
    if (m[0][0] === "。" || m[0][0] === "！" || m[0][0] === "？" || m[0][0] === "；") {
      cut(end);
      continue;
    }
    if (isEnd(text, from, m.index, end, m[0], words)) cut(end);
  }
  cut(text.length);
  return spans;
}

/** Where a piece of what begins there ends: after a blank or a comma, if there is one, never within a character. */
function pieceEnd(text: string, start: number): number {
  const piece = text.slice(start, start + LONGEST);
  const parted = Math.max(...PARTING.map((sign) => piece.lastIndexOf(sign))) + 1;
  return start + (parted || LONGEST - (/[\uD800-\uDBFF]$/.test(piece) ? 1 : 0));
}
const PARTING = [" ", "\n", ",", "，", "、"];

/**
 * An empty line ends a paragraph; a single break does after a closed sentence, a heading or before a list item. Where
 * the text is wrapped by hand, a break after which the next word did not fit is a space.
 */
function breaksParagraph(text: string, at: number, end: number, length: number, width: number): boolean {
  if (length > 1 || /^[ \t\u00A0]*\n/.test(text.slice(end, end + 40))) return true;
  const line = text.slice(text.lastIndexOf("\n", at - 1) + 1, at).trimEnd();
  const next = /^\s*(\S+)/u.exec(text.slice(end, end + 60))?.[1] ?? "";
  if (/^[•*#>–—-]/u.test(next)) return true;
  if (/\p{Script=Han}/u.test(line)) return !/[，、]$/u.test(line) && !isFilled(line, text.slice(end));
  if (line.length + 1 + next.length > width) return false;
  // Where a cutting from wrapped text begins, its first line may be a short rest
  const opens = Number.isFinite(width) && at === text.indexOf("\n");
  if (opens && !/[.!?:"”]$/.test(line)) return false;
  if (/[.!?:"”]$/.test(line)) return true;
  return line.length < 60 && /^[\p{Lu}\d]/u.test(next);
}

/** A line of Han as long as the next was wrapped by hand; a heading is not. */
function isFilled(line: string, rest: string): boolean {
  const next = rest.slice(0, rest.search(/\n|$/u)).trimEnd();
  return line.length > SHORTEST_FILLED && Math.abs(line.length - next.length) < 3 && !/[。！？]$/u.test(line);
}
const SHORTEST_FILLED = 20;

/** Longer lines than these are paragraphs, not wrapped by hand. */
const WIDEST_LINE = 100;

/**
 * The width to which a text was wrapped by hand; infinite where each paragraph is one line. Lines that go on in small
 * letters tell that breaks are only for the eye.
 */
function wrapWidth(text: string): number {
  if (!/[^\n]\n\p{Ll}/u.test(text)) return Number.POSITIVE_INFINITY;
  const lengths = text
    .split("\n")
    .map((line) => line.trimEnd().length)
    .filter((length) => length > 0)
    .sort((a, b) => a - b);
  const long = lengths.filter((length) => length > WIDEST_LINE).length;
  return long > lengths.length / 10 ? Number.POSITIVE_INFINITY : lengths[Math.ceil((lengths.length - 1) * 0.9)]!;
}

function isEnd(text: string, from: number, at: number, end: number, mark: string, words: SentenceWords): boolean {
  const rest = text.slice(end, end + 60);
  if (rest === "" || rest.trim() === "") return true;
  const spaced = /^\s/.test(rest);
  if (mark[0] !== ".") return spaced && AFTER_SPACE.test(rest);
  const last = LAST_WORD.exec(text.slice(Math.max(from, at - 40), at))?.[0] ?? "";
  if (!spaced) {
    // Not in "U.S.", "www.site", "3.5", "J.D. Vance"
    return (
      mark === "." &&
      last.length > 2 &&
      !last.includes(".") &&
      !words.abbreviations.has(last.toLowerCase()) &&
      NO_SPACE.test(rest)
    );
  }
  if (!AFTER_SPACE.test(rest)) return false;
  // "戴斐立（Hon. Feleti Teo）"
  if (IN_BRACKET.test(text.slice(Math.max(from, at - 60), at))) return false;
  if (mark.length > 1) return true;
  const lower = last.toLowerCase();
  const next = NEXT_WORD.exec(rest)?.[1] ?? "";
  if (lower === "no" || lower === "nos") return !/^\d/.test(next);
  if (words.closers.has(lower)) return words.starters.has(next);
  if (words.abbreviations.has(lower)) return false;
  // An initial: "Joseph R. Biden". A capital alone after a lower-case word ends one: "Plan B. He".
  if (/^(?:\p{L}\.)*\p{Lu}$/u.test(last)) return words.starters.has(next);
  return true;
}
