import type { CountryId } from "./country.ts";
import type { Day } from "./period.ts";

/** planned: an intent to meet. */
export type LeadForm = "visit" | "meeting" | "call" | "planned";

/**
 * What event coders saw between two countries on a day: a hint at a contact, never one. Rows of one day, pair and form
 * are one lead, however often and from whichever side they tell it.
 */
export interface Lead {
  /** Of a visit the traveller's country; else the first of the two by code. */
  readonly a: CountryId;
  readonly b: CountryId;
  readonly day: Day;
  readonly form: LeadForm;
  /** Rows, and the reports that they stand on. */
  readonly rows: number;
  readonly reports: number;
  readonly codes: readonly string[];
  readonly url: string | null;
}
