/** A sentence cut into stretches of fact and of interpretation, and those stretches told apart. */
import type { CountryId } from "../../model/country.ts";
import { matchPattern, type Sentence } from "../shadow.ts";
import { originOf, part } from "./clauses.ts";
import { ableIn, type CompiledGrammar, contactsIn, test } from "./compile.ts";
import type { Draft } from "./draft.ts";
import type { Cue } from "./grammar.ts";
import { weigh } from "./interpretation.ts";

/** A clause with its facts, if it has any. */
export interface Stretch {
  readonly clause: Sentence;
  readonly facts: readonly Draft[];
}

export interface Reading {
  readonly score: number;
  /** "en/interpretation: aimed, reassuring": what the mark rests on. */
  readonly rule: () => string;
}

/** Fewer words than these say nothing ("points out"). */
const SHORTEST = 3;
/** As much in a script that has no spaces. */
const UNSPACED = /\p{Script=Han}(?:.*\p{Script=Han}){5}/u;

const readings = new WeakMap<Sentence, Reading>();

export function read(clause: Sentence, grammar: CompiledGrammar): Reading {
  const known = readings.get(clause);
  if (known) return known;
  const model = grammar.grammar.interpretation;
  const { score, words } = weigh(clause, contactsIn(clause, grammar).length > 0, model);
  const cue = cueIn(clause, grammar);
  const made = {
    score: cue ? Math.max(score, cue.plain ? model.threshold : model.sure) : score,
    rule: () => cue?.id ?? [model.rule, words().join(", ")].join(": "),
  };
  readings.set(clause, made);
  return made;
}

/** Words that read as interpretation by themselves. */
const cueIn = (clause: Sentence, grammar: CompiledGrammar): Cue | undefined =>
  ableIn(grammar.cues, clause).find((cue) => matchPattern(cue.compiled, clause).length > 0);

/** `sure`: beyond doubt, as where a fact's own clause would be cut for it, or an institution speaks of its own. */
export function isInterpretation(clause: Sentence, grammar: CompiledGrammar, sure = false): boolean {
  const model = grammar.grammar.interpretation;
  return (
    (clause.shadow.split(/\s/).length >= SHORTEST || UNSPACED.test(clause.text)) &&
    read(clause, grammar).score >= (sure ? model.sure : model.threshold)
  );
}

/**
 * Whether a sentence is about international life: it has words of relations or of contact, or names those of another
 * country. On the page of a country's own institution (`home`) only those of another country make it so.
 */
export function isAbout(sentence: Sentence, home: CountryId | null, grammar: CompiledGrammar): boolean {
  if (home !== null) return namesOthers(sentence, home);
  return (
    sentence.units.some(({ kind, party }) =>
      kind === "pronoun"
        ? party !== undefined && /\s/.test(party.text)
        : (party?.country ?? party?.organisation) != null,
    ) ||
    contactsIn(sentence, grammar).length > 0 ||
    test(grammar.anaphora, sentence) ||
    test(grammar.relations, sentence) ||
    sentence.text.search(grammar.grammar.regions) >= 0
  );
}

/** Whether somebody of another country than this is named, or the country itself. */
export const namesOthers = (sentence: Sentence, home: CountryId): boolean =>
  sentence.units.some(({ kind, party }) => kind !== "pronoun" && party?.country != null && party.country !== home);

/** Without facts a sentence is interpretation as a whole; beside facts, each run of clauses without them. */
export function interpretations(
  stretches: readonly Stretch[],
  grammar: CompiledGrammar,
  sure: boolean,
): readonly Draft[] {
  const runs: Stretch[][] = [[]];
  for (const stretch of stretches) {
    if (stretch.facts.length > 0) runs.push([]);
    else runs.at(-1)!.push(stretch);
  }
  return runs.flatMap((run) => {
    const found = interpretiveOf(run, grammar, sure);
    return found ? [draft(found.span, read(found, grammar).rule())] : [];
  });
}

/** The run from its first clause that is no fact on; null where nothing in it is interpretation. */
function interpretiveOf(run: readonly Stretch[], grammar: CompiledGrammar, sure: boolean): Sentence | null {
  const { fact } = grammar.grammar.interpretation;
  const from = run.findIndex(({ clause }) => read(clause, grammar).score > fact);
  for (let i = Math.max(0, from); i < run.length; i++) {
    const rest = joined(run[i]!.clause, run.at(-1)!.clause);
    if (isInterpretation(rest, grammar, sure)) return rest;
  }
  return null;
}

function joined(first: Sentence, last: Sentence): Sentence {
  if (first === last) return first;
  const { whole, from } = originOf(first);
  return part(whole, from, originOf(last).from + last.shadow.length);
}

function draft(span: Draft["span"], rule: string): Draft {
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
