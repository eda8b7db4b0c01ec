/** Learns what reads as interpretation from the annotated sentences, and where to draw the line. */
import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { scoreOf } from "../../src/extract/claims/interpretation.ts";
import { createExtractor } from "../../src/extract/extract.ts";
import { words } from "../../src/extract/languages/en/interpretation-tokens.ts";
import type { Roster } from "../../src/model/roster.ts";
import { type Example, examplesOf, type Row } from "./examples.ts";
import { regress, type Settings } from "./regression.ts";

const SETTINGS: Settings = { least: 2, ridge: 1, rounds: 300 };
const FOLDS = 5;
/** How often a passage of news counts. */
const NEWS = 4;
/** Weights below this are noise. */
const SMALLEST = 0.1;

export interface Learnt {
  /** Rounded, heaviest first; "" is the constant. */
  readonly weights: ReadonlyMap<string, number>;
  readonly threshold: number;
  /** The F1 of that threshold on stretches kept out of the learning, in turn. */
  readonly f1: number;
}

export function learn(rows: readonly Row[], roster: Roster): Learnt {
  const extractor = createExtractor(roster);
  const examples = rows.flatMap((row, at) => examplesOf(row, at, extractor, words));
  const fold = (e: Example) => (Math.imul(e.row + 1, 2654435761) >>> 0) % FOLDS;
  const scored = Array.from({ length: FOLDS }, (_, k) => {
    const weights = regress(weighted(examples.filter((e) => fold(e) !== k)), SETTINGS);
    return weighted(examples.filter((e) => fold(e) === k)).map((e) => ({ ...e, score: scoreOf(e.features, weights) }));
  }).flat();
  const best = bestThreshold(scored);
  const weights = [...regress(weighted(examples), SETTINGS)]
    .map(([feature, w]) => [feature, Math.round(w * 100) / 100] as const)
    .filter(([feature, w]) => feature === "" || Math.abs(w) >= SMALLEST)
    .sort(([f, x], [g, y]) => y - x || (f < g ? -1 : 1));
  return { weights: new Map(weights), ...best };
}

const weighted = (examples: readonly Example[]): readonly Example[] =>
  examples.flatMap((e) => (e.news ? Array<Example>(NEWS).fill(e) : [e]));

function bestThreshold(scored: readonly { readonly score: number; readonly interpretive: boolean }[]) {
  const all = scored.filter((s) => s.interpretive).length;
  const at = (threshold: number) => {
    const marked = scored.filter((s) => s.score >= threshold);
    const right = marked.filter((s) => s.interpretive).length;
    return { threshold, f1: (2 * right) / (marked.length + all) };
  };
  return Array.from({ length: 31 }, (_, i) => at((i - 15) / 10)).reduce((x, y) => (y.f1 > x.f1 ? y : x));
}

/** The rows to learn from: our own sentences and passages, and the readable halves of the annotated claims. */
export function readRows(folder: string): readonly Row[] {
  const lines = (file: string) =>
    readFileSync(resolve(folder, file), "utf8")
      .split("\n")
      .filter(Boolean)
      .map((line) => JSON.parse(line));
  const claims = ["claims.jsonl", "unseen-claims.jsonl", "claims-c.jsonl", "claims-d.jsonl", "claims-e.jsonl"]
    .flatMap(lines)
    .filter((row) => row.half !== "test" && row.lang === "en")
    .map(({ text, claims }: { text: string; claims: { type: string; span: [number, number] }[] }) => ({
      text,
      interpretive: claims
        .filter((c) => c.type === "interpretive")
        .map((c) => c.span)
        .sort(([x], [y]) => x - y),
    }));
  const news = lines("interpretation-news.jsonl").map((row: Row) => ({ ...row, news: true }));
  return [...lines("interpretation.jsonl"), ...news, ...claims];
}
