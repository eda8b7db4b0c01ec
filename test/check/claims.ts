/** Claims written by hand, as the extractor and the resolver would give them. */
import { emphasisOf } from "../../src/extract/claims/emphasis.ts";
import { claimGrammar } from "../../src/extract/languages/en/claim-rules.ts";
import type { Claim, ClaimType, ResolvedClaim, ResolvedParty } from "../../src/model/claim.ts";
import type { Rank } from "../../src/model/office.ts";
import type { Resolution } from "../../src/model/participant.ts";
import type { Group, Party } from "../../src/model/party.ts";
import type { DatedPeriod } from "../../src/model/period.ts";

const NOBODY: Resolution = {
  person: null,
  office: null,
  country: null,
  organisation: null,
  score: 1,
  reasons: [],
  rivals: [],
};
const PARTY: Party = {
  span: { start: 0, end: 0 },
  text: "",
  name: null,
  title: null,
  country: null,
  organisation: null,
  group: null,
  qualifier: null,
  refersTo: [],
};

export const person = (id: string, country: string, held: string | null = null): ResolvedParty => ({
  party: { ...PARTY, text: id, name: id },
  resolution: { ...NOBODY, person: id, office: held, country },
});

export const stranger = (name: string): ResolvedParty => ({
  party: { ...PARTY, text: name, name },
  resolution: NOBODY,
});

/** An office without a name: the resolver also finds who holds it on the claim's day. */
export const office = (id: string, country: string, holder: string | null = null): ResolvedParty => ({
  party: { ...PARTY, text: id, title: id, country },
  resolution: { ...NOBODY, office: id, country, person: holder },
});

export const country = (id: string): ResolvedParty => ({
  party: { ...PARTY, text: id, country: id },
  resolution: { ...NOBODY, country: id },
});

export const group = (id: string, of: string, level: Rank, narrow: Partial<Group> = {}): ResolvedParty => ({
  party: { ...PARTY, text: id, country: of, group: { id, level, from: null, channels: null, title: null, ...narrow } },
  resolution: { ...NOBODY, country: of },
});

export const period = (start: string, end: string, basis: DatedPeriod["basis"] = "stated") => ({
  start,
  end,
  precision: "range" as const,
  basis,
  text: `${start} to ${end}`,
});

export const year = (y: number, basis: DatedPeriod["basis"] = "stated") => ({
  ...period(`${y}-01-01`, `${y}-12-31`, basis),
  precision: "year" as const,
  text: `${y}`,
});

export function claim(
  type: ClaimType,
  a: readonly ResolvedParty[],
  b: readonly ResolvedParty[],
  parts: Partial<Claim> & { versusSides?: { a: readonly ResolvedParty[]; b: readonly ResolvedParty[] } } = {},
): ResolvedClaim {
  const { versusSides, ...rest } = parts;
  const parties = (side: readonly ResolvedParty[]) => side.map((r) => r.party);
  return {
    claim: {
      id: `claim-${type}`,
      document: "document",
      span: { start: 0, end: 1 },
      quote: "a claim",
      type,
      interpretation: type === "interpretive",
      a: parties(a),
      b: parties(b),
      versus: versusSides ? { a: parties(versusSides.a), b: parties(versusSides.b) } : null,
      including: false,
      kinds: null,
      direction: null,
      level: null,
      period: null,
      baseline: null,
      value: null,
      unit: null,
      comparator: "=",
      emphasis: emphasisOf(parts.quote ?? "", claimGrammar.emphasis),
      attribution: null,
      rule: "test",
      ...rest,
    },
    a,
    b,
    versus: versusSides ?? null,
  };
}
