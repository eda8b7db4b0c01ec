import { expect, it } from "vitest";
import { describeDesk, expectSound, expectSoundInAll, TOKEN } from "./browser.ts";

const VISIT = "cnru-2024-05-16-visit-vladimir-putin";

const TEXT =
  `MOSCOW, March 4 -- The weather was fine. On 3 March 2024, Chinese Foreign Minister Wang Yi met Russian Foreign
Minister Sergey Lavrov in Moscow. <script>globalThis.harmed=1</script> They \u202Espoke\u202C for an hour.`.replace(
    "\n",
    " ",
  );

const HREFS = "[...document.querySelectorAll('.related a')].map((a) => a.getAttribute('href'))";

describeDesk("a contact's page", (desk) => {
  // biome-ignore lint/suspicious/noExplicitAny: JSON of an answer
  const json = async (path: string): Promise<any> => (await fetch(`${desk.address}/api/v1${path}`)).json();

  it("is sound at every width, light and dark", async () => {
    const opened = await desk.open(`/contact/${VISIT}`);
    const { page, close } = opened;
    await page.locator(".place-map .here").waitFor();
    await page.getByText("The whole explanation").click();
    await expectSoundInAll(opened);
    await close();
  });

  it("tells who took part in which office, what was part of it, and who states it", async () => {
    const contact = await json(`/contacts/${VISIT}`);
    const { page, close } = await desk.open(`/contact/${contact.id}`);
    expect(await page.getByRole("heading", { level: 1 }).textContent()).toBe("Vladimir Putin → China");
    const rows = page.locator("table tbody tr:has(td)");
    expect(await rows.count()).toBe(contact.participants.length);
    expect(await rows.first().textContent()).toMatch(/Vladimir Putin.*President.*1 leader.*Russia.*guest/);
    expect(await page.locator("tr.companion").count()).toBe(
      contact.participants.filter((p: { accompanying: boolean }) => p.accompanying).length,
    );
    expect(await page.locator(".place-map text").allTextContents()).toEqual(contact.place.cities);
    const { contacts } = await json("/contacts?between=CHN&from=2024-05-16&to=2024-05-17");
    const parts = contacts.filter((c: { partOf: string }) => c.partOf === contact.id);
    const links = page.locator(".related a");
    expect(await page.evaluate<string[]>(HREFS)).toEqual(parts.map((c: { id: string }) => `/contact/${c.id}`));
    expect(await page.getByText(/Only pages of Russia are cited/).count()).toBe(1);
    await links.first().click();
    await page.getByRole("heading", { name: "Part of this visit" }).waitFor();
    await close();
  });

  it("tells where sources differ, what was judged, and which ids lead here", async () => {
    const { contacts } = await json("/contacts?person=woodrow-wilson-1856&from=1919-01-01&to=1919-01-06&kind=visit");
    const [contact] = contacts.filter((c: { reasons: string[] }) => c.reasons.length > 0);
    const { page, close } = await desk.open(`/contact/${contact.aliases[0]}`);
    expect(await page.locator(".reasons li").allTextContents()).toEqual(contact.reasons);
    expect(await page.locator(".history").textContent()).toContain(contact.aliases[0]);
    expect(await page.locator(".testimonies figure").count()).toBe(contact.mentions.length);
    await close();
  });

  it("speaks Chinese and Russian", async () => {
    for (const [language, heading] of [
      ["zh-CN", "弗拉基米尔·普京 → 中国"],
      ["ru-RU", "Владимир Путин → Китай"],
    ] as const) {
      const opened = await desk.open(`/contact/${VISIT}`, { language });
      expect(await opened.page.getByRole("heading", { level: 1 }).textContent()).toBe(heading);
      await expectSound(opened);
      await opened.close();
    }
  });

  it("marks the words of a text in their sentence, and runs nothing of it", async () => {
    const taken = await fetch(`${desk.address}/api/v1/ingest`, {
      method: "POST",
      headers: { "content-type": "application/x-ndjson", authorization: `Bearer ${TOKEN}` },
      body: `${JSON.stringify({ text: TEXT, url: "https://a.example/1", published: "2024-03-04", title: "<b>Talks</b>" })}\n`,
    });
    expect(await taken.text()).toContain("event: done");
    const { contacts } = await json("/contacts?between=CHN,RUS&from=2024-03-03&to=2024-03-03&kind=meeting");
    expect(contacts).toHaveLength(1);
    const opened = await desk.open(`/contact/${contacts[0].id}`);
    const { page } = opened;
    const quote = page.locator("blockquote");
    expect(await quote.locator("mark").textContent()).toContain("met");
    expect(await quote.textContent()).toMatch(/^… .*Wang Yi met .* in Moscow\. …$/);
    expect(await page.getByRole("link", { name: "a.example" }).getAttribute("href")).toBe("https://a.example/1");
    await page.getByText("The whole explanation").click();
    expect(await page.locator(".tree").first().textContent()).toContain("<script>");
    expect(await page.locator(".tree").first().textContent()).not.toMatch(/[\u202A-\u202E]/);
    expect(await page.evaluate("globalThis.harmed")).toBeUndefined();
    await expectSound(opened);
    await opened.close();
  });

  it("says so where there is none", async () => {
    const { page, close } = await desk.open("/contact/ffffffffffffffff");
    expect(await page.getByRole("alert").textContent()).toMatch(/contact/);
    await close();
  });
});
