/** Traditional characters are read as simplified ones; what is kept are the words of the text. */
import { describe, expect, it } from "vitest";
import { nameAsWritten } from "../../../src/extract/as-written.ts";
import { calledTitle } from "../../../src/extract/languages/zh/called-titles.ts";
import { inSimplified } from "../../../src/extract/languages/zh/traditional.ts";
import { extractor, textOf } from "../reading.ts";

const read = (text: string) => extractor.extract(textOf(text, "2025-02-14", "zh"));

describe("traditional characters", () => {
  it("are read one for one", () => {
    const text = "國防部長董軍會見德國總理";
    expect(inSimplified(text)).toBe("国防部长董军会见德国总理");
    expect(inSimplified(text).length).toBe(text.length);
  });
  it("a simplified text stays what it is, whatever old characters it has", () => {
    const text = "乾隆皇帝的书法作品在北京展出，中外记者参观了展览。";
    expect(inSimplified(text)).toBe(text);
  });
  it("spans and quotes are those of the text", () => {
    const text = "美國總統川普13日在白宮會見印度總理莫迪。這是兩人今年第三次會晤。";
    const { mentions, claims } = read(text);
    expect(mentions).toHaveLength(1);
    const [mention] = mentions;
    expect(text.slice(mention!.trigger.start, mention!.trigger.end)).toBe("會見");
    expect(mention!.parties.map(({ party }) => party.text)).toEqual(["美國總統川普", "印度總理莫迪"]);
    expect(mention!.parties.map(({ party }) => party.country)).toEqual(["USA", "IND"]);
    for (const { quote, span } of claims) expect(quote).toBe(text.slice(span.start, span.end));
    expect(claims.some((c) => c.type === "ordinal")).toBe(true);
  });
  it.each([
    ["俄羅斯總統普丁", "RUS", "普丁"],
    ["烏克蘭總統澤倫斯基", "UKR", "澤倫斯基"],
    ["法國總統馬克宏", "FRA", "馬克宏"],
    ["以色列總理納坦雅胡", "ISR", "納坦雅胡"],
  ])("%s is known by his name there", (words, country, name) => {
    const party = read(`${words}與義大利總理梅洛尼會談。`).mentions[0]!.parties[0]!.party;
    expect([party.text, party.country, nameAsWritten(party)?.name]).toEqual([words, country, name]);
  });
});

describe("titles in Chinese are called in English", () => {
  it.each([
    ["越共中央总书记", "General Secretary"],
    ["国家副主席", "Vice President"],
    ["国务委员兼外长", "State Councilor, Foreign Minister"],
    ["最高国家安全委员会秘书", "Secretary of the Security Council"],
    ["总统国家安全事务助理", "National Security Advisor"],
    ["副总理", "Deputy Prime Minister"],
    ["农业部长", "Agriculture Minister"],
    ["检察长", "检察长"],
  ])("%s", (title, called) => expect(calledTitle(title)).toBe(called));
});
