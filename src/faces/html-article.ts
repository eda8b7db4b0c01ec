/**
 * The judged article as one page: the text as its author wrote it, with the verdicts in the margin, and below it
 * each claim with what it rests on. Self-contained: no script, no request, and a policy that forbids both.
 */
import type { Paragraph } from "./article-text.ts";
import { claimSection } from "./html-claim.ts";
import { htmlPage } from "./html-page.ts";
import { PAGE_STYLE } from "./html-style.ts";
import type { ClaimView, JudgedArticle } from "./judged-article.ts";
import { html, type Markup } from "./markup.ts";
import { VERDICT_WORDS } from "./verdict-words.ts";

export function htmlArticle(article: JudgedArticle): string {
  const claims = new Map(article.claims.map((c) => [c.number, c]));
  const title = article.title ?? "Judged article";
  const body = html`<header class="masthead">
${article.title && html`<p class="kicker">Judged article</p>`}
<h1>${title}</h1>
<p class="byline">${[...article.byline, `Published ${article.published}`].join(" · ")}</p>
${summary(article)}
</header>
<main>
<article class="text" aria-label="The text">
${article.paragraphs.map((p) => paragraph(p, claims))}
</article>
<section class="claims" aria-label="The claims">
<h2>What each verdict rests on</h2>
${article.claims.filter((c) => c.verdict !== "not-a-factual-claim").map(claimSection)}
${interpretations(article)}
</section>
</main>
<footer>
<p>${judgedOn(article)} under the rule set <em>${article.ruleSet}</em> by Summitry. Interpretation, motive and forecast are marked and not judged. Absence counts as proof only where the ledger is known to be complete.</p>
</footer>`;
  return htmlPage(`${title} – judged by Summitry`, PAGE_STYLE, body);
}

function judgedOn(article: JudgedArticle): string {
  const asOf = article.claims[0]?.judged.asOf;
  return asOf ? `Judged as of ${asOf}` : "Judged as of now";
}

/** The counts, and one tile a claim in the order of the text: the article's shape at a glance. */
function summary(article: JudgedArticle): Markup {
  if (article.claims.length === 0)
    return html`<p class="none">It states nothing about contacts that Summitry knows how to check.</p>`;
  return html`<div class="summary">
<ul class="counts">${article.summary.map(
    ({ verdict, count }) =>
      html`<li class="v-${verdict}"><span class="sign" aria-hidden="true">${VERDICT_WORDS[verdict].symbol}</span> <b>${count}</b> ${VERDICT_WORDS[verdict].label}</li>`,
  )}</ul>
<ol class="tiles" aria-label="Claims in the order of the text">${article.claims.map(
    (c) =>
      html`<li><a class="v-${c.verdict}" href="${target(c)}" title="${VERDICT_WORDS[c.verdict].label}"><span class="number">${c.number}</span><span class="sign">${VERDICT_WORDS[c.verdict].symbol}</span></a></li>`,
  )}</ol>
</div>`;
}

function target(claim: ClaimView): string {
  return claim.verdict === "not-a-factual-claim" ? `#mark-${claim.number}` : `#claim-${claim.number}`;
}

function paragraph(paragraph: Paragraph, claims: ReadonlyMap<number, ClaimView>): Markup {
  const words = paragraph.runs.map((run) => {
    const text = run.inside ? html`<span class="mark v-${run.inside.verdict}">${run.text}</span>` : html`${run.text}`;
    const marks = run.marks.map(
      (m) =>
        html`<a class="ref v-${m.verdict}" id="mark-${m.number}" href="#note-${m.number}" aria-label="claim ${m.number}, ${VERDICT_WORDS[m.verdict].label}">${m.number}</a>`,
    );
    return [text, ...marks];
  });
  const notes = paragraph.marks.map((n) => claims.get(n)).filter((c): c is ClaimView => c !== undefined);
  return html`<div class="row"><p>${words.flat()}</p>${notes.length > 0 && html`<aside class="notes" aria-label="Verdicts">${grouped(notes).map(note)}</aside>`}</div>
`;
}

/** Interpretive claims that follow each other share a note: there is nothing to say of each. */
function grouped(claims: readonly ClaimView[]): readonly (readonly ClaimView[])[] {
  const groups: ClaimView[][] = [];
  for (const claim of claims) {
    const last = groups.at(-1);
    const both = claim.verdict === "not-a-factual-claim" && last?.[0]?.verdict === claim.verdict;
    if (last && both) last.push(claim);
    else groups.push([claim]);
  }
  return groups;
}

function note(group: readonly ClaimView[]): Markup {
  const claim = group[0] as ClaimView;
  const words = VERDICT_WORDS[claim.verdict];
  const numbers = group.map(
    (c, i) => html`${i > 0 && ", "}<span class="number" id="note-${c.number}">${c.number}</span>`,
  );
  const head = html`${numbers} <span class="sign" aria-hidden="true">${words.symbol}</span> <span class="label">${words.label}</span>`;
  if (claim.verdict === "not-a-factual-claim")
    return html`<div class="note v-${claim.verdict}"><span class="verdict">${head}</span></div>`;
  return html`<div class="note v-${claim.verdict}"><a class="verdict" href="#claim-${claim.number}">${head}</a><p class="reason">${claim.judged.reason}</p></div>`;
}

function interpretations(article: JudgedArticle): Markup | null {
  const marked = article.claims.filter((c) => c.verdict === "not-a-factual-claim");
  if (marked.length === 0) return null;
  return html`<section class="interpretations">
<h3><span class="sign" aria-hidden="true">“”</span> Not judged: interpretation, motive, forecast</h3>
<ol>${marked.map((c) => html`<li><a href="#mark-${c.number}">${c.number}</a> <q>${c.quote}</q></li>`)}</ol>
</section>`;
}
