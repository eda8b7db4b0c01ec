/** The formats, in the order in which they are tried. A format is a file and a line here. */
import { docx } from "./docx.ts";
import { html } from "./html.ts";
import { mail } from "./mail.ts";
import { markdown } from "./markdown.ts";
import { pdf } from "./pdf.ts";
import { plainText } from "./plain-text.ts";
import type { ByteReader, Reader } from "./reader.ts";

export const readers: readonly Reader[] = [html, markdown, plainText];
export const byteReaders: readonly ByteReader[] = [pdf, docx, mail];

/** By the bytes alone: names lie, and what is none of these is text or refused. */
export const byteReaderFor = (bytes: Uint8Array): ByteReader | undefined =>
  byteReaders.find((r) => r.recognises(bytes));

/** By the type that a server gave, the name's ending, the text; plain text takes what is left. */
export function readerFor(name: string, text: string, type?: string): Reader {
  const ending = /\.(\w+?)(?:\.gz)?$/i.exec(name)?.[1]?.toLowerCase();
  return (
    // Servers call any text plain
    readers.find((r) => r !== plainText && type !== undefined && r.types.includes(type)) ??
    readers.find((r) => ending !== undefined && r.endings.includes(ending)) ??
    readers.find((r) => r.recognises(text)) ??
    plainText
  );
}
