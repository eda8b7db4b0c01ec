/** A pair's contacts by who states them: each side's own publishers, both, third parties; and who stays silent. */
import { type Contact, type ContactId, levelOf } from "../model/contact.ts";
import type { CountryId } from "../model/country.ts";
import type { Coverage, CoverageStatement } from "../model/coverage.ts";
import { InputError } from "../model/errors.ts";
import type { ContactKind, Role } from "../model/mention.ts";
import type { Rank } from "../model/office.ts";
import type { Day } from "../model/period.ts";
import { type Publisher, publisherLookup } from "../model/publisher.ts";
import type { Query } from "../model/query.ts";
import type { Roster } from "../model/roster.ts";
import type { RuleSet, RuleSetId } from "../model/rule-set.ts";
import { coverageOf } from "./coverage.ts";
import { admits } from "./rule-sets.ts";
import { type Share, share } from "./share.ts";
import { cellsOf, type SideCell, type SideKey } from "./side-cells.ts";
import { LOWER_BOUND_REASONS, notEstimated, type SideEstimate, sideEstimate } from "./side-estimate.ts";
import { type ContactLists, isKept, listsOf, rolesIn, type Sides, type Stated, type Witness } from "./side-lists.ts";

export interface BySideInput {
  readonly query: Query;
  readonly ruleSet: RuleSet;
  /** Keys of the cells; ranks are told apart only where "level" is among them. */
  readonly by: readonly SideKey[];
  readonly roster: Roster;
  readonly coverage: readonly CoverageStatement[];
  readonly publishers: readonly Publisher[];
  readonly witnesses: ReadonlyMap<ContactId, readonly Witness[]>;
  /** Contacts in scope but for a month that a window cuts. */
  readonly cut?: readonly Contact[];
}

/** Contacts by who states them; the five add up to all. */
export interface ListCounts {
  /** The first side's own publishers, with or without third parties, and not the second's. */
  readonly firstOnly: number;
  readonly both: number;
  readonly secondOnly: number;
  readonly thirdOnly: number;
  /** Copies alone, or publishers of whom nothing is known. */
  readonly noList: number;
}

/** One cell: its keys (level, year …) stand beside these fields. */
export interface SideRow {
  readonly [key: string]: unknown;
  /** A kind, or "contacts" for meeting, call and video together. */
  readonly kind: ContactKind | "contacts";
  readonly count: number;
  readonly lists: ListCounts;
  /** What the first side's own publishers state of the contacts, and the second's: floors, for pages may be missing. */
  readonly stated: readonly [Share, Share];
  readonly estimate: SideEstimate;
  /** By the coverage statements; the estimate stands beside it and replaces nothing. */
  readonly coverage: Coverage;
}

/** What a side's own publishers state of the contacts in which it has a role. */
export interface RoleShares {
  readonly kind: SideRow["kind"];
  readonly side: CountryId;
  readonly asHost: Share;
  readonly asGuest: Share;
  /** Calls, and meetings on neutral ground. */
  readonly otherwise: Share;
}

/** One contact: the part of each side in it, and who of each list states it. */
export interface StatedContact {
  readonly id: ContactId;
  readonly start: Day;
  readonly kind: ContactKind;
  readonly level: Rank | null;
  /** `party` in calls and on neutral ground. */
  readonly roles: readonly [Role, Role];
  readonly own: ContactLists["own"];
  readonly third: Stated | null;
}

export interface BySide {
  readonly query: Query;
  readonly ruleSet: RuleSetId;
  readonly sides: Sides;
  readonly rows: readonly SideRow[];
  readonly roles: readonly RoleShares[];
  /** Contacts that the first side's own publishers state and the second's do not, and the other way round, by day. */
  readonly oneSided: readonly [readonly ContactId[], readonly ContactId[]];
  /** Of the contacts counted, how many rest on fact rows' addresses and on nothing read or registered. */
  readonly onlyCited: number;
  readonly contacts: readonly StatedContact[];
  readonly cut: number;
  readonly lowerBoundReasons: readonly string[];
}

/**
 * `contacts`: those in the query's scope; the rule set is applied here.
 * @throws InputError where the query names no pair
 */
export function bySide(contacts: readonly Contact[], input: BySideInput): BySide {
  const { query, ruleSet, by, roster } = input;
  const sides = sidesOf(query);
  const publisherOf = publisherLookup(input.publishers);
  const all = contacts
    .filter((c) => admits(ruleSet, c, roster))
    .map((c) => listsOf(c, input.witnesses.get(c.id) ?? [], sides, publisherOf));
  const cells = cellsOf(all, { query, by, sides });
  const kinds = cellsOf(all, { query, by: [], sides });
  return {
    ...{ query, ruleSet: ruleSet.id, sides },
    rows: cells.map((cell) => rowOf(cell, input, sides)),
    roles: kinds.flatMap((cell) => [roleShares(cell, sides, 0), roleShares(cell, sides, 1)]),
    oneSided: [oneSided(all, 0), oneSided(all, 1)],
    onlyCited: all.filter(isOnlyCited).length,
    contacts: all.map(({ contact, own, third }) => ({
      ...{ id: contact.id, start: contact.start, kind: contact.kind, level: levelOf(contact) },
      ...{ roles: rolesIn(contact, sides), own, third },
    })),
    cut: (input.cut ?? []).filter((c) => admits(ruleSet, c, roster)).length,
    lowerBoundReasons: LOWER_BOUND_REASONS,
  };
}

function rowOf({ keys, kind, query, lists }: SideCell, { coverage, roster }: BySideInput, sides: Sides): SideRow {
  const level = keys.get("level");
  // Level 1 and above is one rank; every other level of a query holds those above it.
  const ofOneRank = typeof level === "number" || query.level === 1;
  return {
    ...Object.fromEntries(keys),
    kind,
    count: lists.length,
    lists: countsOf(lists),
    stated: [stated(lists, 0), stated(lists, 1)],
    estimate: ofOneRank ? sideEstimate(lists, sides) : notEstimated({ why: level ? "no-rank" : "ranks-mixed" }),
    coverage: coverageOf(coverage, query, roster),
  };
}

function sidesOf({ between, direction }: Query): Sides {
  if (between?.length === 2) return between as unknown as Sides;
  if (direction && direction.from !== "*" && direction.to !== "*") return [direction.from, direction.to];
  throw new InputError("--by-side", "needs the two sides", "Give a pair: --between CHN,RUS.");
}

function countsOf(lists: readonly ContactLists[]): ListCounts {
  const of = (holds: (l: ContactLists) => boolean): number => lists.filter(holds).length;
  return {
    firstOnly: of((l) => isOneSided(l, 0)),
    both: of(({ own: [a, b] }) => a !== null && b !== null),
    secondOnly: of((l) => isOneSided(l, 1)),
    thirdOnly: of(({ own: [a, b], third }) => a === null && b === null && third !== null),
    noList: of(({ own: [a, b], third }) => a === null && b === null && third === null),
  };
}

function stated(lists: readonly ContactLists[], side: 0 | 1): Share {
  return share(lists.filter((l) => l.own[side] !== null).length, lists.length);
}

function isOneSided({ own }: ContactLists, side: 0 | 1): boolean {
  return own[side] !== null && own[1 - side] === null;
}

function isOnlyCited({ own, third }: ContactLists): boolean {
  const lists = [...own, third];
  return lists.some((l) => l !== null) && !lists.some(isKept);
}

function oneSided(lists: readonly ContactLists[], side: 0 | 1): readonly ContactId[] {
  return lists.filter((l) => isOneSided(l, side)).map((l) => l.contact.id);
}

function roleShares({ kind, lists }: SideCell, sides: Sides, side: 0 | 1): RoleShares {
  const as = (role: Role): Share =>
    stated(
      lists.filter((l) => rolesIn(l.contact, sides)[side] === role),
      side,
    );
  return { kind, side: sides[side], asHost: as("host"), asGuest: as("guest"), otherwise: as("party") };
}
