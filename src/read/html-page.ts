/** A web page → its main text and what it says about itself. */

import { Readability } from "@mozilla/readability";
import { parseHTML } from "linkedom";
import { dropFurniture } from "./html-furniture.ts";
import { tameMarkup, wordsOfMarkup } from "./html-markup.ts";
import { readMetadata } from "./html-metadata.ts";
import { textOfElement } from "./html-text.ts";
import type { Page, PageElement } from "./page-tree.ts";
import { type Draft, emptyDraft } from "./reader.ts";

/** Above this Readability's scoring takes seconds; the page's text is then taken as it stands. */
const MAX_NODES = 60_000;
/** Below this many characters of text the page has no article in Readability's sense: it is short, not empty. */
const LEAST_TEXT = 140;

export function readHtmlPage(source: string): Draft {
  const markup = tameMarkup(source);
  if (markup.nodes > MAX_NODES) return { ...emptyDraft, text: wordsOfMarkup(source) };
  const { document } = parseHTML(withShell(markup.html));
  // Of some broken tags the library makes a page without an element
  if (!document.documentElement) return { ...emptyDraft, text: wordsOfMarkup(source) };
  const metadata = readMetadata(document);
  // Before anything is taken out: the element with the date goes with the furniture.
  const date = metadata.date ?? dateElement(document);
  dropFurniture(document);
  const whole = textOfElement(document.body);
  const article = mainElement(document);
  const main = article === null ? "" : textOfElement(article);
  // A dateline or date that stands above the main text is found on the page by the common cleaning.
  const text = main.trim().length >= LEAST_TEXT || main.length > whole.length / 2 ? main : whole;
  return { ...emptyDraft, ...metadata, date, text };
}

function mainElement(document: Page): PageElement | null {
  try {
    // It works on the document it is given; metadata and the whole text were read before.
    const found = new Readability(document, { charThreshold: 200, serializer: (node) => node as PageElement }).parse();
    return found?.content ?? null;
  } catch {
    // Broken markup: the whole page's text is still there.
    return null;
  }
}

/** `<time>` or an element named for a date, where the metadata has none. */
function dateElement(document: Page): Draft["date"] {
  const time = document.querySelector("article time[datetime], main time[datetime], time[datetime], time[pubdate]");
  const stated = time?.getAttribute("datetime") ?? time?.textContent;
  return stated ? { text: stated, field: "time" } : null;
}

/** linkedom needs the three outer elements; fragments and plain `<p>` have none. */
function withShell(source: string): string {
  if (/<body\b/i.test(source)) return source;
  if (/<html\b/i.test(source)) return source.replace(/<html\b[^>]*>/i, "$&<body>");
  return `<html><head></head><body>${source}</body></html>`;
}
