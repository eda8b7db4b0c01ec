/** Classes of office-holders that Chinese words name, pronouns, and whose country "我国" is. First match counts. */
import type { ExtractLanguage, GroupClass, PronounClass } from "../../language.ts";

/** Ministries, agencies and newspapers whose own country a text has in mind. */
export const houses: ExtractLanguage["houses"] = [
  {
    site: /\b(?:gov\.cn|xinhuanet\.com|news\.cn|people\.com\.cn|cctv\.com|chinanews\.com(?:\.cn)?|huanqiu\.com|china\.com\.cn|chinadaily\.com\.cn|gmw\.cn|cri\.cn)\b/u,
    country: "CHN",
    principal: null,
  },
  {
    site: /\b(?:gov\.tw|cna\.com\.tw|ltn\.com\.tw|udn\.com|chinatimes\.com|rti\.org\.tw)\b/u,
    country: "TWN",
    principal: null,
  },
  { site: /\b(?:gov\.sg|zaobao\.com(?:\.sg)?)\b/u, country: "SGP", principal: null },
  {
    site: /\b(?:gov\.vn|vnanet\.vn|vietnamplus\.vn|nhandan\.vn|sggp\.org\.vn|vovworld\.vn)\b/u,
    country: "VNM",
    principal: null,
  },
  { site: /\b(?:korea\.kr|kbs\.co\.kr|yna\.co\.kr)\b/u, country: "KOR", principal: null },
  { site: /\b(?:gov\.ae|wam\.ae)\b/u, country: "ARE", principal: null },
  {
    site: /\b(?:gov\.my|sinchew\.com\.my|chinapress\.com\.my)\b/u,
    country: "MYS",
    principal: null,
  },
];

/** "我" alone is a person's word as well. */
export const ownCountry: readonly string[] = ["我国", "我方"];

export const groups: readonly GroupClass[] = [
  { id: "leaders", pattern: /领导人|领袖|元首|首脑|政要/u, level: 1, from: null, channels: null, title: null },
  { id: "senior-officials", pattern: /高级|高官/u, level: 3, from: null, channels: null, title: null },
  { id: "officials", pattern: /./u, level: 6, from: null, channels: null, title: null },
];

export const pronouns: readonly PronounClass[] = [
  {
    pattern:
      /(?:双方|两国|两位?)(?:国家)?(?:元首|领导人|外长|总理|首相|防长|国防部长|总统|首脑|外交部长|部长)|双方(?=[^，。；]{0,12}(?:会谈|会晤|会面|通话|磋商|对话)|(?:还|也|亦)?(?:将|计划|拟|预定|预计|定于|同意|商定|约定)[^，。；]{0,40}(?:举行|进行|展开)[^，。；]{0,6}(?:会谈|会晤|会面|通话))|(?:他们)?(?:两|二|2)人/gu,
    number: "two",
  },
  {
    pattern:
      /(?<!其|马[耳尔])(?:他|她)(?!们|国|人|信)|(?<=[同与和对])其(?=举行|会|进行|通|就|共)|分别(?=(?:会见|接见|会晤|设宴款待)(?:[，。；]|$))/gu,
    number: "one",
  },
  { pattern: /(?:他|她)们|[三3]人(?=[^，。；]{0,6}(?:举行|会[见晤谈面]|共))/gu, number: "many" },
];
