/** The stretches that models of clauses learn from: those marked, and what is left of their texts. */
import { claimGrammars } from "../../src/extract/claim-grammars.ts";
import { adjectivesOf, withAdjectives } from "../../src/extract/claims/adjectives.ts";
import { part, split } from "../../src/extract/claims/clauses.ts";
import { compile, contactsIn, expose } from "../../src/extract/claims/compile.ts";
import type { Extractor } from "../../src/extract/extract.ts";
import type { Sentence } from "../../src/extract/shadow.ts";
import { sentencesOf } from "../../src/extract/units.ts";

export interface Row {
  readonly text: string;
  /** The stretches that a model is to know, with what they are, UTF-16 offsets into the text; none where nothing is. */
  readonly marked: readonly (readonly [start: number, end: number, label: string])[];
}

export interface Example {
  readonly features: readonly string[];
  /** What it is; "" for all else. */
  readonly label: string;
  /** The row that it stands in: stretches of one text stay together when the examples are divided. */
  readonly row: number;
  readonly text: string;
}

const SHORTEST = 3;

/** A text's marked stretches as examples of what they are, and the rest of its sentences as examples of nothing. */
export function examplesOf(
  row: Row,
  at: number,
  extractor: Extractor,
  features: (clause: Sentence, contact: boolean) => ReadonlySet<string>,
): readonly Example[] {
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
    return pieces(seen, row.marked).map(({ clause, label }) => ({
      features: [...features(clause, contactsIn(clause, grammar).length > 0)],
      label,
      row: at,
      text: clause.text,
    }));
  });
}

function pieces(sentence: Sentence, marked: Row["marked"]): { clause: Sentence; label: string }[] {
  const indexOf = (offset: number) => {
    const found = sentence.offsets.findIndex((o) => o >= offset);
    return found < 0 ? sentence.shadow.length : Math.min(found, sentence.shadow.length);
  };
  const found: { clause: Sentence; label: string }[] = [];
  const add = (from: number, to: number, label: string) => {
    const clause = part(sentence, from, to);
    if (clause.shadow.split(/\s+/).length >= SHORTEST) found.push({ clause, label });
  };
  const breaks = compile(claimGrammars.en!).breaks.filter((b) => b.kind === "hard" || b.id === "comma");
  const clauses = split(sentence, breaks, (_, before, after) => before.shadow !== "" && after.shadow !== "");
  // What a sentence is not, none of its clauses is.
  if (marked.length === 0 && clauses.length > 1)
    for (const { span } of clauses) add(indexOf(span.start), indexOf(span.end), "");
  let from = 0;
  for (const [start, end, label] of marked) {
    if (end <= sentence.span.start || start >= sentence.span.end) continue;
    const [a, b] = [indexOf(start), indexOf(end)];
    add(from, a, "");
    add(a, b, label);
    from = b;
  }
  add(from, sentence.shadow.length, "");
  return found;
}
