/** Claims in the gold format: ten types for the sixteen families. */
import type { Claim, ClaimType, Comparator, ResolvedClaim, ResolvedParty } from "../model/claim.ts";
import type { Resolution } from "../model/participant.ts";
import type { Party } from "../model/party.ts";
import type { Roster } from "../model/roster.ts";

/** The ten types of the gold for the sixteen families (gold README, "Claim types and claim families"). */
const TYPES: Readonly<Record<ClaimType, string>> = {
  existence: "absence",
  count: "count",
  ordinal: "ordinal",
  list: "list",
  record: "record",
  comparison: "comparison",
  trend: "trend",
  halt: "trend",
  "first-last": "first_last",
  streak: "frequency",
  "pair-comparison": "comparison",
  share: "comparison",
  reciprocity: "comparison",
  duration: "count",
  office: "first_last",
  interpretive: "interpretive",
};

const COMPARATORS: Readonly<Partial<Record<Comparator, string>>> = {
  first: "first_ever",
  "first-since": "first_since",
  none: "=",
  lowest: "record",
};

export interface GoldSubject {
  readonly name: string | null;
  readonly country: string | null;
  readonly group: string | null;
  readonly unresolved?: true;
}

export interface GoldClaim {
  readonly type: string;
  readonly span: readonly [number, number];
  readonly subject: {
    readonly a: readonly GoldSubject[];
    readonly b: readonly GoldSubject[];
    readonly versus?: { readonly a: readonly GoldSubject[]; readonly b: readonly GoldSubject[] };
  } | null;
  readonly period: { readonly start: string | null; readonly end: string | null } | null;
  readonly level: string | null;
  readonly direction: string | null;
  readonly contact_kind: string | null;
  readonly value: number | string | null;
  readonly comparator: string | null;
  readonly checkable: boolean;
  readonly interpretation: boolean;
}

/**
 * A list claim is one claim an item; the gold has one with all, over the words of the whole list. A bare positive
 * statement is a contact there and no claim.
 */
export function goldClaims(claims: readonly ResolvedClaim[], roster: Roster): GoldClaim[] {
  const kept: ResolvedClaim[] = [];
  for (const c of claims) {
    if (c.claim.type === "existence" && c.claim.comparator !== "none") continue;
    const same = kept.findIndex(
      (k) => c.claim.type === "list" && k.claim.type === "list" && sameList(k.claim, c.claim),
    );
    if (same < 0) kept.push(c);
    else kept[same] = joined(kept[same] as ResolvedClaim, c);
  }
  return kept.map((c) => goldClaim(c, roster));
}

function sameList(x: Claim, y: Claim): boolean {
  const [one, other] = [x.statement ?? x.span, y.statement ?? y.span];
  return one.start === other.start && one.end === other.end;
}

function joined(x: ResolvedClaim, y: ResolvedClaim): ResolvedClaim {
  const both = (p: readonly ResolvedParty[], q: readonly ResolvedParty[]): readonly ResolvedParty[] => [
    ...p,
    ...q.filter((r) => !p.some((o) => o.party.span.start === r.party.span.start)),
  ];
  return { ...x, a: both(x.a, y.a), b: both(x.b, y.b) };
}

function goldClaim({ claim, a, b, versus }: ResolvedClaim, roster: Roster): GoldClaim {
  const side = (parties: readonly ResolvedParty[]): GoldSubject[] =>
    parties.map((p) => goldSubject(p.party, p.resolution));
  const span = claim.statement ?? claim.span;
  return {
    type: claim.type === "share" && claim.of !== undefined ? "count" : TYPES[claim.type],
    span: [span.start, span.end],
    subject: claim.interpretation
      ? null
      : { a: side(a), b: side(b), ...(versus ? { versus: { a: side(versus.a), b: side(versus.b) } } : {}) },
    period: claim.period
      ? { start: claim.period.start === "0001-01-01" ? null : claim.period.start, end: claim.period.end }
      : null,
    level: levelOf(claim, [...a, ...b], roster),
    direction: claim.interpretation ? null : claim.direction === "a-to-b" ? "a_to_b" : claim.direction,
    contact_kind: claim.interpretation ? null : claim.kinds?.length === 1 ? claim.kinds[0]! : "any",
    value: goldValue(claim),
    comparator: claim.interpretation ? null : (COMPARATORS[claim.comparator] ?? claim.comparator),
    checkable: !claim.interpretation,
    interpretation: claim.interpretation,
  };
}

function goldSubject(party: Party, resolution: Resolution): GoldSubject {
  const country = party.country ?? resolution.country;
  return { name: party.name, country, group: country ? null : (party.organisation ?? (party.group ? "any" : null)) };
}

/** The level that a word names, else that of the highest office among the named. */
function levelOf(claim: Claim, parties: readonly ResolvedParty[], roster: Roster): string | null {
  if (claim.interpretation) return null;
  if (!claim.level) {
    const offices = parties.flatMap((p) => (p.resolution.office ? (roster.office.get(p.resolution.office) ?? []) : []));
    const top = offices.sort((x, y) => (x.rank ?? 9) - (y.rank ?? 9))[0];
    if (!top) return "any";
    if (/-(?:fm|secstate)$/.test(top.id)) return "foreign_minister";
    return top.rank === 1
      ? "head_of_state_or_government"
      : top.rank !== null && top.rank <= 4
        ? top.rank === 4
          ? "minister"
          : "senior_official"
        : "any";
  }
  const { rank, word } = claim.level;
  if (/foreign minister|secretary of state/i.test(word)) return "foreign_minister";
  if (/^ministers?$/i.test(word)) return "minister";
  return rank === 1 ? "head_of_state_or_government" : rank <= 4 ? "senior_official" : "any";
}

function goldValue(claim: Claim): number | string | null {
  if (claim.interpretation) return null;
  if (claim.type === "list") return "list";
  if (claim.comparator === "record" || claim.comparator === "lowest") return "max";
  if (claim.comparator === "none") return 0;
  if (claim.of !== undefined && claim.value !== null) return `${claim.value}/${claim.of}`;
  if (claim.comparator === "first-since" && claim.baseline) return claim.baseline.start.slice(0, 4);
  return claim.value;
}
