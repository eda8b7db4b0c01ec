/** Where an article comes from: a file, standard input or an address. The effects are arguments. */
import type { Document } from "../model/document.ts";
import { InputError } from "../model/errors.ts";
import { MAX_SIZE, type ReadOptions, read } from "./read.ts";

export interface ReadEffects {
  /** A file's bytes; InputError where it cannot be read. */
  readFile(path: string): Promise<Uint8Array>;
  /** Standard input. */
  input(): AsyncIterable<Uint8Array>;
  fetch(url: string): Promise<Uint8Array>;
}

/** Reads `-`, an http(s) address or a file. */
export async function readSource(
  source: string,
  effects: ReadEffects,
  options: Omit<ReadOptions, "name" | "address"> = {},
): Promise<Document> {
  if (source === "-")
    return read(await gather(effects.input(), options.maxSize ?? MAX_SIZE), { ...options, name: "standard input" });
  if (/^https?:\/\//i.test(source))
    return read(await effects.fetch(source), { ...options, name: source, address: source });
  if (/^[a-z][a-z0-9+.-]+:\/\//i.test(source))
    throw new InputError(
      source,
      "this kind of address is not read",
      "Give a file, - for standard input, or an http(s) address.",
    );
  return read(await effects.readFile(source), { ...options, name: source });
}

/** Stops one byte past the limit: the reader then refuses it with its own message. */
async function gather(input: AsyncIterable<Uint8Array>, limit: number): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of input) {
    chunks.push(chunk);
    size += chunk.length;
    if (size > limit) break;
  }
  return Buffer.concat(chunks);
}
