/** Of the claims kept in a ledger, the interpretive ones that speak of a pair in a period. */
import type { ResolvedClaim } from "../model/claim.ts";
import type { CountryId } from "../model/country.ts";
import type { Document } from "../model/document.ts";
import type { Figure } from "../model/figure.ts";
import { overlaps, type Period } from "../model/period.ts";
import type { ReadingMaterial } from "./material.ts";

/** A kept claim with its sides as resolved, its document, and whether that also makes factual claims about the pair. */
export interface KeptClaim {
  readonly resolved: ResolvedClaim;
  readonly document: Document;
  readonly aboutPair: boolean;
}

/**
 * A claim speaks of the pair if its sides are both countries; or, where it names fewer sides, if it names no other
 * country and its document makes factual claims about the pair. It speaks of the period by its own days, else by the
 * day of publication.
 */
export function interpretations(
  kept: readonly KeptClaim[],
  countries: readonly CountryId[],
  period: Period,
): readonly ReadingMaterial[] {
  return kept
    .filter(({ resolved }) => resolved.claim.interpretation)
    .filter((k) => isAbout(k, countries) && isWithin(k, period))
    .map(({ resolved: { claim }, document }) => ({
      ...{ claim: claim.id, document: document.id, quote: claim.quote, attribution: claim.attribution },
      ...{ title: document.title, author: document.author, site: document.site, sources: document.sources },
      published: document.published?.day ?? null,
    }))
    .sort((x, y) => order(x.published ?? "", y.published ?? "") || order(x.claim, y.claim));
}

function isAbout({ resolved, aboutPair }: KeptClaim, countries: readonly CountryId[]): boolean {
  const sides = [
    ...resolved.a,
    ...resolved.b,
    ...(resolved.versus ? [...resolved.versus.a, ...resolved.versus.b] : []),
  ];
  const named = new Set(sides.flatMap((s) => s.resolution.country ?? s.party.country ?? []));
  if (countries.every((c) => named.has(c))) return true;
  return aboutPair && [...named].every((c) => countries.includes(c));
}

function isWithin({ resolved, document }: KeptClaim, period: Period): boolean {
  const own = resolved.claim.period;
  if (own) return overlaps(own, period);
  const day = document.published?.day;
  return day !== undefined && period.start <= day && day <= period.end;
}

/** How many there are, so that "none" is a number too. No coverage: what was not read here is unknown. */
export function keptFigure(value: number, between: readonly CountryId[], window: Period): Figure {
  const query = { between, from: window.start, to: window.end };
  const coverage = { level: null, from: null, completeTo: null, estimate: null, statements: [], knownGaps: [] };
  return {
    ...{ label: "interpretive claims kept", value, window, ruleSet: "default", query, contacts: [] },
    coverage: { state: "unknown", ...coverage },
  };
}

const order = (x: string, y: string): number => (x < y ? -1 : x > y ? 1 : 0);
