/** summitry brief: on the starter ledger, as a user sees it. */
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { runProgram } from "../../src/cli/program.ts";
import type { Brief } from "../../src/summitry.ts";
import { temporaryFolder } from "../ledger/small-data.ts";
import { fakeTerminal } from "./fake-terminal.ts";

const ledger = join(temporaryFolder(), "ledger.sqlite");

async function summitry(argv: readonly string[], files: Readonly<Record<string, string>> = {}) {
  const terminal = fakeTerminal(files);
  const status = await runProgram([...argv, "--ledger", ledger], terminal);
  return { status, out: terminal.out(), err: terminal.err(), written: terminal.written };
}

const brief = async (...argv: string[]): Promise<Brief> =>
  JSON.parse((await summitry(["brief", ...argv, "--json"])).out) as Brief;
// biome-ignore lint/suspicious/noExplicitAny: JSON of a command
const count = async (...argv: string[]): Promise<any[]> =>
  JSON.parse((await summitry(["count", ...argv, "--json"])).out).rows;
const words = (found: Brief, id: string): string =>
  (found.sections.find((s) => s.id === id)?.sentences ?? []).map((s) => s.text).join("\n");

let china: Brief;
beforeAll(async () => {
  await summitry(["contacts", "--between", "CHN,RUS"]);
  china = await brief("CHN-RUS", "--year", "2024", "--versus", "CHN-USA");
}, 60_000);

describe("its numbers", () => {
  it("are those of count: contacts and levels of every year, visits by direction", async () => {
    const days = ["--from", "2015", "--to", "2024"];
    const kinds = ["--kind", "meeting,call,video"];
    const [years, levels, out, back] = await Promise.all([
      count("--between", "CHN,RUS", ...kinds, ...days, "--by", "year"),
      count("--between", "CHN,RUS", ...kinds, ...days, "--by", "year,level"),
      count("--direction", "CHN->RUS", "--kind", "visit", ...days, "--by", "year"),
      count("--direction", "RUS->CHN", "--kind", "visit", ...days, "--by", "year"),
    ]);
    const { years: charted } = china.charts;
    expect(charted.map((y) => [y.year, y.contacts.value])).toEqual(years.map((r) => [r.year, r.count]));
    expect(charted.map((y) => y.visits.map((f) => f.value))).toEqual(out.map((r, i) => [r.count, back[i].count]));
    expect(charted.flatMap((y) => y.levels.map((l) => [y.year, l.level, l.figure.value]))).toEqual(
      levels.map((r) => [r.year, r.level, r.count]),
    );
    expect(words(china, "happened")).toContain(`the ledger has ${years.at(-1).count} contacts`);
    const [other] = await count("--between", "CHN,USA", ...kinds, "--from", "2024", "--to", "2024", "--by", "year");
    expect(words(china, "comparison")).toContain(
      `${years.at(-1).count} for China–Russia and ${other.count} for China–United States`,
    );
  });

  it("name their contacts, each of which is listed once", () => {
    const listed = china.contacts.flatMap((g) => g.contacts.map((c) => c.id));
    expect(new Set(listed).size).toBe(listed.length);
    for (const figure of china.figures) {
      if (!figure.label.startsWith("interpretive")) expect(figure.contacts).toHaveLength(figure.value);
      for (const id of figure.contacts) expect(listed).toContain(id);
    }
  });
});

describe("its sentences", () => {
  it("each rest on rows, and say how far these reach", () => {
    for (const s of china.sections.flatMap((section) => section.sentences))
      expect(s.figures.length + s.contacts.length + s.coverage.length + s.claims.length, s.text).toBeGreaterThan(0);
    expect(words(china, "happened")).toContain("covered to level 1, estimated completeness 0.9");
    expect(words(china, "limits")).toContain("answers down to level 1 (leader)");
    expect(words(china, "limits")).toContain("below that absence proves nothing");
    expect(words(china, "records")).toContain("37 in 2024, against 38 in 2023: no record");
    expect(words(china, "readings")).toMatch(/^None kept/);
  });

  it("compare a partial year by the same days, and say so", async () => {
    const found = await brief("CHN-RUS", "--year", "2024", "--to", "2024-08-20");
    const like = ["--from", "2015", "--to", "2024-08-20", "--window", "01-01..08-20", "--by", "year"];
    const rows = await count("--between", "CHN,RUS", "--kind", "meeting,call,video", ...like);
    expect(found.charts.years.map((y) => y.contacts.value)).toEqual(rows.map((r) => r.count));
    expect(found.period.end).toBe("2024-08-20");
    expect(words(found, "limits")).toContain("The year is taken to 20 August 2024");
    expect(words(china, "limits")).not.toContain("The year is taken to");
    expect(found.sections.map((s) => s.id)).not.toContain("comparison");
  });

  it("of a pair with hardly any rows claim nothing beyond them", async () => {
    const found = await brief("FRA-BRA", "--year", "2024", "--versus", "CHN-USA");
    expect(words(found, "comparison")).toContain("no ratio is given, for the ledger does not cover both");
    expect(words(found, "comparison")).not.toMatch(/the ratio of rates|a share of/);
    expect(words(china, "comparison")).toMatch(/the ratio of rates in the ledger is \d/);
    expect(words(found, "happened")).toContain("the ledger has no contacts");
    expect(words(found, "records")).toContain("no record, for the ledger has none");
    expect(words(found, "limits")).toContain("No coverage statement speaks of meetings, calls and videos");
  });

  it("of a year without coverage say so", async () => {
    const found = await brief("CHN-RUS", "--year", "1995");
    expect(words(found, "happened")).toContain("of unknown coverage");
    expect(words(found, "limits")).toContain("unknown, not absent");
  });

  it("quote what kept documents make of it, attributed, and leave other pairs' alone", async () => {
    const article =
      "Xi Jinping met Vladimir Putin in Beijing on 16 May 2024. The meeting is a sign of China's growing support for Russia.";
    const other =
      "Xi Jinping met Emmanuel Macron in Paris on 6 May 2024. The visit is a sign of China's growing support for France.";
    await summitry(["check", "one.md", "--published", "2024-06-01"], { "one.md": `# A view\n\n${article}\n` });
    await summitry(["check", "two.md", "--published", "2024-06-02"], { "two.md": `# Another view\n\n${other}\n` });
    const found = await brief("CHN-RUS", "--year", "2024");
    expect(words(found, "readings")).toContain("A view");
    expect(words(found, "readings")).toContain("1 June 2024");
    expect(words(found, "readings")).not.toContain("Another view");
    expect(words(await brief("CHN-RUS", "--year", "2023"), "readings")).toMatch(/^None kept/);
  });
});

describe("its faces", () => {
  const links = (text: string) => [...text.matchAll(/(?:href="|\]\()#([\w-]+)/g)].map((m) => m[1]);
  const anchors = (text: string) => new Set([...text.matchAll(/ id="([\w-]+)"/g)].map((m) => m[1]));

  it("are Markdown whose every citation leads somewhere", async () => {
    const { out } = await summitry(["brief", "CHN-RUS", "--year", "2024", "--versus", "CHN-USA"]);
    expect(out).toMatch(/^# China–Russia, 2024, beside China–United States\n/);
    const targets = anchors(out);
    for (const link of links(out)) expect(targets).toContain(link);
    expect(out).toMatch(/C\d+\*\* 16 May 2024, meeting, Beijing, China: .*Xi Jinping \(.*President/);
  });

  it("are a page that asks nothing of the network, with charts that are told in words and in tables", async () => {
    const { written, out, err } = await summitry(["brief", "CHN-RUS", "--year", "2024", "--html", "brief.html"]);
    expect(out).toBe("");
    expect(err).toContain("Written: brief.html");
    const page = written.get("brief.html")!;
    expect(page).not.toMatch(/<script|<link|<img|@import|url\(|<iframe/);
    expect(page.match(/<svg /g)).toHaveLength(3);
    expect(page.match(/<svg [^>]*role="img" aria-labelledby="(\w+)-title \1-desc"/g)).toHaveLength(3);
    expect(page.match(/As a table/g)).toHaveLength(3);
    expect(page).toContain("prefers-color-scheme: dark");
    expect(page).toContain("@media print");
    const targets = anchors(page);
    for (const link of links(page)) expect(targets).toContain(link);
    const ids = [...page.matchAll(/ id="([\w-]+)"/g)].map((m) => m[1]);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it("refuse what is no year, no pair, or a day of another year", async () => {
    expect((await summitry(["brief", "CHN-RUS", "--year", "24"])).status).toBe(2);
    expect((await summitry(["brief", "CHN->RUS", "--year", "2024"])).err).toContain("no pair of two countries");
    expect((await summitry(["brief", "CHN-RUS", "--year", "2024", "--to", "2023-05-01"])).err).toContain(
      "is not in 2024",
    );
  });
});
