/**
 * Finds and types the claims of a text: each sentence is cut into clauses, each clause asked by the rules in their
 * order, and what no record could settle is marked as interpretation. Knows no language: ./claims/grammar.ts.
 */
import type { Claim, ClaimType } from "../model/claim.ts";
import type { Document } from "../model/document.ts";
import { claimGrammars } from "./claim-grammars.ts";
import { adjectivesOf, withAdjectives } from "./claims/adjectives.ts";
import { part, split, trim } from "./claims/clauses.ts";
import { ableIn, type CompiledGrammar, compile, expose } from "./claims/compile.ts";
import { type Context, createContext, note } from "./claims/context.ts";
import { attentionOf, type Draft, draftOf } from "./claims/draft.ts";
import { emphasisOf } from "./claims/emphasis.ts";
import { factsIn } from "./claims/facts.ts";
import type { ClaimGrammar } from "./claims/grammar.ts";
import { looseFactsIn } from "./claims/loose.ts";
import { interpretations, isAbout, isInterpretation, namesOthers, type Stretch } from "./claims/stretches.ts";
import { matchesOf } from "./engine/matches.ts";
import type { Lexicon } from "./lexicon.ts";
import type { Sentence } from "./shadow.ts";

/**
 * The claims of a document in the order of its text. `sentences` are the document's, with their units; spans are
 * UTF-16 offsets into the document's text. A list gives one claim an item. A language without a grammar gives none.
 * The lexicon adds the adjectives of countries ("Sino-Russian contacts"); without it such claims lack their sides.
 */
export function findClaims(
  sentences: readonly Sentence[],
  document: Document,
  lexicon?: Lexicon,
  grammar: ClaimGrammar | undefined = claimGrammars[document.language],
): Claim[] {
  if (!grammar) return [];
  const compiled = compile(grammar);
  const adjectives = adjectivesOf(lexicon, document.language);
  const context = createContext(document, lexicon);
  const claims: Claim[] = [];
  for (const sentence of sentences) {
    const seen = withAdjectives(expose(sentence, compiled), adjectives, compiled);
    const drafts = grammar.silent.some((p) => p.test(seen.text)) ? [] : draftsIn(seen, compiled, context);
    for (const draft of drafts) claims.push(claimOf(draft, seen, document, compiled, context));
    note(context, seen, drafts, compiled);
  }
  return claims;
}

const NEVER = (): boolean => false;

interface Half extends Stretch {
  readonly interprets: boolean;
}

function draftsIn(sentence: Sentence, grammar: CompiledGrammar, context: Context): readonly Draft[] {
  context.clause = null;
  const about = isAbout(sentence, context.home, grammar);
  // In an article, what follows on a sentence about them is of them ("It was theatre.").
  const interprets =
    about || (context.about && context.home === null)
      ? (s: Sentence, sure?: boolean) => isInterpretation(s, grammar, sure || context.home !== null)
      : NEVER;
  context.about = about;
  const speaks = (s: Sentence) => factsIn(s, sentence, grammar).length > 0 || interprets(s);
  const parts = split(
    sentence,
    ableIn(grammar.hardBreaks, sentence),
    (b, before, after) =>
      after.shadow.length > 0 && (b.kind === "hard" || speaks(b.kind === "leading" ? before : after)),
  );
  const stretches = parts
    .flatMap((clause) =>
      stretchesOf(trim(clause, grammar.openers, grammar.closers), sentence, grammar, context, interprets),
    )
    .map((stretch) => looselyRead(stretch, sentence, grammar, context));
  const marked = interprets === NEVER ? [] : interpretations(stretches, grammar, context.home !== null);
  return [...stretches.flatMap((s) => s.facts), ...marked].sort(
    (x, y) => x.span.start - y.span.start || x.span.end - y.span.end,
  );
}

/** A clause that holds both is cut where fact and interpretation part. */
function stretchesOf(
  clause: Sentence,
  sentence: Sentence,
  grammar: CompiledGrammar,
  context: Context,
  interprets: (clause: Sentence, sure?: boolean) => boolean,
): readonly Half[] {
  const read = (c: Sentence, sure = false): Half => {
    const facts = factsIn(c, sentence, grammar).map((f) => draftOf(f, c, sentence, grammar, context));
    return { clause: c, facts: facts.flat(), interprets: facts.length === 0 && interprets(c, sure) };
  };
  const whole = read(clause);
  const softBreaks = ableIn(grammar.softBreaks, clause);
  if (whole.facts.length === 0) {
    for (const soft of softBreaks.filter((b) => b.whole)) {
      for (const m of matchesOf(soft.compiled, clause.shadow)) {
        const second = read(part(clause, m.index + m[0].length, clause.shadow.length));
        if (second.interprets) return [read(part(clause, 0, m.index)), second];
      }
    }
    return [whole];
  }
  for (const soft of softBreaks) {
    for (const m of matchesOf(soft.compiled, clause.shadow)) {
      const first = read(part(clause, 0, m.index), soft.weak);
      const second = read(part(clause, m.index + m[0].length, clause.shadow.length), soft.weak);
      // "…, signal | an unprecedented level": the verb goes with the fact's clause only if what follows is the fact.
      if (soft.id === "shows-what" && second.facts.length === 0) continue;
      const spoken = [first, second].every((h) => h.facts.length > 0 || h.interprets);
      const facts = first.facts.length > 0 || second.facts.length > 0;
      if (soft.id === "shows-what" && facts) return [first, second];
      if (spoken && facts && (soft.id === "shows" || first.interprets || second.interprets)) return [first, second];
    }
  }
  return [whole];
}

/** Where no exact rule and no interpretation has a clause, what its words say of contacts more loosely. */
function looselyRead(stretch: Half, sentence: Sentence, grammar: CompiledGrammar, context: Context): Stretch {
  if (stretch.facts.length > 0) return stretch;
  if (stretch.interprets && isInterpretation(stretch.clause, grammar, true)) return stretch;
  if (context.home !== null && !namesOthers(sentence, context.home)) return stretch;
  // Words that may read either way are fact where they have the cue of one.
  const facts = looseFactsIn(stretch.clause, sentence, grammar, context.claimed);
  if (facts.length === 0) return stretch;
  return { ...stretch, facts: facts.flatMap((f) => draftOf(f, stretch.clause, sentence, grammar, context)) };
}

function claimOf(
  draft: Draft,
  sentence: Sentence,
  document: Document,
  grammar: CompiledGrammar,
  context: Context,
): Claim {
  const { span, of, ...rest } = draft;
  const quote = document.text.slice(span.start, span.end);
  const emphasis = emphasisOf(quote, grammar.grammar.emphasis);
  const attention = draft.interpretation && emphasis.includes("attention");
  return {
    id: claimId(document, span, draft.type),
    document: document.id,
    quote,
    span,
    ...rest,
    ...(!draft.interpretation && grammar.grammar.provisional?.(draft, quote, sentence.text)
      ? { loose: true as const }
      : {}),
    ...(attention ? attentionOf(span, sentence, grammar, context) : {}),
    emphasis,
    ...(of === null ? {} : { of }),
  };
}

function claimId(document: Document, span: Draft["span"], type: ClaimType): string {
  return `${document.id}:${type}:${span.start}-${span.end}`;
}
