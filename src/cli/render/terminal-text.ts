/** The article's text with its marks, and the verdicts in a margin beside it. */

import type { Paragraph } from "../../faces/article-text.ts";
import type { JudgedArticle } from "../../faces/judged-article.ts";
import { VERDICT_WORDS } from "../../faces/verdict-words.ts";
import type { VerdictName } from "../../model/verdict.ts";
import type { Paint } from "./paint.ts";
import { padEnd, widthOf, wrapRanges } from "./width.ts";

/** "12 ✓~ contradicted" */
const MARGIN = 19;
const RULE = " │ ";

export function textWithMargin(article: JudgedArticle, width: number, paint: Paint): string[] {
  const verdicts = new Map(article.claims.map((c) => [c.number, c.verdict]));
  const column = width - MARGIN - RULE.length;
  const lines: string[] = [];
  for (const paragraph of article.paragraphs) {
    const { text, looks, marks } = flat(paragraph);
    const shown = wrapRanges(text, column);
    // A note stands beside its mark, or below the note before it.
    const notes: number[][] = [];
    for (const { at, number } of marks) {
      let row = Math.max(
        shown.findIndex(([start, end]) => start <= at && at < end),
        0,
      );
      while (notes[row]?.length) row++;
      notes[row] = [number];
    }
    for (let row = 0; row < Math.max(shown.length, notes.length); row++) {
      const range = shown[row] ?? [0, 0];
      const plain = text.slice(...range);
      const space = " ".repeat(Math.max(0, column - widthOf(plain)));
      const note = notes[row]?.[0];
      const margin = note === undefined ? "" : noteOf(note, verdicts.get(note) as VerdictName, paint);
      lines.push(`${painted(text, looks, range, paint)}${space}${paint.faint(RULE)}${margin}`.trimEnd());
    }
    lines.push(paint.faint(" ".repeat(column) + RULE.trimEnd()));
  }
  lines.pop();
  return lines;
}

function noteOf(number: number, verdict: VerdictName, paint: Paint): string {
  const { symbol, short } = VERDICT_WORDS[verdict];
  return `${String(number).padStart(2)} ${paint.verdict(verdict, `${padEnd(symbol, 2)} ${short}`)}`;
}

interface Flat {
  readonly text: string;
  /** For each UTF-16 unit the verdict of the claim that holds it. */
  readonly looks: readonly (VerdictName | null)[];
  readonly marks: readonly { readonly at: number; readonly number: number }[];
}

/** The paragraph as one string with its marks, "…three times[1]". */
function flat(paragraph: Paragraph): Flat {
  let text = "";
  const looks: (VerdictName | null)[] = [];
  const marks: { at: number; number: number }[] = [];
  const add = (part: string, look: VerdictName | null) => {
    text += part;
    for (let i = 0; i < part.length; i++) looks.push(look);
  };
  for (const run of paragraph.runs) {
    add(run.text, run.inside?.verdict ?? null);
    for (const mark of run.marks) {
      marks.push({ at: text.length, number: mark.number });
      add(`[${mark.number}]`, null);
    }
  }
  return { text, looks, marks };
}

function painted(text: string, looks: Flat["looks"], [start, end]: readonly [number, number], paint: Paint): string {
  let line = "";
  for (let at = start; at < end; ) {
    const look = looks[at] ?? null;
    let next = at + 1;
    while (next < end && (looks[next] ?? null) === look) next++;
    const part = text.slice(at, next);
    line += look ? paint.claim(look, part) : part;
    at = next;
  }
  return line;
}
