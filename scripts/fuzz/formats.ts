/** Files of every format, and what stands inside packed ones: documents or an InputError. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { documentOf } from "../../src/ingest/document.ts";
import { gather } from "../../src/ingest/gather.ts";
import { itemsOf } from "../../src/ingest/open.ts";
import { InputError } from "../../src/model/errors.ts";
import { zipEntries, zipEntry } from "../../src/read/zip.ts";
import { FILES } from "../../test/formats/samples.ts";
import { type Entry, zipOf } from "../../test/formats/zip-writer.ts";
import { type Attempt, holds, type Target } from "./target.ts";

const LIMIT = 2_000_000;
/** In pieces, so that what is divided among two is seen. */
const PIECE = 1_000;
const MARKUP = ["<", ">", "</", "/>", '="', "<!--", "-->", "<![CDATA[", "]]>", "<!ENTITY", "&amp;", "&#x0;", "&#65;"];
const ZIPPED = [
  "PK\u0001\u0002",
  "PK\u0003\u0004",
  "PK\u0005\u0006",
  "\u0000\u0000",
  "\u00ff\u00ff\u00ff\u00ff",
  "../",
];
const HTTP = [
  "\r\n\r\n",
  "Content-Length: ",
  "Content-Type: text/html",
  "Transfer-Encoding: chunked",
  "Content-Encoding: gzip",
];
const DAYS = ["2024-05-17", "Fri, 17 May 2024 10:00:00 +0200", "31 February 2024"];

const sample = (name: string): Buffer => readFileSync(join(FILES, name));
const samples = (ending: string): readonly Buffer[] =>
  readdirSync(FILES).flatMap((name) => (name.endsWith(ending) ? [sample(name)] : []));

/** Reads bytes as a file of this name is read. */
const readAs =
  (name: string): Attempt =>
  async (bytes) => {
    const chunks = async function* () {
      for (let at = 0; at < bytes.length; at += PIECE) yield bytes.subarray(at, at + PIECE);
    };
    for await (const item of itemsOf(
      { place: name, path: null, chunks },
      { limit: LIMIT, columns: null, follow: null },
      true,
    ))
      if ("bad" in item)
        holds(!/internal failure|undefined|\bNaN\b/.test(item.bad.problem), `a problem (${item.bad.problem})`);
      else
        try {
          const { text, pages = [] } = await documentOf(item);
          holds(/[\p{L}\p{N}]/u.test(text), "a document has words");
          holds(!/[\ufdd0-\ufdef]/.test(text), "no mark is left in a text");
          holds(!/[ \t]\n|\n{3}|^\s|\s$/.test(text), "the white space of a text is even");
          holds(
            pages.every((begin) => begin <= text.length),
            "a page begins in the text",
          );
        } catch (error) {
          if (!(error instanceof InputError)) throw error;
        }
  };

const file = (
  ending: string,
  library: string | null,
  seeds: Target["seeds"],
  words: readonly string[],
  short = 400,
): Target => ({ name: ending, library, seeds, words, short, open: async () => readAs(`a.${ending}`) });

/** A part of an archive: the input is the part, and stands in an archive whose other parts are sound. */
const part = (name: string, archive: string, inside: string, words: readonly string[]): Target => ({
  ...{ name, library: null, words, short: 300 },
  seeds: async () => [Buffer.from((await zipEntry(sample(archive), inside, archive, LIMIT))!)],
  async open() {
    const others: Entry[] = [];
    for await (const entry of zipEntries(sample(archive), archive))
      if ("open" in entry && entry.name !== inside)
        others.push({ name: entry.name, bytes: await gather(entry.open(), LIMIT), stored: entry.name === "mimetype" });
    const read = readAs(archive);
    return (bytes) => read(zipOf([...others, { name: inside, bytes }]));
  },
});

const PAGE =
  '<!doctype html><html lang="en"><head><title>Talks | Gazette</title><meta property="article:published_time" content="2024-05-17"><script type="application/ld+json">{"@type":"NewsArticle","headline":"Talks","author":[{"name":"Ann Lee"}]}</script></head><body><nav>Menu</nav><article><h1>Talks</h1><time datetime="2024-05-17">17 May</time><p>President Emmanuel Macron met Chancellor Olaf Scholz in Paris on 17 May 2024. They spoke for an hour &mdash; about trade, and about the coming summit of the two governments.</p><table><tr><td>a</td><td>b</td></tr></table><ul><li>One<br>two</li></ul></article><div class="share-bar">Share</div></body></html>';
const NOTE =
  "---\ntitle: Talks\ndate: 2024-05-17\nlang: en\n---\n# Talks\n\nPARIS, 17 May 2024 (Agency) — President Emmanuel Macron [met](https://gazette.example/a) **Olaf Scholz**.\n\n> quoted\n\n- a list\n- of two\n\n| a | b |\n|---|---|\n| 1 | 2 |\n\n```\ncode\n```\n";
const LINES =
  '{"text":"President Emmanuel Macron met Olaf Scholz.","url":"https://gazette.example/1","published":"2024-05-17","title":"Talks"}\n{"text":"x","published":{"day":"2024-05-17"},"sources":["https://gazette.example/2"]}\n';

export const formatTargets: readonly Target[] = [
  file(
    "html",
    "readability and linkedom",
    () => [Buffer.from(PAGE)],
    [
      ...MARKUP,
      ...words("div p table tr td h1 article script style title meta time body html br svg template"),
      ...DAYS,
    ],
    200,
  ),
  file("md", null, () => [Buffer.from(NOTE)], [
    "---\n",
    "# ",
    "**",
    "[",
    "](",
    "> ",
    "- ",
    "| ",
    "```",
    "\n\n",
    "<!--",
    "date: ",
    ...DAYS,
  ]),
  file(
    "txt",
    null,
    () => [
      Buffer.from(
        "By Ann Lee | 17 May 2024\n\nPARIS, May 17, 2024 (Agency) -- The ministers met.\nShare on Facebook\n\nAnd they parted.\n",
      ),
    ],
    ["\n\n", "\r\n", " | ", "By ", "Published: ", " -- ", "\t", "\u200b", ...DAYS],
  ),
  file(
    "rss",
    "feedsmith",
    () => [...samples(".rss"), ...samples(".atom"), ...samples("feed.json")],
    [
      ...MARKUP,
      "<item>",
      "<entry>",
      "<rss",
      "<feed",
      "<rdf:RDF",
      "<description>",
      "<content:encoded>",
      "<link>",
      "<pubDate>",
      '"items":[',
      ...DAYS,
    ],
    300,
  ),
  file("csv", "papaparse", () => samples(".csv"), [
    ",",
    ";",
    "\t",
    '"',
    '""',
    "\n",
    "\r\n",
    "text",
    "title",
    "published",
    ...DAYS,
  ]),
  file("jsonl", null, () => [Buffer.from(LINES)], [
    "{",
    "}",
    '"',
    ":",
    ",",
    "[",
    "]",
    "\\u0000",
    "null",
    "\n",
    '"text"',
    '"published"',
    '"sources"',
    ...DAYS,
  ]),
  file(
    "mbox",
    "postal-mime",
    () => samples(".mbox"),
    [
      "From a Fri May 17 20:00:00 2024\n",
      "\n\n",
      ">From ",
      "Content-Type: multipart/mixed; boundary=b\n",
      "--b\n",
      "--b--\n",
      ...DAYS,
    ],
    250,
  ),
  file(
    "eml",
    "postal-mime",
    () => [sample("letter.eml"), sample("mpack.eml")],
    [
      "Content-Type: message/rfc822\n",
      "Content-Type: text/html; charset=gb2312\n",
      "Content-Transfer-Encoding: base64\n",
      "Content-Disposition: attachment; filename=a.pdf\n",
      "=?utf-8?B?",
      "=?=",
      "boundary=b\n",
      "--b\n",
      "--b--\n",
      "\n\n",
      ...DAYS,
    ],
    250,
  ),
  file(
    "warc",
    null,
    () => samples(".warc.gz").map((bytes) => gunzipSync(bytes)),
    [
      "WARC/1.0\r\n",
      "WARC-Type: response\r\n",
      "WARC-Target-URI: http://a.example/\r\n",
      "HTTP/1.1 200 OK\r\n",
      ...HTTP,
    ],
    200,
  ),
  file("gz", "zlib", () => samples(".gz"), ["\u001f\u008b\u0008", "\u0000\u0000\u00ff\u00ff"], 200),
  file("zip", "yauzl", () => samples(".zip"), ZIPPED),
  file("epub", "yauzl", () => samples(".epub"), ZIPPED, 250),
  file("docx", "yauzl", () => samples(".docx"), ZIPPED),
  file(
    "pdf",
    "unpdf",
    () => samples(".pdf"),
    [
      "obj",
      "endobj",
      "stream\n",
      "endstream",
      "%PDF-1.4",
      "trailer",
      "/Length ",
      "/Filter/FlateDecode",
      "<<",
      ">>",
      "[",
      "]",
      "BT",
      "ET",
      "Tj",
      " 0 R",
    ],
    30,
  ),
  part("docx-text", "readout.docx", "word/document.xml", [
    ...MARKUP,
    "w:p",
    "w:t",
    "w:tr",
    "w:txbxContent",
    "mc:Fallback",
    "w:pStyle",
    "w:br",
  ]),
  part("epub-book", "readout.epub", "OEBPS/content.opf", [
    ...MARKUP,
    "item",
    "itemref",
    "idref",
    "href",
    "%",
    "dc:date",
  ]),
];

function words(text: string): readonly string[] {
  return text.split(" ").flatMap((name) => [`<${name}>`, `</${name}>`, `<${name} class="`]);
}
