import type { ByteReader, Draft } from "./reader.ts";

/** Documents of Word and of what writes its format. */
export const docx: ByteReader = {
  format: "docx",
  endings: ["docx", "docm", "dotx"],
  recognises: (bytes) => bytes[0] === 0x50 && bytes[1] === 0x4b && asBuffer(bytes).includes("word/document.xml"),
  read: async (bytes, place): Promise<Draft> => (await import("./docx-text.ts")).readDocx(bytes, place),
};

const asBuffer = (bytes: Uint8Array): Buffer => Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
