/** An item → Document. A line of JSON may be a record of a collection ({text, url, title, published …}) or a Document. */
import type { Document } from "../model/document.ts";
import { InputError } from "../model/errors.ts";
import { isDay } from "../model/period.ts";
import { read } from "../read/read.ts";
import type { Item } from "./item.ts";

const EXPECTED = 'A line is an object such as {"text": "…", "url": "https://…", "published": "2024-08-20"}.';

/** @throws InputError that names the place, what is wrong there and what to do */
export async function documentOf(item: Exclude<Item, { bad: unknown }>): Promise<Document> {
  if ("bytes" in item) return read(item.bytes, { name: item.place });
  const record = parsed(item.line, item.place);
  if (typeof record.text !== "string") throw new InputError(item.place, "there is no text in it", EXPECTED);
  const document = await read(Buffer.from(record.text), {
    name: item.place,
    published: day(record, item.place),
    address: text(record.url) ?? text((record.sources as unknown[] | undefined)?.[0]) ?? undefined,
  });
  return {
    ...document,
    title: text(record.title) ?? document.title,
    author: text(record.author) ?? document.author,
    site: text(record.publisher) ?? text(record.site) ?? document.site,
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

const text = (value: unknown): string | null => (typeof value === "string" && value.trim() !== "" ? value : null);

/** "2024-08-20", "2024-08-20T10:00:00Z", or {day} as a Document has it. */
function day({ published, date }: Record<string, unknown>, place: string): string | undefined {
  const given = published ?? date;
  if (given === undefined || given === null) return undefined;
  const stated = text(typeof given === "object" ? (given as { day?: unknown }).day : given)?.slice(0, 10);
  if (!stated || !isDay(stated))
    throw new InputError(place, `published ${JSON.stringify(given)} is no date`, "Write YYYY-MM-DD, or leave it out.");
  return stated;
}
