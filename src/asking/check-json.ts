/** `check --json` and `corrections --json`: the contract of the command line. Field names stay; more may come. */
import type { Correction } from "../model/correction.ts";
import type { Coverage } from "../model/coverage.ts";
import { type Document, pageAt } from "../model/document.ts";
import type { Figure } from "../model/figure.ts";
import type { CheckedClaim, Judged } from "../model/verdict.ts";
import type { CheckedDocument } from "../summitry.ts";

/**
 * The text that `check --json` writes: two blanks a level, and each replay, a file of its own kind, on one line.
 * `files`: of each claim, the file that its replay was written to; then it is `{"file": …}`.
 */
export function checkText(checked: CheckedDocument, files?: ReadonlyMap<string, string>): string {
  const { claims, ...rest } = checkJson(checked);
  const parts = claims.map((claim) => {
    const file = files?.get(claim.id);
    const replay = JSON.stringify(file === undefined ? claim.replay : { file });
    const text = JSON.stringify({ ...claim, replay: undefined }, null, 2);
    return `${text.slice(0, -2)},\n  "replay": ${replay}\n}`.replaceAll("\n", "\n    ");
  });
  const list = parts.length > 0 ? `[\n    ${parts.join(",\n    ")}\n  ]` : "[]";
  return `${JSON.stringify(rest, null, 2).slice(0, -2)},\n  "claims": ${list}\n}\n`;
}

export function checkJson(checked: CheckedDocument) {
  const { id, title, published, language, text, author, site, sources, pages, emptyPages, encoding } = checked.document;
  return {
    document: {
      id,
      title,
      published: published?.day ?? null,
      publishedFrom: published?.from ?? null,
      language,
      text,
      author,
      site,
      sources,
      ...(pages ? { pages } : {}),
      ...(emptyPages ? { emptyPages } : {}),
      ...(encoding ? { encoding } : {}),
    },
    ruleSet: checked.ruleSet,
    claims: checked.claims.map((c) => ({
      ...claimJson(c, checked.document),
      replay: checked.replays.get(c.claim.id) ?? null,
    })),
    contacts: checked.contacts,
  };
}

/** A claim with its verdict, without the replay; with the document, on which of its pages the claim stands. */
export function claimJson({ claim, query, asPublished, now, verdict }: CheckedClaim, document?: Document | null) {
  const top = asPublished ?? now;
  const page = document ? pageAt(document, claim.span.start) : null;
  return {
    id: claim.id,
    span: [claim.span.start, claim.span.end],
    quote: claim.quote,
    ...(page === null ? {} : { page }),
    type: claim.type,
    interpretation: claim.interpretation,
    query,
    asPublished: asPublished && judgedJson(asPublished),
    now: judgedJson(now),
    verdict,
    missing: top.missing,
    rule: claim.rule,
    attribution: claim.attribution,
  };
}

function judgedJson(judged: Judged) {
  return {
    asOf: judged.asOf,
    verdict: judged.verdict,
    reason: judged.reason,
    figures: judged.figures.map(figureJson),
    readings: judged.readings,
    contacts: judged.contacts,
    coverage: coverageJson(judged.coverage),
    missing: judged.missing,
    constants: judged.constants,
    notes: judged.notes,
  };
}

function figureJson(figure: Figure) {
  const { label, value, window, ruleSet, interval, coverage, query, contacts } = figure;
  return {
    label,
    value,
    window,
    ruleSet,
    ...(interval ? { interval } : {}),
    coverage: coverageJson(coverage),
    query,
    contacts,
  };
}

function coverageJson({ state, level, from, completeTo, estimate, statements, knownGaps }: Coverage) {
  return { state, level, from, completeTo, estimate, statements, knownGaps };
}

/** A verdict that changed, with the document that makes the claim; null: it is not kept here. */
export function correctionJson({
  claim,
  before,
  after,
  because,
  document,
}: Correction & { readonly document: Document | null }) {
  return {
    claim,
    document: document && {
      id: document.id,
      title: document.title,
      published: document.published?.day ?? null,
      sources: document.sources,
    },
    quote: before.checked.claim.quote,
    from: before.checked.verdict,
    to: after.checked.verdict,
    ruleSet: before.terms.ruleSet,
    given: before.at,
    recorded: after.at,
    before: claimJson(before.checked, document),
    after: claimJson(after.checked, document),
    because,
  };
}
