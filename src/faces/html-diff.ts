/** The differences between a list and the ledger as one page. */
import type { ListDiff } from "../summitry.ts";
import { type ContactView, type Names, personWords } from "./contact-view.ts";
import { type DiffGroup, type DiffItem, type DiffView, diffView } from "./diff-view.ts";
import { sourceLink } from "./html-claim.ts";
import { htmlPage } from "./html-page.ts";
import { PAGE_STYLE } from "./html-style.ts";
import { html, type Markup } from "./markup.ts";

const STYLE = `
.diff { max-width: 52rem; font-family: var(--sans); }
.diff section { margin-top: 2.4rem; } .diff h2 { font-family: var(--serif); margin-bottom: .3rem; }
.meaning { margin: 0 0 .6rem; color: var(--soft); font-size: .9rem; }
.labels { list-style: none; display: flex; flex-wrap: wrap; gap: .5rem; margin: 1.4rem 0 0; padding: 0; }
.labels li { border: 1px solid var(--line); border-radius: 3px; background: var(--card); font-size: .85rem; }
.labels a, .labels span { display: block; padding: .35rem .7rem; text-decoration: none; }
.labels b { display: block; font-size: 1.25rem; font-variant-numeric: tabular-nums; }
.steps { border-collapse: collapse; font-size: .9rem; }
.steps td { padding: .25rem 1.2rem .25rem 0; border-bottom: 1px solid var(--line); vertical-align: baseline; }
.steps .n { text-align: right; font-variant-numeric: tabular-nums; white-space: nowrap; }
.steps tr:first-child td, .steps tr:last-child td { font-weight: 600; }
.items { list-style: none; margin: 0; padding: 0; border-top: 1px solid var(--line); font-size: .9rem; }
.items > li { padding: .6rem 0 .6rem 2.4rem; border-bottom: 1px solid var(--line); position: relative; line-height: 1.45; break-inside: avoid; }
.items .number { position: absolute; left: 0; color: var(--soft); font-variant-numeric: tabular-nums; }
.items .reason { margin: 0 0 .3rem; font-weight: 600; }
.sides { display: grid; grid-template-columns: 1fr 1fr; gap: .1rem 1.4rem; margin: 0; }
.sides div { border-left: 3px solid var(--line); padding-left: .7rem; } .sides dt { color: var(--soft); font-size: .78rem; }
.sides dd { margin: 0; } .sides .empty { color: var(--soft); }
.plain { padding-left: 1.1rem; font-size: .88rem; color: var(--soft); }
@media (max-width: 40rem) { .sides { grid-template-columns: 1fr; gap: .4rem; } .items > li { padding-left: 0; } .items .number { position: static; } }
`;

export function htmlDiff(diff: ListDiff, names: Names): string {
  const view = diffView(diff, names);
  const body = html`<header class="masthead">
<p class="kicker">A list beside the ledger</p>
<h1>${view.title}</h1>
<p class="byline">${view.scope}</p>
</header>
<main class="diff">
${labels(view)}
${steps(view)}
${view.groups.map(group)}
${view.unread.length > 0 && html`<section id="unread"><h2>Rows that cannot be read</h2><ul class="plain">${view.unread.map((u) => html`<li>${u.line}: ${u.words}: ${u.reason}</li>`)}</ul></section>`}
<section><h2>How the list was read</h2><ul class="plain">${view.mapping.map((words) => html`<li>${words}</li>`)}</ul></section>
</main>
<footer><p>Absence counts as proof only where the ledger is known to be complete. A difference is described, and settled by nobody but the reader.</p></footer>`;
  return htmlPage(`${view.title} beside the ledger – Summitry`, PAGE_STYLE + STYLE, body);
}

function labels({ agreed, groups, unread }: DiffView): Markup {
  return html`<ul class="labels"><li><span><b>${agreed}</b> agree</span></li>${groups.map(
    (g) => html`<li><a href="#${g.label}"><b>${g.items.length}</b> ${g.title.toLowerCase()}</a></li>`,
  )}${unread.length > 0 && html`<li><a href="#unread"><b>${unread.length}</b> unread</a></li>`}</ul>`;
}

function steps({ steps }: DiffView): Markup {
  return html`<section><h2>From their number to ours</h2><table class="steps"><tbody>${steps.map(
    (s) => html`<tr><td>${s.words}</td><td class="n">${s.change}</td><td class="n">${s.sum}</td></tr>`,
  )}</tbody></table></section>`;
}

function group({ label, title, meaning, items }: DiffGroup): Markup {
  return html`<section id="${label}"><h2>${title}</h2><p class="meaning">${meaning}</p><ol class="items">${items.map(item)}</ol></section>
`;
}

function item({ number, row, contact, reason, statements }: DiffItem): Markup {
  const basis = statements.length > 0 && html` <span class="basis">Coverage: ${statements.join(", ")}</span>`;
  return html`<li id="d${number}"><span class="number">${number}</span><p class="reason">${reason}${basis}</p><dl class="sides"><div><dt>The list</dt><dd>${row ?? html`<span class="empty">nothing</span>`}</dd></div><div><dt>The ledger</dt><dd>${contact ? here(contact) : html`<span class="empty">nothing</span>`}</dd></div></dl></li>
`;
}

function here(contact: ContactView): Markup {
  const what = [contact.date, contact.kind, contact.place].filter(Boolean).join(", ");
  return html`${what}: ${contact.people.map(personWords).join("; ")} <span class="basis">${contact.sources.map((s, i) => [i > 0 && ", ", sourceLink(s)])}</span>`;
}
