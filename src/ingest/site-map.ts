/** A site that was saved with its sitemap (sitemaps.org): which address each of its files had. */
import { readFile, stat } from "node:fs/promises";
import { join, relative, sep } from "node:path";
import { InputError } from "../model/errors.ts";
import { readXml } from "../read/xml.ts";
import type { About } from "./item.ts";
import { decodedPath } from "./percent.ts";

/** The format's own bounds: 50 MB a file; and so many files. */
const MOST_BYTES = 52_428_800;
const MOST_FILES = 100;

/** What the sitemap says of a file; undefined where it names none such. */
export type SiteMap = (file: string) => About | undefined;

/**
 * A sitemap that is damaged or hostile names nothing: the pages are still read.
 * @param folder the one with `sitemap.xml`: the site's root, or the folder above its host's
 */
export async function readSiteMap(folder: string): Promise<SiteMap> {
  const pages = new Map<string, About>();
  const files = [join(folder, "sitemap.xml")];
  for (let at = 0; at < Math.min(files.length, MOST_FILES); at++) {
    const source = await textOf(files[at]!);
    for (const { address, published, isMap } of entriesIn(source, files[at]!)) {
      const url = URL.canParse(address) ? new URL(address) : null;
      if (!url) continue;
      // An index of sitemaps names them by their addresses: those that were saved lie at their paths
      if (isMap) files.push(join(folder, decodedPath(url.pathname)));
      else
        for (const path of pathsOf(url))
          if (!pages.has(path)) pages.set(path, { address, ...(published ? { published } : {}) });
    }
  }
  return (file) => pages.get(relative(folder, file).split(sep).join("/"));
}

async function textOf(path: string): Promise<string> {
  try {
    return (await stat(path)).size <= MOST_BYTES ? await readFile(path, "utf8") : "";
  } catch {
    // Not saved
    return "";
  }
}

interface Entry {
  readonly address: string;
  /** Of a news sitemap; the day of the last change is none of publication. */
  readonly published: string | undefined;
  readonly isMap: boolean;
}

/** What is damaged or hostile names nothing from there on. */
export function entriesIn(source: string, place: string): readonly Entry[] {
  const entries: Entry[] = [];
  try {
    walk(source, place, entries);
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
  }
  return entries;
}

function walk(source: string, place: string, entries: Entry[]): void {
  let field = "";
  let said: Record<string, string> = {};
  readXml(source, place, {
    open(name) {
      field = name;
      if (name === "url" || name === "sitemap") said = {};
    },
    close(name) {
      field = "";
      const address = said.loc?.trim();
      if ((name === "url" || name === "sitemap") && address)
        entries.push({ address, published: said["news:publication_date"]?.trim(), isMap: name === "sitemap" });
    },
    text(text) {
      if (field === "loc" || field === "news:publication_date") said[field] = (said[field] ?? "") + text;
    },
  });
}

/** Where programs that save sites put a page: by its path, with or without its host, a folder's as its index. */
function pathsOf(url: URL): readonly string[] {
  const path = decodedPath(url.pathname).replace(/^\//, "");
  const names =
    path === "" || path.endsWith("/") ? [`${path}index.html`] : [path, `${path}.html`, `${path}/index.html`];
  const asked = url.search === "" ? names : [`${path}${url.search}`, `${path}${url.search}.html`];
  return asked.flatMap((name) => [name, `${url.host}/${name}`]);
}
