/** What a brief's page adds to the style of all pages: charts, citations, tables, two pages in print. */
export const BRIEF_STYLE = `
:root { --l1: #17365c; --l2: #37629a; --l3: #6f96c6; --l4: #a9c2df; --l5: #d5e0ec; --band: #e7ecdf; --band-deep: #d3dec4; --dot: #17365c; --other: #a0651a; }
@media (prefers-color-scheme: dark) {
  :root { --l1: #d7e6fb; --l2: #9dc0ee; --l3: #6791c6; --l4: #45648d; --l5: #303f55; --band: #262c22; --band-deep: #36422d; --dot: #b9d4f7; --other: #e0ab68; }
}
.brief { max-width: 46rem; }
.brief section { margin-top: 2.2rem; }
.brief h2 { margin-bottom: .6rem; }
.brief section > p { margin: 0 0 .55rem; }
.cite { font: .72em/1 var(--sans); color: var(--soft); white-space: normal; }
.cite a, td a { text-decoration: none; } .cite a:hover, td a:hover { text-decoration: underline; }
.apart { border-left: 3px solid var(--line); padding-left: 1rem; }
figure { margin: 1.8rem 0 0; font-family: var(--sans); }
figcaption { font-weight: 600; font-size: .95rem; margin-bottom: .4rem; }
figure .scroll { overflow-x: auto; }
figure svg { display: block; width: 100%; min-width: 33rem; height: auto; font: 12px var(--sans); }
svg text { fill: var(--ink); } svg .tick, svg .year { fill: var(--soft); }
svg .value, svg .year { text-anchor: middle; font-variant-numeric: tabular-nums; }
svg .end { text-anchor: end; } svg .start { text-anchor: start; }
svg .band { fill: var(--band); } svg .band.to-2, svg .band.to-3, svg .band.to-4, svg .band.to-5, svg .band.to-6 { fill: var(--band-deep); }
svg .band.open { fill: none; } svg .gap { stroke: var(--soft); stroke-dasharray: 3 4; fill: none; }
svg .dot { fill: var(--dot); fill-opacity: .62; stroke: var(--paper); }
svg .axis { stroke: var(--line); fill: none; }
svg .level-1 { fill: var(--l1); } svg .level-2 { fill: var(--l2); } svg .level-3 { fill: var(--l3); } svg .level-4 { fill: var(--l4); } svg .level-5 { fill: var(--l5); }
svg .outline { fill: none; stroke: none; } svg .outline.uncovered { stroke: var(--ink); stroke-width: 1.2; stroke-dasharray: 3 3; }
svg .side-0 { fill: var(--l2); } svg .side-1 { fill: var(--other); } svg rect.uncovered { stroke: var(--ink); stroke-width: 1.2; stroke-dasharray: 3 3; }
svg rect[class^="side"].uncovered { fill-opacity: .55; }
.key { list-style: none; display: flex; flex-wrap: wrap; gap: .2rem 1rem; padding: 0; margin: .4rem 0 0; font-size: .8rem; color: var(--soft); }
.key i { display: inline-block; width: .8rem; height: .8rem; margin-right: .35rem; vertical-align: -.08rem; border: 1px solid var(--line); }
.key .k1 { background: var(--l1); } .key .k2 { background: var(--l2); } .key .k3 { background: var(--l3); } .key .k4 { background: var(--l4); } .key .k5 { background: var(--l5); }
.key .kb { background: var(--band); } .key .kd { background: var(--band-deep); } .key .ku { border: 1px dashed var(--ink); }
details.table { font-size: .82rem; margin-top: .4rem; } details summary { cursor: pointer; padding: .3rem 0; }
.data { border-collapse: collapse; font: .82rem/1.4 var(--sans); width: 100%; } .wide { overflow-x: auto; }
.data th, .data td { text-align: left; vertical-align: top; padding: .22rem .6rem .22rem 0; border-bottom: 1px solid var(--line); }
.data .n { text-align: right; font-variant-numeric: tabular-nums; } .data th { font-weight: 600; }
.appendix { margin-top: 3rem; border-top: 1px solid var(--line); padding-top: 1.4rem; }
.appendix h3 { font: 600 1rem var(--sans); margin: 1.6rem 0 .3rem; }
.appendix li:target, tr:target { background: var(--band); }
.statements { padding-left: 1.1rem; font: .84rem/1.5 var(--sans); }
@media print {
  .brief { max-width: none; font-size: 9.5pt; line-height: 1.38; } .brief section { margin-top: .8rem; } figure { break-inside: avoid; margin-top: .8rem; }
  figure svg { max-height: 42mm; min-width: 0; } figure .scroll, .wide { overflow: visible; } details.table { display: none; } .appendix { break-before: page; font-size: 8.5pt; }
}
`;
