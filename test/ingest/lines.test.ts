import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { linesOf, type TextLine } from "../../src/ingest/lines.ts";

async function* chunked(bytes: Uint8Array, size: number): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}
async function all(bytes: Uint8Array, size = 7, limit = 1000): Promise<TextLine[]> {
  const found: TextLine[] = [];
  for await (const item of linesOf(chunked(bytes, size), "f", limit)) found.push(item);
  return found;
}

describe("lines", () => {
  it("come without their ends, a byte order mark and blanks, with their numbers", async () => {
    expect(await all(Buffer.from("\ufeffone\r\n\n  \nfour\nlast"))).toEqual([
      { place: "f:1", line: "one\r" },
      { place: "f:4", line: "four" },
      { place: "f:5", line: "last" },
    ]);
  });
  it("that are too long or wrongly encoded are said, and the next is read", async () => {
    const bytes = Buffer.concat([
      Buffer.alloc(5000, 120),
      Buffer.from("\nok\n"),
      Buffer.from([0xff, 10]),
      Buffer.from("on"),
    ]);
    const found = await all(bytes, 64, 1000);
    expect(found.map((i) => (i.bad ? i.bad.problem : i.line))).toEqual([
      expect.stringContaining("longer than"),
      "ok",
      expect.stringContaining("not UTF-8"),
      "on",
    ]);
  });
  it("do not depend on how the stream is cut", async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 300 }), fc.integer({ min: 1, max: 50 }), async (bytes, size) => {
        const noise = Uint8Array.from(bytes, (b) => (b % 5 === 0 ? 10 : b));
        expect(await all(noise, size, 40)).toEqual(await all(noise, 300, 40));
      }),
    );
  });
});
