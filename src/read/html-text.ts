/** An element's words as paragraphs. Iterative: a deep tree must not exhaust the stack. */
import type { PageNode } from "./page-tree.ts";

const BLOCKS = new Set(
  "address article aside blockquote body caption dd details div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr li main nav ol p pre section summary table tbody tfoot thead tr ul".split(
    " ",
  ),
);
const UNREAD = new Set(
  "script style noscript template iframe object svg math canvas audio video select textarea button head title".split(
    " ",
  ),
);

const ELEMENT = 1;
const TEXT = 3;

/** Blocks are divided by an empty line, `<br>` is a line end, cells are divided by a stroke. */
export function textOfElement(root: PageNode): string {
  const parts: string[] = [];
  const stack: (PageNode | string)[] = [root];
  while (stack.length) {
    const top = stack.pop() as PageNode | string;
    if (typeof top === "string") {
      parts.push(top);
      continue;
    }
    if (top.nodeType === TEXT) {
      // White space in markup is a blank; only elements end lines.
      parts.push((top.textContent ?? "").replace(/\s+/g, " "));
      continue;
    }
    if (top.nodeType !== ELEMENT) continue;
    const name = top.nodeName.toLowerCase();
    if (UNREAD.has(name)) continue;
    if (name === "br") {
      parts.push("\n");
      continue;
    }
    const around = BLOCKS.has(name) ? "\n\n" : name === "td" || name === "th" ? " | " : "";
    if (around === "\n\n") parts.push(around);
    if (around) stack.push(around);
    const children: PageNode[] = [];
    for (let child = top.firstChild; child; child = child.nextSibling) children.push(child);
    for (let i = children.length - 1; i >= 0; i--) stack.push(children[i] as PageNode);
  }
  return parts
    .join("")
    .replace(/(?<! ) *\n */g, "\n")
    .replace(/(?<! \| )(?: \| )+(?=\n|$)/g, "")
    .replace(/\n{3,}/g, "\n\n")
    .trim();
}
