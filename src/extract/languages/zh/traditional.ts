/** Traditional characters as the simplified ones that words, names and rules are written in: one for one. */
import table from "opencc-js/dict/TSCharacters";

let simple: ReadonlyMap<string, string> | null = null;

/** "國 国|會 会": the table names its first choice first; what is not one unit for one would move the spans. */
function simplified(): ReadonlyMap<string, string> {
  simple ??= new Map(
    table.split("|").flatMap((row): [string, string][] => {
      const [from, to] = row.split(" ");
      return from && to && from.length === 1 && to.length === 1 && from !== to ? [[from, to]] : [];
    }),
  );
  return simple;
}

/** A simplified text has characters of the table too ("乾隆", "著名"): so many of a hundred make a traditional one. */
const LEAST_PERCENT = 6;
const HAN = /\p{Script=Han}/gu;

/** The text in simplified characters, of the same length; itself where it is written in them. */
export function inSimplified(text: string): string {
  const table = simplified();
  let han = 0;
  let changed = 0;
  const read = text.replace(HAN, (c) => {
    han++;
    const to = table.get(c);
    if (to) changed++;
    return to ?? c;
  });
  return changed * 100 > han * LEAST_PERCENT ? read : text;
}
