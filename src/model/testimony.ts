import type { Document } from "./document.ts";
import type { Mention } from "./mention.ts";

/** A mention with what is to be known about the document it stands in: what contacts are derived from. */
export interface Testimony {
  readonly mention: Mention;
  readonly document: Pick<Document, "id" | "origin" | "published" | "sources" | "row"> & {
    /** Of the document's text, to tell reprints (model/sketch.ts); null for rows and short texts. */
    readonly sketch?: string | null;
  };
}
