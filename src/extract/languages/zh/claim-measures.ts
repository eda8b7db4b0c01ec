/** Records, lengths, rhythms and shares in Chinese texts. */
import type { ClaimPattern } from "../../claims/grammar.ts";
import { CONTACT, NUMBER, TIMES } from "./claim-parts.ts";

const records: readonly ClaimPattern[] = [
  {
    id: "zh/record-low",
    type: "record",
    comparator: "lowest",
    needs: "contact-in-sentence",
    pattern: "(?:次数|频率)?最少的(?:一年|年份)?|创[^，。；]{0,10}?新低",
    example: "今年是中俄元首会晤次数最少的一年。",
    counter: "今年是中俄元首会晤后的第一年。",
  },
  {
    id: "zh/record",
    type: "record",
    comparator: "record",
    needs: "contact-in-sentence",
    pattern:
      "(?:创|刷新)(?:下|造|了)?[^，。；]{0,10}?(?:新高|纪录|记录|之最)|历史新高|之最|历年(?:之)?最|(?:次数|访问|会晤|访华)?最(?:多|频繁|密集|长)的(?!一次)|次数最多|历时最(?:长|久)|无人能及|空前|(?:史无前例|前所未有|绝无仅有)(?=$|[，。”])",
    example: "肯尼亚外长访问中国的次数创历史新高。",
    counter: "肯尼亚外长访问中国并创办学校。",
  },
];

const rhythms: readonly ClaimPattern[] = [
  {
    id: "zh/streak",
    type: "streak",
    comparator: "approx",
    needs: "contact",
    pattern: `(?:每|逐)(?:隔)?(?<every>${NUMBER}|几)?(?:个)?(?<unit>年|季度|月|周|星期|半年)(?!.{0,3}(?:降|减|第))(?:都|均|至少|平均|约|大约|就|要|会)*[^，。；]{0,12}?(?:{n:number}${TIMES}|${CONTACT})`,
    example: "两国防长几乎每季度通一次电话。",
    counter: "两国防长几乎同时通了一次电话。",
  },
];

const rows: readonly ClaimPattern[] = [
  {
    id: "zh/in-a-row",
    type: "streak",
    comparator: "all",
    needs: "contact",
    pattern: `连续(?:第)?(?:{n:number}|(?<ord>${NUMBER}))(?:个)?(?<unit>年|季度|月|周|次|届)`,
    example: "今年是两国元首连续第五年会晤。",
    counter: "今年是两国元首第五年会晤。",
  },
];

const shares: readonly ClaimPattern[] = [
  {
    id: "zh/share-of",
    type: "share",
    comparator: "=",
    needs: "contact-in-sentence",
    pattern: "{of:number}(?:位|名|次|场|个)[^，。；]{0,16}?(?:中|里)，?(?:有|就有)?{n:number}(?:位|名|次|场|个)",
    example: "十一位到访的外长中有七位来自非洲。",
    counter: "十一位到访的外长有七位随员。",
  },
  {
    id: "zh/share-part",
    type: "share",
    comparator: "=",
    needs: "contact-in-sentence",
    pattern:
      "占(?:了|到|据)?(?:约|近|总数的|其中的|全部的)*(?<part>[一二三四五六七八九]分之[一二三四五六七八九]|[一二三四五六七八九]成|一半|半数|\\d+(?:\\.\\d+)?[%％]|百分之[一二三四五六七八九十百]+)",
    example: "在所有到访的外国领导人中，来自东南亚的占三分之一。",
    counter: "在所有到访的外国领导人中，来自东南亚的占有席位。",
  },
];

const lengths: readonly ClaimPattern[] = [
  {
    id: "zh/lasted",
    type: "duration",
    comparator: "=",
    needs: "contact-in-sentence",
    pattern: "(?:持续|历时|长达|用时)(?:了)?(?:近|约|超过|逾)?{n:number}(?:多|余)?(?:个)?(?<unit>小时|分钟|天)",
    example: "两位领导人的会谈持续了三小时。",
    counter: "两位领导人的会谈持续推进合作。",
  },
];

export const measures: readonly ClaimPattern[] = [...records, ...lengths, ...rhythms, ...rows, ...shares];
