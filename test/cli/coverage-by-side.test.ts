/** coverage --by-side on the starter ledger and on a small one with readouts of both sides. */
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { runProgram } from "../../src/cli/program.ts";
import { temporaryFolder } from "../ledger/small-data.ts";
import { fakeTerminal } from "./fake-terminal.ts";

const ledger = join(temporaryFolder(), "ledger.sqlite");

async function summitry(...argv: string[]): Promise<{ status: number; out: string; err: string }> {
  const terminal = fakeTerminal();
  const status = await runProgram(["coverage", ...argv, "--ledger", ledger], terminal);
  return { status, out: terminal.out(), err: terminal.err() };
}

type Row = { level: number; kind: string; count: number; lists: Record<string, number>; estimate: { why?: string } };

beforeAll(async () => {
  expect((await summitry()).status).toBe(0);
}, 60_000);

describe("coverage --by-side", () => {
  it("says of China and Russia who states their contacts, in 80 columns", async () => {
    const { out, status } = await summitry("--between", "CHN,RUS", "--by-side");
    expect(status).toBe(0);
    expect(Math.max(...out.split("\n").map((line) => line.length))).toBeLessThanOrEqual(80);
    expect(out).toMatch(/^level +count +CHN only +both +RUS only +third +none +covered\nvisits:\n1 leader +\d+/m);
    expect(out).toContain("How many there were in all: not estimated.");
    expect(out).toContain("no silence of its side");
  });

  it("adds up: every contact is on one side's list, both, a third party's or none", async () => {
    const { out } = await summitry("--between", "CHN,RUS", "--by-side", "--by", "level,year", "--json");
    const { rows, contacts, oneSided } = JSON.parse(out) as { rows: Row[]; contacts: unknown[]; oneSided: string[][] };
    for (const { count, lists } of rows) expect(Object.values(lists).reduce((a, b) => a + b, 0)).toBe(count);
    const sum = (of: (row: Row) => number): number => rows.reduce((total, row) => total + of(row), 0);
    expect(sum((r) => r.count)).toBe(contacts.length);
    expect(oneSided.map((ids) => ids.length)).toEqual([
      sum((r) => r.lists.firstOnly!),
      sum((r) => r.lists.secondOnly!),
    ]);
  });

  it("has the register of the United States for a list, and no estimate from addresses that rows cite", async () => {
    const { out } = await summitry("--between", "USA,RUS", "--by-side", "--kind", "visit", "--json");
    const { rows } = JSON.parse(out) as { rows: Row[] };
    const leaders = rows.find((r) => r.level === 1)!;
    expect(leaders.lists.firstOnly).toBeGreaterThan(45);
    expect(leaders.estimate).toMatchObject({ state: "not-estimated", why: "only-cited", side: "RUS" });
  });

  it("lists the one-sided contacts, as text and as CSV", async () => {
    const query = ["--between", "USA,RUS", "--one-sided", "--level", "1", "--from", "2025"];
    const { out } = await summitry(...query);
    expect(out).toMatch(/^Own pages of RUS, and none of USA in the ledger\n2025/m);
    const { out: table } = await summitry(...query, "--csv");
    expect(table.split("\r\n")[0]).toMatch(/^stated_by,as,publishers,third_parties,id,kind/);
    expect(table).toMatch(/^RUS,guest,/m);
  });

  it("gives the table as CSV", async () => {
    const { out } = await summitry("--between", "CHN,USA", "--by-side", "--by", "year,level", "--csv");
    const [header, first] = out.split("\r\n");
    expect(header).toMatch(/^year,level,kind,count,chn_only,both,usa_only,third_only,no_list,own_pages_chn,/);
    expect(first?.split(",")).toHaveLength(header!.split(",").length);
  });

  it("says so where there is nothing", async () => {
    expect((await summitry("--between", "FJI,MLT", "--by-side")).out).toContain("No contacts in the ledger");
  });

  it.each([
    [["--by-side"], "needs the two sides"],
    [["--between", "CHN", "--by-side"], "needs the two sides"],
    [["--between", "CHN,RUS", "--by-side", "--by", "person"], 'no key "person"'],
    [["--between", "CHN,RUS", "--by", "year"], "goes with --by-side"],
    [["--between", "CHN,RUS", "--csv"], "goes with --by-side"],
    [["--between", "CHN,RUS", "--by-side", "--csv", "--json"], "two faces"],
  ])("cannot understand %j", async (argv, words) => {
    const { status, err } = await summitry(...argv);
    expect(status).toBe(2);
    expect(err).toContain(words);
  });
});
