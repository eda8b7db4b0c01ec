/** What was found in the reading of a text, given back in the text's own characters: both are of one length. */
import type { Span } from "../model/evidence.ts";
import type { Party } from "../model/party.ts";
import { languages } from "./languages.ts";

/** Fields that hold words of the text, beside a span of theirs or alone. */
const WORDS: ReadonlySet<string> = new Set([
  "text",
  "quote",
  "occasion",
  "attribution",
  "unclearTime",
  "leftOver",
  "word",
]);

/** The same value with the words of the text as it is written; names and titles stay as the roster calls them. */
export function asWritten<T>(value: T, reading: string, text: string): T {
  const rest = (x: unknown): unknown => {
    if (Array.isArray(x)) return x.map(rest);
    if (typeof x !== "object" || x === null || ArrayBuffer.isView(x)) return x;
    const span = (x as { readonly span?: Span }).span;
    return Object.fromEntries(
      Object.entries(x).map(([key, of]) => [key, typeof of === "string" && WORDS.has(key) ? own(of, span) : rest(of)]),
    );
  };
  const own = (words: string, span: Span | undefined): string => {
    const at = span && reading.startsWith(words, span.start) ? span.start : reading.indexOf(words);
    return at < 0 ? words : text.slice(at, at + words.length);
  };
  return rest(value) as T;
}

/** A party's name as its words have it, where the roster writes it in other characters; where they are, too. */
export function nameAsWritten({ name, text }: Party): { readonly name: string; readonly at: number } | null {
  if (!name) return null;
  const whole = text.lastIndexOf(name);
  if (whole >= 0) return { name, at: whole };
  for (const { reading } of languages) {
    const at = reading(text).lastIndexOf(name);
    if (at >= 0) return { name: text.slice(at, at + name.length), at };
  }
  return null;
}
