/** Clauses of a sentence: parts that are sentences of their own to the rules, with the same offsets. */
import { matchesOf } from "../engine/matches.ts";
import { compilePattern, isUnitChar, type Pattern, type Sentence, type Unit } from "../shadow.ts";
import type { ClaimGrammar, ClauseBreak } from "./grammar.ts";

/** Where each unit of a sentence stands in its shadow. */
export function unitIndexes(sentence: Sentence): readonly { readonly unit: Unit; readonly at: number }[] {
  const found: { unit: Unit; at: number }[] = [];
  let next = 0;
  for (let i = 0; i < sentence.shadow.length && next < sentence.units.length; i++) {
    if (isUnitChar(sentence.shadow.charCodeAt(i))) found.push({ unit: sentence.units[next++] as Unit, at: i });
  }
  return found;
}

/** Of which sentence a clause is a part, and at which index of its shadow it begins. */
const origins = new WeakMap<Sentence, { readonly whole: Sentence; readonly from: number }>();

export function originOf(clause: Sentence): { readonly whole: Sentence; readonly from: number } {
  return origins.get(clause) ?? { whole: clause, from: 0 };
}

const OUTER = /[\s,;:.!?–—，。；：！？-]/u;

/** The part of a sentence from one shadow index to another, outer white space and punctuation left out. */
export function part(sentence: Sentence, from: number, to: number): Sentence {
  let start = from;
  let end = to;
  while (start < end && OUTER.test(sentence.shadow[start] as string)) start++;
  while (end > start && OUTER.test(sentence.shadow[end - 1] as string)) end--;
  const units = unitIndexes(sentence)
    .filter((u) => u.at >= start && u.at < end)
    .map((u) => u.unit);
  const last = units.at(-1);
  const startOffset = sentence.offsets[start] as number;
  const lastOffset = sentence.offsets[Math.max(start, end - 1)] as number;
  const endOffset =
    end <= start ? startOffset : last && last.span.start === lastOffset ? last.span.end : lastOffset + 1;
  const clause = {
    span: { start: startOffset, end: endOffset },
    text: sentence.text.slice(startOffset - sentence.span.start, endOffset - sentence.span.start),
    shadow: sentence.shadow.slice(start, end),
    units,
    speech: sentence.speech,
    offsets: sentence.offsets.slice(start, end + 1),
  };
  const { whole, from: before } = originOf(sentence);
  origins.set(clause, { whole, from: before + start });
  return clause;
}

export interface CompiledBreak extends ClauseBreak {
  readonly compiled: Pattern;
}

export function compileBreaks(grammar: ClaimGrammar): readonly CompiledBreak[] {
  return grammar.breaks.map((b) => ({ ...b, compiled: compilePattern(b.pattern, grammar.list) }));
}

/** The ranges of a sentence's shadow between the given breaks. `keep` declines a break. */
export function split(
  sentence: Sentence,
  breaks: readonly CompiledBreak[],
  keep: (b: CompiledBreak, before: Sentence, after: Sentence) => boolean,
): readonly Sentence[] {
  const cuts: { at: number; next: number; of: CompiledBreak }[] = [];
  for (const b of breaks) {
    for (const m of matchesOf(b.compiled, sentence.shadow))
      cuts.push({ at: b.kind === "leading" ? m.index + m[0].length : m.index, next: m.index + m[0].length, of: b });
  }
  cuts.sort((x, y) => x.at - y.at || y.next - x.next);
  const parts: Sentence[] = [];
  let from = 0;
  for (const cut of cuts) {
    if (cut.at <= from) continue;
    const before = part(sentence, from, cut.at);
    const after = part(sentence, cut.next, sentence.shadow.length);
    if (!keep(cut.of, before, after)) continue;
    parts.push(before);
    from = cut.next;
  }
  parts.push(part(sentence, from, sentence.shadow.length));
  return parts.filter((p) => p.shadow.length > 0);
}

/** A clause without the words at its ends that belong to no claim. */
export function trim(sentence: Sentence, openers: readonly Pattern[], closers: readonly Pattern[]): Sentence {
  let from = 0;
  let to = sentence.shadow.length;
  for (let again = true; again; ) {
    again = false;
    for (const p of openers) {
      p.lastIndex = 0;
      const m = p.exec(sentence.shadow.slice(from, to));
      if (m && m.index === 0 && m[0].length > 0) {
        from += m[0].length;
        again = true;
      }
    }
  }
  for (const p of closers) {
    p.lastIndex = 0;
    const m = p.exec(sentence.shadow.slice(from, to));
    if (m && m.index > 0) to = from + m.index;
  }
  return part(sentence, from, to);
}
