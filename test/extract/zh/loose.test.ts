/** Contacts told of past commas, turns of phrase of status, and sides that no name tells of. */
import { describe, expect, it } from "vitest";
import { extractor, textOf } from "../reading.ts";

const told = (text: string) =>
  extractor
    .extract(textOf(text, "2025-05-07", "zh"))
    .mentions.map(
      (m) =>
        `${m.kind} ${m.status} ${m.place?.country ?? "-"} ${m.parties.map((p) => p.party.name ?? p.party.text).join(" ")}`,
    );

describe("further from the verb", () => {
  it.each([
    ["肯尼亚总统鲁托同芬兰总统斯图布就水库、学校等问题，6日在赫尔辛基举行磋商。", ["meeting held FIN 鲁托 斯图布"]],
    ["肯尼亚总统鲁托先同芬兰总统斯图布通话，就水库等问题交换了意见。", ["call held - 鲁托 斯图布"]],
    ["肯尼亚总统鲁托同芬兰总统斯图布发表声明，呼吁各方会谈。", []],
    ["肯尼亚总统鲁托一天里会见的政要包括芬兰总统斯图布。", ["meeting held - 鲁托 斯图布"]],
    ["肯尼亚总统鲁托的专机6日降落在赫尔辛基。", ["visit held FIN 鲁托"]],
  ])("%s", (text, contacts) => expect(told(text)).toEqual(contacts));
});

describe("status", () => {
  it.each([
    ["芬兰总统斯图布与肯尼亚总统鲁托本周的会谈临时喊停。", "cancelled"],
    ["芬兰总统斯图布放弃了下周的肯尼亚之行。", "cancelled"],
    ["会谈推迟了一个小时才开始，肯尼亚总统鲁托与芬兰总统斯图布谈到深夜。", "held"],
    ["芬兰总统府说，斯图布总统与鲁托总统之间不存在任何通话。", "denied"],
    ["所谓芬兰总统斯图布到访内罗毕的说法纯属捏造。", "denied"],
    ["肯尼亚政府正在研究鲁托总统访问赫尔辛基的可能性。", "hypothetical"],
    ["外界揣测，芬兰总统斯图布有机会在柏林与肯尼亚总统鲁托会面。", "hypothetical"],
    ["芬兰总统斯图布与肯尼亚总统鲁托的会谈将在不久之后举行。", "planned"],
  ])("%s", (text, status) => expect(told(text).map((m) => m.split(" ")[1])).toEqual([status]));
});

describe("sides", () => {
  it.each([
    ["智利、秘鲁、阿根廷三国代表6日在柏林会谈。", ["meeting held DEU 智利 秘鲁 阿根廷三国代表"]],
    ["肯尼亚总统鲁托6日在内罗毕会见东非五国外长。", ["meeting held KEN 鲁托 东非五国外长"]],
    ["肯尼亚总统鲁托伉俪6日抵达赫尔辛基。", ["visit held FIN 鲁托"]],
    // A verb is nobody's name
    ["芬兰总统斯图布6日与肯尼亚总统进行会谈。", ["meeting held - 斯图布 肯尼亚总统"]],
    // "在新加坡与": the country is no side, and makes no list
    ["芬兰总统斯图布6日在新加坡与肯尼亚总统鲁托会面。", ["meeting held SGP 斯图布 鲁托"]],
  ])("%s", (text, contacts) => expect(told(text)).toEqual(contacts));
});
