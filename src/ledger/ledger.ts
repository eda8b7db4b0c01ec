/** What the other stages and faces may ask a ledger. Implementations stand in stores.ts. */
import type { Selection } from "../model/columns.ts";
import type { Contact, ContactId } from "../model/contact.ts";
import type { CoverageStatement } from "../model/coverage.ts";
import type { Document, DocumentId } from "../model/document.ts";
import type { Figure } from "../model/figure.ts";
import type { Judgement } from "../model/judgement.ts";
import type { Mention, MentionId } from "../model/mention.ts";
import type { Publisher } from "../model/publisher.ts";
import type { Query } from "../model/query.ts";
import type { RosterTables } from "../model/roster.ts";
import type { RuleSet } from "../model/rule-set.ts";
import type { CheckedClaim } from "../model/verdict.ts";

export interface LedgerReader {
  /**
   * The contacts in a query's scope (countries, persons, offices, kinds, levels, direction, days, status), by day
   * and id. Rule sets are applied by `measure`, not here. A contact of which only the month is known is in scope
   * where the whole month is; see `cut`. An office is one held on the day or one that a source names: the journeys
   * of a president-elect, whom the register lists with the presidents, are found under the presidency, without rank.
   */
  contacts(query: Query): Promise<readonly Contact[]>;
  /** Those in scope save that a window, or the day as of which is asked, cuts the only month or year known. */
  cut(query: Query): Promise<readonly Contact[]>;
  /** By its id, an older id, or the id of one of its mentions or rows. */
  contact(id: ContactId): Promise<Contact | null>;
  mentions(ids: readonly MentionId[]): Promise<readonly Mention[]>;
  document(id: DocumentId): Promise<Document | null>;
  coverage(): Promise<readonly CoverageStatement[]>;
  judgements(): Promise<readonly Judgement[]>;
}

export interface Ledger extends LedgerReader {
  readonly path: string;
  /** The contacts in scope and those cut, as places in columns: what a count needs, without reading them. */
  selection(query: Query): Promise<Selection>;
  /** Which of these documents were appended with their mentions, and are live. */
  ingested(ids: readonly DocumentId[]): Promise<ReadonlySet<DocumentId>>;
  /** Adds a user's documents, mentions, judgements; what is there already is passed over. Contacts follow. */
  append(additions: Additions): Promise<Changed>;
  /** Keeps verdicts so that `trace` can start from them; one on the same claim is replaced. */
  keep(checked: readonly CheckedClaim[]): Promise<void>;
  /** Documents that hold all words or quoted phrases, best first. Any script; Han text by characters. */
  search(text: string, limit?: number): Promise<readonly Document[]>;
  /** The chain from any id down to the words. The first eight digits of an id will do. Null: no such id. */
  trace(id: string): Promise<Trace | null>;
  /** The register or fact row and file of each mention that comes from one. */
  rowsOf(
    contacts: readonly Contact[],
  ): Promise<ReadonlyMap<MentionId, { readonly row: string; readonly file: string }>>;
  roster(): Promise<RosterTables>;
  publishers(): Promise<readonly Publisher[]>;
  /** "default" first. */
  ruleSets(): Promise<readonly RuleSet[]>;
  /** Persons, offices or countries by what a user types, best fit first; where nothing fits, those spelt alike. */
  namesLike(of: "persons" | "offices" | "countries", words: string): Promise<readonly Named[]>;
  /** Everything as JSON lines in a fixed order: two ledgers from the same inputs give the same bytes. */
  export(): Promise<string>;
  close(): void;
}

export interface Named {
  readonly id: string;
  readonly name: string;
  /** The words are the id, a name, the beginning of the id, a part of a name; or only spelt alike. */
  readonly fit: "id" | "name" | "prefix" | "part" | "near";
}

export interface Additions {
  readonly documents?: readonly Document[];
  readonly mentions?: readonly Mention[];
  readonly judgements?: readonly Judgement[];
}

/** How many records a change appended and withdrew. */
export interface Changed {
  readonly appended: number;
  readonly withdrawn: number;
  /** Contacts derived anew. */
  readonly touched: number;
  /** Contacts there are now. */
  readonly contacts: number;
}

/** One step of an explanation, with what it rests on below it. */
export interface Trace {
  readonly type: "contact" | "mention" | "document" | "coverage" | "judgement" | "verdict" | "figure";
  readonly id: string;
  readonly contact?: Contact;
  readonly mention?: Mention;
  readonly document?: Document;
  readonly coverage?: CoverageStatement;
  readonly judgement?: Judgement;
  readonly verdict?: CheckedClaim;
  readonly figure?: Figure;
  /** True where the source was withdrawn since. */
  readonly withdrawn: boolean;
  readonly below: readonly Trace[];
}
