/** What charts are drawn from. */
import type { Coverage, CoverageState } from "../../src/model/coverage.ts";

export interface YearBar {
  readonly year: number;
  readonly value: number;
  readonly state: CoverageState;
  /** The year that the claim is about. */
  readonly isOwn: boolean;
}

export interface YearLevels {
  readonly year: number;
  /** Of levels 1 to 6, and without rank. */
  readonly levels: readonly number[];
  readonly total: number;
  readonly coverage: Coverage;
}

export interface BalanceYear {
  readonly year: number;
  readonly values: readonly [number, number];
  readonly coverage: readonly [Coverage | null, Coverage | null];
}

export interface ShareYear {
  readonly year: number;
  readonly value: number;
  readonly interval: readonly [number, number];
  readonly text: string;
  readonly state: CoverageState;
}
