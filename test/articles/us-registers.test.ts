/** What the US registers say to one-line articles, in figures: the cases are the folders beside this file. */
import { mkdtempSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { check, count, type Ledger, openLedger, read } from "../../src/index.ts";
import type { Judged } from "../../src/model/verdict.ts";

let ledger: Ledger;
beforeAll(async () => {
  ledger = await openLedger({ path: join(mkdtempSync(join(tmpdir(), "summitry-registers-")), "ledger.sqlite") });
}, 120_000);
afterAll(() => ledger?.close());

async function judged(slug: string): Promise<readonly Judged[]> {
  const file = join(import.meta.dirname, slug, "article.md");
  const { claims } = await check(await read(readFileSync(file), { name: file }), ledger);
  return claims.map((c) => c.asPublished!);
}
const values = (one: Judged | undefined) => one?.figures.map((f) => f.value);
const intervals = (one: Judged | undefined) =>
  one?.figures.flatMap((f) => (f.interval ? [[f.value, ...f.interval]] : []));

describe("the US registers", () => {
  it("count the days from taking office to a first visit", async () => {
    const [clinton] = await judged("first-china-clinton");
    expect(values(clinton)).toEqual([30, 0]);
    expect(clinton?.notes).toContain("counted from 21 January 2009, the first day in office");
    const [within, exact] = await judged("first-china-kerry");
    expect(within?.reason).toContain("71 days later");
    expect(values(exact)).toEqual([71, 0]);
  });

  it("have 103 country visits of Presidents Obama and Trump in 2013-2020, and 94 without stops, and say so", async () => {
    const [visits] = await judged("country-visits");
    expect(values(visits)).toEqual([94, 103]);
    expect(visits?.readings.map((r) => [r.ruleSet, r.verdict])).toEqual([
      ["default", "contradicted"],
      ["historian", "supported"],
    ]);
  });

  it("end on 19 February 2025: what is covered is 14 against 21, a ratio of 0.67 (0.31 to 1.37)", async () => {
    const [collapse] = await judged("secretary-2025");
    expect(collapse?.missing).toEqual([
      "a list of visits by the Secretary of State after 19 February 2025, to 30 June 2025",
    ]);
    const covered = collapse?.figures
      .filter((f) => f.window?.end.endsWith("-02-19") && !f.interval)
      .map((f) => f.value);
    expect(covered?.slice(-2)).toEqual([14, 21]);
    const [ratio, low, high] = intervals(collapse)!.at(-1)!;
    expect(ratio).toBeCloseTo(0.6666666667, 9);
    expect(low).toBeCloseTo(0.3135566183, 9);
    expect(high).toBeCloseTo(1.374632907, 9);
    expect(collapse?.readings[0]?.label).toContain(
      "14 visits against 21 in 2024, a ratio of 0.667 (95 % 0.314 to 1.37)",
    );
  });

  it("give a President two yearly means", async () => {
    const [mean] = await judged("yearly-mean");
    expect(mean?.reason).toContain("under default, 111 visits, 13.9 a year");
    expect(mean?.reason).toContain("under historian, 120 visits, 15.0 a year");
  });

  it("have 91 visits of the Secretary in 2014, the most, and 88 in 2016 where two rows are one stay", async () => {
    const query = { offices: ["USA-secstate"], kinds: ["visit"], direction: { from: "USA", to: "*" } } as const;
    const { rows } = await count({ ...query, ruleSet: "historian", from: "2009-01-01", to: "2024-12-31" }, ledger, [
      "year",
    ]);
    const by = new Map(rows.map((r) => [(r as { year?: number }).year, r.count]));
    expect([by.get(2014), by.get(2016)]).toEqual([91, 88]);
    expect(Math.max(...by.values())).toBe(91);
  });
});
