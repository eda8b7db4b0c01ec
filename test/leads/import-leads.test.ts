/** Event data of each format → leads. The rows are made up, in the shape of each format. */
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { DuckDBInstance } from "@duckdb/node-api";
import { describe, expect, it } from "vitest";
import { importedBatches } from "../../src/leads/batches.ts";
import { findLeads } from "../../src/leads/find-leads.ts";
import { importLeads } from "../../src/leads/import-leads.ts";
import { zipOf } from "../formats/zip-writer.ts";
import { temporaryFolder } from "../ledger/small-data.ts";
import {
  gdelt1,
  gdelt1Backfile,
  gdelt2,
  gdeltHeaded,
  icews,
  phoenix,
  phoenixHistorical,
  phoenixOfUtd,
  plover,
  polecat,
  polecatWithExcessNames,
} from "./event-files.ts";
import { CODES, taken } from "./taken.ts";

const gdelt = (day: string, a: string, b: string, code: string): string => gdelt2({ day, a, b, code });
/** One visit told from both sides, by names or codes of the two countries. */
const told = (a: string, b: string) => [
  { day: "20240516", a, b, code: "042" },
  { day: "20240516", a: b, b: a, code: "043" },
  { day: "20240516", a, b, code: "010" },
];
const VISIT = "2024-05-16 visit RUS CHN 2";

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
    expect(done).toMatchObject({ leads: 4, refused: [] });
    expect(done.taken).toMatchObject([{ format: "gdelt-2", rows: 8, unplaced: 2, quarantined: 0 }]);
  });

  const lines = (row: (event: Parameters<typeof gdelt2>[0]) => string) => told("RUS", "CHN").map(row).join("");
  const names = told("Russia", "China");
  it.each([
    ["gdelt-2", "a.CSV", lines(gdelt2)],
    ["gdelt-1", "20140516.export.CSV", lines(gdelt1)],
    ["gdelt-1-backfile", "1979.csv", lines(gdelt1Backfile)],
    ["gdelt-headed", "query.csv", gdeltHeaded(told("RUS", "CHN"))],
    ["icews", "icews.tab", icews(names)],
    ["icews", "quoted.tab", icews(names, '"')],
    ["icews", "short-codes.tab", icews(names.map((row) => ({ ...row, code: row.code.slice(1) })))],
    ["phoenix", "events.full.txt", lines(phoenix)],
    ["phoenix-historical", "PhoenixNYT.csv", phoenixHistorical(told("RUS", "CHN"))],
    ["phoenix-utd", "utd.csv", phoenixOfUtd(told("RUS", "CHN"))],
  ])("%s (%s) folds a visit that both sides tell", async (format, name, text) => {
    const { found, done, quarantine } = await taken({ [name]: text });
    expect(found).toEqual([VISIT]);
    expect(done.taken).toMatchObject([{ format, rows: 2, unplaced: 0, quarantined: 0 }]);
    expect(quarantine.trimEnd().split("\n")).toHaveLength(1);
  });

  const consult = (mode: string, a = "RUS", b = "CHN", more = {}) => ({ day: "20240516", a, b, mode, ...more });
  const consults = [
    ...[
      consult("visit"),
      consult("host", "CHN", "RUS"),
      consult("phone"),
      consult("multilateral", "CHN"),
      consult("None"),
    ],
    ...[consult("visit", "RUS", "CHN", { type: "ACCUSE" }), consult("phone", "RUS", "CHN", { contexts: "historical" })],
    consult("visit", "CHN", "RUS", { contexts: "diplomatic; future" }),
  ];
  it.each([
    ["polecat", polecat(consults)],
    ["polecat", polecatWithExcessNames(consults)],
    ["plover", consults.map(plover).join("")],
  ])("%s, by the modes of CONSULT and what the context says of its time", async (format, text) => {
    const { found, done, quarantine } = await taken({ "events.txt": text });
    expect(found).toEqual([
      ...["2024-05-16 call CHN RUS 1", "2024-05-16 meeting CHN RUS 1", "2024-05-16 planned CHN RUS 1", VISIT],
    ]);
    expect(done.taken).toMatchObject([{ format, unplaced: 1, quarantined: 0 }]);
    expect(quarantine.trimEnd().split("\n")).toHaveLength(1);
  });

  it("as Parquet, of a format with a header and of one without", async () => {
    const folder = temporaryFolder();
    const db = await (await DuckDBInstance.create()).connect();
    const fields = (pairs: Readonly<Record<string, string>>): string =>
      Object.entries(pairs)
        .map(([name, value]) => `${value} as "${name}"`)
        .join(", ");
    const polecatRow = {
      "Event Date": "'2024-05-16'",
      "Event Type": "'CONSULT'",
      "Event Mode": "'visit'",
      Contexts: "''",
    };
    await db.run(
      `copy (select ${fields({ ...polecatRow, "Actor Country": "'RUS'", "Recipient Country": "'CHN'" })}) to '${join(folder, "p.parquet")}' (format parquet)`,
    );
    const gdeltRow = { SQLDATE: "20240516", EventCode: "43", Actor1CountryCode: "'CHN'", Actor2CountryCode: "'RUS'" };
    await db.run(`copy (select ${fields(gdeltRow)}) to '${join(folder, "g.parquet")}' (format parquet)`);
    const done = await importLeads([folder], join(folder, ".leads"), CODES);
    expect(done.taken.map(({ format }) => format)).toEqual(["gdelt-headed", "polecat"]);
    expect(await findLeads({}, join(folder, ".leads"))).toMatchObject([{ form: "visit", a: "RUS", rows: 2 }]);
  });
});

describe("archives and folders", () => {
  const day = (n: number): string => gdelt(`202405${String(n).padStart(2, "0")}`, "RUS", "CHN", "042");

  it("gzip and ZIP, a ZIP in a ZIP, several files in one, whatever formats they are of", async () => {
    const { found, done } = await taken({
      "a.csv.gz": gzipSync(day(1)),
      "b.export.CSV.zip": zipOf([{ name: "b.export.CSV", bytes: Buffer.from(day(2)) }]),
      "c.zip": zipOf([
        {
          name: "1.tab.zip",
          bytes: zipOf([{ name: "1.tab", bytes: Buffer.from(icews([told("Russia", "China")[0]!])) }]),
        },
        { name: "2.csv.gz", bytes: gzipSync(day(3)) },
        { name: "__MACOSX/._2.csv.gz", bytes: Buffer.from("x") },
      ]),
    });
    expect(found.map((lead) => lead.slice(0, 10))).toEqual(["2024-05-01", "2024-05-02", "2024-05-03", "2024-05-16"]);
    expect(done.refused).toEqual([]);
    expect(done.taken.map(({ file }) => file.replace(/^.*\//, ""))).toEqual([
      ...["a.csv.gz", "b.export.CSV.zip!b.export.CSV", "c.zip!1.tab.zip!1.tab", "c.zip!2.csv.gz"],
    ]);
  });

  it("a folder of many, in folders, and again when more were added", async () => {
    const folder = temporaryFolder();
    mkdirSync(join(folder, "2024"));
    const put = (name: string, n: number): void =>
      writeFileSync(join(folder, name), zipOf([{ name: "x.CSV", bytes: Buffer.from(day(n)) }]));
    put("2024/b.zip", 2);
    put("2024/a.zip", 1);
    put("z.zip", 3);
    writeFileSync(join(folder, ".hidden"), "x");
    const leads = join(temporaryFolder(), "leads");
    expect((await importLeads([folder], leads, CODES)).taken.map(({ file }) => file.slice(folder.length))).toEqual([
      ...["/2024/a.zip!x.CSV", "/2024/b.zip!x.CSV", "/z.zip!x.CSV"],
    ]);
    put("2024/c.zip", 4);
    const again = await importLeads([folder], leads, CODES);
    expect(again.known).toHaveLength(3);
    expect(again.taken).toHaveLength(1);
    expect(importedBatches(leads)).toMatchObject([{ leads: expect.any(Number) }, { leads: expect.any(Number) }]);
    expect(await findLeads({}, leads)).toHaveLength(4);
  });
});

describe("what is wrong", () => {
  it("goes to a quarantine with its file, line and reason, and the rest goes in", async () => {
    const good = gdelt("20240516", "RUS", "CHN", "042");
    const { found, quarantine, done } = await taken({
      "a.CSV": `${good}410000001\t20240516\tcut off\n${good.replace("\n", "\tone too many\n")}${gdelt("20240230", "RUS", "CHN", "042")}${gdelt("", "RUS", "CHN", "042")}`,
      "b.jsonl": `${plover({ day: "20240516", a: "RUS", b: "CHN", mode: "visit" })}{"Event\n`,
    });
    expect(found).toEqual([VISIT]);
    expect(done.taken.map(({ quarantined }) => quarantined)).toEqual([4, 1]);
    expect(quarantine).toMatch(/^file,line,reason,row/);
    expect(quarantine).toMatch(/a\.CSV,2,it has fewer fields than the format,.*cut off/);
    expect(quarantine).toMatch(/a\.CSV,3,it has more fields than the format,/);
    expect(quarantine.match(/a\.CSV,,the day is no date/g)).toHaveLength(2);
    expect(quarantine).toMatch(/b\.jsonl,,the line is not of the format/);
  });

  it("of whole files is said, and the others go in", async () => {
    const { found, done } = await taken({
      "0.csv": "",
      "a.csv": "name,age\nx,1\n",
      "b.csv.gz": gzipSync(gdelt("20240516", "RUS", "CHN", "042").repeat(9000)).subarray(0, 200),
      "c.zip": Buffer.from("PK\x03\x04 and no more"),
      "d.zip": zipOf([
        { name: "readme.txt", bytes: Buffer.from("About these files") },
        { name: "../out.CSV", bytes: Buffer.from(gdelt("20240517", "RUS", "CHN", "042")) },
        { name: "x.CSV", bytes: Buffer.from(gdelt("20240516", "RUS", "CHN", "042")) },
        { name: "bomb.CSV", bytes: Buffer.alloc(250_000_000) },
      ]),
      "e.CSV": gdelt("20240516", "CHN", "RUS", "043"),
    });
    expect(found).toEqual([VISIT]);
    expect(done.refused.map(({ file, problem }) => `${file.replace(/^.*\//, "")}: ${problem}`)).toEqual([
      "0.csv: is of no known format of event data",
      "a.csv: is of no known format of event data",
      "b.csv.gz: cannot be read: unexpected end of file",
      expect.stringMatching(/^c\.zip: the archive is damaged/),
      "d.zip!readme.txt: is of no known format of event data",
      expect.stringMatching(/out\.CSV: its name leads out of the archive$/),
      "d.zip!bomb.CSV: the archive unpacks to more than 100 times its size",
    ]);
    expect(done.refused[0]!.remedy).toContain("GDELT 2 events");
  }, 60_000);

  it("is said of what is not there, or where nothing was taken in", async () => {
    await expect(importLeads(["/nowhere.csv"], temporaryFolder(), CODES)).rejects.toThrow("there is no such file");
    await expect(findLeads({}, join(temporaryFolder(), "none"))).rejects.toThrow("summitry import leads");
  });
});
