/** The counts that officials and analysts stated of China and Russia, each judged by the check, and why they differ. */

import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { checkClaim } from "../src/check/check.ts";
import { nobody } from "../src/extract/engine/link-context.ts";
import type { Ledger } from "../src/index.ts";
import type { Claim, ClaimType, Comparator, ResolvedClaim, ResolvedParty } from "../src/model/claim.ts";
import type { ContactKind } from "../src/model/mention.ts";
import type { Party } from "../src/model/party.ts";
import type { Day } from "../src/model/period.ts";
import type { Roster } from "../src/model/roster.ts";
import type { VerdictName } from "../src/model/verdict.ts";

/** A line of data/ledger/stated-counts.jsonl. */
interface Statement {
  readonly date: Day;
  readonly subject: string;
  readonly claimValue: number | string;
  readonly counted: string;
}

/** A statement as a question, by hand: who, what kinds, which days; and why the ledger has another number. */
interface Reading {
  /** Of the statements' file, from 1. */
  readonly line: number;
  /** Default: count. A plan is interpretive: it states no count. */
  readonly type?: ClaimType;
  /** A person, and a person or a country that is visited. */
  readonly a?: string;
  readonly b?: string;
  readonly kinds?: readonly ContactKind[];
  readonly from?: Day;
  /** Default: the day of the statement. */
  readonly to?: Day;
  readonly value?: number;
  readonly comparator?: Comparator;
  readonly cause?: "definition" | "missing record" | "source error";
  /** Absent where the ledger agrees. */
  readonly why?: string;
}

export interface JudgedStatement {
  readonly statement: Statement;
  readonly reading: Reading;
  readonly verdict: VerdictName;
  /** What the ledger counts in those days; null for what is no count. */
  readonly found: number | null;
  /** Other honest ways to count, as the verdict tells them. */
  readonly readings: readonly string[];
}

export async function judgeStatements(ledger: Ledger): Promise<readonly JudgedStatement[]> {
  const statements = linesOf<Statement>("../data/ledger/stated-counts.jsonl");
  const readings = linesOf<Reading>("stated-counts.jsonl");
  const roster = await ledger.roster();
  const ruleSets = await ledger.ruleSets();
  const judged: JudgedStatement[] = [];
  for (const reading of readings) {
    const statement = statements[reading.line - 1]!;
    const published = statement.date;
    const resolved = claimOf(statement, reading, roster);
    const { verdict, asPublished } = await checkClaim(resolved, { ledger, roster, ruleSets, published, asOf: null });
    judged.push({
      statement,
      reading,
      verdict,
      found: asPublished?.figures[0]?.value ?? null,
      readings: asPublished?.readings.map((r) => r.label.split(":")[0]!) ?? [],
    });
  }
  return judged;
}

function linesOf<T>(path: string): T[] {
  return readFileSync(resolve(import.meta.dirname, path), "utf8")
    .split("\n")
    .filter(Boolean)
    .map((line): T => JSON.parse(line));
}

const PARTY: Party = nobody({ start: 0, end: 0 }, "");

function partyOf(id: string | undefined, roster: Roster): readonly ResolvedParty[] {
  if (!id) return [];
  const person = roster.person.get(id);
  const country = person?.country ?? id;
  const party = person ? { ...PARTY, text: person.name, name: person.name } : { ...PARTY, text: id, country };
  const known = { office: null, organisation: null, score: 1, reasons: [], rivals: [] };
  return [{ party, resolution: { ...known, person: person?.id ?? null, country } }];
}

function claimOf(statement: Statement, reading: Reading, roster: Roster): ResolvedClaim {
  const { type = "count", kinds = [], from, to = statement.date } = reading;
  const [a, b] = [partyOf(reading.a, roster), partyOf(reading.b, roster)];
  const none = type === "existence";
  const claim: Claim = {
    id: `stated-count-${reading.line}`,
    document: "stated-counts",
    span: { start: 0, end: statement.counted.length },
    quote: statement.counted,
    type,
    interpretation: type === "interpretive",
    a: a.map((p) => p.party),
    b: b.map((p) => p.party),
    versus: null,
    including: false,
    kinds,
    direction: kinds[0] === "visit" ? "a-to-b" : "mutual",
    level: null,
    period: from ? { start: from, end: to, precision: "range", basis: "stated", text: `${from} to ${to}` } : null,
    baseline: null,
    value: none ? 0 : (reading.value ?? Number(statement.claimValue)),
    unit: "times",
    comparator: reading.comparator ?? (none ? "none" : "="),
    emphasis: [],
    attribution: null,
    rule: "by hand",
  };
  return { claim, a, b, versus: null };
}
