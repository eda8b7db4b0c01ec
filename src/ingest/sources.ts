/** Files, folders, addresses and standard input as items. Reads as it goes: nothing larger than one document is held. */
import { createReadStream, type Dirent } from "node:fs";
import { readdir, stat } from "node:fs/promises";
import { join } from "node:path";
import { InputError } from "../model/errors.ts";
import { MAX_SIZE } from "../read/read.ts";
import type { About, Fetch, Item } from "./item.ts";
import { linesOf } from "./lines.ts";
import { once } from "./once.ts";
import { isTaken, itemsOf } from "./open.ts";
import { problemOf } from "./problem.ts";
import type { SiteMap } from "./site-map.ts";

export interface Sources {
  readonly items: AsyncIterable<Item>;
  /** How much of the input was read so far, 0 to 1; null where its size is not known. */
  share(): number | null;
}

export interface SourceOptions {
  /** For the path `-`: lines of JSON. */
  readonly input: () => AsyncIterable<Uint8Array>;
  /** Bytes of one document; default MAX_SIZE. */
  readonly limit?: number;
  /** For tables: which column is which field of a document (see containers/csv.ts). */
  readonly columns?: Readonly<Record<string, string>> | null;
  /** For addresses. */
  readonly fetch?: Fetch | undefined;
  /** For the pages of entries of which a feed gives no text. Default: such an entry is told. */
  readonly follow?: Fetch | undefined;
}

const ADDRESS = /^https?:\/\//i;

interface File {
  readonly path: string;
  readonly size: number;
  /** True where the call named it: it is then read whatever it seems to be. */
  readonly named: boolean;
  readonly about?: About;
}

/** @throws InputError where a path does not exist: nothing is read then */
export async function openSources(
  paths: readonly string[],
  { input, limit = MAX_SIZE, columns = null, fetch, follow }: SourceOptions,
): Promise<Sources> {
  const opening = { limit, columns, follow: follow ?? null };
  const files: File[] = [];
  for (const path of paths)
    if (path === "-" || ADDRESS.test(path)) files.push({ path, size: Number.NaN, named: true });
    else files.push(...(await filesIn(path, true)));
  const total = files.reduce((sum, f) => sum + f.size, 0);
  let before = 0;
  let seen = 0;
  const items = async function* (): AsyncGenerator<Item> {
    for (const { path, size, named, about } of files) {
      if (path === "-") yield* inputLines();
      else if (ADDRESS.test(path)) yield* fetched(path);
      else {
        const chunks = () => counted(createReadStream(path));
        yield* itemsOf({ place: path, path, chunks, ...(about ? { about } : {}) }, opening, named);
      }
      before += size;
    }
  };
  async function* inputLines(): AsyncGenerator<Item> {
    for await (const { place, line, bad } of linesOf(input(), "standard input", limit))
      yield bad ? { place, bad } : { place, line };
  }

  async function* fetched(url: string): AsyncGenerator<Item> {
    try {
      if (!fetch) throw new InputError(url, "addresses are not fetched here", "Save the page, and give the file.");
      const { bytes, about } = await fetch(url);
      yield* itemsOf({ place: url, path: null, chunks: () => once(bytes), about }, opening, true);
    } catch (error) {
      yield { place: url, bad: problemOf(error) };
    }
  }

  /** Of a file that is read again from its beginning the last time counts. */
  async function* counted(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
    seen = before;
    for await (const chunk of chunks) {
      seen += chunk.length;
      yield chunk;
    }
  }
  return {
    items: items(),
    share: () => (Number.isFinite(total) && total > 0 ? Math.min(1, Math.max(before, seen) / total) : null),
  };
}

async function filesIn(path: string, named: boolean, site: SiteMap | null = null): Promise<File[]> {
  let found: Awaited<ReturnType<typeof stat>>;
  try {
    found = await stat(path);
  } catch (error) {
    throw new InputError(path, "cannot be read: there is no such file or folder", "Check the path.", { cause: error });
  }
  if (!found.isDirectory()) {
    const about = site?.(path);
    return [{ path, size: Number(found.size), named, ...(about ? { about } : {}) }];
  }
  const entries = (await readdir(path, { withFileTypes: true })).filter((e) => !e.name.startsWith("."));
  const isSite = entries.some((e) => e.isFile() && e.name === "sitemap.xml");
  const map = isSite ? await (await import("./site-map.ts")).readSiteMap(path) : site;
  const list: File[] = [];
  for (const entry of entries.sort(byName))
    if (entry.isDirectory() || (entry.isFile() && isTaken(entry.name)))
      list.push(...(await filesIn(join(path, entry.name), false, map)));
  return list;
}

const byName = (a: Dirent, b: Dirent): number => (a.name < b.name ? -1 : 1);
