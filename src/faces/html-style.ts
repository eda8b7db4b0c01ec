/**
 * The page's style. Text column and margin are one grid row a paragraph, so a note stands beside its words
 * without a script. Each verdict has its own underline and sign; colour only repeats them.
 */
export const PAGE_STYLE = `
:root {
  --paper: #fbfaf7; --ink: #1f1d1a; --soft: #5f5a52; --line: #ddd8ce; --card: #ffffff;
  --yes: #1d6b3f; --partly: #55690f; --split: #8a5a00; --no: #a8281f; --open: #2a5597; --mute: #6a655d;
  --serif: "Iowan Old Style", "Palatino Linotype", Palatino, "Source Serif 4", "Noto Serif", Georgia, serif;
  --sans: system-ui, -apple-system, "Segoe UI", "Noto Sans", Roboto, "Helvetica Neue", Arial, sans-serif;
}
@media (prefers-color-scheme: dark) {
  :root {
    --paper: #17171a; --ink: #e9e6df; --soft: #a7a196; --line: #37363a; --card: #1f1f23;
    --yes: #7fce9b; --partly: #bfd06a; --split: #e8b75c; --no: #f08c82; --open: #93b8f2; --mute: #a39d93;
  }
}
* { box-sizing: border-box; }
html { -webkit-text-size-adjust: 100%; scroll-padding-top: 1rem; }
body { margin: 0 auto; padding: 2.5rem 1.25rem 4rem; max-width: 66rem; background: var(--paper); color: var(--ink);
  font: 1.0625rem/1.62 var(--serif); overflow-wrap: break-word; }
h1 { font-size: clamp(1.6rem, 1.2rem + 2vw, 2.4rem); line-height: 1.2; margin: .15rem 0 .6rem; font-weight: 600; text-wrap: balance; max-width: 24em; }
h2 { font-size: 1.3rem; font-weight: 600; margin: 0 0 1rem; }
a { color: inherit; text-decoration-color: var(--line); text-underline-offset: .18em; }
a:hover { text-decoration-color: currentColor; }
:focus-visible { outline: 2px solid var(--open); outline-offset: 2px; border-radius: 2px; }
.kicker, .byline, .counts, .tiles, .notes, .claims h3, .claims h4, .figures, .contacts, .coverage, .explain, footer, .none, .now, .readings, .missing, .remarks, .interpretations h3, .statement { font-family: var(--sans); }
.kicker { margin: 0; font-size: .75rem; letter-spacing: .1em; text-transform: uppercase; color: var(--soft); }
.byline { margin: 0 0 1.4rem; color: var(--soft); font-size: .9rem; }

.v-supported { --hue: var(--yes); --rule: solid; }
.v-supported-with-qualification { --hue: var(--partly); --rule: dashed; }
.v-depends-on-definition { --hue: var(--split); --rule: double; }
.v-contradicted { --hue: var(--no); --rule: wavy; }
.v-unresolved { --hue: var(--open); --rule: dotted; }
.v-not-a-factual-claim { --hue: var(--mute); --rule: none; }
.sign { color: var(--hue, var(--soft)); font-weight: 700; display: inline-block; min-width: 1.3em; text-align: center; font-family: var(--sans); }
.v-not-a-factual-claim .sign, .interpretations .sign { font-family: var(--serif); }
.label { color: var(--hue); font-weight: 600; }

.summary { border-block: 1px solid var(--line); padding: .9rem 0; margin-bottom: 2rem; }
.counts { list-style: none; margin: 0; padding: 0; display: flex; flex-wrap: wrap; gap: .25rem 1.5rem; font-size: .9rem; }
.counts b { font-variant-numeric: tabular-nums; }
.tiles { list-style: none; margin: .8rem 0 0; padding: 0; display: flex; flex-wrap: wrap; gap: .3rem; }
.tiles a { display: flex; align-items: center; justify-content: center; gap: .15rem; min-width: 2.9rem; min-height: 2rem; padding: .1rem .3rem; border: 1px solid var(--line); border-bottom: 3px var(--rule) var(--hue); border-radius: 3px; background: var(--card); text-decoration: none; font-size: .8rem; }
.tiles a.v-contradicted { border-bottom: 5px solid var(--hue); }
.tiles a.v-not-a-factual-claim { border-bottom: 1px solid var(--line); }
.tiles .number, .note .number { color: var(--soft); font-variant-numeric: tabular-nums; }
.tiles .sign { min-width: 1.1em; }

.row p { margin: 0 0 1.1em; white-space: pre-line; hyphens: auto; }
.mark { text-decoration: underline var(--rule) var(--hue); text-decoration-thickness: .1em; text-underline-offset: .22em; text-decoration-skip-ink: none; }
.mark.v-contradicted { text-decoration-thickness: .09em; }
.mark.v-unresolved { text-decoration-thickness: .14em; }
.mark.v-not-a-factual-claim { font-style: italic; color: var(--soft); }
.ref { font: 600 .68em/1 var(--sans); vertical-align: .55em; margin-left: .12em; padding: .15em .1em; color: var(--hue); text-decoration: none; }
.ref:hover { text-decoration: underline; }
.notes { font-size: .84rem; line-height: 1.45; margin: -.3rem 0 1.5rem; }
.note { border-left: 3px solid var(--hue); padding: .05rem 0 .05rem .7rem; margin-bottom: .7rem; }
.note.v-not-a-factual-claim { border-left-color: var(--line); }
.note.v-not-a-factual-claim .label { font-weight: 400; font-style: italic; }
.note .verdict { text-decoration: none; }
.note a.verdict:hover .label { text-decoration: underline; }
.note .reason { margin: .1rem 0 0; color: var(--soft); display: -webkit-box; -webkit-box-orient: vertical; -webkit-line-clamp: 4; line-clamp: 4; overflow: hidden; }
.claim:target, .ref:target, .note:has(:target) { background: color-mix(in srgb, var(--hue, var(--open)) 14%, transparent); }

.claims { border-top: 1px solid var(--line); padding-top: 2rem; margin-top: 1.5rem; max-width: 44rem; }
.claim { border-top: 1px solid var(--line); padding: 1.3rem 0 1rem; }
.claim h3, .interpretations h3 { margin: 0 0 .6rem; font-size: 1rem; font-weight: 600; }
.claim h3 .number { display: inline-block; min-width: 1.5em; color: var(--soft); text-decoration: none; }
.claim h3 .number:hover { text-decoration: underline; }
.claim h3 .label::first-letter { text-transform: uppercase; }
.claim h3 .label { display: inline-block; }
.claim .type { color: var(--soft); font-weight: 400; font-size: .82rem; margin-left: .4em; }
blockquote { margin: 0 0 .7rem; padding: 0; color: var(--soft); font-style: italic; }
blockquote::before { content: "“"; } blockquote::after { content: "”"; }
.statement { margin: -.3rem 0 .7rem; font-size: .88rem; color: var(--soft); }
.claim > .reason { margin: 0 0 .6rem; font-size: 1.08rem; }
.claims h4 { margin: 1rem 0 .25rem; font-size: .72rem; letter-spacing: .08em; text-transform: uppercase; color: var(--soft); font-weight: 600; }
.readings, .missing, .remarks { margin: 0; padding: 0; list-style: none; font-size: .92rem; }
.readings li { display: flex; gap: .4rem; }
.missing li, .remarks li { padding-left: 1.1rem; text-indent: -1.1rem; }
.missing li::before { content: "→ "; color: var(--open); font-weight: 700; }
.remarks li::before { content: "·"; display: inline-block; width: 1.1rem; text-indent: 0; text-align: center; }
.figures { border-collapse: collapse; font-size: .92rem; }
.figures td { padding: .2rem 0; vertical-align: baseline; }
.figures .value { font-size: 1.15rem; font-weight: 600; text-align: right; padding-right: .8rem; font-variant-numeric: tabular-nums; white-space: nowrap; }
.basis { display: block; color: var(--soft); font-size: .82rem; }
.contacts { margin-top: 1rem; font-size: .9rem; }
.contacts summary { cursor: pointer; font-weight: 600; padding: .35rem 0; }
.contacts ol { list-style: none; margin: .2rem 0 0; padding: 0; border-top: 1px solid var(--line); }
.contacts li { display: grid; grid-template-columns: 8.5rem 1fr; gap: 0 1rem; padding: .45rem 0; border-bottom: 1px solid var(--line); line-height: 1.45; }
.contacts .date { font-variant-numeric: tabular-nums; }
.where, .who { display: block; }
.where::first-letter { text-transform: uppercase; }
.who { color: var(--ink); }
.where { font-weight: 600; }
.coverage { margin: .8rem 0 0; font-size: .84rem; color: var(--soft); }
.coverage b, .now b { color: var(--ink); font-weight: 600; margin-right: .35em; }
.now { margin-top: .9rem; padding: .5rem .8rem; border: 1px solid var(--line); border-left: 3px solid var(--hue); background: var(--card); font-size: .9rem; }
.now p { margin: 0; }
.explain { margin: .7rem 0 0; font-size: .8rem; color: var(--soft); }
code { font: .95em ui-monospace, "SF Mono", "DejaVu Sans Mono", Menlo, Consolas, monospace; overflow-wrap: anywhere; }
.interpretations { border-top: 1px solid var(--line); padding-top: 1.3rem; }
.interpretations ol { list-style: none; margin: 0; padding: 0; }
.interpretations li { margin: 0 0 .4rem; padding-left: 2.1em; text-indent: -2.1em; color: var(--soft); }
.interpretations li a { display: inline-block; min-width: 2.1em; text-indent: 0; font-family: var(--sans); font-size: .85rem; text-decoration: none; }
.interpretations q { font-style: italic; }
footer { border-top: 1px solid var(--line); margin-top: 2.5rem; padding-top: 1rem; font-size: .82rem; color: var(--soft); max-width: 44rem; }

@media (min-width: 60rem) {
  body { padding: 4rem 2.5rem 5rem; }
  .row { display: grid; grid-template-columns: minmax(0, 38rem) minmax(0, 19rem); column-gap: 3rem; align-items: start; }
  .notes { margin: .25rem 0 1.2rem; }
  .claims, footer { max-width: 44rem; }
}
@media (max-width: 30rem) {
  body { padding-top: 1.5rem; font-size: 1rem; }
  .row p { hyphens: manual; }
  .contacts li { grid-template-columns: 1fr; }
}
@media print {
  .note .reason { display: block; overflow: visible; }
  :root { --paper: #fff; --ink: #000; --soft: #444; --line: #bbb; --card: #fff; --yes: #1d6b3f; --partly: #55690f; --split: #8a5a00; --no: #a8281f; --open: #2a5597; --mute: #555; }
  body { max-width: none; padding: 0; font-size: 10.5pt; }
  .row { display: grid; grid-template-columns: 62% 33%; column-gap: 5%; align-items: start; }
  .tiles, .explain { display: none; }
  details::details-content { content-visibility: visible; display: block; }
  .claim h3, blockquote, .contacts li { break-inside: avoid; }
  .claim h3, blockquote { break-after: avoid; }
  a { text-decoration: none; }
}
`;
