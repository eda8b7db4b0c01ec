import type { ContactKind, VisitClass } from "./mention.ts";
import type { OfficeId, Rank } from "./office.ts";

export type RuleSetId = string;

/** A convention of counting: a row of data/rule-sets, never a hidden choice (definitions, section 9). */
export interface RuleSet {
  readonly id: RuleSetId;
  readonly title: string;
  readonly note: string;
  readonly kinds: readonly ContactKind[];
  /** This rank or above; null: register's offices whatever their rank. */
  readonly level: Rank | null;
  /** Both sides of a meeting must reach the level ("1 with 1"). */
  readonly bothSides: boolean;
  /** Only these offices, as generic suffixes ("hos", "hog", "fm") or ids; null: all. */
  readonly offices: readonly OfficeId[] | null;
  readonly visitClasses: readonly VisitClass[];
  /** Whether a visit whose class no source states counts. */
  readonly unclassified: boolean;
  readonly multilateralOnly: "flagged" | "kept" | "left-out";
  readonly ambassadorsAtPost: boolean;
  readonly territories: "own" | "sovereign";
  /** What is counted: contacts (and visits), or distinct persons met. */
  readonly unit: "contact" | "persons";
}
