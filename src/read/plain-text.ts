import { emptyDraft, type Reader } from "./reader.ts";

/** Plain text: what no other format claims. */
export const plainText: Reader = {
  format: "text",
  endings: ["txt", "text"],
  types: ["text/plain"],
  recognises: () => true,
  read: (text) => ({ ...emptyDraft, text, wrapped: true }),
};
