/** A stream of bytes as lines, in bounded memory: a line beyond the limit is passed over and said so. */
import type { Problem } from "./item.ts";

const NEWLINE = 10;
const QUOTE = 34;

export interface ByteLine {
  /** From 1; of a record that goes over several lines, that of the first. */
  readonly number: number;
  /** Without its end (LF); null where it is longer than the limit. */
  readonly bytes: Uint8Array | null;
}

/** @param quoted true where a line end between quotation marks is none, as in CSV */
export async function* byteLines(
  chunks: AsyncIterable<Uint8Array>,
  limit: number,
  quoted = false,
): AsyncGenerator<ByteLine> {
  let parts: Uint8Array[] = [];
  let size = 0;
  let number = 1;
  let ends = 0;
  let open = false;
  for await (const chunk of chunks) {
    let begin = 0;
    let counted = 0;
    for (let at = chunk.indexOf(NEWLINE); at >= 0; at = chunk.indexOf(NEWLINE, at + 1)) {
      if (quoted) open = oddQuotes(chunk.subarray(counted, at)) !== open;
      counted = at;
      ends++;
      // A mark that never closes would take the rest of the file
      if (open && size + at - begin <= limit) continue;
      open = false;
      add(chunk.subarray(begin, at));
      begin = at + 1;
      yield line();
    }
    if (quoted) open = oddQuotes(chunk.subarray(counted)) !== open;
    add(chunk.subarray(begin));
  }
  if (size > 0) yield line();

  function add(part: Uint8Array): void {
    size += part.length;
    // What is too long is counted, not kept
    if (size > limit) parts = [];
    else if (part.length > 0) parts.push(part);
  }

  function line(): ByteLine {
    const found = { number, bytes: size > limit ? null : Buffer.concat(parts) };
    parts = [];
    size = 0;
    number = ends + 1;
    return found;
  }
}

function oddQuotes(bytes: Uint8Array): boolean {
  let odd = false;
  for (let at = bytes.indexOf(QUOTE); at >= 0; at = bytes.indexOf(QUOTE, at + 1)) odd = !odd;
  return odd;
}

export type TextLine =
  | { readonly place: string; readonly line: string; readonly bad?: undefined }
  | { readonly place: string; readonly line?: undefined; readonly bad: Problem };

/** UTF-8 lines without their ends (LF), a byte order mark dropped, blank lines passed over. `limit` in bytes. */
export async function* linesOf(
  chunks: AsyncIterable<Uint8Array>,
  name: string,
  limit: number,
  quoted = false,
): AsyncGenerator<TextLine> {
  const decoder = new TextDecoder("utf-8", { fatal: true });
  for await (const { number, bytes } of byteLines(chunks, limit, quoted)) {
    const place = `${name}:${number}`;
    if (bytes === null) {
      const problem = `the line is longer than ${Math.round(limit / 1e6)} MB`;
      yield { place, bad: { problem, remedy: "Split the document." } };
      continue;
    }
    try {
      const line = decoder.decode(bytes).replace(/^\ufeff/, "");
      if (line.trim() !== "") yield { place, line };
    } catch {
      yield { place, bad: { problem: "the line is not UTF-8", remedy: "Convert the file to UTF-8 first." } };
    }
  }
}
