/** Claims of a text through the real stages: lexicon, units, claims. */

import { claimGrammars } from "../../../src/extract/claim-grammars.ts";
import { compile } from "../../../src/extract/claims/compile.ts";
import { findClaims } from "../../../src/extract/claims.ts";
import { sentencesOf } from "../../../src/extract/units.ts";
import type { Claim, ClaimType } from "../../../src/model/claim.ts";
import type { Document } from "../../../src/model/document.ts";
import type { Party } from "../../../src/model/party.ts";
import type { Day } from "../../../src/model/period.ts";
import { extractor, textOf } from "../reading.ts";

const { lexicon } = extractor;
export const grammar = claimGrammars.en!;
export const compiled = compile(grammar);

export const articleOf = (text: string, published: Day | null = "2024-06-03"): Document => textOf(text, published);

export function sentencesIn(document: Document) {
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
