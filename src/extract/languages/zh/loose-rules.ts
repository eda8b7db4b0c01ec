/**
 * Contacts whose parties stand further from the verb than the other rules allow, past commas, and those that rarer words tell
 * of. They count only where no other rule took the words: see `loose` in rules.ts.
 */
import type { ContactRule } from "../../rules.ts";

const PARTY = { a: "party", b: "party" } as const;
const HOST = { a: "host", b: "guest" } as const;
const GUEST = { a: "guest", b: "host" } as const;

/** What people do together, and what needs to be held. */
const MEET = [
  "会[谈晤面商]|会过[面谈]|见(?:[了过到])?[一个]?面|相[见会聚]|碰(?:了|过)?[个一]?[头面]|晤[谈面]",
  "[面密长深交叙详商洽]谈(?!话)|谈了|谈[到至](?=深夜|凌晨|半夜|傍晚|天亮|_)|[早午晚餐茶]叙|聚首|(?:同进|[共一]?同?吃(?:了)?|同用)[早午晚][餐饭]|共[进用][^，。；]{0,4}[餐宴]",
  "交换(?:了|过)?[^，。；]{0,8}(?:意见|看法)",
].join("|");
const HELD = `(?:举行|进行|展开|开始|启动|恢复|重启|结束|召开|主持)(?:了|过)?[^，。；：\\uE000\\uE001\\uE004\\uE005]{0,14}?(?:会谈|会晤|会议|对话|磋商|谈判|峰会|委员会|讨论|接触)(?!的?(?:有关|相关)情况)`;
const TOLD = "对|向|告诉|告知|敦促|邀请|感谢";

/** What ends the name of a body that the roster lacks. */
const BODY = "(?:组织|联盟|国家|委员会?|机构|基金会?|银行|集团|[公总]署|局|部|会议|办公室|事务|问题)";

/** Travel that the other rules do not name. */
const GOES = [
  "参访|探访|巡访|转访|莅访|[行转]抵|抵临|考察|视察|[莅驾]临|亲临",
  "(?:飞|赶|奔|亲|远|重)赴|[飞赶][往到至]|直飞|踏[上足](?!新)|转场|取道|途经|路过|借道",
  "停留|逗留|降落|着陆|落地|现身|亮相|下榻|[到去][了过]",
].join("|");

export const looseRules: readonly ContactRule[] = [
  {
    id: "zh/loose-session-with",
    kind: "meeting",
    roles: PARTY,
    loose: true,
    pattern: `(?:{a:actors}<Far!>)?<NotTold!><With!><Pre!>{b:parties}<Far!><NotRemote!>(?<trigger>${MEET}|${HELD})`,
    example: "肯尼亚总统鲁托同芬兰总统斯图布就水资源、教育等问题，在内罗毕举行了会谈。",
    counter: "肯尼亚总统鲁托同芬兰总统斯图布就水资源、教育等问题，在内罗毕发表了文章。",
  },
  {
    id: "zh/session-with-body",
    kind: "meeting",
    roles: PARTY,
    loose: true,
    pattern: `(?:{a:actors}<Far!>)?<NotTold!>(?:同(?![意时样年日月])|与(?![此会否]))[^\\s，。；：“”就在说称将对向到为\\uE000-\\uE008]{1,20}?${BODY}{b:bearers}<Far!><NotRemote!>(?<trigger>${MEET}|${HELD})`,
    example: "肯尼亚总统鲁托七日在内罗毕与湖区水利联盟秘书长斯图布会谈。",
    counter: "肯尼亚总统鲁托七日在内罗毕与湖区水利联盟秘书长斯图布跳舞。",
  },
  {
    id: "zh/loose-session-of",
    kind: "meeting",
    roles: PARTY,
    loose: true,
    pattern: `{a:actor}(?:、|，?以及|，?及){b:actors}<NotTold!><Far!><NotRemote!>(?<trigger>${MEET}|${HELD})`,
    example: "肯尼亚总统鲁托、芬兰总统斯图布当天下午抵达后，在湖边的木屋里碰头。",
    counter: "肯尼亚总统鲁托、芬兰总统斯图布当天下午抵达后，在湖边的木屋里休息。",
  },
  {
    id: "zh/meets-of-body",
    kind: "meeting",
    roles: PARTY,
    loose: true,
    pattern: `(?:{a:actors}<Gap!>)?<NotRemote!>(?<trigger>会见|会晤|接见|拜会|约见)(?![后时中上之的期])<Pre!>\\p{Script=Han}{1,12}?${BODY}{b:bearers}`,
    example: "肯尼亚总统鲁托七日会见了湖区水利联盟秘书长、芬兰总统斯图布。",
    counter: "肯尼亚总统鲁托七日会见后称赞芬兰总统斯图布。",
  },
  {
    id: "zh/calls-on",
    kind: "meeting",
    roles: GUEST,
    loose: true,
    pattern: "(?:{a:actors}<Far!>)?(?<trigger>晋见|觐见|谒见|参见|看望|探望|拜望|登门拜访)<Pre!>{b:bearers}",
    example: "芬兰总统斯图布在内罗毕期间，晋见肯尼亚总统鲁托。",
    counter: "芬兰总统斯图布在内罗毕期间，称赞肯尼亚总统鲁托。",
  },
  {
    id: "zh/sees",
    kind: "meeting",
    roles: PARTY,
    loose: true,
    pattern:
      "(?:{a:actors}<Far!>)?<NotRemote!>(?<trigger>约[谈晤]|[密私面]会|[另再]?见(?:了|过)|(?<!会)晤(?=\\uE000|\\uE001))<Pre!>{b:bearers}",
    example: "肯尼亚总统鲁托在湖边的木屋里，先后见了芬兰总统斯图布。",
    counter: "肯尼亚总统鲁托在湖边的木屋里，先后骂了芬兰总统斯图布。",
  },
  {
    id: "zh/entertains",
    kind: "meeting",
    roles: HOST,
    loose: true,
    pattern: "(?:{a:actors}<Far!>)?(?<trigger>招待|设席|摆宴|邀宴|宴会招待|会晤并宴请)(?:了)?<Pre!>{b:bearers}",
    example: "肯尼亚总统鲁托在湖边的木屋里招待芬兰总统斯图布。",
    counter: "肯尼亚总统鲁托在湖边的木屋里画下芬兰总统斯图布。",
  },
  {
    id: "zh/loose-received-by",
    kind: "meeting",
    roles: GUEST,
    loose: true,
    pattern:
      "{a:actors}<Far!>(?:受到|得到|获得?|蒙|承|接受|出席|参加|赴)<Pre!>{b:parties}(?:的|亲自|举行|举办|所|为其|为他|为她|隆重|盛大|热情|亲切|高规格|设)*(?<trigger>接见|会见|召见|款待|宴请|设宴|[国家晚午欢][迎宴]|接待|招待|茶会)",
    example: "芬兰总统斯图布抵达当晚，出席肯尼亚总统鲁托举行的晚宴。",
    counter: "芬兰总统斯图布抵达当晚，出席肯尼亚总统鲁托执导的话剧。",
  },
  {
    id: "zh/session-with-whom",
    kind: "meeting",
    roles: PARTY,
    loose: true,
    pattern:
      "(?:{a:actors}<Far!>)?(?<trigger>会谈|会晤|会见|接见|拜会)(?:的?(?:对象|人士|人员|领导人|政要)?(?:还|将|也|则|就)?(?:有|是(?![^，。；]{0,40}(?:首次|第[^，。；]{1,4}次))|为|包括|包含|涵盖)|，?(?:他们|对方|其中|包括|分别)(?:有|是|为|包括))<Pre!>{b:parties}",
    example: "肯尼亚总统鲁托一天里会见的政要包括芬兰总统斯图布。",
    counter: "肯尼亚总统鲁托一天里称赞的政要包括芬兰总统斯图布。",
  },
  {
    id: "zh/told-in-session",
    kind: "meeting",
    roles: PARTY,
    loose: true,
    pattern: `{a:actors}<Gap!><NotRemote!>(?<trigger>会[谈面晤见]|[国家晚午]宴)(?:中|时|期间|上)，?(?:当面|还|也|再次)?(?:${TOLD}){b:bearer}`,
    example: "肯尼亚总统鲁托在晚宴上告诉芬兰总统斯图布，水库已经建成。",
    counter: "肯尼亚总统鲁托在来信中告诉芬兰总统斯图布，水库已经建成。",
  },
  {
    id: "zh/in-session-told",
    kind: "meeting",
    roles: PARTY,
    loose: true,
    pattern: `(?<=^|[，。；：])[^。；：，\\uE000\\uE001\\uE004]{0,16}<NotRemote!>(?<trigger>会[谈面晤见]|[国家晚午]宴)(?:中|时|期间|上)，{a:actors}<Gap!>(?:${TOLD}){b:bearer}`,
    example: "当天的会谈中，肯尼亚总统鲁托向芬兰总统斯图布介绍了水库。",
    counter: "当天的演讲中，肯尼亚总统鲁托向芬兰总统斯图布介绍了水库。",
  },
  {
    id: "zh/told-on-the-phone",
    kind: "call",
    roles: PARTY,
    loose: true,
    pattern: `{a:actors}<Gap!>(?<trigger>通话|电话)(?:中|里|上|时)，?(?:还|也|再次)?(?:${TOLD}){b:bearer}`,
    example: "肯尼亚总统鲁托在电话里告诉芬兰总统斯图布，水库已经建成。",
    counter: "肯尼亚总统鲁托在来信里告诉芬兰总统斯图布，水库已经建成。",
  },
  {
    id: "zh/phones",
    kind: "call",
    roles: PARTY,
    loose: true,
    pattern:
      "(?:{a:actors}<Far!>)?(?:给|向|与|同|和|跟){b:parties}<Gap!>(?<trigger>(?:打|拨|挂|通)[^，。；]{0,8}电话|电话(?:沟通|商谈|讨论|联系|联络|协商|协调|商讨)|热线(?:沟通|联系)|互通电话)",
    example: "肯尼亚总统鲁托深夜给芬兰总统斯图布打了一通越洋电话。",
    counter: "肯尼亚总统鲁托深夜给芬兰总统斯图布写了一封长信。",
  },
  {
    id: "zh/rings-up",
    kind: "call",
    roles: PARTY,
    loose: true,
    pattern: "(?:{a:actors}<Far!>)?(?:致电|去电){b:bearers}[^。；\\uE000\\uE001]{0,30}?(?<trigger>通话|电话(?:中|里))",
    example: "肯尼亚总统鲁托深夜致电芬兰总统斯图布，在电话中谈到水库。",
    counter: "肯尼亚总统鲁托深夜致电芬兰总统斯图布，祝贺水库建成。",
  },
  {
    id: "zh/loose-video",
    kind: "video",
    roles: PARTY,
    loose: true,
    pattern: `(?:{a:actors}<Far!>)?<With!><Pre!>{b:parties}<Far!>(?<trigger>(?:视[频像讯]|线上|网上|远程|云端|连线)[^，。；\\uE000\\uE001]{0,10}?(?:会[谈晤面议商]|对话|磋商|交流|见面|峰会))`,
    example: "肯尼亚总统鲁托同芬兰总统斯图布就水资源问题，昨天以远程方式举行磋商。",
    counter: "肯尼亚总统鲁托同芬兰总统斯图布就水资源问题，昨天以联名方式发表文章。",
  },
  {
    id: "zh/loose-goes-to",
    kind: "visit",
    roles: GUEST,
    loose: true,
    pattern: `(?:{a:actors}<Far!>)?<NotTold!>(?<trigger>${GOES})(?:了|过|于|在|位于)*(?:{country})?{where:place}<NotOfAnother!>`,
    example: "芬兰总统斯图布的专机傍晚降落在内罗毕。",
    counter: "芬兰总统斯图布的文章傍晚发表在内罗毕。",
  },
  {
    id: "zh/makes-trip",
    kind: "visit",
    roles: GUEST,
    loose: true,
    pattern:
      "(?:{a:actors}<Gap!>)?(?:进行|展开|开启|完成)(?:了)?[^，。；：\\uE000\\uE001\\uE004]{0,14}?{where:place}(?:的)?(?<trigger>之行|之旅)",
    example: "芬兰总统斯图布将进行他上任后的首次肯尼亚之行。",
    counter: "芬兰总统斯图布将进行他上任后的首次肯尼亚研究。",
  },
  {
    id: "zh/stops-in",
    kind: "visit",
    roles: GUEST,
    loose: true,
    pattern:
      "(?:{a:actors}<Far!>)?(?:在|于)(?:{country})?{where:place}(?:短暂|临时|作|做)*(?<trigger>停留|逗留|转机|经停|过境|降落)",
    example: "芬兰总统斯图布回国途中在内罗毕短暂停留。",
    counter: "芬兰总统斯图布回国途中在内罗毕发表文章。",
  },
];
