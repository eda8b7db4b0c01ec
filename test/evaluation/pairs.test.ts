import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { bcubed, type LabelledMention, pairwise, scorePairs } from "../../evaluation/score-pairs.ts";
import { loadRoster } from "../../src/ledger/load-roster.ts";
import { createRoster } from "../../src/model/roster.ts";

const ROOT = join(import.meta.dirname, "../..");
const map = (groups: Readonly<Record<string, string>>): ReadonlyMap<string, string> =>
  new Map(Object.entries(groups).flatMap(([name, ids]) => [...ids].map((id) => [id, name] as const)));

describe("agreement of clusters", () => {
  // The worked example of Bagga and Baldwin 1998: 1-5, 6-7, 8-C; the response joins the last two
  const truth = map({ a: "12345", b: "67", c: "89ABC" });
  it("has all the recall and three quarters of the precision where two entities are joined", () => {
    const response = map({ x: "12345", y: "6789ABC" });
    const { precision, recall } = bcubed(truth, response);
    expect(precision).toBeCloseTo(0.762, 3);
    expect(recall).toBe(1);
    expect(pairwise(truth, response)).toMatchObject({ precision: 21 / 31, recall: 1 });
  });
  it("is worse where two large entities are joined", () => {
    const response = map({ x: "1234589ABC", y: "67" });
    expect(bcubed(truth, response).precision).toBeCloseTo(0.583, 3);
    expect(bcubed(truth, response).recall).toBe(1);
  });
  it("is perfect for the same clusters under other names, and has no recall for singletons", () => {
    expect(pairwise(truth, truth)).toEqual({ precision: 1, recall: 1, f1: 1 });
    const single = new Map([...truth.keys()].map((k) => [k, k] as const));
    expect(pairwise(truth, single)).toEqual({ precision: 1, recall: 0, f1: 0 });
    expect(bcubed(truth, single).recall).toBeCloseTo((5 / 5 + 2 / 2 + 5 / 5) / 12, 10);
  });
});

describe("the labelled mentions", () => {
  const rows = readFileSync(join(ROOT, "evaluation/mentions.jsonl"), "utf8")
    .split("\n")
    .filter(Boolean)
    .map((line): LabelledMention => JSON.parse(line));
  const scores = scorePairs(rows, createRoster(loadRoster(join(ROOT, "data"))));
  it("has an id each, days in order, and three hundred pairs", () => {
    expect(new Set(rows.map((r) => r.id)).size).toBe(rows.length);
    for (const r of rows) expect(r.start <= r.end, r.id).toBe(true);
    expect(scores.same + scores.different).toBeGreaterThanOrEqual(300);
  });
  it("is reconciled to the bar", () => {
    expect(scores.pairwise.f1).toBeGreaterThanOrEqual(0.95);
    expect(scores.bcubed.f1).toBeGreaterThanOrEqual(0.95);
  });
});
