/** Exports read by programs of Debian's and by DuckDB, and back without loss: hostile texts too. Skipped where they are not. */
import { spawnSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { DuckDBInstance } from "@duckdb/node-api";
import { beforeAll, describe, expect, it } from "vitest";
import { tableOf } from "../../src/exchange/columns.ts";
import type { Material } from "../../src/exchange/format.ts";
import { csvFormat, jsonlFormat, parquetFormat } from "../../src/exchange/tables.ts";
import type { Contact } from "../../src/model/contact.ts";
import { temporaryFolder } from "../ledger/small-data.ts";
import { exampleContacts, exported, lines, PAIR } from "./on-example.ts";

const PYTHON = "/usr/bin/python3";
const runs = (program: string, ...args: string[]): boolean => spawnSync(program, args).status === 0;
const hasModule = (name: string): boolean => runs(PYTHON, "-c", `import ${name}`);

function output(program: string, args: readonly string[], input?: string): string {
  const { status, stdout, stderr } = spawnSync(program, args, { input, encoding: "utf8", maxBuffer: 2 ** 27 });
  expect(status, stderr).toBe(0);
  return stdout;
}
const python = (script: string, file: string) => JSON.parse(output(PYTHON, ["-c", script, file]));

/** What breaks a careless writer: quotes, commas, bars, line ends, formulas, signs beyond the basic plane, nothing. */
const HOSTILE = [
  ...[
    'said "no, never"',
    "a,b|c",
    "two\nlines",
    "and\r\nmore",
    "=1+1",
    "'",
    "😀 習近平 Путин",
    " spaces ",
    "\\n\\",
    "\t",
    "",
  ],
];
let material: Material;
let contacts: readonly Contact[];
beforeAll(async () => {
  contacts = await exampleContacts();
  const hostile = HOSTILE.map((text, i): Contact => ({ ...contacts[i]!, id: `hostile${i}`, occasion: text }));
  material = { contacts: [...contacts, ...hostile] } as unknown as Material;
}, 120_000);

function fileOf(name: string, content: string | Uint8Array): string {
  const file = join(temporaryFolder(), name);
  writeFileSync(file, content);
  return file;
}
const csvFile = (): string =>
  fileOf("x.csv", [...(csvFormat.write(material, "contacts") as Iterable<string>)].join(""));
const cells = (): readonly (readonly string[])[] => {
  const { names, rows } = tableOf(material, "contacts");
  return [names, ...rows.map((row) => row.map((cell) => String(cell ?? "")))];
};

describe("CSV", () => {
  it.skipIf(!hasModule("csv"))("is read by Python, cell for cell", () => {
    const script =
      "import csv,json,sys; print(json.dumps(list(csv.reader(open(sys.argv[1], newline='', encoding='utf-8')))))";
    expect(python(script, csvFile())).toEqual(cells());
  });

  it.skipIf(!runs("csvtool", "--help"))("has for csvtool as many rows and columns", () => {
    const file = csvFile();
    expect(Number(output("csvtool", ["height", file]))).toBe(cells().length);
    expect(Number(output("csvtool", ["width", file]))).toBe(cells()[0]!.length);
  });

  // It takes every line end for \n, within a cell too
  it.skipIf(!runs("csvjson", "--version"))("is read by csvkit, cell for cell", () => {
    const read = JSON.parse(output("csvjson", ["-I", "--blanks", csvFile()])) as Record<string, string | null>[];
    const [names, ...rows] = cells();
    expect(read.map((row) => names!.map((name) => row[name] ?? ""))).toEqual(
      rows.map((row) => row.map((cell) => cell.replaceAll("\r\n", "\n"))),
    );
  });

  it("is read by DuckDB, cell for cell", async () => {
    const db = await (await DuckDBInstance.create()).connect();
    const read = await db.runAndReadAll(
      `select * from read_csv('${csvFile()}', all_varchar = true, header = true, quote = '"', escape = '"', delim = ',')`,
    );
    expect(read.getRows().map((row) => row.map((cell) => cell ?? ""))).toEqual(cells().slice(1));
  });
});

describe("JSON Lines", () => {
  const text = (): string => [...(jsonlFormat.write(material, "contacts") as Iterable<string>)].join("");

  it.skipIf(!runs("jq", "--version"))("are read by jq, and written again the same", () => {
    expect(lines(output("jq", ["-c", "."], text()))).toEqual(material.contacts);
  });

  it("are read by DuckDB", async () => {
    const db = await (await DuckDBInstance.create()).connect();
    const read = await db.runAndReadAll(`select id, occasion from read_ndjson('${fileOf("x.jsonl", text())}')`);
    expect(read.getRows()).toEqual(material.contacts.map((c) => [c.id, c.occasion]));
  });
});

describe("Parquet", () => {
  const file = (): string => fileOf("x.parquet", parquetFormat.write(material, "contacts") as Uint8Array);

  it("is read by DuckDB without loss, nothing apart from an empty text", async () => {
    const db = await (await DuckDBInstance.create()).connect();
    const read = await db.runAndReadAll(`select occasion, record from '${file()}'`);
    expect(read.getRows().map(([, record]) => JSON.parse(String(record)))).toEqual(material.contacts);
    expect(read.getRows().map(([occasion]) => occasion)).toEqual(material.contacts.map((c) => c.occasion));
  });

  it.skipIf(!hasModule("pyarrow"))("is read by pyarrow without loss", () => {
    const script =
      "import json,sys,pyarrow.parquet as p; print(json.dumps(p.read_table(sys.argv[1])['record'].to_pylist()))";
    expect((python(script, file()) as string[]).map((record) => JSON.parse(record))).toEqual(material.contacts);
  });
});

describe("sources and graphs", () => {
  it.skipIf(!hasModule("pybtex"))("BibTeX is read by pybtex, strictly: each address once and the same", async () => {
    const file = fileOf("x.bib", await exported("--format", "bibtex", ...PAIR));
    const script = `import json,sys; from pybtex import errors; from pybtex.database import parse_file
errors.set_strict_mode(True)
print(json.dumps([[k, e.type, dict(e.fields)] for k, e in parse_file(sys.argv[1], 'bibtex').entries.items()]))`;
    const entries = python(script, file) as [string, string, Record<string, string>][];
    expect(entries.map(([, , { url }]) => url)).toEqual([...new Set(contacts.flatMap((c) => c.sources))].sort());
    expect(new Set(entries.map(([key]) => key)).size).toBe(entries.length);
    for (const [, type, fields] of entries) expect([type, Boolean(fields.title)]).toEqual(["online", true]);
  });

  it.skipIf(!hasModule("rdflib"))("PROV is read by rdflib: from each contact to its addresses", async () => {
    const file = fileOf("x.jsonld", await exported("--format", "prov", ...PAIR));
    const script = `import json,sys; from rdflib import Graph
g = Graph().parse(sys.argv[1], format='json-ld')
q = '''prefix prov: <http://www.w3.org/ns/prov#>
select distinct ?c ?a where { ?c prov:wasDerivedFrom/prov:wasQuotedFrom/prov:hadPrimarySource ?a }'''
print(json.dumps([[str(c), str(a)] for c, a in g.query(q)]))`;
    const pairs = contacts.flatMap((c) =>
      [...new Set(c.sources)].filter((s) => s.startsWith("http")).map((s) => `urn:summitry:contact:${c.id} ${s}`),
    );
    expect((python(script, file) as string[][]).map((pair) => pair.join(" ")).sort()).toEqual(pairs.sort());
  });
});
