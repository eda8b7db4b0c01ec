/**
 * What the specifications know, as far as the exports use it or come near it: names of classes and properties, and what
 * they may hold. Facts of the specifications named at each.
 */

/** A property's subject and what stands in it: a class of the vocabulary, or a kind of value. */
export type Property = readonly [of: string, holds: readonly string[]];

/** schema.org: classes with what they are kinds of. */
export const SCHEMA_CLASSES: Readonly<Record<string, string | null>> = {
  ...{ Thing: null, CreativeWork: "Thing", Review: "CreativeWork", ClaimReview: "Review", Claim: "CreativeWork" },
  ...{ Organization: "Thing", Person: "Thing", Intangible: "Thing", Rating: "Intangible" },
};

/** schema.org: properties of these classes. */
export const SCHEMA_PROPERTIES: Readonly<Record<string, Property>> = {
  url: ["Thing", ["URL"]],
  name: ["Thing", ["Text"]],
  alternateName: ["Thing", ["Text"]],
  description: ["Thing", ["Text"]],
  author: ["CreativeWork", ["Organization", "Person"]],
  datePublished: ["CreativeWork", ["Date"]],
  headline: ["CreativeWork", ["Text"]],
  inLanguage: ["CreativeWork", ["Text"]],
  itemReviewed: ["Review", ["Thing"]],
  reviewBody: ["Review", ["Text"]],
  reviewRating: ["Review", ["Rating"]],
  claimReviewed: ["ClaimReview", ["Text"]],
  appearance: ["Claim", ["CreativeWork"]],
  firstAppearance: ["Claim", ["CreativeWork"]],
  ratingValue: ["Rating", ["Number", "Text"]],
  bestRating: ["Rating", ["Number", "Text"]],
  worstRating: ["Rating", ["Number", "Text"]],
  ratingExplanation: ["Rating", ["Text"]],
};

/** PROV-O (W3C Recommendation, 2013): subject and object of each property. */
export const PROV_PROPERTIES: Readonly<Record<string, Property>> = {
  wasDerivedFrom: ["Entity", ["Entity"]],
  wasQuotedFrom: ["Entity", ["Entity"]],
  wasRevisionOf: ["Entity", ["Entity"]],
  hadPrimarySource: ["Entity", ["Entity"]],
  wasAttributedTo: ["Entity", ["Agent"]],
  wasGeneratedBy: ["Entity", ["Activity"]],
  used: ["Activity", ["Entity"]],
  wasAssociatedWith: ["Activity", ["Agent"]],
  wasInformedBy: ["Activity", ["Activity"]],
  actedOnBehalfOf: ["Agent", ["Agent"]],
};
export const PROV_CLASSES: Readonly<Record<string, string | null>> = {
  ...{ Entity: null, Activity: null, Agent: null, SoftwareAgent: "Agent", Person: "Agent", Organization: "Agent" },
};

const id = (iri: string) => ({ "@id": iri, "@type": "@id" });
const term = (iri: string) => ({ "@id": iri, "@type": "@vocab" });
const count = (iri: string) => ({ "@id": iri, "@type": "xsd:nonNegativeInteger" });

/** The terms of the Web Annotation context (http://www.w3.org/ns/anno.jsonld): what it leaves out is unknown to readers. */
export const ANNOTATION_CONTEXT = {
  oa: "http://www.w3.org/ns/oa#",
  dc: "http://purl.org/dc/elements/1.1/",
  dcterms: "http://purl.org/dc/terms/",
  rdf: "http://www.w3.org/1999/02/22-rdf-syntax-ns#",
  xsd: "http://www.w3.org/2001/XMLSchema#",
  id: "@id",
  type: "@type",
  ...Object.fromEntries(
    [
      ...["Annotation", "TextualBody", "SpecificResource", "ResourceSelection", "Choice", "Motivation"],
      ...["FragmentSelector", "TextQuoteSelector", "TextPositionSelector", "DataPositionSelector", "RangeSelector"],
      ...["assessing", "bookmarking", "classifying", "commenting", "describing", "editing", "highlighting"],
      ...["identifying", "linking", "moderating", "questioning", "replying", "tagging"],
      ...["exact", "prefix", "suffix", "bodyValue", "processingLanguage"],
    ].map((name) => [name, `oa:${name}`]),
  ),
  body: id("oa:hasBody"),
  target: id("oa:hasTarget"),
  source: id("oa:hasSource"),
  selector: id("oa:hasSelector"),
  scope: id("oa:hasScope"),
  motivation: term("oa:motivatedBy"),
  purpose: term("oa:hasPurpose"),
  start: count("oa:start"),
  end: count("oa:end"),
  value: "rdf:value",
  format: "dc:format",
  language: "dc:language",
};

/** CSL JSON (csl-data.json of citation-style-language/schema): of an item what a web page can have, and its types. */
export const CSL_PROPERTIES: Readonly<Record<string, "text" | "names" | "date">> = {
  ...{ id: "text", type: "text", language: "text", title: "text", "title-short": "text", URL: "text", note: "text" },
  ...{ publisher: "text", "publisher-place": "text", "container-title": "text", keyword: "text", abstract: "text" },
  ...{ author: "names", editor: "names", contributor: "names", translator: "names" },
  ...{ issued: "date", accessed: "date", submitted: "date", "event-date": "date" },
};
export const CSL_TYPES: ReadonlySet<string> = new Set(
  "article article-journal article-magazine article-newspaper broadcast document post post-weblog report speech webpage".split(
    " ",
  ),
);

/** POLECAT's forty headings, and PLOVER's modes of CONSULT (its manual, table of modes). */
export const PLOVER_HEADINGS: ReadonlySet<string> = new Set([
  ...["Event ID", "Event Date", "Event Type", "Event Mode", "Intensity", "Quad Code", "Contexts"],
  ...["Actor Name", "Actor Country", "Actor COW", "Primary Actor Sector", "Actor Sectors", "Actor Title"],
  ...["Actor Name Raw", "Wikipedia Actor ID"],
  ...["Recipient Name", "Recipient Country", "Recipient COW", "Primary Recipient Sector", "Recipient Sectors"],
  ...["Recipient Title", "Recipient Name Raw", "Wikipedia Recipient ID"],
  ...["Placename", "City", "District", "Province", "Country", "Latitude", "Longitude", "GeoNames ID"],
  ...["Raw Placename", "Feature Type", "Source", "Publication Date"],
  ...["Story People", "Story Organizations", "Story Locations", "Language", "Version"],
]);
export const CONSULT_MODES: ReadonlySet<string | null> = new Set([
  ...["visit", "third-party", "multilateral", "phone"],
  null,
]);

/** Whether a class is another or a kind of it. */
export function isKindOf(classes: Readonly<Record<string, string | null>>, name: string, of: string): boolean {
  for (let at: string | null | undefined = name; at; at = classes[at]) if (at === of) return true;
  return false;
}
