/** An item → Document. A line of JSON may be a record of a collection ({text, url, title, published …}) or a Document. */
import type { Document } from "../model/document.ts";
import { InputError } from "../model/errors.ts";
import { parseDate } from "../read/dates.ts";
import { read } from "../read/read.ts";
import type { About, Item } from "./item.ts";

const EXPECTED = 'A line is an object such as {"text": "…", "url": "https://…", "published": "2024-08-20"}.';

/** @throws InputError that names the place, what is wrong there and what to do */
export async function documentOf(item: Exclude<Item, { bad: unknown }>): Promise<Document> {
  if ("bytes" in item) return told(item.bytes, item.place, item.about ?? {});
  const { text, about } = recordOf(item.line, item.place);
  const document = await told(Buffer.from(text), item.place, about);
  return item.encoding === undefined ? document : { ...document, encoding: item.encoding };
}

/**
 * A record's text, and what it says of it.
 * @throws InputError for what is no record of a text
 */
export function recordOf(line: string, place: string): { readonly text: string; readonly about: About } {
  const record = parsed(line, place);
  if (typeof record.text !== "string") throw new InputError(place, "there is no text in it", EXPECTED);
  const about = {
    address: text(record.url) ?? text((record.sources as unknown[] | undefined)?.[0]),
    title: text(record.title),
    author: text(record.author),
    site: text(record.publisher) ?? text(record.site),
    published: date(record),
  };
  return { text: record.text, about };
}

/** What is said of a text outweighs what it says of itself. */
async function told(bytes: Uint8Array, place: string, about: About): Promise<Document> {
  const { address, published, encoding, type } = about;
  const day = published === undefined ? null : parseDate(published, place);
  if (published !== undefined && day === null)
    throw new InputError(
      place,
      `published ${JSON.stringify(published)} is no date`,
      "Write YYYY-MM-DD, or leave it out.",
    );
  const document = await read(bytes, { name: place, address, encoding, type, ...(day ? { published: day } : {}) });
  return {
    ...document,
    title: text(about.title) ?? document.title,
    author: text(about.author) ?? document.author,
    site: text(about.site) ?? document.site,
    ...(about.snapshot ? { snapshot: about.snapshot } : {}),
    ...(document.published?.from === "argument"
      ? { published: { ...document.published, from: "metadata" as const } }
      : {}),
  };
}

function parsed(line: string, place: string): Record<string, unknown> {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch (error) {
    throw new InputError(place, `the line is not JSON (${(error as Error).message})`, EXPECTED, { cause: error });
  }
  if (typeof value !== "object" || value === null || Array.isArray(value))
    throw new InputError(place, "the line is not an object", EXPECTED);
  return value as Record<string, unknown>;
}

const text = (value: unknown): string | undefined =>
  typeof value === "string" && value.trim() !== "" ? value.trim() : undefined;

/** "2024-08-20", "20 August 2024", or {day} as a Document has it; what is none of these is told as it stands. */
function date({ published, date }: Record<string, unknown>): string | undefined {
  const given = published ?? date;
  if (given === undefined || given === null) return undefined;
  return text(typeof given === "object" ? (given as { day?: unknown }).day : given) ?? JSON.stringify(given);
}
