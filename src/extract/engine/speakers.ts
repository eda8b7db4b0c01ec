/** Speakers' labels in transcripts: "THE PRESIDENT:", "PRESIDENT MACRON:". */
import type { Span } from "../../model/evidence.ts";
import type { Party } from "../../model/party.ts";
import type { ExtractLanguage } from "../language.ts";
import type { Atom } from "./atoms.ts";
import type { ComposedUnit } from "./compose.ts";
import { type LinkContext, nobody } from "./link-context.ts";
import type { Memory } from "./memory.ts";
import { wordsOf } from "./tokens.ts";

/** A speaker's label at the start of a sentence: "THE PRESIDENT", "MS. DALTON". */
export function labelOf(text: string, span: Span, { speech }: ExtractLanguage): Label | null {
  const label = speech.label.exec(text.slice(span.start, Math.min(span.end, span.start + 60)))?.[0];
  if (!label) return null;
  return {
    span: { start: span.start, end: span.start + label.length },
    text: label,
    aside: speech.aside.test(label),
  };
}

export interface Label {
  readonly span: Span;
  readonly text: string;
  /** Names nobody who takes part: a spokesperson or a question. */
  readonly aside: boolean;
}

/** Whom a question asks: who answers it by title; a spokesperson speaks for nobody. */
export function askedBy(question: Label, text: string, language: ExtractLanguage, memory: Memory): Party | null {
  const { speech } = language;
  for (const m of text.slice(question.span.end).matchAll(LINES)) {
    const start = question.span.end + m.index + m[0].length;
    const label = labelOf(text, { start, end: Math.min(text.length, start + 60) }, language);
    if (!label || speech.asks.test(label.text)) continue;
    const title = speech.title(label.text);
    return title ? { ...nobody(label.span, label.text), title, country: memory.home } : null;
  }
  const { speaker } = memory;
  return speaker?.title || speaker?.name ? speaker : null;
}

/** Starts of lines. */
const LINES = /\n\s*(?=\S)/gu;

/**
 * "THE PRESIDENT:", "PRESIDENT MACRON:": who speaks from here on. Questions and spokespersons speak for nobody, save
 * an official that the title names.
 */
export function speakerOf(label: Label, atoms: readonly Atom[], { speech }: ExtractLanguage, memory: Memory): Party {
  const surname = wordsOf(label.text).at(-1);
  const present = label.aside ? memory.present.find((p) => wordsOf(p.name).at(-1) === surname) : undefined;
  if (present) return { ...nobody(label.span, label.text), country: present.country, fullName: present.name };
  const named = atoms.some(
    (a) => a.span.end <= label.span.end && (a.kind === "surname" || a.kind === "name") && !label.aside,
  );
  return {
    ...nobody(label.span, label.text),
    title: named ? null : speech.title(label.text),
    country: named ? null : memory.home,
  };
}

/** "President of Russia Vladimir Putin:" at the start of a line or a sentence: who speaks from here on. */
export function labels({ span }: ComposedUnit, { text, lexicon }: LinkContext): boolean {
  const opens = /(?:^|\n|[.!?…>*”)] ?)\s*$/u.test(text.slice(Math.max(0, span.start - 4), span.start));
  return opens && lexicon.words.speech.labelled.test(text.slice(span.end, span.end + 60));
}

/** "Q Karine, you know that the President …": who is asked by a bare name is nobody told of. */
export function isAsked({ span, title }: Party, { text, lexicon }: LinkContext): boolean {
  return (
    title === null && lexicon.words.speech.asks.test(text.slice(Math.max(0, span.start - 3), span.start).trimStart())
  );
}
