/** How the reference looks: narrow lines, light and dark, small screens. */
export const STYLE = `
:root { color-scheme: light dark; --line: #8884; --soft: #8881; }
body { font: 16px/1.55 system-ui, sans-serif; margin: 0; }
main { max-width: 46rem; margin: 0 auto; padding: 2rem 1rem 6rem; }
h1 small { font-weight: normal; font-size: 1rem; opacity: .7; }
h2 { font-size: 1.05rem; margin: 2.5rem 0 .25rem; padding-top: .75rem; border-top: 1px solid var(--line); }
h2 code { background: none; padding: 0; overflow-wrap: anywhere; }
p { margin: .4rem 0; }
code { font: .9em ui-monospace, monospace; background: var(--soft); padding: .1em .3em; border-radius: 3px; }
nav ul { columns: 12rem; list-style: none; padding: 0; }
table { border-collapse: collapse; width: 100%; margin-top: .5rem; }
th { text-align: left; font-weight: normal; white-space: nowrap; width: 9rem; }
th, td { vertical-align: top; padding: .2rem .6rem .2rem 0; border-top: 1px solid var(--line); }
`;
