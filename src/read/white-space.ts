/** The one place where a text's characters are changed. After it offsets never move. */

/** Line ends to LF, all blanks to one space, invisible characters out, at most one empty line in a row. */
export function evenWhiteSpace(text: string): string {
  return (
    text
      .replace(/\r\n?|\u2028|\u2029|\u0085/g, "\n")
      .replace(/[\f\v]/g, "\n\n")
      // Controls and formats (soft hyphens, zero widths, marks of direction); a joiner makes words and signs.
      .replace(/(?![\n\t\u200c\u200d])[\p{Cc}\p{Cf}]/gu, "")
      .replace(/[^\S\n]+/g, " ")
      .replace(/ ?\n ?/g, "\n")
      .replace(/\n{3,}/g, "\n\n")
      // Our shadows use this block; a text that holds it would be read as units.
      .replace(/[\ue000-\uf8ff]/g, "\ufffd")
      .trim()
  );
}

/** A width below which lines are those of a mail or a typewriter, and above which they are paragraphs. */
const WRAP = { least: 50, most: 100 };

/** Joins lines that were broken at a fixed width; lists, addresses and verse keep their lines. */
export function joinWrappedLines(text: string): string {
  const blocks = text.split(/\n{2,}/);
  return blocks.map((block) => (isWrapped(block) ? block.split("\n").join(" ") : block)).join("\n\n");
}

function isWrapped(block: string): boolean {
  const lines = block.split("\n");
  if (lines.length < 2) return false;
  const full = lines.slice(0, -1);
  if (lines.some((l) => /^(?:[-*•–]|\d{1,3}[.)])\s/.test(l))) return false;
  return lines.every((l) => l.length <= WRAP.most) && full.every((l) => l.length >= WRAP.least);
}
