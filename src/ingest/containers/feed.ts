/** RSS, RDF, Atom and JSON Feed: a document an entry, as far as the feed gives its text. */
import type { Container } from "../containers.ts";

const ROOT =
  /^\s*(?:<\?xml[^>]*>\s*)?(?:<!--(?:(?!-->)[\s\S])*-->\s*|<\?[^>]*>\s*|<!DOCTYPE[^>[]*>\s*)*<(?:rss|(?:\w+:)?feed|rdf:RDF)[\s>]/i;
const JSON_FEED = /^\s*\{[\s\S]*"version"\s*:\s*"https?:(?:\\?\/){2}jsonfeed\.org/;

export const feed: Container = {
  format: "feed",
  endings: ["rss", "atom", "rdf", "xml", "json"],
  recognises(head) {
    const text = Buffer.from(head)
      .toString("latin1")
      .replace(/^\u00ef\u00bb\u00bf/, "");
    return ROOT.test(text) || JSON_FEED.test(text);
  },
  async *items(found, opening) {
    yield* (await import("./feed-entries.ts")).entries(found, opening);
  },
};
