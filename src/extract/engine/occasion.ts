/** Refiners: the occasion of a raw contact and how often it took place, read from its sentence. */
import { globalOf, matchesOf } from "./matches.ts";
import type { Surroundings } from "./refine.ts";

export function occasionOf({ raw, others, sentence, text, language }: Surroundings): string | null {
  const words = text.slice(sentence.span.start, sentence.span.end);
  const at = raw.trigger.start - sentence.span.start;
  // What another contact stands before is its occasion
  const isOthers = (index: number): boolean =>
    others.some((o) => {
      const other = o.trigger.start - sentence.span.start;
      return o.span.start !== raw.span.start && (at < other ? other < index : index < other && other < at);
    });
  for (const pattern of language.contacts.occasion) {
    const all = matchesOf(globalOf(pattern), words).filter((m) => m[1] && !isOthers(m.index));
    const near = all.sort((x, y) => Math.abs(x.index - at) - Math.abs(y.index - at))[0];
    const named = near?.[1]?.replace(language.contacts.occasionEnd, "").trim();
    // "In advance of the meeting" names none
    if (named && !language.contacts.anySession.test(named)) return named;
  }
  return null;
}

export function countOf({ raw, text, sentence, language }: Surroundings): number | null {
  const words = text.slice(raw.span.start, Math.min(sentence.span.end, raw.span.end + 30));
  const m = language.contacts.count.exec(words);
  if (!m) return null;
  const n = language.numbers.value(m[1] ?? m[2] ?? m[0]);
  return n !== null && n > 1 ? n : null;
}
