/** Lines of pages → paragraphs: where a line ends is the printer's, where a paragraph ends is the writer's. */
import { pageMark, withoutMarks } from "./pages.ts";
import type { Line } from "./pdf-lines.ts";

/** A step down this many times the usual one, and of the letters' height, opens a paragraph. */
const WIDE_STEP = 1.3;
const WIDE_LETTERS = 1.45;
/** Letters that differ by this share in height are another part: a heading, a note. */
const OTHER_LETTERS = 0.12;
/** In letters' heights: how far a first line stands in; how far short of the margin a last one ends. */
const INDENT = 0.8;
const SHORT = 4;

const CLOSES = /[.!?:;。！？：；…][")\]”’»」』）]*$/u;
const ITEM = /^(?:[•▪●◦–—*-]|\(?\d{1,3}[.)]|\([a-z]\))\s/iu;
const HAN = /[\p{Script=Han}，。、；：！？“”《》（）]/u;

/** Paragraphs divided by an empty line; the first word of each page bears its mark, save where the text begins. */
export function paragraphsOf(pages: readonly (readonly Line[])[]): string {
  const lines = pages.flatMap((own, page) =>
    own.map((line, i) => ({ line, mark: page > 0 && i === 0 ? pageMark(page + 1) : "" })),
  );
  const step = usualStep(pages);
  const whole = new Set(lines.flatMap(({ line }) => line.text.toLowerCase().match(/\p{L}+-\p{L}+/gu) ?? []));
  let text = "";
  let before: Line | null = null;
  for (const { line, mark } of lines) {
    const words = withoutMarks(line.text);
    if (before === null) text += words;
    else if (mark ? opensPage(before, line) : opens(before, line, step)) text += `\n\n${mark}${words}`;
    else text = joined(text, mark, words, whole);
    before = line;
  }
  return text;
}

/** The most common step from line to line, in points. */
function usualStep(pages: readonly (readonly Line[])[]): number {
  const steps = new Map<number, number>();
  for (const lines of pages)
    lines.slice(1).forEach((line, i) => {
      const step = Math.round((lines[i]!.y - line.y) * 2) / 2;
      if (step > 0) steps.set(step, (steps.get(step) ?? 0) + 1);
    });
  // Of equally common ones the smallest: steps between paragraphs are the larger ones
  return [...steps].sort((a, b) => b[1] - a[1] || a[0] - b[0])[0]?.[0] ?? 0;
}

function opens(before: Line, line: Line, step: number): boolean {
  const down = before.y - line.y;
  if (otherLetters(before, line) || ITEM.test(line.text)) return true;
  // Up again: the next column
  if (down < 0) return !goesOn(before, line);
  if (down > Math.max(step * WIDE_STEP, line.height * WIDE_LETTERS)) return true;
  const ended = CLOSES.test(before.text);
  const indented = line.left - before.left > INDENT * line.height && line.left - before.left < 4 * line.height;
  return ended && (indented || before.right < line.right - SHORT * line.height);
}

const opensPage = (before: Line, line: Line): boolean => otherLetters(before, line) || !goesOn(before, line);

const goesOn = (before: Line, line: Line): boolean => !CLOSES.test(before.text) && !ITEM.test(line.text);

const otherLetters = (a: Line, b: Line): boolean =>
  Math.abs(a.height - b.height) > OTHER_LETTERS * Math.max(a.height, b.height);

/** A word that was divided is joined, unless the document writes it with the hyphen elsewhere. Han takes no blank. */
function joined(text: string, mark: string, words: string, whole: ReadonlySet<string>): string {
  if (/\p{L}\u00ad$/u.test(text)) return text.slice(0, -1) + mark + words;
  const first = /^\p{Ll}+/u.exec(words)?.[0];
  const last = first && /(\p{L}+)-$/u.exec(text)?.[1];
  if (last) return (whole.has(`${last}-${first}`.toLowerCase()) ? text : text.slice(0, -1)) + mark + words;
  return `${text}${HAN.test(text.at(-1)!) && HAN.test(words[0]!) ? "" : " "}${mark}${words}`;
}
