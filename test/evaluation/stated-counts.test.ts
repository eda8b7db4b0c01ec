import { expect, it } from "vitest";
import { judgeStatements } from "../../evaluation/stated-counts.ts";
import { statementTable } from "../../evaluation/tables.ts";
import { withLedger } from "../../evaluation/temporary-ledger.ts";

it("every stated count is judged, and every disagreement has its cause and a reason", async () => {
  const judged = await withLedger(judgeStatements);
  expect(judged.map((j) => j.reading.line)).toEqual(Array.from({ length: 34 }, (_, i) => i + 1));
  for (const { verdict, reading, statement } of judged) {
    const plain = verdict === "supported" || verdict === "not-a-factual-claim";
    expect([reading.line, statement.subject, reading.cause !== undefined]).toEqual([
      reading.line,
      statement.subject,
      !plain,
    ]);
    if (!plain) expect(reading.why).toMatch(/\w/);
    // Nobody's number is called false for what the ledger is known to lack.
    if (reading.cause === "missing record") expect(verdict).toBe("unresolved");
  }
  expect(statementTable(judged)[0]).toMatch(/^34 counts .*: 11 agree/);
}, 120_000);
