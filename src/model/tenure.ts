import type { OfficeId } from "./office.ts";
import type { Day, PartialDate } from "./period.ts";
import { FIRST_DAY, LAST_DAY, spanOf } from "./period.ts";
import type { PersonId } from "./person.ts";

/** One person in one office for one unbroken time. Both ends are days in office. */
export interface Tenure {
  readonly person: PersonId;
  readonly office: OfficeId;
  readonly from: PartialDate | null;
  readonly to: PartialDate | null;
  readonly acting: boolean;
  readonly source: string;
  /** First and last day that the partial dates allow. */
  readonly start: Day;
  readonly end: Day;
}

/** The widest days that a tenure's dates allow: "2014" to "2016-03" is 1 January 2014 to 31 March 2016. */
export function tenureSpan(from: PartialDate | null, to: PartialDate | null): { start: Day; end: Day } {
  return {
    start: (from && spanOf(from)?.start) || FIRST_DAY,
    end: (to && spanOf(to)?.end) || LAST_DAY,
  };
}

export function inOffice(tenure: Tenure, day: Day): boolean {
  return tenure.start <= day && day <= tenure.end;
}
