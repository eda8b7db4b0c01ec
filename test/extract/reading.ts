/** What the extraction tests share: the shipped roster, its extractor, and documents made of a few words. */
import { resolve } from "node:path";
import { createExtractor, type Extractor } from "../../src/extract/extract.ts";
import { loadRoster } from "../../src/ledger/load-roster.ts";
import type { Document, Language } from "../../src/model/document.ts";
import { createRoster, type Roster } from "../../src/model/roster.ts";

export const roster: Roster = createRoster(loadRoster(resolve(import.meta.dirname, "../../data")));
export const extractor: Extractor = createExtractor(roster);

export function textOf(text: string, published: string | null = "2025-05-07", language: Language = "en"): Document {
  return {
    id: "test",
    title: null,
    text,
    language,
    published: published ? { day: published, from: "argument", basis: "stated" } : null,
    origin: "article",
    author: null,
    site: null,
    sources: [],
    row: null,
  };
}
