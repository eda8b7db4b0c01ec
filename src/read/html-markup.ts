/** What is done to a page before a tree is built of it, so that a hostile one takes no hostile time. */
import { tokens } from "./html-tokens.ts";

/** Browsers stop at 512; no article is as deep. */
const MAX_DEPTH = 200;
/** They have no end tag, or their end tag is implied: they never make a page deep. */
const SHALLOW = new Set(
  "area base br col embed hr img input link meta param source track wbr p li td th tr dt dd option thead tbody tfoot".split(
    " ",
  ),
);
/** An element with more text than this in one tag (pictures as data) brings nothing to an article. */
const LONG_TAG = 5_000;

export interface Markup {
  /** The page without scripts, styles, comments, and tags that nest deeper than MAX_DEPTH. */
  readonly html: string;
  /** Elements, and the entities and stray signs that the parser makes nodes of. */
  readonly nodes: number;
}

export function tameMarkup(source: string): Markup {
  const parts: string[] = [];
  const open: string[] = [];
  let skipped = 0;
  let nodes = 0;
  for (const token of tokens(source)) {
    if (token.kind === "text") {
      // What stood between a stray sign and a word may be left out: they make no tag
      const text = token.text === "<" ? "&lt;" : token.text;
      nodes += text.split("&").length;
      parts.push(text);
      continue;
    }
    if (!token.closes) nodes++;
    if (SHALLOW.has(token.name) || token.name === "title" || token.name === "script") {
      if (token.text.length <= LONG_TAG || token.name === "script") parts.push(token.text);
    } else if (!token.closes && token.text.endsWith("/>")) {
      // To the parser "<div/>" is open, and a row of them is deep
      if (token.text.length <= LONG_TAG) parts.push(`${token.text.slice(0, -2)}></${token.name}>`);
    } else if (token.closes) {
      // An end tag without a start would be searched for through the whole stack, again and again.
      if (skipped > 0) skipped--;
      else if (open.includes(token.name)) {
        while (open.length && open.pop() !== token.name);
        parts.push(token.text);
      }
    } else if (open.length >= MAX_DEPTH) skipped++;
    else {
      open.push(token.name);
      parts.push(token.text.length <= LONG_TAG ? token.text : `<${token.name}>`);
    }
  }
  return { html: parts.join(""), nodes };
}

const INLINE = new Set("a abbr b cite em font i mark q s small span strong sub sup time u".split(" "));

/** The words of a page without a tree: for pages too large to score. */
export function wordsOfMarkup(source: string): string {
  const parts: string[] = [];
  for (const token of tokens(source))
    if (token.kind === "text") parts.push(entities(token.text.replace(/\s+/g, " ")));
    else if (!INLINE.has(token.name) && token.name !== "script" && token.name !== "title") parts.push("\n\n");
  return parts.join("");
}

const NAMED: Readonly<Record<string, string>> = {
  amp: "&",
  lt: "<",
  gt: ">",
  quot: '"',
  apos: "'",
  nbsp: " ",
  mdash: "—",
  ndash: "–",
  hellip: "…",
  lsquo: "‘",
  rsquo: "’",
  ldquo: "“",
  rdquo: "”",
};

function entities(text: string): string {
  return text.replace(
    /&(?:#(\d{1,7})|#x([\da-f]{1,6})|(\w{2,8}));/gi,
    (whole, dec?: string, hex?: string, name?: string) => {
      if (name) return NAMED[name.toLowerCase()] ?? whole;
      const code = dec ? +dec : Number.parseInt(hex as string, 16);
      return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : "";
    },
  );
}
