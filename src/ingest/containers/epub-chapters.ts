/** A book's package document, and the chapters that it names. */
import { InputError } from "../../model/errors.ts";
import { readXml } from "../../read/xml.ts";
import { zipEntries } from "../../read/zip.ts";
import type { Found, Opening } from "../containers.ts";
import { gather } from "../gather.ts";
import type { About, Item } from "../item.ts";
import { decodedPath } from "../percent.ts";
import { archiveOf } from "./zip.ts";

export async function* chapters(found: Found, { limit, inner }: Opening): AsyncGenerator<Item> {
  const archive = await archiveOf(found, limit);
  const book = await bookIn(archive, found.place, limit);
  for await (const entry of zipEntries(archive, found.place)) {
    if (!book.chapters.has(entry.name)) continue;
    const place = `${found.place}!${entry.name}`;
    if ("bad" in entry) yield { place, bad: { problem: entry.bad, remedy: "It was passed over." } };
    else yield* inner({ place, path: null, chunks: () => entry.open(), about: book.about });
  }
}

interface Book {
  readonly about: About;
  /** Names of the files that are read one after another. */
  readonly chapters: ReadonlySet<string>;
}

/** The package document: what the book is called, and which of its files are its text. */
async function bookIn(archive: string | Uint8Array, place: string, limit: number): Promise<Book> {
  for await (const entry of zipEntries(archive, place)) {
    if (!entry.name.endsWith(".opf") || "bad" in entry) continue;
    const bytes = await gather(entry.open(), limit);
    return packageOf(new TextDecoder().decode(bytes), `${place}!${entry.name}`, entry.name);
  }
  throw new InputError(place, "the book has no package document", "Open it in a reader of books and save it anew.");
}

const FIELDS: Readonly<Record<string, keyof About>> = {
  "dc:title": "site",
  "dc:creator": "author",
  "dc:date": "published",
};

/** @param name of the package document, from whose folder it names its files */
export function packageOf(source: string, place: string, name: string): Book {
  const folder = name.slice(0, name.lastIndexOf("/") + 1);
  const files = new Map<string, string>();
  const chapters = new Set<string>();
  const about: Record<string, string> = {};
  let field: keyof About | undefined;
  readXml(source, place, {
    open(element, { id, href, idref, properties }) {
      field = FIELDS[element];
      if (element === "item" && id && href && !/\bnav\b/.test(properties ?? ""))
        files.set(id, folder + decodedPath(href));
      const file = element === "itemref" && idref ? files.get(idref) : undefined;
      if (file) chapters.add(file);
    },
    close() {
      field = undefined;
    },
    text(text) {
      // The first of each: later ones are of translators and editions
      if (field && text.trim() !== "") about[field] ??= text.trim();
    },
  });
  return { about: { ...about, type: "application/xhtml+xml" }, chapters };
}
