/** Macros of the Chinese contact rules, and the cues of the refiners. */
import type { ContactWords } from "../../contact-words.ts";
import { silentContactWords } from "../../silent.ts";

/** A clause without another actor: a date, a place, adverbs, an occasion. */
const NO_ACTOR = "，。；：“”\\uE000\\uE001\\uE004\\uE005";

const macros: Readonly<Record<string, string>> = {
  Gap: `(?:夫妇|一行)?[^${NO_ACTOR}]{0,40}?`,
  With: "(?:同|与|和|跟)",
  // Before who is met
  Pre: "(?:了|过|到|正在|专程|前来|来华|到访|来访|{place}|{date}|对|进行|国事|正式|工作|友好|访问|出席|会议|论坛|峰会|的|在|、|应邀|率团|于|期间|美|俄|老朋友|新任|一同)*",
  NotRemote: "(?<!视频|视频方式|视频形式|连线方式|线上|云|电话)",
  // "This is their third meeting": counts the one just told
  NotTold: "(?<!这(?:将|已经?|也|还)?(?:会)?是[^，。；]{0,16})",
  Held: "(?:(?:举行|进行|展开|开始|结束|恢复|召开|再次举行|共同主持)(?:了|过)?[^，。；：\\uE000\\uE004\\uE005]{0,14}?)",
};

export const contactWords: ContactWords = {
  ...silentContactWords,
  macros,
  video: /视频|线上|云(?:会晤|会谈|峰会)/u,
  phone: /通(?:了|过)?(?:\S{0,3}次)?(?:电话|话)|电话/u,
  status: [
    {
      status: "cancelled",
      pattern:
        /取消|推迟|延期|改期|延后|搁置|中止|爽约|告吹|泡汤|作罢|流产|不再(?=举行|进行|访|会见|会晤|出访)|(?:未能|无法|没能)(?:成行|如期|前往|访问|出席)|叫停/u,
    },
    {
      status: "denied",
      pattern:
        /否认|不属实|子虚乌有|辟谣|没有(?:此|这|这样的|这一|任何)?(?:安排|计划)|(?:并未|从未|未曾|尚未|未)(?:能|有|与|同|和|会|访|举行|见|在|就|安排|计划)|没有(?![^，。；]{0,8}(?:情况|翻译|先例|条件|变化))|不会|不打算|无意|拒绝|不拟|无计划|并无|均未|并未(?!因)|从未/u,
    },
    {
      status: "hypothetical",
      pattern:
        /可能|或将|或于|考虑|有望|希望|愿(?!景)|如果|倘若|是否|据传|传闻|有意|不排除|期待|邀请(?!，)(?!后|下)|呼吁|提议|建议|若(?=_|双|能|要)|能否|争取|未必|不一定/u,
    },
    {
      status: "planned",
      pattern: /将(?!近|军)|拟|计划|定于|预计|即将|准备(?=_|同|与|会|访|赴)|商定|原定|安排|同意|决定|确认/u,
    },
  ],
  afterwards:
    /取消|推迟|延期|改期|延后|搁置|不属实|否认|辟谣|子虚乌有|没有(?:此|这|这样的)?(?:安排|计划)|未能(?:成行|举行|实现)|没有(?:举行|发生)|不再(?:举行|进行)|告吹|泡汤|作罢|流产|将于[^，。；]{0,12}举行|仍有可能/gu,
  sharing: /^[^。；]*(?:，?并|，还|，随后|、|期间，?)(?:将)?[^。；，]*$/u,
  datesFirst: true,
  reported: /(?:表示|宣布|证实|称|说|报道|讯|电|发布|获悉)[，：]?$/u,
  /** "这已是三方今年第二次": the date is of what is counted. */
  counted: /是[^，。；]*$/u,
  separately: /分别|先后|相继|逐一|依次/u,
  visiting: /(?:来访|到访|来华访问|前来访问)的(?:\p{Script=Han}{0,4})$/u,
  governed: /(?:同|与|和|跟|对|向|由|被|应|给|代表|会见|接见|会晤|邀请|见到|陪同|随|欢迎|为)(?:了)?$/u,
  ledBy: /^(?:的)?(?:由|以)$|^，由$/u,
  accompanied: /陪同(?:了)?$/u,
  reporting: /^(?:上午|下午|晚)?(?:专?电|讯|消息|报道)/u,
  /** A conference that brought them together, and what is told of it after. */
  event: /(?:峰会|会议|论坛|大会|会晤)[^，。；]{0,16}在[^，。；]{1,12}(?:举行|召开|开幕)/u,
  whichEvent: /(?:峰会|会议|论坛|大会|会晤)(?:期间|前后|上|场边|间隙)|会上|与会/u,
  filed: /^[^，。；]{0,24}(?:电|讯|报道)/u,
  occasion: [
    /(?:出席|参加)(?:了|在[^，。；]{1,10}举行的)?((?:第[^，。；]{1,5}[届次])?[^，。；]{2,24}?(?:峰会|会议|论坛|阅兵式?|庆典|仪式|活动|大会|对话会|奥运会|博览会|理事会|庆祝活动))/u,
    /在([^，。；]{2,20}?(?:峰会|会议|论坛|大会))(?:期间|场边|间隙|上)/u,
    /(?:^|[，。；])((?:第[^，。；]{1,5}[届次])?[^，。；]{2,24}?(?:峰会|会议|论坛|大会|会晤))(?:召开前夕)?(?:期间|，)/u,
  ],
  occasionEnd: /^的/u,
  count: /(?<!第)([一二两三四五六七八九十\d]+)(?:次|度|轮)/u,
  dropGroups: /^(?:官员|代表)$|^(?:外国|各国|多国)/u,
  invitedBy: /应\uFFFC(?:夫妇)?(?:的|盛情)*邀请/u,
  visitClasses: [
    { class: "state", pattern: /国事访问/u },
    { class: "official", pattern: /正式(?:友好)?访问/u },
    { class: "working", pattern: /工作访问/u },
    { class: "private", pattern: /私人访问|度假/u },
    { class: "transit", pattern: /过境|经停/u },
  ],
  located: /(?:在|于|至|到)\S{0,6}\uFFFC(?!问题|危机|局势|方|事务|战争|冲突|政府)/u,
  locatedAt:
    /(?:在|于)\S{0,6}\uFFFC(?!问题|危机|局势|方|事务|战争|冲突|政府)|(?:^|[，。；])\uFFFC(?:安全会|峰会|会场)/u,
  adverbial: /^在京都?$/u,
  within: /^$/u,
  nextPlace:
    /^）?(?:\uE007)?(?:、|和|及|以及|与|并(?:访问|出访|前往)|，?(?:随后|之后|然后|再)(?:访问|前往|转赴|飞往))[\uE006\uE002]/u,
  days: /(?:为期|历时)([一二两三四五六七八九十\d]+)天/u,
  began: /开始|抵达|展开|启程|进行/u,
  untilToday: /结束/u,
};
