/** "Visited Saudi Arabia, Israel and Egypt": several statements in one, each a question of its own; all must hold. */
import type { Claim, ClaimType, ResolvedClaim, ResolvedParty } from "../model/claim.ts";
import type { Judged, VerdictName } from "../model/verdict.ts";

/** Families that say one thing of each traveller and each place. */
const OF_EACH: ReadonlySet<ClaimType> = new Set(["existence", "list", "first-last", "office"]);

/** A count only where the words say so: "both of them five times". */
export function isOfEach({ type, emphasis }: Claim): boolean {
  return OF_EACH.has(type) || (type === "count" && emphasis.includes("each"));
}

/** The statements of a claim, in the order of its words; most claims are one. */
export function statementsOf(resolved: ResolvedClaim): readonly ResolvedClaim[] {
  const { claim, a, b } = resolved;
  if (!isOfEach(claim) || claim.direction !== "a-to-b" || claim.including) return [resolved];
  const places = isSeveral(b, isPlace) ? b.map((one) => [one]) : [b];
  const travellers = isSeveral(a, isNamed) ? a.map((one) => [one]) : [a];
  return travellers.flatMap((who) => places.map((where) => ({ ...resolved, a: who, b: where })));
}

/** Several mere countries: a count of visits to them all is no question of one pair. */
export function isSeveralPlaces({ claim }: Pick<ResolvedClaim, "claim">): boolean {
  return (
    claim.direction === "a-to-b" &&
    isSeveral(
      claim.b.map((party) => ({ party })),
      isPlace,
    )
  );
}

function isSeveral<T extends Pick<ResolvedParty, "party">>(side: readonly T[], test: (one: T) => boolean): boolean {
  return (
    side.length > 1 &&
    side.every(test) &&
    new Set(side.map(({ party }) => party.name ?? party.country)).size === side.length
  );
}

function isPlace({ party }: Pick<ResolvedParty, "party">): boolean {
  return party.country !== null && !party.name && !party.title && !party.group && !party.organisation;
}

function isNamed({ resolution }: ResolvedParty): boolean {
  return resolution.person !== null;
}

/** All hold, or the whole does not: the verdict is that of the statement that fares worst. */
const WORST_FIRST: readonly VerdictName[] = [
  "contradicted",
  "unresolved",
  "depends-on-definition",
  "supported-with-qualification",
  "supported",
];

export function conjoined(judged: readonly Judged[]): Judged {
  const [first] = judged;
  if (judged.length === 1 || !first) return first!;
  const verdict = WORST_FIRST.find((name) => judged.some((j) => j.verdict === name)) ?? first.verdict;
  const worst = judged.find((j) => j.verdict === verdict)!;
  const unique = (texts: readonly string[]) => [...new Set(texts)];
  return {
    ...worst,
    reason: unique([worst.reason, ...judged.map((j) => j.reason)]).join(" "),
    figures: judged.flatMap((j) => j.figures),
    readings: judged.flatMap((j) => j.readings),
    contacts: unique(judged.flatMap((j) => j.contacts)),
    missing: unique(judged.flatMap((j) => j.missing)),
    constants: Object.assign({}, ...judged.map((j) => j.constants)),
    notes: unique(judged.flatMap((j) => j.notes)),
  };
}
