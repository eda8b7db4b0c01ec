/** Pieces of text at their places on a page → lines; and those lines taken out that only the page has. */

/** As a page draws it: a few words with their place, in points from the lower left. */
export interface Piece {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  /** True where the library saw a line end. */
  readonly ends: boolean;
  /** How far down the page, 0 to 1. */
  readonly depth: number;
}

export interface Line {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly y: number;
  /** Of its letters. */
  readonly height: number;
  readonly depth: number;
}

/** Shares of a letter's height: another baseline; a gap between words. */
const BASELINE = 0.5;
const GAP = 0.2;

export function linesOf(pieces: readonly Piece[]): Line[] {
  const lines: Line[] = [];
  let fresh = true;
  for (const piece of pieces) {
    const { text, x, y, width, depth } = piece;
    const line = fresh ? undefined : lines.at(-1);
    if (text !== "") {
      const height = piece.height || line?.height || 0;
      const right = x + width;
      if (line && Math.abs(line.y - y) <= BASELINE * height && x >= line.right - height) {
        const gap = x - line.right > GAP * height && !/\s$/.test(line.text) && !/^\s/.test(text);
        const both = `${line.text}${gap ? " " : ""}${text}`;
        lines[lines.length - 1] = { ...line, text: both, right, height: Math.max(line.height, height) };
      } else lines.push({ text, left: x, right, y, height, depth });
      fresh = false;
    }
    if (piece.ends) fresh = true;
  }
  return lines.flatMap((line) => (line.text.trim() === "" ? [] : [{ ...line, text: line.text.trim() }]));
}

/** Where running heads and the numbers of pages stand. */
const MARGIN = 0.1;
const NUMBER = /^[-–—\s]*(?:page\s+|стр\.\s*|第\s*)?\d{1,4}(?:\s*(?:\/|of|из)\s*\d{1,4})?\s*页?[-–—\s]*$/iu;

/** Without heads and feet that return on more than half of the pages, and without the numbers of pages. */
export function withoutRunningLines(pages: readonly (readonly Line[])[]): Line[][] {
  const inMargin = ({ depth }: Line): boolean => depth < MARGIN || depth > 1 - MARGIN;
  const key = ({ text }: Line): string => text.replace(/\d+/g, "#");
  const seen = new Map<string, number>();
  for (const lines of pages)
    for (const found of new Set(lines.filter(inMargin).map(key))) seen.set(found, (seen.get(found) ?? 0) + 1);
  const runs = (line: Line): boolean => {
    const times = seen.get(key(line)) ?? 0;
    return inMargin(line) && ((times > 1 && times > pages.length / 2) || NUMBER.test(line.text));
  };
  return pages.map((lines) => lines.filter((line) => !runs(line)));
}
