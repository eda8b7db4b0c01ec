/** What reads as interpretation in English: praise and blame, motive, meaning, forecast, figure of speech. */
import type { InterpretationModel } from "../../claims/interpretation.ts";
import { words } from "./interpretation-tokens.ts";
import { threshold, weights } from "./interpretation-weights.ts";

export const interpretation: InterpretationModel & { readonly rule: string } = {
  ...words,
  rule: "en/interpretation",
  weights: new Map(
    weights
      .trim()
      .split("\n")
      .map((line) => {
        const [weight, feature] = line.split("\t") as [string, string];
        return [feature, Number(weight)];
      }),
  ),
  threshold,
  fact: threshold - 0.9,
};
