/** A message → its words, with subject, sender and the day on which it was sent. */
import PostalMime, { type Email } from "postal-mime";
import { InputError } from "../model/errors.ts";
import { mended } from "./encodings.ts";
import { readHtmlPage } from "./html-page.ts";
import { type Draft, emptyDraft } from "./reader.ts";

const NEWLINE = 10;
/** The library takes some kilobytes for each; 20 MB of files attached have 270,000. */
const MOST_LINES = 300_000;

export async function readMail(bytes: Uint8Array, place: string): Promise<Draft> {
  const mail = await parsed(bytes, place);
  const field = (name: string): string | null => mail.headers.find((h) => h.key === name)?.value.trim() || null;
  // As written, in the sender's own zone
  const date = field("date");
  const plain = mail.text?.trim() ? mended(mail.text) : null;
  const from = mail.from?.name?.trim();
  return {
    ...emptyDraft,
    title: mended(mail.subject?.trim() ?? "") || null,
    // A message that is a page only has its words made of it; where both are, the plain ones are whole
    text: plain ?? (mail.html ? readHtmlPage(mended(mail.html)).text : ""),
    wrapped: plain !== null,
    date: date === null ? null : { text: date, field: "Date" },
    author: from || null,
    language: field("content-language"),
    address: /https?:\/\/[^\s>]+/.exec(field("archived-at") ?? "")?.[0] ?? null,
  };
}

/** What stands in a message beside its own words. */
export interface Attached {
  /** As the sender calls it; null: not at all. */
  readonly name: string | null;
  /** Media type, in small letters. */
  readonly type: string;
  readonly bytes: Uint8Array;
}

/** @throws InputError where the message is damaged or its parts nest beyond all use */
export async function partsOf(
  bytes: Uint8Array,
  place: string,
): Promise<{ readonly hasWords: boolean; readonly attached: readonly Attached[] }> {
  const { text, html, attachments } = await parsed(bytes, place);
  return {
    hasWords: /[\p{L}\p{N}]/u.test(text ?? html?.replace(/<[^<>]*>/g, "") ?? ""),
    // Pictures within the text are of the text
    attached: attachments.flatMap(({ filename, mimeType, content, related }) =>
      related || typeof content === "string"
        ? []
        : [{ name: filename, type: mimeType, bytes: new Uint8Array(content as ArrayBuffer) }],
    ),
  };
}

async function parsed(bytes: Uint8Array, place: string): Promise<Email> {
  let lines = 0;
  for (let at = bytes.indexOf(NEWLINE); at >= 0; at = bytes.indexOf(NEWLINE, at + 1))
    if (++lines > MOST_LINES)
      throw new InputError(place, `the message has more than ${MOST_LINES} lines`, "Save what matters of it.");
  try {
    // A message that is attached would else be taken for words of this one
    return await PostalMime.parse(bytes, { forceRfc822Attachments: true });
  } catch (cause) {
    const said = (cause as Error).message.replace(/\.$/, "");
    throw new InputError(place, `the message cannot be read (${said})`, "Save it anew from the mail program.", {
      cause,
    });
  }
}
