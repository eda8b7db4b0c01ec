/**
 * What a clause claims that no rule and no cue took: the family for which its words weigh most, where they weigh
 * enough. Features are those of ./interpretation.ts; the weights are a language's data, learnt from annotated
 * sentences (scripts/families.ts). Knows no language.
 */
import type { Sentence } from "../shadow.ts";
import { featuresOf, type InterpretationWords } from "./interpretation.ts";
import type { LooseRule } from "./loose.ts";

/** A family that can be weighed; its rule gives the type and the comparator of the claim. */
export interface WeighedFamily {
  /** What the annotated sentences call it. */
  readonly label: string;
  readonly rule: Pick<LooseRule, "id" | "type" | "comparator" | "value">;
}

export interface FamilyModel extends InterpretationWords {
  readonly families: readonly WeighedFamily[];
  /** The weight of a feature for each family, in their order; "" is the constant. */
  readonly weights: ReadonlyMap<string, readonly number[]>;
  /** From this sum on a clause is a claim. */
  readonly threshold: number;
}

/** The features of a clause: its words, and of how many countries it speaks. */
export function claimFeaturesOf(clause: Sentence, contact: boolean, words: InterpretationWords): ReadonlySet<string> {
  const countries = new Set(clause.units.flatMap((u) => u.party?.country ?? u.place?.country ?? []));
  return new Set([...featuresOf(clause, contact, words), `countries: ${Math.min(2, countries.size)}`]);
}

/** The family that a clause's words speak for most; null where they speak for none. */
export function familyOf(clause: Sentence, contact: boolean, model: FamilyModel): WeighedFamily | null {
  const sums = [...(model.weights.get("") ?? [])];
  for (const feature of claimFeaturesOf(clause, contact, model))
    model.weights.get(feature)?.forEach((w, i) => {
      sums[i]! += w;
    });
  const best = sums.reduce((top, sum, i) => (sum > (sums[top] ?? -Infinity) ? i : top), 0);
  return (sums[best] ?? -Infinity) >= model.threshold ? (model.families[best] ?? null) : null;
}
