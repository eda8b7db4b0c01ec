/** A book (EPUB): each chapter is a document, with the book's title, author and date of publication. */
import type { Container } from "../containers.ts";
import { isZip } from "./zip.ts";

export const epub: Container = {
  format: "epub",
  endings: ["epub"],
  // Its first entry, never packed, says so
  recognises: (head) => isZip(head) && Buffer.from(head).includes("mimetypeapplication/epub+zip"),
  async *items(found, opening) {
    yield* (await import("./epub-chapters.ts")).chapters(found, opening);
  },
};
