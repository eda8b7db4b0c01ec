/** What holds for every format: words and dates are kept, twice is once, half a file is told, and the rest goes in. */
import { copyFileSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { ingest, openLedger } from "../../src/index.ts";
import { containers } from "../../src/ingest/containers.ts";
import { openSources } from "../../src/ingest/sources.ts";
import { pageAt } from "../../src/model/document.ts";
import { byteReaders, readers } from "../../src/read/readers.ts";
import { temporaryFolder } from "../ledger/small-data.ts";
import { given } from "./items.ts";
import { FILES, SAMPLES, unnamed } from "./samples.ts";

const GOOD = "President Emmanuel Macron met Chancellor Olaf Scholz in Berlin on 18 May 2024.";

describe.each(SAMPLES)("$file, written by $by", (sample) => {
  const path = join(FILES, sample.file);

  it("gives its documents with what it says of them", async () => {
    const { documents, bad } = await given([path]);
    expect(documents).toHaveLength(sample.documents);
    expect(bad).toHaveLength(sample.bad ?? 0);
    const first = documents[0]!;
    expect(first.title ?? "").toBe(sample.title);
    expect(first.published?.day ?? "").toBe(sample.published);
    expect(first.sources).toEqual(sample.address ? [sample.address] : []);
    expect(first.text).toContain(sample.words);
  });

  it("gives the same ones again, whatever it is called and wherever it lies", async () => {
    const folder = temporaryFolder();
    const moved = join(folder, `other-${sample.file}`);
    copyFileSync(path, moved);
    const ids = async (paths: readonly string[]) => (await given(paths)).documents.map((d) => d.id);
    expect(await ids([folder])).toEqual(await ids([path]));
  });

  it("is told where it ends too soon, and what stands beside it is read", async () => {
    const folder = temporaryFolder();
    const bytes = readFileSync(path);
    writeFileSync(join(folder, sample.file), bytes.subarray(0, bytes.length / 2));
    writeFileSync(join(folder, "z.md"), GOOD);
    const { documents, bad } = await given([folder]);
    expect(documents.at(-1)!.text).toBe(GOOD);
    const whole = (await given([path])).documents.map((d) => d.text);
    // What was read before the end is what the whole file says, or the beginning of it
    for (const { text } of documents.slice(0, -1))
      expect(whole.some((other) => other.startsWith(text.slice(0, 40)))).toBe(true);
    for (const { place, problem } of bad) {
      expect(place).toContain(folder);
      expect(problem).not.toBe("");
    }
    if (!sample.streams) expect(documents.length + bad.length).toBeGreaterThan(1);
  });
});

describe("formats", () => {
  it("all have a sample, and every sample is tested", () => {
    expect(unnamed()).toEqual([]);
    const endings = [...readers, ...byteReaders, ...containers].flatMap((r) => r.endings);
    expect(new Set(endings).size).toBe(endings.length);
  });

  it("go into a ledger together, and once", async () => {
    const path = join(temporaryFolder(), "l.sqlite");
    const into = async () => {
      const ledger = await openLedger({ path });
      const done = await ingest([FILES], ledger, { jobs: 1 });
      const all = await ledger.export();
      const found = await ledger.search("Kishida telephoned", 50);
      ledger.close();
      return { done, all, found };
    };
    const first = await into();
    expect(first.done.bad).toHaveLength(SAMPLES.reduce((sum, { bad = 0 }) => sum + bad, 0));
    expect(first.done.remarks.map((r) => r.remark).sort()).toEqual(
      ["big5", "gb18030", "koi8-r", "utf-16le", "windows-1251"].map((encoding) => `read as ${encoding}`),
    );
    const again = await into();
    expect(again.done).toMatchObject({ documents: 0, touched: 0 });
    expect(again.all).toBe(first.all);
    // The page is known from the document alone
    const readout = first.found.find((d) => d.pages && d.text.includes("Olaf Scholz"))!;
    expect(pageAt(readout, readout.text.indexOf("Kishida telephoned"))).toBe(2);
    expect(pageAt(readout, readout.text.indexOf("Olaf Scholz"))).toBe(1);
  }, 600_000);
});

describe("a letter", () => {
  it("is a document, and what is attached to it, also to a letter within, is one each", async () => {
    const { items } = await openSources([join(FILES, "mutt.eml")], { input: () => process.stdin });
    const places: string[] = [];
    for await (const { place } of items) places.push(place.slice(place.indexOf("mutt.eml")));
    expect(places).toEqual([
      "mutt.eml",
      "mutt.eml!call.pdf",
      "mutt.eml!pandoc.docx",
      "mutt.eml!inner.eml",
      "mutt.eml!inner.eml!visit.txt",
    ]);
  });

  it("has no pictures, nor words of another: what is attached is opened as deep as archives are", async () => {
    const within = (letter: string, n: number): string =>
      `From: a@b.example\nDate: 1 May 2024\nContent-Type: multipart/mixed; boundary=b${n}.\n\n--b${n}.\n\n${GOOD}\n--b${n}.\nContent-Type: message/rfc822\n\n${letter}\n--b${n}.--\n`;
    const deep = [1, 2, 3, 4, 5, 6].reduce(within, GOOD);
    const folder = temporaryFolder();
    writeFileSync(join(folder, "deep.eml"), deep);
    const { documents, bad } = await given([folder]);
    expect(documents).toHaveLength(4);
    expect(bad.map((b) => b.problem)).toEqual(["lies more than 4 archives deep"]);
  });
});

describe("a table", () => {
  it("remembers which column is which", async () => {
    const path = join(temporaryFolder(), "t.csv");
    writeFileSync(path, `Wann,Was\n17 May 2024,"${GOOD}"\n`);
    expect((await given([path])).bad[0]).toMatchObject({ problem: "no column is known to hold the text" });
    const columns = { text: "Was", published: "Wann" };
    const first = await given([path], { columns });
    expect(first.documents[0]!.published?.day).toBe("2024-05-17");
    expect(JSON.parse(readFileSync(`${path}.columns.json`, "utf8"))).toEqual(columns);
    expect(await given([path])).toEqual(first);
    expect((await given([path], { columns: { text: "Wer" } })).bad[0]!.problem).toBe('no column "Wer"');
  });
});
