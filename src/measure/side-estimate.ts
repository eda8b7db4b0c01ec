/**
 * How many contacts of a stratum there were at least, from the two sides' lists by capture and recapture (statistics,
 * section 7), and so how complete the ledger can be at most. Only lists that were kept are used: texts read, and
 * registers. The addresses that fact rows cite make no list: who has found one page looks for no second, the lists
 * avoid each other, and the total would come out too high, a bound of nothing.
 */
import type { CountryId } from "../model/country.ts";
import type { Day, Period } from "../model/period.ts";
import type { Interval } from "./poisson.ts";
import { type ContactLists, isKept, type Sides } from "./side-lists.ts";
import type { ThreeLists } from "./three-lists.ts";
import { type TotalRange, totalRange } from "./total-range.ts";
import { twoLists } from "./two-lists.ts";

/** Contacts on both lists from which on Chapman's estimate is nearly unbiased (Robson and Regier 1964). */
export const ENOUGH_ON_BOTH = 7;

export const LOWER_BOUND_REASONS: readonly string[] = [
  "the lists depend on each other: what one side keeps quiet the other often keeps quiet too, and such contacts are on no list",
  "governments choose what to announce, so that contacts differ in how likely they are to be on a list",
  "both make the estimate too low: there were at least so many, and the ledger is at most so complete",
];

export type NotEstimated =
  /** Ranks are missed differently, and a sum of them has no estimate. */
  | { readonly why: "ranks-mixed" }
  /** Nobody in the row has a rank on both sides. */
  | { readonly why: "no-rank" }
  /** The ledger has no page of this side's own. */
  | { readonly why: "no-list"; readonly side: CountryId }
  /** It has them only as addresses that fact rows cite. */
  | { readonly why: "only-cited"; readonly side: CountryId }
  /** Neither list says anything of the days that the other reaches. */
  | { readonly why: "no-common-days" }
  /** Of `first` and `second` contacts on the lists, `both` on both. */
  | { readonly why: "few-on-both"; readonly both: number; readonly first: number; readonly second: number };

export interface LowerBound {
  /** The days that both lists reach, from the first to the last contact on each: nothing is said of others. */
  readonly days: Period;
  /** Contacts on the first side's list, the second's, both, in these days. */
  readonly first: number;
  readonly second: number;
  readonly both: number;
  /** What the ledger has in these days, from whatever source. */
  readonly inLedger: number;
  /** Chapman's estimate, never below `inLedger`, and its 95 % interval. */
  readonly total: number;
  readonly interval: Interval;
  /** inLedger / total: the ledger is at most so complete. */
  readonly completeness: number;
  readonly completenessInterval: Interval;
  /** With third parties as a third list, where they were read too: a range, and Chao's lower bound. */
  readonly threeLists: (TotalRange & { readonly days: Period }) | null;
}

export type SideEstimate =
  | ({ readonly state: "not-estimated" } & NotEstimated)
  | ({ readonly state: "lower-bound" } & LowerBound);

/** `lists`: those of one stratum, of one rank; see `ranks-mixed`. */
export function sideEstimate(lists: readonly ContactLists[], sides: Sides): SideEstimate {
  for (const i of [0, 1] as const)
    if (!lists.some((l) => isKept(l.own[i])))
      return notEstimated({ why: lists.some((l) => l.own[i]) ? "only-cited" : "no-list", side: sides[i] });
  const days = commonDays(lists, [first, second]);
  if (!days) return notEstimated({ why: "no-common-days" });
  const within = lists.filter((l) => isWithin(l, days));
  const [n1, n2] = [within.filter(first).length, within.filter(second).length];
  const both = within.filter((l) => first(l) && second(l)).length;
  if (both < ENOUGH_ON_BOTH) return notEstimated({ why: "few-on-both", both, first: n1, second: n2 });
  const { total, interval } = twoLists(n1, n2, both);
  const inLedger = within.length;
  const atLeast = (n: number): number => Math.max(n, inLedger);
  return {
    state: "lower-bound",
    ...{ days, first: n1, second: n2, both, inLedger },
    total: atLeast(total),
    interval: [atLeast(interval[0]), atLeast(interval[1])],
    completeness: inLedger / atLeast(total),
    completenessInterval: [inLedger / atLeast(interval[1]), inLedger / atLeast(interval[0])],
    threeLists: withThirdParties(lists),
  };
}

export function notEstimated(reason: NotEstimated): SideEstimate {
  return { state: "not-estimated", ...reason };
}

/** Null where third parties were not read, or share too few contacts with the sides. */
function withThirdParties(lists: readonly ContactLists[]): LowerBound["threeLists"] {
  const days = commonDays(lists, [first, second, third]);
  if (!days) return null;
  const within = lists.filter((l) => isWithin(l, days));
  const shared = within.filter((l) => third(l) && (first(l) || second(l))).length;
  if (shared < ENOUGH_ON_BOTH) return null;
  const on = (pattern: string): number =>
    within.filter((l) => [first, second, third].every((is, i) => is(l) === (pattern[i] === "1"))).length;
  const patterns = ["111", "110", "101", "011", "100", "010", "001"];
  const cells = Object.fromEntries(patterns.map((p) => [p, on(p)])) as unknown as ThreeLists;
  return { ...totalRange(cells), days };
}

type OnList = (lists: ContactLists) => boolean;
const first: OnList = (l) => isKept(l.own[0]);
const second: OnList = (l) => isKept(l.own[1]);
const third: OnList = (l) => isKept(l.third);

/**
 * From the latest beginning of a list to the earliest end; null: they do not overlap. A list read for one year says
 * nothing of another, and contacts of days that it does not reach would pass for contacts that it missed.
 */
function commonDays(lists: readonly ContactLists[], kept: readonly OnList[]): Period | null {
  const spans = kept.map((is) => {
    const days = lists.filter(is).map((l) => l.contact.start);
    return days.length > 0 ? { start: least(days), end: greatest(days) } : null;
  });
  if (spans.includes(null)) return null;
  const start = greatest(spans.map((s) => s!.start));
  const end = least(spans.map((s) => s!.end));
  return start <= end ? { start, end } : null;
}

const isWithin = ({ contact }: ContactLists, { start, end }: Period): boolean =>
  start <= contact.start && contact.start <= end;
const least = (days: readonly Day[]): Day => days.reduce((a, b) => (a < b ? a : b));
const greatest = (days: readonly Day[]): Day => days.reduce((a, b) => (a > b ? a : b));
