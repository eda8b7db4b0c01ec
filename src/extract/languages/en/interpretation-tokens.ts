/** How English words are seen where interpretation is weighed: words of grammar, stems, fields. */
import type { InterpretationWords } from "../../claims/interpretation.ts";
import { FIELDS } from "./interpretation-fields.ts";

const GRAMMAR =
  "a an the this that these those it its he she they his her their him them there here what which who whose whom when where while as if than like and or but nor so yet for not no never nothing nobody none everyone everything anyone anything few many most some all any each every both either neither other another one is are was were be been being am has have had having do does did will would shall should may might must can could cannot need of in on at to from by with without into onto over under about against between among through toward towards away out up down off back after before during since until because although though whereas despite more less most least better worse best worst too very only just merely hardly barely scarcely even still already again now then once ever always how why by himself herself itself themselves";

/** A word without the endings of number, tense and manner; not a dictionary's root, but one form for all. */
function stem(word: string): string {
  let w = word.replace(/[’']s?$/u, "");
  if (w.length > 4) {
    w = w
      .replace(/ie[sd]$/u, "y")
      .replace(/sses$/u, "ss")
      .replace(/([^s])s$/u, "$1");
    if (w.length > 5) w = w.replace(/(?:ingly|edly|ing|ed|ly)$/u, "");
    w = w.replace(/([bdfgklmnprt])\1$/u, "$1");
  }
  return w.length > 3 ? w.replace(/e$/u, "") : w;
}

const byWord = new Map<string, readonly string[]>();
const byStem = new Map<string, readonly string[]>();
for (const [field, list] of Object.entries(FIELDS))
  for (const word of list.split(" ")) {
    byWord.set(word, [...new Set([...(byWord.get(word) ?? []), field])]);
    byStem.set(stem(word), [...new Set([...(byStem.get(stem(word)) ?? []), field])]);
  }

export const words: InterpretationWords = {
  grammarWords: new Set(GRAMMAR.split(" ")),
  stem,
  fieldsOf: (word, root) => byWord.get(word) ?? byStem.get(root) ?? [],
};
