import { describe, expect, it } from "vitest";
import { claim, country, group, office, period, person, stranger, year } from "./claims.ts";
import { call, covers, judge, meet, visit } from "./small-ledger.ts";

const ada = person("ada-president", "ARL");
const ben = person("ben-president", "BOR");
const denial = claim("existence", [ada], [ben], {
  comparator: "none",
  value: 0,
  kinds: ["meeting"],
  period: period("2022-02-01", "2023-12-31"),
});
const covered = covers("2020-01-01", "2025-12-31");

describe("a denial", () => {
  it("is supported where absence speaks", async () => {
    const checked = await judge(denial, [meet("2021-05-01", "ada-president", "ben-president")], [covered]);
    expect(checked.asPublished).toMatchObject({ verdict: "supported", missing: [], asOf: "2024-08-20" });
    expect(checked.asPublished?.figures[0]).toMatchObject({
      value: 0,
      window: { start: "2022-02-01", end: "2023-12-31" },
    });
  });
  it("is unresolved where it does not, and names the list that would settle it", async () => {
    const { now } = await judge(denial, [], [covers("2020-01-01", "2025-12-31", { estimate: 0.7 })]);
    expect(now.verdict).toBe("unresolved");
    expect(now.missing[0]).toMatch(
      /^a list of meetings between ada-president and ben-president for 1 February 2022 to 31 December 2023$/,
    );
  });
  it("is contradicted by one contact, under any coverage", async () => {
    const checked = await judge(denial, [meet("2023-05-01", "ada-president", "ben-president")], []);
    expect(checked.verdict).toBe("contradicted");
    expect(checked.now.reason).toContain("1 May 2023");
  });
  it("is not contradicted by a call, which it does not deny", async () => {
    const checked = await judge(denial, [call("2023-05-01", "ada-president", "ben-president")], [covered]);
    expect(checked.verdict).toBe("supported");
    expect(checked.now.notes.join()).toContain("a call is no meeting");
  });
  it("of any contact is qualified by the level down to which the ledger is covered", async () => {
    const any = claim("existence", [country("ARL")], [country("BOR")], { comparator: "none", period: year(2023) });
    const checked = await judge(any, [], [covers("2020-01-01", "2025-12-31", { level: 2 })]);
    expect(checked.verdict).toBe("supported-with-qualification");
    expect(checked.now.reason).toContain("down to level 2 (deputy leader)");
  });
  it("since a year lets that year have had one", async () => {
    const since = claim("existence", [ada], [ben], {
      comparator: "none",
      kinds: ["meeting"],
      period: { start: "2021-01-01", end: "2024-08-20", precision: "open", basis: "stated", text: "since 2021" },
    });
    expect((await judge(since, [meet("2021-05-01", "ada-president", "ben-president")], [covered])).verdict).toBe(
      "supported",
    );
    expect((await judge(since, [meet("2022-05-01", "ada-president", "ben-president")], [covered])).verdict).toBe(
      "contradicted",
    );
  });
  it("of two offices asks for whoever holds them", async () => {
    const offices = claim(
      "existence",
      [office("ARL-president", "ARL", "ada-president")],
      [office("BOR-president", "BOR")],
      {
        comparator: "none",
        kinds: ["meeting"],
        period: year(2023),
      },
    );
    expect((await judge(offices, [meet("2023-05-01", "abe-premier", "ben-president")], [covered])).verdict).toBe(
      "supported",
    );
    expect((await judge(offices, [meet("2023-05-01", "ada-president", "ben-president")], [covered])).verdict).toBe(
      "contradicted",
    );
  });
});

describe("an item of a list", () => {
  const hosted = (who: Parameters<typeof claim>[1][number]) =>
    claim("list", [who], [country("BOR")], {
      kinds: ["visit"],
      direction: "a-to-b",
      comparator: "all",
      period: year(2024, "inferred"),
    });
  it("is supported by the visit, with its dates and place", async () => {
    const checked = await judge(hosted(person("amy-deputy", "ARL")), [visit("2024-07-21", "amy-deputy", "BOR")], []);
    expect(checked.asPublished).toMatchObject({ verdict: "supported", contacts: ["visit-2024-07-21-amy-deputy"] });
    expect(checked.asPublished?.reason).toContain("21 July 2024, BOR city");
  });
  it("is judged as of its publication: a later visit is noted and not counted", async () => {
    const checked = await judge(
      hosted(person("amy-deputy", "ARL")),
      [visit("2024-08-21", "amy-deputy", "BOR")],
      [covered],
    );
    expect(checked.asPublished?.verdict).toBe("contradicted");
    expect(checked.asPublished?.notes.join()).toContain("began after 20 August 2024");
    expect(checked.now).toMatchObject({ verdict: "supported", asOf: "2025-12-31" });
  });
  it("is supported by a visit that was under way on the day that is named", async () => {
    const hosting = hosted(person("amy-deputy", "ARL"));
    const on = { ...hosting, claim: { ...hosting.claim, period: period("2024-07-23", "2024-07-23") } };
    const stay = visit("2024-07-21", "amy-deputy", "BOR", { end: "2024-07-24" });
    expect((await judge(on, [stay], [covered])).asPublished).toMatchObject({
      verdict: "supported",
      contacts: [stay.id],
    });
    const over = visit("2024-07-21", "amy-deputy", "BOR", { end: "2024-07-22" });
    expect((await judge(on, [over], [covered])).asPublished?.verdict).toBe("contradicted");
  });
  it("is not contradicted where one contact more than the ledger has is likely enough", async () => {
    const thin = covers("2020-01-01", "2025-12-31", { estimate: 0.85 });
    expect((await judge(hosted(person("amy-deputy", "ARL")), [], [thin])).verdict).toBe("unresolved");
  });
  it("to a capital may mean the country or the city: where they differ, both are shown", async () => {
    const capital = country("BOR");
    const named = { ...capital, party: { ...capital.party, text: "Borland City" } };
    const to = claim("existence", [ada], [named], {
      ...{ comparator: ">=", value: 1, kinds: ["visit"], direction: "a-to-b", period: year(2023) },
    });
    const elsewhere = visit("2023-05-01", "ada-president", "BOR", { place: { country: "BOR", cities: ["Port"] } });
    const there = visit("2023-05-01", "ada-president", "BOR", { place: { country: "BOR", cities: ["Borland City"] } });
    const checked = await judge(to, [elsewhere], [covers("2020-01-01", "2025-12-31", { estimate: 0.99 })]);
    expect(checked.verdict).toBe("depends-on-definition");
    expect(checked.now.reason).toContain("whether Borland City means the country");
    expect((await judge(to, [there], [])).verdict).toBe("supported");
  });
  it("is shown by a meeting there where the visit has no row of its own", async () => {
    const checked = await judge(hosted(person("ann-fm", "ARL")), [meet("2024-03-01", "ann-fm", "bea-fm")], [covered]);
    expect(checked.verdict).toBe("supported");
    expect(checked.now.reason).toContain("no row of the visit itself");
  });
  it("can be a class of office-holders", async () => {
    const heads = group("party-heads", "ARL", 4, { from: 4, channels: ["party"], title: "Department" });
    const visits = [visit("2024-03-01", "ali-party", "BOR"), visit("2024-04-01", "art-trade", "BOR")];
    const checked = await judge(hosted(heads), visits, []);
    expect(checked.asPublished).toMatchObject({ verdict: "supported", contacts: ["visit-2024-03-01-ali-party"] });
    expect((await judge(hosted(heads), visits.slice(1), [])).verdict).toBe("unresolved");
  });
  it("about nobody whom the roster knows names who is missing", async () => {
    const checked = await judge(hosted(stranger("Ivor Nobody")), [], [covered]);
    expect(checked.verdict).toBe("unresolved");
    expect(checked.now.missing).toEqual(['who is meant by "Ivor Nobody" and "BOR"']);
  });
});

describe("the two judgements", () => {
  it("are one where there is no publication date", async () => {
    const checked = await judge(denial, [], [covered], { published: null });
    expect(checked).toMatchObject({ asPublished: null, verdict: "supported", now: { asOf: "2025-12-31" } });
  });
  it("take --as-of for now", async () => {
    expect((await judge(denial, [], [covered], { asOf: "2024-12-31" })).now.asOf).toBe("2024-12-31");
  });
  it("do not judge days that are still to come", async () => {
    const coming = claim("existence", [ada], [ben], { kinds: ["meeting"], period: year(2027) });
    expect((await judge(coming, [], [covered])).asPublished).toMatchObject({ verdict: "unresolved" });
  });
  it("say where the stated rule set has no say", async () => {
    const { now } = await judge(denial, [], [covered], { ruleSet: "chinavisits" });
    expect(now.notes.join()).toContain("rule set chinavisits: not applicable");
  });
});
