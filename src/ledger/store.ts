/** What a place to keep ledgers must do. A store is done when test/contracts/store.ts passes. */
import type { Contact } from "../model/contact.ts";
import type { CoverageStatement } from "../model/coverage.ts";
import type { Document } from "../model/document.ts";
import type { Judgement } from "../model/judgement.ts";
import type { Mention, MentionId } from "../model/mention.ts";
import type { Publisher } from "../model/publisher.ts";
import type { Reach } from "../model/reach.ts";
import type { Roster, RosterTables } from "../model/roster.ts";
import type { RuleSet } from "../model/rule-set.ts";
import type { Testimony } from "../model/testimony.ts";
import type { Changed, Ledger, RecordKey } from "./ledger.ts";
import type { Row } from "./row.ts";

export interface StoreKind {
  readonly name: string;
  /** Opens or makes a ledger. An InputError, and nothing changed, where the path holds something else. */
  open(path: string): Promise<Store>;
}

/** A ledger without its derivation: `openLedger` adds it. */
export interface Store extends Omit<Ledger, "append"> {
  /**
   * One exclusive transaction: the plan sees what is held and says what to change; the contacts that it can bear on
   * are derived anew, all of them where the reference changes; all or nothing. A plan that returns null changes nothing.
   */
  change(plan: (held: Held) => Change | null, derive: Derive): Promise<Changed | null>;
}

/**
 * Contacts are a function of the sources: the stages resolve and reconcile, passed in by summitry.ts. Of testimonies
 * that are closed under reaching each other it gives the same contacts alone as among all.
 */
export type Derive = (sources: {
  readonly testimonies: readonly Testimony[];
  readonly judgements: readonly Judgement[];
  readonly roster: Roster;
  readonly publishers: readonly Publisher[];
}) => {
  readonly contacts: readonly Contact[];
  /** Of each mention that bears on contacts: whom it reaches. */
  readonly reaches: ReadonlyMap<MentionId, readonly Reach[]>;
};

export type Origin = "data" | "user";
export type SourceKind = RecordKey["kind"];

export interface Held {
  readonly dataHash: string | null;
  /** Keys of the records that the data folder had when it was last read, whatever the user withdrew of them. */
  readonly data: ReadonlyMap<SourceKind, ReadonlySet<string>>;
  /** The live records of a row: itself, its document, its mention. */
  row(id: string): readonly RecordKey[];
  /** The live judgements, with their keys. */
  judgements(): readonly Keyed<Judgement>[];
}

/**
 * Records are keyed by their content; appending one that is there, or was withdrawn, makes it live. A user's mark
 * outweighs the data folder's.
 */
export interface Change {
  readonly origin: Origin;
  /** When it is made, ISO 8601: recorded beside it. */
  readonly at?: string;
  readonly dataHash?: string;
  readonly reference?: Reference;
  readonly documents?: readonly Document[];
  readonly mentions?: readonly Mention[];
  readonly rows?: readonly Keyed<Row>[];
  readonly coverage?: readonly Keyed<CoverageStatement>[];
  readonly judgements?: readonly Keyed<Judgement>[];
  readonly withdraw?: readonly RecordKey[];
  /** Why, and who says so, for what a user withdraws. */
  readonly reason?: string;
  readonly by?: string;
}

export interface Keyed<T> {
  readonly key: string;
  readonly value: T;
}

/** What the data folder knows beside evidence: replaced as a whole, and named by the data hash. */
export interface Reference {
  readonly roster: RosterTables;
  readonly publishers: readonly Publisher[];
  readonly ruleSets: readonly RuleSet[];
}
