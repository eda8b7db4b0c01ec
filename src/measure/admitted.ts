/** The contacts of a selection that a rule set admits, without reading them. */
import { AMBASSADOR_AT_POST, CODES, HELD, OFFICE_SHIFT, type Selection } from "../model/columns.ts";
import type { Rank } from "../model/office.ts";
import type { RuleSet } from "../model/rule-set.ts";
import { isAmong, refusalOf } from "./rule-sets.ts";

export function admittedIn({ columns, inside, cut }: Selection, ruleSet: RuleSet): Selection {
  const { kind, visitClass, top, level, flags, officeFrom, officeThere, words } = columns;
  const named = Uint8Array.from(words.offices, (id) => (id && ruleSet.offices && isAmong(id, ruleSet.offices) ? 1 : 0));
  const holdsNamed = (i: number): boolean => {
    for (let o = officeFrom[i]!; o < officeFrom[i + 1]!; o++)
      if (officeThere[o]! & HELD && named[officeThere[o]! >> OFFICE_SHIFT]) return true;
    return false;
  };
  const isAdmitted = (i: number): boolean =>
    refusalOf(ruleSet, {
      kind: CODES.kind[kind[i]!]!,
      visitClass: CODES.visitClass[visitClass[i]!] ?? null,
      top: (top[i]! || null) as Rank | null,
      level: (level[i]! || null) as Rank | null,
      ambassadorAtPost: (flags[i]! & AMBASSADOR_AT_POST) !== 0,
      holdsAny: () => holdsNamed(i),
    }) === null;
  return { columns, inside: inside.filter(isAdmitted), cut: cut.filter(isAdmitted) };
}
