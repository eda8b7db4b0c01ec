import { describe, expect, it } from "vitest";
import { findDates } from "../../src/extract/engine/dates.ts";
import { wordsIn } from "../../src/extract/engine/sieve.ts";
import { dates } from "../../src/extract/languages/en/dates.ts";
import { numberOf } from "../../src/extract/languages/en/numbers.ts";

const find = (text: string, published: string | null = "2024-08-20") =>
  findDates(text, { start: 0, end: text.length }, wordsIn(text), dates, published, null);
const read = (text: string, published?: string | null) =>
  find(text, published).map((d) => (d.date ? `${d.date.start}/${d.date.end} ${d.date.precision}` : "undated"));

describe("date rules", () => {
  for (const rule of dates.rules)
    it(`${rule.id}: ${rule.example}`, () => {
      const text = `They met ${rule.example}.`;
      expect(find(text).map((d) => d.rule)).toContain(rule.id);
    });
});

describe("dates", () => {
  it.each([
    ["between 24 February 2022 and 19 January 2025", "2022-02-24/2025-01-19 range"],
    ["from January to June 2023", "2023-01-01/2023-06-30 range"],
    ["May 14–15, 1953", "1953-05-14/1953-05-15 range"],
    ["December 30, 2023–January 2, 2024", "2023-12-30/2023-12-30 day,2024-01-02/2024-01-02 day"],
    ["in 2024", "2024-01-01/2024-12-31 year"],
    ["this year", "2024-01-01/2024-12-31 year"],
    ["since 2013", "2013-01-01/2024-08-20 open"],
    ["last week", "2024-08-12/2024-08-18 week"],
    ["Yesterday, they left", "2024-08-19/2024-08-19 day"],
    ["next month", "2024-09-01/2024-09-30 month"],
    ["He left on Friday.", "2024-08-16/2024-08-16 day"],
    ["He will leave on Friday.", "2024-08-23/2024-08-23 day"],
    ["On Friday he will leave.", "2024-08-23/2024-08-23 day"],
    ["He left in February.", "2024-02-01/2024-02-29 month"],
    ["He is expected in February.", "2025-02-01/2025-02-28 month"],
    ["He left on 30 December.", "2023-12-30/2023-12-30 day"],
    ["over the past three years", "2021-08-20/2024-08-20 range"],
    ["the first half of this year", "2024-01-01/2024-06-30 range"],
    ["the first in half a century", "1974-08-20/2024-08-20 range"],
    ["the first in almost ten years", "2015-08-20/2024-08-20 range"],
    ["her second in six months", "2024-02-20/2024-08-20 range"],
    ["her second in just over six months", "2024-01-20/2024-08-20 range"],
    ["They will meet in six months.", ""],
    ["He left on 3 May and returned the next day.", "2024-05-03/2024-05-03 day,2024-05-04/2024-05-04 day"],
  ])("%s", (text, expected) => {
    expect(read(text).join(",")).toBe(expected);
  });
  it("does not date what is relative without a publication date", () => {
    expect(read("He left on Friday.", null)).toEqual(["undated"]);
    expect(read("He left on May 3, 2024.", null)).toEqual(["2024-05-03/2024-05-03 day"]);
  });
  it("finds none in other numbers and words", () => {
    expect(read("They may march with 2000 troops for $2024 or 2,024 miles.")).toEqual([]);
  });
});

describe("numbers", () => {
  it.each([
    ["three", 3],
    ["thirty-six", 36],
    ["twice", 2],
    ["a dozen", 12],
    ["two dozen", 24],
    ["1,204", 1204],
    ["forty-second", 42],
    ["several", null],
  ])("%s", (text, n) => {
    expect(numberOf(text)).toBe(n);
  });
});
