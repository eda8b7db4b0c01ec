/** summitry import register, as a user calls it, on the starter ledger. */
import { existsSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { csv } from "../../src/asking/csv.ts";
import { runProgram } from "../../src/cli/program.ts";
import { temporaryFolder } from "../ledger/small-data.ts";
import { fakeTerminal } from "./fake-terminal.ts";

const path = join(temporaryFolder(), "ledger.sqlite");
const SHARED = resolve(import.meta.dirname, "../../../shared/data");
const CASE = resolve(import.meta.dirname, "../registers/cases/historian-travels/register.xml");

async function run(argv: readonly string[], files: Readonly<Record<string, string | Uint8Array>> = {}, ledger = path) {
  const terminal = fakeTerminal(files);
  const status = await runProgram([...argv, "--ledger", ledger], terminal);
  return { status, out: terminal.out(), err: terminal.err(), written: terminal.written };
}
const LIST = "Date,Visitor,Host country\n2031-05-12,Xi Jinping,Chile\n2031-05-20,Xi Jinping,Peru\n";
const widest = (text: string): number => Math.max(...text.split("\n").map((line) => line.length));

describe("the Historian's XML", () => {
  it("shows in a dry run what it would do, takes it in, lists bad rows and writes them beside the file", async () => {
    const files = { "rubio.xml": readFileSync(CASE) };
    const shown = await run(["import", "register", "rubio.xml", "--dry-run"], files);
    expect(shown.out).toContain(
      "a dry run: nothing is changed\n2 new, 0 changed, 0 gone, 0 as before; 2 in quarantine",
    );
    expect(shown.written.size).toBe(0);
    const done = await run(["import", "register", "rubio.xml"], files);
    expect(done.status).toBe(2);
    expect(done.err).toContain(
      "2 of its rows cannot be read\n  They are listed above; everything else is in the ledger.",
    );
    expect(done.out).toContain("! rubio.xml:25: 9999-06-04 lies outside the years 1700 to 2200");
    expect(done.out).toContain("2 meetings or calls are told in remarks.");
    expect(done.out).toContain("No coverage statement: the register proves presence, and its silence proves nothing.");
    expect(widest(done.out)).toBeLessThanOrEqual(90);
    expect(done.written.get("rubio.quarantine.csv")).toContain("25,9999-06-04 lies outside");
    const told = await run([
      "contacts",
      "--between",
      "USA,CHN",
      "--person",
      "marco-rubio-1971",
      "--from",
      "2025-06",
      "--to",
      "2025-06",
      "--json",
    ]);
    expect(
      JSON.parse(told.out)
        .contacts.map((c: { kind: string }) => c.kind)
        .sort(),
    ).toEqual(["meeting", "visit"]);
  });
});

describe("a CSV", () => {
  it("has its mapping and its coverage beside it, and verdicts that rested on it are judged anew", async () => {
    const first = await run(["import", "register", "tour.csv"], { "tour.csv": LIST });
    expect(first).toMatchObject({ status: 0 });
    expect(first.err).toContain("written to tour.mapping.json");
    const mapping = first.written.get("tour.mapping.json")!;
    const coverage = JSON.stringify({
      ...{ countries: ["CHN", "*"], offices: ["CHN-president"], direction: "CHN->*", from: "2031-01-01" },
      ...{ to: "2031-12-31", completeness: "complete", estimate: 1, basis: "made up" },
    });
    const files = { "tour.csv": LIST, "tour.mapping.json": mapping, "tour.coverage.json": coverage };
    const second = await run(["import", "register", "tour.csv"], files);
    expect(second.out).toContain("0 new, 0 changed, 0 gone, 2 as before; 0 in quarantine");
    expect(second.out).toContain("Covers: CHN, * CHN->*, visit, 2031-01-01 to 2031-12-31, complete");
    expect(second.written.size).toBe(0);
    const text = "President Xi Jinping visited Peru on 20 May 2031.";
    await run(["check", "a.txt", "--published", "2031-06-01"], { "a.txt": text });
    const less = LIST.split("\n").slice(0, 2).join("\n");
    const third = await run(["import", "register", "tour.csv", "--json"], { ...files, "tour.csv": less });
    const told = JSON.parse(third.out);
    expect(told.gone.map((r: { start: string }) => r.start)).toEqual(["2031-05-20"]);
    expect(told.verdicts.changed).toBe(1);
    expect((await run(["corrections"])).out).toContain("Peru");
  }, 120_000);

  it.each([
    [["import", "register", "a.csv", "b.csv"], "Say how it is called: --name NAME."],
    [["import", "register", "a.csv", "--as", "pdf"], "One of historian, csv."],
    [["import", "register", "a.csv", "--name", "us-travels"], "is the name of rows that are shipped"],
    [["import", "leads", "a.csv", "--dry-run"], "goes with import register"],
    [["import", "register", "none.csv"], "no such file"],
    [["import", "register", "big.csv"], "larger than"],
    [["import", "register", "page.xml"], "no register of the Office of the Historian"],
  ])("%j is refused", async (argv, problem) => {
    const files = { "a.csv": LIST, "b.csv": LIST, "page.xml": "<html/>", "big.csv": "x".repeat(64_000_001) };
    const { status, err } = await run(argv, files);
    expect(status).toBe(2);
    expect(err).toContain(problem);
  });
});

describe.skipIf(!existsSync(join(SHARED, "us-travels.jsonl")))("the whole registers beside what is shipped", () => {
  type Source = Readonly<Record<string, string>> & { readonly cities: readonly string[] };
  const rows = (name: string): readonly Source[] =>
    readFileSync(join(SHARED, `${name}.jsonl`), "utf8")
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line));
  const visitsOf = async (ledger: string) =>
    JSON.parse((await run(["contacts", "--kind", "visit", "--json"], {}, ledger)).out).contacts as readonly {
      readonly mentions: readonly string[];
      readonly start: string;
      readonly end: string;
    }[];

  it("double nothing: the travels are the same visits with both evidences, in the format that is published too", async () => {
    const ledger = join(temporaryFolder(), "ledger.sqlite");
    const before = await visitsOf(ledger);
    const travels = rows("us-travels");
    const table = travels.map((r) => [
      ...[r.id!, r.start!, r.end!, r.name!, r.role === "president" ? "President" : "Secretary of State", r.iso3!],
      r.cities.join("; "),
    ]);
    const mapping = { columns: {}, values: { home: "USA", kind: "visit" } };
    const columns = { id: "id", begin: "begin", end: "end", person: "who", office: "as", country: "to", city: "city" };
    const list = csv([["id", "begin", "end", "who", "as", "to", "city"], ...table]);
    const files = { "trips.csv": list, "trips.mapping.json": JSON.stringify({ ...mapping, columns }) };
    const done = JSON.parse((await run(["import", "register", "trips.csv", "--json"], files, ledger)).out);
    expect([done.added.length, done.unknown, done.files[0].quarantined]).toEqual([travels.length, [], []]);
    const days = (visits: Awaited<ReturnType<typeof visitsOf>>) => visits.map((v) => `${v.start} ${v.end}`).sort();
    expect(days(await visitsOf(ledger))).toEqual(days(before));

    const late = rows("us-visits").filter((r) => r.start! >= "2018");
    const element = (r: Source) =>
      `<visit><id>${r.id}</id><start-date>${r.start}</start-date><end-date>${r.end}</end-date><visitor>${r.visitor}</visitor><from id="${r.country}">${r.country_name}</from><description/></visit>`;
    const xml = `<?xml version="1.0" encoding="UTF-8"?>\n<visits>\n${late.map(element).join("\n")}\n</visits>\n`;
    const visits = await run(["import", "register", "v.xml", "--json"], { "v.xml": xml }, ledger);
    expect(JSON.parse(visits.out).added).toHaveLength(late.length);
    expect(days(await visitsOf(ledger))).toEqual(days(before));
  }, 300_000);
});
