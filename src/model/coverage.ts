import type { CountryId } from "./country.ts";
import type { ContactKind } from "./mention.ts";
import type { OfficeId, Rank } from "./office.ts";
import type { Day } from "./period.ts";
import type { PersonId } from "./person.ts";

/** How complete the ledger's rows are within a scope. Absence proves only under such a statement. */
export interface CoverageStatement {
  readonly id: string;
  /** A pair, or one country and "*" for any counterpart. */
  readonly countries: readonly (CountryId | "*")[];
  readonly persons: readonly PersonId[] | null;
  readonly offices: readonly OfficeId[] | null;
  /** Holds for contacts at this level or above; null where offices or persons say it. */
  readonly level: Rank | null;
  /** "CHN->RUS", "USA->*", "*->USA", or null for both directions. */
  readonly direction: string | null;
  readonly kinds: readonly ContactKind[];
  readonly from: Day;
  readonly to: Day;
  readonly completeness: "complete" | "near-complete" | "partial" | "none";
  readonly estimate: number | null;
  readonly basis: string;
  readonly knownGaps: readonly string[];
}

/** Three kinds of nothing, and their mixture: covered, not covered, unknown; partly where days or kinds differ. */
export type CoverageState = "covered" | "partly" | "not-covered" | "unknown";

/** The statement beside every number. */
export interface Coverage {
  readonly state: CoverageState;
  /** The deepest level at which every day and kind of the query is covered; null: none. */
  readonly level: Rank | null;
  readonly from: Day | null;
  /** The last day up to which the query is covered without a break from its start. */
  readonly completeTo: Day | null;
  /** The smallest estimate among the statements used; null where one is missing. */
  readonly estimate: number | null;
  readonly statements: readonly string[];
  readonly knownGaps: readonly string[];
}

/** From this estimate on a near-complete statement lets absence speak (definitions, section 7). */
export const SPEAKING_ESTIMATE = 0.85;
