/** Files of every format, read as a user's are, by whatever libraries that takes: documents or an InputError. */
import { documentOf } from "../../src/ingest/document.ts";
import { itemsOf } from "../../src/ingest/open.ts";
import { LIMIT, PAGE, sample, samples } from "./samples.ts";
import { type Attempt, holds, inPieces, type Target, tolerant } from "./target.ts";
import { DAYS, elements, MARKUP } from "./words.ts";

const ZIPPED = [
  "PK\u0001\u0002",
  "PK\u0003\u0004",
  "PK\u0005\u0006",
  "\u0000\u0000",
  "\u00ff\u00ff\u00ff\u00ff",
  "../",
];

/** Reads bytes as a file of this name is read. */
const readAs =
  (name: string): Attempt =>
  async (bytes) => {
    for await (const item of itemsOf(
      { place: name, path: null, chunks: () => inPieces(bytes) },
      { limit: LIMIT, columns: null, follow: null },
      true,
    ))
      if ("bad" in item)
        holds(!/internal failure|undefined|\bNaN\b/.test(item.bad.problem), `a problem (${item.bad.problem})`);
      else
        await tolerant(async () => {
          const { text, pages = [] } = await documentOf(item);
          holds(/[\p{L}\p{N}]/u.test(text), "a document has words");
          holds(!/[\ufdd0-\ufdef]/.test(text), "no mark is left in a text");
          holds(!/[ \t]\n|\n{3}|^\s|\s$/.test(text), "the white space of a text is even");
          holds(
            pages.every((begin) => begin <= text.length),
            "a page begins in the text",
          );
        });
  };

/** What is no UTF-8 has a target of its own, and takes longer than all the rest. */
const TEXTS: ReadonlySet<string> = new Set(["html", "rss", "csv"]);

const file = (
  ending: string,
  library: string,
  seeds: Target["seeds"],
  words: readonly string[],
  short = 400,
): Target => ({
  ...{ name: ending, library, seeds, words, short },
  async open() {
    const read = readAs(`a.${ending}`);
    return TEXTS.has(ending) ? (bytes) => read(Buffer.from(bytes.toString("utf8"))) : read;
  },
});

export const formatTargets: readonly Target[] = [
  file(
    "html",
    "readability and linkedom",
    () => [Buffer.from(PAGE)],
    [
      ...MARKUP,
      ...elements("div p table tr td h1 article script style title meta time body html br svg template"),
      ...DAYS,
    ],
    200,
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
];
