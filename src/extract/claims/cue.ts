/** Cues of interpretation as a language writes them down: an id, words, a text that has them and one that has not. */
import type { Cue } from "./grammar.ts";

/** @param code of the language, before each id */
export const cuesOf =
  (code: string) =>
  (id: string, pattern: string, example: string, counter: string): Cue => ({
    ...{ id: `${code}/${id}`, type: "interpretive", comparator: "=", interpretation: true },
    ...{ pattern, example, counter },
  });
