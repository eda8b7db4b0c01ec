/** A message → its words, with subject, sender and the day on which it was sent. */
import PostalMime, { type Email } from "postal-mime";
import { InputError } from "../model/errors.ts";
import { mended } from "./encodings.ts";
import { readHtmlPage } from "./html-page.ts";
import { type Draft, emptyDraft } from "./reader.ts";

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

async function parsed(bytes: Uint8Array, place: string): Promise<Email> {
  try {
    return await PostalMime.parse(bytes);
  } catch (cause) {
    const said = (cause as Error).message.replace(/\.$/, "");
    throw new InputError(place, `the message cannot be read (${said})`, "Save it anew from the mail program.", {
      cause,
    });
  }
}
