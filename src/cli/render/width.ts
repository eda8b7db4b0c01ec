/** Text in columns: a reader sees graphemes, and a terminal gives some of them two columns. */

let segmenter: Intl.Segmenter | null = null;
/** Made only when a text needs it: that alone takes ten milliseconds of a start. */
function graphemes(text: string): Iterable<Intl.SegmentData> {
  segmenter ??= new Intl.Segmenter("en", { granularity: "grapheme" });
  return segmenter.segment(text);
}
// East Asian wide and full-width forms, and pictures drawn as emoji.
const WIDE =
  /^(?:[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\ua960-\ua97f\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff01-\uff60\uffe0-\uffe6]|[\u{1f300}-\u{1faff}\u{20000}-\u{3fffd}])|\ufe0f/u;
const ZERO = /^[\p{Mn}\p{Me}\p{Cf}\p{Cc}]+$/u;
/** One unit, one column: Latin, Greek and Cyrillic letters, punctuation, arrows, lines and our own signs. */
const PLAIN =
  /^[\x20-\x7e\xa0-\xac\xae-\u02ff\u0370-\u0482\u048a-\u052f\u2010-\u2027\u2030-\u205e\u2190-\u21ff\u2500-\u25ff\u2713\u2717]*$/;

/** Columns that a text without line ends takes. */
export function widthOf(text: string): number {
  if (PLAIN.test(text)) return text.length;
  let width = 0;
  for (const { segment } of graphemes(text)) width += widthOfGrapheme(segment);
  return width;
}

function widthOfGrapheme(segment: string): number {
  if (ZERO.test(segment)) return 0;
  return WIDE.test(segment) ? 2 : 1;
}

/** Offsets into a text, end excluded, of what one line shows. */
export type LineRange = readonly [start: number, end: number];

/** Breaks at blanks and line ends, and within a word only where it is wider than a line. */
export function wrapRanges(text: string, width: number): LineRange[] {
  const lines: LineRange[] = [];
  for (const row of text.matchAll(/[^\n]+/g)) {
    let start = -1;
    let end = -1;
    let used = 0;
    const flush = () => {
      if (start >= 0) lines.push([start, end]);
      start = -1;
      used = 0;
    };
    for (const word of row[0].matchAll(/\S+/g)) {
      const at = row.index + word.index;
      const wide = widthOf(word[0]);
      if (start >= 0 && used + 1 + wide > width) flush();
      if (wide <= width) {
        used += wide + (start >= 0 ? at - end : 0);
        if (start < 0) start = at;
        end = at + word[0].length;
        continue;
      }
      for (const { segment, index } of graphemes(word[0])) {
        const w = widthOfGrapheme(segment);
        if (used + w > width) flush();
        if (start < 0) start = at + index;
        end = at + index + segment.length;
        used += w;
      }
    }
    flush();
  }
  return lines;
}

/** The lines themselves, with blanks evened out. */
export function wrap(text: string, width: number): string[] {
  const even = text.replace(/[^\S\n]+/g, " ");
  const lines = wrapRanges(even, width).map(([start, end]) => even.slice(start, end));
  return lines.length ? lines : [""];
}

export function padEnd(text: string, width: number): string {
  return text + " ".repeat(Math.max(0, width - widthOf(text)));
}
