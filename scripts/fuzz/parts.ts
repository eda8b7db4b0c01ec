/** Those parts of the readers that are ours, without the libraries that stand before or after them. */
import { gunzipSync } from "node:zlib";
import { packageOf } from "../../src/ingest/containers/epub-chapters.ts";
import { jsonLines } from "../../src/ingest/containers/json-lines.ts";
import { mbox } from "../../src/ingest/containers/mbox.ts";
import { warc } from "../../src/ingest/containers/warc.ts";
import type { Container } from "../../src/ingest/containers.ts";
import { recordOf } from "../../src/ingest/document.ts";
import { gather } from "../../src/ingest/gather.ts";
import type { Item } from "../../src/ingest/item.ts";
import { isTaken } from "../../src/ingest/open.ts";
import { entriesIn } from "../../src/ingest/site-map.ts";
import { paragraphsIn } from "../../src/read/docx-text.ts";
import { tameMarkup, wordsOfMarkup } from "../../src/read/html-markup.ts";
import { markdown } from "../../src/read/markdown.ts";
import { readPage } from "../../src/read/page-head.ts";
import { withoutMarks } from "../../src/read/pages.ts";
import { linesOf, type Piece, withoutRunningLines } from "../../src/read/pdf-lines.ts";
import { paragraphsOf } from "../../src/read/pdf-paragraphs.ts";
import { evenWhiteSpace, joinWrappedLines } from "../../src/read/white-space.ts";
import { zipEntry } from "../../src/read/zip.ts";
import { LIMIT, PAGE, sample, samples } from "./samples.ts";
import { type Attempt, holds, inPieces, type Target, tolerant } from "./target.ts";
import { DAYS, elements, MARKUP } from "./words.ts";

/** A container opened once: what it finds inside is given as it stands, a line of JSON as a record. */
const opened =
  (container: Container): Attempt =>
  (bytes) =>
    tolerant(async () => {
      const found = { place: "any", path: null, chunks: () => inPieces(bytes) };
      const inner = async function* ({ place, chunks }: typeof found): AsyncGenerator<Item> {
        yield { place, bytes: await gather(chunks(), LIMIT) };
      };
      const opening = { limit: LIMIT, takes: isTaken, inner, follow: null, columns: null };
      for await (const item of container.items(found, opening))
        if ("bad" in item) holds(!/undefined|\bNaN\b/.test(item.bad.problem), `a problem (${item.bad.problem})`);
        else if ("bytes" in item) holds(item.bytes.length <= LIMIT, "what is found has its bounds");
        else await tolerant(() => recordOf(item.line, item.place));
    });

const LINES =
  '{"text":"President Emmanuel Macron met Olaf Scholz.","url":"https://gazette.example/1","published":"2024-05-17","title":"Talks"}\n{"text":"x","published":{"day":"2024-05-17"},"sources":["https://gazette.example/2"]}\n';
const jsonl: Target = {
  name: "jsonl",
  ...{ library: null, short: 10_000 },
  seeds: () => [Buffer.from(LINES)],
  words: [
    ...["{", "}", '"', ":", ",", "[", "]", "\\u0000", "null", "\n", '"text"', '"published"', '"sources"', ...DAYS],
    ...["\u00ef\u00bb\u00bf", "\r"],
  ],
  async open() {
    const read = opened(jsonLines);
    // What is no UTF-8 has a target of its own, and takes longer than all the rest
    return (bytes) => read(Buffer.from(bytes.toString("utf8").replaceAll("\0", " ")));
  },
};

/** The cleaning that is common to all texts. */
function cleaned(text: string): void {
  const kept = joinWrappedLines(evenWhiteSpace(readPage(evenWhiteSpace(text)).text));
  holds(!/[ \t]\n|\n{3}|^\s|\s$/.test(kept), "the white space of a text is even");
}

const plain: Target = {
  name: "txt",
  ...{ library: null, short: 20_000 },
  seeds: () => [
    Buffer.from(
      "By Ann Lee | 17 May 2024\n\nPARIS, May 17, 2024 (Agency) -- The ministers met.\nShare on Facebook\n\nAnd they parted.\n",
    ),
  ],
  words: ["\n\n", "\r\n", " | ", "By ", "Published: ", "Updated ", " -- ", "\t", "\u200b", " A+ A- ", ...DAYS],
  open: async () => (bytes) => cleaned(bytes.toString("utf8")),
};

const NOTE =
  "---\ntitle: Talks\ndate: 2024-05-17\nlang: en\n---\n# Talks\n\nPARIS, 17 May 2024 (Agency) — President Emmanuel Macron [met](https://gazette.example/a) **Olaf Scholz**.\n\n> quoted\n\n- a list\n- of two\n\n| a | b |\n|---|---|\n| 1 | 2 |\n\n```\ncode\n```\n";
const notes: Target = {
  name: "md",
  ...{ library: null, short: 10_000 },
  seeds: () => [Buffer.from(NOTE)],
  words: [
    ...[
      "---\n",
      "# ",
      "**",
      "_",
      "`",
      "[",
      "](",
      "][",
      "[^",
      "> ",
      "- ",
      "1. ",
      "| ",
      "```",
      "~~~",
      "\n\n",
      "\\",
      "<!--",
    ],
    ...["date: ", "title: ", '"', ...DAYS],
  ],
  open: async () => async (bytes) => {
    const { title, text } = await markdown.read(bytes.toString("utf8"), "any");
    holds(title === null || !title.includes("\n"), "a title is a line");
    cleaned(text);
  },
};

const markup: Target = {
  name: "html-markup",
  library: null,
  seeds: () => [Buffer.from(PAGE)],
  words: [
    ...MARKUP,
    ...elements("div p li title script style br svg template"),
    "'",
    '"',
    "=",
    "/",
    "&nbsp;",
    "&#9999999;",
  ],
  short: 20_000,
  open: async () => (bytes) => {
    const source = bytes.toString("utf8");
    const { html, nodes } = tameMarkup(source);
    holds(html.length <= source.length * 4 + 100, "tamed markup grows no further");
    holds(nodes <= source.length * 2 + 1, "no more than two nodes a character");
    const again = tameMarkup(html);
    holds(again.nodes <= nodes + 1, "tamed markup is tame");
    wordsOfMarkup(source);
  },
};

const mailbox: Target = {
  name: "mbox-messages",
  ...{ library: null, short: 10_000 },
  seeds: () => samples(".mbox"),
  words: ["From a Fri May 17 20:00:00 2024\n", "\n\n", ">From ", "\r\n", "From: a@b.example\n"],
  open: async () => opened(mbox),
};

const records: Target = {
  name: "warc",
  ...{ library: null, short: 10_000 },
  seeds: () => samples(".warc.gz").map((bytes) => gunzipSync(bytes)),
  words: [
    ...["WARC/1.0\r\n", "WARC-Type: response\r\n", "WARC-Type: resource\r\n", "WARC-Target-URI: http://a.example/\r\n"],
    ...["HTTP/1.1 200 OK\r\n", "\r\n\r\n", "Content-Length: ", "Content-Type: text/html", "Content-Type: text/xml\r\n"],
    ...["Transfer-Encoding: chunked", "Content-Encoding: gzip", "Content-Encoding: deflate", "Content-Encoding: br"],
    ...["\r\n5\r\n", "\r\n0\r\n\r\n", "ffffffff\r\n"],
  ],
  open: async () => opened(warc),
};

const inside = async (archive: string, name: string): Promise<Buffer> =>
  Buffer.from((await zipEntry(sample(archive), name, archive, LIMIT))!);

/** XML is parsed by htmlparser2; what is made of its elements is ours. */
const ofXml = (
  name: string,
  seeds: Target["seeds"],
  words: readonly string[],
  read: (source: string) => void,
): Target => ({
  ...{ name, library: "htmlparser2", seeds, short: 5_000 },
  words: [...MARKUP, ...words],
  open: async () => (bytes) => tolerant(() => read(bytes.toString("utf8"))),
});

const SITE_MAP =
  '<?xml version="1.0"?><urlset xmlns:news="n"><url><loc>https://gazette.example/a</loc><news:news><news:publication_date>2024-05-17</news:publication_date></news:news></url></urlset><sitemapindex><sitemap><loc>https://gazette.example/b.xml</loc></sitemap></sitemapindex>';

const xml: readonly Target[] = [
  ofXml(
    "docx-text",
    async () => [await inside("readout.docx", "word/document.xml"), await inside("pandoc.docx", "word/document.xml")],
    [
      ...elements("w:p w:t w:tr w:txbxContent mc:Fallback w:moveFrom w:br w:tab"),
      '<w:pStyle w:val="Title"/>',
      "<w:noBreakHyphen/>",
    ],
    (source) => holds(!/^\s|\s$/.test(paragraphsIn(source, "any").text), "a text begins and ends with words"),
  ),
  ofXml(
    "epub-book",
    async () => [await inside("readout.epub", "OEBPS/content.opf")],
    [
      ...elements("item itemref dc:date dc:title dc:creator"),
      "idref=",
      "href=",
      'id="a"',
      "properties=",
      "%",
      "%2e%2e/",
      ...DAYS,
    ],
    (source) => {
      const { about } = packageOf(source, "any", "OEBPS/content.opf");
      holds(
        Object.values(about).every((said) => said !== ""),
        "what is said is something",
      );
    },
  ),
  ofXml(
    "site-map",
    () => [Buffer.from(SITE_MAP)],
    [...elements("url loc sitemap news:publication_date"), "https://", "%ff", ...DAYS],
    (source) =>
      holds(
        entriesIn(source, "any").every(({ address }) => address !== ""),
        "an entry has an address",
      ),
  ),
];

/** Pieces of text as a PDF draws them: a line each, of its place, its size and its words; a form feed ends a page. */
const drawn: Target = {
  name: "pdf-lines",
  ...{ library: null, short: 10_000 },
  seeds: () => [
    Buffer.from(
      "72 700 200 12 1 0 Joint readout\n72 650 400 10 0 0 President Emmanuel Macron met Chan-\n72 638 90 10 1 0 cellor Olaf\n72 40 9 8 1 1 1\f72 700 80 10 1 0 Scholz.\n90 40 9 8 1 1 2",
    ),
  ],
  words: ["\n", "\f", " ", "0 ", "-", "-1 ", "1e9 ", "-\n", "• ", "第 1 页", "\u00a0", "国", "。"],
  open: async () => (bytes) => {
    const pages = bytes
      .toString("utf8")
      .split("\f")
      .map((page) => linesOf(page.split("\n").map(pieceOf)));
    const text = withoutMarks(paragraphsOf(withoutRunningLines(pages)));
    holds(!/\n{3}/.test(text), "no paragraph is empty");
  },
};

function pieceOf(line: string): Piece {
  const [x, y, width, height, ends, depth, ...words] = line.split(" ");
  const number = (field: string | undefined): number => Number(field) || 0;
  return {
    ...{ text: words.join(" "), x: number(x), y: number(y), width: number(width), height: number(height) },
    ...{ ends: ends === "1", depth: number(depth) },
  };
}

export const partTargets: readonly Target[] = [jsonl, plain, notes, markup, mailbox, records, ...xml, drawn];
