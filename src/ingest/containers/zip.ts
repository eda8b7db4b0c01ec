/** A ZIP archive: its files as those of a folder. */
import { InputError } from "../../model/errors.ts";
import { zipEntries } from "../../read/zip.ts";
import type { Container, Found, Opening } from "../containers.ts";
import { endingOf } from "../ending.ts";
import { gather } from "../gather.ts";
import type { Item } from "../item.ts";

/** Documents that are ZIP archives inside. */
const OFFICE = /^(?:do[ct][xm]|xls[xm]|ppt[xm]|od[tsp])$/;
const OFFICE_PART = /\[Content_Types\]\.xml|_rels\/\.rels|mimetypeapplication\/vnd/;

export const isZip = (head: Uint8Array): boolean =>
  head[0] === 0x50 && head[1] === 0x4b && ((head[2] === 3 && head[3] === 4) || (head[2] === 5 && head[3] === 6));

export const zip: Container = {
  format: "zip",
  endings: ["zip"],
  recognises: (head, place) =>
    isZip(head) && !OFFICE.test(endingOf(place)) && !OFFICE_PART.test(Buffer.from(head).toString("latin1")),
  items: (found, opening) => filesOf(found, opening, opening.takes),
};

/** The items of those files in it that `takes` names. */
export async function* filesOf(
  found: Found,
  { limit, inner }: Opening,
  takes: (name: string) => boolean,
): AsyncGenerator<Item> {
  for await (const entry of zipEntries(await archiveOf(found, limit), found.place)) {
    const place = `${found.place}!${entry.name}`;
    if (!takes(entry.name)) continue;
    if ("bad" in entry) yield { place, bad: { problem: entry.bad, remedy: "It was passed over." } };
    else yield* inner({ place, path: null, chunks: () => entry.open() });
  }
}

/** Its list of files stands at the end: what is no file of its own is held whole. */
export async function archiveOf(found: Found, limit: number): Promise<string | Uint8Array> {
  if (found.path !== null) return found.path;
  const bytes = await gather(found.chunks(), limit);
  if (bytes.length > limit)
    throw new InputError(found.place, `an archive within another is larger than ${limit / 1e6} MB`, "Unpack it.");
  return bytes;
}
