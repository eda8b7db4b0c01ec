import type { DocumentId } from "./document.ts";

/** UTF-16 offsets into a document's text, end excluded. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** The exact words that say so, and the rule that read them. */
export interface Evidence {
  readonly document: DocumentId;
  readonly span: Span;
  readonly rule: string;
}
