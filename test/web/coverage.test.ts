import { expect, it } from "vitest";
import type { CoverageStatement } from "../../src/model/coverage.ts";
import { contactsIn, groupsOf, listOf, placeIn, type StatedContact, yearsOn } from "../../web/views/coverage/state.ts";

const statement = (
  id: string,
  from: string,
  to: string,
  changed: Partial<CoverageStatement> = {},
): CoverageStatement => ({
  ...{ id, countries: ["ARN", "GON"], persons: null, offices: null, level: 1, direction: null, kinds: ["meeting"] },
  ...{ from, to, completeness: "complete", estimate: 0.9, basis: "a test", knownGaps: [] },
  ...changed,
});

it("statements of one scope share a lane while their days do not overlap; pairs come before countries", () => {
  const groups = groupsOf([
    statement("c", "2000-01-01", "2009-12-31", { countries: ["ARN", "*"] }),
    statement("a", "2000-01-01", "2004-12-31"),
    statement("b", "2005-01-01", "2009-12-31"),
    statement("d", "2003-01-01", "2006-12-31"),
  ]);
  expect(groups.map((g) => [g.pair, g.lanes.map((l) => l.statements.map((s) => s.id))])).toEqual([
    ["ARN-GON", [["a", "b"], ["d"]]],
    ["ARN", [["c"]]],
  ]);
  expect(groups[0]!.period).toEqual({ start: "2000-01-01", end: "2009-12-31" });
});

it("a day stands where it lies in a period, a last day at its end", () => {
  const year = { start: "2001-01-01", end: "2001-12-31" };
  expect([placeIn(year, "2001-01-01"), placeIn(year, "2001-12-31", true), placeIn(year, "1999-05-01")]).toEqual([
    0, 1, 0,
  ]);
  expect(yearsOn({ start: "1866-01-09", end: "2025-02-19" })).toEqual([1875, 1900, 1925, 1950, 1975, 2000, 2025]);
});

it("a contact is on one of five lists, and a part of a bar holds those that it counts", () => {
  const stated = { publishers: ["x"] };
  const contact = (own: StatedContact["own"], third: StatedContact["third"] = null): StatedContact => ({
    ...{ id: "c", start: "2001-05-01", kind: "call", level: 2, own, third },
  });
  const all = [
    contact([stated, null], stated),
    contact([stated, stated]),
    contact([null, stated]),
    contact([null, null], stated),
    contact([null, null]),
  ];
  expect(all.map(listOf)).toEqual(["firstOnly", "both", "secondOnly", "thirdOnly", "noList"]);
  expect(contactsIn("contacts.2.both", "level", all)).toEqual([all[1]]);
  expect(contactsIn("contacts.2001.noList", "year", all)).toEqual([all[4]]);
  expect(contactsIn("visit.2.both", "level", all)).toEqual([]);
});
