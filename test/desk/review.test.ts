/** The review view: the queue is the API's, a judgement is made by a key, survives restart and rebuild, and is taken back. */
import { expect, it } from "vitest";
import { type Desk, describeDesk, expectSound, expectSoundInAll, TOKEN } from "./browser.ts";

// biome-ignore lint/suspicious/noExplicitAny: JSON of an answer
const ask = async (desk: Desk, path: string): Promise<any> => (await fetch(`${desk.address}/api/v1${path}`)).json();

describeDesk("the review view", (desk) => {
  it("is sound at every width and in both themes", async () => {
    const opened = await desk.open("/review");
    await opened.page.getByRole("button", { name: /^Same/ }).waitFor();
    await expectSoundInAll(opened);
    await opened.close();
  });

  it("shows the queue of the API, and goes through it by keys", async () => {
    const { counts, reviews } = await ask(desk, "/reviews");
    const opened = await desk.open("/review?kind=conflict", { theme: "dark" });
    const { page } = opened;
    const tabs = await page.getByRole("navigation", { name: "Queue" }).getByRole("link").allTextContents();
    expect(tabs.map((text) => Number(/\d+$/.exec(text)?.[0]))).toEqual([
      reviews.length,
      ...["joined", "apart", "conflict", "name"].map((kind) => counts[kind]),
    ]);
    const place = () => page.locator(".doubt .kicker").textContent();
    expect(await place()).toBe(`1 of ${counts.conflict}`);
    await page.keyboard.press("j");
    await page.keyboard.press("j");
    await page.keyboard.press("k");
    expect(await place()).toBe(`2 of ${counts.conflict}`);
    expect(page.url()).toContain("item=");
    await page.keyboard.press("?");
    expect(await page.locator(".keys").getAttribute("open")).not.toBeNull();
    await expectSound(opened);
    await opened.close();
  });

  it("takes a judgement by a key, keeps it over a restart, and takes it back", async () => {
    const before = await ask(desk, "/reviews?kind=apart");
    const [{ subjects, id }] = before.reviews;
    const opened = await desk.open("/review?kind=apart");
    const { page } = opened;
    await page.getByRole("textbox", { name: "Reason" }).fill("one session, two reports");
    await page.locator("h1").click();
    await page.keyboard.press("s");
    await page.getByLabel("Your name").fill("A. Reader");
    await page.getByLabel("The server's token").fill(TOKEN);
    await page.keyboard.press("Enter");
    await page.getByRole("status").getByText("Recorded: Same").waitFor();
    await page.locator(".made").getByText("A. Reader: one session, two reports").waitFor();
    const { judgements } = await ask(desk, "/judgements?limit=1000");
    const made = judgements.find((j: { by: string }) => j.by === "A. Reader");
    expect(made).toMatchObject({
      judgement: "same",
      reason: "one session, two reports",
      at: expect.stringMatching(/T/),
    });
    const one = async () =>
      new Set(await Promise.all(subjects.map(async (s: string) => (await ask(desk, `/contacts/${s}`)).id)));
    expect((await one()).size).toBe(1);

    await desk.restart();
    expect((await one()).size).toBe(1);
    expect((await ask(desk, "/reviews?kind=apart")).reviews.map((r: { id: string }) => r.id)).not.toContain(id);
    await page.goto(`${desk.address}/review?kind=apart`, { waitUntil: "networkidle" });
    // The author is kept by the browser for one address; a new port is another.
    await page.keyboard.press("z");
    await page.getByLabel("Your name").fill("A. Reader");
    await page.getByLabel("The server's token").fill(TOKEN);
    await page.keyboard.press("Enter");
    await page.getByRole("status").getByText("Taken back").waitFor();
    expect((await one()).size).toBe(2);
    expect((await ask(desk, "/reviews?kind=apart")).counts).toEqual(before.counts);
    await expectSound(opened);
    await opened.close();
  });

  it("settles a name: somebody is found and chosen, and stands in the contact", async () => {
    const [{ contacts, name }] = (await ask(desk, "/reviews?kind=name")).reviews;
    const opened = await desk.open("/review?kind=name");
    const { page } = opened;
    expect(await page.locator(".doubt h2").textContent()).toBe(`“${name.text}”`);
    await page.getByRole("searchbox", { name: "Somebody else" }).fill("普京");
    await page.getByRole("radio", { name: "Vladimir Putin" }).check();
    await expectSoundInAll(opened);
    await page.locator("h1").click();
    await page.keyboard.press("s");
    await page.getByLabel("Your name").fill("A. Reader");
    await page.getByLabel("The server's token").fill(TOKEN);
    await page.keyboard.press("Enter");
    await page.getByRole("status").getByText("Recorded").waitFor();
    await page.locator(".made").getByText("A. Reader").waitFor();
    const persons = async () =>
      (await ask(desk, `/contacts/${contacts[0].id}`)).participants.map((p: { person: string }) => p.person);
    expect(await persons()).toContain("vladimir-putin-1952");
    await page.keyboard.press("z");
    await page.getByRole("status").getByText("Taken back").waitFor();
    expect(await persons()).not.toContain("vladimir-putin-1952");
    await opened.close();
  });

  it("says so where the token is not the server's, and judges nothing", async () => {
    const { counts } = await ask(desk, "/reviews");
    const { page, close } = await desk.open("/review?kind=joined");
    await page.keyboard.press("d");
    await page.getByLabel("Your name").fill("A. Reader");
    await page.getByLabel("The server's token").fill("another");
    await page.keyboard.press("Enter");
    await page.getByRole("alert").getByText("does not know this token").waitFor();
    expect((await ask(desk, "/reviews")).counts).toEqual(counts);
    await close();
  });

  it.each([
    ["zh-CN", "复核", "普京"],
    ["ru-RU", "Сверка", "Путин"],
  ])("speaks %s", async (language, title, name) => {
    const opened = await desk.open("/review?kind=apart", { language });
    expect(await opened.page.getByRole("heading", { level: 1 }).textContent()).toBe(title);
    expect(await opened.page.locator(".queue").textContent()).toContain(name);
    await expectSound(opened);
    await opened.close();
  });
});
