/** The addresses that state facts, each once, with what is known of the page. */
import type { Document } from "../model/document.ts";
import { hostOf, type Publisher } from "../model/publisher.ts";
import type { Material } from "./format.ts";

export interface Source {
  readonly address: string;
  /** The text that was read there, where one was. */
  readonly document: Document | null;
  readonly publisher: Publisher | null;
  /** How many of the contacts it is a source of. */
  readonly contacts: number;
}

/** By address. */
export function sourcesOf({ contacts, documents, publisherOf }: Material): readonly Source[] {
  const counts = new Map<string, number>();
  for (const contact of contacts) for (const s of new Set(contact.sources)) counts.set(s, (counts.get(s) ?? 0) + 1);
  const read = new Map<string, Document>();
  for (const document of documents.values())
    if (document.origin === "article") for (const s of document.sources) read.set(s, document);
  return [...counts].sort().map(([address, number]) => ({
    ...{ address, contacts: number },
    document: read.get(address) ?? null,
    publisher: publisherOf(address),
  }));
}

/** The title of the page; where none is known the address without its scheme. */
export const titleOf = ({ document, address }: Source): string =>
  document?.title ?? address.replace(/^https?:\/\/(?:www\.)?/, "").replace(/\/$/, "");

export const publisherName = ({ publisher, address }: Source): string => publisher?.publisher ?? hostOf(address);
