/** What holds many documents, in the order in which it is asked for. A container is a file and a line here. */
import { csv } from "./containers/csv.ts";
import { epub } from "./containers/epub.ts";
import { feed } from "./containers/feed.ts";
import { gzip } from "./containers/gzip.ts";
import { jsonLines } from "./containers/json-lines.ts";
import { mail } from "./containers/mail.ts";
import { mbox } from "./containers/mbox.ts";
import { wacz } from "./containers/wacz.ts";
import { warc } from "./containers/warc.ts";
import { zip } from "./containers/zip.ts";
import type { About, Fetch, Item } from "./item.ts";

/** Bytes with a name: a file, or what was found inside one. */
export interface Found {
  /** For messages: "news.zip!may/talks.html". Its ending tells the format where the bytes do not. */
  readonly place: string;
  /** The file itself, where it is one. */
  readonly path: string | null;
  /** From the beginning, each time. */
  chunks(): AsyncIterable<Uint8Array>;
  readonly about?: About;
}

export interface Opening {
  /** Bytes of one document, one line. */
  readonly limit: number;
  /** Whether a file of an archive is read; others are passed over in silence. */
  takes(name: string): boolean;
  /** The items of what was found inside. */
  inner(found: Found): AsyncIterable<Item>;
  /** Fetches the page of an entry of which a feed gives no text; null: such an entry is told. */
  readonly follow: Fetch | null;
  /** Columns that the call names: see csv.ts. */
  readonly columns: Readonly<Record<string, string>> | null;
}

export interface Container {
  readonly format: string;
  /** File endings without the dot, in small letters. */
  readonly endings: readonly string[];
  /** Whether the first bytes show it. Where they cannot, the ending decides. */
  readonly recognises: (head: Uint8Array, place: string) => boolean;
  /** @throws InputError where the whole is damaged; a part that is becomes a bad item, and the next is read */
  readonly items: (found: Found, opening: Opening) => AsyncIterable<Item>;
}

export const containers: readonly Container[] = [gzip, epub, wacz, zip, warc, mbox, mail, feed, jsonLines, csv];

export const containerFor = (head: Uint8Array, place: string): Container | undefined =>
  containers.find((c) => c.recognises(head, place));
