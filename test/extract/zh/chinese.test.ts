import { describe, expect, it } from "vitest";
import { claimGrammar } from "../../../src/extract/languages/zh/claim-rules.ts";
import { dates } from "../../../src/extract/languages/zh/dates.ts";
import { numberOf } from "../../../src/extract/languages/zh/numbers.ts";
import { pastPersons } from "../../../src/extract/languages/zh/past-persons.ts";
import { sentencesOf } from "../../../src/extract/units.ts";
import { extractor, roster, textOf } from "../reading.ts";

const units = (text: string, published = "2025-05-07") =>
  sentencesOf(textOf(text, published, "zh"), extractor.lexicon).flatMap((s) => s.units);
const contacts = (text: string, published = "2025-05-07") => extractor.extract(textOf(text, published, "zh")).mentions;
const told = (text: string, published?: string) =>
  contacts(text, published).map(
    (m) =>
      `${m.kind} ${m.status} ${m.date ? `${m.date.start}..${m.date.end}` : "-"} ${m.place?.cities[0] ?? "-"} ${m.parties
        .map((p) => `${p.party.name ?? p.party.text}:${p.role}`)
        .join(" ")}`,
  );

describe("what the roster names in Chinese", () => {
  it("persons, whole and alone", () => {
    const named = roster.persons.flatMap(({ names }) => names.zh.slice(0, 1));
    const missed = named.filter((n) => !units(`${n}。`).some((u) => u.kind === "person" && u.span.end === n.length));
    expect(named.length).toBeGreaterThan(1000);
    expect(missed).toEqual([]);
  });
  it("countries", () => {
    const living = roster.countries.filter((c) => !c.existsTo && c.names.zh);
    const missed = living.filter((c) => !units(`他谈到${c.names.zh}。`).some((u) => u.party?.country === c.id));
    // 刚果（金）, 刚果（布） and the union, which is a party of its own
    expect(missed.map((c) => c.id).length).toBeLessThan(5);
  });
});

it("persons of the past are those whom the roster lacks", () => {
  const known = new Set(roster.persons.flatMap(({ names }) => names.zh));
  expect(pastPersons.filter(([name]) => known.has(name))).toEqual([]);
  for (const [name, country] of pastPersons) expect([name, roster.country.has(country)]).toEqual([name, true]);
});

describe("units", () => {
  it.each([
    ["中共中央政治局委员、外交部长王毅出席。", "王毅", "Politburo member, Foreign Minister", "CHN"],
    ["弗拉基米尔·普京离开。", "弗拉基米尔·普京", null, "RUS"],
    ["普京总统离开。", "普京", "President", "RUS"],
    ["与俄总统普京。", "普京", "President", "RUS"],
    ["习近平同志离开。", "习近平", null, "CHN"],
    ["川普离开。", "川普", null, "USA"],
  ])("%s", (text, name, title, country) => {
    const party = units(text).find((u) => u.kind === "person")?.party;
    expect([party?.name, party?.title, party?.country]).toEqual([name, title, country]);
  });
  it.each([
    ["他同日本首相会谈。", "日本首相"],
    ["他会见肯尼亚外交与贸易部长奥蒂诺。", "肯尼亚外交与贸易部长奥蒂诺"],
    ["他会见肯尼亚外长勒德里安。", "肯尼亚外长勒德里安"],
    ["他会见肯尼亚“外交部长”奥蒂诺。", "肯尼亚“外交部长”奥蒂诺"],
    ["他会见其他欧洲领导人。", "其他欧洲领导人"],
  ])("%s", (text, words) => expect(units(text).map((u) => u.party?.text)).toContain(words));
  it("a shorter name is no part of a longer one", () => {
    expect(units("李克强离开。").map((u) => u.party?.name)).toEqual(["李克强"]);
  });
});

describe("dates", () => {
  it.each([
    ["他2024年5月16日上午离开。", "2024-05-16", "2024-05-16"],
    ["他5月2日离开。", "2025-05-02", "2025-05-02"],
    ["他将于6月14日至16日离开。", "2025-06-14", "2025-06-16"],
    ["他当地时间5日离开。", "2025-05-05", "2025-05-05"],
    ["他昨天离开。", "2025-05-06", "2025-05-06"],
    ["他上周二离开。", "2025-04-29", "2025-04-29"],
    ["他去年五月离开。", "2024-05-01", "2024-05-31"],
    ["他上月离开。", "2025-04-01", "2025-04-30"],
    ["他周二（6日）离开。", "2025-05-06", "2025-05-06"],
    ["他本月31日至下月2日离开。", "2025-05-31", "2025-06-02"],
    ["他周一和周二离开。", "2025-05-05", "2025-05-06"],
    ["他今年4月14日至16日离开。", "2025-04-14", "2025-04-16"],
    ["他二十年前离开。", "2005-01-01", "2005-12-31"],
    ["他9日至10日离开。", "2025-05-09", "2025-05-10"],
    ["他28日离开。", "2025-04-28", "2025-04-28"],
    ["他6号在柏林停留。", "2025-05-06", "2025-05-06"],
    ["他28日到5月4日离开。", "2025-04-28", "2025-05-04"],
    ["他周四起访问肯尼亚。", "2025-05-08", "2025-05-08"],
  ])("%s", (text, start, end) => {
    const date = units(text).find((u) => u.kind === "date")?.date;
    expect([date?.start, date?.end]).toEqual([start, end]);
  });
  it("each rule finds its example", () => {
    for (const rule of dates.rules) {
      rule.pattern.lastIndex = 0;
      expect(rule.pattern.exec(rule.example)?.[0], rule.id).toBe(rule.example);
    }
  });
  it("reads numbers", () => {
    expect(["三", "十", "十二", "四十二", "一百零五", "7", "会"].map(numberOf)).toEqual([3, 10, 12, 42, 105, 7, null]);
  });
});

describe("contacts", () => {
  it.each([
    [
      "王毅20日在堪培拉先后会见澳大利亚总理阿尔巴尼斯和外长黄英贤。",
      [
        "meeting held 2025-04-20..2025-04-20 Canberra 王毅:guest 阿尔巴尼斯:host",
        "meeting held 2025-04-20..2025-04-20 Canberra 王毅:guest 黄英贤:host",
      ],
    ],
    [
      "应国家主席习近平邀请，法国总统马克龙将于6月1日至3日对中国进行国事访问。",
      ["visit planned 2025-06-01..2025-06-03 - 马克龙:guest 习近平:host"],
    ],
    ["王毅未与鲁比奥会晤。", ["meeting denied - - 王毅:party 鲁比奥:party"]],
    ["普京推迟了对日本的访问。", ["visit cancelled - - 普京:guest"]],
    ["习近平2日应约同普京通电话。", ["call held 2025-05-02..2025-05-02 - 习近平:party 普京:party"]],
    ["国家主席习近平向坦桑尼亚总统哈桑致唁电。", []],
  ])("%s", (text, expected) => expect(told(text)).toEqual(expected));
  it.each([
    ["习近平会见布林肯", ["meeting held - - 习近平:party 布林肯:party"]],
    [
      "普京抵达北京 将同习近平会谈",
      ["visit held - Beijing 普京:guest", "meeting planned - Beijing 普京:guest 习近平:host"],
    ],
    [
      "法国总统马克龙（Emmanuel Macron）6日与德国总理默茨（Friedrich Merz）举行会谈。",
      ["meeting held 2025-05-06..2025-05-06 - 马克龙:party 默茨:party"],
    ],
    [
      "因国内政局动荡，法国总统马克龙推迟了原定下周进行的德国国事访问。",
      ["visit cancelled 2025-05-12..2025-05-18 - 马克龙:guest"],
    ],
    ["韩国总统李在明访日计划告吹。", ["visit cancelled - - 李在明:guest"]],
  ])("headlines, names in two scripts, what came to nothing: %s", (text, expected) =>
    expect(told(text)).toEqual(expected));
  it("both sides go on from the sentence before", () => {
    const [first, second] = contacts("王毅5日在莫斯科会见拉夫罗夫。两国外长6日再次会谈。");
    expect([first?.parties.length, second?.parties.map((p) => p.party.name)]).toEqual([2, ["王毅", "拉夫罗夫"]]);
  });
});

describe("claims", () => {
  const { rules, cues } = claimGrammar;
  const claims = (text: string) => extractor.extract(textOf(text, "2025-05-07", "zh")).claims;
  it.each([...rules, ...cues].map((r) => [r.id, r] as const))("%s", (id, rule) => {
    expect(claims(rule.example).map((c) => c.rule)).toContain(id);
    expect(claims(rule.counter).map((c) => c.rule)).not.toContain(id);
  });
  it("a time that is no date is said to be unclear", () => {
    const [first] = claims("莫迪上任以来首度访俄。");
    expect(first?.type).toBe("first-last");
    expect(first?.unclearTime).toBe("上任以来");
  });
  it("years that look back have an end and a beginning", () => {
    const [first] = claims("莫迪五年来首度访俄。");
    expect([first?.baseline?.start, first?.baseline?.end]).toEqual(["2020-05-07", "2025-05-07"]);
  });
  it("count and order to be judged; the other families are found and left open", () => {
    const found = claims("普京今年第一次访问中国。两国元首今年会晤三次。习近平5月5日在北京会见了普京。");
    expect(found.map((c) => [c.type, c.loose ?? false])).toEqual([
      ["first-last", true],
      ["count", false],
      ["existence", false],
    ]);
  });
});
