/** summitry diff: lists with known alterations beside the starter ledger. */
import { existsSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { csv } from "../../src/asking/csv.ts";
import { runProgram } from "../../src/cli/program.ts";
import type { Difference, ListDiff } from "../../src/summitry.ts";
import { temporaryFolder } from "../ledger/small-data.ts";
import { fakeTerminal } from "./fake-terminal.ts";

const ledger = join(temporaryFolder(), "ledger.sqlite");
const EXAMPLE = resolve(import.meta.dirname, "../../examples/visits-2023.csv");
const REGISTER = resolve(import.meta.dirname, "../../../shared/data/us-travels.jsonl");

async function run(argv: readonly string[], files: Readonly<Record<string, string>> = {}) {
  const terminal = fakeTerminal(files);
  const status = await runProgram(["diff", ...argv, "--ledger", ledger], terminal);
  return { status, out: terminal.out(), err: terminal.err(), written: terminal.written };
}
const diff = async (argv: readonly string[], files: Readonly<Record<string, string>> = {}): Promise<ListDiff> =>
  JSON.parse((await run([...argv, "--json"], files)).out) as ListDiff;
const list = (lines: string): Readonly<Record<string, string>> => ({
  "list.csv": `date,person,country,city\n${lines}\n`,
});
const said = ({ differences }: ListDiff) => differences.map((d: Difference) => `${d.row?.line ?? "-"} ${d.label}`);
const sum = ({ list: { rows, unread }, steps }: ListDiff) =>
  rows.length + unread.length + steps.reduce((n, s) => n + s.change, 0);

describe("the example list", () => {
  const days = ["--from", "2023-01", "--to", "2023-07-10"];

  it("differs where its own notes say, and nowhere else", async () => {
    const found = await diff([EXAMPLE, ...days]);
    const rows = readFileSync(EXAMPLE, "utf8").split("\n");
    const altered = rows.flatMap((row, i) => (/,(?:altered|beyond)[^,]*$/.test(row) ? [i + 1] : []));
    const told = [...found.differences.flatMap((d) => d.row?.line ?? []), ...found.unread.map((u) => u.line)];
    // Line 15 is a journey beside the president, which the default rule set leaves out.
    expect([...new Set(told)].sort((a, b) => a - b)).toEqual([...altered, 15].sort((a, b) => a - b));
    expect(said(found)).toEqual([
      ...["15 rule", "6 date", "5 territory", "13 missing-here"],
      ...["- missing-there", "- missing-there", "- missing-there", "- missing-there", "- missing-there"],
      ...["17 likely-error", "19 likely-error", "10 likely-error"],
    ]);
    expect(found.agreed).toBe(15);
  });

  it("leads step by step to the number that count gives", async () => {
    const found = await diff([EXAMPLE, ...days]);
    const terminal = fakeTerminal();
    await runProgram(
      ["count", "--office", "USA-secstate", "--kind", "visit", ...days, "--json", "--ledger", ledger],
      terminal,
    );
    expect(found.counted).toBe(JSON.parse(terminal.out()).rows[0].count);
    expect(sum(found)).toBe(found.counted);
  });

  it("has no difference of rule under the rule set that counts companions", async () => {
    const found = await diff([EXAMPLE, ...days, "--rule-set", "historian"]);
    expect(said(found)).not.toContain("15 rule");
    expect(sum(found)).toBe(found.counted);
  });

  it("is told in Markdown and on a page that asks nothing of the network", async () => {
    const { out } = await run([EXAMPLE, ...days]);
    expect(out).toContain("| territory | 1 |");
    expect(out).toMatch(
      /West Bank and Gaza: the list puts it under Israel, the ledger under Palestine\. The list, line 5/,
    );
    const { written } = await run([EXAMPLE, ...days, "--html", "diff.html"]);
    const page = written.get("diff.html")!;
    expect(page).not.toMatch(/<script|<link|<img|@import|url\(|<iframe/);
    for (const [, target] of page.matchAll(/href="#([\w-]+)"/g)) expect(page).toContain(` id="${target}"`);
  });
});

describe("a difference", () => {
  it("of rule is also what other rule sets leave out as the list does", async () => {
    const rows = ["2023-02-19..2023-02-20,Türkiye", "2023-02-20..2023-02-22,Greece"].map((row) => {
      const [dates, country] = row.split(",");
      return `${dates!.replace("..", "/")},Antony Blinken,${country},`;
    });
    const found = await diff(["list.csv", "--from", "2023-02-10", "--to", "2023-02-25"], list(rows.join("\n")));
    expect(said(found)).toEqual(["- rule"]);
    expect(found.differences[0]!.reason).toBe(
      "The list lacks it, as chinavisits would: multilateral-only; the list has 0 of the 1 of this sort.",
    );
  });

  it("of absence says how far the ledger is complete", async () => {
    const known = await diff(["list.csv"], list("2023-08-10,Antony Blinken,Peru,Lima"));
    expect(known.differences[0]).toMatchObject({ label: "missing-here", coverage: { state: "covered" } });
    const unknown = await diff(["list.csv"], list("2023-08-10,Emmanuel Macron,Peru,Lima"));
    expect(unknown.differences[0]).toMatchObject({ label: "missing-here", coverage: { state: "unknown" } });
  });

  it("is likely an error where nobody of that name held an office, or the day does not fit", async () => {
    const out = await diff(["list.csv"], list("2030-03-01,Antony Blinken,Peru,Lima"));
    expect(out.differences[0]!.reason).toContain("held no known office");
    const turned = await diff(
      ["list.csv", "--from", "2023-09", "--to", "2023-09"],
      list("2023-06-09,Antony Blinken,Ukraine,Kyiv"),
    );
    expect(turned.differences[0]).toMatchObject({ label: "likely-error", contact: { start: "2023-09-06" } });
    expect(turned.differences[0]!.reason).toContain("Day and month are exchanged");
  });

  it("is none where only the month is known and holds the day", async () => {
    const found = await diff(
      ["list.csv", "--from", "2023-09", "--to", "2023-09"],
      list("2023-09,Antony Blinken,Ukraine,Kyiv"),
    );
    expect(said(found)).toEqual([]);
  });

  it("of kind is told: a meeting that was a call", async () => {
    const meeting = "date,person,with,country,kind\n2024-04-02,Joe Biden,Xi Jinping,China,meeting\n";
    const found = await diff(["list.csv"], { "list.csv": meeting });
    expect(found.differences.map((d) => d.reason).join()).toContain("A meeting in the list is a call here");
  });
});

describe("the mapping", () => {
  it("is written beside the list, read again, and obeyed", async () => {
    const files = list("2023-09-06,Antony Blinken,Ukraine,Kyiv");
    const first = await run(["list.csv"], files);
    expect(first.err).toContain("list.mapping.json");
    const mapping = first.written.get("list.mapping.json")!;
    expect(JSON.parse(mapping).columns).toEqual({ begin: "date", person: "person", country: "country", city: "city" });
    const second = await run(["list.csv"], { ...files, "list.mapping.json": mapping });
    expect(second.written.size).toBe(0);
    expect(second.out).toBe(first.out);
    const bad = await run(["list.csv", "--mapping", "m.json"], { ...files, "m.json": '{"columns":{"begin":"no"}}' });
    expect(bad.status).toBe(2);
    expect(bad.err).toContain('no column "no"');
  });
});

describe.skipIf(!existsSync(REGISTER))("a register with alterations", () => {
  it("differs in them alone", async () => {
    type Trip = { role: string; name: string; start: string; end: string; country_name: string; cities: string[] };
    const lines = readFileSync(REGISTER, "utf8").trim().split("\n");
    const trips = lines.map((line) => JSON.parse(line) as Trip);
    const of = trips.filter((t) => t.role === "secretary" && t.start >= "2013-02-01" && t.start <= "2016-12-31");
    const before = await diff(["list.csv", "--rule-set", "historian"], { "list.csv": table(of) });
    expect(before.differences.every((d) => d.label === "rule" || d.label === "territory" || d.label === "date")).toBe(
      true,
    );
    const changed = new Map<number, string>();
    const touched = new Set(before.differences.map((d) => d.row!.line - 2));
    const altered = of.flatMap((trip, i) => {
      if (touched.has(i) || i % 9 !== 4) return [trip];
      const kind = ["year", "country", "day", "gone"][Math.floor(i / 9) % 4]!;
      changed.set(i, kind);
      if (kind === "gone") return [];
      if (kind === "year") return [{ ...trip, start: nextYear(trip.start), end: nextYear(trip.end) }];
      if (kind === "country") return [{ ...trip, country_name: "Paraguay" }];
      return [{ ...trip, end: dayAfter(trip.end) }];
    });
    const after = await diff(["list.csv", "--rule-set", "historian", "--from", "2013-02", "--to", "2016"], {
      "list.csv": table(altered),
    });
    const number = (kind: string) => [...changed.values()].filter((k) => k === kind).length;
    const labels = (label: string) => after.differences.filter((d) => d.label === label).length;
    const was = (label: string) => before.differences.filter((d) => d.label === label).length;
    expect(labels("missing-there") + labels("missing-here")).toBe(number("gone"));
    expect(labels("likely-error")).toBe(number("year") + number("country"));
    expect(labels("date")).toBe(was("date") + number("day"));
    expect(sum(after)).toBe(after.counted);
  });

  const table = (
    trips: readonly { name: string; start: string; end: string; country_name: string; cities: string[] }[],
  ) =>
    csv([
      ["start", "end", "person", "country visited", "city"],
      ...trips.map((t) => [t.start, t.end, t.name, t.country_name, t.cities.join("; ")]),
    ]);
  const nextYear = (day: string) => `${+day.slice(0, 4) + 1}${day.slice(4)}`.replace("-02-29", "-02-28");
  const dayAfter = (day: string) => new Date(Date.parse(day) + 86_400_000).toISOString().slice(0, 10);
});
