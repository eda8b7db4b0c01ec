import { expect, it } from "vitest";
import { describeDesk, expectSound, expectSoundInAll } from "./browser.ts";

interface Checked {
  readonly claims: readonly { readonly span: [number, number]; readonly verdict: string }[];
}

const numberOf = (id: string | null): number => Number(/\d+$/.exec(id ?? "")?.[0]);

describeDesk("the front page", (desk) => {
  const example = async (): Promise<Checked> =>
    (await fetch(`${desk.address}/api/v1/checks/example`)).json() as Promise<Checked>;

  it("is sound at every width, light and dark", async () => {
    const empty = await desk.open("/");
    await expectSoundInAll(empty);
    await empty.close();
    const judged = await desk.open("/check/example");
    await judged.page.locator("#mark-1").click();
    await judged.page.locator("#claim-1").waitFor();
    await expectSoundInAll(judged);
    await judged.close();
  });

  it("marks the example with the verdicts of check --json, and opens what each rests on", async () => {
    const { page, close } = await desk.open("/check/example");
    const claims = [...(await example()).claims].sort((x, y) => x.span[0] - y.span[0] || y.span[1] - x.span[1]);
    const refs = page.locator("button.ref");
    const shown = await refs.evaluateAll((marks) =>
      marks.map((mark) => [mark.id, [...mark.classList].find((name) => name.startsWith("v-"))]),
    );
    expect(shown.map(([id, verdict]) => [numberOf(id ?? null), verdict]).sort((a, b) => +a[0]! - +b[0]!)).toEqual(
      claims.map((claim, i) => [i + 1, `v-${claim.verdict}`]),
    );
    const halt = claims.findIndex((c) => c.verdict === "contradicted") + 1;
    await page.locator(`#mark-${halt}`).focus();
    await page.keyboard.press("Enter");
    const evidence = page.locator(`#claim-${halt}`);
    await evidence.getByText("38 contacts on 27 days").waitFor();
    expect(await evidence.locator(".contact-line").count()).toBe(38);
    await close();
  });

  it("answers a pasted article, has an address for it, and exports what it shows", async () => {
    const { page, close } = await desk.open("/");
    const text =
      "On 16 May 2024, Vladimir Putin met Xi Jinping in Beijing.\n\nThat can only be read as a sign of trust.";
    await page.getByLabel("The article").fill(text);
    await page.getByLabel("Published").fill("2024-05-20");
    await page.getByRole("button", { name: "Check", exact: true }).click();
    await page.locator("#mark-1.v-supported").waitFor();
    await page.getByRole("button", { name: "Link" }).click();
    await page.waitForURL(/#a=/);
    const address = page.url();
    const saving = page.waitForEvent("download");
    await page.getByLabel("Export").selectOption("markdown");
    expect((await saving).suggestedFilename()).toBe("judged-article.md");
    await close();

    const again = await desk.open(address.replace(/^http:\/\/[^/]+/, ""));
    await again.page.locator("#mark-1.v-supported").waitFor();
    expect(await again.page.locator(".byline").textContent()).toContain("20 May 2024");
    await again.close();
  });

  it("has a size of text that is kept, 16 px by default", async () => {
    const { page, close } = await desk.open("/check/example");
    const size = () => page.evaluate<string>(`getComputedStyle(document.querySelector(".article p")).fontSize`);
    expect(await size()).toBe("16px");
    await page.getByRole("button", { name: "Larger text" }).click();
    await page.reload();
    await page.locator(".article p").first().waitFor();
    expect(await size()).toBe("18px");
    await page.getByRole("button", { name: "Usual text size" }).click();
    expect(await size()).toBe("16px");
    await close();
  });

  it("saves the replay of a claim", async () => {
    const { page, close } = await desk.open("/check/example");
    await page.locator("#mark-3").click();
    const saving = page.waitForEvent("download");
    await page.getByRole("button", { name: "Replay file" }).click();
    expect((await saving).suggestedFilename()).toBe("replay-3.json");
    await close();
  });

  it("speaks Chinese and Russian", async () => {
    for (const [language, word] of [
      ["zh-CN", "取决于定义"],
      ["ru-RU", "зависит от определения"],
    ] as const) {
      const opened = await desk.open("/check/example", { language });
      await opened.page.getByText(word).first().waitFor();
      await expectSound(opened);
      await opened.close();
    }
  });

  it("says what is wrong with what it cannot read", async () => {
    const opened = await desk.open("/check/nothing-of-the-kind");
    await opened.page.getByRole("alert").waitFor();
    expect(await opened.page.getByRole("alert").textContent()).toMatch(/no such document/);
    await opened.close();
  });
});
