import { describe, expect, it } from "vitest";
import { loadRuleSets } from "../../src/ledger/load-data.ts";
import { applies, refusal } from "../../src/measure/rule-sets.ts";
import type { Contact } from "../../src/model/contact.ts";
import type { Query } from "../../src/model/query.ts";
import { dataFolder } from "../../src/paths.ts";
import { contact, inGondor, who } from "./contacts.ts";

const sets = new Map(loadRuleSets(dataFolder).map((r) => [r.id, r]));
const set = (id: string) => sets.get(id)!;
const visit = (visitClass: Contact["visitClass"], rank = 1, office = "ARN-hos") =>
  contact("v", "visit", "2010-05-01", [who(`aragorn ARN ${rank} guest`, { office })], { ...inGondor, visitClass });
const meeting = (...people: string[]) =>
  contact(
    "m",
    "meeting",
    "2010-05-01",
    people.map((t) => who(t)),
    inGondor,
  );

describe("refusal", () => {
  it.each<[string, string, string | null, Contact]>([
    ["default", "takes working visits", null, visit("working")],
    ["default", "takes visits without a class", null, visit(null)],
    ["default", "takes visits for a summit alone", null, visit("multilateral-only")],
    ["default", "leaves private visits out", "private", visit("private")],
    ["default", "leaves companions out", "accompanying", visit("accompanying")],
    ["default", "leaves those without an office out", "no office of the ladder", visit("working", 0)],
    ["default", "takes a minister with an unnamed delegation", null, meeting("a ARN 5", "delegation GON 0")],
    ["historian", "takes vacations", null, visit("private")],
    ["historian", "takes no meetings", "meeting", meeting("a ARN 1", "b GON 1")],
    ["historian", "takes no ministers", "other offices", visit("working", 4, "ARN-def")],
    ["colt", "takes foreign ministers", null, visit("working", 3, "ARN-fm")],
    ["colt", "takes no defence ministers", "other offices", visit("working", 4, "ARN-def")],
    ["chinavisits", "takes China's premier", null, visit("working", 1, "CHN-premier")],
    ["chinavisits", "takes no other country's", "other offices", visit("working", 1, "VNM-premier")],
    ["chinavisits", "leaves summits out", "multilateral-only", visit("multilateral-only", 1, "CHN-premier")],
    ["leaders-only", "takes 1 with 1", null, meeting("a ARN 1", "b GON 1")],
    ["leaders-only", "takes no 1 with 3", "not level 1 on both sides", meeting("a ARN 1", "b GON 3")],
    ["in-person-only", "takes no calls", "call", contact("c", "call", "2010-05-01", [who("a ARN 1"), who("b GON 1")])],
    ["counterparts", "takes what the default takes", null, meeting("a ARN 1", "b GON 3")],
  ])("%s %s", (id, _, expected, c) => {
    expect(refusal(set(id), c)).toBe(expected);
  });

  it("leaves an ambassador at the own post out, not one who travels or sits beside a minister", () => {
    const ambassador = who("beregond GON 6", { office: "GON-amb-arn" });
    const talks = (...people: Contact["participants"]) => contact("m", "meeting", "2010-05-01", people);
    expect(refusal(set("default"), talks(who("halbarad ARN 3"), ambassador))).toBe("ambassador at post");
    expect(refusal(set("default"), talks(who("halbarad ARN 3"), ambassador, who("faramir GON 3")))).toBeNull();
    expect(refusal(set("default"), talks(who("theoden ROH 1"), ambassador))).toBeNull();
  });
});

describe("applies", () => {
  it.each<[string, boolean, Query]>([
    ["historian", true, { kinds: ["visit"], level: 1 }],
    ["historian", false, { kinds: ["visit"] }],
    ["historian", false, { kinds: ["visit", "meeting"], level: 1 }],
    ["historian", true, { kinds: ["visit"], offices: ["USA-secstate"] }],
    ["colt", false, { kinds: ["visit"], offices: ["USA-def"] }],
    ["leaders-only", true, { kinds: ["meeting"], level: 1 }],
    ["leaders-only", false, { kinds: ["meeting"], level: 4 }],
    ["leaders-only", false, { kinds: ["meeting"] }],
    ["leaders-only", false, { sideLevel: { ARN: 1, GON: 2 } }],
    ["in-person-only", false, { kinds: ["meeting", "call"] }],
    ["in-person-only", true, { kinds: ["meeting"], level: 4 }],
    ["default", true, {}],
    ["counterparts", true, { kinds: ["call"], level: 2 }],
  ])("%s: %s", (id, expected, query) => {
    expect(applies(set(id), query)).toBe(expected);
  });
});
