/** `check --json`: the contract of the command line. Field names stay; more may come. */
import type { Coverage } from "../model/coverage.ts";
import type { Figure } from "../model/figure.ts";
import type { CheckedClaim, Judged } from "../model/verdict.ts";
import type { CheckedDocument } from "../summitry.ts";

export function checkJson(checked: CheckedDocument) {
  const { id, title, published, language, text, author, site, sources } = checked.document;
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
    },
    ruleSet: checked.ruleSet,
    claims: checked.claims.map((c) => claimJson(c, checked.ruleSet)),
    contacts: checked.contacts,
  };
}

function claimJson({ claim, query, asPublished, now, verdict }: CheckedClaim, ruleSet: string) {
  const top = asPublished ?? now;
  return {
    id: claim.id,
    span: [claim.span.start, claim.span.end],
    quote: claim.quote,
    type: claim.type,
    interpretation: claim.interpretation,
    query,
    asPublished: asPublished && judgedJson(asPublished),
    now: judgedJson(now),
    verdict,
    missing: top.missing,
    /** What gives the same answer again: the query, the rule set and the day as of which it was asked. */
    replay: query && { query, ruleSet, asOf: top.asOf },
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
