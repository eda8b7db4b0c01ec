import type { ByteReader, Draft } from "./reader.ts";

/** Pages as they are printed. The library is loaded only when one comes. */
export const pdf: ByteReader = {
  format: "pdf",
  endings: ["pdf"],
  // Some writers put a few bytes of their own before it
  recognises: (bytes) => Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, 1024)).includes("%PDF-"),
  read: async (bytes, place): Promise<Draft> => (await import("./pdf-text.ts")).readPdf(bytes, place),
};
