/**
 * The judged article as plain words, before any face draws it: the terminal, Markdown and HTML show the same.
 * A pure function of the result and the names of countries and offices.
 */

import type { Claim } from "../model/claim.ts";
import type { Contact } from "../model/contact.ts";
import { type Document, pageAt } from "../model/document.ts";
import type { CheckedClaim, Judged, VerdictName } from "../model/verdict.ts";
import type { CheckedDocument } from "../summitry.ts";
import { type Paragraph, paragraphsOf } from "./article-text.ts";
import { type ContactView, contactView, type Names } from "./contact-view.ts";
import { dayWords } from "./date-words.ts";
import { coverageWords, type FigureView, figureView } from "./figure-view.ts";
import { VERDICT_ORDER } from "./verdict-words.ts";

export interface JudgedArticle {
  readonly title: string | null;
  /** Site, author, publication date: what is known of them, in words. */
  readonly byline: readonly string[];
  /** "20 August 2024 (from the page)" or that none was found. */
  readonly published: string;
  readonly ruleSet: string;
  readonly summary: readonly { readonly verdict: VerdictName; readonly count: number }[];
  readonly paragraphs: readonly Paragraph[];
  readonly claims: readonly ClaimView[];
}

export interface ClaimView {
  /** The number of its mark in the text, from 1, in the order of the text. */
  readonly number: number;
  readonly id: string;
  readonly quote: string;
  /** The page, from 1, on which it begins; null where the text has no pages. */
  readonly page: number | null;
  /** For an item of a list: the whole statement. */
  readonly statement: string | null;
  /** The family, in words. */
  readonly type: string;
  readonly verdict: VerdictName;
  /** As published, or now where the article has no date. */
  readonly judged: JudgedView;
  /** As of now, where it is another day: the verdict in full only where it differs. */
  readonly now: { readonly asOf: string; readonly differs: boolean; readonly judged: JudgedView } | null;
}

export interface JudgedView {
  readonly asOf: string | null;
  readonly verdict: VerdictName;
  readonly reason: string;
  readonly readings: readonly { readonly verdict: VerdictName; readonly label: string }[];
  readonly figures: readonly FigureView[];
  readonly contacts: readonly ContactView[];
  readonly coverage: string;
  readonly knownGaps: readonly string[];
  readonly missing: readonly string[];
  readonly notes: readonly string[];
  /** "halt: at most 10% of the baseline" and the like, as name and value. */
  readonly constants: readonly { readonly name: string; readonly value: number }[];
}

const TYPE_WORDS: Readonly<Record<string, string>> = {
  existence: "existence",
  count: "count",
  ordinal: "ordinal",
  list: "list",
  record: "record",
  comparison: "comparison",
  trend: "trend",
  halt: "halt",
  "first-last": "first or last",
  streak: "streak",
  "pair-comparison": "comparison of pairs",
  share: "share of attention",
  reciprocity: "reciprocity",
  duration: "duration",
  office: "office",
  interpretive: "interpretation",
};

const PUBLISHED_FROM: Readonly<Record<string, string>> = {
  argument: "as given",
  metadata: "from the metadata",
  page: "from the page",
  dateline: "from the dateline",
  row: "from the row",
};

export function judgedArticle(checked: CheckedDocument, names: Names): JudgedArticle {
  const { document } = checked;
  const byPlace = [...checked.claims].sort(
    (x, y) => x.claim.span.start - y.claim.span.start || y.claim.span.end - x.claim.span.end,
  );
  const contacts = new Map(checked.contacts.map((c) => [c.id, c]));
  const claims = byPlace.map((c, i) => claimView(c, i + 1, document, contacts, names));
  return {
    title: document.title,
    byline: [document.site, document.author].filter((x): x is string => x !== null),
    published: document.published
      ? `${dayWords(document.published.day)} (${PUBLISHED_FROM[document.published.from]})`
      : "no publication date found; judged as of now (give one with --published)",
    ruleSet: checked.ruleSet,
    summary: VERDICT_ORDER.map((verdict) => ({
      verdict,
      count: claims.filter((c) => c.verdict === verdict).length,
    })).filter((s) => s.count > 0),
    paragraphs: paragraphsOf(
      document.text,
      byPlace.map((c, i) => ({ number: i + 1, span: c.claim.span, verdict: c.verdict })),
    ),
    claims,
  };
}

function claimView(
  checked: CheckedClaim,
  number: number,
  document: Document,
  contacts: ReadonlyMap<string, Contact>,
  names: Names,
): ClaimView {
  const { claim, asPublished, now } = checked;
  const top = asPublished ?? now;
  const later = asPublished && now.asOf && now.asOf !== asPublished.asOf;
  return {
    number,
    id: claim.id,
    quote: evened(claim.quote),
    page: pageAt(document, claim.span.start),
    statement: statementOf(claim, document.text),
    type: TYPE_WORDS[claim.type] ?? claim.type,
    verdict: checked.verdict,
    judged: judgedView(top, contacts, names),
    now: later
      ? {
          asOf: dayWords(now.asOf),
          differs: now.verdict !== asPublished.verdict,
          judged: judgedView(now, contacts, names),
        }
      : null,
  };
}

/** The statement where the claim's own words are a small part of it. */
function statementOf(claim: Claim, text: string): string | null {
  if (!claim.statement) return null;
  const whole = evened(text.slice(claim.statement.start, claim.statement.end));
  return whole.length > claim.quote.length * 1.5 ? whole : null;
}

function evened(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}

function judgedView(judged: Judged, contacts: ReadonlyMap<string, Contact>, names: Names): JudgedView {
  return {
    asOf: judged.asOf && dayWords(judged.asOf),
    verdict: judged.verdict,
    reason: judged.reason,
    readings: judged.readings.map(({ label, verdict }) => ({ label, verdict })),
    figures: judged.figures.map(figureView),
    contacts: judged.contacts
      .map((id) => contacts.get(id))
      .filter((c): c is Contact => c !== undefined)
      .sort((x, y) => (x.start < y.start ? -1 : x.start > y.start ? 1 : x.id < y.id ? -1 : 1))
      .map((c) => contactView(c, names)),
    coverage: coverageWords(judged.coverage),
    knownGaps: judged.coverage.knownGaps,
    missing: judged.missing,
    notes: judged.notes,
    constants: Object.entries(judged.constants).map(([name, value]) => ({ name, value })),
  };
}
