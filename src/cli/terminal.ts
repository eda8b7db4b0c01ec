/** The real terminal: the only place of the command line that touches the process. */
import { once } from "node:events";
import { mkdir, readFile, stat, writeFile } from "node:fs/promises";
import { dirname } from "node:path";
import { InputError } from "../model/errors.ts";
import type { Terminal } from "./command.ts";
import { isClosedPipe } from "./program.ts";

/** Where standard output is no terminal. */
const DEFAULT_COLUMNS = 80;
const FETCH_TIMEOUT_MS = 30_000;

export function processTerminal(): Terminal {
  for (const stream of [process.stdout, process.stderr])
    stream.on("error", (error) => {
      if (isClosedPipe(error)) process.exit(0);
      throw error;
    });
  const isTerminal = Boolean(process.stdout.isTTY);
  return {
    async write(text) {
      if (!process.stdout.write(text)) await once(process.stdout, "drain");
    },
    note(line) {
      process.stderr.write(`${line}\n`);
    },
    redraw: process.stderr.isTTY ? (line) => void process.stderr.write(`\r\u001b[K${line}`) : null,
    onStop(stop) {
      for (const signal of ["SIGINT", "SIGTERM"]) process.once(signal, stop);
    },
    input: () => process.stdin,
    async readFile(path, limit) {
      try {
        if (limit !== undefined && (await stat(path)).size > limit) throw tooLarge(path, limit);
        return await readFile(path);
      } catch (error) {
        throw fileError(path, error, "read");
      }
    },
    async writeFile(path, content) {
      try {
        await mkdir(dirname(path), { recursive: true });
        await writeFile(path, content);
      } catch (error) {
        throw fileError(path, error, "written");
      }
    },
    fetch: fetchBytes,
    post: postJson,
    clock: () => new Date().toISOString(),
    columns: isTerminal ? process.stdout.columns : DEFAULT_COLUMNS,
    color: isTerminal && !process.env.NO_COLOR && process.env.TERM !== "dumb",
  };
}

const FILE_PROBLEMS: Readonly<Record<string, readonly [problem: string, remedy?: string]>> = {
  ENOENT: ["there is no such file or folder", "Check the path."],
  EISDIR: ["this is a folder, not a file", "Give a file in it."],
  EACCES: ["permission denied", "Check the rights of the file and its folder."],
  EPERM: ["permission denied", "Check the rights of the file and its folder."],
  EROFS: ["the file system is read-only", "Give a path in another folder."],
  ENOSPC: ["the disk is full"],
  ENOTDIR: ["a part of the path is no folder", "Check the path."],
  ENAMETOOLONG: ["the name is too long", "Check the path."],
};

const tooLarge = (path: string, limit: number): InputError =>
  new InputError(path, `is larger than ${limit / 1e6} MB`, "Split it, and give the parts together.");

function fileError(path: string, error: unknown, deed: string): unknown {
  const code = (error as NodeJS.ErrnoException).code ?? "";
  const known = FILE_PROBLEMS[code];
  return known ? new InputError(path, `cannot be ${deed}: ${known[0]}`, known[1], { cause: error }) : error;
}

async function fetchBytes(url: string): Promise<Uint8Array> {
  const remedy = "Save the page to a file and give that; Summitry needs no network for it.";
  let response: Response;
  try {
    response = await fetch(url, { redirect: "follow", signal: AbortSignal.timeout(FETCH_TIMEOUT_MS) });
  } catch (error) {
    throw new InputError(url, `could not be fetched (${causeOf(error)})`, remedy, { cause: error });
  }
  if (!response.ok)
    throw new InputError(url, `the server answered ${response.status} ${response.statusText}`.trim(), remedy);
  return new Uint8Array(await response.arrayBuffer());
}

async function postJson(url: string, body: object): Promise<void> {
  const remedy = "Look whether it is there and takes JSON by POST.";
  const headers = { "content-type": "application/json" };
  let response: Response;
  try {
    const signal = AbortSignal.timeout(FETCH_TIMEOUT_MS);
    response = await fetch(url, { method: "POST", headers, body: JSON.stringify(body), signal });
  } catch (error) {
    throw new InputError(url, `could not be reached (${causeOf(error)})`, remedy, { cause: error });
  }
  if (!response.ok) throw new InputError(url, `answered ${response.status} ${response.statusText}`.trim(), remedy);
}

const causeOf = (error: unknown): string =>
  error instanceof Error && error.cause instanceof Error ? error.cause.message : String(error);
