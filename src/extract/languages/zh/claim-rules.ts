/** How Chinese texts make claims of contacts. A first grammar: rules of eight families, and cues of interpretation. */
import type { ClaimGrammar, ClaimPattern, Cue } from "../../claims/grammar.ts";
import { numberOf } from "./numbers.ts";

/** Matches nowhere. */
const NOWHERE = "(?!)";

const rules: readonly ClaimPattern[] = [
  {
    id: "zh/record",
    type: "record",
    comparator: "record",
    needs: "contact-in-sentence",
    pattern: "创(?:下|造)?[^，。；]{0,10}?(?:新高|纪录|记录|之最)|历史新高|历年(?:之)?最|最多的一年|次数最多",
    example: "肯尼亚外长访问中国的次数创历史新高。",
    counter: "肯尼亚外长访问中国并创办学校。",
  },
  {
    id: "zh/halt",
    type: "halt",
    comparator: "none",
    needs: "contact-in-sentence",
    pattern: "(?:几乎|基本|完全|已经?|实际上)?(?:中断|停摆|停滞|陷入停顿|绝迹)",
    example: "2020年以来，中国与肯尼亚的高层会晤几乎中断。",
    counter: "2020年以来，中国与肯尼亚的高层会晤十分频繁。",
  },
  {
    id: "zh/no-more",
    type: "existence",
    comparator: "none",
    value: 0,
    needs: "contact",
    pattern: "再(?:无|没有|未)",
    example: "2018年之后再无韩国总统访问北京。",
    counter: "2019年之后日本首相再次访问北京。",
  },
  {
    id: "zh/first",
    type: "first-last",
    comparator: "first",
    needs: "contact",
    pattern: "首次|首度|首访|第一次|头一次|以来(?:的)?首",
    example: "肯尼亚外长五年来首次访问中国。",
    counter: "肯尼亚外长五年来一直想访问中国。",
  },
  {
    id: "zh/ordinal",
    type: "ordinal",
    comparator: "=",
    needs: "contact",
    pattern: "第(?<ord>[一二三四五六七八九十百\\d]+)(?:次|度|轮|场)",
    example: "这是中俄两国元首今年第三次会晤。",
    counter: "这是中俄两国元首今年的会晤。",
  },
  {
    id: "zh/comparison",
    type: "comparison",
    comparator: ">",
    needs: "contact-in-sentence",
    pattern: "(?:比|较|高于|多于)[^，。；]{0,12}?(?:更多|更频繁|增加|增长|多)",
    example: "中俄元首今年会晤的次数比去年更多。",
    counter: "中俄元首今年会晤时谈到比赛。",
  },
  {
    id: "zh/hosted-list",
    type: "list",
    comparator: "all",
    needs: "contact",
    items: 2,
    pattern: "(?:先后|陆续|相继|分别)?(?:接待|迎来|会见)(?:了)?{item:parties}",
    example: "九月，北京先后接待了耶伦、老挝总理宋赛、澳大利亚总理阿尔巴尼斯。",
    counter: "六月，北京接待了越南总理范明政。",
  },
  {
    id: "zh/count",
    type: "count",
    comparator: "=",
    needs: "contact",
    pattern: "{n:number}(?:多|余)?(?:次|轮|场|位|名|度|通|趟)",
    example: "2014年以来，中法两国元首会晤已超过十五次。",
    counter: "2013年以来，中俄两国元首会晤十分频繁。",
  },
];

const cue = (id: string, pattern: string, example: string, counter: string): Cue => ({
  id: `zh/${id}`,
  type: "interpretive",
  comparator: "none",
  interpretation: true,
  pattern,
  example,
  counter,
});

const cues: readonly Cue[] = [
  cue(
    "signals",
    "标志着|(?:发出|释放|传递)(?:了)?[^，。；]{0,8}?信号|意味着|被(?:视为|看作|解读为)",
    "这次会晤标志着两国关系进入新时代。",
    "这次会晤在北京举行。",
  ),
  cue(
    "shows",
    "(?:充分)?(?:体现|显示|彰显|说明|凸显|反映|折射)(?:了|出)?[^，。；]{2,}",
    "肯尼亚外长访华体现了对合作的支持。",
    "肯尼亚外长访华三天。",
  ),
  cue("in-truth", "实质上是|无非是|旨在|意在", "这次访问无非是做给选民看。", "这次访问是年度访问。"),
];

export const claimGrammar: ClaimGrammar = {
  provisional: true,
  list: { separator: "(?:、|和|与|以及|及)?" },
  openers: [],
  closers: [],
  breaks: [{ id: "comma", kind: "soft", weak: true, pattern: "，" }],
  silent: [/[？?]["”]?$/u],
  contacts: [
    { pattern: "会晤|会谈|会面|见面|峰会|会见", kinds: ["meeting"], voice: "mutual", form: "noun" },
    { pattern: "通(?:了|过)?(?:{number}次)?(?:电话|话)", kinds: ["call"], voice: "mutual", form: "noun" },
    {
      pattern: "访问|出访|首访|到访|访(?=[\\uE006\\uE002])|来(?=\\uE006)",
      kinds: ["visit"],
      voice: "travel",
      form: "verb",
    },
    { pattern: "接待|迎来", kinds: ["visit"], voice: "host", form: "verb" },
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
  },
  locative: ["在$", "于$"],
  levels: [
    { pattern: "元首|首脑|领导人", rank: 1 },
    { pattern: "外长", rank: 3 },
    { pattern: "部长|防长|高级别", rank: 4 },
  ],
  periods: [
    { id: "zh/since", pattern: "(?:自|从)?{when:date}(?:以来|至今|之后|以后)", form: "since" },
    { id: "zh/between", pattern: "{when:date}(?:至|到){until:date}", form: "between" },
  ],
  since: NOWHERE,
  yearBefore: NOWHERE,
  lasting: NOWHERE,
  comparators: [
    { pattern: "(?:超过|逾|不止)", comparator: ">" },
    { pattern: "(?:约|大约|近)", comparator: "approx" },
    { pattern: "(?:至少)", comparator: ">=" },
  ],
  knownNumbers: NOWHERE,
  quantity: (words) => {
    const value = numberOf(words.replace(/[多余]$/u, ""));
    return value === null ? null : { value };
  },
  rhythm: () => null,
  determiners: NOWHERE,
  classOf: () => null,
  background: NOWHERE,
  made: { before: /(?!)/u, after: /(?!)/u },
  including: "包括",
  versus: "比|较",
  regions: /(?!)/gu,
  shortOffices: [],
  relations: "关系|外交|会晤|会谈|访问|访华|峰会|合作|战略",
  polities: "两国",
  afterAdjective: NOWHERE,
  anaphora: "两国|双方|这次|此次",
  attribution: [],
  elsewhere: NOWHERE,
  unclearTimes:
    "[一二两三四五六七八九十百\\d]+多?年(?:来|以来)|近[一二两三四五六七八九十百\\d]+年|(?:连任|上任|就任|履新|当选)(?:后|以来|之后)|任内|任期",
  emphasis: [],
};
