/** The beginning of a file of event data. */
import { closeSync, openSync, readSync } from "node:fs";

const HEAD = 65_536;

/** The first two lines, the second empty where it is not within the head. */
export function firstLines(file: string): readonly [string, string] {
  const [first = "", second = ""] = startOf(file, HEAD).toString("utf8").split("\n", 2);
  const bare = (line: string): string => line.replace(/^\uFEFF|\r$/g, "");
  return [bare(first), bare(second)];
}

export function startOf(file: string, length: number): Buffer {
  const handle = openSync(file, "r");
  try {
    const bytes = Buffer.alloc(length);
    return bytes.subarray(0, readSync(handle, bytes, 0, length, 0));
  } finally {
    closeSync(handle);
  }
}
