/** The pages of persons and offices in a real browser: sound everywhere, also where there is nothing; numbers the API's. */
import { expect, it } from "vitest";
import { describeDesk, expectSound, expectSoundInAll } from "./browser.ts";

interface Row {
  readonly kind: string;
  readonly counts: Readonly<Record<string, number | null>>;
  readonly [key: string]: unknown;
}

describeDesk("persons and offices", (desk) => {
  const rowsOf = async (asked: string): Promise<readonly Row[]> => {
    const response = await fetch(`${desk.address}/api/v1/counts?${asked}&rule-set=all`);
    return ((await response.json()) as { rows: readonly Row[] }).rows;
  };

  it("are sound at every width, light and dark", async () => {
    for (const address of ["/person/sergey-lavrov-1950", "/office/CHN-fm"]) {
      const opened = await desk.open(address);
      const { page } = opened;
      await page.locator(".year-bars svg a").first().waitFor();
      await expectSoundInAll(opened);
      await opened.close();
    }
  });

  it("give a person's contacts and visits by year, counterparts and travels, each with its contacts", async () => {
    const { page, close } = await desk.open("/person/antony-blinken-1962");
    await page.locator(".world-map a[href]").first().waitFor();
    const years = await rowsOf("person=antony-blinken-1962&by=year&whole-years=true");
    const of2023 = years.find((row) => row.kind === "visit" && row.year === 2023)!;
    const bar = page.locator('.year-bars a[href="/ledger?person=antony-blinken-1962&kind=visit&from=2023&to=2023"]');
    expect(await bar.getAttribute("aria-label")).toMatch(
      new RegExp(`^2023: ${of2023.counts.default} visits \\(.*\\), covered$`),
    );
    const visits = await rowsOf("person=antony-blinken-1962&by=country&kind=visit");
    const israel = visits.find((row) => row.country === "ISR")!;
    expect(await page.locator('.world-map a[href*="*->ISR"]').getAttribute("aria-label")).toContain(
      `Israel: ${israel.counts.default} visits`,
    );
    const met = await rowsOf("person=antony-blinken-1962&by=counterpart&kind=meeting,call,video");
    const wang = met.find((row) => row.counterpart === "wang-yi-1953")!;
    expect(await page.locator('.ranked a[href*="antony-blinken-1962,wang-yi-1953"]').textContent()).toBe(
      String(wang.counts.default),
    );
    await page.locator(".latest a").first().click();
    await page.waitForURL("**/contact/*");
    await close();
  });

  it("say so where the ledger knows no contact, no tenure, no such person", async () => {
    const { persons } = (await (await fetch(`${desk.address}/api/v1/persons?limit=1000`)).json()) as {
      persons: readonly { id: string }[];
    };
    let found = 0;
    for (const { id } of persons) {
      if (found > 0) break;
      if ((await rowsOf(`person=${encodeURIComponent(id)}`)).some((row) => row.counts.default! > 0)) continue;
      found++;
      const opened = await desk.open(`/person/${id}`);
      await opened.page.getByText("The ledger knows no contact.").waitFor();
      await expectSound(opened);
      await opened.close();
    }
    expect(found).toBe(1);
    const missing = await desk.open("/person/nobody-of-that-name");
    await missing.page.getByRole("alert").waitFor();
    await missing.close();
  });

  it("give an office's holders with their contacts, in the reader's language", async () => {
    const { page, close } = await desk.open("/office/USA-secstate", { language: "ru-RU" });
    await page.locator(".tenures li").first().waitFor();
    expect(await page.getByRole("heading", { level: 1 }).textContent()).toBe("Государственный секретарь США");
    const rows = await rowsOf("office=USA-secstate&by=person&kind=visit");
    const blinken = rows.find((row) => row.person === "antony-blinken-1962")!;
    const link = page.locator('.tenures a[href="/ledger?office=USA-secstate&person=antony-blinken-1962&kind=visit"]');
    expect(await link.textContent()).toContain(String(blinken.counts.default));
    await page.locator('.dial input[value="counterparts"]').check({ force: true });
    await page.waitForURL("**rule-set=counterparts");
    await close();
    const chinese = await desk.open("/person/vladimir-putin-1952", { language: "zh-CN", width: 768 });
    await chinese.page.locator(".year-bars svg a").first().waitFor();
    expect(await chinese.page.getByRole("heading", { level: 1 }).textContent()).toMatch(/普京/);
    await expectSound(chinese);
    await chinese.close();
  });
});
