/** The formats, in the order in which they are tried. A format is a file and a line here. */
import { html } from "./html.ts";
import { markdown } from "./markdown.ts";
import { pdf } from "./pdf.ts";
import { plainText } from "./plain-text.ts";
import type { ByteReader, Reader } from "./reader.ts";

export const readers: readonly Reader[] = [html, markdown, plainText];
export const byteReaders: readonly ByteReader[] = [pdf];

/** By the bytes alone: names lie, and what is none of these is text or refused. */
export const byteReaderFor = (bytes: Uint8Array): ByteReader | undefined =>
  byteReaders.find((r) => r.recognises(bytes));

/** By the name's ending; where that tells nothing, by the text; plain text takes what is left. */
export function readerFor(name: string, text: string): Reader {
  const ending = /\.(\w+)$/.exec(name)?.[1]?.toLowerCase();
  return (
    readers.find((r) => ending !== undefined && r.endings.includes(ending)) ??
    readers.find((r) => r.recognises(text)) ??
    plainText
  );
}
