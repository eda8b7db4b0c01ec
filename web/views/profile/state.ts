/** What the pages of persons and offices ask of the API, and the years that they show. Pure. */
import type { Contact } from "../../../src/model/contact.ts";
import type { Coverage } from "../../../src/model/coverage.ts";
import { addressOf } from "../../shell/address.ts";
import { type CountRow, countIn } from "../../shell/counts.ts";
import { address, type Named } from "../../shell/question.ts";

/** A person or an office, as a parameter of a query. */
export type Subject = { readonly person: string } | { readonly office: string };

/** Contacts in the narrow sense: what is added up. Visits are a count of their own. */
export const NARROW = "meeting,call,video";

const ALL_SETS = { "rule-set": "all" } as const;

export const ask = {
  /** Of every kind, every year between the first contact and the last. */
  years: (subject: Subject): string => address("/counts", { ...subject, by: "year", ...ALL_SETS, "whole-years": true }),
  parts: (subject: Subject, key: "level" | "person"): string =>
    address("/counts", { ...subject, by: `year,${key}`, ...ALL_SETS, "whole-years": true }),
  holders: (subject: Subject): string => address("/counts", { ...subject, by: "person", ...ALL_SETS }),
  /** @param own the country of the office: whom others met is not a counterpart. A person says it alone. */
  counterparts: (subject: Subject, own: string | null, names: string): string =>
    address("/counts", { ...subject, between: own, by: "counterpart", kind: NARROW, ...ALL_SETS, names }),
  travels: (subject: Subject): string => address("/counts", { ...subject, by: "country", kind: "visit", ...ALL_SETS }),
  travelCoverage: (subject: Subject, own: string, years: Span, names: string): string =>
    address("/coverage/cells", {
      ...{ ...subject, by: "country", direction: `${own}->*`, kind: "visit", names },
      ...{ from: years.from, to: years.to },
    }),
  coverage: (subject: Subject): string => address("/coverage", { ...subject, limit: 1 }),
  latest: (subject: Subject, from: number, names: string): string =>
    address("/contacts", { ...subject, from, limit: 1000, names }),
};

export interface Span {
  readonly from: number;
  readonly to: number;
}
export interface ContactsAnswer extends Named {
  readonly contacts: readonly Contact[];
}
export interface CoverageAnswer {
  readonly coverage: Coverage | null;
  readonly completeThrough: string | null;
}

type Words = Readonly<Record<string, string | number | null | undefined>>;

/** The contacts behind a number. */
export const evidence = (subject: Subject, words: Words = {}, ruleSet = "default"): string =>
  addressOf("/ledger", {}, { ...subject, ...words, "rule-set": ruleSet === "default" ? null : ruleSet });

export interface YearParts {
  readonly year: number;
  readonly count: number;
  readonly coverage: Coverage;
  /** By the values of the other key, in its order. */
  readonly parts: readonly { readonly value: string | number; readonly count: number }[];
}

/** The years of one kind ("contacts", "visit"), each with its parts under the rule set. */
export function yearsOf(
  { kind, key, ruleSet }: { readonly kind: string; readonly key: string; readonly ruleSet: string },
  years: readonly CountRow[],
  parts: readonly CountRow[],
): readonly YearParts[] {
  const mine = parts.filter((row) => row.kind === kind && countIn(row, ruleSet) > 0);
  return years
    .filter((row) => row.kind === kind)
    .map((row) => ({
      ...{ year: Number(row.year), count: countIn(row, ruleSet), coverage: row.coverage },
      parts: mine
        .filter((part) => part.year === row.year)
        .map((part) => ({ value: part[key] as string | number, count: countIn(part, ruleSet) })),
    }));
}

/** The year from which on there are so many contacts and visits; null: there is none at all. */
export function yearOfLatest(years: readonly CountRow[], most: number): number | null {
  const sums = new Map<number, number>();
  for (const row of years)
    if (row.kind === "contacts" || row.kind === "visit")
      sums.set(Number(row.year), (sums.get(Number(row.year)) ?? 0) + countIn(row, "default"));
  let [sum, from] = [0, null as number | null];
  for (const [year, count] of [...sums].sort(([a], [b]) => b - a)) {
    if (sum >= most) break;
    sum += count;
    if (count > 0) from = year;
  }
  return from;
}

export function spanOf(years: readonly CountRow[]): Span | null {
  const list = years.map((row) => Number(row.year));
  return list.length > 0 ? { from: Math.min(...list), to: Math.max(...list) } : null;
}
