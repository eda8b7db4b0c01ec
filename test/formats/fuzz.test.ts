/**
 * Files of every format with bytes changed, taken out, put in and mixed: documents or an InputError, soon. A short run
 * here; for a long one `SUMMITRY_FUZZ_SECONDS=3600 npx vitest run test/formats/fuzz.test.ts` (seconds a format).
 */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { documentOf } from "../../src/ingest/document.ts";
import { itemsOf } from "../../src/ingest/open.ts";
import { InputError } from "../../src/model/errors.ts";
import { FILES, SAMPLES } from "./samples.ts";

const SECONDS = Number(process.env.SUMMITRY_FUZZ_SECONDS ?? 3);
const MOST_MS = 20_000;
/** Bytes that formats are made of. */
const PIECES = [
  ...["<", ">", '"', "\r\n\r\n", "\n\n", "\nFrom ", "PK\u0001\u0002", "PK\u0003\u0004", "stream\n", "endobj", "%PDF-"],
  ...[
    "<!ENTITY",
    "<![CDATA[",
    "--b",
    "WARC/1.0",
    "Content-Length: 99999999999\r\n",
    "\u0000\u0000",
    "\xff\xff\xff\xff",
  ],
].map((text) => Buffer.from(text, "latin1"));

type Change = readonly [kind: "set" | "cut" | "put" | "copy", at: number, length: number, piece: number];
const change = fc.tuple(
  fc.constantFrom("set" as const, "cut" as const, "put" as const, "copy" as const),
  ...([fc.double({ min: 0, max: 1, noNaN: true }), fc.nat(300), fc.nat(255)] as const),
);

function changed(bytes: Buffer, changes: readonly Change[]): Buffer {
  let out = Buffer.from(bytes);
  for (const [kind, share, length, piece] of changes) {
    const at = Math.floor(share * out.length);
    const put =
      kind === "put" ? PIECES[piece % PIECES.length]! : kind === "copy" ? out.subarray(at, at + length) : null;
    if (kind === "set" && out.length > 0) out[Math.min(at, out.length - 1)] = piece;
    else if (kind === "cut") out = Buffer.concat([out.subarray(0, at), out.subarray(at + length)]);
    else if (put) out = Buffer.concat([out.subarray(0, at), put, out.subarray(at)]);
  }
  return out;
}

async function readAll(file: string, bytes: Buffer): Promise<void> {
  const chunks = async function* () {
    for (let at = 0; at < bytes.length; at += 1_000) yield bytes.subarray(at, at + 1_000);
  };
  for await (const item of itemsOf({ place: file, path: null, chunks }, { limit: 2_000_000, columns: null }, true))
    if ("bad" in item) expect(item.bad.problem).not.toMatch(/internal failure|undefined|\bNaN\b/);
    else
      try {
        const document = await documentOf(item);
        expect(document.text).not.toMatch(/[\ufdd0-\ufdef]/);
        for (const begin of document.pages ?? []) expect(begin).toBeLessThanOrEqual(document.text.length);
      } catch (error) {
        if (!(error instanceof InputError)) throw error;
      }
}

describe("a damaged file", () => {
  it.each(SAMPLES.map((s) => s.file))(
    "%s",
    async (file) => {
      const bytes = readFileSync(join(FILES, file));
      await fc.assert(
        fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 8 }), async (changes) => {
          const begin = performance.now();
          await readAll(file, changed(bytes, changes));
          expect(performance.now() - begin).toBeLessThan(MOST_MS);
        }),
        { numRuns: 1_000_000, interruptAfterTimeLimit: SECONDS * 1000, markInterruptAsFailure: false },
      );
    },
    SECONDS * 1000 + 120_000,
  );
});
