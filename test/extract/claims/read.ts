/** Claims of a text through the real stages: lexicon, units, claims. */

import { resolve } from "node:path";
import { claimGrammars } from "../../../src/extract/claim-grammars.ts";
import { compile } from "../../../src/extract/claims/compile.ts";
import { findClaims } from "../../../src/extract/claims.ts";
import { createLexicon, type Lexicon } from "../../../src/extract/lexicon.ts";
import { sentencesOf } from "../../../src/extract/units.ts";
import { loadRoster } from "../../../src/ledger/load-roster.ts";
import type { Claim, ClaimType } from "../../../src/model/claim.ts";
import type { Document } from "../../../src/model/document.ts";
import type { Party } from "../../../src/model/party.ts";
import type { Day } from "../../../src/model/period.ts";
import { createRoster } from "../../../src/model/roster.ts";

let lexicon: Lexicon | undefined;
export const grammar = claimGrammars.en!;
export const compiled = compile(grammar);

export function articleOf(text: string, published: Day | null = "2024-06-03"): Document {
  return {
    id: "test",
    title: null,
    text,
    language: "en",
    published: published ? { day: published, from: "argument", basis: "stated" } : null,
    origin: "article",
    author: null,
    site: null,
    sources: [],
    row: null,
  };
}

export function sentencesIn(document: Document) {
  lexicon ??= createLexicon(createRoster(loadRoster(resolve(import.meta.dirname, "../../../data"))));
  return sentencesOf(document, lexicon);
}

export function claimsIn(text: string, published?: Day | null): Claim[] {
  const document = articleOf(text, published);
  return findClaims(sentencesIn(document), document, lexicon);
}

/** The one claim of that type; an error that lists what was found otherwise. */
export function only(claims: readonly Claim[], type: ClaimType): Claim {
  const found = claims.filter((c) => c.type === type);
  if (found.length !== 1)
    throw new Error(`${found.length} × ${type} in ${JSON.stringify(claims.map((c) => [c.type, c.quote]))}`);
  return found[0]!;
}

export const countries = (side: readonly Party[]): string[] => side.map((p) => p.country ?? p.name ?? p.text);
