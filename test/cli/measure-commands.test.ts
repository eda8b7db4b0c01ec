/** count under all rule sets and by like years, compare, record: on the starter ledger, as a user sees them. */
import { beforeAll, describe, expect, it } from "vitest";
import { json, summitry } from "./on-starter-ledger.ts";

const widest = (out: string) => Math.max(...out.split("\n").map((line) => line.length));
const SECRETARY = ["--office", "USA-secstate", "--kind", "visit"];

beforeAll(async () => {
  await summitry("contacts", "--between", "CHN,RUS");
}, 60_000);

describe("count", () => {
  it("gives all rule sets in one answer, the same as one by one; null where a kind is not admitted", async () => {
    const scope = ["count", "--between", "CHN,RUS", "--from", "2023", "--to", "2024", "--by", "year"];
    const all = await json(...scope, "--rule-set", "all");
    expect(all.ruleSets).toHaveLength(7);
    type Row = { year: number; kind: string; count: number; counts: Record<string, number | null> };
    const one = await json(...scope, "--rule-set", "leaders-only");
    for (const row of one.rows as Row[]) {
      const same = (all.rows as Row[]).find((r) => r.year === row.year && r.kind === row.kind)!;
      expect(same.counts["leaders-only"]).toBe(row.count);
    }
    const meetings = (all.rows as Row[]).filter((r) => r.kind === "meeting");
    expect(meetings.map((r) => r.counts.historian)).toEqual([null, null]);
    for (const row of meetings) expect(row.counts.default).toBe(row.count);
  });

  it("counts the same days of every year where the last is asked in part, unless told otherwise", async () => {
    const scope = [
      "count",
      ...["--between", "CHN,USA", "--kind", "meeting,call,video"],
      "--from",
      "2022",
      "--by",
      "year",
    ];
    const counts = (result: { rows: { count: number }[] }) => result.rows.map((r) => r.count);
    const asked = await json(...scope, "--to", "2024-08-20");
    expect(asked.query.window).toEqual({ from: "01-01", to: "08-20" });
    expect(counts(asked)).toEqual([10, 20, 38]);
    const whole = await json(...scope, "--to", "2024-08-20", "--whole-years");
    expect(counts(whole)[1]).toBeGreaterThan(20);
    expect((await summitry(...scope, "--to", "2024-08-20")).out).toContain("2024 is asked in part");
    expect((await summitry(...scope, "--to", "2024-12-31")).out).not.toContain("asked in part");
  });

  it("sets the same days beside a year of which the ledger has a part", async () => {
    const { sameDays } = await json("count", ...SECRETARY, "--by", "year", "--from", "2024");
    expect(sameDays.rows.map((r: { year: number; count: number }) => [r.year, r.count])).toEqual([
      [2024, 21],
      [2025, 14],
    ]);
    expect((await json("count", ...SECRETARY, "--by", "year", "--to", "2024")).sameDays).toBeUndefined();
  });

  it("shows trips beside visits", async () => {
    const { rows } = await json("count", ...SECRETARY, "--by", "year", "--from", "2024", "--to", "2024");
    expect(rows[0].trips).toBeGreaterThan(10);
    expect(rows[0].trips).toBeLessThan(rows[0].count);
  });

  it("takes any pair of keys", async () => {
    const { rows } = await json("count", "--between", "CHN,RUS", "--from", "2024", "--by", "channel,month");
    expect(rows.some((r: { channel: string; month: string }) => r.channel === "state" && r.month === "2024-05")).toBe(
      true,
    );
  });
});

describe("compare", () => {
  it("sets like windows of pairs side by side, with the ratio of the register's figures", async () => {
    const result = await json("compare", "CHN-RUS", "CHN-USA", "--level", "1", "--from", "2022", "--to", "2025");
    expect(result.total).toMatchObject({ covered: true, years: [2022, 2023, 2024, 2025] });
    const [ru, us] = result.total.cells;
    expect([ru.count, us.count]).toEqual([31, 11]);
    expect(ru.share).toMatchObject({ numerator: 31, denominator: 42 });
    expect(result.total.ratios[0].ratio).toBeCloseTo(31 / 11, 10);
    expect(result.windows).toHaveLength(4);
  });

  it("compares directions, by the days of a partial year", async () => {
    const query = ["--kind", "visit", "--from", "2020", "--to", "2024-08-20", "--level", "2"];
    const { windows } = await json("compare", "CHN->RUS", "RUS->CHN", ...query);
    expect(windows.map((w: { days: number }) => w.days)).toEqual([233, 232, 232, 232, 233]);
    expect(windows[4].cells[0].count).toBe(5);
  });

  it("fits the terminal, and is CSV for others", async () => {
    const { out } = await summitry("compare", "CHN-RUS", "CHN-USA");
    expect(widest(out)).toBeLessThanOrEqual(80);
    expect(out).toMatch(/--level 1 compares what\s+it answers for/);
    const csv = (await summitry("compare", "CHN-RUS", "CHN-USA", "--level", "1", "--csv")).out.split("\r\n");
    expect(csv).toHaveLength(1 + 2 * 11 + 1);
    expect(csv[0]).toContain("share_numerator,share_denominator");
  });
});

describe("record", () => {
  it("is one of the Secretary's visits in 2014, by the row convention of the register", async () => {
    const query = [...SECRETARY, "--year", "2014", "--from", "2001", "--rule-set", "historian"];
    const found = await json("record", ...query);
    expect(found).toMatchObject({
      since: 2001,
      own: { count: 91 },
      report: { fact: { strict: true }, inLedgerOnly: false },
    });
    const { out } = await summitry("record", ...query);
    expect(out).toMatch(/^2014: a record\n/);
    expect(widest(out)).toBeLessThanOrEqual(80);
  });

  it("is one in the ledger only, where nobody says how much is missing", async () => {
    const { out } = await summitry("record", "CHN-RUS", "--year", "2023");
    expect(out).toContain("CHN-RUS, 2023: a record in the ledger");
    expect(out).toContain("add\n            --level 1");
  });

  it("is none in a tie, and compares the days of a partial year", async () => {
    const visits = await json(
      "record",
      "CHN->RUS",
      ...["--kind", "visit", "--level", "2", "--window", "01-01..08-20"],
      "--year",
      "2024",
    );
    expect(visits.report.fact).toMatchObject({ strict: false, margin: 0 });
    const secretary = await json("record", ...SECRETARY, "--year", "2025");
    expect(secretary.own).toMatchObject({ count: 14, period: { end: "2025-02-19" } });
    expect(secretary.query.window).toEqual({ from: "01-01", to: "02-19" });
  });
});

describe("what cannot be understood ends in a message and status 2", () => {
  it.each([
    [["compare", "CHN-RUS"], "two pairs or more"],
    [["compare", "CHN-RUS", "CHN"], "is no pair"],
    [["compare", "CHN-RUS", "CHN-USA", "--between", "CHN,RUS"], "named by the pairs"],
    [["compare", "CHN-RUS", "CHN-USA", "--kind", "visit,meeting"], "a count of their own"],
    [["compare", "CHN-RUS", "CHN-USA", "--json", "--csv"], "two faces"],
    [["record", "CHN-RUS"], "--year"],
    [["record", "CHN-RUS", "--year", "soon"], "is no year"],
    [["record", "--year", "2024"], "of what?"],
    [["count", "--rule-set", "mine"], "One of default"],
  ])("%j", async (argv, message) => {
    const { status, out, err } = await summitry(...argv);
    expect(err).toContain(message);
    expect(status).toBe(2);
    expect(out).toBe("");
  });
});
