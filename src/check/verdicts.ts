/** The verdict scale (definitions, section 8): how a number is judged, and how readings become one verdict. */

import { CONSTANTS, isAbout } from "../measure/constants.ts";
import { chanceAbove } from "../measure/record.ts";
import type { Comparator } from "../model/claim.ts";
import type { Contact, ContactId } from "../model/contact.ts";
import type { Coverage } from "../model/coverage.ts";
import type { Figure } from "../model/figure.ts";
import { RANK_NAMES } from "../model/office.ts";
import type { Query } from "../model/query.ts";
import type { RuleSetId } from "../model/rule-set.ts";
import type { Reading, VerdictName } from "../model/verdict.ts";

/** What a family finds; the check adds the day. */
export interface Finding {
  readonly verdict: VerdictName;
  readonly reason: string;
  readonly figures: readonly Figure[];
  readonly readings: readonly Reading[];
  readonly contacts: readonly ContactId[];
  readonly coverage: Coverage;
  readonly missing: readonly string[];
  readonly constants: Readonly<Record<string, number>>;
  readonly notes: readonly string[];
}

/** A reading with what it rests on. */
export interface Read {
  readonly label: string;
  readonly verdict: VerdictName;
  readonly ruleSet: RuleSetId | null;
  readonly why: string;
}

export const UNKNOWN_COVERAGE: Coverage = {
  state: "unknown",
  level: null,
  from: null,
  completeTo: null,
  estimate: null,
  statements: [],
  knownGaps: [],
};

/** Whether "none" is an answer here: absence proves only under coverage. */
export function speaks(coverage: Coverage): boolean {
  return coverage.state === "covered";
}

/**
 * Coverage of a query that names no level is that of the deepest level covered (`measure/coverage`): what such an
 * answer says of deeper levels is not covered.
 */
export function isWhole({ query, coverage }: { readonly query: Query; readonly coverage: Coverage }): boolean {
  return !levelled(query) || query.level !== undefined || coverage.level === 6;
}

/** Coverage for a count of the whole of what was asked. */
export function wholeCoverage(answer: { readonly query: Query; readonly coverage: Coverage }): Coverage {
  return isWhole(answer) || !speaks(answer.coverage) ? answer.coverage : { ...answer.coverage, state: "partly" };
}

/** " down to level 4 (minister)" where the words name no level and coverage ends above the ladder's foot. */
export function depthText(answer: { readonly query: Query; readonly coverage: Coverage }): string {
  const { level } = answer.coverage;
  return isWhole(answer) || !level ? "" : ` down to level ${level} (${RANK_NAMES[level]})`;
}

/** Whether levels are a way to narrow the query: nobody is named. */
export function levelled(query: Query): boolean {
  return !query.persons && !query.anyPerson && !query.offices && !query.sideGroup && !query.sideLevel;
}

/** Whether contacts that the ledger may lack could bring `found` to `needed` at the stated coverage. */
export function couldReach(found: number, needed: number, coverage: Coverage): boolean {
  if (found >= needed) return true;
  if (!speaks(coverage) || coverage.estimate === null) return true;
  // 1 - 0.95 is a hair above 0.05 in floating point; the bound itself is no rescue.
  return chanceAbove(found, coverage.estimate, needed - 1) > CONSTANTS.rescue + 1e-9;
}

/**
 * A counted number against a claimed one. Missing contacts only raise a count: too many is false under any coverage,
 * too few only where the ledger would know. `most` is a bound by nature ("three persons named" are never four).
 */
export function judgeNumber(
  found: number,
  value: number,
  comparator: Comparator,
  coverage: Coverage,
  most: number | null = null,
): VerdictName {
  const sure = speaks(coverage) || most === found;
  const tooFew = (needed: number): VerdictName =>
    (most !== null && most < needed) || !couldReach(found, needed, coverage) ? "contradicted" : "unresolved";
  switch (comparator) {
    case ">":
      return found > value ? "supported" : tooFew(value + 1);
    case ">=":
      return found >= value ? "supported" : tooFew(value);
    case "<":
      return found >= value ? "contradicted" : sure ? "supported" : "unresolved";
    case "<=":
      return found > value ? "contradicted" : sure ? "supported" : "unresolved";
    case "approx":
      if (isAbout(found, value)) return sure ? "supported" : "supported-with-qualification";
      return found > value
        ? "contradicted"
        : tooFew(Math.ceil(value - Math.max(CONSTANTS.aboutCount, CONSTANTS.aboutShare * value)));
    default:
      if (found === value) return sure ? "supported" : "supported-with-qualification";
      return found > value ? "contradicted" : tooFew(value);
  }
}

/** Whether the number is the claimed one, as if the ledger held everything. */
export function holdsNumber(found: number, value: number, comparator: Comparator): boolean {
  return judgeNumber(found, value, comparator, { ...UNKNOWN_COVERAGE, state: "covered", estimate: 1 }) === "supported";
}

/**
 * The verdict of several honest readings, the default first: true under one and false under another depends on the
 * definition; false is said only where every reading says so.
 */
export function combine(verdicts: readonly VerdictName[]): VerdictName {
  const has = (name: VerdictName) => verdicts.includes(name);
  const holds = has("supported") || has("supported-with-qualification");
  if (verdicts.length === 0) return "unresolved";
  if ((holds && has("contradicted")) || has("depends-on-definition")) return "depends-on-definition";
  if (has("unresolved")) return holds && verdicts[0] !== "unresolved" ? "supported-with-qualification" : "unresolved";
  if (has("contradicted")) return "contradicted";
  return has("supported-with-qualification") ? "supported-with-qualification" : "supported";
}

/** A reading's verdict, and whether the words are true of what the ledger holds, whatever it may lack. */
export interface Weighed {
  readonly verdict: VerdictName;
  readonly holds: boolean;
}

/**
 * The same for readings of one register under different conventions: true under one and not under another depends on
 * the definition, even where contacts that are missing could yet make it true under both.
 */
export function combineWeighed(readings: readonly Weighed[]): VerdictName {
  const split = readings.some((r) => r.verdict.startsWith("supported")) && readings.some((r) => !r.holds);
  return split ? "depends-on-definition" : combine(readings.map((r) => r.verdict));
}

/** Readings as a verdict prints them. */
export function asReadings(reads: readonly Read[]): readonly Reading[] {
  return reads.map(({ label, verdict, ruleSet }) => ({ label, verdict, ruleSet }));
}

export function idsOf(...lists: readonly (readonly Contact[])[]): readonly ContactId[] {
  return [...new Set(lists.flat().map((c) => c.id))];
}

/**
 * Whether the lower of two counts has known gaps that the higher has not: then a part of the difference may be one of
 * coverage, however sure the order is.
 */
export function lessSearched(low: Coverage, high: Coverage): boolean {
  return low.knownGaps.some((gap) => !high.knownGaps.includes(gap));
}

/** A claim that cannot be put to the ledger, with the reason. */
export function unresolved(reason: string, missing: readonly string[], coverage = UNKNOWN_COVERAGE): Finding {
  return {
    verdict: "unresolved",
    reason,
    figures: [],
    readings: [],
    contacts: [],
    coverage,
    missing,
    constants: {},
    notes: [],
  };
}
