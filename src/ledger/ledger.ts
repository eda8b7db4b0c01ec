/** What the other stages and faces may ask a ledger. Implementations stand in stores.ts. */
import type { Contact, ContactId } from "../model/contact.ts";
import type { CoverageStatement } from "../model/coverage.ts";
import type { Document, DocumentId } from "../model/document.ts";
import type { Judgement } from "../model/judgement.ts";
import type { Mention, MentionId } from "../model/mention.ts";
import type { Query } from "../model/query.ts";

export interface LedgerReader {
  /**
   * The contacts in a query's scope (countries, persons, offices, kinds, levels, direction, days, status), by day
   * and id. Rule sets are applied by `measure`, not here.
   */
  contacts(query: Query): Promise<readonly Contact[]>;
  contact(id: ContactId): Promise<Contact | null>;
  mentions(ids: readonly MentionId[]): Promise<readonly Mention[]>;
  document(id: DocumentId): Promise<Document | null>;
  coverage(): Promise<readonly CoverageStatement[]>;
  judgements(): Promise<readonly Judgement[]>;
}
