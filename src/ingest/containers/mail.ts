/** A message with something attached: its own words are a document, and so is each file and each message in it. */
import { hasParts } from "../../read/mail.ts";
import type { Container, Found, Opening } from "../containers.ts";
import { gather } from "../gather.ts";
import type { Item } from "../item.ts";
import { once } from "../once.ts";
import { tooLarge } from "../problem.ts";

/** Of what has no name, or one without an ending, the type tells it. */
const ENDINGS: Readonly<Record<string, string>> = {
  "message/rfc822": "eml",
  "application/pdf": "pdf",
  "application/vnd.openxmlformats-officedocument.wordprocessingml.document": "docx",
  "text/html": "html",
  "text/plain": "txt",
};

export const mail: Container = {
  format: "mail with parts",
  // A reader has them: what has nothing attached is one document
  endings: [],
  recognises: hasParts,
  items: parts,
};

async function* parts(found: Found, { limit, takes, inner }: Opening): AsyncGenerator<Item> {
  const { place, about } = found;
  const bytes = await gather(found.chunks(), limit);
  if (bytes.length > limit) return yield { place, bad: tooLarge(limit) };
  const message: Item = { place, bytes, ...(about ? { about } : {}) };
  const { partsOf } = await import("../../read/mail-text.ts");
  const { hasWords, attached } = await partsOf(bytes, place);
  const read = attached.flatMap(({ name, type, bytes }, i) => {
    const plain = name?.replace(/\p{Cc}/gu, "").trim() || `part ${i + 1}`;
    const called = takes(plain) || !ENDINGS[type] ? plain : `${plain}.${ENDINGS[type]}`;
    return takes(called) ? [{ place: `${place}!${called}`, bytes }] : [];
  });
  // A message may do no more than bring a file
  if (hasWords || read.length === 0) yield message;
  for (const { place, bytes } of read) yield* inner({ place, path: null, chunks: () => once(bytes) });
}
