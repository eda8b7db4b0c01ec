/** A PDF → its text, page by page. Its date of creation is no date of publication, and is left. */
import { getDocumentProxy } from "unpdf";
import { InputError } from "../model/errors.ts";
import { refuseBombs } from "./pdf-bombs.ts";
import { type Line, linesOf, type Piece, withoutRunningLines } from "./pdf-lines.ts";
import { paragraphsOf } from "./pdf-paragraphs.ts";
import { type Draft, emptyDraft } from "./reader.ts";

const MOST_PAGES = 3_000;
/** Pieces of text in a document; a page of print has some hundreds. */
const MOST_PIECES = 2_000_000;
const BOUND = "Split it, and give the parts that matter.";

type Pdf = Awaited<ReturnType<typeof getDocumentProxy>>;

export async function readPdf(bytes: Uint8Array, place: string): Promise<Draft> {
  const pdf = await opened(bytes, place);
  try {
    const count = pdf.numPages;
    // As the file states it
    if (!Number.isInteger(count) || count < 1) throw damaged(place, `it has ${count} pages`);
    if (count > MOST_PAGES)
      throw new InputError(place, `it has ${count} pages, more than the limit of ${MOST_PAGES}`, BOUND);
    const pages: Line[][] = [];
    let room = MOST_PIECES;
    for (let number = 1; number <= count; number++) {
      const pieces = await piecesOf(pdf, number, room, place);
      room -= pieces.length;
      pages.push(linesOf(pieces));
    }
    const empty = pages.flatMap((lines, i) => (lines.length === 0 ? [i + 1] : []));
    if (empty.length === count)
      throw new InputError(
        place,
        count === 1 ? "its page holds no text: it is a picture" : `its ${count} pages hold no text: they are pictures`,
        "Let a program for scanned pages read it first, for instance: ocrmypdf FILE NEW-FILE",
      );
    const { info } = (await pdf.getMetadata().catch(() => ({ info: {} }))) as { info: Record<string, unknown> };
    return {
      ...emptyDraft,
      title: titleIn(info.Title, pages[0]!),
      text: paragraphsOf(withoutRunningLines(pages)),
      language: typeof info.Language === "string" ? info.Language : null,
      pages: { count, empty },
    };
  } finally {
    await pdf.loadingTask.destroy();
  }
}

async function opened(bytes: Uint8Array, place: string): Promise<Pdf> {
  refuseBombs(bytes, place);
  try {
    // It takes the bytes that it is given away from their owner
    return await getDocumentProxy(new Uint8Array(bytes), { isEvalSupported: false, verbosity: 0 });
  } catch (error) {
    if ((error as Error).name === "PasswordException")
      throw new InputError(place, "it is locked with a password", "Save a copy that is not locked.", { cause: error });
    throw damaged(place, error);
  }
}

/** The text of a page, which may end the document's room for it. */
async function piecesOf(pdf: Pdf, number: number, room: number, place: string): Promise<readonly Piece[]> {
  const pieces: Piece[] = [];
  try {
    const page = await pdf.getPage(number);
    const [, bottom, , top] = page.view as [number, number, number, number];
    const reader = page.streamTextContent().getReader() as ReadableStreamDefaultReader<{ items: readonly object[] }>;
    for (let part = await reader.read(); !part.done; part = await reader.read()) {
      for (const item of part.value.items) {
        if (!("str" in item)) continue;
        const { str, transform, width, height, hasEOL } = item as Drawn;
        const y = transform[5]!;
        pieces.push({ text: str, x: transform[4]!, y, width, height, ends: hasEOL, depth: (top - y) / (top - bottom) });
      }
      if (pieces.length > room) {
        await reader.cancel();
        throw new InputError(`${place}, page ${number}`, `more than ${MOST_PIECES} pieces of text`, BOUND);
      }
    }
    page.cleanup();
  } catch (error) {
    throw error instanceof InputError ? error : damaged(`${place}, page ${number}`, error);
  }
  return pieces;
}

/** As the library gives it. */
interface Drawn {
  readonly str: string;
  readonly transform: readonly number[];
  readonly width: number;
  readonly height: number;
  readonly hasEOL: boolean;
}

function damaged(place: string, cause: unknown): InputError {
  const said = cause instanceof Error ? cause.message.replace(/\.$/, "") : String(cause);
  return new InputError(place, `the PDF is damaged (${said})`, "Open it in a viewer and save or print it anew.", {
    cause,
  });
}

/** The stated title is often the name of a file or a template: it counts where the first page bears it. */
function titleIn(stated: unknown, first: readonly Line[]): string | null {
  if (typeof stated !== "string" || stated.trim() === "") return null;
  const even = (text: string): string => text.toLowerCase().replace(/\s+/g, "");
  const shown = even(first.map((line) => line.text).join(""));
  return shown.includes(even(stated)) ? stated : null;
}
