/**
 * Finds and types the claims of a text: each sentence is cut into clauses, each clause asked by the rules in their
 * order, and what no record could settle is marked as interpretation. Knows no language: ./claims/grammar.ts.
 */
import type { Claim, ClaimType } from "../model/claim.ts";
import type { Document } from "../model/document.ts";
import { claimGrammars } from "./claim-grammars.ts";
import { adjectivesOf, withAdjectives } from "./claims/adjectives.ts";
import { part, split, trim } from "./claims/clauses.ts";
import { ableIn, type CompiledGrammar, compile, contactsIn, expose, test } from "./claims/compile.ts";
import { type Context, createContext, note } from "./claims/context.ts";
import { attentionOf, type Draft, draftOf } from "./claims/draft.ts";
import { emphasisOf } from "./claims/emphasis.ts";
import { factsIn } from "./claims/facts.ts";
import type { ClaimGrammar } from "./claims/grammar.ts";
import { looseFactsIn } from "./claims/loose.ts";
import { matchesOf } from "./engine/matches.ts";
import type { Lexicon } from "./lexicon.ts";
import { matchPattern, type PatternMatch, type Sentence } from "./shadow.ts";

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
  const context = createContext(document);
  const claims: Claim[] = [];
  for (const sentence of sentences) {
    const seen = withAdjectives(expose(sentence, compiled), adjectives, compiled);
    const drafts = grammar.silent.some((p) => p.test(seen.text)) ? [] : draftsIn(seen, compiled, context);
    for (const draft of drafts) claims.push(claimOf(draft, seen, document, compiled, context));
    note(context, seen, drafts);
  }
  return claims;
}

/** A stretch of a sentence with what it is: facts, interpretation, or neither. */
interface Stretch {
  readonly clause: Sentence;
  readonly facts: readonly Draft[];
  readonly cue: string | null;
}

function draftsIn(sentence: Sentence, grammar: CompiledGrammar, context: Context): readonly Draft[] {
  context.clause = null;
  const cueOf = mayInterpret(sentence, grammar) ? (s: Sentence) => cueIn(s, grammar) : () => null;
  const speaks = (s: Sentence) => factsIn(s, sentence, grammar).length > 0 || cueOf(s) !== null;
  const hard = grammar.breaks.filter((b) => b.kind !== "soft");
  const parts = split(
    sentence,
    hard,
    (b, before, after) =>
      after.shadow.length > 0 && (b.kind === "hard" || speaks(b.kind === "leading" ? before : after)),
  );
  const stretches = parts
    .flatMap((clause) => stretchesOf(trim(clause, grammar.openers, grammar.closers), sentence, grammar, context, cueOf))
    .map((stretch) => looselyRead(stretch, sentence, grammar, context));
  return [...stretches.flatMap((s) => s.facts), ...interpretations(stretches)].sort(
    (x, y) => x.span.start - y.span.start || x.span.end - y.span.end,
  );
}

/** A clause that holds both is cut where fact and interpretation part. */
function stretchesOf(
  clause: Sentence,
  sentence: Sentence,
  grammar: CompiledGrammar,
  context: Context,
  cueOf: (clause: Sentence) => string | null,
): readonly Stretch[] {
  const read = (c: Sentence): Stretch => {
    const facts = factsIn(c, sentence, grammar).map((f) => draftOf(f, c, sentence, grammar, context));
    return { clause: c, facts: facts.flat(), cue: facts.length > 0 ? null : cueOf(c) };
  };
  const whole = read(clause);
  if (whole.facts.length === 0) return [whole];
  for (const soft of grammar.breaks.filter((b) => b.kind === "soft")) {
    for (const m of matchesOf(soft.compiled, clause.shadow)) {
      const halves = [part(clause, 0, m.index), part(clause, m.index + m[0].length, clause.shadow.length)].map(read);
      const [first, second] = halves as [Stretch, Stretch];
      // "…, signal | an unprecedented level": the verb goes with the fact's clause only if what follows is the fact.
      if (soft.id === "shows-what" && second.facts.length === 0) continue;
      const spoken = [first, second].every((h) => h.facts.length > 0 || h.cue !== null);
      const facts = first.facts.length > 0 || second.facts.length > 0;
      if (soft.id === "shows-what" && facts) return [first, second];
      if (spoken && facts && (soft.id === "shows" || first.cue || second.cue)) return [first, second];
    }
  }
  return [whole];
}

/** Where no exact rule and no cue of interpretation has a clause, what its words say of contacts more loosely. */
function looselyRead(stretch: Stretch, sentence: Sentence, grammar: CompiledGrammar, context: Context): Stretch {
  if (stretch.facts.length > 0 || stretch.cue !== null) return stretch;
  const facts = looseFactsIn(stretch.clause, sentence, grammar);
  if (facts.length === 0) return stretch;
  return { ...stretch, cue: null, facts: facts.flatMap((f) => draftOf(f, stretch.clause, sentence, grammar, context)) };
}

/** The rule of a clause's interpretation: a strong cue, or two weak ones. */
function cueIn(clause: Sentence, grammar: CompiledGrammar): string | null {
  let strength = 0;
  let rule: string | null = null;
  for (const cue of ableIn(grammar.cues, clause)) {
    if (strength >= 2) break;
    if (!matchPattern(cue.compiled, clause).some(capitalStands)) continue;
    strength += cue.strength;
    if (cue.strength === 2) rule = cue.id;
    rule ??= cue.id;
  }
  return strength >= 2 ? rule : null;
}

function capitalStands(match: PatternMatch): boolean {
  return match.slots.capital?.every((u) => (u.place?.cities.length ?? 0) > 0) ?? true;
}

/** Without facts the whole sentence is one interpretation; beside facts, each run of clauses without them. */
function interpretations(stretches: readonly Stretch[]): readonly Draft[] {
  const drafts: Draft[] = [];
  let run: Stretch[] = [];
  const beside = stretches.some((s) => s.facts.length > 0);
  const close = () => {
    // Beside facts the words before the first cue belong to neither.
    if (beside)
      run = run.slice(
        Math.max(
          0,
          run.findIndex((s) => s.cue),
        ),
      );
    const cue = run.find((s) => s.cue)?.cue;
    if (cue && run.length > 0)
      drafts.push(interpretation({ start: run[0]!.clause.span.start, end: run.at(-1)!.clause.span.end }, cue));
    run = [];
  };
  for (const stretch of stretches) {
    if (stretch.facts.length > 0) close();
    else run.push(stretch);
  }
  close();
  return drafts;
}

/**
 * Whether a sentence can hold interpretation of the text's own: it is about international life, and does not report
 * what somebody said.
 */
function mayInterpret(sentence: Sentence, grammar: CompiledGrammar): boolean {
  const named = sentence.units.some(
    (u) => u.party && (u.kind !== "pronoun" || /\s/.test(u.party.text)) && !/^[a-z]+$/.test(u.party.text),
  );
  const about =
    named ||
    test(grammar.anaphora, sentence) ||
    test(grammar.relations, sentence) ||
    contactsIn(sentence, grammar).length > 0;
  return about && !test(grammar.reported, sentence);
}

function interpretation(span: Draft["span"], rule: string): Draft {
  return {
    span,
    statement: span,
    type: "interpretive",
    interpretation: true,
    a: [],
    b: [],
    versus: null,
    including: false,
    kinds: null,
    direction: null,
    level: null,
    period: null,
    baseline: null,
    value: null,
    of: null,
    unit: null,
    comparator: "=",
    attribution: null,
    rule,
  };
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
    ...(attention ? attentionOf(span, sentence, grammar, context) : {}),
    emphasis,
    ...(of === null ? {} : { of }),
  };
}

function claimId(document: Document, span: Draft["span"], type: ClaimType): string {
  return `${document.id}:${type}:${span.start}-${span.end}`;
}
