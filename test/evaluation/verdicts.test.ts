import { describe, expect, it } from "vitest";
import {
  type Given,
  type JudgedCase,
  judgeCases,
  scoreVerdicts,
  type VerdictCase,
} from "../../evaluation/score-verdicts.ts";
import { verdictTable } from "../../evaluation/tables.ts";
import { withLedger } from "../../evaluation/temporary-ledger.ts";

const TEXT = "Joe Biden and Xi Jinping met twice between January 2022 and December 2023. The tide comes in.";
const one = (parts: Partial<VerdictCase>): VerdictCase => ({
  id: "t-1",
  published: "2024-01-15",
  text: TEXT,
  quote: "met twice",
  family: "count",
  verdict: "supported",
  working: "",
  ...parts,
});
const judged = (verdict: VerdictCase["verdict"], given: Given, family = "count"): JudgedCase => ({
  case: one({ verdict, family }),
  given,
  claims: [],
});

describe("verdicts on sentences", () => {
  it("are those of the claim at the quote, or not found", async () => {
    const cases = [one({}), one({ id: "t-2", quote: "The tide comes in" })];
    const given = await withLedger((ledger) => judgeCases(cases, ledger));
    expect(given.map((j) => j.given)).toEqual(["supported", "not-found"]);
    await expect(withLedger((ledger) => judgeCases([one({ quote: "elsewhere" })], ledger))).rejects.toThrow(
      /elsewhere/,
    );
  }, 60_000);

  it("are counted by family and by expectation; deciding the undecidable is told apart", () => {
    const scores = scoreVerdicts([
      judged("supported", "supported"),
      judged("supported", "not-found", "trend"),
      judged("unresolved", "contradicted"),
      judged("unresolved", "not-found"),
    ]);
    expect(scores.all).toEqual({ n: 4, found: 2, right: 1 });
    expect(scores.families.trend).toEqual({ n: 1, found: 0, right: 0 });
    expect(scores.table.unresolved).toEqual({ contradicted: 1, "not-found": 1 });
    expect(scores.decisive).toEqual(["t-1"]);
    expect(verdictTable(scores).join("\n")).toContain("(must be 0): 1 (t-1)");
  });
});
