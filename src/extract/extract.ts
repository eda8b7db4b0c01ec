/** Document → sentences, mentions of contacts and claims. Pure; the lexicon is built once a roster. */
import type { Claim } from "../model/claim.ts";
import type { Document } from "../model/document.ts";
import type { Mention } from "../model/mention.ts";
import type { Roster } from "../model/roster.ts";
import { asWritten } from "./as-written.ts";
import { assertedClaims } from "./claims/asserted.ts";
import { findClaims } from "./claims.ts";
import { findContacts } from "./contacts.ts";
import { createLexicon, type Lexicon } from "./lexicon.ts";
import type { Sentence } from "./shadow.ts";
import { sentencesOf } from "./units.ts";

export interface Extraction {
  readonly sentences: readonly Sentence[];
  readonly mentions: readonly Mention[];
  readonly claims: readonly Claim[];
}

export interface Extractor {
  readonly lexicon: Lexicon;
  /** `claims: false` leaves the claims out, which take half of the time. */
  extract(document: Document, options?: { readonly claims?: boolean }): Extraction;
}

/** An extractor for a roster. Languages without words of their own give nothing; see languages.ts for those with. */
export function createExtractor(roster: Roster): Extractor {
  const lexicon = createLexicon(roster);
  const extract: Extractor["extract"] = (document, { claims: wanted = true } = {}) => {
    const language = lexicon.language(document.language);
    if (!language) return { sentences: [], mentions: [], claims: [] };
    const { reading } = language.words;
    const text = reading(document.text);
    if (text !== document.text) {
      const read = { ...document, text, title: document.title && reading(document.title) };
      return asWritten(extract(read, { claims: wanted }), text, document.text);
    }
    const sentences = sentencesOf(document, lexicon);
    const mentions = findContacts(sentences, document, language.words, roster);
    if (!wanted) return { sentences, mentions, claims: [] };
    const found = findClaims(sentences, document, lexicon);
    const claims = [...found, ...assertedClaims(sentences, mentions, found, document)].sort(
      (x, y) => x.span.start - y.span.start || x.span.end - y.span.end,
    );
    return { sentences, mentions, claims };
  };
  return { lexicon, extract };
}
