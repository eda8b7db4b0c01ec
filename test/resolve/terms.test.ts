import { describe, expect, it } from "vitest";
import { shippedRoster } from "../../src/index.ts";
import { termOf } from "../../src/resolve/terms.ts";
import { claim, person } from "../check/claims.ts";

const roster = await shippedRoster();
const term = (id: string, words: string, day: string | null, unclearTime?: string) => {
  const resolved = claim("count", [person(id, "USA")], [], { quote: words, ...(unclearTime ? { unclearTime } : {}) });
  const found = termOf(resolved.claim, resolved.a, roster, day);
  return found && [found.start, found.end, found.office];
};

describe("a time in office", () => {
  it.each([
    [
      "barack-obama-1961",
      "visited Japan six times as president",
      "2017-02-01",
      ["2009-01-20", "2017-01-20", "USA-president"],
    ],
    ["joe-biden-1942", "during his presidency", "2025-02-01", ["2021-01-20", "2025-01-20", "USA-president"]],
    ["joe-biden-1942", "his first two years in office", "2023-02-01", ["2021-01-20", "2023-01-19", "USA-president"]],
    ["barack-obama-1961", "in his second term", "2017-02-01", ["2013-01-20", "2017-01-20", "USA-president"]],
    ["donald-trump-1946", "in his first term", "2025-06-01", ["2017-01-20", "2021-01-20", "USA-president"]],
    ["hillary-clinton-1947", "30 days after taking office", "2013-05-01", ["2009-01-21", "2013-02-01", "USA-secstate"]],
    [
      "antony-blinken-1962",
      "his time as Secretary of State",
      "2025-01-25",
      ["2021-01-26", "2025-01-20", "USA-secstate"],
    ],
    [
      "donald-trump-1946",
      "since Trump’s return to office",
      "2025-06-01",
      ["2025-01-20", "9999-12-31", "USA-president"],
    ],
    ["antony-blinken-1962", "since his term began", "2024-10-01", ["2021-01-26", "2025-01-20", "USA-secstate"]],
  ])("of %s: %s", (id, words, day, expected) => expect(term(id, words, day)).toEqual(expected));

  it("is that of the day's year where the words say so, and of nobody", () => {
    expect(term("joe-biden-1942", "their third call of the year", "2021-08-26")).toEqual([
      "2021-01-01",
      "2021-12-31",
      null,
    ]);
  });

  it("is none without such words, for an office never held, or a term that no roster counts", () => {
    expect(
      term("barack-obama-1961", "this week became the first American president to visit Ghana", "2009-07-12"),
    ).toBeNull();
    expect(term("joe-biden-1942", "as Secretary of State", "2024-01-01")).toBeNull();
    expect(term("vladimir-putin-1952", "in his third term", "2016-01-01")).toBeNull();
  });
});
