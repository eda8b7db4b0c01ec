/** What a title and a name make: one party, or two where the name is not of who holds the office. */
import type { Span } from "../../model/evidence.ts";
import type { Party } from "../../model/party.ts";
import type { ExtractLanguage } from "../language.ts";
import type { Entry } from "../lexicon.ts";
import type { ComposedUnit } from "./compose.ts";
import type { Polity } from "./polity.ts";

type Words = { name: string | null; title: string | null; qualifier: Party["qualifier"] } & Polity;

export function partyOf(text: string, span: Span, p: Words, language: ExtractLanguage): Party {
  return {
    span,
    text: text.slice(span.start, span.end),
    name: p.name,
    title: p.title && language.called.title(p.title),
    country: p.country,
    organisation: p.organisation,
    group: null,
    qualifier: p.qualifier,
    refersTo: [],
  };
}

/** "После встречи с президентом Франции Путин …": the office is one side, the name behind it another. */
export function heldApart(
  text: string,
  whole: Span,
  named: Span,
  [office, bearer]: readonly [Words, Words],
  entries: readonly Entry[],
  language: ExtractLanguage,
): ComposedUnit[] {
  const before = { start: whole.start, end: whole.start + text.slice(whole.start, named.start).trimEnd().length };
  return [
    { kind: "office", span: before, party: partyOf(text, before, office, language), entries: [] },
    { kind: "person", span: named, party: partyOf(text, named, bearer, language), entries },
  ];
}
