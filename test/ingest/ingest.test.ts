/** Ingest through the library and, for threads and kills, through the built program. All texts are ours. */
import { spawn } from "node:child_process";
import { copyFileSync, existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { Readable } from "node:stream";
import { gzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { ingest, openLedger } from "../../src/index.ts";
import { packageRoot } from "../../src/paths.ts";
import { FILES } from "../formats/samples.ts";
import { zipOf } from "../formats/zip-writer.ts";
import { temporaryFolder } from "../ledger/small-data.ts";

const PROGRAM = join(packageRoot, "dist", "cli", "main.js");
const BUILT = existsSync(PROGRAM) && existsSync(join(packageRoot, "dist", "ingest", "worker.js"));

const HOSTS = ["President Emmanuel Macron", "Prime Minister Keir Starmer", "Chancellor Olaf Scholz"];
const GUESTS = ["Ukrainian President Volodymyr Zelenskyy", "Canadian Prime Minister Justin Trudeau"];
const day = (n: number): string => `2024-09-${String((n % 28) + 1).padStart(2, "0")}`;
const record = (n: number, fields: Record<string, unknown> = {}): string =>
  JSON.stringify({
    id: `r${n}`,
    url: `https://gazette.example/${n}`,
    publisher: "Gazette",
    title: `Talks number ${n}`,
    published: day(n),
    text: `${HOSTS[n % 3]} met ${GUESTS[n % 2]} on ${Number(day(n).slice(8))} September 2024. They spoke about grain, number ${n}.`,
    ...fields,
  });
const records = (n: number): string => `${Array.from({ length: n }, (_, i) => record(i)).join("\n")}\n`;

/** A copy of one ledger filled from the shipped data. */
let seeded: Promise<string> | null = null;
async function newLedger(folder: string, name = "l.sqlite"): Promise<string> {
  seeded ??= (async () => {
    const path = join(temporaryFolder(), "seeded.sqlite");
    (await openLedger({ path })).close();
    return path;
  })();
  const path = join(folder, name);
  copyFileSync(await seeded, path);
  return path;
}

function warcRecord(address: string, text: string): string {
  const body = `HTTP/1.1 200 OK\r\nContent-Type: text/plain\r\n\r\n${text}`;
  return `WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: ${address}\r\nContent-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}\r\n\r\n`;
}

async function into(paths: readonly string[], ledgerPath: string, input = "") {
  const ledger = await openLedger({ path: ledgerPath });
  const done = await ingest(paths, ledger, { jobs: 1, input: () => Readable.from([Buffer.from(input)]) });
  const all = await ledger.export();
  ledger.close();
  return { done, all };
}

describe("ingest", () => {
  it("takes files, folders, JSON Lines, packed ones and standard input, each once", async () => {
    const folder = temporaryFolder();
    mkdirSync(join(folder, "in", "deep"), { recursive: true });
    writeFileSync(
      join(folder, "in", "a.md"),
      "---\ndate: 2024-05-17\n---\nPresident Emmanuel Macron met Chancellor Olaf Scholz in Paris on Friday.\n",
    );
    writeFileSync(
      join(folder, "in", "deep", "b.html"),
      "<p>Japanese Prime Minister Fumio Kishida telephoned President Emmanuel Macron on 3 May 2024 and they talked for an hour.</p>",
    );
    writeFileSync(join(folder, "in", "c.jsonl.gz"), gzipSync(records(5)));
    writeFileSync(join(folder, "in", ".hidden.txt"), "nobody reads this");
    writeFileSync(join(folder, "in", "picture.png"), Buffer.from([137, 80, 78, 71]));
    const ledger = await newLedger(folder);
    const first = await into([join(folder, "in"), "-"], ledger, record(77));
    expect(first.done).toMatchObject({ documents: 8, known: 0, bad: [], whole: true });
    expect(first.done.mentions).toBeGreaterThanOrEqual(7);
    const again = await into([join(folder, "in"), "-"], ledger, record(77));
    expect(again.done).toMatchObject({ documents: 0, known: 8, bad: [], touched: 0 });
    expect(again.all).toBe(first.all);
  });

  it("keeps title, publisher, address and date of a record, and strips its Markdown", async () => {
    const folder = temporaryFolder();
    const text =
      "President Emmanuel Macron [met](https://gazette.example/x) Chancellor Olaf Scholz in **Berlin** on Friday.";
    const { all } = await into(["-"], await newLedger(folder), record(1, { text, published: "2024-05-17T10:00:00Z" }));
    const head = all.split("\n").find((l) => l.includes("gazette.example/1"))!;
    expect(JSON.parse(head).document).toMatchObject({
      ...{ title: "Talks number 1", site: "Gazette", sources: ["https://gazette.example/1"] },
      ...{ published: { day: "2024-05-17", from: "metadata" } },
      text: "President Emmanuel Macron met Chancellor Olaf Scholz in Berlin on Friday.",
    });
  });

  it("lists what is bad with place, reason and remedy, and takes the rest", async () => {
    const folder = temporaryFolder();
    const packed = gzipSync(records(40));
    writeFileSync(join(folder, "cut.jsonl.gz"), packed.subarray(0, packed.length - 40));
    writeFileSync(
      join(folder, "mixed.jsonl"),
      [
        "{not json",
        record(200),
        '"text"',
        '{"id":"x"}',
        record(201, { published: "yesterday" }),
        record(202, {
          text: "Der Minister traf am Montag in der Hauptstadt seinen Amtskollegen und sprach mit ihm über den Handel.",
        }),
      ].join("\n"),
    );
    const { done } = await into([folder], await newLedger(folder));
    const reasons = done.bad.map((b) => `${b.place.split("/").at(-1)} ${b.problem}`);
    expect(reasons).toEqual([
      expect.stringMatching(/^cut\.jsonl\.gz the packed file is damaged/),
      expect.stringMatching(/^mixed\.jsonl:1 the line is not JSON/),
      "mixed.jsonl:3 the line is not an object",
      "mixed.jsonl:4 there is no text in it",
      expect.stringMatching(/^mixed\.jsonl:5 published "yesterday" is no date/),
      expect.stringMatching(/^mixed\.jsonl:6 Summitry reads English, Chinese and Russian/),
    ]);
    expect(done.documents).toBeGreaterThan(1);
  });

  it("refuses a path that does not exist before it reads anything", async () => {
    const folder = temporaryFolder();
    await expect(into([join(folder, "nowhere")], await newLedger(folder))).rejects.toThrow("no such file or folder");
  });

  it("reads what a check read before", async () => {
    const folder = temporaryFolder();
    const ledger = await openLedger({ path: await newLedger(folder) });
    const { read, check } = await import("../../src/index.ts");
    const file = join(folder, "a.md");
    writeFileSync(file, "President Emmanuel Macron met Chancellor Olaf Scholz in Paris on 17 May 2024.");
    await check(await read(readFileSync(file), { name: file }), ledger);
    expect(await ingest([file], ledger, { jobs: 1 })).toMatchObject({ documents: 1, mentions: 1 });
    ledger.close();
  });
});

describe.skipIf(!BUILT)("the built program", () => {
  const run = (args: readonly string[]) => spawn(process.execPath, [PROGRAM, "ingest", "--quiet", ...args]);
  const ended = (child: ReturnType<typeof run>) => new Promise<number | null>((done) => child.on("exit", done));
  const exported = async (path: string): Promise<string> => {
    const ledger = await openLedger({ path });
    const all = await ledger.export();
    ledger.close();
    return all;
  };

  it("gives one ledger whatever the jobs and the formats, and goes on after a kill", async () => {
    const folder = temporaryFolder();
    const file = join(folder, "many.jsonl");
    writeFileSync(file, records(600));
    const paths = [
      await newLedger(folder, "one"),
      await newLedger(folder, "two"),
      await newLedger(folder, "killed"),
    ] as const;
    // Of the formats' files one entry has no text: it is told by the exit status
    expect(await ended(run(["--jobs", "1", "--ledger", paths[0], file, FILES]))).toBe(2);
    expect(await ended(run(["--jobs", "2", "--ledger", paths[1], file, FILES]))).toBe(2);
    const victim = run(["--jobs", "2", "--ledger", paths[2], file, FILES]);
    await firstBatch(paths[2]);
    victim.kill("SIGKILL");
    await ended(victim);
    expect(await ended(run(["--ledger", paths[2], file, FILES]))).toBe(2);
    const whole = await exported(paths[0]);
    expect(await exported(paths[1])).toBe(whole);
    expect(await exported(paths[2])).toBe(whole);
  }, 300_000);

  it.each(["zip", "warc"] as const)("killed within a .%s gives what an undisturbed run gives", async (ending) => {
    const folder = temporaryFolder();
    const file = join(folder, `many.${ending}`);
    const texts = Array.from({ length: 600 }, (_, n) => JSON.parse(record(n)).text as string);
    writeFileSync(
      file,
      ending === "zip"
        ? zipOf(texts.map((text, n) => ({ name: `${n}.txt`, bytes: Buffer.from(text) })))
        : texts.map((text, n) => warcRecord(`https://gazette.example/${n}`, text)).join(""),
    );
    const [whole, killed] = [await newLedger(folder, "whole"), await newLedger(folder, "killed")];
    expect(await ended(run(["--jobs", "2", "--ledger", whole, file]))).toBe(0);
    const victim = run(["--jobs", "2", "--ledger", killed, file]);
    await firstBatch(killed);
    victim.kill("SIGKILL");
    await ended(victim);
    expect(await ended(run(["--jobs", "2", "--ledger", killed, file]))).toBe(0);
    expect(await exported(killed)).toBe(await exported(whole));
  }, 600_000);

  /** Until the ledger holds some of the documents. */
  async function firstBatch(path: string): Promise<void> {
    for (let i = 0; i < 600; i++) {
      const ledger = await openLedger({ path });
      const found = await ledger.search("grain", 1);
      ledger.close();
      if (found.length > 0) return;
      await new Promise((done) => setTimeout(done, 20));
    }
  }
});
