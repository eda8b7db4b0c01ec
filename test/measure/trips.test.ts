import { describe, expect, it } from "vitest";
import { count } from "../../src/measure/counts.ts";
import { selectionOf } from "../../src/model/column-builder.ts";
import type { Contact } from "../../src/model/contact.ts";
import { createRoster } from "../../src/model/roster.ts";
import type { RuleSet } from "../../src/model/rule-set.ts";
import { contact, who } from "./contacts.ts";

const roster = createRoster({ countries: [], organisations: [], offices: [], persons: [], tenures: [] });
const ruleSet: RuleSet = {
  ...{ id: "all", title: "", note: "", kinds: ["visit"], level: null, bothSides: false, offices: null },
  ...{ visitClasses: ["working", "private"], unclassified: true, multilateralOnly: "kept", ambassadorsAtPost: true },
  ...{ territories: "own", unit: "contact" },
};
const visit = (name: string, country: string, start: string, end: string, changed: Partial<Contact> = {}) =>
  contact(`${name}-${start}`, "visit", start, [who(`${name} ARN 1 guest`)], {
    ...{ place: { country, cities: [] }, end },
    ...changed,
  });
const tripsBy = (visits: readonly Contact[], by: "country" | "year" | "person") =>
  count(selectionOf(visits, roster), { query: { kinds: ["visit"] }, by: [by], roster, coverage: [], ruleSet }).rows.map(
    (r) => `${r[by]} ${r.count} ${r.trips}`,
  );

describe("trips", () => {
  const tour = [
    visit("aragorn", "GON", "2010-05-01", "2010-05-02"),
    visit("aragorn", "ROH", "2010-05-03", "2010-05-03"),
    visit("aragorn", "GON", "2010-05-04", "2010-05-05"),
  ];
  it("are one where the visits abut, also for a country that is visited twice on the way", () => {
    expect(tripsBy(tour, "country")).toEqual(["GON 2 1", "ROH 1 1"]);
    expect(tripsBy(tour, "person")).toEqual(["aragorn-arn 3 1"]);
  });
  it("are two where a day lies between, and one for each traveller", () => {
    expect(tripsBy([...tour, visit("aragorn", "GON", "2010-05-07", "2010-05-07")], "year")).toEqual(["2010 4 2"]);
    expect(tripsBy([...tour, visit("faramir", "GON", "2010-05-04", "2010-05-04")], "year")).toEqual(["2010 4 2"]);
  });
  it("take visits in that a rule set leaves out, for the absence goes on", () => {
    const visits = [tour[0]!, { ...tour[1]!, visitClass: "transit" as const }, tour[2]!];
    expect(tripsBy(visits, "year")).toEqual(["2010 2 1"]);
  });
  it("are told of days alone: visits of which only the month is known make one each", () => {
    const months = ["2010-05-01", "2010-05-02"].map((d) => visit("aragorn", "GON", d, d, { precision: "month" }));
    expect(tripsBy(months, "year")).toEqual(["2010 2 2"]);
  });
});
