/** One document to be: bytes, or a line of JSON; with the place that messages name. */
export type Item =
  | { readonly place: string; readonly bytes: Uint8Array; readonly about?: About }
  | { readonly place: string; readonly line: string; readonly encoding?: string }
  | { readonly place: string; readonly bad: Problem };

/** What is said of a document by what held it: a feed, an archive of the web, a server. */
export interface About {
  readonly address?: string | undefined;
  readonly title?: string | undefined;
  readonly author?: string | undefined;
  readonly site?: string | undefined;
  /** As written, not yet parsed. */
  readonly published?: string | undefined;
  /** Media type ("text/html") and encoding, as a server gave them. */
  readonly type?: string | undefined;
  readonly encoding?: string | undefined;
  /** SHA-256 of the bytes that were fetched and kept. */
  readonly snapshot?: string | undefined;
}

/** Bytes of an http(s) address, with what the server says of them; InputError where they cannot be had. */
export type Fetch = (url: string) => Promise<{ readonly bytes: Uint8Array; readonly about: About }>;

export interface Problem {
  readonly problem: string;
  readonly remedy: string | null;
}

/** A document that could not be taken in. */
export interface Bad extends Problem {
  readonly place: string;
}

/** What a reader should know of a document that was taken in: its encoding, pages without text. */
export interface Remark {
  readonly place: string;
  readonly remark: string;
}
