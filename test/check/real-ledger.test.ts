/** Claims of our own wording against the shipped facts, as an extractor would hand them over. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type CheckContext, checkClaim } from "../../src/check/check.ts";
import type { Ledger } from "../../src/ledger/ledger.ts";
import type { ResolvedClaim } from "../../src/model/claim.ts";
import type { Judged } from "../../src/model/verdict.ts";
import { openLedger } from "../../src/summitry.ts";
import { claim, country, group, office, period, person, year } from "./claims.ts";

let folder: string;
let ledger: Ledger;
let context: CheckContext;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "summitry-check-"));
  ledger = await openLedger({ path: join(folder, "ledger.sqlite") });
  const roster = await ledger.roster();
  context = { ledger, roster, ruleSets: await ledger.ruleSets(), published: "2024-08-20", asOf: null };
}, 120_000);

afterAll(() => {
  ledger?.close();
  rmSync(folder, { recursive: true, force: true });
});

const check = (resolved: ResolvedClaim, parts: Partial<CheckContext> = {}) =>
  checkClaim(resolved, Object.keys(parts).length ? { ...context, ...parts } : context);
const published = async (resolved: ResolvedClaim): Promise<Judged> => (await check(resolved)).asPublished as Judged;
const values = (judged: Judged) => judged.figures.map((f) => f.value);

const putin = person("vladimir-putin-1952", "RUS");
const xi = person("xi-jinping-1953", "CHN");
const zhao = person("zhao-leji-1957", "CHN");
const li = person("li-qiang-1959", "CHN");
const high = { rank: 4, word: "high-level" } as const;

describe("of 2024, as of 20 August", () => {
  it("three meetings with the leadership: persons, the named, the group", async () => {
    const judged = await published(
      claim("count", [putin], [group("leaders", "CHN", 1), xi, zhao, li], {
        including: true,
        kinds: ["meeting"],
        value: 3,
        unit: "times",
        period: year(2024),
      }),
    );
    expect(judged.verdict).toBe("depends-on-definition");
    expect(values(judged)).toEqual([3, 4, 5]);
    for (const day of ["16 May 2024, Beijing", "3 July 2024, Astana", "11 July 2024, St. Petersburg"])
      expect(judged.readings[1]?.label).toContain(day);
    const notes = judged.notes.join("\n");
    expect(notes).toMatch(/not named by the claim: Han Zheng.*17 May 2024, Harbin/);
    expect(notes).toMatch(/Li Qiang.*21 August 2024.*began after 20 August 2024/);
    expect(notes).toMatch(/8 February 2024: a call is no meeting/);
  });

  it.each([
    ["ding-xuexiang-1962", "21 July to 23 July 2024, Moscow"],
    ["he-lifeng-1955", "19 August to 20 August 2024, Moscow"],
    ["zhang-guoqing-1964", "9 July 2024, Vladivostok"],
    ["shen-yiqin-1959", "19 August to 20 August 2024, Moscow"],
  ])("the visit of %s", async (id, when) => {
    const judged = await published(
      claim("list", [person(id, "CHN")], [country("RUS")], {
        kinds: ["visit"],
        direction: "a-to-b",
        comparator: "all",
        period: year(2024, "inferred"),
      }),
    );
    expect(judged).toMatchObject({ verdict: "supported" });
    expect(judged.reason).toContain(when);
  });

  it.each([
    [
      "central-committee-heads",
      { from: 4 as const, channels: ["party"] as const, title: "Department|Central Committee" },
      ["Chen Wenqing", "Liu Jianchao"],
    ],
    ["ministers", { from: 3 as const, title: "^Minister" }, ["Wang Yi", "Lan Foan"]],
  ])("a class of office-holders: %s", async (id, narrow, names) => {
    const judged = await published(
      claim("list", [group(id, "CHN", 4, narrow)], [country("RUS")], {
        kinds: ["visit"],
        direction: "a-to-b",
        period: year(2024, "inferred"),
      }),
    );
    expect(judged.verdict).toBe("supported");
    for (const name of names) expect(judged.reason).toContain(name);
  });

  it("a record number of visits is unresolved as worded, and no record where the ledger can speak", async () => {
    const judged = await published(
      claim("record", [group("officials", "CHN", 6)], [country("RUS")], {
        kinds: ["visit"],
        direction: "a-to-b",
        comparator: "record",
        period: year(2024),
      }),
    );
    expect(judged.verdict).toBe("unresolved");
    const labels = judged.readings.map((r) => r.label).join("\n");
    expect(labels).toMatch(/^level 1 \(leader\): no record: 1 visit against 2 in 2015, a tie with .*2013/m);
    expect(labels).toMatch(/^levels 1–2 .*no record: 5 visits, a tie with 2015$/m);
    expect(labels).toMatch(
      /^levels 1–3 .*no record: 10 visits against 12 in 2015; 2013–2022 not covered well enough \(about 0.75\)$/m,
    );
    expect(judged.missing.join("\n")).toMatch(
      /level 4 \(minister\).*for 2013–2024[\s\S]*nothing before 2013 is covered/,
    );
  });

  it("an unprecedented engagement shows the contacts, and the visits each way", async () => {
    const judged = await published(
      claim("record", [country("CHN")], [country("RUS")], {
        comparator: "record",
        period: year(2024, "inferred"),
        quote: "an engagement without precedent",
      }),
    );
    expect(judged.verdict).toBe("unresolved");
    expect(judged.readings.map((r) => r.label).join("\n")).toContain(
      "visits from China to Russia, levels 1–2 (deputy leader or above): no record: 5 visits, a tie with 2015",
    );
  });

  it.each([
    [
      "a halt",
      claim("halt", [country("CHN")], [country("USA")], {
        comparator: "halt",
        level: high,
        period: year(2024, "inferred"),
      }),
    ],
    [
      "a halt, no level named",
      claim("halt", [country("CHN")], [country("USA")], { comparator: "halt", period: year(2024, "inferred") }),
    ],
    [
      "a decline",
      claim("trend", [country("CHN")], [country("USA")], {
        comparator: "decrease",
        quote: "a steep fall",
        period: year(2024, "inferred"),
      }),
    ],
  ])("%s of contacts with the United States is contradicted", async (_, resolved) => {
    const judged = await published(resolved);
    expect(judged.verdict).toBe("contradicted");
    expect(judged.reason).toContain(
      "38 contacts on 27 days, 20 of them with both sides at levels 1–4 (minister or above), against 10 in 2022 and 16 in 2023 in the same days",
    );
    expect(values(judged).slice(0, 3)).toEqual([38, 27, 20]);
    expect(judged.contacts).toEqual(expect.arrayContaining(judged.figures[2]!.contacts as string[]));
  });

  it("a focus is interpretation beside which the share is shown", async () => {
    const judged = await published(
      claim("interpretive", [country("CHN")], [country("RUS")], {
        quote: "its focus on the north",
        period: year(2024, "inferred"),
      }),
    );
    expect(judged.verdict).toBe("not-a-factual-claim");
    expect(judged.figures.some((f) => f.label.startsWith("share, 2024"))).toBe(true);
  });
});

describe("of other pairs and offices", () => {
  const presidents = (from: string, to: string) =>
    claim("existence", [office("USA-president", "USA")], [office("RUS-president", "RUS")], {
      comparator: "none",
      value: 0,
      kinds: ["meeting"],
      period: period(from, to),
    });
  it("the two presidents did not meet for three years, which coverage lets the ledger support", async () => {
    const { now } = await check(presidents("2022-02-24", "2025-01-19"), { published: null });
    expect(now).toMatchObject({ verdict: "supported", coverage: { state: "covered", statements: ["cov-031"] } });
    expect((await check(presidents("2021-01-01", "2021-12-31"))).verdict).toBe("contradicted");
  });
  it("the Secretary of State's busiest year was 2014 in the register's count, not when accompanying travel is left out", async () => {
    const busiest = claim("record", [office("USA-secstate", "USA", "antony-blinken-1962")], [], {
      comparator: "record",
      period: year(2014),
    });
    const judged = await published(busiest);
    expect(judged.verdict).toBe("depends-on-definition");
    expect(judged.reason).toMatch(/under historian, the most: 91 visits, next 8\d in 2016/);
    expect((await check(busiest, { ruleSet: "historian" })).asPublished?.figures[0]).toMatchObject({
      value: 91,
      ruleSet: "historian",
    });
  });
  it("travel in 2025 is unresolved where the register ends in February", async () => {
    const fell = claim("trend", [office("USA-secstate", "USA")], [], {
      comparator: "decrease",
      kinds: ["visit"],
      quote: "travel collapsed",
      period: year(2025),
    });
    const { asPublished } = await check(fell, { published: "2025-12-01" });
    expect(asPublished?.verdict).toBe("unresolved");
    expect(asPublished?.missing[0]).toContain("after 19 February 2025, to 1 December 2025");
    expect(asPublished?.readings[0]?.label).toContain("14 visits against");
  });
});
