/** A stream of bytes as lines of text, in bounded memory: a line beyond the limit is passed over and said so. */
import type { Item } from "./item.ts";

const NEWLINE = 10;

/** Lines without their ends (LF, CRLF), a byte order mark dropped, blank lines passed over. `limit` in bytes. */
export async function* linesOf(chunks: AsyncIterable<Uint8Array>, name: string, limit: number): AsyncGenerator<Item> {
  const decoder = new TextDecoder("utf-8", { fatal: true });
  let parts: Uint8Array[] = [];
  let size = 0;
  let number = 1;
  const line = (): Item | null => {
    const place = `${name}:${number}`;
    const bytes = size > limit ? null : Buffer.concat(parts);
    const long = size > limit;
    parts = [];
    size = 0;
    number++;
    if (long || bytes === null)
      return {
        place,
        bad: { problem: `the line is longer than ${Math.round(limit / 1e6)} MB`, remedy: "Split the document." },
      };
    try {
      const text = decoder.decode(bytes).replace(/^\ufeff/, "");
      return text.trim() === "" ? null : { place, line: text };
    } catch {
      return { place, bad: { problem: "the line is not UTF-8", remedy: "Convert the file to UTF-8 first." } };
    }
  };
  for await (const chunk of chunks) {
    let from = 0;
    for (let at = chunk.indexOf(NEWLINE); at >= 0; at = chunk.indexOf(NEWLINE, from)) {
      add(chunk.subarray(from, at));
      from = at + 1;
      const found = line();
      if (found) yield found;
    }
    add(chunk.subarray(from));
  }
  const last = size > 0 ? line() : null;
  if (last) yield last;

  function add(part: Uint8Array): void {
    size += part.length;
    // What is too long is counted, not kept
    if (size > limit) parts = [];
    else if (part.length > 0) parts.push(part);
  }
}
