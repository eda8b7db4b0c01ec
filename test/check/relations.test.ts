import { describe, expect, it } from "vitest";
import { claim, country, period, person, year } from "./claims.ts";
import { covers, judge, meet, several, visit } from "./small-ledger.ts";

const ada = person("ada-president", "ARL");
const ben = person("ben-president", "BOR");
const leaders = { rank: 1, word: "leaders" } as const;
const complete = covers("1990-01-01", "2025-12-31", { completeness: "complete", estimate: 0.99 });
const carland = { ...complete, id: "cov-car", countries: ["ARL", "CAR"] };

describe("first and last", () => {
  const since = claim("first-last", [ada], [ben], {
    comparator: "first-since",
    kinds: ["meeting"],
    baseline: year(2019),
    period: period("2024-05-01", "2024-05-01"),
  });
  const two = [
    meet("2019-03-01", "ada-president", "ben-president"),
    meet("2024-05-01", "ada-president", "ben-president"),
  ];
  it("need silence between, under coverage", async () => {
    expect((await judge(since, two, [complete])).verdict).toBe("supported");
    expect(
      (await judge(since, [...two, meet("2022-03-01", "ada-president", "ben-president")], [complete])).verdict,
    ).toBe("contradicted");
    const unknown = await judge(since, two, []);
    expect(unknown.verdict).toBe("unresolved");
    expect(unknown.now.missing[0]).toContain("1 January 2020 to 30 April 2024");
  });
  it("know the last, up to the day of judgement", async () => {
    const last = claim("first-last", [ada], [ben], { comparator: "last", kinds: ["meeting"], period: year(2019) });
    const checked = await judge(last, two, [complete]);
    expect(checked.asPublished?.verdict).toBe("contradicted");
    expect((await judge(last, two.slice(0, 1), [complete])).verdict).toBe("supported");
  });
});

describe("a streak", () => {
  const yearly = claim("streak", [ada], [ben], {
    kinds: ["meeting"],
    unit: "years",
    period: period("2020-01-01", "2022-12-31"),
  });
  const each = [2020, 2021, 2022].map((y) => meet(`${y}-04-01`, "ada-president", "ben-president"));
  it("has one in each part, or a silent part that coverage lets speak", async () => {
    expect((await judge(yearly, each, [])).verdict).toBe("supported");
    expect((await judge(yearly, each.slice(1), [complete])).verdict).toBe("contradicted");
    expect((await judge(yearly, each.slice(1), [])).verdict).toBe("unresolved");
  });
});

describe("two pairs", () => {
  const more = claim("pair-comparison", [country("ARL")], [country("BOR")], {
    comparator: ">",
    level: leaders,
    kinds: ["meeting"],
    period: year(2024),
    versusSides: { a: [country("ARL")], b: [country("CAR")] },
  });
  const with_ = (n: number, who: string) => several(n, 2024, (day) => meet(day, who, "ada-president"));
  it("are compared in the same window, where the smaller count is covered", async () => {
    const all = [...with_(9, "ben-president"), ...with_(2, "cem-president")];
    expect((await judge(more, all, [complete, carland])).verdict).toBe("supported");
    expect((await judge(more, all, [complete])).verdict).toBe("unresolved");
    expect(
      (await judge(more, [...with_(2, "ben-president"), ...with_(9, "cem-president")], [complete, carland])).verdict,
    ).toBe("contradicted");
  });
  it("can be the two ways of one", async () => {
    const ways = claim("reciprocity", [country("ARL")], [country("BOR")], {
      comparator: ">",
      level: leaders,
      period: year(2024),
    });
    const all = [
      ...several(7, 2024, (day) => visit(day, "ada-president", "BOR")),
      visit("2024-03-01", "ben-president", "ARL"),
    ];
    expect((await judge(ways, all, [complete])).verdict).toBe("supported");
  });
});

describe("a share", () => {
  const versusSides = { a: [country("ARL")], b: [country("CAR")] };
  const of = (parts: Parameters<typeof claim>[3]) =>
    claim("share", [country("ARL")], [country("BOR")], {
      kinds: ["meeting"],
      level: leaders,
      period: year(2024),
      ...parts,
    });
  const held = (y: number, n: number, who: string) => several(n, y, (day) => meet(day, who, "ada-president"));
  it("shows both numbers, and is unresolved where the whole is not covered", async () => {
    const { asPublished } = await judge(
      of({ comparator: "increase" }),
      [...held(2024, 6, "ben-president"), ...held(2024, 2, "cem-president")],
      [complete],
    );
    expect(asPublished?.verdict).toBe("unresolved");
    expect(asPublished?.reason).toContain("75 % (6 of 8)");
  });
  it("that is stated is a plain fraction of what is known, to the nearest contact; a part of a year qualifies", async () => {
    const every = { ...complete, countries: ["ARL", "*"] };
    const all = [2023, 2024].flatMap((y) => [...held(y, 18, "ben-president"), ...held(y, 6, "cem-president")]);
    const verdict = async (parts: Parameters<typeof claim>[3]) =>
      (await judge(of(parts), all, [complete, every])).verdict;
    expect(await verdict({ value: 75, period: year(2023) })).toBe("supported");
    expect(await verdict({ value: 75 })).toBe("supported-with-qualification");
    expect(await verdict({ value: 0.6, comparator: ">", period: year(2023) })).toBe("supported");
    expect(await verdict({ value: 70, comparator: "approx", period: year(2023) })).toBe("supported");
    expect(await verdict({ value: 65, period: year(2023) })).toBe("contradicted");
    expect(await verdict({ value: 3, of: 4, period: year(2023) })).toBe("supported");
    expect(await verdict({ value: 10 })).toBe("contradicted");
  });
  it("of two pairs can shift", async () => {
    const all = [
      ...held(2024, 20, "ben-president"),
      ...held(2024, 2, "cem-president"),
      ...held(2023, 3, "ben-president"),
      ...held(2023, 20, "cem-president"),
    ];
    const shift = await judge(of({ comparator: "increase", versusSides }), all, [complete, carland]);
    expect(shift.asPublished?.reason).toContain("of");
  });
});

describe("interpretation", () => {
  it("is marked and not judged", async () => {
    const checked = await judge(claim("interpretive", [], [], { quote: "a clear signal of support" }), [], [complete]);
    expect(checked).toMatchObject({ query: null, verdict: "not-a-factual-claim", now: { figures: [], missing: [] } });
  });
  it("of attention may carry its share", async () => {
    const focus = claim("interpretive", [country("ARL")], [country("BOR")], {
      quote: "a growing focus on Borland",
      period: year(2024),
    });
    const all = [
      meet("2024-02-01", "ada-president", "ben-president"),
      meet("2024-03-01", "cem-president", "ada-president"),
    ];
    const { asPublished } = await judge(focus, all, [complete]);
    expect(asPublished).toMatchObject({ verdict: "not-a-factual-claim" });
    expect(asPublished?.figures.slice(0, 3).map((f) => f.value)).toEqual([1, 2, 0.5]);
  });
  it("holds for a claim of any family that is marked as such", async () => {
    expect(
      (await judge(claim("count", [ada], [ben], { interpretation: true, value: 3 }), [], [complete])).verdict,
    ).toBe("not-a-factual-claim");
  });
});

describe("a duration", () => {
  const waited = (value: number, unit: "days" | "weeks" = "days") =>
    claim("duration", [ada], [ben], { kinds: ["meeting"], value, unit, period: period("2024-01-20", "2024-12-31") });
  const first = [meet("2024-03-31", "ada-president", "ben-president")];
  it("runs from the named day to the first contact, through covered silence", async () => {
    expect((await judge(waited(71), first, [complete])).verdict).toBe("supported");
    expect((await judge(waited(10, "weeks"), first, [complete])).verdict).toBe("supported");
    expect((await judge(waited(50), first, [complete])).verdict).toBe("contradicted");
    expect((await judge(waited(90), first, [])).verdict).toBe("contradicted");
    expect((await judge(waited(71), first, [])).verdict).toBe("unresolved");
  });
});

describe("an office", () => {
  const foreign = person("ann-fm", "ARL", "ARL-fm");
  const firstEver = claim("office", [foreign], [country("BOR")], {
    comparator: "first",
    kinds: ["visit"],
    direction: "a-to-b",
    period: year(2024),
  });
  it("is the first of its holders to come where no holder came before", async () => {
    const came = visit("2024-03-01", "ann-fm", "BOR");
    expect((await judge(firstEver, [came], [complete])).verdict).toBe("supported");
    expect((await judge(firstEver, [came, visit("2003-03-01", "ann-fm", "BOR")], [complete])).verdict).toBe(
      "contradicted",
    );
    expect((await judge(firstEver, [came, visit("2003-03-01", "amy-deputy", "BOR")], [complete])).verdict).toBe(
      "supported",
    );
    expect((await judge(firstEver, [came], [covers("2010-01-01", "2025-12-31")])).verdict).toBe("unresolved");
  });
});
