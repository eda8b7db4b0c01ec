import { describe, expect, it } from "vitest";
import { comparedDays, completeDays, likeForLike, recordDays } from "../../src/measure/like-years.ts";
import { coveredSince, eventsOf, type YearCount, yearRecord } from "../../src/measure/record-years.ts";
import type { Query } from "../../src/model/query.ts";

const query: Query = { between: ["ARN", "GON"], kinds: ["meeting"], level: 1 };
const years = (counts: readonly number[], open: readonly number[] = [], estimate: number | null = 0.9) =>
  counts.map(
    (count, i): YearCount => ({
      ...{ year: 2010 + i, count, singleSource: 0, cut: 0 },
      period: { start: `${2010 + i}-01-01`, end: `${2010 + i}-12-31` },
      coverage: {
        ...{ state: open.includes(2010 + i) ? "partly" : "covered", level: 1, from: null, completeTo: null },
        ...{ estimate, statements: [], knownGaps: [] },
      },
    }),
  );
const asked = { query, ruleSet: "default", events: [] };

describe("a year among like years", () => {
  it("is a record of the covered run, with the robustness of the vector", () => {
    const found = yearRecord(years([4, 6, 5, 7, 9]), 2014, asked);
    expect(found).toMatchObject({ since: 2010, report: { fact: { strict: true, margin: 2 }, inLedgerOnly: false } });
    expect(found.report.robustness).toBeCloseTo(0.8710935996, 8);
    expect(found.report.surprise?.strictRecord).toBeCloseTo(0.1607829577, 8);
    expect(found.tail?.model).toMatchObject({ mean: 5.5, alpha: 0 });
  });
  it("is one in the ledger only where much may be missing, or nobody says how much", () => {
    expect(yearRecord(years([4, 6, 5, 7, 9], [], 0.7), 2014, asked).report.inLedgerOnly).toBe(true);
    expect(yearRecord(years([4, 6, 5, 7, 9], [], null), 2014, asked).report).toMatchObject({
      ...{ robustness: null, inLedgerOnly: true },
    });
  });
  it("begins its run after the last year that is not covered, save those that had as many", () => {
    const found = yearRecord(years([12, 6, 5, 7, 9], [2010, 2011]), 2014, asked);
    expect(found.since).toBe(2012);
    expect(found.others.map((y) => y.year)).toEqual([2010, 2012, 2013]);
    expect(found.report.fact.strict).toBe(false);
  });
  it("asks down to envoys without a level, which no coverage of leaders answers", () => {
    const { level: _, ...open } = query;
    expect(yearRecord(years([4, 6, 9]), 2012, { ...asked, query: open }).since).toBeNull();
  });
  it("tells of later years with as many, which are no part of the record", () => {
    const found = yearRecord(years([4, 6, 9, 9, 3]), 2012, asked);
    expect(found.report.fact.strict).toBe(true);
    expect(found.later.map((y) => y.year)).toEqual([2013]);
  });
  it("finds the longest silence between events of the run, edges counted", () => {
    const day = (d: string) => ({ start: d, end: d });
    const events = eventsOf([day("2011-12-31"), day("2010-03-01"), day("2010-03-02"), day("2010-06-01")]);
    expect(events).toHaveLength(3);
    const { gap } = yearRecord(years([2, 2]), 2011, { ...asked, events });
    expect(gap).toMatchObject({ from: "2010-06-02", to: "2011-12-30", days: 577, events: 3 });
    expect(gap!.chance).toBeGreaterThan(0);
  });
  it("gives the year from which on all are covered", () => {
    expect(coveredSince(years([1, 1, 1], [2011]), (y) => y.year)).toBe(2012);
    expect(coveredSince(years([1, 1, 1], [2012]), (y) => y.year)).toBeNull();
  });
});

describe("the days of years", () => {
  it("are the same in every year where the last is asked in part", () => {
    const part = { from: "2010-01-01", to: "2014-08-20" };
    expect(likeForLike(part, ["year"]).window).toEqual({ from: "01-01", to: "08-20" });
    expect(likeForLike({ ...part, asOf: "2014-03-01" }, ["year"]).window).toEqual({ from: "01-01", to: "03-01" });
    for (const [q, by] of [
      [{ ...part, to: "2014-12-31" }, "year"],
      [part, "month"],
      [{ ...part, from: "2014-01-01" }, "year"],
      [{ ...part, window: { from: "02-01", to: "03-01" } }, "year"],
    ] as const)
      expect(likeForLike(q, [by])).toBe(q);
  });
  it("are those that the ledger has in full, where it has a part of the last year", () => {
    expect(completeDays({}, ["year"], "2025-02-19")).toEqual({ from: "01-01", to: "02-19" });
    expect(completeDays({ to: "2024-12-31" }, ["year"], "2025-02-19")).toBeNull();
    expect(completeDays({}, ["year"], "2024-12-31")).toBeNull();
    expect(completeDays({}, ["level"], "2025-02-19")).toBeNull();
  });
  it("of a comparison are ten full years, unless others are given", () => {
    expect(comparedDays({}, "2025-02-19")).toEqual({ from: "2015-01-01", to: "2024-12-31" });
    expect(comparedDays({ from: "2020-01-01", to: "2024-08-20" }, "2025-02-19")).toMatchObject({ to: "2024-08-20" });
    expect(comparedDays({}, null)).toBeNull();
  });
  it("of a record end with the last full year, or within the year itself", () => {
    expect(recordDays({}, 2014, "2025-02-19").to).toBe("2024-12-31");
    expect(recordDays({}, 2025, "2025-02-19").to).toBe("2025-02-19");
    expect(recordDays({}, 2030, "2025-02-19").to).toBe("2030-12-31");
  });
});
