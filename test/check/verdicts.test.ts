/**
 * Sentences of every family through the whole check, with verdicts worked out by hand from the shipped data. They are
 * there to work with; the sentences that score the check are in evaluation/verdicts.jsonl. One whose words are not read
 * as they are meant says so in `waits`, and is skipped.
 */
import { mkdtempSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { judgeCases, type VerdictCase } from "../../evaluation/score-verdicts.ts";
import { type Ledger, openLedger } from "../../src/index.ts";

type DevelopmentCase = VerdictCase & { readonly waits?: string };

const cases = readFileSync(join(import.meta.dirname, "verdicts.jsonl"), "utf8")
  .split("\n")
  .filter(Boolean)
  .map((line): DevelopmentCase => JSON.parse(line));
const waiting = cases.filter((c) => c.waits);

let ledger: Ledger;
beforeAll(async () => {
  ledger = await openLedger({ path: join(mkdtempSync(join(tmpdir(), "summitry-verdicts-")), "ledger.sqlite") });
}, 120_000);
afterAll(() => ledger?.close());

describe("sentences judged", () => {
  it.each(
    cases.filter((c) => !c.waits).map((c) => [c.id, c.verdict, c.text, c] as const),
  )("%s %s: %s", async (_id, verdict, _text, one) => {
    const [judged] = await judgeCases([one], ledger);
    expect(judged?.given).toBe(verdict);
    const { reason, missing, figures } = judged!.claims[0]!.asPublished!;
    expect(reason).not.toBe("");
    if (verdict === "unresolved") expect(missing.length).toBeGreaterThan(0);
    if (verdict === "contradicted") expect(figures.length).toBeGreaterThan(0);
  });
  it.skip.each(waiting.map((c) => [c.id, c.text, c.waits] as const))("%s %s (%s)", () => {});
});
