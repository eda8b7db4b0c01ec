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
