import type { ByteReader, Draft } from "./reader.ts";

/** A message's header is looked for in so many bytes. */
export const MAIL_HEAD = 65_536;
const FIELDS = /^(?:from .*\n)?(?:[!-9;-~]+:.*\n(?:[ \t].*\n)*)+\n/i;

/** A message as it was sent (RFC 5322). What is attached to it is left: see ingest/containers/mail.ts. */
export const mail: ByteReader = {
  format: "mail",
  endings: ["eml"],
  recognises: (bytes) => headerOf(bytes) !== null,
  read: async (bytes, place): Promise<Draft> => (await import("./mail-text.ts")).readMail(bytes, place),
};

/** Whether it is a message that may have something attached. */
export const hasParts = (bytes: Uint8Array): boolean =>
  /^content-type:\s*(?:multipart|message)\//im.test(headerOf(bytes) ?? "");

function headerOf(bytes: Uint8Array): string | null {
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, MAIL_HEAD)).toString("latin1");
  const fields = FIELDS.exec(head.slice(0, head.search(/\r?\n\r?\n/) + 4).replaceAll("\r\n", "\n"))?.[0];
  return fields !== undefined && /^from:/im.test(fields) && /^(?:date|message-id|mime-version):/im.test(fields)
    ? fields
    : null;
}
