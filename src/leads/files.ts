/** What was given → files that DuckDB reads: those of folders, and those in ZIP archives while they are looked at. */
import { createReadStream, createWriteStream, readdirSync, rmSync, statSync } from "node:fs";
import { join } from "node:path";
import { pipeline } from "node:stream/promises";
import { createGunzip } from "node:zlib";
import { InputError } from "../model/errors.ts";
import { RATIO, roomOf, zipEntries } from "../read/zip.ts";
import { startOf } from "./head.ts";

/** Those of folders in the order of their names, all that are not hidden. @throws InputError for what is not there */
export function filesIn(paths: readonly string[]): readonly string[] {
  return paths.flatMap((path) => {
    const found = statSync(path, { throwIfNoEntry: false });
    if (!found) throw new InputError(path, "there is no such file", "Check the path.");
    return found.isDirectory() ? inFolder(path) : [path];
  });
}

function inFolder(folder: string): readonly string[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter(({ name }) => !name.startsWith("."))
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => {
      const path = join(folder, entry.name);
      return entry.isDirectory() ? inFolder(path) : entry.isFile() ? [path] : [];
    });
}

export type Part =
  /** `place`: what it is called, "2024.zip!a.CSV" in an archive. `path`: where its bytes are until the next part. */
  { readonly place: string; readonly path: string } | { readonly place: string; readonly error: unknown };

const DEEPEST = 4;

/**
 * A file itself; of what is packed by gzip its content, of a ZIP archive each file in it, unpacked to `scratch`, a path to
 * which endings are added. DuckDB reads gzip too, but slower, on one core, and without a word where it breaks off.
 */
export async function* partsOf(path: string, place: string, scratch: string, depth = 0): AsyncGenerator<Part> {
  const head = startOf(path, 4);
  const isGzip = head[0] === 0x1f && head[1] === 0x8b;
  if (!isGzip && head.toString("latin1") !== "PK\x03\x04") {
    yield { place, path };
    return;
  }
  try {
    if (depth === DEEPEST) throw new InputError(place, `an archive within ${DEEPEST} others`, "Unpack it.");
    const inside = isGzip ? gunzipped(path, place) : zipped(path, place);
    for await (const { name, open } of inside) {
      const unpacked = `${scratch}.${depth}`;
      try {
        await pipeline(open, createWriteStream(unpacked));
        yield* partsOf(unpacked, name, scratch, depth + 1);
      } catch (error) {
        yield { place: name, error };
      } finally {
        rmSync(unpacked, { force: true });
      }
    }
  } catch (error) {
    yield { place, error };
  }
}

interface Packed {
  readonly name: string;
  open(): AsyncIterable<Uint8Array>;
}

async function* zipped(path: string, place: string): AsyncGenerator<Packed> {
  for await (const entry of zipEntries(path, place)) {
    const name = `${place}!${entry.name}`;
    if (!/(?:^|\/)(?:\.[^/.]|__MACOSX\/)/.test(entry.name))
      yield { name, open: "bad" in entry ? refusing(name, entry.bad) : () => entry.open() };
  }
}

function refusing(name: string, problem: string): () => AsyncGenerator<Uint8Array> {
  // biome-ignore lint/correctness/useYield: it has nothing to give
  return async function* () {
    throw new InputError(name, problem);
  };
}

function* gunzipped(path: string, place: string): Generator<Packed> {
  let room = roomOf(statSync(path).size);
  const open = async function* (): AsyncGenerator<Uint8Array> {
    const gunzip = createGunzip();
    const reading = pipeline(createReadStream(path), gunzip);
    reading.catch(() => {});
    for await (const chunk of gunzip as AsyncIterable<Uint8Array>) {
      room -= chunk.length;
      if (room < 0) throw new InputError(place, `it unpacks to more than ${RATIO} times its size`, "Unpack it.");
      yield chunk;
    }
    await reading;
  };
  yield { name: place, open };
}
