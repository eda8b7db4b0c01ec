/** Files, folders and standard input as items. Reads as it goes: nothing larger than one document is held. */
import { createReadStream, type Dirent } from "node:fs";
import { readdir, stat } from "node:fs/promises";
import { join } from "node:path";
import { createGunzip } from "node:zlib";
import { InputError } from "../model/errors.ts";
import { MAX_SIZE } from "../read/read.ts";
import type { Item, Problem } from "./item.ts";
import { linesOf } from "./lines.ts";

export interface Sources {
  readonly items: AsyncIterable<Item>;
  /** How much of the input was read so far, 0 to 1; null where its size is not known. */
  share(): number | null;
}

/** Which files a folder gives: those that a reader of ours or the lines may hold. Others are passed over in silence. */
const TAKEN = /\.(?:jsonl|ndjson|txt|text|md|markdown|mkd|html?|xhtml)(?:\.gz)?$/i;

/**
 * @param input for the path `-`: lines of JSON
 * @throws InputError where a path does not exist: nothing is read then
 */
export async function openSources(
  paths: readonly string[],
  input: () => AsyncIterable<Uint8Array>,
  limit: number = MAX_SIZE,
): Promise<Sources> {
  const files: { readonly path: string; readonly size: number }[] = [];
  for (const path of paths) files.push(...(path === "-" ? [{ path, size: Number.NaN }] : await filesIn(path)));
  const total = files.reduce((sum, f) => sum + f.size, 0);
  let seen = 0;
  const counted = async function* (chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
    for await (const chunk of chunks) {
      seen += chunk.length;
      yield chunk;
    }
  };
  const items = async function* (): AsyncGenerator<Item> {
    for (const { path } of files)
      try {
        if (path === "-") yield* linesOf(counted(input()), "standard input", limit);
        else yield* fileItems(path, counted(createReadStream(path)), limit);
      } catch (error) {
        yield { place: path, bad: problemOf(error) };
      }
  };
  return { items: items(), share: () => (Number.isFinite(total) && total > 0 ? Math.min(1, seen / total) : null) };
}

async function filesIn(path: string): Promise<{ path: string; size: number }[]> {
  let found: Awaited<ReturnType<typeof stat>>;
  try {
    found = await stat(path);
  } catch (error) {
    throw new InputError(path, "cannot be read: there is no such file or folder", "Check the path.", { cause: error });
  }
  if (!found.isDirectory()) return [{ path, size: Number(found.size) }];
  const entries = (await readdir(path, { withFileTypes: true })).filter((e) => !e.name.startsWith("."));
  const list: { path: string; size: number }[] = [];
  for (const entry of entries.sort(byName)) {
    const inner = join(path, entry.name);
    if (entry.isDirectory() || (entry.isFile() && TAKEN.test(entry.name))) list.push(...(await filesIn(inner)));
  }
  return list;
}

const byName = (a: Dirent, b: Dirent): number => (a.name < b.name ? -1 : 1);

async function* fileItems(path: string, bytes: AsyncIterable<Uint8Array>, limit: number): AsyncGenerator<Item> {
  const packed = /\.gz$/i.test(path);
  const name = path.replace(/\.gz$/i, "");
  const chunks = packed ? unpacked(bytes) : bytes;
  if (/\.(?:jsonl|ndjson)$/i.test(name)) yield* linesOf(chunks, path, limit);
  else yield { place: name, bytes: await gather(chunks, limit) };
}

async function* unpacked(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  const gunzip = createGunzip();
  const feeding = (async () => {
    for await (const chunk of bytes) if (!gunzip.write(chunk)) await new Promise((done) => gunzip.once("drain", done));
    gunzip.end();
  })().catch((error: Error) => gunzip.destroy(error));
  yield* gunzip as AsyncIterable<Uint8Array>;
  await feeding;
}

/** Stops one byte past the limit: the reader then refuses it with its own message. */
async function gather(chunks: AsyncIterable<Uint8Array>, limit: number): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of chunks) {
    parts.push(chunk);
    size += chunk.length;
    if (size > limit) break;
  }
  return Buffer.concat(parts);
}

function problemOf(error: unknown): Problem {
  if (error instanceof InputError) return { problem: error.problem, remedy: error.remedy ?? null };
  const { code, message } = error as NodeJS.ErrnoException;
  if (code?.startsWith("Z_"))
    return { problem: `the packed file is damaged (${message})`, remedy: "What came before it was taken in." };
  if (code === "EACCES" || code === "EPERM")
    return { problem: "permission denied", remedy: "Check the rights of the file and its folder." };
  return { problem: `cannot be read (${message})`, remedy: null };
}
