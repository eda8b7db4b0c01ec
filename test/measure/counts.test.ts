import { describe, expect, it } from "vitest";
import { loadData } from "../../src/ledger/load-data.ts";
import { type CountKey, parseKeys } from "../../src/measure/count-keys.ts";
import { count } from "../../src/measure/counts.ts";
import { contactsWithin, daysWithContact, fits } from "../../src/measure/windows.ts";
import { selectionOf } from "../../src/model/column-builder.ts";
import type { Contact } from "../../src/model/contact.ts";
import type { Query } from "../../src/model/query.ts";
import { createRoster } from "../../src/model/roster.ts";
import { dataFolder } from "../../src/paths.ts";
import { makeData } from "../ledger/small-data.ts";
import { contact, inGondor, who } from "./contacts.ts";

const small = loadData(makeData());
const roster = createRoster(small.roster);
const sets = loadData(dataFolder).ruleSets;
const A = who("aragorn ARN 1 guest");
const D = who("denethor GON 1 host");
const F = who("faramir GON 3 host");
const all: readonly Contact[] = [
  contact("v1", "visit", "2010-05-01", [A], { ...inGondor, visitClass: "working" }),
  contact("m1", "meeting", "2010-05-02", [A, D], inGondor),
  contact("m2", "meeting", "2010-05-02", [A, F], { ...inGondor, singleSource: true }),
  contact("c1", "call", "2012-02-03", [who("aragorn ARN 1"), who("denethor GON 1")]),
  contact("v2", "visit", "2012-02-04", [A], { ...inGondor, visitClass: "private" }),
];
const counted = (query: Query, by: readonly CountKey[] = [], ruleSet = "default", cut: readonly Contact[] = []) =>
  count(
    selectionOf(
      all.filter((c) => query.kinds?.includes(c.kind) ?? true),
      roster,
      { cut },
    ),
    { query, ruleSet: sets.find((r) => r.id === ruleSet)!, by, roster, coverage: small.coverage },
  );
const numbers = (...args: Parameters<typeof counted>) => counted(...args).rows.map((r) => [r.kind, r.count]);

describe("count", () => {
  it("gives without kinds a row a kind and one for contacts in the narrow sense, visits apart", () => {
    expect(numbers({})).toEqual([
      ["visit", 1],
      ["meeting", 2],
      ["call", 1],
      ["video", 0],
      ["contacts", 3],
    ]);
  });
  it("adds the kinds that are named up, but never visits to them", () => {
    expect(numbers({ kinds: ["meeting", "call"] })).toEqual([["contacts", 3]]);
    expect(numbers({ kinds: ["call"] })).toEqual([["call", 1]]);
    expect(numbers({ kinds: ["visit", "meeting", "call"] })).toEqual([
      ["visit", 1],
      ["contacts", 3],
    ]);
    expect(numbers({ kinds: ["meeting", "call"] }, ["kind"])).toEqual([
      ["meeting", 2],
      ["call", 1],
    ]);
  });
  it("gives every year between the first and the last, with its coverage", () => {
    const { rows } = counted({ kinds: ["meeting", "call"], between: ["ARN", "GON"] }, ["year"]);
    expect(rows.map((r) => [r.year, r.count, r.singleSource, r.days])).toEqual([
      [2010, 2, 1, 1],
      [2011, 0, 0, 0],
      [2012, 1, 0, 1],
    ]);
    expect(rows.map((r) => r.coverage.state)).toEqual(["covered", "covered", "covered"]);
    expect(rows[1]?.coverage).toMatchObject({
      level: 3,
      from: "2011-01-01",
      completeTo: "2011-12-31",
      statements: ["cov-1"],
    });
  });
  it("takes the days of a window for the coverage of its year", () => {
    const query: Query = {
      kinds: ["meeting"],
      between: ["ARN", "GON"],
      window: { from: "02-01", to: "03-31" },
      from: "2011-01-01",
      to: "2013-12-31",
    };
    const { rows } = count(selectionOf([], roster), {
      query,
      ruleSet: sets[0]!,
      by: ["year"],
      roster,
      coverage: small.coverage,
    });
    expect(rows.map((r) => [r.year, r.coverage.state, r.coverage.completeTo])).toEqual([
      [2011, "covered", "2011-03-31"],
      [2012, "covered", "2012-03-31"],
      [2013, "unknown", null],
    ]);
  });
  it("groups by several keys at once", () => {
    const { rows } = counted({ kinds: ["meeting", "call"] }, ["year", "level"]);
    expect(rows.map((r) => [r.year, r.level, r.count])).toEqual([
      [2010, 1, 1],
      [2010, 3, 1],
      [2012, 1, 1],
    ]);
  });
  it("counts a contact under each person, and by direction, class, country, month, quarter", () => {
    const cells = (by: CountKey, kinds: Query["kinds"], between?: string[]) =>
      counted({ kinds: kinds!, ...(between ? { between } : {}) }, [by])
        .rows.filter((r) => r.count > 0)
        .map((r) => `${r[by]} ${r.count}`);
    expect(cells("person", ["meeting"])).toEqual(["aragorn-arn 2", "denethor-gon 1", "faramir-gon 1"]);
    expect(cells("direction", ["meeting", "call"])).toEqual(["ARN->GON 2", "none 1"]);
    expect(cells("class", ["visit"])).toEqual(["working 1"]);
    expect(cells("country", ["visit"])).toEqual(["GON 1"]);
    expect(cells("country", ["visit"], ["GON"])).toEqual(["ARN 1"]);
    expect(cells("month", ["meeting"])).toEqual(["2010-05 2"]);
    expect(cells("quarter", ["call"])).toEqual(["2012-Q1 1"]);
    expect(cells("office", ["visit"])).toEqual(["ARN-o1 1"]);
  });
  it("counts a contact under each pair in it, at the level asked, and under whom the persons named met", () => {
    const three = contact("m3", "meeting", "2013-03-01", [A, who("faramir GON 3"), who("eomer ROH 5")]);
    const crowd = contact(
      "m4",
      "meeting",
      "2013-03-02",
      ["ARN", "GON", "ROH", "MOR", "SHI"].map((c) => who(`x ${c} 1`)),
    );
    const ruleSet = sets.find((r) => r.id === "default")!;
    const cells = (by: CountKey, query: Query) => {
      const isThere = (c: Contact) => (query.persons ?? []).every((id) => c.participants.some((p) => p.person === id));
      const inScope = [...all, three, crowd].filter((c) => query.kinds!.includes(c.kind) && isThere(c));
      const { rows } = count(selectionOf(inScope, roster), { query, by: [by], roster, ruleSet, coverage: [] });
      return rows.map((r) => `${r[by]} ${r.count}`);
    };
    const kinds = ["meeting"] as const;
    expect(cells("pair", { kinds })).toEqual(["ARN-GON 3", "ARN-ROH 1", "GON-ROH 1"]);
    expect(cells("pair", { kinds, level: 3 })).toEqual(["ARN-GON 3"]);
    expect(cells("pair", { kinds, between: ["ROH"] })).toEqual(["ARN-ROH 1", "GON-ROH 1"]);
    expect(cells("pair", { kinds: ["visit"] })).toEqual(["ARN-GON 1"]);
    const met = cells("counterpart", { kinds: ["visit", "meeting"], persons: ["faramir-gon"] });
    expect(met).toEqual(["aragorn-arn 2", "eomer-roh 1"]);
  });
  it("counts distinct persons met under counterparts", () => {
    const { rows } = counted({ kinds: ["meeting", "call"], persons: ["aragorn-arn"] }, [], "counterparts");
    expect(rows[0]).toMatchObject({ count: 2, unit: "persons" });
  });
  it("shows contacts that a window cuts beside the count", () => {
    const cut = [contact("x", "call", "2010-08-05", [who("a ARN 1"), who("b GON 1")], { precision: "month" })];
    expect(counted({ kinds: ["call"] }, [], "default", cut).rows[0]).toMatchObject({ count: 1, cut: 1 });
  });
  it("lists source rows, visits, what is left out and what is folded", () => {
    const rows = new Map([
      ["v1", { row: "us-travels:1", file: "us-travels" }],
      ["v1b", { row: "ar-9", file: "ar-go" }],
      ["v2", { row: "us-travels:2", file: "us-travels" }],
    ]);
    const visits = all
      .filter((c) => c.kind === "visit")
      .map((c) => (c.id === "v1" ? { ...c, mentions: ["v1", "v1b"] } : c));
    const query: Query = { kinds: ["visit"] };
    const selection = selectionOf(visits, roster, { rows });
    const result = count(selection, { query, ruleSet: sets[0]!, by: [], roster, coverage: [], rows: true });
    const report = {
      sourceRows: { "us-travels": 2, "us-visits": 0, facts: 1 },
      visits: 2,
      leftOut: { private: 1 },
      folded: [{ contact: "v1", rows: ["ar-9", "us-travels:1"] }],
    };
    expect(result.rows[0]).toMatchObject({ count: 1, ...report });
    expect(result.total).toEqual(report);
  });
  it("knows its keys", () => {
    expect(parseKeys("year, level")).toEqual(["year", "level"]);
    expect(() => parseKeys("year,colour")).toThrow('no key "colour"');
  });
});

describe("windows", () => {
  it("cuts a month only where the month alone is known", () => {
    const call = contact("x", "call", "2010-08-05", [], { precision: "month" });
    const to20 = { start: "2010-01-01", end: "2010-08-20" };
    expect(fits(call, to20)).toBe("cut");
    expect(fits({ ...call, precision: "day" }, to20)).toBe("in");
    expect(fits(call, { start: "2010-01-01", end: "2010-08-31" })).toBe("in");
    expect(contactsWithin([call], to20)).toEqual([]);
    expect(daysWithContact(all)).toBe(4);
  });

  it("gives a stay in a territory to its sovereign where the rule set says so", () => {
    const world = createRoster(loadData(dataFolder).roster);
    const stay = contact("t1", "visit", "2010-06-01", [who("kerry USA 3 guest")], {
      ...{ place: { country: "COK", cities: ["Rarotonga"] }, visitClass: "working" },
    });
    const where = (ruleSet: string) =>
      count(selectionOf([stay], world), {
        ...{
          query: { kinds: ["visit"] },
          ruleSet: sets.find((r) => r.id === ruleSet)!,
          by: ["country"],
          roster: world,
        },
        coverage: [],
      }).rows.map((r) => r.country);
    expect(where("default")).toEqual(["COK"]);
    expect(where("historian")).toEqual(["NZL"]);
  });
});
