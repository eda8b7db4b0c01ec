/** What an export draws on, asked of a ledger: only what the subject needs. */
import type { Ledger } from "../asking/query.ts";
import type { Contact } from "../model/contact.ts";
import type { Document, DocumentId } from "../model/document.ts";
import { publisherLookup } from "../model/publisher.ts";
import type { Query } from "../model/query.ts";
import { countryCodes } from "../summitry.ts";
import type { Material, Subject } from "./format.ts";

/** `isAdmitted`: the rule set's word on each contact in the query's scope. */
export async function materialOf(
  subject: Subject,
  query: Query,
  isAdmitted: (contact: Contact) => boolean,
  ledger: Ledger,
): Promise<Material> {
  const isOfVerdicts = subject === "verdicts";
  const contacts = isOfVerdicts ? [] : (await ledger.contacts(query)).filter(isAdmitted);
  const verdicts = isOfVerdicts ? (await ledger.due({ all: true })).map((kept) => kept.checked) : [];
  const mentions = await ledger.mentions(contacts.flatMap((c) => c.mentions));
  const wanted = [...mentions.map((m) => m.document), ...verdicts.map((v) => v.claim.document)];
  const documents = new Map<DocumentId, Document>();
  for (const id of new Set(wanted)) {
    const document = await ledger.document(id);
    if (document) documents.set(id, document);
  }
  const codes = await countryCodes();
  return {
    ...{ contacts, mentions, documents, verdicts },
    roster: await ledger.roster(),
    publisherOf: publisherLookup(await ledger.publishers()),
    iso2: (country) => codes.get(country) ?? null,
  };
}
