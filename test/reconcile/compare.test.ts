import { describe, expect, it } from "vitest";
import { compare } from "../../src/reconcile/compare.ts";
import { sameVisit } from "../../src/reconcile/same-visit.ts";
import type { Sighting } from "../../src/reconcile/sighting.ts";
import { person, sighting, visit } from "./sightings.ts";

const KINGS = ["aragorn-arn", "denethor-gon"];
const a = sighting("a", "2010-05-01", KINGS, { place: { country: "GON", cities: ["Osgiliath"] } });
const b = (changed: Partial<Sighting> = {}, who = KINGS, day = "2010-05-01") => sighting("b", day, who, changed);
const verdict = (other: Sighting, one = a) => compare(one, other, []).verdict;

describe("two mentions are one meeting", () => {
  it.each<[string, Sighting]>([
    ["same persons, same day", b()],
    ["a place that one leaves out, cities that differ", b({ place: { country: "GON", cities: ["Minas Tirith"] } })],
    ["a companion more on one side", b({}, [...KINGS, "faramir-gon"])],
    ["days of a journey that hold the day", b({ end: "2010-05-03" })],
    ["the month alone", b({ precision: "month" }, KINGS, "2010-05-20")],
    ["a day off that was inferred", b({ inferred: true }, KINGS, "2010-05-02")],
  ])("%s", (_, other) => {
    expect(verdict(other)).toBe("same");
    expect(verdict(a, other)).toBe("same");
    expect(compare(a, other, []).reason).not.toBe("");
  });
});

describe("two mentions are not one", () => {
  it.each<[string, Sighting]>([
    ["another kind", b({ kind: "call" })],
    ["another day, stated", b({}, KINGS, "2010-05-02")],
    ["another country", b({ place: { country: "ARN", cities: [] } })],
    ["another person on one side", b({}, ["aragorn-arn", "faramir-gon"])],
    ["a higher one among them whom the other does not name", b({}, ["halbarad-arn", "denethor-gon"])],
    ["a third side", b({}, [...KINGS, "theoden-roh"])],
    [
      "an unnamed delegation",
      b({ participants: [person("aragorn-arn"), person("x-gon", { person: null, name: "Gondor's delegation" })] }),
    ],
    ["another month", b({ precision: "month" }, KINGS, "2010-06-01")],
  ])("%s", (_, other) => {
    expect(verdict(other)).toBe("different");
    expect(verdict(a, other)).toBe("different");
  });
  it("two rows of one fact file, for the file lists two", () => {
    const row = (id: string) => ({ id, entry: id, file: "ar-go", number: null });
    expect(verdict({ ...b(), row: row("ar-2") }, { ...a, row: row("ar-1") })).toBe("different");
    expect(
      verdict({ ...b(), row: { id: "x", entry: "x", file: "other", number: null } }, { ...a, row: row("ar-1") }),
    ).toBe("same");
  });
  it("a day apart is one call by time zone for texts, not for rows", () => {
    const call = (id: string, day: string, row: Sighting["row"]) => sighting(id, day, KINGS, { kind: "call", row });
    const row = (file: string) => ({ id: file, entry: file, file, number: null });
    expect(verdict(call("b", "2010-05-02", null), call("a", "2010-05-01", null))).toBe("same");
    expect(verdict(call("b", "2010-05-02", row("y")), call("a", "2010-05-01", row("x")))).toBe("different");
    expect(verdict(call("b", "2010-05-03", null), call("a", "2010-05-01", null))).toBe("different");
  });
});

describe("the same-visit rule", () => {
  const one = (first: Sighting, second: Sighting, ...journeys: Sighting[]) =>
    sameVisit(first, second, [first, second, ...journeys]) !== null;

  it.each<[string, boolean, Sighting, Sighting, Sighting[]]>([
    [
      "days overlap",
      true,
      visit(1, "GON", "2010-05-01", "2010-05-03"),
      visit(2, "GON", "2010-05-03", "2010-05-05"),
      [],
    ],
    ["one begins the day after", true, visit(1, "GON", "2010-05-01", "2010-05-03"), visit(2, "GON", "2010-05-04"), []],
    ["one inside the other", true, visit(1, "GON", "2010-05-01", "2010-05-09"), visit(2, "GON", "2010-05-04"), []],
    [
      "another country on the joint day",
      false,
      visit(1, "GON", "2010-05-01", "2010-05-03"),
      visit(3, "GON", "2010-05-03", "2010-05-05"),
      [visit(2, "ROH", "2010-05-03")],
    ],
    [
      "another country from the last day to the first",
      false,
      visit(1, "GON", "2010-05-01", "2010-05-03"),
      visit(3, "GON", "2010-05-04"),
      [visit(2, "ROH", "2010-05-03", "2010-05-04")],
    ],
    [
      "a day trip out of one long stay, in one row",
      true,
      visit(1, "GON", "2010-05-01", "2010-05-05"),
      visit(3, "GON", "2010-05-05"),
      [visit(2, "ROH", "2010-05-03")],
    ],
    [
      "another country before both",
      true,
      visit(2, "GON", "2010-05-03"),
      visit(3, "GON", "2010-05-04"),
      [visit(1, "ROH", "2010-05-01", "2010-05-03")],
    ],
    [
      "another country after the journey began elsewhere that day, by the register's order",
      true,
      visit(2, "GON", "2010-05-03"),
      visit(3, "GON", "2010-05-04"),
      [visit(1, "ROH", "2010-05-03")],
    ],
    [
      "three on one day, the other in the middle of the register's order",
      false,
      visit(1, "GON", "2010-05-03"),
      visit(3, "GON", "2010-05-03"),
      [visit(2, "ROH", "2010-05-03")],
    ],
    [
      "three on one day, the other last",
      true,
      visit(1, "GON", "2010-05-03"),
      visit(2, "GON", "2010-05-03"),
      [visit(3, "ROH", "2010-05-03")],
    ],
    [
      "three on one day, the other from another register: the order is not known",
      true,
      visit(1, "GON", "2010-05-03"),
      visit(3, "GON", "2010-05-03"),
      [visit(2, "ROH", "2010-05-03", "2010-05-03", "elsewhere")],
    ],
  ])("%s: %s", (_, expected, first, second, journeys) => {
    expect(one(first, second, ...journeys)).toBe(expected);
    expect(one(second, first, ...journeys)).toBe(expected);
  });

  it("leaves visits with days between them open, for a third may join them", () => {
    const far = compare(visit(1, "GON", "2010-05-01"), visit(2, "GON", "2010-05-04"), []);
    expect(far.verdict).toBe("open");
  });
});
