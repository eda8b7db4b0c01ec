/** The sides of a claim, resolved to the roster as of the claim's day. */
import type { Claim, ResolvedClaim, ResolvedParty } from "../model/claim.ts";
import type { Party } from "../model/party.ts";
import type { Day } from "../model/period.ts";
import type { Roster } from "../model/roster.ts";
import { resolveParty } from "./party.ts";
import { termOf } from "./terms.ts";

/**
 * `day` is the publication date, or null. An office without a name is resolved on the claim's own day when the
 * claim is about one day or month, and in a year that is over, else on `day`; a group or a bare country gives a country with person null.
 */
export function resolveClaim(claim: Claim, roster: Roster, day: Day | null): ResolvedClaim {
  const { period } = claim;
  const on =
    period && (period.precision === "day" || period.precision === "month")
      ? period.start
      : period?.precision === "year" && period.basis === "stated" && day && period.end < day
        ? period.end
        : (day ?? period?.end ?? null);
  const parties: readonly Party[] = [...claim.a, ...claim.b, ...(claim.versus?.a ?? []), ...(claim.versus?.b ?? [])];
  const partyAt = (span: { start: number; end: number }): Party | null =>
    parties.find((p) => p.span.start === span.start && p.span.end === span.end) ?? null;
  const resolved = (side: readonly Party[]): ResolvedParty[] =>
    side.map((party) => ({ party, resolution: resolveParty(party, on, { roster, partyAt }) }));
  const [a, b] = [resolved(claim.a), resolved(claim.b)];
  const others = claim.versus ? { a: resolved(claim.versus.a), b: resolved(claim.versus.b) } : null;
  const term = termOf(claim, [...a, ...b, ...(others?.a ?? [])], roster, day);
  // "More as foreign minister than her predecessor": each in her own time.
  const other = others && term?.office ? termOf(claim, others.a, roster, day) : null;
  const own = other && other.office === term?.office && other.person !== term?.person ? { term: other } : {};
  return { claim, a, b, versus: others && { ...others, ...own }, ...(term ? { term } : {}) };
}
