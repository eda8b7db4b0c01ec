/** The exports that are graphs, held to the vocabularies they use: what their specifications do not know is in none of them. */
import { defaultModel, type IEntityDatum, Model } from "@alephdata/followthemoney";
import jsonld from "jsonld";
import { beforeAll, describe, expect, it } from "vitest";
import type { Contact } from "../../src/model/contact.ts";
import { openLedger } from "../../src/summitry.ts";
import { exampleContacts, exported, ledger, lines, PAIR } from "./on-example.ts";
import {
  ANNOTATION_CONTEXT,
  isKindOf,
  PROV_CLASSES,
  PROV_PROPERTIES,
  SCHEMA_CLASSES,
  SCHEMA_PROPERTIES,
} from "./vocabularies.ts";

let contacts: readonly Contact[] = [];
beforeAll(async () => {
  contacts = await exampleContacts();
}, 120_000);

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
          if (property.type.name === "entity") {
            const other = model.getSchema(entities.find((e) => e.id === value)!.schema);
            expect(other.isA(property.getRange()), `${datum.schema}.${name} of a ${other.name}`).toBe(true);
          }
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

type Term = { readonly value: string };
type Quad = { readonly subject: Term; readonly predicate: Term; readonly object: Term };

/** A node of expanded JSON-LD, or a value. */
interface Node {
  readonly "@type"?: readonly string[];
  readonly "@value"?: unknown;
  readonly [iri: string]: unknown;
}

describe("linked data", () => {
  const SCHEMA = "https://schema.org/";
  /** The contexts by their addresses: nothing is fetched. */
  const documentLoader = async (url: string) => ({
    ...{ contextUrl: null, documentUrl: url },
    document: { "@context": url.includes("schema.org") ? { "@vocab": SCHEMA } : ANNOTATION_CONTEXT },
  });
  /** `safe`: an error for what a context does not know, rather than leaving it out. */
  const strict = { documentLoader, safe: true };

  /** Each node under the classes of schema.org: its properties are of them, and hold what they may. */
  function holdToSchema(node: Node): void {
    const [type] = node["@type"]!.map((iri) => iri.replace(SCHEMA, ""));
    expect(SCHEMA_CLASSES).toHaveProperty(type!);
    for (const [iri, values] of Object.entries(node)) {
      if (iri.startsWith("@")) continue;
      const name = iri.replace(SCHEMA, "");
      expect(SCHEMA_PROPERTIES, iri).toHaveProperty(name);
      const [of, holds] = SCHEMA_PROPERTIES[name]!;
      expect(isKindOf(SCHEMA_CLASSES, type!, of), `${type}.${name}`).toBe(true);
      for (const value of values as Node[]) {
        if (value["@type"]) holdToSchema(value);
        expect(
          holds.some((kind) => isOf(kind, value)),
          `${name}: ${JSON.stringify(value)}`,
        ).toBe(true);
      }
    }
  }

  function isOf(kind: string, node: Node): boolean {
    const value = node["@value"];
    if (kind === "Text") return typeof value === "string" && value !== "";
    if (kind === "Number") return typeof value === "number";
    if (kind === "Date") return /^\d{4}-\d\d-\d\d$/.test(String(value));
    if (kind === "URL") return URL.canParse(String(value));
    return node["@type"]?.some((iri) => isKindOf(SCHEMA_CLASSES, iri.replace(SCHEMA, ""), kind)) ?? false;
  }

  it("ClaimReview is JSON-LD of schema.org's classes and properties, rated by the scale", async () => {
    const reviews = lines(await exported("--format", "claimreview"));
    expect(reviews.length).toBeGreaterThan(1);
    for (const review of reviews) {
      const [node] = await jsonld.expand(review, strict);
      expect(node["@type"]).toEqual([`${SCHEMA}ClaimReview`]);
      holdToSchema(node);
      for (const required of ["claimReviewed", "author", "itemReviewed", "url"])
        expect(review).toHaveProperty(required);
      if (review.reviewRating) expect([1, 3, 4, 5]).toContain(review.reviewRating.ratingValue);
    }
    expect(reviews.map((r) => r.claimReviewed).join()).not.toContain("read as support");
  });

  const OA = "http://www.w3.org/ns/oa#";
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
          const [node] = await jsonld.expand(annotation, strict);
          expect(node["@type"]).toEqual([`${OA}Annotation`]);
          expect(node[`${OA}motivatedBy`][0]["@id"]).toMatch(/#(?:assessing|identifying)$/);
          const [target] = node[`${OA}hasTarget`];
          expect(target[`${OA}hasSource`][0]["@id"]).toMatch(/^(?:https?|urn):/);
          expect(target[`${OA}hasSelector`].map((s: Node) => s["@type"]![0]).sort()).toEqual([
            ...[`${OA}TextPositionSelector`, `${OA}TextQuoteSelector`],
          ]);
          for (const body of node[`${OA}hasBody`])
            expect(body[`${OA}hasPurpose`][0]["@id"]).toMatch(/#(?:assessing|describing|identifying)$/);
        }
      }
    } finally {
      opened.close();
    }
  });

  const PROV = "http://www.w3.org/ns/prov#";
  it("PROV leads from every contact to addresses, in PROV-O's terms alone", async () => {
    const graph = JSON.parse(await exported("--format", "prov", ...PAIR));
    const quads = (await jsonld.toRDF(graph, strict)) as Quad[];
    const types = new Map<string, string[]>();
    for (const { subject, predicate, object } of quads)
      if (predicate.value.endsWith("#type"))
        types.set(subject.value, [...(types.get(subject.value) ?? []), object.value.replace(PROV, "")]);
    for (const [node, names] of types) for (const name of names) expect(PROV_CLASSES, node).toHaveProperty(name);
    const isOf = (node: string, kind: string): boolean =>
      types.get(node)?.some((name) => isKindOf(PROV_CLASSES, name, kind)) ?? false;
    for (const { subject, predicate, object } of quads) {
      if (/#(?:type|label)$/.test(predicate.value)) continue;
      const property = PROV_PROPERTIES[predicate.value.replace(PROV, "")];
      expect(property, predicate.value).toBeDefined();
      expect(isOf(subject.value, property![0]), `${subject.value} ${predicate.value}`).toBe(true);
      expect(isOf(object.value, property![1][0]!), `${predicate.value} ${object.value}`).toBe(true);
    }
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
