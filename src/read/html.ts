import type { Draft, Reader } from "./reader.ts";

/** Web pages: the main text and the metadata. The parsers are loaded only when a page comes. */
export const html: Reader = {
  format: "html",
  endings: ["html", "htm", "xhtml", "xht"],
  types: ["text/html", "application/xhtml+xml"],
  recognises: (text) =>
    /^\s*(?:<\?xml[^>]*>\s*)?(?:<!--(?:(?!-->)[\s\S])*-->\s*)*<(?:!doctype html|html|head|body)\b/i.test(
      text.slice(0, 4_000),
    ),
  read: async (text): Promise<Draft> => (await import("./html-page.ts")).readHtmlPage(text),
};
