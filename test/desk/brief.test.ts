/** The brief view: the prose of the API with its citations, charts that lead to figures, files to take away, two pages of print. */
import { expect, it } from "vitest";
import { type Desk, describeDesk, expectSound, expectSoundInAll } from "./browser.ts";

// biome-ignore lint/suspicious/noExplicitAny: JSON of an answer
const ask = async (desk: Desk, path: string): Promise<any> => (await fetch(`${desk.address}/api/v1${path}`)).json();
/** Axe reads every line of a brief, and this one is shorter. */
const SHORT = "/brief/USA-RUS?year=2021";
const VIEW = "/brief/CHN-RUS?year=2024&versus=CHN-USA";

describeDesk("the brief view", (desk) => {
  it("is sound at every width and in both themes", async () => {
    const opened = await desk.open(SHORT);
    await opened.page.locator(".brief-section").first().waitFor();
    await expectSoundInAll(opened);
    await opened.close();
  });

  it("tells what the API tells, each citation to its row", async () => {
    const brief = await ask(desk, "/briefs?pair=CHN-RUS&year=2024&versus=CHN-USA");
    const { page, close } = await desk.open(VIEW);
    const sentences = brief.sections.flatMap((s: { sentences: { text: string }[] }) => s.sentences.map((x) => x.text));
    const told = (await page.locator(".brief-section > div > p").allTextContents()).map((text) => text.trim());
    expect(told.length).toBe(sentences.length);
    expect(told.filter((text, i) => !text.startsWith(sentences[i]))).toEqual([]);
    expect(await page.locator(".appendix tbody tr").count()).toBe(brief.figures.length);
    const contacts = brief.contacts.flatMap((g: { contacts: { id: string }[] }) => g.contacts.map((c) => c.id));
    expect(await page.locator(".brief-contacts > li").count()).toBe(contacts.length);
    const links = await page
      .locator(".cites a")
      .evaluateAll((all) => all.map((a) => [a.textContent, a.getAttribute("href")]));
    const targets = await page.locator(".appendix [id]").evaluateAll((all) => all.map((one) => one.id));
    for (const [label, href] of links) {
      if (href!.startsWith("#")) expect(targets, `${label} leads to ${href}`).toContain(href!.slice(1));
      if (href!.startsWith("/contact/")) expect(contacts[Number(label!.slice(1)) - 1]).toBe(href!.slice(9));
    }
    expect(links.some(([label, href]) => label === "cov-005" && href === "/coverage?statement=cov-005")).toBe(true);
    // A citation into a closed list opens it.
    const [, run] = links.find(([, href]) => href!.startsWith("#c"))!;
    await page.locator(`.cites a[href="${run}"]`).first().click();
    await page.locator(run!).waitFor({ state: "visible" });
    const marks = await page.locator(".brief-lane .mark").count();
    expect(marks).toBe(
      brief.charts.lanes.reduce((sum: number, l: { contacts: object[] }) => sum + l.contacts.length, 0),
    );
    await close();
  });

  it("is chosen in a form, and its address holds what was chosen", async () => {
    const opened = await desk.open("/brief", { theme: "dark" });
    const { page } = opened;
    await expectSound(opened);
    await page.getByLabel("Pair").fill("CHN-USA");
    await page.getByLabel("Year").fill("2023");
    await page.getByLabel("Up to").fill("2023-06-30");
    await page.keyboard.press("Enter");
    await page
      .getByRole("heading", { level: 1, name: /^China–United States, 1 January to 30 June 2023|^China–United States/ })
      .waitFor();
    expect(page.url()).toContain("/brief/CHN-USA?year=2023&to=2023-06-30");
    await page.goto("/brief/CHN-CHN?year=2023", { waitUntil: "networkidle" });
    expect(await page.getByRole("alert").textContent()).toMatch(/no pair of two countries/);
    await opened.close();
  });

  it("is taken away as HTML, Markdown and JSON", async () => {
    const { page, close } = await desk.open(VIEW);
    const text = async (name: string) => {
      const [file] = await Promise.all([
        page.waitForEvent("download"),
        page.getByRole("link", { name, exact: true }).click(),
      ]);
      const parts: Buffer[] = [];
      for await (const part of await file.createReadStream()) parts.push(part as Buffer);
      return [file.suggestedFilename(), Buffer.concat(parts).toString()] as const;
    };
    expect(await text("HTML")).toEqual(["brief-CHN-RUS-2024.html", expect.stringMatching(/^<!doctype html>/)]);
    expect(await text("Markdown")).toEqual(["brief-CHN-RUS-2024.md", expect.stringMatching(/^# China–Russia, 2024/)]);
    const [name, json] = await text("JSON");
    expect([name, JSON.parse(json).pair]).toEqual(["brief-CHN-RUS-2024.json", "China–Russia"]);
    await close();
  });

  it("prints on two to three pages, without what is for the screen", async () => {
    const { page, close } = await desk.open(VIEW);
    await page.locator(".brief-section").first().waitFor();
    const pdf = (await page.pdf({ preferCSSPageSize: true })).toString("latin1");
    expect(Number(/\/Count (\d+)/.exec(pdf)?.[1])).toBeLessThanOrEqual(3);
    await page.emulateMedia({ media: "print" });
    expect(await page.getByRole("button", { name: "Print" }).isVisible()).toBe(false);
    await close();
  });

  it.each([
    ["zh-CN", "账本简报", "领导人"],
    ["ru-RU", "Справка по реестру", "лидер"],
  ])("speaks %s around an English text", async (language, kicker, level) => {
    const opened = await desk.open(SHORT, { language });
    await opened.page.locator(".brief-section").first().waitFor();
    expect(await opened.page.locator(".masthead .kicker").textContent()).toBe(kicker);
    expect(await opened.page.locator(".brief .key").nth(1).textContent()).toContain(level);
    await expectSound(opened);
    await opened.close();
  });
});
