import type { CountryId } from "./country.ts";

/** A place that sources put under one country or another, or under a name of its own. No position is taken. */
export interface Territory {
  readonly id: string;
  readonly name: string;
  /** Other names and codes that lists give it. */
  readonly aliases: readonly string[];
  /** The countries of the roster under which sources put it. */
  readonly countries: readonly CountryId[];
  readonly cities: readonly string[];
}
