/** Takes the lines that are not the article's own out of a text, and the dates and names that they carry. */
import { FULL_DATE } from "./dates.ts";
import { isFurniture } from "./furniture.ts";

export interface Page {
  readonly text: string;
  /** A full date as the page or the dateline writes it. */
  readonly date: { readonly text: string; readonly from: "page" | "dateline" } | null;
  readonly author: string | null;
}

/** Only the first lines of a page, before its first paragraph of prose, are its head. */
const HEAD_LINES = 8;
const PROSE = 160;

const DATE = new RegExp(`(?:${FULL_DATE})`, "iu");
const BARE_DATE = new RegExp(`^(?:${FULL_DATE})$`, "iu");
const UPDATED = /\b(?:updated|modified)\b/iu;
/** "3 March 2021 | World", "By Ann Lee | 3 March 2021"; what follows the stroke is kept where it is prose. */
const DATE_THEN = new RegExp(`^(?<date>${FULL_DATE})\\s*[|•·]\\s*(?<rest>.*)$`, "iu");
const THEN_DATE = new RegExp(`^(?<rest>.{0,80}?)\\s*[|•·,–—-]\\s*(?<date>${FULL_DATE})$`, "iu");
const NAME = "\\p{Lu}[\\p{L}.'’-]+(?:\\s+(?:\\p{Lu}[\\p{L}.'’-]*|de|van|von|al|bin)){1,4}";
const BYLINE = new RegExp(
  `^(?:by|author:)\\s+(?<name>${NAME}(?:(?:,| and| &)\\s+${NAME}){0,3})(?:,?\\s+in\\s+\\p{Lu}\\p{L}+)?$`,
  "iu",
);
/** "GENEVA, March 3, 2021 (Agency) —", "Geneva, 3 March 2021 –". */
const DATELINE = new RegExp(
  `^\\p{Lu}[\\p{L}.'’ /-]{1,40}(?:\\s*\\([\\p{L} ]{2,30}\\))?,?\\s+\\(?(?<date>${FULL_DATE})\\)?(?:,?\\s*[(/][\\p{L} ]{2,30}[)/])?\\s*(?:—|–|--?|:|/)\\s`,
  "iu",
);

/** Drops furniture. Paragraphs and line ends stay as they are; nothing is rewritten. */
export function readPage(text: string): Page {
  const lines = text.split("\n");
  const kept: string[] = [];
  let labelled: string | null = null;
  let atHead: string | null = null;
  let updated: string | null = null;
  let dateline: string | null = null;
  let author: string | null = null;
  let headLines = 0;
  let inHead = true;
  // A text with dates as headings is a chronology: none of them is the day of its publication.
  const chronology = new Set(lines.map((l) => l.trim()).filter((l) => BARE_DATE.test(l))).size > 1;

  for (const line of lines) {
    const trimmed = line.trim();
    if (trimmed === "") {
      kept.push("");
      continue;
    }
    if (isFurniture(trimmed)) {
      const date = DATE.exec(trimmed)?.[0];
      if (date && UPDATED.test(trimmed)) updated ??= date;
      else if (date) labelled ??= date;
      continue;
    }
    if (inHead) {
      const head = readHeadLine(trimmed, chronology);
      author ??= head.author;
      atHead ??= head.date;
      if (head.rest === null) continue;
      dateline ??= DATELINE.exec(head.rest)?.groups?.date ?? null;
      kept.push(head.rest === trimmed ? line : head.rest);
      headLines++;
      if (trimmed.length >= PROSE || headLines >= HEAD_LINES) inHead = false;
      continue;
    }
    kept.push(line);
  }
  const onPage = labelled ?? atHead ?? (dateline ? null : updated);
  const date = onPage
    ? ({ text: onPage, from: "page" } as const)
    : dateline
      ? ({ text: dateline, from: "dateline" } as const)
      : null;
  return { text: kept.join("\n"), date, author };
}

/** What of a head line is article (`rest`, null for nothing), and what it says about the page. */
function readHeadLine(
  line: string,
  chronology: boolean,
): { readonly rest: string | null; readonly date: string | null; readonly author: string | null } {
  if (!chronology && BARE_DATE.test(line)) return { rest: null, date: line, author: null };
  const dated = DATE_THEN.exec(line) ?? (line.length < PROSE ? THEN_DATE.exec(line) : null);
  const date = dated?.groups?.date ?? null;
  const rest = date === null ? line : (dated?.groups?.rest ?? "").trim();
  const author = BYLINE.exec(rest)?.groups?.name ?? null;
  if (author) return { rest: null, date, author };
  if (date === null) return { rest: line, date, author };
  // Beside its date a head line holds a section or a site; prose after the date stays.
  const isProse = rest.length > 90 || /[.!?]["”’]?$/u.test(rest);
  if (isProse && DATE_THEN.test(line)) return { rest, date, author };
  return isProse || rest.split(/\s+/).length > 8
    ? { rest: line, date: null, author: null }
    : { rest: null, date, author };
}
