import type { Basis, Day } from "./period.ts";

/** The hash of the content: the same text from the same source is the same document. */
export type DocumentId = string;
export type Language = "en" | "zh" | "ru";

/** Where a publication date came from; the clock is never one. */
export type PublishedFrom = "argument" | "metadata" | "page" | "dateline" | "row";

/** A text as kept. Offsets are UTF-16 units into `text`, which never changes again. */
export interface Document {
  readonly id: DocumentId;
  readonly title: string | null;
  readonly text: string;
  readonly language: Language;
  readonly published: { readonly day: Day; readonly from: PublishedFrom; readonly basis: Basis } | null;
  /** "article" was read; "row" is a rendered row of a register or a fact file. */
  readonly origin: "article" | "row";
  readonly author: string | null;
  readonly site: string | null;
  /** Addresses: where it was read, or those that state the row's fact. */
  readonly sources: readonly string[];
  /** For rows: the row's id in its file, such as "us-travels:4289". */
  readonly row: string | null;
  /** Of a text with pages: the offset at which each begins, the first at 0. */
  readonly pages?: readonly number[];
  /** Numbers, from 1, of the pages that hold no text: pictures of scanned paper. */
  readonly emptyPages?: readonly number[];
  /** Where it was not UTF-8: the encoding's name in the WHATWG standard, such as "gb18030". */
  readonly encoding?: string;
  /** Of a text that was fetched: SHA-256, in hex, of the bytes as they are kept beside the ledger. */
  readonly snapshot?: string;
}

/** The page, from 1, on which an offset stands; null where the text has no pages. */
export function pageAt({ pages }: Pick<Document, "pages">, offset: number): number | null {
  if (!pages) return null;
  // Of pages without text several begin at one offset: the last of them holds it
  const after = pages.findIndex((begin) => begin > offset);
  return after < 0 ? pages.length : after;
}
