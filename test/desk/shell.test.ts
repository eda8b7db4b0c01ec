import { expect, it } from "vitest";
import { describeDesk, expectSound } from "./browser.ts";

describeDesk("the shell", (desk) => {
  it("finds a person by a name in any script, and goes there by keyboard", async () => {
    for (const name of ["Xi Jinping", "习近平", "Си Цзиньпин"]) {
      const opened = await desk.open("/coverage");
      const { page } = opened;
      await page.keyboard.press("/");
      await page.keyboard.type(name);
      await page
        .getByRole("option", { name: /person/ })
        .first()
        .waitFor();
      await page.keyboard.press("Enter");
      await page.waitForURL("**/person/xi-jinping-1953");
      await expectSound(opened);
      await opened.close();
    }
  });

  it("says so where there is no such page", async () => {
    const opened = await desk.open("/nothing/of/the/kind");
    expect(await opened.page.getByRole("heading", { level: 1 }).textContent()).toMatch(/no such page/);
    await expectSound(opened);
    await opened.close();
  });

  it("keeps language and theme", async () => {
    const { page, close } = await desk.open("/coverage");
    await page.getByLabel("Language").selectOption("ru");
    await page.getByLabel("Тема").selectOption("dark");
    await page.reload();
    expect(await page.locator("html").getAttribute("lang")).toBe("ru");
    expect(await page.locator("html").getAttribute("data-theme")).toBe("dark");
    await close();
  });

  it("loads its first page within 250 kB", async () => {
    const { page, close } = await desk.open("/");
    const bytes = await page.evaluate<number>(`performance.getEntries()
      .filter((entry) => entry.transferSize && !entry.name.includes("/api/"))
      .reduce((sum, entry) => sum + entry.transferSize, 0)`);
    expect(bytes).toBeGreaterThan(20_000);
    expect(bytes).toBeLessThan(250_000);
    await close();
  });
});
