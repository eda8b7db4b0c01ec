import { describe, expect, it } from "vitest";
import type { Contact } from "../../src/model/contact.ts";
import { claim, country, group, period, year } from "./claims.ts";
import { covers, judge, several, visit } from "./small-ledger.ts";

const to = (who: string) => (day: string) => visit(day, who, "BOR");
/** Visits by year, by the foreign minister. */
const visits = (counts: Readonly<Record<number, number>>, who = "ann-fm"): readonly Contact[] =>
  Object.entries(counts).flatMap(([y, n]) => several(n, +y, to(who)));
const most = (level: 1 | 2 | 3 | 6, y = 2024, parts: Parameters<typeof claim>[3] = {}) =>
  claim("record", [group("officials", "ARL", level)], [country("BOR")], {
    kinds: ["visit"],
    direction: "a-to-b",
    comparator: "record",
    period: year(y),
    ...parts,
  });
const complete = covers("1980-01-01", "2025-12-31", { completeness: "complete", estimate: 0.99 });
const counts = { 2014: 2, 2018: 3, 2021: 2, 2023: 4 };

describe("a record", () => {
  it("of many covered years is supported when the year is over", async () => {
    const checked = await judge(most(6), visits({ ...counts, 2024: 12 }), [complete], { published: "2025-02-01" });
    expect(checked.asPublished?.verdict).toBe("supported");
    expect(checked.asPublished?.reason).toContain("12 visits, next 4 in 2023");
  });
  it("is qualified in a partial year, which stands against the same days", async () => {
    const autumn = [
      visit("2023-11-01", "ann-fm", "BOR"),
      visit("2023-11-02", "ann-fm", "BOR"),
      visit("2023-11-03", "ann-fm", "BOR"),
    ];
    const { asPublished } = await judge(most(6), [...visits({ 2023: 4, 2024: 6 }), ...autumn], [complete]);
    expect(asPublished?.verdict).toBe("supported-with-qualification");
    expect(asPublished?.reason).toContain("next 4 in 2023");
  });
  it("is qualified by its first year where few are covered", async () => {
    const few = covers("2018-01-01", "2025-12-31", { completeness: "complete", estimate: 0.99 });
    const { asPublished } = await judge(most(6), visits({ ...counts, 2024: 12 }), [few], { published: "2025-02-01" });
    expect(asPublished).toMatchObject({ verdict: "supported-with-qualification" });
    expect(asPublished?.reason).toContain("covered since 2018");
  });
  it("is never a tie", async () => {
    const { asPublished } = await judge(most(6), visits({ ...counts, 2024: 4 }), [{ ...complete, estimate: 1 }], {
      published: "2025-02-01",
    });
    expect(asPublished?.verdict).toBe("contradicted");
    expect(asPublished?.reason).toContain("a tie with 2023");
  });
  it("that a few missing contacts could yet make is unresolved, not contradicted", async () => {
    expect(
      (
        await judge(most(6), visits({ ...counts, 2024: 4 }), [{ ...complete, estimate: 0.9 }], {
          published: "2025-02-01",
        })
      ).verdict,
    ).toBe("unresolved");
  });
  it("that is far from one is contradicted", async () => {
    const { asPublished } = await judge(most(6), visits({ ...counts, 2018: 9, 2024: 2 }), [complete], {
      published: "2025-02-01",
    });
    expect(asPublished?.verdict).toBe("contradicted");
    expect(asPublished?.reason).toContain("2 visits against 9 in 2018");
  });
  it("deeper than coverage is unresolved, with a reading for each level that is covered and the missing list", async () => {
    const two = covers("2013-01-01", "2025-12-31", { level: 2, kinds: ["visit"], direction: "ARL->BOR" });
    const all = [...visits({ 2014: 2, 2024: 5 }), ...visits({ 2015: 3, 2024: 3 }, "amy-deputy")];
    const { asPublished } = await judge(most(6), all, [two], { published: "2025-02-01" });
    expect(asPublished?.verdict).toBe("unresolved");
    expect(asPublished?.readings.map((r) => r.label)).toEqual([
      expect.stringMatching(/^level 1 \(leader\): no record: no visit/),
      expect.stringMatching(/^levels 1–2 \(deputy leader or above\): no record: 3 visits, a tie with 2015/),
    ]);
    expect(asPublished?.missing).toEqual([
      "a list of visits from Arland to Borland at level 3 (senior), level 4 (minister), level 5 (deputy minister) and level 6 (envoy) for 2013–2024",
      "nothing before 2013 is covered: a list of visits from Arland to Borland for the years before 2013",
    ]);
  });
  it('that is "unprecedented" must reach through all time', async () => {
    const few = covers("2018-01-01", "2025-12-31", { completeness: "complete", estimate: 0.99 });
    const ever = most(6, 2024, { quote: "an unprecedented number of visits" });
    expect((await judge(ever, visits({ ...counts, 2024: 12 }), [few], { published: "2025-02-01" })).verdict).toBe(
      "unresolved",
    );
    expect((await judge(ever, visits({ ...counts, 2024: 12 }), [complete], { published: "2025-02-01" })).verdict).toBe(
      "supported",
    );
  });
  it('"since 2018" compares with no year before', async () => {
    const since = most(6, 2024, { baseline: period("2018-01-01", "2023-12-31") });
    const { asPublished } = await judge(since, visits({ 2010: 20, 2018: 3, 2024: 9 }), [complete], {
      published: "2025-02-01",
    });
    expect(asPublished?.verdict).toBe("supported");
  });
  it("of a past year is measured against the years after it too, up to publication", async () => {
    const past = most(6, 2014);
    expect((await judge(past, visits({ 2012: 3, 2014: 9, 2020: 30 }), [complete])).verdict).toBe("contradicted");
    expect((await judge(past, visits({ 2012: 3, 2014: 9, 2020: 2 }), [complete])).verdict).toBe("supported");
  });
  it("can be the lowest", async () => {
    const fewest = most(6, 2022, { comparator: "lowest", baseline: period("2019-01-01", "2021-12-31") });
    const series = { 2019: 4, 2020: 3, 2021: 5, 2022: 1 };
    expect((await judge(fewest, visits(series), [complete], { published: "2023-01-20" })).verdict).toBe("supported");
    expect((await judge(fewest, visits({ ...series, 2020: 0 }), [complete], { published: "2023-01-20" })).verdict).toBe(
      "contradicted",
    );
  });
  it("without a kind shows visits each way beside the contacts", async () => {
    const engagement = claim("record", [country("ARL")], [country("BOR")], {
      comparator: "record",
      period: year(2024),
    });
    const two = covers("2013-01-01", "2025-12-31", { level: 2, kinds: ["visit"], direction: "ARL->BOR" });
    const { asPublished } = await judge(engagement, visits({ 2015: 3, 2024: 3 }, "amy-deputy"), [two]);
    expect(asPublished?.readings.map((r) => r.label).join("\n")).toContain(
      "visits from Arland to Borland, levels 1–2 (deputy leader or above): no record: 3 visits, a tie with 2015",
    );
  });
});
