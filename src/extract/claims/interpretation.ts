/**
 * How much a clause reads as interpretation: the sum of the weights of what stands in it. Its features are the stems
 * and fields of its words, pairs of neighbours, how it begins and what units it has; the weights are a language's
 * data, learnt from sentences of both kinds (scripts/interpretation.ts). Knows no language.
 */
import type { Sentence } from "../shadow.ts";

/** How a language's words are seen; without weights, which are learnt from what is seen. */
export interface InterpretationWords {
  /** Words of grammar: they stand for themselves in pairs, other words for their fields. */
  readonly grammarWords: ReadonlySet<string>;
  readonly stem: (word: string) => string;
  /** The fields that a word belongs to ("praise", "procedure"). */
  readonly fieldsOf: (word: string, stem: string) => readonly string[];
}

export interface InterpretationModel extends InterpretationWords {
  /** "" is the constant. */
  readonly weights: ReadonlyMap<string, number>;
  /** From this sum on a clause is interpretation. */
  readonly threshold: number;
  /** Up to this sum it is fact, and no part of an interpretation beside it. */
  readonly fact: number;
  /** From this sum on it is interpretation beyond doubt. */
  readonly sure: number;
}

interface Token {
  readonly word: string;
  /** What the word or unit is, alone. */
  readonly features: readonly string[];
  /** What it is to its neighbours. */
  readonly shapes: readonly string[];
}

const KINDS = ["person", "office", "country", "organisation", "group", "pronoun", "place", "date", "number"];
const FIRST_UNIT = 0xe000;
const TOKEN = /[\uE000-\uE008](?:[’']s?)?|\p{L}[\p{L}’'-]*|[;:"“”]/gu;
const LETTER = /\p{L}/u;
/** How many words a clause of each length has at most. */
const LENGTHS = [
  [6, "short"],
  [13, "medium"],
  [21, "long"],
] as const;

/** The features of a clause, each once. `contact`: whether it has words of contact. */
export function featuresOf(clause: Sentence, contact: boolean, words: InterpretationWords): ReadonlySet<string> {
  return collect(tokensOf(clause, words), contact);
}

export function scoreOf(features: Iterable<string>, weights: ReadonlyMap<string, number>): number {
  let sum = weights.get("") ?? 0;
  for (const f of features) sum += weights.get(f) ?? 0;
  return sum;
}

/** The clause's score, and on demand the words that speak most for interpretation. */
export function weigh(
  clause: Sentence,
  contact: boolean,
  model: InterpretationModel,
): { readonly score: number; readonly words: () => readonly string[] } {
  const tokens = tokensOf(clause, model);
  const { weights } = model;
  return { score: scoreOf(collect(tokens, contact), weights), words: () => decisive(tokens, weights) };
}

function tokensOf(clause: Sentence, { grammarWords, stem, fieldsOf }: InterpretationWords): readonly Token[] {
  let unit = 0;
  return Array.from(clause.shadow.toLowerCase().matchAll(TOKEN), ([word]) => {
    const kind = KINDS[word.charCodeAt(0) - FIRST_UNIT];
    if (kind) {
      const capital = kind === "country" && (clause.units[unit]?.place?.cities.length ?? 0) > 0;
      unit++;
      const shape = `<${capital ? "capital" : kind}${word.length > 1 ? "’s" : ""}>`;
      return { word: "", features: [shape], shapes: [shape] };
    }
    if (!LETTER.test(word)) return { word: "", features: [], shapes: [word] };
    const root = stem(word);
    const isGrammar = grammarWords.has(word);
    const fields = fieldsOf(word, root).map((f) => `[${f}]`);
    return {
      word,
      features: [isGrammar ? `=${word}` : root, ...fields],
      shapes: isGrammar ? [word] : fields.length > 0 ? fields : ["…"],
    };
  });
}

function collect(tokens: readonly Token[], contact: boolean): ReadonlySet<string> {
  const found = new Set<string>();
  tokens.forEach(({ features, shapes }, i) => {
    // A field that is met again says more than one met once.
    for (const f of features) found.add(f.startsWith("[") && found.has(f) ? `${f}+` : f);
    const next = tokens[i + 1]?.shapes ?? [];
    for (const shape of shapes) {
      if (i === 0) found.add(`^ ${shape}`);
      for (const after of next) {
        found.add(`${shape} ${after}`);
        if (i === 0) found.add(`^ ${shape} ${after}`);
      }
    }
  });
  found.add(LENGTHS.find(([most]) => tokens.length <= most)?.[1] ?? "very long");
  if (contact) found.add("contact");
  return found;
}

const DECISIVE = 3;

function decisive(tokens: readonly Token[], weights: ReadonlyMap<string, number>): readonly string[] {
  const sums = new Map<string, number>();
  for (const { word, features } of tokens)
    if (word)
      sums.set(
        word,
        features.reduce((sum, f) => sum + (weights.get(f) ?? 0), 0),
      );
  return [...sums]
    .filter(([, sum]) => sum > 0)
    .sort(([, x], [, y]) => y - x)
    .slice(0, DECISIVE)
    .map(([word]) => word);
}
