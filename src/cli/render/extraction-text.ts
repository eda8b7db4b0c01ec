/** What a text states, for a reader: each sentence with its marked words, then the contacts and claims in it. */

import { countryBeside, type Names } from "../../faces/contact-view.ts";
import { periodWords } from "../../faces/date-words.ts";
import type { Span } from "../../model/evidence.ts";
import type { Mention } from "../../model/mention.ts";
import type { Participant } from "../../model/participant.ts";
import type { Extraction } from "../../summitry.ts";
import { type Paint, paintWith } from "./paint.ts";
import type { TerminalFace } from "./terminal-article.ts";
import { wrap } from "./width.ts";

export function extractionText(extraction: Extraction, names: Names, face: TerminalFace): string {
  const width = Math.min(Math.max(face.columns - 1, 40), 100);
  const paint = paintWith(face.color);
  const { document, mentions, participants, claims } = extraction;
  const out: string[] = [];
  if (document.title) out.push(paint.strong(document.title), "");
  for (const sentence of extraction.sentences) {
    const here = mentions
      .map((mention, i) => ({ mention, people: participants[i] ?? [] }))
      .filter(({ mention }) => inside(mention.trigger, sentence));
    const said = claims.filter((c) => inside({ start: c.span.start, end: c.span.start }, sentence));
    if (here.length === 0 && said.length === 0) continue;
    const marked = marks(
      document.text,
      sentence,
      here.map((h) => h.mention),
    );
    out.push(...wrap(marked, width));
    for (const { mention, people } of here) out.push(...entry(mentionWords(mention, people, names), width, paint));
    for (const claim of said) out.push(...entry(`claim, ${claim.type}: “${claim.quote}”`, width, paint));
    out.push("");
  }
  out.push(`${mentions.length} contacts and ${claims.length} claims in ${extraction.sentences.length} sentences`);
  return `${out.join("\n")}\n`;
}

function inside(span: Span, outer: Span): boolean {
  return span.start >= outer.start && span.end <= outer.end;
}

/** The sentence with its parties in [brackets] and the words that say it in *stars*. */
function marks(text: string, sentence: Span, mentions: readonly Mention[]): string {
  const spans: { span: Span; open: string; close: string }[] = [];
  for (const mention of mentions) {
    spans.push({ span: mention.trigger, open: "*", close: "*" });
    for (const { party } of mention.parties) spans.push({ span: party.span, open: "[", close: "]" });
  }
  const ordered = spans
    .filter((s) => inside(s.span, sentence))
    .sort((x, y) => x.span.start - y.span.start || y.span.end - x.span.end);
  let out = "";
  let at = sentence.start;
  for (const { span, open, close } of ordered) {
    // Two contacts of one sentence share parties; a second mark on the same words would say nothing.
    if (span.start < at) continue;
    out += `${text.slice(at, span.start)}${open}${text.slice(span.start, span.end)}${close}`;
    at = span.end;
  }
  return (out + text.slice(at, sentence.end)).replace(/\s+/g, " ").trim();
}

function mentionWords(mention: Mention, people: readonly Participant[], names: Names): string {
  const when = mention.date
    ? `${periodWords(mention.date)}${mention.date.basis === "inferred" ? " (inferred)" : ""}`
    : "no date";
  const place = mention.place
    ? [...mention.place.cities, ...(mention.place.country ? [names.country(mention.place.country)] : [])].join(", ")
    : null;
  const who = people.map((p, i) => participantWords(p, mention.parties[i]?.party.text ?? p.name, names));
  return `${[mention.kind, mention.status, when, place, mention.occasion].filter(Boolean).join(", ")}: ${who.join("; ")}`;
}

/** "the minister → Ada Marlow (Foreign Minister, Freedonia), guest" */
function participantWords(participant: Participant, asWritten: string, names: Names): string {
  const office = participant.office && names.office(participant.office);
  const inBrackets = [office, countryBeside(participant, office, names)].filter(Boolean).join(", ");
  const found = participant.person ? participant.name : null;
  const name = found && found !== asWritten ? `${asWritten} → ${found}` : asWritten;
  return `${name}${inBrackets ? ` (${inBrackets})` : ""}${participant.role === "party" ? "" : `, ${participant.role}`}`;
}

function entry(text: string, width: number, paint: Paint): string[] {
  const [first = "", ...more] = wrap(text, width - 4);
  return [`  ${paint.faint("•")} ${first}`, ...more.map((l) => `    ${l}`)];
}
