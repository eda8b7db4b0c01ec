import { expect, it } from "vitest";
import { coveredStretches, matrixOf, stateOf, totalsOf, yearsUnder } from "../../web/views/pair/state.ts";
import { describeDesk, expectSound, expectSoundInAll } from "./browser.ts";

it("reads its state from the address, and what it does not know as the usual", () => {
  expect(stateOf("CHN-USA", { vs: "CHN-RUS", "rule-set": "colt", from: "2000", window: "01-01..08-20" })).toEqual({
    ...{ pair: ["CHN", "USA"], versus: ["CHN", "RUS"], ruleSet: "colt", what: "contacts", from: 2000 },
    window: "01-01..08-20",
  });
  expect(stateOf("CHN-CHN", { vs: "x", from: "soon", window: "summer" })).toMatchObject({
    ...{ pair: ["CHN", "RUS"], versus: null, from: 2013, window: null },
  });
});

it("joins what is covered, and tells all kinds from some", () => {
  const statement = { level: 1, completeness: "near-complete", estimate: 0.9, persons: null, offices: null } as const;
  const made = (kinds: readonly string[], from: string, to: string) =>
    ({ ...statement, kinds, from, to, id: from, countries: [], direction: null, basis: "", knownGaps: [] }) as never;
  const statements = [
    made(["meeting"], "2020-01-01", "2022-12-31"),
    made(["call"], "2021-01-01", "2021-12-31"),
    made(["call"], "2022-01-01", "2022-12-31"),
  ];
  const span = { start: "2019-01-01", end: "2023-12-31" };
  expect(coveredStretches(statements, 1, ["meeting", "call"], span)).toEqual([
    { start: "2020-01-01", end: "2020-12-31", depth: "some" },
    { start: "2021-01-01", end: "2022-12-31", depth: "all" },
  ]);
  expect(coveredStretches(statements, 2, ["meeting"], span)).toEqual([]);
});

it("keeps what a rule set does not count apart from zero", () => {
  const coverage = { state: "covered" } as never;
  const rows = [{ year: 2024, kind: "contacts", coverage, counts: { default: 2, historian: null } }];
  const levels = { rows: rows.map((row) => ({ ...row, level: 1 as const })) };
  expect(yearsUnder({ rows }, levels, "historian")).toBeNull();
  expect(yearsUnder({ rows }, levels, "default")?.[0]).toMatchObject({ total: 2, levels: [2, 0, 0, 0, 0, 0, 0] });
  expect(totalsOf({ rows })).toEqual({ default: 2, historian: "–" });
});

it("counts who meets whom without those who only came along, and without visits", () => {
  const person = (id: string, country: string, accompanying = false) => ({
    person: id,
    office: null,
    country,
    accompanying,
  });
  const contact = (kind: string, ...participants: object[]) => ({ kind, participants }) as never;
  const { rows, columns, cells } = matrixOf(
    [
      contact("meeting", person("a", "AAA"), person("b", "BBB"), person("c", "BBB", true)),
      contact("call", person("a", "AAA"), person("b", "BBB")),
      contact("visit", person("a", "AAA"), person("d", "BBB")),
    ],
    ["AAA", "BBB"],
    "person",
  );
  expect([rows, columns, cells]).toEqual([["a"], ["b"], [{ a: "a", b: "b", count: 2 }]]);
});

describeDesk("a pair", (desk) => {
  it("is sound at every width, light and dark", async () => {
    const opened = await desk.open("/pair/CHN-RUS?vs=CHN-USA");
    await opened.page.locator(".statements li").nth(1).waitFor();
    await opened.page.locator("svg.timeline").nth(1).waitFor();
    await expectSoundInAll(opened);
    await opened.close();
  });

  it("turns the dial to the numbers of the command line", async () => {
    const { page, close } = await desk.open("/pair/CHN-RUS");
    const bars = page.locator(".year-bars a");
    for (const [ruleSet, name] of [
      ["default", "Default"],
      ["leaders-only", "Leaders only"],
      ["counterparts", "Counterparts"],
    ] as const) {
      await page.locator(".dial label", { hasText: name }).click();
      const address = `${desk.address}/api/v1/counts?between=CHN,RUS&kind=meeting,call,video&from=2013&by=year&rule-set=${ruleSet}`;
      const { rows } = (await (await fetch(address)).json()) as { rows: { year: number; count: number }[] };
      const shown = await bars.evaluateAll((all) => all.map((bar) => bar.getAttribute("aria-label")));
      expect(shown.map((label) => label?.split(",")[0])).toEqual(
        rows.filter((row) => row.count > 0).map(({ year, count }) => `${year}: ${count}`),
      );
    }
    await page.waitForURL(/rule-set=counterparts/);
    await close();
  });

  it("says where a rule set does not count what is asked", async () => {
    const { page, close } = await desk.open("/pair/CHN-RUS?rule-set=historian");
    await page.getByText("does not count these").first().waitFor();
    await page.getByLabel("Counted").selectOption("visits");
    await page.locator(".year-bars svg").waitFor();
    await close();
  });

  it("opens what a number rests on, without loading the page anew", async () => {
    const { page, close } = await desk.open("/pair/CHN-RUS");
    await page.evaluate("globalThis.held = true");
    await page.locator(".year-bars a").last().click();
    await page.waitForURL(/\/ledger\?.*between=CHN,RUS.*kind=meeting/);
    await page.goBack();
    await page.locator("svg.timeline a").first().click();
    await page.waitForURL(/\/contact\//);
    expect(await page.evaluate("globalThis.held")).toBe(true);
    await close();
  });

  it("speaks Chinese and Russian", async () => {
    for (const [language, title] of [
      ["zh-CN", "中国与俄罗斯"],
      ["ru-RU", "Китай и Россия"],
    ] as const) {
      const opened = await desk.open("/pair/CHN-RUS", { language });
      await opened.page.getByRole("heading", { name: title, level: 1 }).waitFor();
      await expectSound(opened);
      await opened.close();
    }
  });
});
