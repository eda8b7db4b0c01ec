/** The entries of a ZIP archive, one after another, in bounded memory. Nothing is written, so no name leads anywhere. */
import { stat } from "node:fs/promises";
import type { Entry, ZipFile } from "yauzl";
import { InputError } from "../model/errors.ts";

/** What all entries may unpack to: so many times the archive's size, and this much at least. Pages pack to a tenth. */
export const RATIO = 100;
const LEAST_ROOM = 200_000_000;

/** Bytes that a packed file of this size may unpack to. */
export const roomOf = (size: number): number => Math.max(LEAST_ROOM, size * RATIO);

export type ZipEntry =
  | { readonly name: string; open(): AsyncIterable<Uint8Array> }
  /** Passed over, and why; the next is still read. */
  | { readonly name: string; readonly bad: string };

/**
 * @param source a path, or the archive's bytes
 * @throws InputError for what is no archive, is damaged, or unpacks to more than its size allows
 */
export async function* zipEntries(source: string | Uint8Array, place: string): AsyncGenerator<ZipEntry> {
  // Loaded only when an archive comes
  const { fromBufferPromise, openPromise, validateFileName } = await import("yauzl");
  const size = typeof source === "string" ? (await stat(source)).size : source.length;
  // Names as bytes: one that leads outside would else end the reading of all
  const options = { lazyEntries: true, decodeStrings: false, autoClose: false };
  let room = roomOf(size);
  let zip: ZipFile | null = null;
  try {
    zip = await (typeof source === "string"
      ? openPromise(source, options)
      : fromBufferPromise(Buffer.from(source), options));
    for await (const entry of zip.eachEntry()) {
      const name = nameOf(entry);
      if (name.endsWith("/")) continue;
      const bad = validateFileName(name) === null ? problemWith(entry) : "its name leads out of the archive";
      if (bad) yield { name, bad };
      else yield { name, open: () => opened(zip as ZipFile, entry, take) };
    }
  } catch (error) {
    throw damaged(place, error);
  } finally {
    zip?.close();
  }

  function take(bytes: number): void {
    room -= bytes;
    if (room < 0)
      throw new InputError(
        place,
        `the archive unpacks to more than ${RATIO} times its size`,
        "Unpack what you trust of it, and give the folder. What came before was taken in.",
      );
  }

  async function* opened(from: ZipFile, entry: Entry, count: (bytes: number) => void): AsyncGenerator<Uint8Array> {
    try {
      for await (const chunk of await from.openReadStreamPromise(entry)) {
        count((chunk as Uint8Array).length);
        yield chunk as Uint8Array;
      }
    } catch (error) {
      throw damaged(`${place}!${nameOf(entry)}`, error);
    }
  }
}

/** One entry's bytes, or null where it has none of that name. `limit` in bytes. */
export async function zipEntry(
  archive: Uint8Array,
  name: string,
  place: string,
  limit: number,
): Promise<Uint8Array | null> {
  for await (const entry of zipEntries(archive, place)) {
    if (entry.name !== name) continue;
    if ("bad" in entry) throw new InputError(`${place}!${name}`, entry.bad);
    const parts: Uint8Array[] = [];
    let size = 0;
    for await (const chunk of entry.open()) {
      size += chunk.length;
      if (size > limit)
        throw new InputError(`${place}!${name}`, `it unpacks to more than ${limit / 1e6} MB`, "Split the document.");
      parts.push(chunk);
    }
    return Buffer.concat(parts);
  }
  return null;
}

/** Old archives do not say in which letters their names are; most are UTF-8 all the same. */
function nameOf(entry: Entry): string {
  const bytes = entry.fileName as unknown as Buffer;
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes).replaceAll("\\", "/");
  } catch {
    return bytes.toString("latin1").replaceAll("\\", "/");
  }
}

function problemWith(entry: Entry): string | null {
  if (entry.isEncrypted()) return "it is locked with a password";
  return entry.compressionMethod === 0 || entry.compressionMethod === 8
    ? null
    : `it is packed by a method that is not read (${entry.compressionMethod})`;
}

function damaged(place: string, cause: unknown): InputError {
  if (cause instanceof InputError) return cause;
  const said = (cause instanceof Error ? cause.message : String(cause)).replace(/\.$/, "");
  return new InputError(place, `the archive is damaged (${said})`, "Pack or download it anew.", { cause });
}
