/** Chinese rules for meetings: whom somebody receives, with whom he holds talks, who meet each other. */
import type { ContactRule } from "../../rules.ts";

const PARTY = { a: "party", b: "party" } as const;
const HOST = { a: "host", b: "guest" } as const;

/** Sessions that name themselves, and those that need a verb before them. */
const TALKS =
  "会谈|会晤|会面|见(?:了)?面|晤谈|会商|磋商|商谈|交谈|谈(?:了)?(?={number}|近|逾|约|整整)|共进(?:早餐|午餐|晚餐|工作早餐|工作午餐|工作晚餐|早午餐)|茶叙|会见(?=$|[，。；、])|面谈|碰面|叙旧|晤面|互动(?=后)";
const SESSIONS = `${TALKS}|(?:高层)?(?:战略)?对话|谈判(?!的?(?:有关|相关)?情况)|会见|(?:峰会|三边会议|[双多三四]方会议|会议)(?!的?(?:期间|空档|间隙|场边|之际|之余|休息))|讨论|政治磋商|(?:工作)?[早午晚]餐会`;

export const meetingRules: readonly ContactRule[] = [
  {
    id: "zh/meets",
    kind: "meeting",
    roles: PARTY,
    pattern:
      "(?:{a:actors}<Gap!>)?<NotRemote!>(?<trigger>会见|会晤|(?<!可以?|常)见到|约见|面见|拜会|拜访|晤见|遇见|同见)<Pre!>{b:parties}",
    example: "国家主席习近平5月7日在北京会见法国总统马克龙。",
    counter: "国家主席习近平5月7日在北京听取法国总统马克龙的意见。",
  },
  {
    id: "zh/meets-with-others",
    kind: "meeting",
    roles: PARTY,
    pattern:
      "(?:{a:actors}<Gap!>)?<With!>{c:parties}<Together!><Gap!><NotRemote!>(?<trigger>会见|会晤|见到|拜会)<Pre!>{b:parties}",
    example: "国家主席习近平同法国总统马克龙一道会见德国总理默茨。",
    counter: "国家主席习近平同法国总统马克龙一道祝贺德国总理默茨。",
  },
  {
    id: "zh/talks-with-others",
    kind: "meeting",
    roles: PARTY,
    pattern: `(?:{a:actors}<Gap!>)?<With!>{c:parties}<Together!><With!>{b:parties}<Gap!><Held!>?<NotRemote!>(?<trigger>${TALKS})`,
    example: "国家主席习近平同法国总统马克龙一道与德国总理默茨举行会谈。",
    counter: "国家主席习近平同法国总统马克龙一道与德国总理默茨发表声明。",
  },
  // Whom they meet was told before
  {
    id: "zh/meets-him",
    kind: "meeting",
    roles: HOST,
    pattern: "{a:actors}(?:将|也|还|亦|并|拟)*{b:pronoun}(?<trigger>会见|接见|会晤|设宴款待)(?=[，。；]|$)",
    example: "国家主席习近平7日会见法国总统马克龙。国务院总理李强将分别会见。",
    counter: "国家主席习近平7日祝贺法国总统马克龙。国务院总理李强分别发言。",
  },
  {
    id: "zh/receives",
    kind: "meeting",
    roles: HOST,
    pattern:
      "(?:{a:actors}<Gap!>)?(?<trigger>接见|迎接(?=到访|来访)|宴请|设(?:家|晚|午|国)?宴(?:款待|招待|欢迎|宴请)?|款待|接待|召见|举行(?:盛大|隆重)?(?:家|晚|午|国|欢迎晚|欢迎午)?宴(?:会)?(?:，)?(?:欢迎|招待|款待))<Pre!>{b:parties}",
    example: "蒙古国总统呼日勒苏赫接见了王毅外长。",
    counter: "蒙古国总统呼日勒苏赫想念王毅外长。",
  },
  {
    id: "zh/banquet-for",
    kind: "meeting",
    roles: HOST,
    pattern:
      "(?:{a:actors}<Gap!>)?为(?:<Coming!>的)?{b:parties}(?:一行)?(?<trigger>(?:举行|举办|设)(?:了)?(?:盛大|隆重|欢迎)*(?:(?:家|晚|午|国)?宴(?:会)?|仪式(?:后|，)?(?:并|，)?(?:同其|与其|双方)?(?:举行|进行)(?:了)?会谈))",
    example: "国家主席习近平在北京为法国总统马克龙举行欢迎宴会。",
    counter: "国家主席习近平在北京为法国总统马克龙准备礼物。",
  },
  {
    id: "zh/shows-round",
    kind: "meeting",
    roles: HOST,
    pattern:
      "(?:{a:actors}<Gap!>)?(?<trigger>陪同)<Pre!>{b:parties}[^，。；\\uE000\\uE001]{0,10}?(?:参观|游览|观看|观赏|欣赏|散步|品茶|观摩|走访)",
    example: "国家主席习近平陪同法国总统马克龙参观故宫。",
    counter: "国家主席习近平陪同彭丽媛参观故宫。",
  },
  {
    id: "zh/received-by",
    kind: "meeting",
    roles: { a: "guest", b: "host" },
    pattern: "{a:actors}<Gap!>(?:受到|得到|获|受)(?:了)?{b:parties}(?:的)?(?:亲切|热情)?(?<trigger>会见|接见)",
    example: "王毅外长在乌兰巴托受到蒙古国总统呼日勒苏赫的接见。",
    counter: "王毅外长在乌兰巴托受到蒙古国总统呼日勒苏赫的批评。",
  },
  {
    id: "zh/talks-with",
    kind: "meeting",
    roles: PARTY,
    pattern: `(?:{a:actors}<Gap!>)?<NotTold!><With!><Pre!>{b:parties}<Gap!><NotRemote!>(?<trigger>${TALKS})(?!的(?:外国|首位|第一位)?[^，。；]{0,4}(?:领导人|领袖|元首)(?:之一)?)`,
    example: "国务院总理李强同德国总理默茨会谈。",
    counter: "国务院总理李强同德国总理默茨都提到这份文件。",
  },
  {
    id: "zh/summit-with",
    kind: "meeting",
    roles: PARTY,
    pattern:
      "(?:{a:actors}<Gap!>)?<NotTold!><With!><Pre!>{b:parties}(?:之间)?的(?:首次|第{number}次|[双三四]方|[双三四]边|元首|首脑|领袖|领导人)*<NotRemote!>(?<trigger>峰会)(?!的?(?:期间|上))",
    example: "法国总统马克龙推迟与德国总理默茨的峰会。",
    counter: "法国总统马克龙推迟与德国总理默茨的婚礼。",
  },
  {
    id: "zh/holds-with",
    kind: "meeting",
    roles: PARTY,
    pattern: `(?:{a:actors}<Gap!>)?<NotTold!><With!><Pre!>{b:parties}<Gap!><Held!><NotRemote!>(?<trigger>${SESSIONS})`,
    example: "国务院总理李强同德国总理默茨举行战略对话。",
    counter: "国务院总理李强同德国总理默茨举行记者会。",
  },
  {
    id: "zh/talks-between",
    kind: "meeting",
    roles: PARTY,
    pattern: `{a:actors}<NotTold!>(?:之间)?<Apart!><Gap!><NotRemote!>(?<trigger>${TALKS})(?!情况|细节|(?:举行)?是[^，。；]{0,40}(?:首次|第[^，。；]{1,4}次))`,
    example: "中俄外长在莫斯科会谈。",
    counter: "中俄外长在莫斯科发表文章。",
  },
  {
    id: "zh/session-of",
    kind: "meeting",
    roles: PARTY,
    pattern:
      "{a:actors}(?:之间)?(?:的)?(?:第{number}[次轮]|首次|再次|新一轮|新|年度|双边|例行)?<NotRemote!>(?<trigger>对话|峰会|谈判|会见|磋商)",
    example: "原定本月举行的中日外长对话延期。",
    counter: "原定本月举行的中日外长记者会延期。",
  },
  {
    id: "zh/discusses-in",
    kind: "meeting",
    roles: PARTY,
    pattern:
      "(?:{a:actors}<Gap!>)?<With!>{b:parties}(?:{date})?(?:在|于)(?:{country})?{city}(?:{date})?(?<trigger>讨论|商讨|探讨|谈及|商议)",
    example: "法国外长巴罗与德国外长瓦德富尔7日在柏林讨论了援助问题。",
    counter: "法国外长巴罗与德国外长瓦德富尔7日在柏林发表了文章。",
  },
  {
    id: "zh/comes-to-discuss",
    kind: "meeting",
    roles: PARTY,
    pattern:
      "{a:actors}<Gap!>(?:抵达|飞抵|到访|访问|来到){place}[^，。；\\uE000-\\uE005]{0,6}，(?:并|将)?<With!>{b:parties}(?<trigger>商讨|讨论|探讨|商谈)",
    example: "法国外长巴罗7日抵达柏林，与德国外长瓦德富尔商讨援助问题。",
    counter: "法国外长巴罗7日抵达柏林，与德国外长瓦德富尔发表文章。",
  },
  {
    id: "zh/hold-between",
    kind: "meeting",
    roles: PARTY,
    pattern: `{a:actors}<NotTold!>(?:之间)?<Apart!><Gap!><Held!><NotRemote!>(?<trigger>${SESSIONS})`,
    example: "中俄外长在莫斯科举行战略对话。",
    counter: "中俄外长在莫斯科举行记者会。",
  },
];
