/** Lines of JSON, one passage a line: their text is taken verbatim, offsets are into it. */
import type { Document, Language } from "../model/document.ts";
import { InputError } from "../model/errors.ts";
import { isDay } from "../model/period.ts";
import type { Terminal } from "./command.ts";

const LANGUAGES: readonly Language[] = ["en", "zh", "ru"];

export interface Passage {
  readonly id: string;
  readonly document: Document;
}

/** The lines of a file, or of standard input as they come, with their place for messages. Empty lines are passed over. */
export async function* lines(
  file: string,
  terminal: Pick<Terminal, "input" | "readFile">,
): AsyncGenerator<{ readonly place: string; readonly line: string }> {
  const name = file === "-" ? "standard input" : file;
  const chunks = file === "-" ? terminal.input() : [await terminal.readFile(file)];
  const decoder = new TextDecoder("utf-8", { fatal: true });
  let rest = "";
  let number = 0;
  const place = () => `${name}:${number}`;
  for await (const chunk of chunks) {
    const parts = (rest + decoded(decoder, chunk, `${name}, after line ${number}`)).split("\n");
    rest = parts.pop() as string;
    for (const part of parts) {
      number++;
      if (part.trim()) yield { place: place(), line: part };
    }
  }
  number++;
  rest += decoded(decoder, undefined, place());
  if (rest.trim()) yield { place: place(), line: rest };
}

function decoded(decoder: InstanceType<typeof TextDecoder>, chunk: Uint8Array | undefined, place: string): string {
  try {
    return decoder.decode(chunk, { stream: chunk !== undefined });
  } catch (error) {
    throw new InputError(place, "the text is not UTF-8", "Convert the file to UTF-8 first.", { cause: error });
  }
}

/** @throws InputError that names the line and what is expected in it */
export function passageOf(line: string, place: string): Passage {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch (error) {
    throw new InputError(place, `the line is not JSON (${(error as Error).message})`, EXPECTED, { cause: error });
  }
  if (typeof value !== "object" || value === null || Array.isArray(value))
    throw new InputError(place, "the line is not an object", EXPECTED);
  const { id, text, published, lang } = value as Record<string, unknown>;
  if (typeof id !== "string" && typeof id !== "number") throw new InputError(place, "there is no id", EXPECTED);
  if (typeof text !== "string") throw new InputError(place, "there is no text", EXPECTED);
  if (published !== undefined && published !== null && !(typeof published === "string" && isDay(published)))
    throw new InputError(place, `published ${JSON.stringify(published)} is no date`, "Write YYYY-MM-DD or null.");
  const language = lang === undefined || lang === null ? "en" : LANGUAGES.find((l) => l === lang);
  if (!language)
    throw new InputError(place, `lang ${JSON.stringify(lang)} is not known`, `Known: ${LANGUAGES.join(", ")}.`);
  return {
    id: String(id),
    document: {
      id: String(id),
      title: null,
      text,
      language,
      published: typeof published === "string" ? { day: published, from: "metadata", basis: "stated" } : null,
      origin: "article",
      author: null,
      site: null,
      sources: [],
      row: null,
    },
  };
}

const EXPECTED = 'Expected: {"id": "…", "text": "…", "published": "YYYY-MM-DD" or null, "lang": "en"}.';
