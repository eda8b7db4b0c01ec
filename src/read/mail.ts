import type { ByteReader, Draft } from "./reader.ts";

const HEAD = 65_536;
const FIELDS = /^(?:from .*\n)?(?:[!-9;-~]+:.*\n(?:[ \t].*\n)*)+\n/i;

/** A message as it was sent (RFC 5322). */
export const mail: ByteReader = {
  format: "mail",
  endings: ["eml"],
  recognises: (bytes) => {
    const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, HEAD)).toString("latin1");
    const fields = FIELDS.exec(head.slice(0, head.search(/\r?\n\r?\n/) + 4).replaceAll("\r\n", "\n"))?.[0];
    return fields !== undefined && /^from:/im.test(fields) && /^(?:date|message-id|mime-version):/im.test(fields);
  },
  read: async (bytes, place): Promise<Draft> => (await import("./mail-text.ts")).readMail(bytes, place),
};
