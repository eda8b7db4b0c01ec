/** What rule sets say of contacts, worked out once for all that are alike to them, and once for the columns. */
import { AMBASSADOR_AT_POST, CODES, type Columns, HELD, OFFICE_SHIFT } from "../model/columns.ts";
import type { Rank } from "../model/office.ts";
import type { RuleSet } from "../model/rule-set.ts";
import { isAmong, refusalOf } from "./rule-sets.ts";

/** Contacts of which every rule set says the same. */
export interface Alike {
  /** One a rule set: why it leaves them out; null: they count. */
  readonly reasons: readonly (string | null)[];
  /** The rule sets that count them, a bit each. */
  readonly admitted: number;
}

export interface Likeness {
  /** For each contact the place of what it is alike to. */
  readonly of: Uint16Array;
  readonly alikes: readonly Alike[];
}

/** By a column that no two ledgers share, then by the rule sets. */
const known = new WeakMap<Columns["kind"], Map<string, Likeness>>();

export function likenessOf(columns: Columns, ruleSets: readonly RuleSet[]): Likeness {
  const own = known.get(columns.kind) ?? new Map<string, Likeness>();
  known.set(columns.kind, own);
  const key = JSON.stringify(ruleSets);
  const found = own.get(key) ?? likeness(columns, ruleSets);
  own.set(key, found);
  return found;
}

/** Bits of kind, class, highest rank, level, ambassador at post; offices come after them. */
const TRAIT_BITS = 12;

function likeness(columns: Columns, ruleSets: readonly RuleSet[]): Likeness {
  const { size, kind, visitClass, top, level, flags, officeFrom, officeThere, words } = columns;
  const withOffices = ruleSets.filter((r) => r.offices !== null);
  // For each office the rule sets that name it, a bit each.
  const naming = Uint32Array.from(words.offices, (office) =>
    withOffices.reduce((bits, r, n) => (office && isAmong(office, r.offices!) ? bits | (1 << n) : bits), 0),
  );
  const reasonsOf = (i: number, offices: number) =>
    ruleSets.map((ruleSet) =>
      refusalOf(ruleSet, {
        kind: CODES.kind[kind[i]!]!,
        visitClass: CODES.visitClass[visitClass[i]!] ?? null,
        top: (top[i]! || null) as Rank | null,
        level: (level[i]! || null) as Rank | null,
        ambassadorAtPost: (flags[i]! & AMBASSADOR_AT_POST) !== 0,
        holdsAny: () => (offices & (1 << withOffices.indexOf(ruleSet))) !== 0,
      }),
    );
  const alikes: Alike[] = [];
  const byReasons = new Map<string, number>();
  const numberOf = (reasons: Alike["reasons"]): number => {
    const text = JSON.stringify(reasons);
    const number = byReasons.get(text) ?? alikes.length;
    if (number === alikes.length) {
      const admitted = reasons.reduce((bits, reason, r) => (reason === null ? bits | (1 << r) : bits), 0);
      alikes.push({ reasons, admitted });
      byReasons.set(text, number);
    }
    return number;
  };
  // By traits, a place each: the number, from 1.
  const byTraits = new Uint16Array(1 << (TRAIT_BITS + withOffices.length));
  const of = new Uint16Array(size);
  for (let i = 0; i < size; i++) {
    let offices = 0;
    if (withOffices.length > 0)
      for (let o = officeFrom[i]!, end = officeFrom[i + 1]!; o < end; o++)
        if (officeThere[o]! & HELD) offices |= naming[officeThere[o]! >> OFFICE_SHIFT]!;
    const traits =
      kind[i]! |
      (visitClass[i]! << 2) |
      (top[i]! << 5) |
      (level[i]! << 8) |
      ((flags[i]! & AMBASSADOR_AT_POST) << 10) |
      (offices << TRAIT_BITS);
    if (byTraits[traits] === 0) byTraits[traits] = numberOf(reasonsOf(i, offices)) + 1;
    of[i] = byTraits[traits]! - 1;
  }
  return { of, alikes };
}
