/**
 * npm run bench: speed and memory of the built program and of the stages, with the machine's own yardstick. It is
 * compiled as the program is: tsx names each function anew whenever it is made, which doubles some of the figures.
 * The corpora are not ours; where they are absent, our examples are read again and again.
 */
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { cpus, tmpdir } from "node:os";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { check, count, createExtractor, openLedger, read, shippedRoster } from "../src/index.ts";
import type { Document } from "../src/model/document.ts";
import { dataFolder, packageRoot } from "../src/paths.ts";
import { coldStarts } from "./cold-start.ts";
import { counting } from "./counting.ts";
import { median, type Row, table } from "./figures.ts";
import { reevaluation } from "./reevaluation.ts";

/** Enough of a large corpus for a steady figure. */
const LONGEST_MS = 20_000;
const corpora = join(packageRoot, "..", "shared", "corpus");
const examples = join(packageRoot, "examples");

async function timed<T>(work: () => Promise<T> | T): Promise<readonly [T, number]> {
  const begin = performance.now();
  const result = await work();
  return [result, performance.now() - begin];
}

/** A fixed amount of arithmetic: what this machine does now, whatever else runs on it. */
function yardstick(): Row {
  const times = Array.from({ length: 5 }, () => {
    const begin = performance.now();
    let x = 0;
    for (let i = 1; i < 20_000_000; i++) x = (x * 31 + i) | 0;
    if (x === 1) throw new Error("unlikely");
    return performance.now() - begin;
  });
  return [
    "yardstick: 20 million integer steps",
    `${median(times).toFixed(0)} ms`,
    `${cpus()[0]?.model}, node ${process.version}`,
  ];
}

/** English documents of the corpora, or our examples. */
async function documents(): Promise<readonly [name: string, documents: readonly Document[]][]> {
  if (!existsSync(corpora)) {
    const files = readdirSync(examples).filter((f) => f.endsWith(".md"));
    const read1 = await Promise.all(files.map((f) => read(readFileSync(join(examples, f)), { name: f })));
    return [["examples, 50 times", Array.from({ length: 50 }, () => read1).flat()]];
  }
  return readdirSync(corpora)
    .filter((f) => /-en\.jsonl\.gz$/.test(f))
    .map((f) => [f.replace(/\.jsonl\.gz$/, ""), corpus(join(corpora, f))]);
}

function corpus(path: string): readonly Document[] {
  const documents: Document[] = [];
  for (const line of gunzipSync(readFileSync(path)).toString("utf8").split("\n")) {
    if (!line) continue;
    const { id, text, published, date } = JSON.parse(line) as Record<string, string | null>;
    const day = (published ?? date)?.slice(0, 10);
    if (!text) continue;
    documents.push({
      id: id ?? "",
      title: null,
      text,
      language: "en",
      published: day ? { day, from: "metadata", basis: "stated" } : null,
      origin: "article",
      author: null,
      site: null,
      sources: [],
      row: null,
    });
  }
  return documents;
}

/** A prime that divides the size of no corpus here. */
const STRIDE = 7919;

async function extraction(): Promise<Row[]> {
  const [extractor, building] = await timed(async () => createExtractor(await shippedRoster()));
  const rows: Row[] = [["roster and lexicon", `${building.toFixed(0)} ms`, "once a process"]];
  for (const [name, documents_] of await documents()) {
    const begin = performance.now();
    let [sentences, characters, mentions, claims, read_] = [0, 0, 0, 0, 0];
    for (let i = 0; i < documents_.length; i++) {
      // From all over the corpus, for its years differ: a stride that meets every document once.
      const document = documents_[(i * STRIDE) % documents_.length] as Document;
      const found = extractor.extract(document);
      sentences += found.sentences.length;
      mentions += found.mentions.length;
      claims += found.claims.length;
      characters += document.text.length;
      read_++;
      // A share of a large corpus gives the same figure.
      if (performance.now() - begin > LONGEST_MS) break;
    }
    const seconds = (performance.now() - begin) / 1000;
    rows.push([
      `extract: ${name}`,
      `${Math.round(sentences / seconds).toLocaleString("en-US")} sentences/s`,
      `one core; ${read_} of ${documents_.length} documents, ${(characters / 1e6).toFixed(1)} MB, ${mentions} contacts, ${claims} claims`,
    ]);
  }
  return rows;
}

async function ledgerFigures(folder: string): Promise<Row[]> {
  const path = join(folder, "ledger.sqlite");
  const [seeded, seeding] = await timed(() => openLedger({ path }));
  seeded.close();
  const [ledger, opening] = await timed(() => openLedger({ path }));
  const rows: Row[] = [
    ["ledger: seed", `${(seeding / 1000).toFixed(2)} s`, "from data/, first use"],
    ["ledger: open again", `${opening.toFixed(0)} ms`, "the hash of data/ compared"],
  ];
  const ask = async (name: string, work: () => Promise<unknown>) => {
    const times: number[] = [];
    for (let i = 0; i < 9; i++) times.push((await timed(work))[1]);
    rows.push([name, `${median(times).toFixed(1)} ms`, "median of 9"]);
  };
  await ask("ledger: contacts CHN,RUS", () => ledger.contacts({ between: ["CHN", "RUS"] }));
  await ask("ledger: visits of USA, any year", () => ledger.contacts({ between: ["USA"], kinds: ["visit"] }));
  await ask("count: CHN,USA by year, 01-01..08-20", () =>
    count(
      { between: ["CHN", "USA"], kinds: ["meeting", "call", "video"], window: { from: "01-01", to: "08-20" } },
      ledger,
      ["year"],
    ),
  );
  const file = join(examples, readdirSync(examples).find((f) => f.endsWith(".md")) as string);
  const document = await read(readFileSync(file), { name: file });
  await ask("check: one article", () => check(document, ledger));
  ledger.close();
  return rows;
}

async function reading(): Promise<Row[]> {
  const paragraph = "<p>The ministers of both countries met in the capital on Wednesday and spoke about trade.</p>";
  const page = Buffer.from(`<html><body><article>${paragraph.repeat(60)}</article></body></html>`);
  await read(page, { name: "a.html" });
  const times: number[] = [];
  for (let i = 0; i < 20; i++) times.push((await timed(() => read(page, { name: "a.html" })))[1]);
  return [
    ["read: an HTML page", `${median(times).toFixed(1)} ms`, `${(page.length / 1000).toFixed(0)} kB, median of 20`],
  ];
}

const folder = mkdtempSync(join(tmpdir(), "summitry-bench-"));
try {
  if (!existsSync(dataFolder)) throw new Error("data/ is missing");
  console.log(table([yardstick(), ...coldStarts()]));
  console.log(table([...(await reading()), ...(await ledgerFigures(folder))]));
  console.log(table(await reevaluation(join(folder, "reevaluated.sqlite"))));
  console.log(table(await counting(folder)));
  console.log(table(await extraction()));
  const peak = process.resourceUsage().maxRSS / 1024;
  console.log(table([["peak memory of this run", `${peak.toFixed(0)} MB`, "all of the above in one process"]]));
} finally {
  rmSync(folder, { recursive: true, force: true });
}
