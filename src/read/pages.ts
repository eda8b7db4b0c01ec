/**
 * Where pages begin, kept through the cleaning of a text: a page's first word bears a mark of characters that no text
 * has and no cleaning knows, and at the end each mark becomes an offset.
 */
import type { Draft } from "./reader.ts";

/** Noncharacters of Unicode: one that opens a mark, and ten digits. */
const OPEN = 0xfdd0;
const DIGIT = OPEN + 1;
const MARK = /\ufdd0([\ufdd1-\ufdda]+)/g;
const ANY = /[\ufdd0-\ufdef]/g;

/** What stands before a page's first word. Pages count from 1. */
export function pageMark(page: number): string {
  return String.fromCharCode(OPEN, ...[...String(page)].map((digit) => DIGIT + Number(digit)));
}

/** A page's own text, without what could be taken for a mark. */
export const withoutMarks = (text: string): string => text.replace(ANY, "");

/**
 * The text without marks, and the offset of each page. The first page with text begins at 0, and so do those before it;
 * a page whose mark went with its line begins where the next does.
 */
export function unmarked(
  marked: string,
  { count, empty }: NonNullable<Draft["pages"]>,
): { readonly text: string; readonly pages: readonly number[] } {
  const begins = new Map<number, number>();
  let text = "";
  let at = 0;
  for (const found of marked.matchAll(MARK)) {
    text += marked.slice(at, found.index);
    at = found.index + found[0].length;
    begins.set(Number([...found[1]!].map((c) => c.charCodeAt(0) - DIGIT).join("")), text.length);
  }
  text += marked.slice(at);
  const pages = new Array<number>(count).fill(0);
  let first = 1;
  while (empty.includes(first)) first++;
  for (let page = count, next = text.length; page > first; page--) {
    next = Math.min(begins.get(page) ?? next, next);
    pages[page - 1] = next;
  }
  return { text, pages };
}
