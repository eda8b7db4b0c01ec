/** What the other stages and faces may ask a ledger. Implementations stand in stores.ts. */
import type { Selection } from "../model/columns.ts";
import type { Contact, ContactId } from "../model/contact.ts";
import type { ContactChange, Correction, Evaluation, KeptVerdict } from "../model/correction.ts";
import type { CoverageStatement } from "../model/coverage.ts";
import type { Document, DocumentId } from "../model/document.ts";
import type { Figure } from "../model/figure.ts";
import type { Judgement } from "../model/judgement.ts";
import type { Mention, MentionId } from "../model/mention.ts";
import type { Publisher } from "../model/publisher.ts";
import type { Query } from "../model/query.ts";
import type { Roster } from "../model/roster.ts";
import type { RuleSet } from "../model/rule-set.ts";
import type { CheckedClaim } from "../model/verdict.ts";
import type { Row } from "./row.ts";

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
  /** The contacts of any status that rest on several mentions: so many, the latest first. */
  joined(limit: number): Promise<readonly Contact[]>;
  /** Those that have these ids now, in their order. */
  contactsById(ids: readonly ContactId[]): Promise<readonly Contact[]>;
  /** Which of these documents were appended with their mentions, and are live. */
  ingested(ids: readonly DocumentId[]): Promise<ReadonlySet<DocumentId>>;
  /** The ids of live documents or mentions after a given one ("" for the first), in order. */
  idsAfter(of: "documents" | "mentions", after: string, limit: number): Promise<readonly string[]>;
  /** Differs where anything was appended, withdrawn, decided or judged since; the same after a restart. */
  revision(): Promise<string>;
  /** The hash of the data folder that the ledger was last brought up to; null: never. */
  dataHash(): Promise<string | null>;
  /**
   * Adds a user's documents, mentions, fact rows, coverage statements, judgements; what is there already is passed over. A row, or a
   * judgement, takes the place of the live one of its id, or on its subjects. Contacts follow.
   */
  append(additions: Additions): Promise<Changed>;
  /** The live records that a row, a mention, a document or a judgement consists of; null: there is none of this id. */
  holdings(id: string): Promise<Holding | null>;
  /** The number of the last change that verdicts kept here may rest on: the state of the ledger. */
  state(): Promise<number>;
  /**
   * Keeps verdicts as judged in this state, recorded at an instant (ISO 8601; default: the ledger's clock), so that `trace` can start from them and `due` knows what they rest on.
   * Nothing is overwritten: a verdict that says what the last on its claim said only holds longer. Gives how many say
   * something else, or something for the first time.
   */
  keep(evaluations: readonly Evaluation[], state: number, at?: string): Promise<number>;
  /**
   * The verdicts kept last, a claim each, that a change since can bear on: it touched a contact within one of their
   * queries, coverage, roster or rule sets. With `all`: every one.
   */
  due(options?: { readonly all?: boolean; readonly claims?: readonly string[] }): Promise<readonly KeptVerdict[]>;
  /** Each pair of verdicts on one claim, judged in the same terms, that differ; the oldest first. */
  corrections(): Promise<readonly Correction[]>;
  /** Documents that hold all words or quoted phrases, best first. Any script; Han text by characters. */
  search(text: string, limit?: number): Promise<readonly Document[]>;
  /** The contacts that rest on a document with all words or quoted phrases, by day and id. */
  contactsHolding(text: string): Promise<readonly Pick<Contact, "id" | "start">[]>;
  /** The chain from any id down to the words. The first eight digits of an id will do. Null: no such id. */
  trace(id: string): Promise<Trace | null>;
  /** The register or fact row and file of each mention that comes from one. */
  rowsOf(
    contacts: readonly Contact[],
  ): Promise<ReadonlyMap<MentionId, { readonly row: string; readonly file: string }>>;
  /** The rows that a register had when it was imported last, or before, as each was last stated. */
  registered(register: string): Promise<readonly RegisteredRow[]>;
  roster(): Promise<Roster>;
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
  readonly rows?: readonly Row[];
  readonly judgements?: readonly Judgement[];
  readonly coverage?: readonly CoverageStatement[];
  /** Marks records as withdrawn; they stay, and what the user withdrew stays withdrawn when the data folder changes. */
  readonly withdraw?: { readonly records: readonly RecordKey[]; readonly reason: string; readonly by: string };
}

/** A source in the ledger, by its kind and the hash of its content. */
export interface RecordKey {
  readonly kind: "document" | "mention" | "row" | "coverage" | "judgement";
  readonly key: string;
}

export interface RegisteredRow {
  readonly row: Row;
  /** Who withdrew it; null: it is live. */
  readonly withdrawnBy: string | null;
}

export interface Holding {
  readonly type: "row" | "mention" | "document" | "judgement";
  /** The whole id. */
  readonly id: string;
  readonly records: readonly RecordKey[];
  /** The contacts that rest on it. */
  readonly contacts: readonly Contact[];
}

/** How many records a change appended and withdrew. */
export interface Changed {
  readonly appended: number;
  readonly withdrawn: number;
  /** Contacts derived anew. */
  readonly touched: number;
  /** Contacts there are now. */
  readonly contacts: number;
  /** Those that are not as they were; empty where a ledger was filled for the first time. */
  readonly changed: readonly ContactChange[];
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
  /** Why, where the user withdrew it. */
  readonly reason?: string;
  readonly below: readonly Trace[];
}
