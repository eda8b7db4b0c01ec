import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { InputError } from "../../src/model/errors.ts";
import {
  addDays,
  addMonths,
  contains,
  dayFromNumber,
  dayNumber,
  exposure,
  intersection,
  isDay,
  monthFromNumber,
  overlaps,
  parsePeriod,
  parseWindow,
  spanOf,
  weekday,
  windowIn,
} from "../../src/model/period.ts";

describe("months by arithmetic", () => {
  it("are those of the calendar", () => {
    for (const day of ["1600-02-29", "1866-12-31", "1900-02-28", "1900-03-01", "2000-02-29", "2025-12-31"])
      expect(monthFromNumber(dayNumber(day))).toBe(+day.slice(0, 4) * 12 + +day.slice(5, 7) - 1);
    for (let n = -60_000; n < 40_000; n += 13)
      expect(monthFromNumber(n)).toBe(+dayFromNumber(n).slice(0, 4) * 12 + +dayFromNumber(n).slice(5, 7) - 1);
  });
});

describe("partial dates", () => {
  it.each([
    ["2024", "2024-01-01", "2024-12-31"],
    ["2024-02", "2024-02-01", "2024-02-29"],
    ["2023-02", "2023-02-01", "2023-02-28"],
    ["2024-08-20", "2024-08-20", "2024-08-20"],
    ["9999-12", "9999-12-01", "9999-12-31"],
  ])("%s means %s to %s", (date, start, end) => expect(spanOf(date)).toEqual({ start, end }));

  it.each([
    "2024-13",
    "2023-02-29",
    "24-01-01",
    "2024-1-1",
    "",
    "2024-08-20T10:00",
    "20240820",
  ])("%s is no date", (date) => expect(spanOf(date)).toBeNull());

  it("names the place of a bad date", () => {
    expect(() => parsePeriod("soon", "--from")).toThrow(InputError);
    expect(() => parsePeriod("soon", "--from")).toThrow(/--from: "soon"/);
  });

  it("days and numbers are inverse", () =>
    fc.assert(
      fc.property(fc.integer({ min: dayNumber("1000-01-01"), max: dayNumber("9999-12-31") }), (n) => {
        const day = dayFromNumber(n);
        expect(isDay(day)).toBe(true);
        expect(dayNumber(day)).toBe(n);
      }),
    ));
});

describe("arithmetic", () => {
  it("counts both ends", () => expect(exposure({ start: "2024-01-01", end: "2024-08-20" })).toBe(233));
  it("steps over leap days", () => expect(addDays("2024-02-28", 2)).toBe("2024-03-01"));
  it("keeps to the end of a shorter month", () => expect(addMonths("2024-03-31", -1)).toBe("2024-02-29"));
  it("steps over the year's end", () => expect(addMonths("2024-11-15", 3)).toBe("2025-02-15"));
  it("knows the day of the week", () => expect(weekday("2024-08-20")).toBe(2));
});

describe("periods", () => {
  const year = { start: "2024-01-01", end: "2024-12-31" };
  it("overlap at one day", () => expect(overlaps(year, { start: "2024-12-31", end: "2025-01-02" })).toBe(true));
  it("do not overlap when they abut", () =>
    expect(overlaps(year, { start: "2025-01-01", end: "2025-01-02" })).toBe(false));
  it("contain what lies inside", () => expect(contains(year, { start: "2024-12-31", end: "2024-12-31" })).toBe(true));
  it("have no intersection when apart", () =>
    expect(intersection(year, { start: "2025-01-01", end: "2025-01-02" })).toBeNull());
});

describe("windows of every year", () => {
  it("take the same days", () =>
    expect(windowIn(parseWindow("01-01..08-20"), 2022)).toEqual({ start: "2022-01-01", end: "2022-08-20" }));
  it("wrap the year's end", () =>
    expect(windowIn(parseWindow("11-01..01-31"), 2022)).toEqual({ start: "2022-11-01", end: "2023-01-31" }));
  it("count 29 February with 28 February", () => {
    expect(windowIn(parseWindow("02-01..02-28"), 2024).end).toBe("2024-02-29");
    expect(windowIn(parseWindow("02-01..02-29"), 2023).end).toBe("2023-02-28");
  });
  it.each(["1-1..8-20", "01-01-08-20", "13-01..12-31", "01-01..02-30"])("refuse %s", (text) =>
    expect(() => parseWindow(text)).toThrow(/MM-DD\.\.MM-DD/));
});
