/** Learns from the annotated claims what tells the families apart, and from which sum on a clause is a claim. */
import { resolve } from "node:path";
import { claimFeaturesOf } from "../../src/extract/claims/families.ts";
import { createExtractor, type Extractor } from "../../src/extract/extract.ts";
import { families, words } from "../../src/extract/languages/en/claim-families.ts";
import type { Claim } from "../../src/model/claim.ts";
import type { Roster } from "../../src/model/roster.ts";
import { type Example, examplesOf, type Row } from "../interpretation/examples.ts";
import { annotatedRows, readRows } from "../interpretation/learn.ts";
import { regress, type Settings } from "../interpretation/regression.ts";

const SETTINGS: Settings = { least: 2, ridge: 1, rounds: 150 };
const FOLDS = 5;
/** How much commoner all else is in texts at large than among the examples. */
const COMMONER = 2;
/** Weights below this are noise. */
const SMALLEST = 0.1;

export interface Learnt {
  /** A weight for each family, in their order; "" is the constant. */
  readonly weights: ReadonlyMap<string, readonly number[]>;
  readonly threshold: number;
  /** The F1, span and family, of clauses kept out of the learning, in turn. */
  readonly f1: number;
}

/** The annotated claims, and of our other sentences what no rule takes for a claim. */
export function familyExamples(folder: string, roster: Roster): readonly Example[] {
  const extractor = createExtractor(roster);
  const known = new Set(families.map((f) => f.label));
  const of = (rows: readonly Row[], first: number) =>
    rows.flatMap((row, i) =>
      examplesOf(row, first + i, extractor, (clause, contact) => claimFeaturesOf(clause, contact, words)),
    );
  const claims = annotatedRows(resolve(folder));
  const others = readRows(folder)
    .slice(0, -claims.length)
    .filter((row) => !makesClaims(row.text, extractor));
  return [...of(claims, 0), ...of(others, claims.length)]
    .map((e) => (e.label === "interpretive" ? { ...e, label: "" } : e))
    .filter((e) => e.label === "" || known.has(e.label));
}

/** "They met on Monday": a contact that a text tells, not a claim about contacts. */
const isPlain = (c: Claim): boolean => c.type === "existence" && c.comparator !== "none";

function makesClaims(text: string, extractor: Extractor): boolean {
  const published = { day: "2024-06-03", from: "argument", basis: "stated" } as const;
  return extractor
    .extract({
      id: "example",
      title: null,
      text,
      language: "en",
      published,
      origin: "article",
      author: null,
      site: null,
      sources: [],
      row: null,
    })
    .claims.some((c) => !c.interpretation && !isPlain(c) && !c.rule.startsWith("en/weighed"));
}

export function learnFamilies(examples: readonly Example[]): Learnt {
  const fold = (e: Example) => (Math.imul(e.row + 1, 2654435761) >>> 0) % FOLDS;
  const scored = Array.from({ length: FOLDS }, (_, k) => {
    const columns = regressAll(examples.filter((e) => fold(e) !== k));
    return examples
      .filter((e) => fold(e) === k)
      .map((e) => {
        const sums = sumsOf(e.features, columns);
        const best = sums.indexOf(Math.max(...sums));
        return { score: sums[best]!, right: families[best]!.label === e.label, claim: e.label !== "" };
      });
  }).flat();
  return { weights: regressAll(examples), ...bestThreshold(scored) };
}

function regressAll(examples: readonly Example[]): Map<string, number[]> {
  const all = families.map(({ label }) =>
    regress(
      examples.map((e) => ({ features: e.features, positive: e.label === label })),
      SETTINGS,
    ),
  );
  const features = [...new Set(all.flatMap((weights) => [...weights.keys()]))].sort();
  const rounded = features.map(
    (f) => [f, all.map((w) => Math.round((w.get(f) ?? 0) * 10) / 10 || 0)] as [string, number[]],
  );
  return new Map(rounded.filter(([f, row]) => f === "" || row.some((w) => Math.abs(w) > SMALLEST)));
}

function sumsOf(features: readonly string[], weights: ReadonlyMap<string, readonly number[]>): number[] {
  return families.map((_, i) => ["", ...features].reduce((sum, f) => sum + (weights.get(f)?.[i] ?? 0), 0));
}

interface Scored {
  readonly score: number;
  readonly right: boolean;
  readonly claim: boolean;
}

function bestThreshold(scored: readonly Scored[]): Pick<Learnt, "threshold" | "f1"> {
  const all = scored.filter((s) => s.claim).length;
  const at = (threshold: number) => {
    const found = scored.filter((s) => s.score >= threshold);
    const right = found.filter((s) => s.right).length;
    const wrong = found.filter((s) => !s.claim).length;
    return { threshold, f1: (2 * right) / (found.length - wrong + COMMONER * wrong + all) };
  };
  return Array.from({ length: 41 }, (_, i) => at((i - 35) / 10)).reduce((x, y) => (y.f1 > x.f1 ? y : x));
}
