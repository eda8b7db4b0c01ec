/** Documents of those who mean harm show as text and run nothing: a test a vector. */
import { expect, it } from "vitest";
import { describeDesk } from "./browser.ts";

const SENTENCE = "On 16 May 2024, Vladimir Putin met Xi Jinping in Beijing.";
const RUN = "globalThis.harmed=1";

/** Each as part of a page, and as part of a text. */
const VECTORS: readonly (readonly [name: string, markup: string])[] = [
  ["a script", `<script>${RUN}</script>`],
  ["a script of a module", `<script type="module">${RUN}</script>`],
  ["a handler of a picture", `<img src="x" onerror="${RUN}">`],
  [
    "a handler of a paragraph",
    `<p onclick="${RUN}" onmouseover="${RUN}" onfocus="${RUN}" tabindex="0" autofocus>here</p>`,
  ],
  ["a javascript address", `<a href="javascript:${RUN}">here</a>`],
  ["a javascript address with blanks", `<a href=" java\tscript:${RUN}">here</a>`],
  ["a data address", `<a href="data:text/html,<script>${RUN}</script>">here</a>`],
  ["a frame", `<iframe srcdoc="<script>parent.harmed=1</script>"></iframe>`],
  ["SVG with a script", `<svg><script>${RUN}</script><animate onbegin="${RUN}" attributeName="x" dur="1s"/></svg>`],
  ["SVG that loads", `<svg onload="${RUN}"><use href="data:image/svg+xml,<svg id='x' onload='${RUN}'/>#x"/></svg>`],
  ["MathML", `<math><maction actiontype="statusline#http://x" xlink:href="javascript:${RUN}">here</maction></math>`],
  ["a style", `<style>*{background:url("https://example.org/track");display:none}</style>`],
  ["a style of a paragraph", `<p style="position:fixed;inset:0;background:url(https://example.org/track)">here</p>`],
  [
    "a form",
    `<form action="https://example.org/"><button autofocus formaction="javascript:${RUN}">here</button></form>`,
  ],
  [
    "a base and a redirect",
    `<base href="https://example.org/"><meta http-equiv="refresh" content="0;url=https://example.org/">`,
  ],
  ["an object", `<object data="data:text/html,<script>${RUN}</script>"></object><embed src="data:text/html,x">`],
  ["markup without ends", `<div><b><i><table><tr><td><script>${RUN}`],
  ["a template", `<template><img src=x onerror="${RUN}"></template><noscript><img src=x onerror="${RUN}"></noscript>`],
  ["entities", `&lt;script&gt;${RUN}&lt;/script&gt;`],
  ["a comment that is none", `<!--><img src=x onerror="${RUN}">-->`],
];

describeDesk("a hostile document", (desk) => {
  for (const [name, markup] of VECTORS)
    it(`${name} is text, or nothing`, async () => {
      const opened = await desk.open("/");
      const { page, errors } = opened;
      for (const text of [
        `${markup}\n\n${SENTENCE}`,
        `<html><body><article><h1>A title ${markup}</h1><p>${SENTENCE}</p>${markup}</article></body></html>`,
      ]) {
        await page.getByLabel("The article").fill(text);
        await page.getByRole("button", { name: "Check", exact: true }).click();
        await page.locator(".summary").waitFor();
        // What a reader may do with it
        const here = page.locator(".article").getByText("here").first();
        if (await here.count()) await here.click({ timeout: 2000 }).catch(() => {});
        expect(await page.evaluate("globalThis.harmed")).toBeUndefined();
        expect(await page.locator("main :is(script, iframe, object, embed, style, form, img, base)").count()).toBe(0);
        expect(new URL(page.url()).origin).toBe(desk.address);
        expect(errors).toEqual([]);
        await page.getByRole("link", { name: "Another article" }).click();
      }
      await opened.close();
    });

  it("letters that turn the direction of others turn nothing", async () => {
    const { page, close } = await desk.open("/");
    await page
      .getByLabel("The article")
      .fill(`${SENTENCE} The two \u202Espoke\u202C for an hour, as the \u2066host\u2069 said later.`);
    await page.getByRole("button", { name: "Check", exact: true }).click();
    await page.locator(".summary").waitFor();
    expect(await page.locator(".article").textContent()).not.toMatch(/[\u202A-\u202E\u2066-\u2069]/);
    expect(await page.locator(".article").textContent()).toContain("The two");
    await close();
  });
});
