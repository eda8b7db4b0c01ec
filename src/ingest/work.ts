/** What a worker does with a few items: read them, ask which are new, extract those. The same with and without threads. */
import { createExtractor, type Extractor } from "../extract/extract.ts";
import type { Document, DocumentId } from "../model/document.ts";
import { InputError } from "../model/errors.ts";
import type { Mention } from "../model/mention.ts";
import { createRoster, type RosterTables } from "../model/roster.ts";
import { documentOf } from "./document.ts";
import type { Bad, Item, Remark } from "./item.ts";
import { problemOf } from "./problem.ts";

export interface Done {
  readonly documents: readonly Document[];
  readonly mentions: readonly Mention[];
  readonly sentences: number;
  /** Documents that the ledger holds already. */
  readonly known: number;
  readonly bad: readonly Bad[];
  readonly remarks: readonly Remark[];
}

/** Which of these documents were taken in before. */
export type Held = (ids: readonly DocumentId[]) => Promise<ReadonlySet<DocumentId>>;
export type Work = (items: readonly Item[], held: Held) => Promise<Done>;

export function createWork(tables: RosterTables): Work {
  let extractor: Extractor | null = null;
  return async (items, held) => {
    const bad: Bad[] = [];
    const read = new Map<DocumentId, Document>();
    const places = new Map<DocumentId, string>();
    const remarks: Remark[] = [];
    for (const item of items)
      try {
        if ("bad" in item) bad.push({ place: item.place, ...item.bad });
        else {
          const document = await documentOf(item);
          read.set(document.id, document);
          places.set(document.id, item.place);
        }
      } catch (error) {
        bad.push(badOf(item.place, error));
      }
    const before = await held([...read.keys()]);
    const documents: Document[] = [];
    const mentions: Mention[] = [];
    let sentences = 0;
    for (const document of read.values()) {
      if (before.has(document.id)) continue;
      extractor ??= createExtractor(createRoster(tables));
      try {
        const found = extractor.extract(document, { claims: false });
        sentences += found.sentences.length;
        mentions.push(...found.mentions);
        documents.push(document);
        remarks.push(...remarksOn(document, places.get(document.id)!));
      } catch (error) {
        bad.push(badOf(document.sources[0] ?? document.title ?? document.id, error));
      }
    }
    return { documents, mentions, sentences, known: items.length - bad.length - documents.length, bad, remarks };
  };
}

function remarksOn({ encoding, pages, emptyPages }: Document, place: string): Remark[] {
  const empty = emptyPages?.length
    ? `no text on ${emptyPages.length} of its ${pages?.length} pages, which are pictures: ${shortList(emptyPages)}`
    : null;
  return [encoding ? `read as ${encoding}` : null, empty].flatMap((remark) => (remark ? [{ place, remark }] : []));
}

const shortList = (numbers: readonly number[]): string =>
  numbers.slice(0, 10).join(", ") + (numbers.length > 10 ? ", …" : "");

/** Bad input is said in its own words; a failure of ours is told as one, and the rest goes on. */
const badOf = (place: string, error: unknown): Bad => ({
  place: error instanceof InputError ? error.place : place,
  ...problemOf(error),
});
