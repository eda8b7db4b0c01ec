/** One claim of the page: its words, the verdict with its reason, and, to be opened, all that it rests on. */
import { type ContactView, personWords, type SourceView } from "./contact-view.ts";
import type { ClaimView, JudgedView } from "./judged-article.ts";
import { html, type Markup } from "./markup.ts";
import { VERDICT_WORDS } from "./verdict-words.ts";

/** Longer tables begin closed. */
const OPEN_CONTACTS = 6;

export function claimSection(claim: ClaimView): Markup {
  const words = VERDICT_WORDS[claim.verdict];
  return html`<section class="claim v-${claim.verdict}" id="claim-${claim.number}">
<h3><a class="number" href="#mark-${claim.number}" aria-label="claim ${claim.number}, back to the text">${claim.number}</a> <span class="sign" aria-hidden="true">${words.symbol}</span> <span class="label">${words.label}</span> <span class="type">${claim.type}</span></h3>
<blockquote>${claim.quote}${claim.page && ` (page ${claim.page})`}</blockquote>${claim.statement && html`<p class="statement">in “${claim.statement}”</p>`}
<p class="reason">${claim.judged.reason}</p>
${details(claim.judged)}
${now(claim)}
<p class="explain"><code>summitry explain ${claim.id}</code></p>
</section>
`;
}

function details(judged: JudgedView): Markup {
  return html`${readings(judged)}${list("Missing", "missing", judged.missing)}${list("Note", "remarks", judged.notes)}${figures(judged)}${contacts(judged.contacts)}
<p class="coverage"><b>Coverage</b> ${judged.coverage}${judged.knownGaps.length > 0 && `; known gaps: ${judged.knownGaps.join("; ")}`}</p>
${judged.constants.length > 0 && html`<p class="coverage"><b>Constants</b> ${judged.constants.map((c) => `${c.name} ${c.value}`).join(", ")}</p>`}`;
}

function readings(judged: JudgedView): Markup | null {
  if (judged.readings.length === 0) return null;
  return html`<h4>Readings</h4><ul class="readings">${judged.readings.map(
    (r) =>
      html`<li class="v-${r.verdict}"><span class="sign" aria-hidden="true">${VERDICT_WORDS[r.verdict].symbol}</span> <span>${r.label}: <span class="label">${VERDICT_WORDS[r.verdict].label}</span></span></li>`,
  )}</ul>`;
}

function list(title: string, name: string, items: readonly string[]): Markup | null {
  if (items.length === 0) return null;
  return html`<h4>${title}</h4><ul class="${name}">${items.map((i) => html`<li>${i}</li>`)}</ul>`;
}

function figures(judged: JudgedView): Markup | null {
  if (judged.figures.length === 0) return null;
  return html`<h4>Figures</h4><table class="figures"><tbody>${judged.figures.map(
    (f) =>
      html`<tr><td class="value">${f.value}</td><td><span class="what">${f.label}</span><span class="basis">${[
        f.interval && `95% interval ${f.interval}`,
        f.window,
        f.ruleSet !== "default" && `rule set ${f.ruleSet}`,
        f.coverage,
      ]
        .filter(Boolean)
        .join(" · ")}</span></td></tr>`,
  )}</tbody></table>`;
}

function contacts(views: readonly ContactView[]): Markup | null {
  if (views.length === 0) return null;
  const open = views.length <= OPEN_CONTACTS ? { html: " open" } : null;
  return html`<details class="contacts"${open}><summary>${views.length === 1 ? "1 contact" : `${views.length} contacts`}</summary><ol>${views.map(contact)}</ol></details>`;
}

function contact(view: ContactView): Markup {
  const where = [view.kind, view.place].filter(Boolean).join(", ");
  return html`<li><span class="date">${view.date}</span><span class="event"><span class="where">${where}</span><span class="who">${view.people.map(personWords).join("; ")}</span><span class="basis">${[
    ...(view.occasion ? [view.occasion] : []),
    ...view.remarks,
  ].join(
    " · ",
  )}${(view.occasion || view.remarks.length > 0) && view.sources.length > 0 && " · "}${view.sources.map((s, i) => [i > 0 && ", ", sourceLink(s)])}</span></span></li>`;
}

export function sourceLink({ label, href }: SourceView): Markup {
  return href ? html`<a href="${href}" rel="noreferrer noopener">${label}</a>` : html`${label}`;
}

function now(claim: ClaimView): Markup | null {
  if (!claim.now) return null;
  const { asOf, differs, judged } = claim.now;
  if (!differs) return html`<p class="coverage"><b>As of ${asOf}</b> the same</p>`;
  const words = VERDICT_WORDS[judged.verdict];
  return html`<div class="now v-${judged.verdict}"><p><b>As of ${asOf}</b> <span class="sign" aria-hidden="true">${words.symbol}</span> <span class="label">${words.label}</span></p><p>${judged.reason}</p></div>`;
}
