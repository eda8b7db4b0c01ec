/** W3C Web Annotations of the words that say so: of mentions, or of claims with their verdicts. */
import type { Document } from "../model/document.ts";
import type { Span } from "../model/evidence.ts";
import { type ExportFormat, jsonLines, type Material, uri, webAddresses } from "./format.ts";

const CONTEXT_LENGTH = 32;

export const annotationFormat: ExportFormat = {
  id: "annotation",
  subjects: ["mentions", "verdicts"],
  summary: "W3C Web Annotations of the words of each mention, or each claim, an object a line",
  write: (material, subject) =>
    jsonLines(subject === "verdicts" ? [...ofVerdicts(material)] : [...ofMentions(material)]),
};

function* ofMentions({ mentions, documents, contacts }: Material): Generator<object> {
  const contactOf = new Map(contacts.flatMap((c) => c.mentions.map((m) => [m, c.id] as const)));
  for (const mention of mentions) {
    const document = documents.get(mention.document);
    if (!document) continue;
    const contact = contactOf.get(mention.id);
    const words = [mention.kind, mention.status, mention.date?.start].filter(Boolean).join(", ");
    yield {
      ...annotation(uri("mention", mention.id), "identifying", document, mention.span),
      body: [
        ...(contact ? [{ type: "SpecificResource", source: uri("contact", contact), purpose: "identifying" }] : []),
        { type: "TextualBody", value: words, format: "text/plain", purpose: "describing" },
      ],
    };
  }
}

function* ofVerdicts({ verdicts, documents }: Material): Generator<object> {
  for (const { claim, verdict, asPublished, now } of verdicts) {
    const document = documents.get(claim.document);
    if (!document) continue;
    const value = `${verdict.replaceAll("-", " ")}: ${(asPublished ?? now).reason}`;
    yield {
      ...annotation(uri("claim", claim.id), "assessing", document, claim.span),
      body: { type: "TextualBody", value, format: "text/plain", language: "en", purpose: "assessing" },
    };
  }
}

/** Positions are code points, as the specification has them; in the ledger they are UTF-16 units. */
function annotation(id: string, motivation: string, document: Document, { start, end }: Span): object {
  const { text } = document;
  const points = (to: number): number => [...text.slice(0, to)].length;
  return {
    "@context": "http://www.w3.org/ns/anno.jsonld",
    id,
    type: "Annotation",
    motivation,
    target: {
      source: addressOf(document) ?? uri("document", document.id),
      selector: [
        {
          type: "TextQuoteSelector",
          exact: text.slice(start, end),
          prefix: text.slice(Math.max(0, start - CONTEXT_LENGTH), start),
          suffix: text.slice(end, end + CONTEXT_LENGTH),
        },
        { type: "TextPositionSelector", start: points(start), end: points(end) },
      ],
    },
  };
}

/** Where the words stand. The words of a rendered row are ours, and not at the addresses that state the fact. */
const addressOf = ({ origin, sources }: Document): string | null =>
  origin === "article" ? (webAddresses(sources)[0] ?? null) : null;
