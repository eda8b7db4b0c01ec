/** summitry export: each format read by a reader that is not ours, and back without loss where the format allows it. */
import { join } from "node:path";
import { defaultModel, type IEntityDatum, Model } from "@alephdata/followthemoney";
import { Cite } from "@citation-js/core";
import "@citation-js/plugin-bibtex";
import { parquetReadObjects } from "hyparquet";
import jsonld from "jsonld";
import papaparse from "papaparse";
import { beforeAll, describe, expect, it } from "vitest";
import { runProgram } from "../../src/cli/program.ts";
import { FORMATS } from "../../src/exchange/formats.ts";
import type { Contact } from "../../src/model/contact.ts";
import { openLedger } from "../../src/summitry.ts";
import { fakeTerminal } from "../cli/fake-terminal.ts";
import { temporaryFolder } from "../ledger/small-data.ts";

const ledger = join(temporaryFolder(), "ledger.sqlite");
const PAIR = ["--between", "CHN,RUS", "--from", "2023", "--to", "2024"];
const ARTICLE = `# 😀 A view

Xi Jinping met Vladimir Putin in Beijing on 16 May 2024. The two met six times in 2024. This may be read as support.
`;

async function summitry(argv: readonly string[], files: Readonly<Record<string, string>> = {}) {
  const terminal = fakeTerminal(files);
  const status = await runProgram([...argv, "--ledger", ledger], terminal);
  return { ...terminal, status, out: terminal.out(), err: terminal.err() };
}
const exported = async (...argv: string[]): Promise<string> => (await summitry(["export", ...argv])).out;
// biome-ignore lint/suspicious/noExplicitAny: JSON of an export
const lines = (text: string): any[] =>
  text
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line));

let contacts: readonly Contact[] = [];
beforeAll(async () => {
  await summitry(["check", "view.md", "--published", "2024-12-31"], { "view.md": ARTICLE });
  contacts = JSON.parse((await summitry(["contacts", ...PAIR, "--json"])).out).contacts;
}, 60_000);

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

describe("FollowTheMoney", () => {
  it("fits the schemata of its own model: every property is there, every value of its kind, every link leads somewhere", async () => {
    const model = new Model(defaultModel);
    const entities = lines(await exported("--format", "ftm", ...PAIR)) as IEntityDatum[];
    const ids = new Set(entities.map((e) => e.id));
    expect(ids.size).toBe(entities.length);
    const codes = new Set(Object.keys((defaultModel.types.country as { values: object }).values));
    for (const datum of entities) {
      const schema = model.getSchema(datum.schema);
      const entity = model.getEntity(datum);
      for (const [name, values] of Object.entries(datum.properties ?? {})) {
        const property = schema.getProperty(name);
        expect(entity.getProperty(name), `${datum.schema}.${name}`).toEqual(values);
        for (const value of values as string[]) {
          if (property.type.name === "entity") expect(ids).toContain(value);
          if (property.type.name === "country") expect(codes).toContain(value);
          if (property.type.name === "date") expect(value).toMatch(/^\d{4}(-\d\d){0,2}$/);
        }
      }
      for (const name of schema.required ?? []) expect(datum.properties).toHaveProperty(name);
    }
    const events = entities.filter((e) => e.schema === "Event");
    expect(events.map((e) => e.id)).toEqual(contacts.map((c) => `summitry-contact-${c.id}`));
  });
});

describe("PLOVER", () => {
  it("has a line a pair of countries, under the contact's id, with the field's modes", async () => {
    const events = lines(await exported("--format", "plover", ...PAIR));
    expect(new Set(events.map((e) => e["Event ID"]))).toEqual(new Set(contacts.map((c) => c.id)));
    for (const event of events) {
      expect(event["Event Type"]).toBe("CONSULT");
      expect(["visit", "third-party", "multilateral", "phone"]).toContain(event["Event Mode"]);
      expect(event["Actor Country"]).not.toBe(event["Recipient Country"]);
    }
    const visit = contacts.find((c) => c.kind === "visit" && c.place?.country === "CHN")!;
    expect(events.find((e) => e["Event ID"] === visit.id)).toMatchObject({
      ...{ "Actor Country": "RUS", "Recipient Country": "CHN", "Event Mode": "visit" },
    });
    const call = contacts.find((c) => c.kind === "call")!;
    expect(events.find((e) => e["Event ID"] === call.id)["Event Mode"]).toBe("phone");
  });
});

type Term = { readonly value: string };
type Quad = { readonly subject: Term; readonly predicate: Term; readonly object: Term };

describe("linked data", () => {
  const SCHEMA = new Set(
    "url claimReviewed datePublished author reviewBody itemReviewed reviewRating appearance headline name ratingValue bestRating worstRating alternateName".split(
      " ",
    ),
  );
  /** The contexts by their addresses, as far as an expansion needs them; nothing is fetched. */
  const documentLoader = async (url: string) => ({
    ...{ contextUrl: null, documentUrl: url },
    document: {
      "@context": url.includes("schema.org")
        ? { "@vocab": "https://schema.org/" }
        : { "@vocab": "http://www.w3.org/ns/oa#", id: "@id", type: "@type" },
    },
  });

  it("ClaimReview is JSON-LD whose every term is one of schema.org's, rated by the scale", async () => {
    const reviews = lines(await exported("--format", "claimreview"));
    expect(reviews.length).toBeGreaterThan(1);
    for (const review of reviews) {
      const [node] = await jsonld.expand(review, { documentLoader });
      expect(node["@type"]).toEqual(["https://schema.org/ClaimReview"]);
      const terms = JSON.stringify(node).matchAll(/"https:\/\/schema\.org\/([a-z]\w*)":/g);
      for (const [, term] of terms) expect(SCHEMA, term).toContain(term);
      for (const required of ["claimReviewed", "author", "itemReviewed", "url"])
        expect(review).toHaveProperty(required);
      if (review.reviewRating) expect([1, 3, 4, 5]).toContain(review.reviewRating.ratingValue);
    }
    expect(reviews.map((r) => r.claimReviewed).join()).not.toContain("read as support");
  });

  it("annotations lead to the words again, by quote and by code points", async () => {
    const opened = await openLedger({ path: ledger });
    try {
      for (const subject of ["verdicts", "mentions"]) {
        const annotations = lines(await exported("--format", "annotation", "--of", subject, ...PAIR));
        expect(annotations.length).toBeGreaterThan(1);
        for (const annotation of annotations) {
          const [quote, position] = annotation.target.selector;
          const [id] = annotation.target.source.split(":").slice(-1);
          const text = (await opened.document(id))!.text;
          expect([...text].slice(position.start, position.end).join("")).toBe(quote.exact);
          expect(text).toContain(quote.prefix + quote.exact + quote.suffix);
          expect((await jsonld.expand(annotation, { documentLoader }))[0]["@type"][0]).toMatch(/Annotation$/);
        }
      }
    } finally {
      opened.close();
    }
  });

  it("PROV leads from every contact to addresses, in PROV-O's terms alone", async () => {
    const graph = JSON.parse(await exported("--format", "prov", ...PAIR));
    const quads = (await jsonld.toRDF(graph, { documentLoader })) as Quad[];
    const known =
      /ns\/prov#(?:wasDerivedFrom|wasAttributedTo|wasQuotedFrom|wasGeneratedBy|wasAssociatedWith|hadPrimarySource)$|rdf-schema#label$|rdf-syntax-ns#type$/;
    for (const quad of quads) expect(quad.predicate.value).toMatch(known);
    const next = (from: string, name: string) =>
      quads.filter((q) => q.subject.value === from && q.predicate.value.endsWith(name)).map((q) => q.object.value);
    for (const contact of contacts) {
      const mentions = next(`urn:summitry:contact:${contact.id}`, "wasDerivedFrom");
      const documents = mentions.flatMap((m) => next(m, "wasQuotedFrom"));
      const addresses = documents.flatMap((d) => next(d, "hadPrimarySource"));
      expect(new Set(addresses)).toEqual(new Set(contact.sources.filter((s) => s.startsWith("http"))));
    }
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
