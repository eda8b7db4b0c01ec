/** Bytes → Document. The first stage: after it the text and its offsets never change. */
import { createHash } from "node:crypto";
import type { Document } from "../model/document.ts";
import { InputError } from "../model/errors.ts";
import { parseDate, parseDayOption } from "./dates.ts";
import { decode } from "./decode.ts";
import { readLanguage } from "./language.ts";
import { readPage } from "./page-head.ts";
import { unmarked, withoutMarks } from "./pages.ts";
import type { Draft } from "./reader.ts";
import { byteReaderFor, readerFor } from "./readers.ts";
import { evenWhiteSpace, joinWrappedLines } from "./white-space.ts";

/** 20 MB. */
export const MAX_SIZE = 20_000_000;

export interface ReadOptions {
  /** The file's name or address: its ending tells the format, and messages bear it. */
  readonly name: string;
  /** The publication date, "YYYY-MM-DD": it outweighs what the page says. */
  readonly published?: string | undefined;
  /** In bytes; default MAX_SIZE. */
  readonly maxSize?: number | undefined;
  /** Where the text was fetched, if it was. */
  readonly address?: string | undefined;
  /** The encoding and the media type ("text/html") that a server gave with it. */
  readonly encoding?: string | undefined;
  readonly type?: string | undefined;
}

/**
 * Reads one article, of any format in `readers.ts`.
 * @throws InputError for empty, binary, damaged, wrongly encoded, oversize or foreign input, and for impossible dates
 */
export async function read(bytes: Uint8Array, options: ReadOptions): Promise<Document> {
  const place = options.name;
  const limit = options.maxSize ?? MAX_SIZE;
  if (bytes.length > limit)
    throw new InputError(
      place,
      `${megabytes(bytes.length)} are more than the limit of ${megabytes(limit)}`,
      "Raise it with --max-size, or split the file.",
    );
  const given = options.published === undefined ? null : parseDayOption(options.published, "--published");

  const { draft, encoding } = await drafted(bytes, options);
  const page = readPage(evenWhiteSpace(draft.text));
  const kept = evenWhiteSpace(page.text);
  const { title, body: marked } = headline(draft.title, draft.wrapped ? joinWrappedLines(kept) : kept);
  const { text: body, pages } = draft.pages ? unmarked(marked, draft.pages) : { text: marked, pages: null };
  if (!/[\p{L}\p{N}]/u.test(body))
    throw new InputError(
      place,
      "no article was found in it",
      "Save the article's text itself, as plain text or Markdown.",
    );

  const language = await readLanguage(body, draft.language, place);
  const address = options.address ?? draft.address;
  const sources = address ? [address] : [];
  return Object.freeze({
    id: documentId(body, sources),
    title: title && withoutMarks(title),
    text: body,
    language,
    published: published(given, draft, page.date, place),
    origin: "article",
    author: draft.author ?? page.author,
    site: draft.site,
    sources,
    row: null,
    ...(pages ? { pages } : {}),
    ...(draft.pages?.empty.length ? { emptyPages: draft.pages.empty } : {}),
    ...(encoding === "utf-8" ? {} : { encoding }),
  } satisfies Document);
}

async function drafted(
  bytes: Uint8Array,
  { name, encoding: stated, type }: ReadOptions,
): Promise<{ readonly draft: Draft; readonly encoding: string }> {
  const reader = byteReaderFor(bytes);
  if (reader) return { draft: await reader.read(bytes, name), encoding: "utf-8" };
  const { text, encoding } = await decode(bytes, name, stated ?? null);
  if (!/\S/.test(text)) throw new InputError(name, "the file holds only blanks", "Give a file that holds an article.");
  return { draft: await readerFor(name, text, type).read(text, name), encoding };
}

/** The same text from the same source is the same document, whatever its file is called. */
function documentId(text: string, sources: readonly string[]): string {
  return `doc-${createHash("sha256")
    .update(JSON.stringify([text, ...sources]))
    .digest("hex")
    .slice(0, 20)}`;
}

/** The order of trust: what the user says, what the metadata says, what stands on the page. Never the clock. */
function published(
  given: string | null,
  draft: Draft,
  onPage: { readonly text: string; readonly from: "page" | "dateline" } | null,
  place: string,
): Document["published"] {
  if (given) return { day: given, from: "argument", basis: "stated" };
  const inMetadata = draft.date && parseDate(draft.date.text, `${place}, ${draft.date.field}`);
  if (inMetadata) return { day: inMetadata, from: "metadata", basis: "stated" };
  const shown =
    onPage && parseDate(onPage.text, `${place}, the ${onPage.from === "page" ? "page's date" : "dateline"}`);
  return shown ? { day: shown, from: onPage.from, basis: "stated" } : null;
}

/** Without a title from the format, a short first paragraph without a closing mark above prose is one. */
function headline(title: string | null, text: string): { readonly title: string | null; readonly body: string } {
  const even = title === null ? null : evenWhiteSpace(title).replaceAll("\n", " ");
  const cut = text.indexOf("\n\n");
  const first = cut < 0 ? "" : text.slice(0, cut);
  const repeated = first.length > 0 && first.toLowerCase() === even?.toLowerCase();
  const looksSo =
    !even && first.length > 0 && first.length <= 150 && !first.includes("\n") && !/[.!?:;,"”]$/u.test(first);
  if (repeated || (looksSo && text.length - cut > 200)) return { title: first, body: text.slice(cut + 2) };
  return { title: even || null, body: text };
}

function megabytes(bytes: number): string {
  return `${Math.ceil(bytes / 100_000) / 10} MB`;
}
