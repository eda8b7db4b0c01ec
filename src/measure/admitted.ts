/** The contacts of a selection that a rule set admits, without reading them. */
import type { Selection } from "../model/columns.ts";
import type { RuleSet } from "../model/rule-set.ts";
import { likenessOf } from "./alike.ts";

export function admittedIn({ columns, inside, cut }: Selection, ruleSet: RuleSet): Selection {
  const { of, alikes } = likenessOf(columns, [ruleSet]);
  const isAdmitted = (i: number): boolean => alikes[of[i]!]!.admitted !== 0;
  return { columns, inside: inside.filter(isAdmitted), cut: cut.filter(isAdmitted) };
}
