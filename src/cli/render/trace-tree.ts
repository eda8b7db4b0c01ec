/** An explanation as an indented tree: what is claimed, the words that say so, the addresses they stand at. */

import { contactDays } from "../../faces/date-words.ts";
import { figureView } from "../../faces/figure-view.ts";
import type { Contact } from "../../model/contact.ts";
import type { CoverageStatement } from "../../model/coverage.ts";
import { type Document, pageAt } from "../../model/document.ts";
import type { Figure } from "../../model/figure.ts";
import type { Judgement } from "../../model/judgement.ts";
import type { Mention } from "../../model/mention.ts";
import type { CheckedClaim } from "../../model/verdict.ts";
import { paintWith } from "./paint.ts";
import { wrap } from "./width.ts";

/** The ledger's Trace, as far as it is shown. */
export interface TraceView {
  readonly type: string;
  readonly id: string;
  readonly contact?: Contact;
  readonly mention?: Mention;
  readonly document?: Document;
  readonly coverage?: CoverageStatement;
  readonly judgement?: Judgement;
  readonly verdict?: CheckedClaim;
  readonly figure?: Figure;
  readonly withdrawn: boolean;
  readonly reason?: string;
  readonly below: readonly TraceView[];
}

const STEP = 2;

export function traceTree(trace: TraceView, face: { readonly columns: number; readonly color: boolean }): string {
  const paint = paintWith(face.color);
  const lines: string[] = [];
  const show = (at: TraceView, depth: number, above: TraceView | null): void => {
    const pad = " ".repeat(depth * STEP);
    lines.push(
      `${pad}${paint.strong(at.type)} ${at.id}${at.withdrawn ? ` (withdrawn${at.reason ? `: ${at.reason}` : ""})` : ""}`,
    );
    for (const text of wordsOf(at, above))
      wrap(text, face.columns - depth * STEP - 4).forEach(
        (line, i) => void lines.push(`${pad}${i === 0 ? "  " : "    "}${line}`),
      );
    for (const below of at.below) show(below, depth + 1, at);
  };
  show(trace, 0, null);
  return `${lines.join("\n")}\n`;
}

function wordsOf(at: TraceView, above: TraceView | null): readonly string[] {
  if (at.contact) return contactWords(at.contact);
  if (at.mention) return mentionWords(at.mention, at.below[0]?.document ?? above?.document);
  if (at.document) return documentWords(at.document);
  if (at.verdict) return verdictWords(at.verdict);
  if (at.figure) return [figureWords(at.figure), `asked: ${JSON.stringify(at.figure.query)}`];
  if (at.coverage) {
    const { countries, kinds, from, to, completeness, estimate, basis, knownGaps } = at.coverage;
    return [
      `${countries.join("–")}, ${kinds.join(", ")}, ${from} to ${to}: ${completeness}, ${estimate ?? "not estimated"}`,
      basis,
      ...knownGaps.map((gap) => `known gap: ${gap}`),
    ];
  }
  if (at.judgement) {
    const { judgement, subjects, name, set, reason, by, at: day } = at.judgement;
    return [
      `${judgement}: ${name ? `“${name.text}” ${name.person ?? ""} in ` : ""}${subjects.join(", ")}`,
      ...(set ? [`set: ${JSON.stringify(set)}`] : []),
      `${reason} (${by}, ${day})`,
    ];
  }
  return [];
}

function contactWords(c: Contact): readonly string[] {
  const place = c.place ? `, ${[...c.place.cities, c.place.country].filter(Boolean).join(", ")}` : "";
  return [
    `${c.kind}, ${c.status}, ${contactDays(c)}${place}`,
    ...c.participants.map(
      (p) =>
        `${p.name}${p.office ? `, ${p.office}` : ""}${p.rank ? `, level ${p.rank}` : ""}${p.accompanying ? ", accompanying" : ""}`,
    ),
    ...(c.partOf ? [`part of the visit ${c.partOf}`] : []),
    ...(c.singleSource ? ["rests on a single source"] : []),
    ...c.reasons.map((reason) => `because ${reason}`),
  ];
}

/** What was claimed, what was asked, and the figures; each figure can be explained by its number. */
function verdictWords({ claim, query, verdict, asPublished, now }: CheckedClaim): readonly string[] {
  const judged = asPublished ?? now;
  return [
    `“${claim.quote}”`,
    `${claim.type}, read by ${claim.rule}: ${verdict}${judged.asOf ? `, as of ${judged.asOf}` : ""}`,
    judged.reason,
    ...(query ? [`asked: ${JSON.stringify(query)}`] : []),
    ...judged.readings.map((r) => `reading: ${r.label} (${r.verdict})`),
    ...judged.figures.map((f, i) => `#${i + 1} ${figureWords(f)}`),
    ...judged.missing.map((text) => `missing: ${text}`),
  ];
}

function figureWords(figure: Figure): string {
  const { value, label, ruleSet, coverage } = figureView(figure);
  return `${value} ${label} (rule set ${ruleSet}${coverage ? `, ${coverage}` : ""})`;
}

/** The exact words, and the rule that read them. */
function mentionWords(m: Mention, document: Document | undefined): readonly string[] {
  const quote = document
    ? `“${document.text.slice(m.span.start, m.span.end)}”`
    : `characters ${m.span.start} to ${m.span.end}`;
  const page = document && pageAt(document, m.span.start);
  return [page ? `${quote}, page ${page}` : quote, `read by ${m.rule}`];
}

function documentWords(d: Document): readonly string[] {
  const about = [d.title, d.site, d.published?.day, d.row ? `row ${d.row}` : null].filter(Boolean).join(", ");
  const pages = d.pages && `${d.pages.length} pages${d.emptyPages ? `, without text: ${d.emptyPages.join(", ")}` : ""}`;
  const encoding = d.encoding && `read as ${d.encoding}`;
  const snapshot = d.snapshot && `kept as it was fetched: ${d.snapshot}`;
  return [about, pages, encoding, ...d.sources, snapshot].filter((line): line is string => Boolean(line));
}
