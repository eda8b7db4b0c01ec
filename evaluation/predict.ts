/** Passages and claims in the gold format, as the pipeline reads them. */
import { createExtractor } from "../src/extract/extract.ts";
import { type GoldClaim, type GoldContact, goldClaims, goldContacts } from "../src/extract/gold-format.ts";
import type { Document, Language } from "../src/model/document.ts";
import type { Roster } from "../src/model/roster.ts";
import { participantsOf, resolveClaim } from "../src/resolve/index.ts";

export interface Passage {
  readonly id: string;
  readonly text: string;
  /** Of the page that the passage was cut from. */
  readonly title?: string | null;
  readonly published?: string | null;
  readonly lang?: string;
  readonly origin?: string;
}

/** Whose pages the passages were cut from: part of what a reader of the page knows. */
const SITES: Readonly<Record<string, string>> = { whitehouse: "whitehouse.gov", kremlin: "kremlin.ru" };

/** A predictor for a roster: text verbatim in, contacts and claims out. */
export function createPredictor(
  roster: Roster,
): (passage: Passage) => { id: string; contacts: GoldContact[]; claims: GoldClaim[] } {
  const extractor = createExtractor(roster);
  return (passage) => {
    const published = passage.published ?? null;
    const { mentions, claims } = extractor.extract(documentOf(passage));
    return {
      id: passage.id,
      contacts: goldContacts(
        mentions.map((m) => [m, participantsOf(m, roster, published)] as const),
        roster,
      ),
      claims: goldClaims(
        claims.map((c) => resolveClaim(c, roster, published)),
        roster,
      ),
    };
  };
}

function documentOf({ id, text, title, published, lang, origin }: Passage): Document {
  return {
    id,
    title: title ?? null,
    text,
    language: (lang ?? "en") as Language,
    published: published ? { day: published, from: "argument", basis: "stated" } : null,
    origin: "article",
    author: null,
    site: SITES[origin ?? ""] ?? null,
    sources: [],
    row: null,
  };
}
