/** Claims in the gold format: ten types for the sixteen families. */
import type { Claim, ClaimType, Comparator, ResolvedClaim, ResolvedParty } from "../model/claim.ts";
import type { Resolution } from "../model/participant.ts";
import type { Party } from "../model/party.ts";
import { exposure } from "../model/period.ts";
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
  share: "count",
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

/** What stands for a value where the words give a kind and no number: "more than" is a ratio above 1. */
const KINDS: Readonly<Partial<Record<Comparator, string | number>>> = {
  first: "first",
  record: "max",
  lowest: "min",
  none: 0,
  halt: "halt",
  resumption: "resume",
  increase: "increase",
  decrease: "decrease",
  ">": 1,
  "<": 1,
  "=": 1,
  approx: 1,
};
/** Families whose comparator alone says something. */
const WITHOUT_NUMBER: ReadonlySet<ClaimType> = new Set([
  "existence",
  "record",
  "comparison",
  "pair-comparison",
  "reciprocity",
  "trend",
  "halt",
  "first-last",
  "office",
]);

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
    type: typeOf(claim),
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
    comparator: claim.interpretation
      ? null
      : sinceWhen(claim)
        ? "first_since"
        : (COMPARATORS[claim.comparator] ?? claim.comparator),
    checkable: !claim.interpretation,
    interpretation: claim.interpretation,
  };
}

/** A share is a count there, and a span of time to the first contact is a first. */
function typeOf({ type, comparator }: Claim): string {
  return type === "duration" && comparator === "first" ? "first_last" : TYPES[type];
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
  const { type, value, of, comparator, unit, baseline, period } = claim;
  if (claim.interpretation) return null;
  if (type === "list") return "list";
  if (type === "streak") return rhythm(claim);
  if (of !== undefined && value !== null) return `${value}/${of}`;
  if (type === "duration" && value !== null && unit) return `${value}${unit[0]}`;
  if (comparator === "last") return period ? dated(period) : null;
  if (sinceWhen(claim) && baseline) return dated(baseline);
  if (comparator === "record" || comparator === "lowest" || comparator === "none") return KINDS[comparator]!;
  if (value === null && claim.rule === THAN_ANY) return "max";
  return value ?? (WITHOUT_NUMBER.has(type) ? (KINDS[comparator] ?? null) : null);
}

/** The rule whose claims are of all others: "more than any other". */
const THAN_ANY = "en/than-any-other";

/** "First in seven years", "first since 2016": a first of some time only. */
function sinceWhen({ comparator, baseline }: Claim): boolean {
  return (comparator === "first" || comparator === "first-since") && baseline !== null;
}

/** A date as far as it is known; a stretch that looks back ("in seven years") by its length. */
function dated({ start, end, precision, text }: NonNullable<Claim["period"]>): string {
  if (/^(?:in|for)\b/i.test(text)) return `${Math.round(exposure({ start, end }) / 365.25)}y`;
  return precision === "day" ? start : start.slice(0, precision === "month" ? 7 : 4);
}

function rhythm({ value, unit }: Claim): string | null {
  if (!unit || value === null) return null;
  const one = {
    times: "",
    persons: "",
    countries: "",
    minutes: "minute",
    hours: "hour",
    days: "day",
    weeks: "week",
    months: "month",
    years: "year",
  };
  if (value >= 1) return `${value}/${one[unit]}`;
  const length = Math.round(1 / value);
  if (unit === "months") return length === 3 ? "1/quarter" : `${12 / length}/year`;
  return `1/${length} ${unit}`;
}
