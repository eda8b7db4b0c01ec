import { readFrontMatter } from "./front-matter.ts";
import { emptyDraft, type Reader } from "./reader.ts";
import { evenWhiteSpace } from "./white-space.ts";

/** Markdown with front matter (title, date, author, lang, site, url). The marks go; the words stay. */
export const markdown: Reader = {
  format: "markdown",
  endings: ["md", "markdown", "mkd"],
  types: ["text/markdown"],
  recognises: (text) =>
    /^\ufeff?---[ \t]*\r?\n\s*[A-Za-z][\w-]*\s*:/.test(text) ||
    /^\ufeff?#{1,2} \S/.test(text) ||
    /\[[^\]\n]{1,200}\]\(https?:\/\/[^)\s]+\)/.test(text),
  read: (text) => {
    const { fields, body } = readFrontMatter(text);
    const field = (...names: string[]) => names.map((n) => fields.get(n)).find((v) => v) ?? null;
    const blocks = blocksOf(evenWhiteSpace(withoutComments(body)));
    const heading =
      blocks[0] !== undefined && /^# /.test(blocks[0]) ? inline(blocks.shift()!.replace(/^# +/, "")) : null;
    const date = field("date", "published");
    return {
      ...emptyDraft,
      title: field("title") ?? heading,
      text: blocks.map(block).filter(Boolean).join("\n\n"),
      date: date === null ? null : { text: date, field: "front matter, date" },
      author: field("author", "by"),
      site: field("site", "publisher"),
      language: field("lang", "language"),
      address: field("url", "canonical", "source"),
    };
  },
};

/** One that is never closed is text. */
function withoutComments(text: string): string {
  const parts: string[] = [];
  let at = 0;
  for (;;) {
    const open = text.indexOf("<!--", at);
    const close = open < 0 ? -1 : text.indexOf("-->", open + 4);
    if (close < 0) return parts.join("") + text.slice(at);
    parts.push(text.slice(at, open));
    at = close + 3;
  }
}

/** Paragraphs, with fenced code left out and a heading always a block of its own. */
function blocksOf(text: string): string[] {
  const blocks: string[] = [];
  let lines: string[] = [];
  let fence: string | null = null;
  const flush = () => {
    if (lines.length) blocks.push(lines.join("\n"));
    lines = [];
  };
  for (const line of text.split("\n")) {
    const mark = /^(```|~~~)/.exec(line)?.[1] ?? null;
    if (fence) {
      if (mark === fence) fence = null;
    } else if (mark) {
      flush();
      fence = mark;
    } else if (line === "") flush();
    else if (/^#{1,6} /.test(line)) {
      flush();
      blocks.push(line);
    } else lines.push(line);
  }
  flush();
  return blocks;
}

function block(text: string): string {
  if (/^\[[^\]]+\]:\s*\S+/.test(text)) return ""; // the definition of a link
  const lines: string[] = [];
  for (const raw of text.split("\n")) {
    const line = raw
      .replace(/^(?:> ?)+/, "")
      .replace(/^#{1,6} +/, "")
      .replace(/ +#+$/, "");
    if (line.includes("|") && /^[\s:|-]*$/.test(line)) continue; // the rule under a table's head
    const item = /^(?:[-*+]|\d{1,3}[.)]) +(.*)$/.exec(line);
    const words = inline(item ? (item[1] as string) : line);
    // A line end within a paragraph is a blank; items and rows of a table keep their lines.
    if (lines.length && !item && !/^\|/.test(line)) lines[lines.length - 1] += ` ${words}`;
    else lines.push(words.replace(/^\| *| *\|$/g, ""));
  }
  return lines.join("\n").trim();
}

/** What opens a mark ends the search for another's close: a line of openings takes no more time than one of words. */
function inline(text: string): string {
  return text
    .replace(/!\[[^\][]*\]\([^)[]*\)/g, "")
    .replace(/\[([^\][]+)\]\([^)[\s]*(?:\s+"[^"]*")?\)/g, "$1")
    .replace(/\[([^\][]+)\]\[[^\][]*\]/g, "$1")
    .replace(/\[\^[^\][]+\]/g, "")
    .replace(/<(https?:[^<>\s]+)>/g, "$1")
    .replace(/<\/?[a-z][^<>]{0,200}>/gi, "")
    .replace(/(\*\*|__)(?=\S)((?:(?!\1).)+)(?<=\S)\1/g, "$2")
    .replace(/(?<![\p{L}\p{N}*])\*(?=\S)([^*]+?)(?<=\S)\*(?!\*)/gu, "$1")
    .replace(/(?<![\p{L}\p{N}_])_(?=\S)([^_]+?)(?<=\S)_(?![\p{L}\p{N}_])/gu, "$1")
    .replace(/`([^`]+)`/g, "$1")
    .replace(/\\([\\`*_{}[\]()#+.!|>-])/g, "$1");
}
