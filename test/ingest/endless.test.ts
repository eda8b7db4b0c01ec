/** Streams without an end, or with one line that has none: told with their place, and no more is read or held than the limit. */

import { Readable } from "node:stream";
import { createGzip } from "node:zlib";
import { describe, expect, it } from "vitest";
import { documentOf } from "../../src/ingest/document.ts";
import type { Item } from "../../src/ingest/item.ts";
import { itemsOf } from "../../src/ingest/open.ts";
import { InputError } from "../../src/model/errors.ts";

const LIMIT = 1_000_000;
const CHUNK = Buffer.alloc(65_536, "a");
const GOOD = "President Emmanuel Macron met Chancellor Olaf Scholz in Berlin on 18 May 2024.";

/** @param more chunks after the head; how many were read is counted */
function stream(head: string, more: number, tail = "") {
  const read = { chunks: 0 };
  const chunks = async function* (): AsyncGenerator<Uint8Array> {
    read.chunks = 0;
    yield Buffer.from(head, "latin1");
    for (; read.chunks < more; read.chunks++) yield CHUNK;
    yield Buffer.from(tail);
  };
  return { read, chunks };
}

/** What is given, read as far as it is a document. */
async function itemsIn(place: string, chunks: () => AsyncIterable<Uint8Array>): Promise<readonly Item[]> {
  const all: Item[] = [];
  for await (const item of itemsOf(
    { place, path: null, chunks },
    { limit: LIMIT, columns: null, follow: null },
    true,
  )) {
    if ("bytes" in item) expect(item.bytes.length).toBeLessThanOrEqual(LIMIT);
    all.push(item);
  }
  return all;
}

async function problemIn(item: Item): Promise<string> {
  if ("bad" in item) return `${item.place}: ${item.bad.problem}`;
  const error = await documentOf(item).then(
    () => null,
    (e: unknown) => e,
  );
  return error instanceof InputError ? error.message : "none";
}

describe("a stream without an end", () => {
  it.each([
    ["a.txt", "", /a\.txt: it has more than the limit of 1 MB/],
    ["a.html", "<!doctype html><p>", /a\.html: it has more than the limit of 1 MB/],
    ["a.pdf", "%PDF-1.4\n", /a\.pdf: it has more than the limit of 1 MB/],
    ["a.rss", '<rss version="2.0"><channel><item><title>', /a\.rss: the feed is larger than 1 MB/],
    [
      "a.eml",
      "From: a@b.example\nDate: 1 May 2024\nContent-Type: multipart/mixed; boundary=b\n\n--b\n\n",
      /a\.eml: it has more than the limit of 1 MB/,
    ],
    ["a.zip", "PK\u0003\u0004", /a\.zip: an archive within another is larger than 1 MB/],
  ])("%s", async (place, head, problem) => {
    const { read, chunks } = stream(head, Number.POSITIVE_INFINITY);
    const items = await itemsIn(place, chunks);
    expect(items).toHaveLength(1);
    expect(await problemIn(items[0]!)).toMatch(problem);
    expect(read.chunks).toBeLessThan(LIMIT / CHUNK.length + 2);
  });
});

describe("a line of 60 MB", () => {
  const RECORD = JSON.stringify({ text: GOOD });
  it.each([
    ["a.jsonl", '{"text":"', `"}\n${RECORD}\n`, /a\.jsonl:1: the line is longer than 1 MB/, 2],
    ["a.csv", 'text\n"', `"\n"${GOOD}"\n`, /a\.csv:2: the line is longer than 1 MB/, 2],
    [
      "a.mbox",
      "From a Fri May 17 20:00:00 2024\nFrom: a@b.example\n\n",
      `\n\nFrom a Fri May 17 20:00:00 2024\nFrom: a@b.example\nDate: 1 May 2024\n\n${GOOD}\n`,
      /a\.mbox, message 1: the message is larger than 1 MB/,
      2,
    ],
    [
      "a.warc",
      `WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: http://a.example/\r\nContent-Length: ${1_000 * CHUNK.length}\r\n\r\n`,
      "\r\n\r\n",
      /a\.warc!http:\/\/a\.example\/: larger than 1 MB/,
      1,
    ],
  ])("%s: is told, and what follows is read", async (place, head, tail, problem, length) => {
    const items = await itemsIn(place, stream(head, 1_000, tail).chunks);
    expect(items).toHaveLength(length);
    expect(await problemIn(items[0]!)).toMatch(problem);
    if (length > 1) expect(await problemIn(items[1]!)).toBe("none");
  });

  it("a.jsonl.gz: the same within a packed file", async () => {
    const { chunks } = stream('{"text":"', 1_000, `"}\n${RECORD}\n`);
    const items = await itemsIn("a.jsonl.gz", () => Readable.from(chunks()).pipe(createGzip({ level: 1 })));
    expect(await problemIn(items[0]!)).toMatch(/:1: the line is longer than 1 MB/);
    expect(await problemIn(items[1]!)).toBe("none");
  });
});
