/** The world in a real browser: its numbers are the API's, a country leads on, the controls hold in the address. */
import { expect, it } from "vitest";
import { describeDesk, expectSound, expectSoundInAll } from "./browser.ts";

interface Rows {
  readonly rows: readonly {
    readonly pair: string;
    readonly counts: Readonly<Record<string, number | null>>;
    readonly coverage: { readonly state: string };
  }[];
}

const READY = ".world-map a[href]";

describeDesk("the world", (desk) => {
  const ask = async (asked: string): Promise<Rows> =>
    (await fetch(`${desk.address}/api/v1/counts?${asked}&rule-set=all`)).json() as Promise<Rows>;

  it("is sound at every width, light and dark", async () => {
    const opened = await desk.open("/world?year=2024&country=CHN&kind=meeting,call,video&level=4");
    const { page } = opened;
    await page.locator(READY).first().waitFor();
    await page.locator(".multiples svg").first().waitFor();
    await expectSoundInAll(opened);
    await opened.close();
  });

  it("opens with the country that has most, in its last year covered", async () => {
    const { page, close } = await desk.open("/world");
    await page.locator(READY).first().waitFor();
    expect(await page.getByRole("heading", { level: 1 }).textContent()).toBe(
      "Visits: United States and the world, 2023",
    );
    await close();
  });

  it("has the API's numbers under each rule set, tells coverage, and links to the contacts", async () => {
    const { page, close } = await desk.open("/world?year=2024&country=USA&level=1");
    await page.locator(READY).first().waitFor();
    const { rows } = await ask("by=pair&between=USA&kind=visit&level=1&from=2024&to=2024");
    const shown = async (id: string) =>
      page.locator(".numbers tbody tr").filter({ has: page.locator(`a[href="/pair/USA-${id}"]`) });
    for (const ruleSet of ["default", "colt"]) {
      if (ruleSet !== "default") await page.locator(`.dial input[value="${ruleSet}"]`).check({ force: true });
      const most = [...rows].sort((a, b) => b.counts[ruleSet]! - a.counts[ruleSet]!).slice(0, 5);
      for (const { pair, counts } of most) {
        const link = (await shown(pair.replace(/-?USA-?/, ""))).locator("td.number a");
        await expect.poll(() => link.textContent()).toBe(String(counts[ruleSet]));
      }
    }
    const italy = await page.locator('.world-map a[href="/pair/USA-ITA"]').getAttribute("aria-label");
    expect(italy).toMatch(/^Italy: \d visits?, partly covered$/);
    const evidence = await (await shown("ITA")).locator("td.number a").getAttribute("href");
    expect(evidence).toBe("/ledger?between=USA,ITA&kind=visit&level=1&from=2024&to=2024&rule-set=colt");
    // A country that is not the other's pair is told apart from one without contacts.
    expect(await page.locator(".numbers summary").allTextContents()).toEqual(
      expect.arrayContaining([expect.stringMatching(/covered in part: \d+/)]),
    );
    await close();
  });

  it("is gone through by keyboard: the map by arrows, the years by the slider", async () => {
    const { page, close } = await desk.open("/world?year=2023&country=USA");
    await page.locator(READY).first().waitFor();
    await page.locator('.world-map a[tabindex="0"]').focus();
    const first = await page.locator(".status-line").textContent();
    await page.keyboard.press("ArrowRight");
    const second = await page.locator(".status-line").textContent();
    expect(second).not.toBe(first);
    expect(second).toMatch(/visits?, covered/);
    await page.getByRole("slider").focus();
    await page.keyboard.press("ArrowLeft");
    await page.waitForURL("**year=2022**");
    await expect.poll(() => page.getByRole("heading", { level: 1 }).textContent()).toMatch(/2022$/);
    await page.locator('.world-map a[href="/pair/USA-CHN"]').focus();
    await page.keyboard.press("Enter");
    await page.waitForURL("**/pair/USA-CHN");
    await close();
  });

  it("shows pairs with their numbers, what is not covered hatched, and speaks Chinese and Russian", async () => {
    const chinese = await desk.open("/world?year=2024&country=CHN&kind=meeting,call,video&level=4", {
      language: "zh-CN",
    });
    const cell = chinese.page.locator('.pair-matrix td:has(a[href="/pair/CHN-RUS"])').first();
    await cell.waitFor();
    const { rows } = await ask("by=pair&between=CHN,RUS&kind=meeting,call,video&level=4&from=2024&to=2024");
    expect(await cell.textContent()).toBe(String(rows[0]!.counts.default));
    expect(await cell.getAttribute("class")).toContain(`ground-${rows[0]!.coverage.state}`);
    expect(await chinese.page.getByRole("heading", { level: 1 }).textContent()).toContain("中国与世界");
    await expectSound(chinese);
    await chinese.close();
    const russian = await desk.open("/world?year=2019&country=all", { language: "ru-RU", width: 768 });
    await russian.page.locator(READY).first().waitFor();
    expect(await russian.page.getByRole("heading", { level: 1 }).textContent()).toBe("Визиты по всему миру, 2019");
    await expectSound(russian);
    await russian.close();
  });
});
