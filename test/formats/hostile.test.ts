/** Files made to take all there is: each is told with place, problem and remedy, soon, and what stands beside is read. */
import { copyFileSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { deflateSync, gzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { temporaryFolder } from "../ledger/small-data.ts";
import { given } from "./items.ts";
import { FILES } from "./samples.ts";
import { zipOf } from "./zip-writer.ts";

const GOOD = "President Emmanuel Macron met Chancellor Olaf Scholz in Berlin on 18 May 2024.";
const good = Buffer.from(GOOD);
/** Far beyond what an honest file takes, far below what these would; other tests of the process take some meanwhile. */
const MOST_BYTES = 1_000_000_000;

/** A file of one page whose content is given. */
function pdfOf(content: Buffer): Buffer {
  const objects = [
    "<</Type/Catalog/Pages 2 0 R>>",
    "<</Type/Pages/Kids[3 0 R]/Count 1>>",
    "<</Type/Page/Parent 2 0 R/MediaBox[0 0 300 300]/Contents 4 0 R/Resources<</Font<</F1<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>>>>>>>",
  ].map((text, i) => Buffer.from(`${i + 1} 0 obj${text}endobj\n`));
  const head = `4 0 obj<</Length ${content.length}/Filter/FlateDecode>>stream\n`;
  return Buffer.concat([
    ...[Buffer.from("%PDF-1.4\n"), ...objects, Buffer.from(head), content],
    Buffer.from("\nendstream endobj\ntrailer<</Size 5/Root 1 0 R>>\n%%EOF"),
  ]);
}

const ENTITIES = `<?xml version="1.0"?><!DOCTYPE rss [<!ENTITY a "aaaaaaaaaa">${Array.from({ length: 9 }, (_, i) => `<!ENTITY b${i} "${`&${i ? `b${i - 1}` : "a"};`.repeat(10)}">`).join("")}]>`;
const nested = (tag: string, times: number): string => `<${tag}>`.repeat(times);
const docxOf = (body: string): Buffer => zipOf([{ name: "word/document.xml", bytes: Buffer.from(body) }]);
/** Its first entry, not packed, says that it is a book. */
const MIMETYPE = { name: "mimetype", bytes: Buffer.from("application/epub+zip"), stored: true };
const PACKAGE =
  '<package><manifest><item id="a" href="a.xhtml"/></manifest><spine><itemref idref="a"/></spine></package>';
const epubOf = (book: string, chapter: Uint8Array): Buffer =>
  zipOf([MIMETYPE, { name: "a.opf", bytes: Buffer.from(book) }, { name: "a.xhtml", bytes: chapter }]);
const warcOf = (head: string, length: number, body: Uint8Array): Buffer =>
  Buffer.concat([
    Buffer.from(
      `WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: http://gazette.example/a\r\nContent-Length: ${length}\r\n\r\n`,
    ),
    Buffer.from(head),
    body,
    Buffer.from("\r\n\r\n"),
  ]);
const HEAD = Buffer.from("WARC/1.0\r\nContent-Length: 0\r\n");
const HTTP = "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Encoding: gzip\r\n\r\n";
const zeros = (megabytes: number): Buffer => Buffer.alloc(megabytes * 1_000_000, 32);

/** Name, how it is made, what is said of it; null where it is read after all. */
const CASES: readonly (readonly [file: string, make: () => Buffer, problem: RegExp | null])[] = [
  ["broken-table.pdf", () => brokenTable(), null],
  ["cut.pdf", () => readFileSync(join(FILES, "readout.pdf")).subarray(0, 9_000), /the PDF is damaged/],
  ["scanned.pdf", () => pdfOf(deflateSync("0 0 10 10 re f")), /holds no text: it is a picture/],
  ["bomb.pdf", () => pdfOf(deflateSync(zeros(300))), /unpacks to more than 150 MB/],
  ["twice-packed.pdf", () => pdfOf(deflateSync(deflateSync(zeros(300)))), /unpacks to more than 150 MB/],
  ["bomb.docx", () => docxOf(`<w:document>${" ".repeat(120_000_000)}</w:document>`), /unpacks to more than 100 MB/],
  ["entities.docx", () => docxOf(`${ENTITIES}<w:p><w:t>&b8;</w:t></w:p>`), /declares entities/],
  ["deep.docx", () => docxOf(nested("w:p", 100_000)), /nest deeper/],
  ["large-entry.zip", () => zipOf([{ name: "a.txt", bytes: zeros(60) }]), /more than the limit of 20 MB/],
  [
    "bomb.zip",
    () => zipOf(Array.from({ length: 16 }, (_, i) => ({ name: `${i}.txt`, bytes: zeros(20) }))),
    /100 times its size/,
  ],
  ["bomb.epub", () => epubOf(PACKAGE, zeros(60)), /more than the limit of 20 MB/],
  ["entities.epub", () => epubOf(`${ENTITIES.replaceAll("rss", "package")}${PACKAGE}`, good), /declares entities/],
  ["deep.epub", () => epubOf(nested("item", 100_000), good), /nest deeper/],
  ["no-package.epub", () => zipOf([MIMETYPE]), /no package document/],
  [
    "bomb.wacz",
    () => zipOf([{ name: "archive/a.warc.gz", bytes: gzipSync(zeros(300)) }]),
    /more than the limit of 20 MB/,
  ],
  ["outside.wacz", () => zipOf([{ name: "archive/../../a.warc", bytes: good }]), /its name leads out of the archive/],
  ["outside.zip", () => zipOf([{ name: "../../outside.txt", bytes: good }]), /its name leads out of the archive/],
  ["locked.zip", () => zipOf([{ name: "a.txt", bytes: good, flags: 1 }]), /locked with a password/],
  ["in-itself.zip", () => inItself(6), /archives deep/],
  ["bomb.txt.gz", () => gzipSync(zeros(300)), /more than the limit of 20 MB/],
  [
    "entities.rss",
    () =>
      Buffer.from(
        `${ENTITIES.replace("?>", '?><rss version="2.0">')}<channel><item><title>&b8;</title></item></channel></rss>`,
      ),
    /declares entities|cannot be read/,
  ],
  ["deep.rss", () => Buffer.from(`<rss version="2.0"><channel>${nested("item", 100_000)}`), /nest deeper/],
  [
    "endless.rss",
    () => Buffer.from(`<rss version="2.0"><channel>${"<item><title>x</title></item>".repeat(1_000_000)}`),
    /larger than 20 MB/,
  ],
  // What a pattern that looks for an end could try again from each beginning
  ["brackets.md", () => endless("["), null],
  ["links.md", () => endless("[a](b"), null],
  ["comments.md", () => endless("<!--"), null],
  ["strokes.md", () => endless("|"), null],
  ["strong.md", () => endless("**a "), null],
  ["comments.txt", () => endless("<!---->"), null],
  ["from.txt", () => Buffer.from(`From ${"a".repeat(5_000_000)} ${GOOD}`), null],
  [
    "tags.eml",
    () =>
      Buffer.concat([
        Buffer.from("From: a@b.example\nDate: 1 May 2024\nContent-Type: multipart/mixed; boundary=b\n\n--b\n"),
        Buffer.from("Content-Type: text/html\n\n"),
        endless("<"),
      ]),
    null,
  ],
  ["deep.html", () => Buffer.from(`<!doctype html>${nested("div", 100_000)}<p>${GOOD}</p>`), null],
  [
    "deep.eml",
    () =>
      Buffer.from(
        `From: a@b.example\nDate: 1 May 2024\nMIME-Version: 1.0\n${Array.from({ length: 10_000 }, (_, i) => `Content-Type: multipart/mixed; boundary=b${i}\n\n--b${i}\n`).join("")}\n${GOOD}`,
      ),
    /cannot be read|no article|blank/,
  ],
  [
    "deep.json",
    () => Buffer.from(`{"version":"https://jsonfeed.org/version/1.1","items":[{"x":${"[".repeat(5_000_000)}`),
    /cannot be read/,
  ],
  ["deep.jsonl", () => Buffer.from(`{"text":${"[".repeat(1_000_000)}${"]".repeat(1_000_000)}}`), /no text in it/],
  [
    "many-parts.eml",
    () =>
      Buffer.from(
        `From: a@b.example\nDate: 1 May 2024\nContent-Type: multipart/mixed; boundary=b\n\n${"--b\nContent-Type: text/plain\n\na\n".repeat(20_000)}--b--\n`,
      ),
    null,
  ],
  [
    "lines.eml",
    () => Buffer.concat([Buffer.from("From: a@b.example\nDate: 1 May 2024\n\n"), Buffer.alloc(19_000_000, 10)]),
    /more than 300000 lines/,
  ],
  [
    "long-line.jsonl",
    () => Buffer.concat([Buffer.from('{"text":"'), zeros(40), Buffer.from('"}\n')]),
    /the line is longer than 20 MB/,
  ],
  [
    "open-quote.csv",
    () => Buffer.concat([Buffer.from('text,title\n"'), Buffer.from(`${"a".repeat(4_000_000)}\n`.repeat(7))]),
    /the line is longer than 20 MB/,
  ],
  [
    "long.mbox",
    () => Buffer.concat([Buffer.from("From a Fri May 17 20:00:00 2024\nFrom: a@b.example\n\n"), zeros(30)]),
    /the message is larger than 20 MB/,
  ],
  ["long-record.warc", () => warcOf(HTTP, 900_000_000_000, good), /ends within a record/],
  ["no-record.warc", () => Buffer.concat([Buffer.from("WARC/1.0\r\n"), zeros(30)]), /no record begins here/],
  // Heads that never end, of a record without a body
  ["cut-head.warc", () => Buffer.concat([warcOf(HTTP, HTTP.length + good.length, good), HEAD]), null],
  ["long-head.warc", () => Buffer.concat([HEAD, zeros(1)]), /no record begins here/],
  ["bomb.warc", () => bombWarc(), /the record is damaged|more than the limit/],
];

/** Beginnings without ends, among words. */
const endless = (beginning: string): Buffer =>
  Buffer.from(`${beginning.repeat(1_000)}\n\n${GOOD.repeat(300)}\n\n${beginning.repeat(1_000_000)}`);

function brokenTable(): Buffer {
  const text = readFileSync(join(FILES, "readout.pdf")).toString("latin1");
  return Buffer.from(text.replace(/\d{10} 00000 n/g, "9999999999 00000 n"), "latin1");
}

function inItself(times: number): Buffer {
  let bytes = zipOf([{ name: "a.txt", bytes: good }]);
  for (let i = 0; i < times; i++) bytes = zipOf([{ name: "inner.zip", bytes }]);
  return bytes;
}

function bombWarc(): Buffer {
  const body = gzipSync(zeros(300));
  return warcOf(HTTP, HTTP.length + body.length, body);
}

describe("a hostile file", () => {
  it.each(CASES)(
    "%s",
    async (file, make, problem) => {
      const folder = temporaryFolder();
      writeFileSync(join(folder, file), make());
      writeFileSync(join(folder, "z.md"), GOOD);
      const before = process.memoryUsage().rss;
      const { documents, bad } = await given([folder]);
      expect(process.memoryUsage().rss - before).toBeLessThan(MOST_BYTES);
      expect(documents.at(-1)!.text).toBe(GOOD);
      if (problem === null) {
        expect(bad).toEqual([]);
        expect(documents).toHaveLength(2);
        return;
      }
      const said = bad.filter((b) => problem.test(b.problem));
      expect(said, JSON.stringify(bad)).not.toHaveLength(0);
      for (const { place, remedy } of said) {
        expect(place).toContain(file);
        expect(remedy).toBeTruthy();
      }
    },
    600_000,
  );

  it("leaves those in its archive that are not", async () => {
    const folder = temporaryFolder();
    const entries = [
      { name: "../outside.txt", bytes: good },
      { name: "locked.txt", bytes: good, flags: 1 },
      { name: "good.txt", bytes: good },
    ];
    writeFileSync(join(folder, "a.zip"), zipOf(entries));
    copyFileSync(join(FILES, "readout.docx"), join(folder, "b.docx"));
    const { documents, bad } = await given([folder]);
    expect(bad).toHaveLength(2);
    expect(documents.map((d) => d.text.slice(0, 40))).toEqual([GOOD.slice(0, 40), GOOD.slice(0, 40)]);
  });
});
