import type { CountryId } from "./country.ts";

/** Who stands behind a web domain: sides and independence of sources come from here (definitions, section 6). */
export interface Publisher {
  readonly domain: string;
  /** Domains of one publisher are one source. */
  readonly publisher: string;
  /** The country whose side it gives, or null for third parties and where not known. */
  readonly side: CountryId | null;
  /** ISO 639-1. */
  readonly language: string | null;
  /** A mirror repeats another's page: alone it is no independent source. */
  readonly tier: "official" | "wire" | "press" | "reference" | "mirror";
}

/** Address → the row of its host, or of the closest domain above that has one; null where none has. */
export type PublisherLookup = (source: string) => Publisher | null;

export function publisherLookup(publishers: readonly Publisher[]): PublisherLookup {
  const byDomain = new Map(publishers.map((p) => [p.domain, p]));
  return (source) => {
    // "en.special.kremlin.ru" belongs to the row of "kremlin.ru" unless it has its own.
    for (let domain = hostOf(source); domain.includes("."); domain = domain.slice(domain.indexOf(".") + 1)) {
      const found = byDomain.get(domain);
      if (found) return found;
    }
    return null;
  };
}

/** The host without "www." and without a stray last dot; what is no address stands for itself. */
export function hostOf(source: string): string {
  try {
    return new URL(source).hostname.replace(/^www\./, "").replace(/\.$/, "");
  } catch {
    return source;
  }
}
