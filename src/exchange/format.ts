/** What an export format is, and what it may draw on. A format is a file here and a line in formats.ts. */
import type { Contact } from "../model/contact.ts";
import type { CountryId } from "../model/country.ts";
import type { Document, DocumentId } from "../model/document.ts";
import type { Mention } from "../model/mention.ts";
import type { PublisherLookup } from "../model/publisher.ts";
import type { Roster } from "../model/roster.ts";
import type { CheckedClaim } from "../model/verdict.ts";

/** The subjects: a contact, a mention as a source asserts it, a verdict that was kept, an address that states facts. */
export const SUBJECTS = ["contacts", "mentions", "verdicts", "sources"] as const;
export type Subject = (typeof SUBJECTS)[number];

/** The contacts of a query with all that they rest on, and the verdicts kept. */
export interface Material {
  readonly contacts: readonly Contact[];
  readonly mentions: readonly Mention[];
  readonly documents: ReadonlyMap<DocumentId, Document>;
  readonly verdicts: readonly CheckedClaim[];
  readonly roster: Roster;
  readonly publisherOf: PublisherLookup;
  /** ISO 3166-1 alpha-2; null: the country has none. */
  readonly iso2: (country: CountryId) => string | null;
}

export interface ExportFormat {
  readonly id: string;
  /** The first is the one where none is asked. */
  readonly subjects: readonly Subject[];
  readonly summary: string;
  /** Pieces of text, or the bytes of the whole. */
  write(material: Material, subject: Subject): Iterable<string> | Uint8Array;
}

/** Stable names of things beyond this machine. */
export const uri = (
  thing: "contact" | "mention" | "document" | "person" | "office" | "claim" | "rule",
  id: string,
): string => `urn:summitry:${thing}:${encodeURIComponent(id)}`;

/** Those on the web, without the signs that no IRI has. */
export const webAddresses = (sources: readonly string[]): readonly string[] =>
  sources.filter((s) => /^https?:/.test(s)).map((s) => s.replace(/[\s<>"{}|\\^`]/g, encodeURIComponent));

export function* jsonLines(objects: Iterable<object>): Generator<string> {
  for (const object of objects) yield `${JSON.stringify(object)}\n`;
}
