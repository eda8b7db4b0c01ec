/** PROV-O as JSON-LD: how each contact came from mentions, each mention from words of a document, each from addresses. */
import type { ExportFormat, Material } from "./format.ts";
import { uri, webAddresses } from "./format.ts";

const CONTEXT = {
  prov: "http://www.w3.org/ns/prov#",
  xsd: "http://www.w3.org/2001/XMLSchema#",
  label: "http://www.w3.org/2000/01/rdf-schema#label",
};

export const provFormat: ExportFormat = {
  id: "prov",
  subjects: ["contacts"],
  summary: "PROV lineage as JSON-LD: contact, mentions, documents, addresses, rules",
  *write(material) {
    yield `{"@context":${JSON.stringify(CONTEXT)},"@graph":[\n`;
    let first = true;
    for (const node of nodes(material)) {
      yield `${first ? "" : ",\n"}${JSON.stringify(node)}`;
      first = false;
    }
    yield "\n]}\n";
  },
};

const to = (id: string): object => ({ "@id": id });

function* nodes({ contacts, mentions, documents }: Material): Generator<object> {
  const agent = "urn:summitry:agent:summitry";
  yield { "@id": agent, "@type": ["prov:Agent", "prov:SoftwareAgent"], label: "Summitry" };
  for (const contact of contacts)
    yield {
      "@id": uri("contact", contact.id),
      "@type": "prov:Entity",
      label: `${contact.kind} ${contact.start}: ${contact.participants.map((p) => p.name).join(", ")}`,
      "prov:wasDerivedFrom": contact.mentions.map((id) => to(uri("mention", id))),
      "prov:wasAttributedTo": to(agent),
    };
  const rules = new Set<string>();
  for (const mention of mentions) {
    rules.add(mention.rule);
    yield {
      "@id": uri("mention", mention.id),
      "@type": "prov:Entity",
      "prov:wasQuotedFrom": to(uri("document", mention.document)),
      "prov:wasGeneratedBy": to(uri("rule", mention.rule)),
    };
  }
  for (const rule of [...rules].sort())
    yield {
      "@id": uri("rule", rule),
      "@type": "prov:Activity",
      label: `reading by the rule ${rule}`,
      "prov:wasAssociatedWith": to(agent),
    };
  const pages = new Set<string>();
  for (const document of documents.values()) {
    const addresses = webAddresses(document.sources);
    for (const address of addresses) pages.add(address);
    yield {
      "@id": uri("document", document.id),
      "@type": "prov:Entity",
      ...(document.title ? { label: document.title } : {}),
      ...(addresses.length > 0 ? { "prov:hadPrimarySource": addresses.map(to) } : {}),
    };
  }
  for (const page of pages) yield { "@id": page, "@type": "prov:Entity" };
}
