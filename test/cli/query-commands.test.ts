/** contacts, count, coverage, explain on the starter ledger: the figures of the definitions come out of real rows. */
import { beforeAll, describe, expect, it } from "vitest";
import { json, summitry } from "./on-starter-ledger.ts";

beforeAll(async () => {
  expect((await summitry("coverage")).status).toBe(0);
}, 60_000);

const CHINA_US = [
  "count",
  "--between",
  "CHN,USA",
  "--kind",
  "meeting,call,video",
  "--window",
  "01-01..08-20",
  "--by",
  "year",
];

describe("count", () => {
  it("gives China and the United States to 20 August, with the level to which each year is covered", async () => {
    const { query, ruleSet, rows } = await json(...CHINA_US);
    const of = (year: number) => rows.find((r: { year: number }) => r.year === year);
    expect([2022, 2023, 2024].map((y) => of(y).count)).toEqual([10, 20, 38]);
    expect(of(2024)).toMatchObject({
      kind: "contacts",
      days: 27,
      coverage: { state: "covered", level: 5, completeTo: "2024-08-20" },
    });
    expect([2018, 2020, 2022, 2023, 2025].map((y) => of(y).coverage.level)).toEqual([null, 1, 4, 4, 4]);
    expect(query).toMatchObject({ between: ["CHN", "USA"], window: { from: "01-01", to: "08-20" } });
    expect(ruleSet).toBe("default");
  });

  it("gives those with both sides at level 4 or above", async () => {
    const { rows } = await json(...CHINA_US, "--level", "4");
    const count = (year: number) => rows.find((r: { year: number }) => r.year === year).count;
    expect([2022, 2023, 2024, 2025].map(count)).toEqual([10, 16, 20, 8]);
  });

  it.each([
    ["2", [5, 5]],
    ["3", [12, 10]],
  ])("gives Chinese visits to Russia to 20 August at level %s: 2015 and 2024", async (level, expected) => {
    const window = ["--window", "01-01..08-20", "--by", "year", "--level", level];
    const { rows } = await json("count", "--direction", "CHN->RUS", "--kind", "visit", ...window);
    const of = (year: number) => rows.find((r: { year: number }) => r.year === year);
    expect([2015, 2024].map((y) => of(y).count)).toEqual(expected);
    expect(of(2024).coverage.state).toBe(level === "2" ? "covered" : "not-covered");
  });

  it("has every source row of the registers, the visits that they make, and each folded row", async () => {
    const total = async (...query: string[]) => (await json("count", "--kind", "visit", ...query)).total;
    const president = await total("--office", "USA-president");
    const secretary = await total("--office", "USA-secstate");
    const visitors = await total("--direction", "*->USA");
    expect(president.sourceRows["us-travels"]).toBe(832);
    expect(secretary.sourceRows["us-travels"]).toBe(3439);
    expect(visitors.sourceRows["us-visits"]).toBe(3264);
    for (const { sourceRows, visits, folded } of [president, secretary, visitors]) {
      const rows = sourceRows["us-travels"] + sourceRows["us-visits"] + sourceRows.facts;
      const away = folded.reduce((sum: number, f: { rows: string[] }) => sum + f.rows.length - 1, 0);
      expect(visits).toBe(rows - away);
      expect(visits).toBeGreaterThan(0);
    }
  });

  it("has the Secretary's rows year by year", async () => {
    const { rows } = await json(
      "count",
      "--office",
      "USA-secstate",
      "--kind",
      "visit",
      "--by",
      "year",
      "--from",
      "2009",
      "--to",
      "2024",
    );
    expect(rows.map((r: { sourceRows: Record<string, number> }) => r.sourceRows["us-travels"])).toEqual([
      ...[52, 54, 54, 79, 85, 91, 79, 89, 52, 52, 53, 54, 45, 52, 59, 80],
    ]);
    expect(rows.at(-1)).toMatchObject({ year: 2024, visits: 80, coverage: { state: "covered", estimate: 0.98 } });
  });

  it("takes a person by the beginning of the id", async () => {
    const { query, rows } = await json(
      "count",
      "--person",
      "antony-blinken",
      "--kind",
      "visit",
      "--by",
      "year",
      "--from",
      "2021",
      "--to",
      "2024",
    );
    expect(query.persons).toEqual(["antony-blinken-1962"]);
    expect(rows.map((r: { year: number }) => r.year)).toEqual([2021, 2022, 2023, 2024]);
    type Row = { count: number; visits: number; sourceRows: Record<string, number> };
    expect(rows.map((r: Row) => r.sourceRows["us-travels"])).toEqual([45, 52, 59, 80]);
    expect(rows.map((r: Row) => r.visits)).toEqual([42, 51, 59, 80]);
    for (const r of rows as Row[]) expect(r.count).toBeLessThanOrEqual(r.visits);
  });

  it("gives a row a kind and one for contacts where no kind is named", async () => {
    const { rows } = await json("count", "--between", "CHN,RUS", "--from", "2024", "--to", "2024");
    expect(rows.map((r: { kind: string }) => r.kind)).toEqual(["visit", "meeting", "call", "video", "contacts"]);
    expect(rows[4].count).toBe(rows[1].count + rows[2].count + rows[3].count);
  });

  it("prints a table no wider than the terminal", async () => {
    const { out } = await summitry(
      "count",
      "--office",
      "USA-secstate",
      "--kind",
      "visit",
      "--by",
      "year",
      "--from",
      "2009",
    );
    expect(Math.max(...out.split("\n").map((l) => l.length))).toBeLessThanOrEqual(80);
    expect(out).toContain("after the same-visit rule");
  });
});

describe("contacts", () => {
  it("lists a pair by day, in 80 columns, with ids that explain takes", async () => {
    const { out } = await summitry("contacts", "--between", "China,Russia", "--from", "2024-05", "--to", "2024-05-17");
    expect(Math.max(...out.split("\n").map((l) => l.length))).toBeLessThanOrEqual(80);
    expect(out).toMatch(/^2024-05-16 {2}[0-9a-f]{8} {2}(visit|meeting)/m);
    const id = /^2024-05-16 {2}([0-9a-f]{8})/m.exec(out)?.[1] as string;
    expect((await summitry("explain", id)).out).toMatch(/^contact [0-9a-f]{16}/);
  });

  it("gives JSON and CSV", async () => {
    const query = [
      "contacts",
      "--person",
      "xi-jinping",
      "--person",
      "vladimir-putin",
      "--kind",
      "meeting",
      "--from",
      "2024",
    ];
    const { contacts } = await json(...query);
    const { out } = await summitry(...query, "--csv");
    expect(out.split("\r\n")).toHaveLength(contacts.length + 2);
    expect(out.split("\r\n")[1]).toContain("xi-jinping-1953|vladimir-putin-1952");
  });

  it("makes one contact of rows that registers and facts share", async () => {
    const { contacts } = await json(
      "contacts",
      "--person",
      "xi-jinping",
      "--kind",
      "visit",
      "--direction",
      "CHN->USA",
      "--from",
      "2023",
    );
    expect(contacts).toHaveLength(1);
    expect(contacts[0]).toMatchObject({ start: "2023-11-14", end: "2023-11-17", flags: ["several-rows"] });
  });

  it("has no companion's visit", async () => {
    const { contacts } = await json(
      "contacts",
      "--person",
      "sergey-lavrov",
      "--kind",
      "visit",
      "--from",
      "2024-05-16",
      "--to",
      "2024-05-17",
    );
    expect(contacts).toEqual([]);
  });
});

describe("coverage and explain", () => {
  it("answers one question and lists what it rests on", async () => {
    const { coverage, completeThrough, statements } = await json(
      "coverage",
      "--direction",
      "CHN->RUS",
      "--kind",
      "visit",
      "--level",
      "2",
      "--from",
      "2024",
      "--to",
      "2024",
    );
    expect(coverage).toMatchObject({ state: "covered", statements: ["cov-007", "cov-008"] });
    expect(completeThrough).toBe("2025-12-31");
    expect(statements.length).toBeGreaterThan(2);
  });

  it("walks from a row, a coverage statement, a judgement to the words", async () => {
    const { out } = await summitry("explain", "us-visits:3196");
    expect(out).toContain("“Xi Jinping (President, China) visited the United States (Woodside) on 12");
    expect(out).toContain("https://history.state.gov/departmenthistory/visits");
    expect(out).toContain("judged the same");
    expect((await summitry("explain", "cov-026")).out).toContain("searched");
    expect((await summitry("explain", "j-001")).out).toContain("correct: us-visits:3196");
  });
});

describe("what cannot be understood ends in a message and status 2", () => {
  it.each([
    [["contacts", "--person", "antony-blinkin"], "Perhaps antony-blinken-1962"],
    [["contacts", "--person", "ivanov"], "Say which"],
    [["contacts", "--office", "USA-secretary-of-magic"], "no such office"],
    [["contacts", "--between", "CHN,RUS,USA"], "one country or two"],
    [["contacts", "--between", "Atlantis"], "no such country"],
    [["contacts", "--kind", "letter"], 'no kind "letter"'],
    [["contacts", "--level", "7"], "is no level"],
    [["contacts", "--from", "yesterday"], "is no date"],
    [["contacts", "--from", "2025", "--to", "2024"], "first day is after the last"],
    [["contacts", "--window", "1-1..8-20"], "MM-DD..MM-DD"],
    [["contacts", "--direction", "CHN"], "A->B"],
    [["contacts", "--status", "maybe"], 'no status "maybe"'],
    [["contacts", "--json", "--csv"], "two faces"],
    [["count", "--by", "colour"], 'no key "colour"'],
    [["count", "--rule-set", "mine"], "One of default"],
    [["explain", "nothing"], "no such id"],
    [["explain"], "missing required argument"],
    [["contacts", "--nonsense"], "unknown option"],
  ])("%j", async (argv, message) => {
    const { status, out, err } = await summitry(...argv);
    expect(err).toContain(message);
    expect(status).toBe(2);
    expect(out).toBe("");
  });
});
