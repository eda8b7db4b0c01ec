import { describe, expect, it } from "vitest";
import type { ClaimType } from "../../src/model/claim.ts";
import { claim, country, period, person, stranger, year } from "./claims.ts";
import { covers, judge, meet, visit } from "./small-ledger.ts";

const ada = person("ada-president", "ARL");
const ben = person("ben-president", "BOR");
const covered = covers("2000-01-01", "2025-12-31", { estimate: 0.99 });
const contacts = [meet("2023-05-01", "ada-president", "ben-president"), visit("2023-04-30", "ada-president", "BOR")];
const verdictOf = async (...args: Parameters<typeof claim>) =>
  (await judge(claim(...args), contacts, [covered])).verdict;

describe("a query wider than the words judges nothing", () => {
  it.each(["existence", "list", "first-last", "halt", "office"] as ClaimType[])("%s with one side only", async (type) =>
    expect(await verdictOf(type, [ada], [], { kinds: ["visit"], direction: "a-to-b", period: year(2023) })).toBe(
      "unresolved",
    ));
  it("a partner whom nobody knows, beside one who is known", async () =>
    expect(
      await verdictOf("count", [ada], [ben, stranger("Ivor Nobody")], {
        ...{ value: 3, kinds: ["meeting"], period: year(2023) },
      }),
    ).toBe("unresolved"));
  it("one side named twice", async () =>
    expect(await verdictOf("first-last", [ada], [country("ARL")], { comparator: "first", kinds: ["visit"] })).toBe(
      "unresolved",
    ));
  it("a denial without days", async () => {
    const denial = { comparator: "none", value: 0, kinds: ["meeting"] } as const;
    expect(await verdictOf("existence", [ada], [ben], denial)).toBe("unresolved");
    expect(await verdictOf("existence", [ada], [ben], { ...denial, quote: "Ada and Ben have never met" })).toBe(
      "contradicted",
    );
  });
  it("a time without a date, named in what is missing", async () => {
    const checked = await judge(
      claim("count", [ada], [ben], { value: 3, kinds: ["meeting"], unclearTime: "since the invasion" }),
      contacts,
      [covered],
    );
    expect(checked.now).toMatchObject({ verdict: "unresolved", missing: ['the days that "since the invasion" means'] });
  });
  it("none until a month, from no day on", async () =>
    expect(
      await verdictOf("existence", [ada], [ben], {
        ...{ comparator: "none", value: 0, kinds: ["meeting"] },
        period: { ...period("0001-01-01", "2023-05-31"), precision: "open", text: "until May 2023" },
      }),
    ).toBe("unresolved"));
  it("one traveller above the others, for a record is of times", async () =>
    expect(
      await verdictOf("record", [ada], [], {
        ...{ comparator: "record", kinds: ["visit"], direction: "a-to-b", period: year(2023) },
        quote: "Ada is the most travelled president of Arland",
      }),
    ).toBe("unresolved"));
  it("a visit that was made, to a host whom its row does not name", async () => {
    const checked = await judge(
      claim("existence", [ada], [ben], {
        ...{ comparator: ">=", value: 1, kinds: ["visit"], direction: "a-to-b", period: year(2023) },
      }),
      [visit("2023-04-30", "ada-president", "BOR")],
      [covers("2000-01-01", "2025-12-31", { completeness: "complete", estimate: 1 })],
    );
    expect(checked.now).toMatchObject({ verdict: "unresolved" });
    expect(checked.now.reason).toContain("does not say who received it");
  });
});

describe("what is clear is judged", () => {
  it("both sides in days of their own", async () =>
    expect(
      await verdictOf("existence", [ada], [ben], {
        ...{ comparator: ">=", value: 1, kinds: ["meeting"], period: period("2023-01-01", "2023-12-31") },
      }),
    ).toBe("supported"));
  it("a traveller's trips to anywhere in a year", async () =>
    expect(
      await verdictOf("count", [ada], [], { value: 1, kinds: ["visit"], direction: "a-to-b", period: year(2023) }),
    ).toMatch(/^supported/));
});
