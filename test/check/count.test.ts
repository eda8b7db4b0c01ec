import { describe, expect, it } from "vitest";
import { combine, judgeNumber, UNKNOWN_COVERAGE } from "../../src/check/verdicts.ts";
import { claim, country, group, period, person, year } from "./claims.ts";
import { call, covers, judge, meet } from "./small-ledger.ts";

const ben = person("ben-president", "BOR");
const ada = person("ada-president", "ARL");
const named = [ada, person("abe-premier", "ARL"), person("amy-deputy", "ARL")];
const meetings = [
  meet("2024-03-16", "ada-president", "ben-president"),
  meet("2024-03-16", "abe-premier", "ben-president"),
  meet("2024-07-03", "ada-president", "ben-president"),
  meet("2024-07-11", "amy-deputy", "ben-president"),
];
const complete = covers("2010-01-01", "2025-12-31", { completeness: "complete", estimate: 0.99 });
const times = (value: number, parts: Parameters<typeof claim>[3] = {}) =>
  claim("count", [ben], named, { kinds: ["meeting"], value, unit: "times", period: year(2024), ...parts });
const together = (value: number, parts: Parameters<typeof claim>[3] = {}) =>
  claim("count", [ada], [ben], { kinds: ["meeting"], value, unit: "times", period: year(2024), ...parts });

describe("a count with several named", () => {
  it("depends on the definition where persons and meetings differ", async () => {
    const { asPublished } = await judge(times(3), meetings, [complete]);
    expect(asPublished?.verdict).toBe("depends-on-definition");
    expect(asPublished?.readings.map((r) => [r.ruleSet, r.verdict])).toEqual([
      ["counterparts", "supported"],
      ["default", "contradicted"],
    ]);
    expect(asPublished?.figures.map((f) => f.value)).toEqual([3, 4]);
  });
  it("adds the whole group where the named are examples of it, and names the others", async () => {
    const all = [...meetings, meet("2024-05-17", "ann-fm", "ben-president")];
    const including = claim("count", [ben], [group("leadership", "ARL", 3), ...named], {
      kinds: ["meeting"],
      value: 3,
      unit: "times",
      period: year(2024),
      including: true,
    });
    const { asPublished } = await judge(including, all, [complete]);
    expect(asPublished?.figures.map((f) => f.value)).toEqual([3, 4, 5]);
    expect(asPublished?.contacts).toHaveLength(5);
    expect(asPublished?.notes.join()).toContain("not named by the claim: ann-fm");
  });
  it("counts persons alone where the words do", async () => {
    const persons = await judge(times(3, { unit: "persons" }), meetings, []);
    expect(persons).toMatchObject({ verdict: "supported", now: { readings: [] } });
  });
  it("leaves out calls and what came after publication, and says so", async () => {
    const all = [
      ...meetings,
      call("2024-02-08", "ada-president", "ben-president"),
      meet("2024-08-21", "abe-premier", "ben-president"),
    ];
    const { asPublished } = await judge(times(4), all, [complete]);
    // Four times are no number of three persons.
    expect(asPublished?.figures.map((f) => f.value)).toEqual([4]);
    expect(asPublished?.notes.join("\n")).toMatch(/21 August 2024.*began after 20 August 2024/);
    expect(asPublished?.notes.join("\n")).toMatch(/8 February 2024: a call is no meeting/);
  });
});

describe("a count told as they meet again", () => {
  it("holds without the meeting of the last days, and says so", async () => {
    const met = ["2024-02-01", "2024-05-01", "2024-08-19"].map((day) => meet(day, "ada-president", "ben-president"));
    const twice = claim("count", [ada], [ben], {
      ...{ kinds: ["meeting"], value: 2, unit: "times" },
      period: { ...period("2024-01-01", "2024-08-20"), precision: "open", text: "since January" },
    });
    const { asPublished } = await judge(twice, met, [complete]);
    expect(asPublished).toMatchObject({ verdict: "supported-with-qualification" });
    expect(asPublished?.reason).toContain("3 with them");
    const once = { ...twice, claim: { ...twice.claim, value: 1 } };
    expect((await judge(once, met, [complete])).verdict).toBe("contradicted");
  });
});

describe("a count of two persons", () => {
  const two = meetings.filter((c) => c.participants[0]?.person === "ada-president");
  it.each([
    [2, "=", "supported"],
    [1, "=", "contradicted"],
    [5, "=", "contradicted"],
    [2, ">=", "supported"],
    [2, ">", "contradicted"],
    [3, "<", "supported"],
    [3, "approx", "supported"],
  ] as const)("%d with %s", async (value, comparator, verdict) => {
    expect((await judge(together(value, { comparator }), two, [complete])).verdict).toBe(verdict);
  });
  it("that is short is unresolved where contacts may be missing, with the list that is", async () => {
    const { asPublished } = await judge(together(3), two, [
      covers("2010-01-01", "2025-12-31", { completeness: "partial", estimate: null }),
    ]);
    expect(asPublished?.verdict).toBe("unresolved");
    expect(asPublished?.missing[0]).toContain("a list of meetings between ada-president and ben-president");
  });
  it("that fits is qualified where more may be missing", async () => {
    expect((await judge(together(2), two, [])).verdict).toBe("supported-with-qualification");
  });
  it("with calls or without is two readings where the words name no kind", async () => {
    const { asPublished } = await judge(
      together(3, { kinds: null }),
      [...two, call("2024-02-08", "ada-president", "ben-president")],
      [complete],
    );
    expect(asPublished?.figures.map((f) => f.value)).toEqual([3, 2]);
    expect(asPublished?.verdict).toBe("depends-on-definition");
  });
  it("says so where the words give no number", async () => {
    expect((await judge(claim("count", [ada], [ben]), two, [complete])).verdict).toBe("unresolved");
  });
});

describe("an ordinal", () => {
  const two = meetings.filter((c) => c.participants[0]?.person === "ada-president");
  const second = claim("ordinal", [ada], [ben], { kinds: ["meeting"], value: 2, period: year(2024) });
  it("counts to the day on which it was said, also as of now", async () => {
    const later = [...two, meet("2024-10-01", "ada-president", "ben-president")];
    const checked = await judge(second, later, [complete]);
    expect(checked).toMatchObject({ verdict: "supported", now: { verdict: "supported", asOf: "2025-12-31" } });
  });
  it("is contradicted by a meeting too many", async () => {
    expect(
      (await judge(second, [...two, meet("2024-02-01", "ada-president", "ben-president")], [complete])).verdict,
    ).toBe("contradicted");
  });
});

describe("contacts of countries", () => {
  it("without a level word are counted down to where coverage ends", async () => {
    const any = claim("count", [country("ARL")], [country("BOR")], {
      kinds: ["meeting"],
      value: 4,
      period: period("2024-01-01", "2024-12-31"),
    });
    expect((await judge(any, meetings, [complete])).verdict).toBe("supported");
    expect((await judge(any, meetings, [{ ...complete, level: 3 }])).verdict).toBe("supported-with-qualification");
  });
});

describe("the scale", () => {
  it("lets too many contradict under any coverage, too few only where nothing can be missing", () => {
    expect(judgeNumber(4, 3, "=", UNKNOWN_COVERAGE)).toBe("contradicted");
    expect(judgeNumber(2, 3, "=", UNKNOWN_COVERAGE)).toBe("unresolved");
    // Of two named persons never three are met.
    expect(judgeNumber(2, 3, "=", UNKNOWN_COVERAGE, 2)).toBe("contradicted");
  });
  it("never says false where one reading is true", () => {
    expect(combine(["contradicted", "supported"])).toBe("depends-on-definition");
    expect(combine(["contradicted", "contradicted"])).toBe("contradicted");
    expect(combine(["contradicted", "unresolved"])).toBe("unresolved");
    expect(combine(["supported", "unresolved"])).toBe("supported-with-qualification");
    expect(combine(["unresolved", "supported"])).toBe("unresolved");
    expect(combine([])).toBe("unresolved");
  });
});
