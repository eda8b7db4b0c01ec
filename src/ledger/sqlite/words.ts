/**
 * Words for the full-text index. Han text has no spaces: it is indexed by overlapping pairs of characters. A Russian
 * word finds all its cases: what is sought is its stem, as the beginning of a word.
 */
import { russianStem } from "../../model/russian-stem.ts";

const HAN = /\p{Script=Han}+/gu;

/** "普京到访 in May" → "普京 京到 到访 访 in May": each character begins a token, so one alone is found too. */
export function indexedWords(text: string): string {
  return text.replace(HAN, (run) => ` ${[...pairs(run), [...run].at(-1)].join(" ")} `);
}

function pairs(run: string): readonly string[] {
  const characters = [...run];
  return characters.slice(1).map((c, i) => characters[i] + c);
}

/** A user's words as an FTS5 query: every word or quoted phrase must stand in the text. Null: no words at all. */
export function searchQuery(text: string): string | null {
  const terms: string[] = [];
  for (const [, phrase, word] of text.matchAll(/"([^"]*)"|(\S+)/g)) {
    const spaced = (phrase ?? word ?? "").replace(HAN, (run) => ` ${run.length > 1 ? pairs(run).join(" ") : run} `);
    const words = spaced.match(/[\p{L}\p{M}\p{N}]+/gu);
    if (!words) continue;
    const alone = words.length === 1 ? words[0]! : null;
    const stem = alone && russianStem(alone);
    const begins = stem !== null || (alone !== null && /^\p{Script=Han}$/u.test(alone));
    terms.push(`"${stem ?? words.join(" ")}"${begins ? "*" : ""}`);
  }
  return terms.length > 0 ? terms.join(" ") : null;
}
