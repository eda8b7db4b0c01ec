/** Half-width signs and words beside the sentence. */
import { describe, expect, it } from "vitest";
import { inFullWidth } from "../../../src/extract/languages/zh/punctuation.ts";
import { extractor, textOf } from "../reading.ts";

const told = (text: string) =>
  extractor
    .extract(textOf(text, "2025-05-07", "zh"))
    .mentions.map((m) => `${m.kind} ${m.status} ${m.parties.map((p) => p.party.name ?? p.party.text).join(" ")}`);

describe("signs beside Han", () => {
  it.each([
    ["外长抵达,随后会谈.", "外长抵达，随后会谈。"],
    ["总统(左)说:好!", "总统（左）说：好！"],
    ["长3.5米,10:30分", "长3.5米，10:30分"],
    ["Mr. Otieno, minister", "Mr. Otieno, minister"],
  ])("%s", (text, full) => {
    expect(inFullWidth(text)).toBe(full);
    expect(full.length).toBe(text.length);
  });
  it("cut clauses as full-width ones do", () => {
    expect(told("应法国总统马克龙邀请,德国总理默茨将于6月访问法国.")).toEqual(["visit planned 默茨 马克龙"]);
  });
});

describe("what stands beside the sentence", () => {
  it.each([
    ["国家主席习近平和夫人彭丽媛同法国总统马克龙会谈。", ["meeting held 习近平 马克龙"]],
    ["国家主席习近平（右）同法国总统马克龙（Emmanuel Macron）会谈。", ["meeting held 习近平 马克龙"]],
  ])("%s", (text, found) => expect(told(text)).toEqual(found));
});
