/** The text cut into paragraphs and runs, so that every face can mark claims, also where they overlap. */
import type { Span } from "../model/evidence.ts";
import type { VerdictName } from "../model/verdict.ts";

export interface MarkedClaim {
  readonly number: number;
  readonly span: Span;
  readonly verdict: VerdictName;
}

export interface Paragraph {
  readonly runs: readonly Run[];
  /** The claims whose mark stands in this paragraph, in the order of their marks. */
  readonly marks: readonly number[];
}

/** A stretch of text inside the same claims. */
export interface Run {
  readonly text: string;
  /** The innermost claim that holds it: its verdict is the run's look. */
  readonly inside: { readonly number: number; readonly verdict: VerdictName } | null;
  /** Claims that end with it: their marks follow it. */
  readonly marks: readonly MarkedClaim[];
}

export function paragraphsOf(text: string, claims: readonly MarkedClaim[]): readonly Paragraph[] {
  const paragraphs: Paragraph[] = [];
  for (const part of text.matchAll(/[^\n]+(?:\n[^\n]+)*/g)) {
    const span = { start: part.index, end: part.index + part[0].length };
    const runs = runsOf(text, span, claims);
    paragraphs.push({ runs, marks: runs.flatMap((r) => r.marks.map((m) => m.number)) });
  }
  return paragraphs;
}

function runsOf(text: string, paragraph: Span, claims: readonly MarkedClaim[]): Run[] {
  const here = claims.filter((c) => c.span.start < paragraph.end && c.span.end > paragraph.start);
  const cuts = new Set([paragraph.start, paragraph.end]);
  for (const { span } of here) {
    cuts.add(Math.max(span.start, paragraph.start));
    cuts.add(Math.min(span.end, paragraph.end));
  }
  const ordered = [...cuts].sort((x, y) => x - y);
  const runs: Run[] = [];
  for (let i = 0; i + 1 < ordered.length; i++) {
    const [start, end] = [ordered[i] as number, ordered[i + 1] as number];
    const holding = here.filter((c) => c.span.start <= start && c.span.end >= end);
    const inner = holding.reduce<MarkedClaim | null>((best, c) => (best && length(best) <= length(c) ? best : c), null);
    runs.push({
      text: text.slice(start, end),
      inside: inner && { number: inner.number, verdict: inner.verdict },
      marks: here.filter((c) => c.span.end === end),
    });
  }
  return runs;
}

function length(claim: MarkedClaim): number {
  return claim.span.end - claim.span.start;
}
