/** Whole sentences through the check: the verdict given to each beside the one that the data call for. */
import type { Ledger } from "../src/index.ts";
import { check, read } from "../src/index.ts";
import type { CheckedClaim, VerdictName } from "../src/model/verdict.ts";

/** A claim sentence with the verdict worked out by hand from the data before any program saw it. */
export interface VerdictCase {
  readonly id: string;
  /** The day of publication: the verdict scored is the one of that day. */
  readonly published: string;
  readonly text: string;
  /** The words of the claim within the text. */
  readonly quote: string;
  readonly family: string;
  readonly verdict: VerdictName;
  /** How the verdict follows from the rows and the coverage statements. */
  readonly working: string;
}

export type Given = VerdictName | "not-found";

export interface JudgedCase {
  readonly case: VerdictCase;
  readonly given: Given;
  /** What was found in the words, for a reader of the errors. */
  readonly claims: readonly CheckedClaim[];
}

/** Checks each text by itself against one ledger. */
export async function judgeCases(cases: readonly VerdictCase[], ledger: Ledger): Promise<readonly JudgedCase[]> {
  const judged: JudgedCase[] = [];
  for (const one of cases) {
    const document = await read(new TextEncoder().encode(one.text), {
      name: `${one.id}.txt`,
      published: one.published,
    });
    const { claims } = await check(document, ledger);
    const found = claimsAt(document.text, one.quote, claims);
    judged.push({ case: one, given: verdictOf(found), claims: found });
  }
  return judged;
}

/** The claim that shares most with the quote; of a list, every item that is told within it. */
function claimsAt(text: string, quote: string, claims: readonly CheckedClaim[]): readonly CheckedClaim[] {
  const start = text.indexOf(quote);
  if (start < 0) throw new RangeError(`the text does not hold "${quote}"`);
  const shared = ({ claim: { span } }: CheckedClaim): number =>
    Math.min(span.end, start + quote.length) - Math.max(span.start, start);
  const near = claims.filter((c) => shared(c) > 0).sort((x, y) => shared(y) - shared(x));
  const items = near.filter((c) => c.claim.type === "list");
  return near[0]?.claim.type === "list" ? items : near.slice(0, 1);
}

/** A list holds where every item does: its verdict is that of the item that fares worst. */
const WORST_FIRST: readonly VerdictName[] = [
  "contradicted",
  "unresolved",
  "depends-on-definition",
  "supported-with-qualification",
  "supported",
  "not-a-factual-claim",
];

function verdictOf(claims: readonly CheckedClaim[]): Given {
  return WORST_FIRST.find((name) => claims.some((c) => c.verdict === name)) ?? "not-found";
}

interface Tally {
  readonly n: number;
  readonly found: number;
  readonly right: number;
}

export interface VerdictScores {
  readonly all: Tally;
  readonly families: Readonly<Record<string, Tally>>;
  /** Expected verdict → given verdict → cases. */
  readonly table: Readonly<Record<string, Readonly<Record<string, number>>>>;
  /** Cases that no record can settle and the check settled all the same: there must be none. */
  readonly decisive: readonly string[];
}

export function scoreVerdicts(judged: readonly JudgedCase[]): VerdictScores {
  const families = [...new Set(judged.map((j) => j.case.family))].sort();
  const table: Record<string, Record<string, number>> = {};
  for (const { case: one, given } of judged) {
    table[one.verdict] ??= {};
    table[one.verdict]![given] = (table[one.verdict]![given] ?? 0) + 1;
  }
  return {
    all: tally(judged),
    families: Object.fromEntries(families.map((f) => [f, tally(judged.filter((j) => j.case.family === f))])),
    table,
    decisive: judged.filter((j) => j.case.verdict === "unresolved" && isDecisive(j.given)).map((j) => j.case.id),
  };
}

function tally(judged: readonly JudgedCase[]): Tally {
  return {
    n: judged.length,
    found: judged.filter((j) => j.given !== "not-found").length,
    right: judged.filter((j) => j.given === j.case.verdict).length,
  };
}

function isDecisive(given: Given): boolean {
  return given !== "unresolved" && given !== "not-found" && given !== "not-a-factual-claim";
}
