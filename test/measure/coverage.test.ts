import { describe, expect, it } from "vitest";
import { loadRoster } from "../../src/ledger/load-roster.ts";
import { completeThrough, coverageOf } from "../../src/measure/coverage.ts";
import type { CoverageStatement } from "../../src/model/coverage.ts";
import type { Query } from "../../src/model/query.ts";
import { createRoster } from "../../src/model/roster.ts";
import { makeData } from "../ledger/small-data.ts";

const roster = createRoster(loadRoster(makeData()));
let n = 0;
function statement(changed: Partial<CoverageStatement>): CoverageStatement {
  return {
    ...{ id: `s${++n}`, countries: ["ARN", "GON"], persons: null, offices: null, level: 3, direction: null },
    ...{ kinds: ["visit", "meeting", "call", "video"], from: "2010-01-01", to: "2012-12-31", completeness: "complete" },
    ...{ estimate: 0.95, basis: "", knownGaps: [] },
    ...changed,
  };
}
const YEAR = { from: "2011-01-01", to: "2011-12-31" };
const ask = (query: Query, ...statements: readonly Partial<CoverageStatement>[]) =>
  coverageOf(statements.map(statement), { ...YEAR, ...query }, roster);
const state = (query: Query, ...statements: readonly Partial<CoverageStatement>[]) => ask(query, ...statements).state;
const PAIR: Query = { between: ["ARN", "GON"], level: 3 };

describe("coverageOf", () => {
  it("lets absence speak from complete or near-complete at 0.85 on, and tells three kinds of nothing apart", () => {
    expect(state(PAIR, {})).toBe("covered");
    expect(state(PAIR, { completeness: "near-complete", estimate: 0.85 })).toBe("covered");
    expect(state(PAIR, { completeness: "near-complete", estimate: 0.84 })).toBe("not-covered");
    expect(state(PAIR, { completeness: "partial", estimate: null })).toBe("not-covered");
    expect(state(PAIR, { completeness: "none", estimate: 0 })).toBe("not-covered");
    expect(state(PAIR, { completeness: "near-complete", estimate: null })).toBe("unknown");
    expect(state(PAIR)).toBe("unknown");
    expect(state(PAIR, { countries: ["ARN", "ROH"] })).toBe("unknown");
  });

  it("is held by a statement of a deeper level, not of a higher one; the closest speaks", () => {
    const deep = { level: 5, completeness: "partial", estimate: null } as const;
    expect(state(PAIR, { level: 4 })).toBe("covered");
    expect(state(PAIR, { level: 2 })).toBe("unknown");
    expect(state(PAIR, deep, { level: 4 })).toBe("covered");
    expect(state(PAIR, { level: 5 }, { ...deep, level: 3 })).toBe("not-covered");
  });

  it("promises nothing below the rank of those who are named", () => {
    const person = roster.persons.find((p) => p.id === "aragorn-arn")?.id as string;
    const named = {
      between: ["ARN", "GON"],
      direction: { from: "ARN", to: "GON" },
      kinds: ["visit"],
      persons: [person],
    };
    expect(ask(named as Query, { level: 4 })).toMatchObject({ state: "covered", level: 1 });
  });

  it("gives the deepest level covered; without a level the state is that of this level", () => {
    const both = [{ level: 4 }, { level: 5, completeness: "partial", estimate: null }] as const;
    expect(ask({ between: ["ARN", "GON"] }, ...both)).toMatchObject({ state: "covered", level: 4 });
    expect(ask({ between: ["ARN", "GON"], level: 5 }, ...both)).toMatchObject({ state: "not-covered", level: 4 });
    expect(ask(PAIR, ...both)).toMatchObject({ state: "covered", level: 4, estimate: 0.95 });
  });

  it("is partly covered where days or kinds differ, and says to which day it is whole", () => {
    expect(ask(PAIR, { to: "2011-06-30" })).toMatchObject({
      state: "partly",
      completeTo: "2011-06-30",
      estimate: null,
    });
    expect(ask(PAIR, { from: "2011-02-01" })).toMatchObject({ state: "partly", completeTo: null });
    expect(ask(PAIR, { kinds: ["meeting", "visit"] }, { kinds: ["call", "video"], to: "2011-03-31" })).toMatchObject({
      completeTo: "2011-03-31",
    });
    expect(state({ ...PAIR, kinds: ["meeting"] }, { kinds: ["meeting"] })).toBe("covered");
    expect(ask(PAIR, {})).toMatchObject({ from: "2011-01-01", completeTo: "2011-12-31" });
  });

  it("looks at the window's days alone", () => {
    const first = { from: "2010-01-01", to: "2012-12-31", window: { from: "01-01", to: "03-31" } };
    expect(
      coverageOf([statement({ to: "2010-06-30" }), statement({ from: "2011-01-01" })], { ...PAIR, ...first }, roster)
        .state,
    ).toBe("covered");
    expect(coverageOf([statement({ to: "2012-02-28" })], { ...PAIR, ...first }, roster)).toMatchObject({
      state: "partly",
      completeTo: "2012-02-28",
    });
  });

  it("joins two directions of visits, and does not take one for both", () => {
    const visits: Query = { ...PAIR, kinds: ["visit"] };
    expect(state(visits, { direction: "ARN->GON" })).toBe("partly");
    expect(state(visits, { direction: "ARN->GON" }, { direction: "*->ARN", countries: ["ARN", "*"] })).toBe("covered");
    expect(state({ ...visits, direction: { from: "ARN", to: "GON" } }, { direction: "ARN->*" })).toBe("covered");
    expect(state({ kinds: ["visit"], level: 3, direction: { from: "ARN", to: "*" } }, { direction: "ARN->GON" })).toBe(
      "unknown",
    );
  });

  it("holds a question about persons by a statement about these persons, or by the rank they held", () => {
    const kings = { persons: ["aragorn-arn", "denethor-gon"] };
    const meetings: Query = { ...kings, kinds: ["meeting"] };
    expect(state(meetings, { ...kings, level: 1 })).toBe("covered");
    expect(
      state({ persons: ["aragorn-arn"], between: ["ARN", "GON"], kinds: ["meeting"] }, { ...kings, level: 1 }),
    ).toBe("unknown");
    expect(state(meetings, { level: 1 })).toBe("covered");
    expect(state({ persons: ["aragorn-arn", "faramir-gon"], kinds: ["meeting"] }, { level: 1 })).toBe("unknown");
    expect(state({ persons: ["aragorn-arn", "faramir-gon"], kinds: ["meeting"] }, { level: 3 })).toBe("covered");
  });

  it("speaks only of days on which the persons were in office", () => {
    const query: Query = { persons: ["halbarad-arn"], kinds: ["visit"], from: "2020-01-01", to: "2021-12-31" };
    const found = coverageOf(
      [statement({ countries: ["ARN", "*"], level: 3, from: "2020-01-01", to: "2022-12-31" })],
      query,
      roster,
    );
    expect(found).toMatchObject({ state: "covered", completeTo: "2020-12-31" });
  });

  it("holds a level by a statement about offices where the country has no other office there", () => {
    const register = {
      countries: ["ARN", "*"],
      offices: ["ARN-hos"],
      level: null,
      direction: "ARN->*",
      kinds: ["visit"],
    } as const;
    const travel: Query = { kinds: ["visit"], direction: { from: "ARN", to: "*" } };
    expect(state({ ...travel, level: 1 }, register)).toBe("covered");
    expect(state({ ...travel, level: 3 }, register)).toBe("unknown");
    expect(state({ ...travel, offices: ["ARN-hos"] }, register)).toBe("covered");
    expect(state({ kinds: ["visit"], persons: ["aragorn-arn"] }, register)).toBe("covered");
    expect(state({ kinds: ["visit"], persons: ["halbarad-arn"] }, register)).toBe("unknown");
  });
});

describe("completeThrough", () => {
  const through = (query: Query, ...statements: readonly Partial<CoverageStatement>[]) =>
    completeThrough(statements.map(statement), query, roster);
  it("is the last day covered, whatever days the query names", () => {
    expect(through({ ...PAIR, to: "2011-01-01" }, {})).toBe("2012-12-31");
    expect(through(PAIR, {}, { from: "2013-01-01", to: "2015-12-31", completeness: "partial", estimate: null })).toBe(
      "2012-12-31",
    );
    expect(through({ between: ["ARN", "GON"] }, { level: 5, to: "2011-12-31" }, { level: 1 })).toBe("2012-12-31");
  });
  it("is the last day of a statement where none is covered, and null without any", () => {
    expect(through(PAIR, { completeness: "partial", estimate: null })).toBe("2012-12-31");
    expect(through({ between: ["ARN", "ROH"] }, {})).toBeNull();
  });
});
