/** How Chinese texts make claims of contacts: rules, cues of interpretation, and the words around them. */
import type { ClaimType } from "../../../model/claim.ts";
import type { ClaimGrammar } from "../../claims/grammar.ts";
import { cues } from "./claim-cues.ts";
import { rules } from "./claim-facts.ts";
import { numberOf } from "./numbers.ts";

/** Matches nowhere. */
const NOWHERE = "(?!)";

/** Families whose parts are read exactly enough to be judged; the others are found, and their verdicts left open. */
const JUDGED: ReadonlySet<ClaimType> = new Set(["existence", "count", "ordinal", "list"]);
/**
 * Words that narrow a claim by more than its rule reads: persons of more than one rank ("领导人" may be deputies), a
 * place, a form, heads instead of times, a number that is none, what is wished or ahead.
 */
const NARROWED =
  /(?<!最高)领导人|政要|高层|高级|在[^，。；]{1,12}?(?:会晤|会谈|会面|会见|见面|举行)|单独|私下|公开|正式|国事|工作访问|非正式|[\d一二两三四五六七八九十百]+(?:多|余)?[位名]|[次场轮]?(?:以上|以下|左右|上下)|[一二两三四五六七八九][一二三四五六七八九][次场轮]|邀请|计划|打算|拟|将(?!近)|有望|预计|希望|呼吁|可能|应该/u;
/** A time that begins with an event and not with its date. */
const SINCE_EVENT = /[自从][^，。；]*(?:访|会|任|选|爆发|建交|签)[^，。；]*(?:以来|之后|以后|至今)/u;

const UNITS: Readonly<Record<string, "years" | "months" | "weeks" | "days" | "hours" | "minutes">> = {
  年: "years",
  月: "months",
  周: "weeks",
  星期: "weeks",
  天: "days",
  小时: "hours",
  分钟: "minutes",
};

/** "三分之一", "三成", "一半", "百分之三十", "30%", "一倍", "两": what share or how many. */
function quantityOf(words: string): { readonly value: number; readonly of?: number } | null {
  if (/^(?:一半|半数)$/u.test(words)) return { value: 1, of: 2 };
  if (/^一(?:倍|番)$/u.test(words)) return { value: 2 };
  const percent = /^(?:百分之(.+)|([\d.]+)[%％])$/u.exec(words);
  if (percent) return { value: percent[2] ? +percent[2] : (numberOf(percent[1]!) ?? 0), of: 100 };
  const [, whole, part] = /^(.)分之(.)$/u.exec(words) ?? [];
  if (whole && part) return { value: numberOf(part) ?? 0, of: numberOf(whole) ?? 1 };
  const tenths = /^(.)成$/u.exec(words)?.[1];
  if (tenths) return { value: numberOf(tenths) ?? 0, of: 10 };
  const value = numberOf(words);
  return value === null ? null : { value };
}

export const claimGrammar: ClaimGrammar = {
  provisional: ({ type, period }, quote, sentence) =>
    !JUDGED.has(type) ||
    NARROWED.test(quote) ||
    SINCE_EVENT.test(sentence) ||
    // So many times, and nobody says since when
    (type === "count" && period === null),
  list: { separator: "(?:、|和|与|以及|及)?" },
  openers: [
    "^(?:专家|学者|分析人士|观察人士|观察家|外界|舆论|媒体|评论|有评论|有分析|分析)(?:普遍|则|也)?(?:认为|指出|称|说|表示)，?",
    "^(?:但|不过|而|此外|同时|总之|可见)，?",
  ],
  closers: ["，(?:专家|分析人士|评论)(?:称|说|指出)$"],
  breaks: [
    {
      id: "comma",
      kind: "telling",
      pattern:
        "(?<!(?:^|[，；])(?:时隔|相隔|阔别|睽违)[^，；]{1,10})(?<!相比|相较|比较|来看)(?<!(?:^|[，；])(?:自|从|在|截至)?\\uE007(?:以来|至今|之后|以后|起|初|底|末|期间|全年)?)，|；",
    },
  ],
  silent: [/[？?]["”]?$|^(?:如果|若|假如|倘若|即便|即使|要是)|并不是|并非|不属实|谣言|否认/u],
  contacts: [
    {
      pattern: "(?:视频|线上|云)(?:会晤|会谈|会见|峰会|会议|对话|通话|连线|磋商)",
      kinds: ["video"],
      voice: "mutual",
      form: "noun",
    },
    { pattern: "互访", kinds: ["visit"], voice: "mutual", form: "noun" },
    {
      pattern: "会晤|会谈|会面|见(?:了|过)?(?:{number})?面|见过(?=[\\uE000\\uE001])|碰面|峰会|会见|磋商|对话",
      kinds: ["meeting"],
      voice: "mutual",
      form: "noun",
    },
    {
      pattern: "通(?:了|过)?(?:{number}[次通])?(?:电话|话)|通话",
      kinds: ["call"],
      voice: "mutual",
      form: "noun",
    },
    {
      pattern:
        "(?:访问|出访|首访|到访|来访|外访|造访|回访|突访|窜访|踏足|踏上|[到去来]过)(?:了|过)?|[再访](?=[\\uE006\\uE002])|访(?:了)?(?=[\\uE006\\uE002])|来(?=\\uE006)|赴(?=\\uE006)",
      kinds: ["visit"],
      voice: "travel",
      form: "verb",
    },
    { pattern: "接待|迎来", kinds: ["visit"], voice: "host", form: "verb" },
    { pattern: "高层(?:往来|交往|接触|互动)|往来|互动|接触", kinds: null, voice: "mutual", form: "noun" },
  ],
  rules,
  cues,
  interpretation: {
    rule: "zh/interpretation",
    grammarWords: new Set(),
    stem: (word) => word,
    fieldsOf: () => [],
    weights: new Map(),
    threshold: 1,
    fact: -1,
    sure: 2,
  },
  locative: ["在$", "于$"],
  levels: [
    { pattern: "国家元首|政府首脑|元首|首脑|领导人|总理|首相|总统", rank: 1 },
    { pattern: "外长|国务卿", rank: 3 },
    { pattern: "部长级|部长|防长|高级别|高级代表团|高层", rank: 4 },
  ],
  periods: [
    { id: "zh/until", pattern: "(?:截至|截止到?|直到){when:date}", form: "until" },
    { id: "zh/between", pattern: "(?:自|从)?{when:date}(?:至|到){until:date}", form: "between" },
    {
      id: "zh/after",
      pattern: "(?:自|从)?{when:date}(?:之后|以后|后)(?=再|，|[^，。；]{0,12}(?:没有|未|无))",
      form: "after",
    },
    { id: "zh/from", pattern: "(?:自|从)?{when:date}(?:以来|至今|起)", form: "from" },
    { id: "zh/since", pattern: "(?:自|从)?{when:date}(?:之后|以后)", form: "since" },
    {
      id: "zh/compared",
      pattern:
        "(?:比|较|与|同|和|超过|高于|多于|少于|低于|不及){when:date}(?:同期)?(?=相比|相较|更|多|少|增|减|下|上|的|，|翻|高|低|明显|大幅|$)",
      form: "baseline",
    },
  ],
  since: "以来|年来|过去|近",
  yearBefore: NOWHERE,
  timesBefore: true,
  lasting: "{n:number}(?:多)?(?:个)?(?<unit>年|月)(?:来|以来)?(?=[^，。；]{0,4}(?:没有|未|没))",
  comparators: [
    { pattern: "(?:超过|逾|不止|多于|超)$", comparator: ">" },
    { pattern: "(?:至少|不少于|多达)(?:有)?$", comparator: ">=" },
    { pattern: "(?:不到|不足|少于)$", comparator: "<" },
    { pattern: "(?:最多|至多|不超过)$", comparator: "<=" },
    { pattern: "(?:约|大约|近|将近|差不多)$", comparator: "approx" },
  ],
  knownNumbers: "(?:^|[^\\d])(?:这|那)$",
  quantity: quantityOf,
  rhythm: (word) =>
    word === "季度"
      ? { unit: "months", length: 3 }
      : word === "半年"
        ? { unit: "months", length: 6 }
        : UNITS[word]
          ? { unit: UNITS[word], length: 1 }
          : null,
  determiners: NOWHERE,
  classOf: () => null,
  background: NOWHERE,
  made: { before: /(?!)/u, after: /(?!)/u },
  including: "包括|其中有",
  versus: "比|较|多于|少于|高于|低于|不及|超过(?!\\uE008)",
  regions: /(?!)/gu,
  shortOffices: [],
  relations: "关系|外交|会晤|会谈|访问|访华|峰会|合作|战略|两国|此访|此行|双方",
  polities: "两国",
  afterAdjective: NOWHERE,
  anaphora: "两国|双方|这次|此次|此访|此行|这场|两位领导人|两人",
  attribution: [],
  elsewhere: "国家队|球队|比赛|市长信箱|家长|学校",
  unclearTimes:
    "(?:连任|上任|就任|履新|当选|就职|执政)(?:后|以来|之后|期间)|任内|任期|多年(?:来|以来)|近年来|近来|疫情(?:以来|期间|之后)|(?:危机|冲突|战争)(?:爆发)?(?:以来|之后|后)|(?<!\\uE007)(?:以来|期间)|当年|同年|那一?年|此后|此前|其间|同期|[首第][^，。；]{0,3}任期|前[一两二三四五六七八九十]年|(?:峰会|会议|访问|论坛|年会)(?:上|中|时)",
  emphasis: [],
};
