/** Event data of each format → leads. The rows are made up, in the shape of each format. */
import { spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join, resolve } from "node:path";
import { gzipSync } from "node:zlib";
import { DuckDBInstance } from "@duckdb/node-api";
import { describe, expect, it } from "vitest";
import { writeSyntheticGdelt } from "../../bench/synthetic-gdelt.ts";
import { findLeads, importedFiles } from "../../src/leads/find-leads.ts";
import { importLeads } from "../../src/leads/import-leads.ts";
import type { Query } from "../../src/model/query.ts";
import { temporaryFolder } from "../ledger/small-data.ts";

const CODES = new Map([
  ...["chn", "rus", "usa"].map((c) => [c, c.toUpperCase()] as const),
  ...([
    ["china", "CHN"],
    ["russia", "RUS"],
    ["united states", "USA"],
  ] as const),
]);

async function taken(files: Readonly<Record<string, string | Buffer>>, query: Query = {}) {
  const folder = temporaryFolder();
  const paths = Object.entries(files).map(([name, content]) => {
    writeFileSync(join(folder, name), content);
    return join(folder, name);
  });
  const leads = join(folder, "leads");
  const done = await importLeads(paths, leads, CODES);
  const found = await findLeads(query, leads);
  const quarantine = readdirSync(leads)
    .filter((f) => f.endsWith(".quarantine.csv"))
    .map((f) => readFileSync(join(leads, f), "utf8"));
  return {
    done,
    leads,
    found: found.map((l) => `${l.day} ${l.form} ${l.a} ${l.b} ${l.rows}`),
    quarantine: quarantine.join(""),
  };
}

/** A row of GDELT 2: 61 fields. */
function gdelt(day: string, a: string, b: string, code: string): string {
  const fields = Array.from({ length: 61 }, () => "");
  Object.assign(fields, {
    0: "410000000",
    1: day,
    5: `${a}GOV`,
    7: a,
    15: `${b}GOV`,
    17: b,
    26: code,
    31: "4",
    60: "https://news.example/1",
  });
  return `${fields.join("\t")}\n`;
}

describe("each format", () => {
  it("GDELT: contact codes alone, a visit once whoever tells it, with the traveller first", async () => {
    const { found, done } = await taken({
      "a.export.CSV": [
        gdelt("20240516", "RUS", "CHN", "042"),
        gdelt("20240516", "CHN", "RUS", "043"),
        gdelt("20240516", "CHN", "RUS", "040"),
        gdelt("20240516", "RUS", "CHN", "046"),
        gdelt("20240517", "CHN", "RUS", "041"),
        gdelt("20240518", "CHN", "RUS", "036"),
        gdelt("20240516", "CHN", "RUS", "190"),
        gdelt("20240516", "CHN", "CHN", "040"),
        gdelt("20240516", "CHN", "EUR", "040"),
      ].join(""),
    });
    expect(found).toEqual([
      ...["2024-05-16 meeting CHN RUS 2", "2024-05-16 visit RUS CHN 2"],
      ...["2024-05-17 call CHN RUS 1", "2024-05-18 planned CHN RUS 1"],
    ]);
    expect(done.taken[0]).toMatchObject({ format: "gdelt-2", rows: 8, unplaced: 2, quarantined: 0, leads: 4 });
  });

  it("ICEWS, by names of countries and codes without the zero", async () => {
    const { found } = await taken({
      "icews.tab":
        "Event ID\tEvent Date\tSource Name\tSource Country\tEvent Text\tCAMEO Code\tIntensity\tTarget Name\tTarget Country\n" +
        "1\t2014-05-20\tA\tRussia\tMake a visit\t42\t1.9\tB\tChina\n" +
        "2\t2014-05-20\tB\tChina\tHost a visit\t043\t2.8\tA\tRussia\n" +
        "3\t2014-05-20\tB\tChina\tMake statement\t010\t0\tA\tRussia\n",
    });
    expect(found).toEqual(["2014-05-20 visit RUS CHN 2"]);
  });

  it("POLECAT and PLOVER JSON, by the modes of CONSULT", async () => {
    const polecat =
      "Event ID\tEvent Date\tEvent Type\tEvent Mode\tActor Country\tRecipient Country\n" +
      "1\t2023-03-20\tCONSULT\tvisit\tCHN\tRUS\n2\t2023-03-20\tCONSULT\tphone\tCHN\tRUS\n3\t2023-03-20\tACCUSE\t\tCHN\tRUS\n";
    const plover = ["visit", "third-party"].map((mode) =>
      JSON.stringify({
        ...{ "Event Date": "2023-03-20", "Event Type": "CONSULT", "Event Mode": mode },
        ...{ "Actor Country": "CHN", "Recipient Country": "RUS" },
      }),
    );
    const { found, quarantine, done } = await taken({ "p.txt": polecat, "p.jsonl": `${plover.join("\n")}\n{"Event\n` });
    expect(found).toEqual([
      ...["2023-03-20 call CHN RUS 1", "2023-03-20 meeting CHN RUS 1", "2023-03-20 visit CHN RUS 2"],
    ]);
    expect(done.taken.map((t) => t.format)).toEqual(["polecat", "plover"]);
    expect(quarantine).toContain("the line is not of the format");
  });

  it("Phoenix, real-time and historical", async () => {
    const row = (code: string) =>
      `20180610_1\t20180610\t2018\t06\t10\tRUSGOV\tRUS\tGOV\t\tCHNGOV\tCHN\tGOV\t\t${code}\t04\t1\t1\t\t\t\t\t\t\t1\thttps://news.example\tx\n`;
    const historical =
      "eid,story_date,year,source_root,target_root,code,url\n1,2000-07-18,2000,RUS,CHN,042,x\n2,07/19/2000,2000,RUS,CHN,042,x\n";
    const { found } = await taken({ "phoenix.txt": row("042") + row("112"), "old.csv": historical });
    expect(found).toEqual([
      ...["2000-07-18 visit RUS CHN 1", "2000-07-19 visit RUS CHN 1", "2018-06-10 visit RUS CHN 1"],
    ]);
  });

  it("compressed, and as Parquet", async () => {
    const text = gdelt("20240516", "RUS", "CHN", "042");
    const { found } = await taken({ "a.csv.gz": gzipSync(text) });
    expect(found).toEqual(["2024-05-16 visit RUS CHN 1"]);
    const folder = temporaryFolder();
    const file = join(folder, "p.parquet");
    const db = await (await DuckDBInstance.create()).connect();
    await db.run(`copy (select '1' as "Event ID", '2023-03-20' as "Event Date", 'CONSULT' as "Event Type", 'visit' as "Event Mode",
      'CHN' as "Actor Country", 'RUS' as "Recipient Country") to '${file}' (format parquet)`);
    await importLeads([file], join(folder, "leads"), CODES);
    expect(await findLeads({}, join(folder, "leads"))).toMatchObject([{ day: "2023-03-20", form: "visit", a: "CHN" }]);
  });
});

describe("what is wrong", () => {
  it("goes to a quarantine with its reason, and the rest goes in", async () => {
    const { found, quarantine, done } = await taken({
      "a.CSV": `${gdelt("20240516", "RUS", "CHN", "042")}410000001\t20240516\tcut off\n${gdelt("20240230", "RUS", "CHN", "042")}${gdelt("", "RUS", "CHN", "042")}`,
    });
    expect(found).toEqual(["2024-05-16 visit RUS CHN 1"]);
    expect(done.taken[0]!.quarantined).toBe(3);
    expect(quarantine).toMatch(/^line,reason,row/);
    expect(quarantine).toMatch(/2,.*Expected Number of Columns.*cut off/);
    expect(quarantine.match(/the day is no date/g)).toHaveLength(2);
  });

  it("is said of files that are no event data, are not there, or hold none yet", async () => {
    await expect(taken({ "a.csv": "name,age\nx,1\n" })).rejects.toThrow(/no known format.*\n.*GDELT 2 events/);
    await expect(importLeads(["/nowhere.csv"], temporaryFolder(), CODES)).rejects.toThrow("there is no such file");
    await expect(findLeads({}, join(temporaryFolder(), "none"))).rejects.toThrow("summitry import leads");
  });
});

describe("taking in again", () => {
  it("passes over what is there, under any name; the same lead of two files is one", async () => {
    const text = gdelt("20240516", "RUS", "CHN", "042");
    const { done, found } = await taken({
      "a.CSV": text,
      "b.CSV": text,
      "c.CSV": text + gdelt("20240516", "CHN", "RUS", "043"),
    });
    expect(done.known).toHaveLength(1);
    expect(found).toEqual(["2024-05-16 visit RUS CHN 3"]);
  });

  it("asks by pair, country, direction and days", async () => {
    const text = [
      gdelt("20240516", "RUS", "CHN", "042"),
      gdelt("20240517", "CHN", "USA", "040"),
      gdelt("20240518", "CHN", "RUS", "042"),
    ].join("");
    const ask = async (query: Query) => (await taken({ "a.CSV": text }, query)).found.map((l) => l.slice(0, 10));
    expect(await ask({ between: ["CHN", "RUS"] })).toEqual(["2024-05-16", "2024-05-18"]);
    expect(await ask({ between: ["USA"] })).toEqual(["2024-05-17"]);
    expect(await ask({ direction: { from: "CHN", to: "*" } })).toEqual(["2024-05-18"]);
    expect(await ask({ between: ["CHN", "RUS"], from: "2024-05-17" })).toEqual(["2024-05-18"]);
  });

  it("after a kill at any moment comes to the same bytes", async () => {
    const folder = temporaryFolder();
    const files = [1, 2, 3].map((i) => {
      writeSyntheticGdelt(join(folder, `${i}.CSV`), 30_000 + i);
      return join(folder, `${i}.CSV`);
    });
    const bytes = (of: string) =>
      readdirSync(of)
        .sort()
        .map(
          (name) =>
            `${name} ${createHash("sha256")
              .update(readFileSync(join(of, name)))
              .digest("hex")}`,
        );
    const whole = join(folder, "whole");
    await importLeads(files, whole, CODES);
    expect(importedFiles(whole).reduce((n, f) => n + f.leads, 0)).toBeGreaterThan(300);
    const script = join(folder, "import.ts");
    const source = resolve(import.meta.dirname, "../../src/leads/import-leads.ts");
    writeFileSync(
      script,
      `import { importLeads } from ${JSON.stringify(source)};\nawait importLeads(${JSON.stringify(files)}, process.argv[2]!, new Map(${JSON.stringify([...CODES])}), () => console.log("begun"));\n`,
    );
    const tsx = createRequire(import.meta.url).resolve("tsx");
    const broken = join(folder, "broken");
    mkdirSync(broken);
    for (const wait of [0, 60, 250]) {
      const child = spawn(process.execPath, ["--import", tsx, script, broken], { stdio: ["ignore", "pipe", "ignore"] });
      await new Promise((done) => {
        child.stdout.once("data", () => setTimeout(() => child.kill("SIGKILL"), wait));
        child.once("exit", done);
      });
    }
    await importLeads(files, broken, CODES);
    expect(existsSync(join(broken, "tmp"))).toBe(false);
    expect(bytes(broken)).toEqual(bytes(whole));
  }, 240_000);
});
