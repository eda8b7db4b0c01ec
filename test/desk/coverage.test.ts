/** The coverage view: every statement a band, the numbers by side the API's, the question answered in words. */
import { appendFileSync } from "node:fs";
import { expect, it } from "vitest";
import { type Desk, describeDesk, expectSound, expectSoundInAll } from "./browser.ts";

// biome-ignore lint/suspicious/noExplicitAny: JSON of an answer
const ask = async (desk: Desk, path: string): Promise<any> => (await fetch(`${desk.address}/api/v1${path}`)).json();

describeDesk("the coverage view", (desk) => {
  it("is sound at every width and in both themes", async () => {
    const opened = await desk.open("/coverage?between=CHN-RUS&statement=cov-001&cell=contacts.1.both");
    await opened.page.locator(".side-row").first().waitFor();
    await expectSoundInAll(opened);
    await opened.close();
  });

  it("draws every statement, and says the chosen one in words", async () => {
    const { statements } = await ask(desk, "/coverage");
    const opened = await desk.open("/coverage", { theme: "dark" });
    const { page } = opened;
    expect(await page.locator("svg.bands a").count()).toBe(statements.length);
    const open = statements.filter((s: { completeness: string }) => s.completeness === "none");
    expect(await page.locator(".band.none").count()).toBe(open.length);
    await page.getByRole("link", { name: /^Xi Jinping, Vladimir Putin/ }).focus();
    await page.keyboard.press("Enter");
    const { basis, knownGaps } = statements.find((s: { id: string }) => s.id === "cov-001");
    const told = await page.locator(".statement").textContent();
    for (const words of [basis, ...knownGaps, "0.95"]) expect(told).toContain(words);
    expect(page.url()).toContain("statement=cov-001");
    await expectSound(opened);
    await opened.close();
  });

  it("counts by side as the API does, and every part leads to its contacts", async () => {
    for (const by of ["level", "year"]) {
      const { rows } = await ask(desk, `/coverage/by-side?between=CHN,RUS&by=${by}`);
      const { page, close } = await desk.open(`/coverage?between=CHN-RUS&by=${by}`);
      await page.locator(".side-row").first().waitFor();
      const counts = await page.locator(".side-row .end").allTextContents();
      expect(counts.map(Number)).toEqual(rows.map((row: { count: number }) => row.count));
      const parts = await page.locator("svg.completeness a").all();
      const numbers = await Promise.all(
        parts.map(async (a) => Number(/\d+$/.exec((await a.locator("title").textContent())!)![0])),
      );
      expect(numbers.reduce((a, b) => a + b)).toBe(
        rows.reduce((sum: number, r: { count: number }) => sum + r.count, 0),
      );
      for (const at of [0, parts.length - 1]) {
        await parts[at]!.click();
        await page.getByRole("heading", { name: `(${numbers[at]})` }).waitFor();
        expect(await page.locator(".behind li").count()).toBe(Math.min(40, numbers[at]!));
      }
      await close();
    }
  });

  it("tells what was watched, when a source was down, and the alerts", async () => {
    const poll = { type: "poll", source: "/news/<b>feed</b>.xml", documents: 0, problems: [] };
    const alert = { kind: "gap-ended", key: "k", text: "A–B: the first contact since 1 May 2025.", claim: null };
    const lines = [
      { ...poll, at: "2026-01-01T00:00:00Z", outcome: "new", documents: 3 },
      { ...poll, at: "2026-01-01T01:00:00Z", outcome: "down", problems: ["no route"] },
      { type: "alert", at: "2026-01-01T01:00:00Z", contacts: [], ...alert },
    ];
    expect((await ask(desk, "/watch")).sources).toEqual([]);
    appendFileSync(`${desk.path}.watch.jsonl`, lines.map((line) => `${JSON.stringify(line)}\n`).join(""));
    const opened = await desk.open("/coverage", { width: 360 });
    const told = await opened.page.locator(".watched").textContent();
    for (const words of ["/news/<b>feed</b>.xml", "no answer", "no route", "silence ended", alert.text])
      expect(told).toContain(words);
    await expectSoundInAll(opened);
    await opened.close();
  });

  it("answers what the ledger can say as the API does", async () => {
    const opened = await desk.open("/coverage");
    const { page } = opened;
    await page.getByLabel("Pair or country").fill("CHN-USA");
    await page.getByLabel("Level").selectOption("1");
    await page.getByLabel("Kind").selectOption("meeting");
    await page.getByLabel("From").fill("2020");
    await page.getByLabel("To").fill("2024");
    await page.getByRole("button", { name: "Ask" }).click();
    const answer = page.locator(".said-coverage");
    await answer.waitFor();
    const { coverage } = await ask(desk, "/coverage?between=CHN,USA&level=1&kind=meeting&from=2020&to=2024");
    expect(coverage.state).toBe("covered");
    const told = await answer.textContent();
    for (const words of ["Covered: an absence", "China – United States", ...coverage.statements])
      expect(told).toContain(words);
    await page.reload();
    await answer.waitFor();
    expect(await answer.textContent()).toBe(told);
    await expectSound(opened);
    await opened.close();
  });

  it.each([
    ["zh-CN", "覆盖", "中国"],
    ["ru-RU", "Охват", "Китай"],
  ])("speaks %s", async (language, title, name) => {
    const opened = await desk.open("/coverage?between=CHN-RUS", { language });
    await opened.page.locator(".side-row").first().waitFor();
    expect(await opened.page.getByRole("heading", { level: 1 }).textContent()).toBe(title);
    expect(await opened.page.locator(".bands-of").textContent()).toContain(name);
    await expectSound(opened);
    await opened.close();
  });
});
