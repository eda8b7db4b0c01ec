/** Titles, names and sides that Chinese texts write otherwise than most; who is left out of the next verb. */
import { describe, expect, it } from "vitest";
import { extractor, textOf } from "../reading.ts";

const told = (text: string, published = "2025-05-07") =>
  extractor
    .extract(textOf(text, published, "zh"))
    .mentions.map(
      (m) =>
        `${m.kind} ${m.status} ${m.date?.start ?? "-"} ${m.place?.cities[0] ?? m.place?.country ?? "-"} ${m.parties
          .map(({ party }) => `${party.name ?? party.title}/${party.country}`)
          .join(" ")}`,
    );

describe("titles and names", () => {
  it.each([
    // A country's name, and a title
    ["文莱苏丹哈桑纳尔会见鲁托总统。", ["meeting held 2025-05-07 - 哈桑纳尔/BRN 鲁托/KEN"]],
    ["鲁托总统会见苏丹外长萨迪克。", ["meeting held 2025-05-07 - 鲁托/KEN 萨迪克/SDN"]],
    ["鲁托总统会见美国务卿。", ["meeting held 2025-05-07 - 鲁托/KEN Secretary of State/USA"]],
    ["韩国外交部长官赵显6日会见鲁托总统。", ["meeting held 2025-05-06 - 赵显/KOR 鲁托/KEN"]],
    // A bracket between title and name; a country's character in a name; "also" at a name's end
    ["卡塔尔埃米尔（国家元首）塔米姆6日会见鲁托总统。", ["meeting held 2025-05-06 - 塔米姆/QAT 鲁托/KEN"]],
    ["鲁托总统会见塔吉克斯坦总统埃莫马里·拉赫蒙。", ["meeting held 2025-05-07 - 鲁托/KEN 埃莫马里·拉赫蒙/TJK"]],
    // Who serves an organisation does so still where he is named alone
    [
      "联合国秘书长古特雷斯6日抵达内罗毕。古特雷斯将会见鲁托总统。",
      ["visit held 2025-05-06 Nairobi 古特雷斯/null", "meeting planned - Nairobi 古特雷斯/null 鲁托/KEN"],
    ],
    // No name begins with "each"
    ["鲁托总统同芬兰议会领导人分别举行会晤。", ["meeting held 2025-05-07 - 鲁托/KEN leader/FIN"]],
    ["土耳其总统塔伊普·埃尔多安会见鲁托总统。", ["meeting held 2025-05-07 - 塔伊普·埃尔多安/TUR 鲁托/KEN"]],
    ["鲁托总统会见老挝总理通辛·坦马冯。", ["meeting held 2025-05-07 - 鲁托/KEN 通辛·坦马冯/LAO"]],
    ["奥尔班6日抵京。", ["visit held 2025-05-06 Beijing 奥尔班/HUN"]],
  ])("%s", (text, contacts) => expect(told(text)).toEqual(contacts));
});

describe("sides", () => {
  it.each([
    [
      "韩美日6日举行外长会谈。",
      ["meeting held 2025-05-06 - Foreign Minister/KOR Foreign Minister/USA Foreign Minister/JPN"],
    ],
    ["韩美日6日举行联合演习。", []],
    ["斯图布6日会见鲁托总统以及一个芬兰代表团。", ["meeting held 2025-05-06 - 斯图布/FIN 鲁托/KEN"]],
    [
      "斯图布6日会见肯尼亚总统和非洲联盟委员会主席优素福。",
      ["meeting held 2025-05-06 - 斯图布/FIN President/KEN 优素福/null"],
    ],
    // No name, and no colleague of whom it is told before "and"
    ["斯图布6日出席领袖峰会。", []],
    [
      "斯图布将于9日访问肯尼亚，期间将谒见总统鲁托并会晤议长奥蒂诺。",
      [
        "visit planned 2025-05-09 KEN 斯图布/FIN",
        "meeting planned 2025-05-09 KEN 斯图布/FIN 鲁托/KEN",
        "meeting planned 2025-05-09 KEN 斯图布/FIN 奥蒂诺/KEN",
      ],
    ],
    ["鲁托总统的特使奥蒂诺6日会见斯图布。", ["meeting held 2025-05-06 - 奥蒂诺/KEN 斯图布/FIN"]],
    // Whom he called on does not act in what follows
    [
      "芬兰总统斯图布6日会见鲁托总统；随后拜访了肯尼亚议长奥蒂诺并会见了肯尼亚外长穆达瓦迪。",
      [
        "meeting held 2025-05-06 - 斯图布/FIN 鲁托/KEN",
        "meeting held 2025-05-06 - 斯图布/FIN 奥蒂诺/KEN",
        "meeting held 2025-05-06 - 斯图布/FIN 穆达瓦迪/KEN",
      ],
    ],
  ])("%s", (text, contacts) => expect(told(text)).toEqual(contacts));
});

describe("stations", () => {
  it.each([
    ["斯图布6日抵达非洲行的第二站乌干达。", ["visit held 2025-05-06 UGA 斯图布/FIN"]],
    ["斯图布将进行他上任后的首次肯尼亚之行。", ["visit planned - KEN 斯图布/FIN"]],
    // 中东 is not 中
    ["斯图布6日首次出访中东。", []],
    // Another's visit of long ago does not take the place of the one to come
    [
      "斯图布将于9日访问肯尼亚。2023年3月，马克龙访问乌干达。访问期间，鲁托总统将同斯图布会谈。",
      [
        "visit planned 2025-05-09 KEN 斯图布/FIN",
        "visit historical 2023-03-01 UGA 马克龙/FRA",
        "meeting planned 2025-05-09 KEN 鲁托/KEN 斯图布/FIN",
      ],
    ],
    ["双方就斯图布访肯时间等问题保持沟通。", []],
    ["斯图布12日赴访中美洲。", []],
  ])("%s", (text, contacts) => expect(told(text)).toEqual(contacts));
});

describe("days, status and kind", () => {
  it.each([
    ["斯图布原定2月5日访问肯尼亚，行程因故推迟。", ["visit cancelled 2025-02-05 KEN 斯图布/FIN"]],
    ["斯图布下周将恢复此前推迟的肯尼亚之行。", ["visit planned 2025-05-12 KEN 斯图布/FIN"]],
    ["预料斯图布周五与鲁托总统会面。", ["meeting planned 2025-05-09 - 斯图布/FIN 鲁托/KEN"]],
    // "28日前" is a day's bound, "28日前往" a day
    ["斯图布将于28日前往肯尼亚。", ["visit planned 2025-05-28 KEN 斯图布/FIN"]],
    ["斯图布或与鲁托总统举行会谈。", ["meeting hypothetical - - 斯图布/FIN 鲁托/KEN"]],
    ["肯尼亚外长明访芬兰。", ["visit planned 2025-05-08 FIN Foreign Minister/KEN"]],
    [
      "2023年3月斯图布同鲁托通话，11月在柏林会见鲁托。",
      ["call historical 2023-03-01 - 斯图布/FIN 鲁托/KEN", "meeting historical 2023-11-01 Berlin 斯图布/FIN 鲁托/KEN"],
    ],
    ["即将卸任的芬兰总统斯图布6日在内罗毕会见鲁托总统。", ["meeting held 2025-05-06 Nairobi 斯图布/FIN 鲁托/KEN"]],
    [
      "9日斯图布将在内罗毕停留，其间会晤鲁托总统。",
      ["visit planned 2025-05-09 Nairobi 斯图布/FIN", "meeting planned 2025-05-09 Nairobi 斯图布/FIN 鲁托/KEN"],
    ],
    [
      "斯图布将于9日访问肯尼亚。鲁托总统将同他会谈，肯尼亚议长韦坦古拉将分别会见。",
      [
        "visit planned 2025-05-09 KEN 斯图布/FIN",
        "meeting planned 2025-05-09 KEN 鲁托/KEN 斯图布/FIN",
        "meeting planned 2025-05-09 KEN 韦坦古拉/KEN 斯图布/FIN",
      ],
    ],
    ["根据行程，斯图布周五会见鲁托总统。", ["meeting planned 2025-05-09 - 斯图布/FIN 鲁托/KEN"]],
    ["斯图布推迟了与鲁托总统的首次峰会。", ["meeting cancelled - - 斯图布/FIN 鲁托/KEN"]],
    ["斯图布6日与鲁托总统通电，讨论水库。", ["call held 2025-05-06 - 斯图布/FIN 鲁托/KEN"]],
    ["斯图布6日以虚拟形式与鲁托总统举行会谈。", ["video held 2025-05-06 - 斯图布/FIN 鲁托/KEN"]],
    ["斯图布6日在内罗毕举行的峰会的空档会见鲁托总统。", ["meeting held 2025-05-06 Nairobi 斯图布/FIN 鲁托/KEN"]],
  ])("%s", (text, contacts) => expect(told(text)).toEqual(contacts));
});
