/** What a sentence takes from those before it and leaves to those after: names, days, places, what was called off. */
import { describe, expect, it } from "vitest";
import { extractor, textOf } from "../reading.ts";

const told = (text: string, published = "2025-05-07") =>
  extractor
    .extract(textOf(text, published, "zh"))
    .mentions.map(
      (m) =>
        `${m.kind} ${m.status} ${m.date ? `${m.date.start}..${m.date.end}` : "-"} ${m.place?.country ?? "-"} ${m.parties
          .map((p) => p.party.name ?? p.party.text)
          .join(" ")}`,
    );

describe("names", () => {
  it.each([
    // Whom the roster lacks, told of again without his title
    ["肯尼亚总统奥蒂诺5日抵达柏林。默茨6日同奥蒂诺会谈。", "meeting held 2025-05-06..2025-05-06 DEU 默茨 奥蒂诺"],
    // By family and title
    [
      "新加坡总理黄循财6日会见法国总统马克龙。德国总理默茨也与黄总理会谈。",
      "meeting held 2025-05-06..2025-05-06 - 默茨 黄循财",
    ],
    // A shorter name of another's
    ["德国外长瓦德福今天与王毅通话。", "call held 2025-05-07..2025-05-07 - 瓦德福 王毅"],
    ["普京特使奥蒂诺6日与马克龙会谈。", "meeting held 2025-05-06..2025-05-06 - 奥蒂诺 马克龙"],
    ["越共中央总书记苏林6日率越南高级代表团对法国进行访问。", "visit held 2025-05-06..2025-05-06 FRA 苏林"],
    [
      "国家主席习近平6日在人民大会堂，分别与访问中国的法国总统马克龙、德国总理默茨会谈。",
      "meeting held 2025-05-06..2025-05-06 CHN 习近平 默茨",
    ],
    // A country named before, by its first character
    ["中国驻卢森堡大使奥蒂诺6日礼节性拜会卢议长韦莱。", "meeting held 2025-05-06..2025-05-06 - 奥蒂诺 韦莱"],
    // How a name is written elsewhere ends no sentence
    ["默茨6日与图瓦卢总理奥蒂诺（Hon. Otieno）会晤。", "meeting held 2025-05-06..2025-05-06 - 默茨 奥蒂诺"],
    // Whose ministers they are stands before them
    ["关于韩美关系，两国外长6日通电话。", "call held 2025-05-06..2025-05-06 - 韩 美"],
    // Who is named within what they hold is no side of it
    [
      "王毅6日会见马克龙，并与肯尼亚外长奥蒂诺举行中肯外长战略对话。",
      "meeting held 2025-05-06..2025-05-06 - 王毅 奥蒂诺",
    ],
    // "Joins" looks like "with"
    ["默茨、马克龙和王毅从机场出发，目前已经抵达基辅。", "visit held - UKR 默茨 马克龙 王毅"],
    // Who goes on is whom the last sentence began with
    ["默茨6日在巴黎会见法国外长巴罗。他将访问意大利。", "visit planned - ITA 默茨"],
    [
      "越南总书记苏林6日抵达巴黎。苏林计划寻访已故法国总统戴高乐的足迹，之后将同马克龙举行会谈。",
      "meeting planned - FRA 苏林 马克龙",
    ],
    ["王毅6日会见刚果（金）总统奥蒂诺。", "meeting held 2025-05-06..2025-05-06 - 王毅 奥蒂诺"],
    ["法国外长巴罗代表马克龙总统，于6日赴柏林出席会议。", "visit held 2025-05-06..2025-05-06 DEU 巴罗"],
    ["应习近平主席邀请，默茨将于8日至9日来华国事访问。", "visit planned 2025-05-08..2025-05-09 CHN 默茨 习近平"],
    // A town's last syllables are nobody
    ["默茨6日离开达累斯萨拉姆，前往法国。", "visit held 2025-05-06..2025-05-06 FRA 默茨"],
    ["王毅6日会见肯尼亚、法国及芬兰等国外长。", "meeting held 2025-05-06..2025-05-06 - 王毅 肯尼亚 法国 芬兰等国外长"],
    [
      "默茨6日与外交部长王毅，法国外长巴罗，以及肯尼亚外长奥蒂诺通电话。",
      "call held 2025-05-06..2025-05-06 - 默茨 王毅 巴罗 奥蒂诺",
    ],
    ["王毅6日在北京同法国外长巴罗举行首次中法外长战略对话。", "meeting held 2025-05-06..2025-05-06 CHN 王毅 巴罗"],
    ["外交部长王毅以习近平主席特使身份前往柏林。", "visit held 2025-05-07..2025-05-07 DEU 王毅"],
  ])("%s", (text, mention) => expect(told(text)).toContain(mention));
  it("a spokesman is not the one of whom he tells", () => {
    expect(told("外交部发言人毛宁说，王毅5日访问法国，他6日会见了马克龙。")).toContain(
      "meeting held 2025-05-06..2025-05-06 FRA 王毅 马克龙",
    );
  });
});

describe("days", () => {
  it.each([
    ["默茨昨（6）日抵达巴黎。", "visit held 2025-05-06..2025-05-06 FRA 默茨"],
    ["默茨将于周四（8日）至周五（9日）访问法国。", "visit planned 2025-05-08..2025-05-09 FRA 默茨"],
    ["默茨上周末抵达巴黎。", "visit held 2025-05-03..2025-05-04 FRA 默茨"],
    ["默茨将于本周末访问法国。", "visit planned 2025-05-10..2025-05-11 FRA 默茨"],
    ["默茨定于月底访问法国。", "visit planned 2025-05-01..2025-05-31 FRA 默茨"],
    ["去年此时，默茨访问了法国。", "visit historical 2024-05-01..2024-05-31 FRA 默茨"],
    ["默茨 5 月 6 日抵达巴黎。", "visit held 2025-05-06..2025-05-06 FRA 默茨"],
    ["默茨2025年4月30日至5月2日访问法国。", "visit held 2025-04-30..2025-05-02 FRA 默茨"],
    // The days of one journey are not those of the next
    ["默茨6日抵达巴黎，随后转往意大利访问3天。", "visit held 2025-05-06..2025-05-06 FRA 默茨"],
    ["默茨廿五日抵达巴黎。", "visit held 2025-04-25..2025-04-25 FRA 默茨"],
    // Nobody can tell which day it was, and the next one is another's
    ["默茨日前与马克龙会晤，并计划6月访华。", "meeting held - - 默茨 马克龙"],
    // What is told in passing takes no day
    ["5月6日，来访的法国总统马克龙与德国总理默茨举行会谈。", "meeting held 2025-05-06..2025-05-06 - 马克龙 默茨"],
  ])("%s", (text, mention) => expect(told(text)).toContain(mention));
  it("the stay that was announced is the one begun", () => {
    expect(told("默茨5日抵达巴黎。默茨将于5日至8日访问法国。")).toEqual(["visit held 2025-05-05..2025-05-08 FRA 默茨"]);
  });
});

describe("a visit told again", () => {
  it.each([
    ["法媒传默茨将在6月访问法国。默茨访问法国期间，将同马克龙会谈。", ["visit hypothetical", "meeting planned"]],
    ["默茨5日访问法国。他在访问法国之后，将前往意大利。", ["visit held", "visit planned"]],
    ["马克龙取消与来访的默茨的会面。", ["meeting cancelled", "visit held"]],
  ])("%s", (text, starts) => expect(told(text).map((m) => m.split(" ").slice(0, 2).join(" "))).toEqual(starts));
  it("who accepts an invitation is the host's guest", () => {
    expect(told("默茨接受法国总统马克龙的邀请，将对法国进行访问。")).toEqual(["visit planned - FRA 默茨 马克龙"]);
  });
});

describe("what came of a plan", () => {
  it.each([
    ["默茨此前推迟的访法行程终于成行。", "visit held"],
    ["取消访问一周后，默茨6日还是飞抵巴黎。", "visit held"],
    ["默茨因病缩短行程，未按计划赴巴黎。", "visit cancelled"],
    ["默茨的法国之行延至下月。", "visit cancelled"],
    ["法媒传默茨将在年底前访问法国。", "visit hypothetical"],
    ["默茨将在年底前访问法国，但消息尚未证实。", "visit hypothetical"],
    ["默茨准备接见法国外长巴罗。", "meeting planned"],
  ])("%s", (text, start) => expect(told(text)[0]).toMatch(new RegExp(`^${start}`)));
});

describe("places", () => {
  it.each([
    ["默茨在俄罗斯与乌克兰战争爆发前夕访问波兰。", "- POL 默茨"],
    ["默茨5日访问了意大利和法国，分别与意大利总理梅洛尼、法国总统马克龙举行会谈。", "ITA 默茨 梅洛尼"],
    ["默茨5日抵达巴黎。默茨与王毅上一次会面是在2023年6月。", "- 默茨 王毅"],
  ])("%s", (text, end) => expect(told(text).some((m) => m.endsWith(end))).toBe(true));
});

describe("what one verb says of itself alone", () => {
  it.each([
    [
      "默茨6日在巴黎与马克龙会谈，希望加强合作，而鲁比奥8日则将在莫斯科与拉夫罗夫会面。",
      "meeting planned 2025-05-08..2025-05-08 RUS 鲁比奥 拉夫罗夫",
    ],
    ["默茨6日与马克龙会谈，就能源事宜交换看法。", "meeting held 2025-05-06..2025-05-06 - 默茨 马克龙"],
    ["默茨原定6日访问法国。", "visit cancelled 2025-05-06..2025-05-06 FRA 默茨"],
  ])("%s", (text, mention) => expect(told(text)).toContain(mention));
});

describe("envoys", () => {
  const rolesIn = (text: string) =>
    extractor
      .extract(textOf(text, "2025-05-07", "zh"))
      .mentions.map((m) => m.parties.map((p) => `${p.role} ${p.party.name}`).join(", "));
  it.each([
    ["外交部副部长马朝旭会见肯尼亚驻华大使奥蒂诺。", "host 马朝旭, guest 奥蒂诺"],
    ["肯尼亚驻华大使奥蒂诺拜会外交部副部长马朝旭。", "guest 奥蒂诺, host 马朝旭"],
    ["默茨会见法国外长巴罗。", "party 默茨, party 巴罗"],
  ])("%s", (text, roles) => expect(rolesIn(text)).toEqual([roles]));
});
