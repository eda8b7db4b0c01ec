/** summitry export: each format read by a reader that is not ours, and back without loss where the format allows it. */
import { join } from "node:path";
import { Cite } from "@citation-js/core";
import "@citation-js/plugin-bibtex";
import { parquetReadObjects } from "hyparquet";
import papaparse from "papaparse";
import { beforeAll, describe, expect, it } from "vitest";
import { FORMATS } from "../../src/exchange/formats.ts";
import type { Contact } from "../../src/model/contact.ts";
import { temporaryFolder } from "../ledger/small-data.ts";
import { exampleContacts, exported, lines, PAIR, summitry } from "./on-example.ts";
import { CONSULT_MODES, CSL_PROPERTIES, CSL_TYPES, PLOVER_HEADINGS } from "./vocabularies.ts";

let contacts: readonly Contact[] = [];
beforeAll(async () => {
  contacts = await exampleContacts();
}, 120_000);

describe("tables", () => {
  it("JSON Lines give back the contacts as they are", async () => {
    expect(lines(await exported("--format", "jsonl", ...PAIR))).toEqual(contacts);
  });

  it("CSV has a line a contact, the same as contacts --csv", async () => {
    const text = await exported("--format", "csv", ...PAIR);
    expect(text).toBe((await summitry(["contacts", ...PAIR, "--csv"])).out);
    const { data, errors } = papaparse.parse<{ id: string }>(text, { header: true, skipEmptyLines: true });
    expect(errors).toEqual([]);
    expect(data.map((row) => row.id)).toEqual(contacts.map((c) => c.id));
  });

  it("Parquet is read by hyparquet: typed columns, and the contacts without loss", async () => {
    const { writtenBytes } = await summitry(["export", "--format", "parquet", ...PAIR, "--out", "x.parquet"]);
    const bytes = writtenBytes.get("x.parquet")!;
    const rows = await parquetReadObjects({ file: bytes.slice().buffer as ArrayBuffer });
    expect(rows.map((row) => JSON.parse(row.record as string))).toEqual(contacts);
    expect(rows.map((row) => row.start)).toEqual(contacts.map((c) => c.start));
    expect(rows.every((row) => row.level === null || typeof row.level === "number")).toBe(true);
  });

  it("Parquet is read by DuckDB", async () => {
    const { DuckDBInstance } = await import("@duckdb/node-api");
    const file = join(temporaryFolder(), "x.parquet");
    const { writtenBytes } = await summitry(["export", "--format", "parquet", ...PAIR, "--out", "x"]);
    await (await import("node:fs/promises")).writeFile(file, writtenBytes.get("x")!);
    const connection = await (await DuckDBInstance.create()).connect();
    const read = await connection.runAndReadAll(
      `select count(*)::int n, min(start) as first from '${file}' where kind = 'visit'`,
    );
    const visits = contacts.filter((c) => c.kind === "visit");
    expect(read.getRowObjects()).toEqual([{ n: visits.length, first: visits[0]!.start }]);
  });

  it("of mentions, verdicts and sources have a row each", async () => {
    const mentions = lines(await exported("--format", "jsonl", "--of", "mentions", ...PAIR));
    expect(mentions.map((m) => m.id).sort()).toEqual(contacts.flatMap((c) => c.mentions).sort());
    const verdicts = lines(await exported("--format", "jsonl", "--of", "verdicts"));
    expect(verdicts.length).toBeGreaterThan(1);
    const sources = papaparse.parse<{ address: string }>(
      await exported("--format", "csv", "--of", "sources", ...PAIR),
      {
        ...{ header: true, skipEmptyLines: true },
      },
    ).data;
    expect(sources.map((s) => s.address)).toEqual([...new Set(contacts.flatMap((c) => c.sources))].sort());
  });
});

describe("PLOVER", () => {
  it("has a line a pair of countries, under the contact's id, with the field's modes", async () => {
    const events = lines(await exported("--format", "plover", ...PAIR));
    expect(new Set(events.map((e) => e["Event ID"]))).toEqual(new Set(contacts.map((c) => c.id)));
    const contactOf = new Map(contacts.map((c) => [c.id, c]));
    for (const event of events) {
      for (const heading of Object.keys(event)) expect(PLOVER_HEADINGS).toContain(heading);
      expect(event["Event Type"]).toBe("CONSULT");
      expect(CONSULT_MODES).toContain(event["Event Mode"]);
      expect(event["Event Date"]).toMatch(/^\d{4}-\d\d-\d\d$/);
      expect(event["Actor Country"]).not.toBe(event["Recipient Country"]);
      const { place, kind } = contactOf.get(event["Event ID"])!;
      if (event["Event Mode"] === "visit") expect(place!.country).toBe(event["Recipient Country"]);
      if (event["Event Mode"] === null) expect([place?.country ?? null, kind]).toEqual([null, "meeting"]);
    }
    const visit = contacts.find((c) => c.kind === "visit" && c.place?.country === "CHN")!;
    expect(events.find((e) => e["Event ID"] === visit.id)).toMatchObject({
      ...{ "Actor Country": "RUS", "Recipient Country": "CHN", "Event Mode": "visit" },
    });
    const call = contacts.find((c) => c.kind === "call")!;
    expect(events.find((e) => e["Event ID"] === call.id)["Event Mode"]).toBe("phone");
  });
});

describe("sources", () => {
  it("BibTeX and CSL are read by citation.js, each address once and the same", async () => {
    const addresses = [...new Set(contacts.flatMap((c) => c.sources))].sort();
    const csl = new Cite(JSON.parse(await exported("--format", "csl", ...PAIR))).data;
    expect(csl.map((item) => item.URL)).toEqual(addresses);
    const bibtex = new Cite(await exported("--format", "bibtex", ...PAIR)).data;
    expect(bibtex.map((item) => item.URL)).toEqual(addresses);
    expect(bibtex.map((item) => item.title)).toEqual(csl.map((item) => item.title));
    expect(bibtex.map((item) => item.id)).toEqual(csl.map((item) => item.id));
  });

  it("CSL has the properties and types of its schema, each with what it may hold", async () => {
    const items: Record<string, unknown>[] = JSON.parse(await exported("--format", "csl", ...PAIR));
    const holds = {
      text: (value: unknown) => typeof value === "string" && value !== "",
      names: (value: unknown) => (value as object[]).every((name) => Object.keys(name).join() === "literal"),
      date: (value: unknown) => (value as { "date-parts": number[][] })["date-parts"][0]!.every(Number.isInteger),
    };
    for (const item of items) {
      expect(CSL_TYPES).toContain(item.type);
      for (const [name, value] of Object.entries(item)) {
        expect(CSL_PROPERTIES, name).toHaveProperty([name]);
        expect(holds[CSL_PROPERTIES[name]!](value), `${name}: ${JSON.stringify(value)}`).toBe(true);
      }
    }
  });
});

describe("the command", () => {
  it("refuses formats that there are not, subjects that they are not of, and bytes on a terminal", async () => {
    const strange = await summitry(["export", "--format", "xls"]);
    expect(strange.status).toBe(2);
    for (const { id } of FORMATS) expect(strange.err).toContain(`${id}: `);
    expect((await summitry(["export", "--format", "bibtex", "--of", "contacts"])).err).toContain("It is of sources");
    expect((await summitry(["export", "--format", "parquet", ...PAIR])).err).toContain("--out");
  });

  it("gives a rule set's contacts alone, and the same bytes each time", async () => {
    const admitted = ["--format", "jsonl", ...PAIR, "--rule-set", "leaders-only"];
    expect(lines(await exported(...admitted)).length).toBeLessThan(contacts.length);
    for (const { id } of FORMATS.filter((f) => f.id !== "parquet"))
      expect(await exported("--format", id, ...PAIR), id).toBe(await exported("--format", id, ...PAIR));
  });
});
