/** What the words of a claim add beside its family. */
import type { Emphasis } from "../../model/claim.ts";
import { able, wordsIn } from "../engine/sieve.ts";
import type { EmphasisWords } from "./grammar.ts";

export function emphasisOf(quote: string, words: readonly EmphasisWords[]): readonly Emphasis[] {
  return able(words, (w) => w.pattern, wordsIn(quote))
    .filter((w) => w.pattern.test(quote))
    .map((w) => w.emphasis);
}
