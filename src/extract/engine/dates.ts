/** Finds time expressions by a language's date rules and resolves them against the publication date. */
import type { Span } from "../../model/evidence.ts";
import type { DatedPeriod, Day } from "../../model/period.ts";
import { matchesOf } from "./matches.ts";
import { able, type Words } from "./sieve.ts";

/** What relative expressions are resolved against. */
export interface TimeContext {
  readonly published: Day | null;
  /** The last full day that the text named. */
  readonly last: Day | null;
  /** The words around the expression speak of the future. */
  readonly future: boolean;
}

export interface DateRule {
  readonly id: string;
  readonly pattern: RegExp;
  /** Null: a time expression that cannot be dated here. */
  readonly resolve: (groups: Readonly<Record<string, string | undefined>>, time: TimeContext) => DatedPeriod | null;
  readonly example: string;
}

export interface DateLanguage {
  readonly rules: readonly DateRule[];
  /** Cheap test: without it a sentence has no time expression. */
  readonly prefilter: RegExp;
  /** Named groups `future` and `past`: the last one before an expression decides its direction. */
  readonly tense: RegExp;
}

export interface FoundDate {
  readonly span: Span;
  readonly text: string;
  readonly rule: string;
  readonly date: DatedPeriod | null;
}

/** The time expressions of one sentence, longest first where they overlap; in order of place. */
export function findDates(
  text: string,
  span: Span,
  words: Words,
  language: DateLanguage,
  published: Day | null,
  last: Day | null,
): FoundDate[] {
  const sentence = text.slice(span.start, span.end);
  if (!language.prefilter.test(sentence)) return [];
  const found: { from: number; to: number; rule: DateRule; groups: Record<string, string | undefined> }[] = [];
  for (const rule of able(language.rules, (r) => r.pattern, words))
    for (const m of matchesOf(rule.pattern, sentence))
      found.push({ from: m.index, to: m.index + m[0].length, rule, groups: m.groups ?? {} });
  found.sort((a, b) => b.to - b.from - (a.to - a.from) || a.from - b.from);
  const kept: typeof found = [];
  for (const f of found) if (!kept.some((k) => f.from < k.to && k.from < f.to)) kept.push(f);
  kept.sort((a, b) => a.from - b.from);
  let anchor = last;
  return kept.map(({ from, to, rule, groups }) => {
    const future = speaksOfFuture(sentence, from, to, language.tense);
    const date = rule.resolve(groups, { published, last: anchor, future });
    if (date?.precision === "day") anchor = date.start;
    return {
      span: { start: span.start + from, end: span.start + to },
      text: sentence.slice(from, to),
      rule: rule.id,
      date,
    };
  });
}

/** The nearest cue before the expression decides; for one that begins its sentence, the first cue after it. */
function speaksOfFuture(sentence: string, from: number, to: number, tense: RegExp): boolean {
  const clause = Math.max(
    sentence.lastIndexOf(";", from),
    sentence.lastIndexOf(" – ", from),
    sentence.lastIndexOf(" — ", from),
  );
  const before = matchesOf(tense, sentence.slice(clause + 1, from)).at(-1);
  if (before) return before.groups?.future !== undefined;
  tense.lastIndex = to;
  return tense.exec(sentence)?.groups?.future !== undefined;
}
