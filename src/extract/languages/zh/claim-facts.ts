/** What Chinese texts count, order, compare and deny of contacts. The first rule that fires takes the clause. */
import type { ClaimPattern } from "../../claims/grammar.ts";
import { measures } from "./claim-measures.ts";
import { BETWEEN, CONTACT, NUMBER, TIMES } from "./claim-parts.ts";

/** What a number becomes beside another time or pair. */
const comparisons: readonly ClaimPattern[] = [
  {
    id: "zh/times-as-many",
    type: "comparison",
    comparator: "ratio",
    needs: "contact-in-sentence",
    pattern: `(?:是|达|为|相当于)[^，。；]{0,14}?的(?:近|约|整整)?{n:number}倍|多出(?:了)?(?<ratio2>一倍)|翻(?:了)?(?<ratio3>一番)|(?:减少|下降|少)(?:了)?(?:近|约)?(?<cut>[一二三四五六七八九]成|一半|[一二三四五六七八九]分之[一二三四五六七八九])`,
    example: "王毅访问欧洲的次数几乎是前一年的两倍。",
    counter: "王毅访问欧洲时谈到产量是前一年的水平。",
  },
  {
    id: "zh/more-than-pair",
    type: "pair-comparison",
    comparator: ">",
    needs: "contact-in-sentence",
    pattern: "(?:多于|高于|超过|(?<!不)比)(?:与|同|和|对|访)[^，。；]+",
    example: "拉夫罗夫今年与王毅会面的次数多于与布林肯会面的次数。",
    counter: "拉夫罗夫今年与王毅会面的次数多于三次。",
  },
  {
    id: "zh/fewer",
    type: "comparison",
    comparator: "<",
    needs: "contact-in-sentence",
    pattern:
      "(?:比|较|与|同|和)[^，。；]{0,14}?(?:相比)?，?[^，。；]{0,16}?(?:更少|减少|下降|降低|大减|锐减|明显少|少了)|(?:远)?(?:少于|低于|不及|不如)(?!{number})",
    example: "与2019年相比，中美高层往来明显减少。",
    counter: "与2019年一样，中美高层往来持续进行。",
  },
  {
    id: "zh/more",
    type: "comparison",
    comparator: ">",
    needs: "contact-in-sentence",
    pattern:
      "(?:比|较|与|同|和)[^，。；]{0,14}?(?:相比)?，?[^，。；]{0,16}?(?:更多|更频繁|更密集|增加|增长|增多|上升|翻番|多(?:了|出)?(?:{number}|一)?(?:次|倍|成)?$)|(?:远)?(?:高于|多于|超过)(?!{number})",
    example: "中俄元首今年会晤的次数比去年更多。",
    counter: "中俄元首今年会晤时谈到比赛。",
  },
];

const firsts: readonly ClaimPattern[] = [
  {
    id: "zh/after-years",
    type: "first-last",
    comparator: "first-since",
    needs: "contact",
    pattern:
      "(?:时隔|阔别|相隔|睽违)[一二两三四五六七八九十\\d]+(?:多)?(?:个)?(?:年|月)(?:之久|后)?(?:，[^，。；]{0,24}?|[^，。；]{0,8}?)(?:再|又|重|首)",
    example: "普京时隔24年再访朝鲜。",
    counter: "普京时隔24年还记得访问朝鲜的情形。",
  },
  {
    id: "zh/first-holder",
    type: "office",
    comparator: "first",
    needs: "contact",
    pattern: "(?:首位|第一位|头一位|首个|第一个)[^，。；]{0,30}",
    example: "布林肯是五年来首位访华的美国国务卿。",
    counter: "布林肯是五年来访华的美国国务卿。",
  },
  {
    id: "zh/first",
    type: "first-last",
    comparator: "first",
    needs: "contact",
    pattern:
      "首次|首度|首访|首站|第一次|头一次|第一站|以来(?:的)?首|首个|(?:史无前例|前所未有|破天荒)(?:的|地)?(?=[^，。；]{0,6}(?:会[晤谈面见]|访|峰会|通话|通电话))",
    example: "肯尼亚外长去年首次访问中国。",
    counter: "肯尼亚外长去年一直想访问中国。",
  },
  {
    id: "zh/last",
    type: "first-last",
    comparator: "last",
    needs: "contact",
    pattern: "(?:最近|最后|上)一次|上次|上回|(?:会晤|会谈|访问|访华)是在",
    example: "普京最近一次访问中国是在2022年2月。",
    counter: "普京最近访问了中国。",
  },
];

const denials: readonly ClaimPattern[] = [
  {
    id: "zh/not-returned",
    type: "reciprocity",
    comparator: "none",
    value: 0,
    needs: "contact",
    pattern: "(?:没有|未|不曾|未曾|从未)(?:再)?(?:进行)?回访",
    example: "中方三次派团赴平壤，朝方却没有回访。",
    counter: "中方三次派团赴平壤，朝方随后回访。",
  },
  {
    id: "zh/no-more",
    type: "existence",
    comparator: "none",
    value: 0,
    needs: "contact",
    pattern: `再(?:也)?(?:无|没有|未)|(?:没有|没|未曾|不曾|从未|未(?!来|必|经)|并未|从来没有)${BETWEEN}*?(?:${CONTACT}|见过|通过(?:电)?话|打过电话)(?![^，。；]{0,8}(?:计划|打算|安排|意愿|可能|必要|意向|想法))`,
    example: "2018年之后再无韩国总统访问北京。",
    counter: "2019年之后日本首相再次访问北京。",
  },
];

const courses: readonly ClaimPattern[] = [
  {
    id: "zh/halt",
    type: "halt",
    comparator: "none",
    needs: "contact-in-sentence",
    pattern:
      "(?:几乎|基本|完全|已经?|实际上|陷(?:入|于))*(?:中断|停摆|停滞|停顿|绝迹|归零|戛然而止|冻结|降(?:至|到)?(?:了)?零|断绝)",
    example: "2020年以来，中国与肯尼亚的高层会晤几乎中断。",
    counter: "2020年以来，中国与肯尼亚的高层会晤十分频繁。",
  },
  {
    id: "zh/resumes",
    type: "trend",
    comparator: "resumption",
    needs: "contact",
    pattern:
      "(?<!(?:视为|视作|看作|意味着|标志着|象征)[^，。；]{0,20})(?:逐步|逐渐|全面|重新|陆续)?(?:恢复|重启|回暖|解冻|重回正轨)",
    example: "安克雷奇对话之后，中美高层接触逐步恢复。",
    counter: "安克雷奇对话之后，中美高层接触遇到困难。",
  },
  {
    id: "zh/fewer-and-fewer",
    type: "trend",
    comparator: "decrease",
    needs: "contact",
    pattern:
      "越来越(?:少|稀少|稀疏)|(?:日渐|日益|日趋|渐趋|明显|显著|大幅|逐年|逐渐|持续|不断)(?:减少|稀少|下降|稀疏)|降温|锐减|骤减",
    example: "莫斯科与平壤的互访越来越少。",
    counter: "莫斯科与平壤的互访由来已久。",
  },
  {
    id: "zh/more-and-more",
    type: "trend",
    comparator: "increase",
    needs: "contact",
    pattern:
      "越来越(?:多|频繁|密切|密集)|(?:日渐|日益|日趋|渐趋|愈加|明显|显著|大幅|逐年|逐渐|持续|不断|愈发|更加)(?:增加|增多|频繁|密切|密集|上升|升温)|升温|激增|骤增|趋于频繁",
    example: "莫斯科与平壤的互动越来越频繁。",
    counter: "莫斯科与平壤的互动由来已久。",
  },
];

const counts: readonly ClaimPattern[] = [
  {
    id: "zh/ordinal",
    type: "ordinal",
    comparator: "=",
    needs: "contact",
    pattern: `第(?<ord>${NUMBER})(?:次|度|轮|场|通|回|位)`,
    example: "这是中俄两国元首今年第三次会晤。",
    counter: "这是中俄两国元首今年的会晤。",
  },
  {
    id: "zh/hosted-list",
    type: "list",
    comparator: "all",
    needs: "contact",
    items: 2,
    pattern: "(?:先后|陆续|相继|分别|就)?(?:接待|迎来|会见)(?:了|过)?{item:parties}",
    example: "九月，北京先后接待了耶伦、老挝总理宋赛、澳大利亚总理阿尔巴尼斯。",
    counter: "六月，北京接待了越南总理范明政。",
  },
  {
    id: "zh/guests-list",
    type: "list",
    comparator: "all",
    needs: "contact",
    items: 2,
    pattern: "{item:parties}(?:等)?(?:先后|陆续|相继|接连|密集)(?:应邀)?(?:访问|出访|到访|造访|来访|访)",
    example: "今年以来，法国总统马克龙、德国总理默茨和老挝总理宋赛相继访华。",
    counter: "今年以来，法国总统马克龙、德国总理默茨和老挝总理宋赛都有意访华。",
  },
  {
    id: "zh/visited-list",
    type: "list",
    comparator: "all",
    needs: "contact",
    items: 2,
    pattern:
      "(?:先后|陆续|相继|接连|上半年|下半年|年内|已|还)[^，。；]{0,4}?(?:访问|出访|到访|造访)(?:了|过)?{item:places}",
    example: "普京今年先后访问了中国、朝鲜和越南。",
    counter: "普京今年先后访问了中国。",
  },
  {
    id: "zh/visited-these",
    type: "list",
    comparator: "all",
    needs: "contact",
    items: 3,
    pattern: "(?:访问|出访|到访|造访)(?:了|过){item:places}",
    example: "普京去年访问了中国、朝鲜和越南。",
    counter: "普京去年访问了中国和越南。",
  },
  {
    id: "zh/over",
    type: "count",
    comparator: ">",
    needs: "contact",
    pattern: `{n:number}(?:多|余)(?:个国家|国|${TIMES})`,
    example: "今年以来，共有六十多位外国领导人访华。",
    counter: "今年以来，多位外国领导人访华。",
  },
  {
    id: "zh/count",
    type: "count",
    comparator: "=",
    needs: "contact",
    pattern: `{n:number}(?:个国家|${TIMES})`,
    example: "2014年以来，中法两国元首会晤已超过十五次。",
    counter: "2013年以来，中俄两国元首会晤十分频繁。",
  },
];

export const rules: readonly ClaimPattern[] = [
  ...measures,
  ...comparisons,
  ...firsts,
  ...denials,
  ...courses,
  ...counts,
];
