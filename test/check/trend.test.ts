import { describe, expect, it } from "vitest";
import type { Contact } from "../../src/model/contact.ts";
import { claim, country, period, year } from "./claims.ts";
import { covers, judge, meet, several } from "./small-ledger.ts";

const held = (counts: Readonly<Record<number, number>>, guest = "bob-trade", host = "art-trade"): readonly Contact[] =>
  Object.entries(counts).flatMap(([y, n]) => several(n, +y, (day) => meet(day, guest, host)));
const complete = covers("2010-01-01", "2025-12-31", { completeness: "complete", estimate: 0.99 });
const high = { rank: 4, word: "high-level" } as const;
const halt = claim("halt", [country("ARL")], [country("BOR")], { comparator: "halt", level: high, period: year(2024) });
const fall = (parts: Parameters<typeof claim>[3] = {}) =>
  claim("trend", [country("ARL")], [country("BOR")], {
    comparator: "decrease",
    level: high,
    period: year(2024),
    ...parts,
  });
const rise = (parts: Parameters<typeof claim>[3] = {}) => fall({ comparator: "increase", ...parts });
const even = { 2019: 12, 2020: 11, 2021: 13, 2022: 12, 2023: 12 };

describe("a halt", () => {
  it("is supported at a tenth of the covered baseline, beyond chance", async () => {
    const { asPublished } = await judge(halt, held({ ...even, 2024: 1 }), [complete]);
    expect(asPublished?.verdict).toBe("supported");
    expect(asPublished?.constants).toMatchObject({ haltRatio: 0.1, haltUpper: 0.5, baselineYears: 5 });
    expect(asPublished?.figures.at(-1)?.interval?.[1]).toBeLessThan(0.5);
  });
  it("is contradicted where contacts go on, by two covered windows even", async () => {
    const thin = covers("2022-01-01", "2025-12-31", { level: 4 });
    const { asPublished } = await judge(halt, held({ ...even, 2024: 12 }), [thin]);
    expect(asPublished?.verdict).toBe("contradicted");
    expect(asPublished?.reason).toMatch(
      /12 of them with both sides at levels 1–4 .* against 12 in 2022 and 12 in 2023/,
    );
    expect(asPublished?.missing).toEqual([]);
  });
  it("is never supported by a thin baseline", async () => {
    const thin = covers("2022-01-01", "2025-12-31", { level: 4 });
    const { asPublished } = await judge(halt, held({ ...even, 2024: 0 }), [thin]);
    expect(asPublished?.verdict).toBe("unresolved");
    expect(asPublished?.missing[0]).toContain("for 2019–2021 (1 January to 20 August of each)");
  });
  it("cannot be told from a gap where nothing is covered", async () => {
    const { asPublished } = await judge(halt, held({ ...even, 2024: 0 }), []);
    expect(asPublished).toMatchObject({ verdict: "unresolved" });
    expect(asPublished?.reason).toContain("nothing tells a halt from a gap");
  });
  it("without a level word is judged at the deepest level covered, and says so", async () => {
    const any = claim("halt", [country("ARL")], [country("BOR")], { comparator: "halt", period: year(2024) });
    const { asPublished } = await judge(any, held({ ...even, 2024: 14 }), [{ ...complete, level: 4 }]);
    expect(asPublished?.verdict).toBe("contradicted");
    expect(asPublished?.notes.join()).toContain("judged at levels 1–4");
  });
  it("shows contacts at any level, their days, and those at the claim's level", async () => {
    const lower = several(3, 2024, (day) =>
      meet(day, "bob-trade", "art-trade", { participants: [] as never, id: `x-${day}` }),
    );
    const { asPublished } = await judge(halt, [...held({ ...even, 2024: 12 }), ...lower], [complete]);
    expect(asPublished?.figures.slice(0, 3).map((f) => [f.label.split(",")[0], f.value])).toEqual([
      ["contacts between Arland and Borland", 12],
      ["days with such contacts", 12],
      ["contacts between Arland and Borland", 12],
    ]);
  });
});

describe("a decline", () => {
  it("beyond chance is supported, within it qualified, absent contradicted", async () => {
    expect((await judge(fall(), held({ ...even, 2024: 2 }), [complete])).verdict).toBe("supported");
    expect((await judge(fall(), held({ ...even, 2024: 10 }), [complete])).verdict).toBe("supported-with-qualification");
    expect((await judge(fall(), held({ ...even, 2024: 16 }), [complete])).verdict).toBe("contradicted");
  });
  it("that is sharp must be a collapse", async () => {
    const sharp = fall({ quote: "a sharp decline" });
    expect((await judge(sharp, held({ ...even, 2024: 1 }), [complete])).verdict).toBe("supported");
    expect((await judge(sharp, held({ ...even, 2024: 16 }), [complete])).verdict).toBe("contradicted");
    const big = { 2019: 30, 2020: 30, 2021: 30, 2022: 30, 2023: 30 };
    expect((await judge(sharp, held({ ...big, 2024: 18 }), [complete])).verdict).toBe("supported-with-qualification");
  });
  it("in days that the ledger does not reach is unresolved, with what its covered days say", async () => {
    const short = covers("2010-01-01", "2024-02-10", { completeness: "complete", estimate: 0.98 });
    const { asPublished } = await judge(fall(), held({ ...even, 2024: 2 }), [short]);
    expect(asPublished?.verdict).toBe("unresolved");
    expect(asPublished?.readings.map((r) => r.label)).toEqual([
      expect.stringContaining("the covered days only, 1 January to 10 February 2024"),
    ]);
    expect(asPublished?.missing[0]).toContain("after 10 February 2024, to 20 August 2024");
  });
  it("is not judged at a level that nobody covered", async () => {
    expect((await judge(fall(), held({ ...even, 2024: 2 }), [{ ...complete, level: 1 }])).verdict).toBe("unresolved");
  });
});

describe("a rise", () => {
  it("beyond chance is supported, absent contradicted", async () => {
    expect((await judge(rise(), held({ ...even, 2024: 30 }), [complete])).verdict).toBe("supported");
    expect((await judge(rise(), held({ ...even, 2024: 6 }), [complete])).verdict).toBe("contradicted");
  });
  it("that surges must double", async () => {
    const surge = rise({ quote: "contacts surged" });
    expect((await judge(surge, held({ ...even, 2024: 40 }), [complete])).verdict).toBe("supported");
    expect((await judge(surge, held({ ...even, 2024: 22 }), [complete])).verdict).toBe("supported-with-qualification");
    expect((await judge(surge, held({ ...even, 2024: 18 }), [complete])).verdict).toBe("unresolved");
  });
});

describe("a comparison of two windows", () => {
  const more = (parts: Parameters<typeof claim>[3] = {}) =>
    claim("comparison", [country("ARL")], [country("BOR")], {
      comparator: ">",
      level: high,
      baseline: year(2023),
      period: year(2024),
      ...parts,
    });
  it("puts a partial year against the same days", async () => {
    const autumn = ["2023-10-01", "2023-10-02", "2023-10-03"].map((day) => meet(day, "bob-trade", "art-trade"));
    const { asPublished } = await judge(more(), [...held({ 2023: 4, 2024: 9 }), ...autumn], [complete]);
    expect(asPublished?.verdict).toBe("supported");
    expect(asPublished?.reason).toMatch(/9 of them .* against 4 in 2023 in the same days/);
  });
  it("is contradicted by an equal count", async () => {
    expect((await judge(more(), held({ 2023: 9, 2024: 9 }), [{ ...complete, estimate: 1 }])).verdict).toBe(
      "contradicted",
    );
  });
  it("knows fewer and a ratio", async () => {
    expect((await judge(more({ comparator: "<" }), held({ 2023: 9, 2024: 2 }), [complete])).verdict).toBe("supported");
    expect(
      (await judge(more({ comparator: "ratio", value: 2 }), held({ 2023: 5, 2024: 10 }), [complete])).verdict,
    ).toBe("supported");
    expect(
      (await judge(more({ comparator: "ratio", value: 2 }), held({ 2023: 5, 2024: 25 }), [complete])).verdict,
    ).toBe("contradicted");
  });
  it("takes a stated window as it is", async () => {
    const covid = more({ baseline: period("2020-03-01", "2020-04-30"), period: period("2021-03-01", "2021-04-30") });
    const all = [meet("2021-03-05", "bob-trade", "art-trade"), meet("2021-04-05", "bob-trade", "art-trade")];
    expect((await judge(covid, all, [complete])).verdict).toBe("supported");
  });
  it("knows a resumption after silence", async () => {
    const again = more({ comparator: "resumption" });
    expect((await judge(again, held({ 2024: 2 }), [complete])).verdict).toBe("supported");
    expect((await judge(again, held({ 2023: 2, 2024: 2 }), [complete])).verdict).toBe("contradicted");
  });
});
