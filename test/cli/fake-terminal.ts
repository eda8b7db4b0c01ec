/** A terminal that keeps what is written; files are those of a map, or real ones where the map lacks them. */
import { readFile } from "node:fs/promises";
import type { Terminal } from "../../src/cli/command.ts";
import { InputError } from "../../src/model/errors.ts";

export interface FakeTerminal extends Terminal {
  readonly out: () => string;
  readonly err: () => string;
  readonly written: Map<string, string>;
  /** Files that are no text. */
  readonly writtenBytes: Map<string, Uint8Array>;
}

export function fakeTerminal(files: Readonly<Record<string, string | Uint8Array>> = {}, input = ""): FakeTerminal {
  let out = "";
  let err = "";
  const written = new Map<string, string>();
  const writtenBytes = new Map<string, Uint8Array>();
  return {
    async write(text) {
      out += text;
    },
    note(line) {
      err += `${line}\n`;
    },
    redraw: null,
    onStop() {},
    async *input() {
      yield Buffer.from(input);
    },
    async readFile(path, limit = Number.POSITIVE_INFINITY) {
      const file = files[path];
      if (file !== undefined && file.length > limit) throw new InputError(path, "is larger than the limit");
      if (file !== undefined) return Buffer.from(file as string);
      try {
        return await readFile(path);
      } catch (error) {
        throw new InputError(path, "cannot be read: there is no such file or folder", "Check the path.", {
          cause: error,
        });
      }
    },
    async writeFile(path, content) {
      if (typeof content === "string") written.set(path, content);
      else writtenBytes.set(path, content);
    },
    async fetch(url) {
      throw new InputError(url, "could not be fetched (no network in tests)");
    },
    async post(url) {
      throw new InputError(url, "could not be reached (no network in tests)");
    },
    clock: () => "2026-01-02T03:04:05.000Z",
    columns: 80,
    color: false,
    out: () => out,
    err: () => err,
    written,
    writtenBytes,
  };
}
