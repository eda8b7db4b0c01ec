/** A file of each format by a writer that is not ours; its words are. */
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { packageRoot } from "../../src/paths.ts";

export const FILES = join(packageRoot, "test", "formats", "files");

export interface Sample {
  readonly file: string;
  /** Who wrote it. */
  readonly by: string;
  /** Documents, and parts that cannot be read. */
  readonly documents: number;
  readonly bad?: number;
  /** Of the first document; empty where it has none. */
  readonly title: string;
  readonly published: string;
  readonly address?: string;
  readonly words: string;
  /** Cut in half it still gives some of its documents. */
  readonly streams?: boolean;
}

const PARIS = "President Emmanuel Macron met Chancellor Olaf Scholz in Paris on 17 May 2024.";
const CALL = "Japanese Prime Minister Fumio Kishida telephoned President Emmanuel Macron on 3 May 2024";
const readout = { documents: 1, title: "Joint readout of the autumn talks", published: "2024-05-17", words: PARIS };
const talks = { documents: 1, title: "Talks in Paris", published: "2024-05-17", words: PARIS };

export const SAMPLES: readonly Sample[] = [
  { ...readout, file: "readout.pdf", by: "Chromium" },
  { ...readout, file: "readout.docx", by: "LibreOffice" },
  { ...readout, file: "readout.epub", by: "LibreOffice" },
  { ...talks, file: "pandoc.docx", by: "Pandoc" },
  // Its page of title is a chapter
  { ...talks, file: "pandoc.epub", by: "Pandoc", documents: 2, words: "Ann Lee" },
  { ...talks, file: "pandoc.html", by: "Pandoc", streams: true },
  { ...talks, file: "letter.eml", by: "Python's email", title: "Readout № 0: talks in Paris" },
  {
    ...{ file: "mutt.eml", by: "Mutt", documents: 5, title: "Two readouts", published: "2026-11-27" },
    ...{ words: "Olaf Scholz received Prime Minister Keir Starmer", streams: true },
  },
  { file: "mpack.eml", by: "Mpack", documents: 1, title: "", published: "", words: "a state visit to Serbia" },
  {
    ...talks,
    file: "letters.mbox",
    by: "Python's mailbox",
    documents: 3,
    title: "Readout № 0: talks in Paris",
    streams: true,
  },
  { ...talks, file: "folder.zip", by: "zip", documents: 2, title: "Readout № 0: talks in Paris" },
  {
    ...{ file: "encodings.zip", by: "zip and iconv", documents: 3, title: "", published: "" },
    words: "法國總統馬克龍於2024年5月17日在巴黎會見德國總理朔爾茨",
  },
  {
    ...{ ...talks, file: "saved.warc.gz", by: "wget", documents: 3, words: "Talks in Paris", streams: true },
    ...{ title: "Gazette", published: "", address: "http://127.0.0.1:8771/" },
  },
  {
    ...{ ...talks, file: "saved.wacz", by: "js-wacz", documents: 3, words: "Talks in Paris" },
    ...{ title: "Gazette", published: "", address: "http://127.0.0.1:8771/" },
  },
  {
    ...talks,
    file: "feedgenerator.rss",
    by: "Python's feedgenerator",
    bad: 1,
    address: "https://gazette.example/talks",
  },
  {
    ...talks,
    file: "feedgenerator.atom",
    by: "Python's feedgenerator",
    bad: 1,
    address: "https://gazette.example/talks",
  },
  { ...talks, file: "news.rss", by: "hand", bad: 1, address: "https://gazette.example/1" },
  {
    ...{ file: "news.atom", by: "hand", documents: 1, title: "A call", published: "2024-05-03", words: CALL },
    address: "https://gazette.example/call",
  },
  { ...talks, file: "feed.json", by: "hand", address: "https://gazette.example/json" },
  {
    ...talks,
    file: "table.csv",
    by: "Python's csv",
    documents: 2,
    address: "https://gazette.example/1",
    streams: true,
  },
  {
    ...{ file: "chinese.csv", by: "Python's csv", documents: 1, title: "巴黎会谈", published: "2024-05-17" },
    ...{ words: "法国总统马克龙于2024年5月17日在巴黎会见德国总理朔尔茨。", address: "https://gazette.example/zh/1" },
  },
];

/** A file without a sample would be tested by nobody. */
export const unnamed = (): readonly string[] =>
  readdirSync(FILES).filter((file) => !SAMPLES.some((sample) => sample.file === file));
