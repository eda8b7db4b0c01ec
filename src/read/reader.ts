/** A format that is text: what it gives are the raw parts of a document, before the common cleaning of `read.ts`. */
export interface Reader {
  /** "html", "markdown", "text": for messages. */
  readonly format: string;
  /** File endings without the dot, in small letters. */
  readonly endings: readonly string[];
  /** Media types, as servers name them. */
  readonly types: readonly string[];
  /** True where the text itself shows the format, whatever its name. */
  readonly recognises: (text: string) => boolean;
  readonly read: (text: string, place: string) => Draft | Promise<Draft>;
}

/** A format with bytes of its own: it is known by them, and decodes its text itself. */
export interface ByteReader {
  readonly format: string;
  readonly endings: readonly string[];
  /** True where the bytes show the format, whatever its name. */
  readonly recognises: (bytes: Uint8Array) => boolean;
  /** @throws InputError for what is damaged, locked, or beyond its bounds */
  readonly read: (bytes: Uint8Array, place: string) => Promise<Draft>;
}

/** What a reader found. Its text may still hold furniture and uneven white space. */
export interface Draft {
  readonly title: string | null;
  /** Paragraphs divided by an empty line; a single line end divides lines that belong together. */
  readonly text: string;
  /** True where lines may have been broken at a fixed width, as in mail and typescript. */
  readonly wrapped: boolean;
  /** The publication date as the metadata states it, not yet parsed. */
  readonly date: { readonly text: string; readonly field: string } | null;
  readonly author: string | null;
  readonly site: string | null;
  /** The language that the metadata states: "en-GB". Used only where the text itself does not tell. */
  readonly language: string | null;
  /** The address that the page gives for itself. */
  readonly address: string | null;
  /** Of a format with pages: its text bears the marks of `pages.ts`. */
  readonly pages: {
    readonly count: number /** Numbers of those without text. */;
    readonly empty: readonly number[];
  } | null;
}

export const emptyDraft: Draft = {
  title: null,
  text: "",
  wrapped: false,
  date: null,
  author: null,
  site: null,
  language: null,
  address: null,
  pages: null,
};
