/** What a Chinese sentence says beside itself: rules read past it. */
import type { ExtractLanguage } from "../../language.ts";

/** What ends a spouse's name. */
const AFTER_SPOUSE =
  "(?=[，。、；：]|的|陪同|举行|出席|进行|参观|抵达|前往|访|在|将|对|于|等|共|一同|一起|\\d|今|昨|$)";

export const passed: ExtractLanguage["passed"] = [
  // A word in quotation marks: “很想”, “原则上”
  { sign: /“/u, pattern: /“(?=\p{Script=Han}{1,6}”)|(?<=“\p{Script=Han}{1,6})”/gu },
  // "马克龙（Emmanuel Macron）", "中国（CHN）", "（记者某某）", "（左）"; a bracket that tells of a contact stays
  { sign: /（/u, pattern: /（(?![金布]）|[\d月日号至—-]+）)(?![^（）]*[访会])[^（）]{1,60}）/gu },
  // "马克龙和夫人布丽吉特": spouses hold no office
  {
    sign: /夫人/u,
    pattern: new RegExp(
      `(?:和|及|与|同|偕|偕同|携|在)(?:其|第一)?夫人(?:(?!${AFTER_SPOUSE}|会|乘|飞)(?:\\p{Script=Han}|·){2,9}?${AFTER_SPOUSE})?`,
      "gu",
    ),
  },
];
