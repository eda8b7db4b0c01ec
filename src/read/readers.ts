/** The formats, in the order in which they are tried. A format is a file and a line here. */
import { html } from "./html.ts";
import { markdown } from "./markdown.ts";
import { plainText } from "./plain-text.ts";
import type { Reader } from "./reader.ts";

export const readers: readonly Reader[] = [html, markdown, plainText];

/** By the name's ending; where that tells nothing, by the text; plain text takes what is left. */
export function readerFor(name: string, text: string): Reader {
  const ending = /\.(\w+)$/.exec(name)?.[1]?.toLowerCase();
  return (
    readers.find((r) => ending !== undefined && r.endings.includes(ending)) ??
    readers.find((r) => r.recognises(text)) ??
    plainText
  );
}
