/** What the ledger covers, in the ledger's own format. */
import { fold } from "./names.ts";
import { namesOf, type Roster } from "./roster.ts";

export interface SourceCoverage {
  id: string;
  countries?: string[];
  country?: string;
  office?: string;
  persons?: string[] | null;
  level_at_least?: number;
  direction: string | null;
  kinds: string[];
  from: string;
  to: string;
  completeness: string;
  estimate: number | null;
  basis: string;
  known_gaps: string[];
}

/** The registers' statements name offices in words. */
const REGISTER_SCOPE: Record<string, { countries: string[]; offices: string[] | null; level: number | null }> = {
  "cov-us-1": { countries: ["USA", "*"], offices: ["USA-president"], level: null },
  "cov-us-2": { countries: ["USA", "*"], offices: ["USA-secstate"], level: null },
  "cov-us-3": { countries: ["USA", "*"], offices: null, level: 1 },
};

/**
 * "Partial on summit margins" is no completeness of nine in ten: before 2017, when a list was at hand, most meetings of
 * the American and Russian leaders beside summits are lacking. Their visits are in the registers all along.
 */
const SPLIT: Record<string, readonly Partial<SourceCoverage>[]> = {
  "cov-031": [
    { from: "2017-01-01" },
    { id: "cov-031-visits", kinds: ["visit"], to: "2016-12-31" },
    {
      ...{ id: "cov-031-meetings", kinds: ["meeting"], to: "2016-12-31", completeness: "partial", estimate: null },
      basis: "trips and visits complete; margins of G8, G20 and APEC mostly missing",
    },
  ],
};

/** A statement of the source as those that it makes. */
export function splitCoverage(row: SourceCoverage): readonly SourceCoverage[] {
  return SPLIT[row.id]?.map((part) => ({ ...row, ...part })) ?? [row];
}

export function convertCoverage(row: SourceCoverage, roster: Roster): object {
  const scope = REGISTER_SCOPE[row.id];
  return {
    id: row.id,
    countries: scope?.countries ?? row.countries,
    persons: row.persons?.map((name) => personNamed(name, row.countries ?? [], roster)) ?? null,
    offices: scope?.offices ?? null,
    level: scope ? scope.level : (row.level_at_least ?? null),
    direction: row.direction,
    kinds: row.kinds,
    from: row.from,
    to: row.to,
    completeness: row.completeness,
    estimate: row.estimate,
    basis: row.basis,
    knownGaps: row.known_gaps,
  };
}

function personNamed(name: string, countries: string[], roster: Roster): string {
  const found = countries
    .flatMap((country) => roster.personsOf.get(country) ?? [])
    .filter((person) => namesOf(person).some((n) => fold(n) === fold(name)));
  if (found.length !== 1) throw new Error(`coverage names ${name}: ${found.length} persons`);
  return found[0]!.id!;
}

export interface SourceCount {
  date: string;
  subject: string;
  claim_value: number | string;
  counted: string;
  source: string;
}

export function convertCount(row: SourceCount): object {
  return {
    date: row.date,
    subject: row.subject,
    claimValue: row.claim_value,
    counted: row.counted,
    source: row.source,
  };
}
