/** Macros of a language's patterns: `<Name!>` stands for the macro's source, nested a few levels deep. */
export function expandMacros(source: string, macros: Readonly<Record<string, string>>): string {
  let expanded = source;
  for (let depth = 0; depth < 8 && expanded.includes("!>"); depth++)
    expanded = expanded.replace(/<([a-zA-Z]+)!>/g, (whole, name: string) => {
      const macro = macros[name];
      if (macro === undefined) throw new Error(`pattern "${source}": unknown macro ${whole}`);
      return `(?:${macro})`;
    });
  return expanded;
}
