/** Chinese rules for visits: who goes where, by whose invitation. */
import type { ContactRule } from "../../rules.ts";

const GUEST = { a: "guest", b: "host" } as const;

export const visitRules: readonly ContactRule[] = [
  {
    id: "zh/goes-to",
    kind: "visit",
    roles: GUEST,
    pattern:
      "(?:{a:actors}<Gap!>)?<NotTold!>(?<trigger>访问|出访|到访|抵达|飞抵|飞往|前往|赶赴|转赴|造访|走访|来到|启程赴|转往|转到|过境|经停|赴|抵|访|(?<![以近原从历本往越年月])来)(?:了|过|于|在|位于)*(?:[^，。；\\uE000-\\uE008]{0,14}?(?:[首末]站|下一站|最后一站|第(?:{number}|[一二三四五六七八九])站)(?:[—－-]{1,2})?)?(?:{country}[^，。；\\uE000-\\uE008]{0,8}(?=友邦|邦交国|盟邦|盟国|邻国))?(?:{organisation}?[东西南北中]?(?:[非亚欧]洲?|南美洲?|中东|海湾)?(?:轮值|的)?(?:主席国|邻国|友邦|盟邦|邦交国|盟国|东道国|国家|岛国))?{where:place}(?!次数|频率|时间|日期|日程|议题|纪录|记录|\\S{0,3}周年)<NotOfAnother!>",
    example: "法国总统马克龙5月7日抵达北京。",
    counter: "法国总统马克龙5月7日提到北京。",
  },
  {
    id: "zh/go-together",
    kind: "visit",
    roles: GUEST,
    pattern:
      "(?:{a:actors}<Gap!>)?<With!>{c:parties}<Together!>(?<trigger>访问|出访|前往|飞往|赶赴|赴|抵达|访|抵){where:place}",
    example: "法国总统马克龙5月7日同德国总理默茨一道前往基辅。",
    counter: "法国总统马克龙5月7日同德国总理默茨一道提到基辅。",
  },
  {
    id: "zh/visit-to",
    kind: "visit",
    roles: GUEST,
    pattern:
      "(?:{a:actors}<Gap!>)?(?:对|在|到|来|赴){where:place}(?!(?:[与和、]{country})?(?:战争|冲突|危机|局势|问题|爆发|入侵))(?:的)?[^，。；：\\uE000\\uE001\\uE004\\uE005]{0,28}?(?<trigger>访问|出访|之行|官访|访察)<NotOfAnother!>",
    example: "法国总统马克龙对中国进行国事访问。",
    counter: "法国总统马克龙对中国进行深入研究。",
  },
  {
    id: "zh/to-their-countries",
    kind: "visit",
    roles: GUEST,
    homes: true,
    pattern:
      "(?:{a:actors}<Gap!>)?应{b:parties}(?:的)?邀请，(?:{c:actors}<Gap!>|将?)对(?:上述|以上|这|前述)?(?:[两三四五六七八九十]|{number})?(?:个)?国(?:家)?[^，。；]{0,14}(?<trigger>访问)",
    example: "应法国外长巴罗、德国外长瓦德富尔邀请，外交部长王毅将于6月对上述国家进行访问。",
    counter: "应法国外长巴罗、德国外长瓦德富尔邀请，外交部长王毅将于6月对上述文件发表意见。",
  },
  {
    id: "zh/ends-visit",
    kind: "visit",
    roles: GUEST,
    pattern:
      "(?:{a:actors}<Gap!>)?(?:推迟|取消|结束|开启|开始|完成|展开|放弃|缩短|中断|搁置|延后|推掉)(?:了)?(?:原定|其|为期|首次|此次|在|{date}|{number}|天|半|进行|举行|的)*{where:place}(?:的)?(?:国事|正式|工作|友好)?(?<trigger>访问|之行|之旅|行程)(?!之?后)",
    example: "法国总统马克龙推迟了原定本周进行的德国国事访问。",
    counter: "法国总统马克龙推迟了原定本周进行的德国议会演讲。",
  },
  {
    id: "zh/after-visit",
    kind: "visit",
    roles: GUEST,
    attributive: true,
    pattern:
      "(?:{a:actors}<Gap!>)?(?:结束|完成)(?:了)?(?:在|对|其|为期|{number}|天|半|的)*{where:place}(?:的)?(?:国事|正式|工作|友好)?(?<trigger>访问|之行|之旅|行程)(?:之)?后",
    example: "结束德国之行后，法国总统马克龙返回巴黎。",
    counter: "结束德国议会演讲后，法国总统马克龙返回巴黎。",
  },
  {
    id: "zh/trip",
    kind: "visit",
    roles: GUEST,
    pattern: "{a:actors}(?:的|此次|这次|计划中的)*{where:place}(?:的)?(?<trigger>之行|之旅|访问)",
    example: "法国总统马克龙的中国之行取得成功。",
    counter: "法国总统马克龙的中国朋友取得成功。",
  },
  {
    id: "zh/attends-in",
    kind: "visit",
    roles: GUEST,
    pattern:
      "(?:{a:actors}(?:等(?:国)?(?:人|领导人|多国领导人)?)?<Gap!>)?(?:在|于|到)(?:{country})?{where:place}(?<trigger>出席|参加)",
    example: "法国总统马克龙应邀在中国出席论坛。",
    counter: "法国总统马克龙应邀在中国阅读文章。",
  },
  {
    id: "zh/attends-held-in",
    kind: "visit",
    roles: GUEST,
    pattern:
      "{a:actors}(?:等(?:国)?(?:人|领导人|多国领导人)?)?<Gap!>(?<trigger>出席|参加)(?:了)?(?:{date})?(?:在|于|(?={city})){where:place}",
    example: "法国总统马克龙应邀出席在中国举行的论坛。",
    counter: "法国总统马克龙应邀阅读在中国出版的文章。",
  },
  {
    id: "zh/on-visit",
    kind: "visit",
    roles: GUEST,
    attributive: true,
    pattern:
      "(?:来|访|到|在|对|赴|抵|抵达){where:place}(?:(?!会[见晤谈]|接见)[^，。；：\\uE000\\uE001\\uE004\\uE005]){0,20}?(?<trigger>访问|出席|参加|参会|考察)(?:[^，。；：\\uE000\\uE001\\uE004\\uE005]{0,24}?)的<Comers!>",
    example: "国家主席习近平5月7日会见来华进行国事访问的法国总统马克龙。",
    counter: "国家主席习近平5月7日会见在华经营餐馆的法国总统马克龙。",
  },
  {
    id: "zh/who-visits",
    kind: "visit",
    roles: GUEST,
    attributive: true,
    pattern:
      "<NotTold!>(?<![位个])(?<trigger>访问|出访|到访|造访|前往|抵达|访|抵){where:place}(?:[^，。；：\\uE000\\uE001\\uE004\\uE005]{0,20}?)的<Comers!>",
    example: "正在访问中国的法国总统马克龙发表演讲。",
    counter: "正在研究中国的法国总统马克龙发表演讲。",
  },
  {
    id: "zh/visiting",
    kind: "visit",
    roles: GUEST,
    attributive: true,
    pattern: "(?<trigger>来访|到访|来华访问|前来访问)的<Comers!>",
    example: "国家主席习近平5月7日在北京会见来访的法国总统马克龙。",
    counter: "国家主席习近平5月7日在北京会见敬爱的法国总统马克龙。",
  },
  {
    id: "zh/welcomes-to-come",
    kind: "visit",
    roles: { a: "host", b: "guest" },
    status: "hypothetical",
    pattern:
      "{a:actors}(?:[^，。；：\\uE000-\\uE005]{0,6})欢迎{b:parties}(?:再次|早日|尽早|尽快|适时|在[^，。；]{0,8}时候|明年|今年)+<Gap!>(?<trigger>访问|来访|到访|访|来)(?:{where:place})?",
    example: "国家主席习近平欢迎法国总统马克龙早日再次访问中国。",
    counter: "国家主席习近平欢迎法国总统马克龙早日提出建议。",
  },
  {
    id: "zh/invites",
    kind: "visit",
    roles: { a: "host", b: "guest" },
    status: "hypothetical",
    pattern:
      "{a:actors}<Gap!>邀请(?:了)?{b:parties}<Gap!>(?<trigger>访问|出访|到访|访|来|赴|前往)(?:{where:place}(?:(?:进行|作)[^，。；\\uE000-\\uE005]{0,16}访问)?)?",
    example: "国家主席习近平邀请法国总统马克龙再次访问中国。",
    counter: "国家主席习近平请法国总统马克龙转达对中国的问候。",
  },
];
