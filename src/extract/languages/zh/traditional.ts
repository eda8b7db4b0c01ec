/** Traditional characters as the simplified ones that words, names and rules are written in: one for one. */
import table from "opencc-js/dict/TSCharacters";

/** For each character its simplified one, 0 where it has none other. */
let simple: Uint16Array | null = null;

/** "國 国|會 会": the table names its first choice first; what is not one unit for one would move the spans. */
function simplified(): Uint16Array {
  if (simple) return simple;
  simple = new Uint16Array(0x10000);
  for (const row of table.split("|")) {
    const [from, to] = row.split(" ");
    if (from?.length === 1 && to?.length === 1 && from !== to) simple[from.charCodeAt(0)] = to.charCodeAt(0);
  }
  return simple;
}

/** A simplified text has characters of the table too ("乾隆", "著名"): so many of a hundred make a traditional one. */
const LEAST_PERCENT = 6;
const [FIRST_HAN, LAST_HAN] = [0x3400, 0x9fff];

/** The text in simplified characters, of the same length; itself where it is written in them. */
export function inSimplified(text: string): string {
  const to = simplified();
  let han = 0;
  let changed = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code < FIRST_HAN || code > LAST_HAN) continue;
    han++;
    if (to[code]) changed++;
  }
  if (changed * 100 <= han * LEAST_PERCENT) return text;
  let read = "";
  for (const c of text) read += c.length === 1 ? String.fromCharCode(to[c.charCodeAt(0)] || c.charCodeAt(0)) : c;
  return read;
}
