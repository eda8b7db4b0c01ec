import { describe, expect, it } from "vitest";
import { classesOf, shadeOf } from "../../web/charts/ramp.ts";
import type { CountRow } from "../../web/shell/counts.ts";
import {
  ask,
  countryFigures,
  evidence,
  largest,
  type Shown,
  usualYear,
  worldStateOf,
  yearsAround,
} from "../../web/views/world/state.ts";

const coverage = (state: string) => ({ state, level: 1, completeTo: null }) as unknown as CountRow["coverage"];
const row = (keys: object, count: number, state = "covered"): CountRow => ({
  ...{ ...keys, kind: "visit", counts: { default: count, colt: null }, coverage: coverage(state) },
});
const shown: Shown = { year: 2023, level: 1, kind: "visit", country: "USA", ruleSet: "default" };

describe("the world's state", () => {
  it("is in the address, and whatever else stands there is left", () => {
    expect(worldStateOf({})).toEqual({ year: null, level: 1, kind: "visit", country: null, ruleSet: "default" });
    expect(worldStateOf({ year: "2024", level: "any", kind: "call", country: "CHN", "rule-set": "colt" })).toEqual({
      ...{ year: 2024, level: null, kind: "call", country: "CHN", ruleSet: "colt" },
    });
    expect(worldStateOf({ year: "then", level: "9", kind: "visit,call" })).toMatchObject({
      ...{ year: null, level: 1, kind: "visit" },
    });
  });

  it("asks the API in words that a number's evidence repeats", () => {
    expect(ask.yearsOf(shown, "FRA", { from: 2001, to: 2025 })).toContain("between=USA,FRA&kind=visit&level=1");
    expect(evidence(shown, "FRA")).toBe("/ledger?between=USA,FRA&kind=visit&level=1&from=2023&to=2023");
    expect(evidence({ ...shown, country: "all", ruleSet: "colt" }, "FRA")).toBe(
      "/ledger?direction=*->FRA&kind=visit&level=1&from=2023&to=2023&rule-set=colt",
    );
    expect(evidence({ ...shown, country: "all", kind: "call" }, "FRA")).toContain("between=FRA");
  });

  it("takes the last year covered that has contacts; else the one before the last with any", () => {
    const years = [row({ year: 2022 }, 3), row({ year: 2023 }, 0), row({ year: 2024 }, 5, "partly")];
    expect(usualYear(years)).toBe(2022);
    expect(usualYear(years.map((y) => ({ ...y, coverage: coverage("unknown") })))).toBe(2023);
    expect(usualYear([])).toBeNull();
    expect(yearsAround(2024, 2025)).toEqual({ from: 2001, to: 2025 });
    expect(yearsAround(1950, 2025)).toEqual({ from: 1938, to: 1962 });
  });

  it("says of each country its number and its coverage, with contacts or without", () => {
    const counts = [row({ pair: "FRA-USA" }, 2), row({ pair: "CHN-RUS" }, 9), row({ pair: "SUN-USA" }, 1)];
    const cells = ["FRA", "CHN"].map((country) => ({
      country,
      coverage: coverage(country === "CHN" ? "partly" : "covered"),
    }));
    const figures = countryFigures(shown, counts, { rows: cells }, { FRA: "France" });
    expect(figures.map((f) => [f.country, f.name, f.count, f.coverage.state])).toEqual([
      ["FRA", "France", 2, "covered"],
      ["SUN", "SUN", 1, "covered"],
      ["CHN", "CHN", 0, "partly"],
    ]);
    expect(largest(counts, shown, 3)).toEqual(["USA", "CHN", "RUS"]);
  });
});

describe("shades", () => {
  it("are a class a number where there are few, else of growing width", () => {
    expect(classesOf(0)).toEqual([]);
    expect(classesOf(3).map(({ from, to, shade }) => [from, to, shade])).toEqual([
      [1, 1, 1],
      [2, 2, 3],
      [3, 3, 5],
    ]);
    const many = classesOf(60);
    expect(many.map(({ from, to }) => [from, to])).toEqual([
      [1, 1],
      [2, 4],
      [5, 11],
      [12, 25],
      [26, null],
    ]);
    expect([0, 1, 4, 60].map((n) => shadeOf(n, many))).toEqual([0, 1, 2, 5]);
  });
});
