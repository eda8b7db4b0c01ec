/** Markup as a string of tokens, in one pass: whatever a hostile page holds, its length bounds the time. */

export type Token =
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "tag"; readonly text: string; readonly name: string; readonly closes: boolean };

/** What is between these tags is no markup, and no words of the page. */
const RAW = new Set("script style noscript template iframe svg math object title textarea".split(" "));

/** Comments, declarations and raw elements are left out, save `<title>` and JSON-LD, which come as they stand. */
export function* tokens(source: string): Generator<Token> {
  // Searches from further on, in letters of one case.
  const lower = source.toLowerCase();
  const neverClosed = new Set<string>();
  let at = 0;
  while (at < source.length) {
    const open = source.indexOf("<", at);
    if (open < 0) break;
    if (open > at) yield { kind: "text", text: source.slice(at, open) };
    if (source.startsWith("<!--", open)) {
      at = after(source.indexOf("-->", open + 4), 3, source);
      continue;
    }
    const name = /^\/?([a-z!?][a-z0-9:-]*)/.exec(lower.slice(open + 1, open + 40))?.[1];
    if (name === undefined) {
      // "a < b": the sign itself.
      yield { kind: "text", text: "<" };
      at = open + 1;
      continue;
    }
    const end = tagEnd(source, open);
    // As in browsers, a tag that never ends takes the rest with it.
    if (end < 0) return;
    const text = source.slice(open, end);
    const closes = source[open + 1] === "/";
    at = end;
    if (RAW.has(name) && !neverClosed.has(name) && !closes && !text.endsWith("/>")) {
      const close = lower.indexOf(`</${name}`, end);
      const past = close < 0 ? source.length : after(source.indexOf(">", close), 1, source);
      const kept = name === "title" || (name === "script" && /application\/ld\+json/i.test(text.slice(0, 400)));
      // Without its end tag the element is broken: the words after it may still be the page's.
      if (close < 0) {
        neverClosed.add(name);
        continue;
      }
      if (kept) yield { kind: "tag", text: source.slice(open, past), name, closes: false };
      at = past;
      continue;
    }
    if (!RAW.has(name) && name[0] !== "!" && name[0] !== "?") yield { kind: "tag", text, name, closes };
  }
  if (at < source.length) yield { kind: "text", text: source.slice(at) };
}

function after(found: number, length: number, source: string): number {
  return found < 0 ? source.length : found + length;
}

/** Past the `>` of the tag that begins at `open`; `>` between quotation marks does not count. -1: none. */
function tagEnd(source: string, open: number): number {
  const STOP = /[>"']/g;
  STOP.lastIndex = open;
  for (let stop = STOP.exec(source); stop; stop = STOP.exec(source)) {
    if (stop[0] === ">") return stop.index + 1;
    // Only a quotation mark that opens a value counts: <p don't>.
    if (!/=\s*$/.test(source.slice(Math.max(open, stop.index - 8), stop.index))) continue;
    const close = source.indexOf(stop[0], stop.index + 1);
    if (close < 0) return -1;
    STOP.lastIndex = close + 1;
  }
  return -1;
}
