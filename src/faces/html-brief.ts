/**
 * A brief as one page: prose with citations, three charts, and after it the figures, the coverage statements and the
 * contacts that they lead to. Self-contained: no script, no request, and a policy that forbids both.
 */
import type { Brief } from "../summitry.ts";
import { type BriefView, briefView, type Citation, type NumberedContact, statementWords } from "./brief-view.ts";
import { balanceData, levelsData, timelineData } from "./chart-data.ts";
import { balanceChart, levelsChart, timelineChart } from "./charts.ts";
import { type Names, personWords } from "./contact-view.ts";
import { BRIEF_STYLE } from "./html-brief-style.ts";
import { sourceLink } from "./html-claim.ts";
import { htmlPage } from "./html-page.ts";
import { PAGE_STYLE } from "./html-style.ts";
import { html, type Markup } from "./markup.ts";

export function htmlBrief(brief: Brief, names: Names): string {
  const view = briefView(brief, names);
  const body = html`<header class="masthead">
<p class="kicker">Brief from the ledger</p>
<h1>${view.title}</h1>
<p class="byline">Rule set ${brief.ruleSet} · F figures, C contacts, cov coverage statements: each leads to its rows</p>
</header>
<main class="brief">
${view.sections.map((section) => [prose(section), section.id === "happened" && timeline(view), section.id === "records" && yearly(view)])}
<div class="appendix">
${figures(view)}
<section><h2>Coverage statements</h2><ul class="statements">${brief.statements.map((s) => html`<li id="${s.id}"><b>${s.id}</b> ${statementWords(s)}</li>`)}</ul></section>
<section class="claims"><h2>Contacts</h2>${view.groups.map((g) => html`<h3>${g.title}</h3><div class="contacts"><ol>${g.contacts.map(contact)}</ol></div>`)}</section>
${documents(brief)}
</div>
</main>
<footer><p>Numbers are of contacts in the ledger. Absence counts as proof only where the ledger is known to be complete. Interpretation is quoted and not judged.</p></footer>`;
  return htmlPage(`${view.title} – a brief by Summitry`, PAGE_STYLE + BRIEF_STYLE, body);
}

function prose({ id, title, sentences }: BriefView["sections"][number]): Markup {
  return html`<section id="${id}"${id === "readings" && { html: ' class="apart"' }}>
<h2>${title}</h2>
${sentences.map(
  ({ text, citations }) => html`<p>${text} <span class="cite">${links(citations)}</span></p>
`,
)}</section>
`;
}

function links(citations: readonly Citation[]): readonly Markup[] {
  return citations.map(({ label, target }, i) => html`${i > 0 && ", "}<a href="#${target}">${label}</a>`);
}

function timeline({ brief, numberOf }: BriefView): Markup {
  const data = timelineData(brief);
  const title = `The contacts of ${brief.window} and what the ledger covers`;
  const figures = [brief.charts.years.at(-1)!.contacts, ...brief.charts.years.at(-1)!.visits];
  return html`<figure>
<figcaption>${title}</figcaption>
<div class="scroll">${timelineChart(data, title)}</div>
<ul class="key"><li><i class="kb"></i>month covered to level 1</li><li><i class="kd"></i>to level 2 or deeper</li><li><i class="ku"></i>not covered: absence proves nothing</li><li>larger dot: higher rank</li></ul>
<details class="table"><summary>As a table</summary>${table(
    ["", ...data.months],
    data.lanes.map((lane) => [lane.label, ...lane.counts]),
  )}<p>Rows: ${links(figures.map((f) => ({ label: `F${numberOf(f)}`, target: `f${numberOf(f)}` })))}</p></details>
</figure>
`;
}

function yearly({ brief, numberOf }: BriefView): Markup {
  const [levels, balance] = [levelsData(brief), balanceData(brief)];
  const days = brief.window === String(brief.year) ? "" : ", in the same days of every year";
  const titles = [`Meetings, calls and videos by rank${days}`, `Visits by direction${days}`] as const;
  const linked = (figure: Brief["figures"][number]) => html`<a href="#f${numberOf(figure)}">${figure.value}</a>`;
  const { years } = brief.charts;
  return html`<figure>
<figcaption>${titles[0]}</figcaption>
<div class="scroll">${levelsChart(levels, titles[0])}</div>
<ul class="key">${["level 1, leader", "2", "3", "4", "5 and below"].map((name, i) => html`<li><i class="k${i + 1}"></i>${name}</li>`)}<li><i class="ku"></i>dashed: not covered in full</li></ul>
<details class="table"><summary>As a table</summary>${table(
    ["year", "contacts", "level 1", "2", "3", "4", "5 and below", "coverage"],
    levels.years.map((y, i) => [
      y.year,
      linked(years[i]!.contacts),
      ...y.values,
      y.covered ? `to level ${years[i]!.contacts.coverage.level}` : "not in full",
    ]),
  )}</details>
</figure>
<figure>
<figcaption>${titles[1]}</figcaption>
<div class="scroll">${balanceChart(balance, titles[1])}</div>
<ul class="key"><li><i class="ku"></i>dashed: not covered in full</li></ul>
<details class="table"><summary>As a table</summary>${table(
    ["year", ...balance.directions],
    years.map((y) => [y.year, linked(y.visits[0]), linked(y.visits[1])]),
  )}</details>
</figure>
`;
}

function table(head: readonly string[], rows: readonly (readonly (string | number | Markup)[])[]): Markup {
  return html`<div class="wide"><table class="data"><thead><tr>${head.map((h) => html`<th scope="col">${h}</th>`)}</tr></thead><tbody>${rows.map(
    ([first, ...rest]) => html`<tr><th scope="row">${first}</th>${rest.map((cell) => html`<td>${cell}</td>`)}</tr>`,
  )}</tbody></table></div>`;
}

function figures({ figures }: BriefView): Markup {
  return html`<section><h2>Figures</h2><div class="wide"><table class="data"><thead><tr><th scope="col"></th><th scope="col" class="n">value</th><th scope="col">of</th><th scope="col">days</th><th scope="col">covered</th><th scope="col">contacts</th></tr></thead><tbody>
${figures.map(
  (
    f,
  ) => html`<tr id="f${f.number}"><th scope="row">F${f.number}</th><td class="n">${f.value}</td><td>${f.label}</td><td>${f.window}</td><td>${f.coverage}</td><td>${links(f.contacts)}</td></tr>
`,
)}</tbody></table></div></section>`;
}

function contact(view: NumberedContact): Markup {
  const where = [view.kind, view.place].filter(Boolean).join(", ");
  const beside = [...(view.occasion ? [view.occasion] : []), ...view.remarks].join(" · ");
  return html`<li id="c${view.number}"><span class="date">C${view.number} · ${view.date}</span><span class="event"><span class="where">${where}</span><span class="who">${view.people.map(personWords).join("; ")}</span><span class="basis">${beside}${beside && view.sources.length > 0 && " · "}${view.sources.map((s, i) => [i > 0 && ", ", sourceLink(s)])}</span></span></li>
`;
}

function documents({ readings }: Brief): Markup | null {
  if (readings.length === 0) return null;
  return html`<section><h2>Documents quoted</h2><ul class="statements">${readings.map(
    ({ claim, title, sources }, i) =>
      html`<li id="r${i + 1}"><b>R${i + 1}</b> ${title ?? "without title"}: ${sources.map((s) => (/^https?:/.test(s) ? html`<a href="${s}" rel="noreferrer noopener">${s}</a>` : s))} · <code>summitry explain ${claim}</code></li>`,
  )}</ul></section>`;
}
