/**
 * Pages as a crawler saved them (WARC 1.0, 1.1). Ours rather than a library's: the one that is kept holds in memory
 * whatever a damaged file has between two records.
 */
import { InputError } from "../../model/errors.ts";
import type { Container, Found, Opening } from "../containers.ts";
import { bodyOf, headersOf, httpOf } from "../http-message.ts";
import type { Item } from "../item.ts";
import { once } from "../once.ts";
import { feed } from "./feed.ts";

const HEAD_LIMIT = 100_000;
/** What stands before the page itself: the server's header. */
const HTTP_HEAD = 100_000;
/** Of the rest (pictures, scripts, lists) nothing is said. */
const PAGES =
  /^(?:text\/(?:html|plain|markdown)|application\/(?:xhtml\+xml|pdf|(?:rss|atom|feed)\+\w+|vnd\.openxmlformats-officedocument\.wordprocessingml\.document))$/;
const ANY_XML = /^(?:application|text)\/xml$/;

export const warc: Container = {
  format: "warc",
  endings: ["warc"],
  recognises: (head) => Buffer.from(head.subarray(0, 5)).toString("latin1") === "WARC/",
  items: pages,
};

async function* pages(found: Found, { limit, inner }: Opening): AsyncGenerator<Item> {
  const bytes = new ByteSource(found.chunks());
  for (let number = 1; ; number++) {
    const place = `${found.place}, record ${number}`;
    const head = await bytes.until("\r\n\r\n", HEAD_LIMIT);
    if (head === null) return;
    const text = Buffer.from(head).toString("utf8").trimStart();
    const headers = headersOf(text);
    const length = Number(headers.get("content-length") ?? Number.NaN);
    if (!text.startsWith("WARC/") || !Number.isSafeInteger(length) || length < 0)
      throw new InputError(place, "the archive is damaged: no record begins here", "What came before was taken in.");
    const address = headers.get("warc-target-uri")?.replace(/^<|>$/g, "");
    const kind = headers.get("warc-type");
    const isPage = (kind === "response" || kind === "resource") && address !== undefined && /^https?:/i.test(address);
    if (!isPage || length > limit + HTTP_HEAD) {
      await bytes.skip(length, place);
      if (isPage && kind === "response")
        yield {
          place: `${found.place}!${address}`,
          bad: { problem: `larger than ${limit / 1e6} MB`, remedy: "It was passed over." },
        };
      continue;
    }
    const block = await bytes.take(length, place);
    try {
      const http = kind === "response" ? httpOf(block) : { status: 200, headers, body: block };
      const [type = "", encoding] = typeOf(http.headers.get("content-type"));
      if (http.status !== 200 || !(PAGES.test(type) || ANY_XML.test(type))) continue;
      const body = bodyOf(http, limit);
      if (ANY_XML.test(type) && !feed.recognises(body.subarray(0, 4_096), address)) continue;
      const about = { address, type, encoding };
      yield* inner({ place: `${found.place}!${address}`, path: null, chunks: () => once(body), about });
    } catch (error) {
      const problem = `the record is damaged (${(error as Error).message})`;
      yield { place: `${found.place}!${address}`, bad: { problem, remedy: "It was passed over." } };
    }
  }
}

/** "text/html; charset=gb2312" */
export function typeOf(field: string | undefined): readonly [type: string | undefined, encoding: string | undefined] {
  const type = field?.split(";")[0]?.trim().toLowerCase();
  const encoding = /charset\s*=\s*"?([\w-]+)/i.exec(field ?? "")?.[1];
  return [type, encoding];
}

/** A stream read piece by piece; what was read too far waits. */
class ByteSource {
  private readonly source: AsyncIterator<Uint8Array>;
  private held: Uint8Array = new Uint8Array();

  constructor(chunks: AsyncIterable<Uint8Array>) {
    this.source = chunks[Symbol.asyncIterator]();
  }

  /** The bytes before a mark, the limit or the end of the stream; null where nothing but blank lines is left. */
  async until(mark: string, limit: number): Promise<Uint8Array | null> {
    let from = 0;
    for (;;) {
      const held = Buffer.from(this.held.buffer, this.held.byteOffset, this.held.length);
      // The blank lines that end a record stand before the next
      const begin = held.findIndex((byte) => byte !== 13 && byte !== 10);
      const at = begin < 0 ? -1 : held.indexOf(mark, Math.max(begin, from));
      if (at >= 0) {
        this.held = this.held.subarray(at + mark.length);
        return held.subarray(begin, at);
      }
      from = Math.max(0, held.length - mark.length);
      if (held.length <= limit && (await this.more())) continue;
      // What has no mark is given once: a head that is cut off would else begin again and again
      this.held = new Uint8Array();
      return begin < 0 && held.length <= limit ? null : held.subarray(Math.max(begin, 0));
    }
  }

  async take(length: number, place: string): Promise<Uint8Array> {
    const parts: Uint8Array[] = [];
    for (let left = length; left > 0; ) {
      if (this.held.length === 0 && !(await this.more())) throw cut(place);
      const part = this.held.subarray(0, left);
      this.held = this.held.subarray(part.length);
      parts.push(part);
      left -= part.length;
    }
    return Buffer.concat(parts);
  }

  async skip(length: number, place: string): Promise<void> {
    for (let left = length; left > 0; ) {
      if (this.held.length === 0 && !(await this.more())) throw cut(place);
      const part = Math.min(left, this.held.length);
      this.held = this.held.subarray(part);
      left -= part;
    }
  }

  private async more(): Promise<boolean> {
    const next = await this.source.next();
    if (next.done) return false;
    this.held = this.held.length === 0 ? next.value : Buffer.concat([this.held, next.value]);
    return true;
  }
}

const cut = (place: string): InputError =>
  new InputError(place, "the archive ends within a record", "What came before it was taken in.");
