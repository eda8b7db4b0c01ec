/** The stretches that the model of interpretation learns from: those marked, and what is left of their texts. */
import { claimGrammars } from "../../src/extract/claim-grammars.ts";
import { adjectivesOf, withAdjectives } from "../../src/extract/claims/adjectives.ts";
import { part, split } from "../../src/extract/claims/clauses.ts";
import { compile, contactsIn, expose } from "../../src/extract/claims/compile.ts";
import { featuresOf, type InterpretationWords } from "../../src/extract/claims/interpretation.ts";
import type { Extractor } from "../../src/extract/extract.ts";
import type { Sentence } from "../../src/extract/shadow.ts";
import { sentencesOf } from "../../src/extract/units.ts";

export interface Row {
  readonly text: string;
  /** The stretches that are interpretation, UTF-16 offsets into the text; none where all is fact or furniture. */
  readonly interpretive: readonly (readonly [start: number, end: number])[];
  /** Passages in the manner of news, nearest to what is read: they count for more. */
  readonly news?: boolean;
}

export interface Example {
  readonly features: readonly string[];
  readonly interpretive: boolean;
  /** The row that it stands in: stretches of one text stay together when the examples are divided. */
  readonly row: number;
  readonly news: boolean;
  readonly text: string;
}

const SHORTEST = 3;

/** A text's marked stretches as examples of interpretation, and the rest of its sentences as examples of none. */
export function examplesOf(row: Row, at: number, extractor: Extractor, words: InterpretationWords): readonly Example[] {
  const { lexicon } = extractor;
  const grammar = compile(claimGrammars.en!);
  const document = {
    id: "example",
    title: null,
    text: row.text,
    language: "en",
    published: { day: "2024-06-03", from: "argument", basis: "stated" },
    origin: "article",
    author: null,
    site: null,
    sources: [],
    row: null,
  } as const;
  return sentencesOf(document, lexicon).flatMap((sentence) => {
    const seen = withAdjectives(expose(sentence, grammar), adjectivesOf(lexicon, "en"), grammar);
    return pieces(seen, row.interpretive).map(({ clause, interpretive }) => ({
      features: [...featuresOf(clause, contactsIn(clause, grammar).length > 0, words)],
      interpretive,
      row: at,
      news: row.news === true,
      text: clause.text,
    }));
  });
}

function pieces(sentence: Sentence, marked: Row["interpretive"]): { clause: Sentence; interpretive: boolean }[] {
  const indexOf = (offset: number) => {
    const found = sentence.offsets.findIndex((o) => o >= offset);
    return found < 0 ? sentence.shadow.length : Math.min(found, sentence.shadow.length);
  };
  const found: { clause: Sentence; interpretive: boolean }[] = [];
  const add = (from: number, to: number, interpretive: boolean) => {
    const clause = part(sentence, from, to);
    if (clause.shadow.split(/\s+/).length >= SHORTEST) found.push({ clause, interpretive });
  };
  const { hardBreaks, softBreaks } = compile(claimGrammars.en!);
  const breaks = [...hardBreaks, ...softBreaks].filter((b) => b.kind === "hard" || b.id === "comma");
  const clauses = split(sentence, breaks, (_, before, after) => before.shadow !== "" && after.shadow !== "");
  // What holds of a sentence without interpretation holds of each of its clauses.
  if (marked.length === 0 && clauses.length > 1)
    for (const { span } of clauses) add(indexOf(span.start), indexOf(span.end), false);
  let from = 0;
  for (const [start, end] of marked) {
    if (end <= sentence.span.start || start >= sentence.span.end) continue;
    const [a, b] = [indexOf(start), indexOf(end)];
    add(from, a, false);
    add(a, b, true);
    from = b;
  }
  add(from, sentence.shadow.length, false);
  return found;
}
