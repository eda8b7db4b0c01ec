import type { Page } from "playwright-core";
import { expect, it } from "vitest";
import { describeDesk, expectSound, expectSoundInAll } from "./browser.ts";

describeDesk("the ledger", (desk) => {
  const total = async (query: string): Promise<number> =>
    ((await (await fetch(`${desk.address}/api/v1/contacts?limit=1&${query}`)).json()) as { total: number }).total;
  /** "8,347 contacts" → 8347, once the list is the address's. */
  const shown = async (page: Page): Promise<number> => {
    await page.waitForLoadState("networkidle");
    await page.locator(".columns:not(.is-waiting) .row[aria-rowindex='2'], .nothing").first().waitFor();
    return Number((await page.locator(".found b").textContent())!.replace(/\D/g, ""));
  };
  const facet = (page: Page, name: string) =>
    page.locator("#facets").getByRole("button", { name: new RegExp(`^${name} ?[\\d,]+$`) });

  it("is sound at every width, light and dark", async () => {
    const opened = await desk.open("/ledger?between=CHN,RUS&level=3", { width: 360 });
    const { page, close } = opened;
    expect(await shown(page)).toBe(await total("between=CHN,RUS&level=3"));
    await page.getByRole("button", { name: "Narrow the list" }).click();
    await page.getByText("Saved views").click();
    await expectSoundInAll(opened);
    await close();
  });

  it("narrows by what is beside it, and widens by the chips", async () => {
    const { page, close } = await desk.open("/ledger?between=CHN");
    await facet(page, "Russia").click();
    await page.waitForURL(/between=CHN,RUS/);
    expect(await shown(page)).toBe(await total("between=CHN,RUS"));
    await facet(page, "meeting").click();
    await facet(page, "leader").click();
    await page.waitForURL(/level=1/);
    const counted = await total("between=CHN,RUS&kind=meeting&level=1");
    expect(await shown(page)).toBe(counted);
    expect(await facet(page, "leader").textContent()).toContain(String(counted));
    await page.getByLabel("First year or day").fill("2024-05");
    await page.getByLabel("First year or day").press("Enter");
    await page.waitForURL(/from=2024-05/);
    expect(await shown(page)).toBe(await total("between=CHN,RUS&kind=meeting&level=1&from=2024-05"));
    await page.getByRole("button", { name: "Remove: meeting" }).click();
    await page.waitForURL((url) => !url.searchParams.has("kind"));
    await page.getByRole("button", { name: "Clear all" }).click();
    await page.waitForURL((url) => url.search === "");
    expect(await shown(page)).toBe(await total(""));
    await page.goBack();
    expect(await shown(page)).toBe(await total("between=CHN,RUS&level=1&from=2024-05"));
    await close();
  });

  it("takes years by a click and by a stroke", async () => {
    const { page, close } = await desk.open("/ledger?between=CHN,RUS");
    const box = (await page.locator(".year-brush").boundingBox())!;
    const at = (year: number) => box.x + ((year - 2000 + 0.5) / 26) * box.width;
    await page.mouse.click(at(2024), box.y + 20);
    await page.waitForURL(/from=2024&to=2024|to=2024&from=2024/);
    expect(await shown(page)).toBe(await total("between=CHN,RUS&from=2024&to=2024"));
    await page.mouse.move(at(2015), box.y + 20);
    await page.mouse.down();
    await page.mouse.move(at(2012), box.y + 20, { steps: 4 });
    await page.mouse.up();
    await page.waitForURL(/from=2012/);
    expect(await shown(page)).toBe(await total("between=CHN,RUS&from=2012&to=2015"));
    await close();
  });

  it("finds the same by a name in any script, and counts by a rule set", async () => {
    for (const [name, locale, label] of [
      ["Putin Beijing", "en-GB", "Search names, places, texts"],
      ["普京 北京", "zh-CN", "搜索姓名、地点、文本"],
      ["Путин Пекин", "ru-RU", "Поиск имён, мест, текстов"],
    ] as const) {
      const opened = await desk.open("/ledger", { language: locale });
      await opened.page.getByLabel(label).fill(name);
      await opened.page.waitForURL(/q=/);
      expect(await shown(opened.page)).toBe(await total("q=Putin+Beijing"));
      if (locale !== "en-GB") await expectSound(opened);
      await opened.close();
    }
    const { page, close } = await desk.open("/ledger?direction=CHN->RUS&kind=visit");
    await page.getByLabel("Counted by").selectOption("chinavisits");
    await page.waitForURL(/rule-set=chinavisits/);
    expect(await shown(page)).toBe(await total("direction=CHN->RUS&kind=visit&rule-set=chinavisits"));
    await close();
  });

  it("scrolls through all of it, by wheel and by keyboard, drawing only what is in sight", async () => {
    const { page, errors, close } = await desk.open("/ledger");
    const all = await shown(page);
    const grid = page.getByRole("grid");
    expect(await grid.getAttribute("aria-rowcount")).toBe(String(all + 1));
    await page.evaluate("scrollTo(0, document.documentElement.scrollHeight)");
    await page.locator(`.row[aria-rowindex="${all + 1}"] a`).waitFor();
    expect(await page.locator(".rows .body .row").count()).toBeLessThan(80);
    expect(await page.locator(`.row[aria-rowindex="${all + 1}"]`).textContent()).toContain("1866");
    await grid.focus();
    await page.keyboard.press("Home");
    await page.keyboard.press("PageDown");
    await page.keyboard.press("ArrowDown");
    const active = await grid.getAttribute("aria-activedescendant");
    const href = await page.locator(`#${active} a`).getAttribute("href");
    await page.keyboard.press("Enter");
    await page.waitForURL(`**${href}`);
    expect(errors).toEqual([]);
    await close();
  });

  it("keeps views by name, and exports what it shows", async () => {
    const query = "between=CHN,USA&kind=call";
    const { page, close } = await desk.open(`/ledger?${query}&order=asc`);
    await page.getByText("Saved views").click();
    await page.getByLabel("Name", { exact: true }).fill("Calls with Washington");
    await page.getByRole("button", { name: "Save this view" }).click();
    await page.goto("/ledger");
    await page.getByText("Saved views").click();
    await page.getByRole("link", { name: "Calls with Washington" }).click();
    await page.waitForURL(/kind=call/);
    const href = await page.getByRole("link", { name: "The whole list: CSV" }).getAttribute("href");
    const csv = (await (await fetch(desk.address + href)).text()).trim().split("\r\n");
    expect(csv).toHaveLength((await total(query)) + 1);
    const first = await page.locator(".row[aria-rowindex='2'] a").getAttribute("href");
    expect(`/contact/${csv[1]!.split(",")[0]}`).toBe(first);
    await close();
  });

  it("says so where nothing fits, and where the question is none", async () => {
    const { page, close } = await desk.open("/ledger?q=zzzz");
    expect(await shown(page)).toBe(0);
    expect(await page.locator(".nothing").textContent()).toMatch(/No contact/);
    await page.goto("/ledger?between=Atlantis");
    await page.getByRole("alert").waitFor();
    await close();
  });
});
