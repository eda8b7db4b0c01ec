import { describe, expect, it } from "vitest";
import { inScope, timeOf } from "../../src/ledger/scope.ts";
import type { Contact } from "../../src/model/contact.ts";
import type { Query } from "../../src/model/query.ts";
import { contact, inGondor, who } from "../measure/contacts.ts";

const KINGS = [who("aragorn ARN 1 guest"), who("denethor GON 1 host")];
const meeting = contact("m", "meeting", "2010-05-02", KINGS, inGondor);
const visit = contact(
  "v",
  "visit",
  "2010-05-01",
  [who("aragorn ARN 1 guest"), who("halbarad ARN 3 guest", { accompanying: true })],
  inGondor,
);

describe("inScope", () => {
  it.each<[string, boolean, Contact, Query]>([
    ["held only by default", false, { ...meeting, status: "planned" }, {}],
    ["planned where asked", true, { ...meeting, status: "planned" }, { status: ["planned"] }],
    ["a pair, either way round", true, meeting, { between: ["GON", "ARN"] }],
    ["a visit of the pair: traveller and destination", true, visit, { between: ["GON", "ARN"] }],
    ["a visit elsewhere", false, { ...visit, place: { country: "ROH", cities: [] } }, { between: ["GON", "ARN"] }],
    ["one country with anyone, as destination", true, visit, { between: ["GON"] }],
    [
      "a trilateral meeting is one of each pair",
      true,
      contact("t", "meeting", "2010-05-02", [...KINGS, who("theoden ROH 1")]),
      { between: ["ARN", "ROH"] },
    ],
    [
      "a container of many makes no pairs",
      false,
      contact(
        "t",
        "meeting",
        "2010-05-02",
        ["a AAA 1", "b BBB 1", "c CCC 1", "d DDD 1", "e EEE 1"].map((t) => who(t)),
      ),
      { between: ["AAA", "BBB"] },
    ],
    ["the traveller", true, visit, { persons: ["aragorn-arn"] }],
    ["a companion makes no visit", false, visit, { persons: ["halbarad-arn"] }],
    ["all persons", false, visit, { persons: ["aragorn-arn", "denethor-gon"] }],
    ["any person", true, visit, { anyPerson: ["aragorn-arn", "denethor-gon"] }],
    ["the level of the traveller alone", true, visit, { level: 1 }],
    ["the level of both sides", true, meeting, { level: 1, between: ["ARN", "GON"] }],
    [
      "one side below it",
      false,
      contact("m", "meeting", "2010-05-02", [KINGS[0]!, who("f GON 3")]),
      { level: 2, between: ["ARN", "GON"] },
    ],
    ["one side unranked", false, contact("m", "meeting", "2010-05-02", [KINGS[0]!, who("f GON 0")]), { level: 6 }],
    [
      "two of three sides at it, without a pair",
      true,
      contact("t", "meeting", "2010-05-02", [...KINGS, who("g ROH 5")]),
      { level: 1 },
    ],
    [
      "a level for one side",
      true,
      contact("m", "meeting", "2010-05-02", [KINGS[0]!, who("f GON 5")]),
      { sideLevel: { ARN: 1 } },
    ],
    ["a direction", true, visit, { direction: { from: "ARN", to: "GON" } }],
    ["the other direction", false, visit, { direction: { from: "GON", to: "ARN" } }],
    ["any destination", true, meeting, { direction: { from: "ARN", to: "*" } }],
    [
      "a call has no direction",
      false,
      contact("c", "call", "2010-05-02", [who("a ARN 1"), who("d GON 1")]),
      { direction: { from: "*", to: "*" } },
    ],
    [
      "a traveller without a country, to the host",
      true,
      contact("v", "visit", "2010-05-01", [who("gandalf WIZ 0 guest", { country: null })], inGondor),
      { direction: { from: "*", to: "GON" } },
    ],
  ])("%s: %s", (_, expected, c, query) => {
    expect(inScope(c, query)).toBe(expected);
  });
});

describe("timeOf", () => {
  const on = (start: string, end = start) => ({ ...visit, start, end });
  const month = (start: string): Contact => ({ ...visit, start, precision: "month" });
  const window = { from: "01-01", to: "08-20" };
  it.each<[string, string, Contact, Query]>([
    ["begun on the last day", "in", on("2010-08-20", "2010-08-23"), { to: "2010-08-20" }],
    ["begun the day after", "out", on("2010-08-21"), { to: "2010-08-20" }],
    ["begun before, lasting into it", "out", on("2010-08-19", "2010-08-23"), { from: "2010-08-20" }],
    ["after the as-of day", "out", on("2010-08-21"), { to: "2010-12-31", asOf: "2010-08-20" }],
    ["in the window of its year", "in", on("2009-08-20"), { window }],
    ["outside the window", "out", on("2009-08-21"), { window }],
    ["in a window that wraps the year's end", "in", on("2010-01-05"), { window: { from: "12-01", to: "01-31" } }],
    ["29 February with a window to the 28th", "in", on("2012-02-29"), { window: { from: "01-01", to: "02-28" } }],
    ["a month that the days hold", "in", month("2010-07-10"), { window }],
    ["a month that the window cuts", "cut", month("2010-08-10"), { window }],
    ["a month that the window cuts, its day beyond", "cut", month("2010-08-25"), { window }],
    ["a month that the as-of day cuts", "cut", month("2010-08-10"), { asOf: "2010-08-20" }],
    ["a month beyond the window", "out", month("2010-09-10"), { window }],
    [
      "a month cut by the window, in a year that is not asked",
      "out",
      month("2010-08-10"),
      { window, from: "2011-01-01" },
    ],
    ["a year that the days cut", "cut", { ...visit, start: "2010-01-01", precision: "year" }, { from: "2010-05-01" }],
  ])("%s: %s", (_, expected, c, query) => {
    expect(timeOf(c, query)).toBe(expected);
  });
});
