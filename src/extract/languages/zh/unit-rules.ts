/** How atoms make units in Chinese: see engine/compose.ts for the groups. The longest match wins; of equal ones the first. */
import type { UnitRule } from "../../language.ts";
import { organisationalTitles } from "./titles.ts";

/** A name in these alone is hardly anything else: "贝尔伯克", "斯托尔滕贝格". */
const SOUNDS =
  "阿埃艾奥凯安昂拜班采车彻凡瓜罕豪亨怀惠季柯郎赖累李摩派庞珀瑞赛瑟森圣朔汤田廷威逊宰娅娃薇莎丝妮莲琪蕾黛巴峇依惹贝比博布白邦保鲍本彼宾波伯勃卜查达戴德迪蒂多杜丹登邓丁顿都厄尔恩法菲费弗夫福伏芬冯范盖甘冈戈格葛古哈海汉赫胡霍基吉加贾杰金津卡坎康考科克肯库夸奎拉莱兰朗劳勒雷里利列林琳伦隆龙卢鲁路吕罗洛马玛麦曼芒梅门蒙米密明莫默姆穆慕纳娜南内尼涅宁纽努诺欧帕潘佩彭皮普蒲奇契齐恰强乔切钦琼丘萨塞桑沙山尚绍舍申什施史斯苏索所塔泰坦唐特滕提图托瓦万旺维韦卫温文翁沃乌武西希锡夏香肖谢辛欣休许雅亚延扬耶叶伊因英永尤约扎泽曾詹珍治朱兹宗祖佐茨岑敏昂略蓬楚舒弥冉贡赞孟颂嫩佛嘎噶喀琴芙芭蓓茉萝姬珊奈坤堪毕腾铎仑娄汀嘉绮";

/** Families of one character whose names are no words before a title: "黄总理". */
const FAMILY =
  "王李张刘陈杨黄赵吴徐孙朱郭何罗郑梁谢宋唐许冯邓曹彭萧肖董袁潘蔡余杜苏魏吕丁沈姚卢姜崔谭陆汪廖贾韦邹熊邱江尹薛侯龙黎贺龚邵钱戴莫赖游卓习马林胡洪蒋尚朴阮范裴武";

export const macros: Readonly<Record<string, string>> = {
  Word: "(?:(?!会[见晤谈面]|[晋觐谒接召]见|拜[会访]|访|出席|期间|参加|将|在|说|称|表示|同|举行|对|会议|否认|有关|宣布|报道|因|由|向|被|把|应|并|已|曾|也|还|就(?!业)|的)\\p{Script=Han}|{demonym|titleword})",
  Han: "(?:\\p{Script=Han}|{demonym})",
  Part: "(?:前|原|代)?(?:{city|seat}[市省州]?|{country}[市省州])?(?:{titleword|organisation|head}<Aside!>){0,6}{head|rank}",
  // Without a sign between them where the first has ended for sure: else a row of titles can be parted in too many ways
  Title: "<Part!>(?:(?:、|兼|(?:和|及)(?!{organisation})|暨|(?<={rank})|(?=前|原|代))<Part!>){0,4}",
  // One character stands for a country only where no word can end: "与俄总统", never "会谈中总统"
  Short:
    "(?<=^|[^\\p{Script=Han}]|[与同和跟见晤由向对应]|拜[会访]|邀请|接待){demonym}(?![及来]|[^，。；]{0,40}为(?:首|团长)的|[^，。；]{0,16}(?:身[份分]|名义))",
  // "北约（NATO）"
  Aside: "(?:（[^（）]{1,40}）)?",
  By: "(?:(?:(?:{country}）?(?:共和国|王国|联邦)?|{organisation})<Aside!>|<Short!>)(?:政府|联邦)?|(?<!访问|出访|到访|抵达|造访|前往){country|organisation}的|{city}市)",
  // What cannot begin the name of somebody whom the roster lacks
  NoName:
    "(?![第的在同与和将等及会也还就已正对举抵访出致电接见应率是为再又均从由被把让请邀携陪随并而但则且之所级府令们该其此这那首先今昨原共身视年我你他她互履当于以上下两双任选一不未没拒取推计预拟或可因说表强指宣签主辞团候期办职夫发讲签到离]|进行|分别|先后|相继|一同|一起|峰会|高峰|论坛|非正式|圆桌|战略|高层|年度|例行|通(?:话|电|了|过|报|知|信|常|往)|前往|见面|参[观加与]|[开展]开|开始|结束|召开|继续|保持|达成|交换|讨论|商讨|主持|启程|欢迎|感谢|批评|警告|亲自|星期|周[一二三四五六日]|明(?:[访赴抵晤会起天日晨早晚]|年)|凌晨|晚间|正在|准备|希望|愿意|支持|反对|呼吁|伉俪|夫妇|访问|通话|谈话|[关至对鉴由]于|改由|改派|转由|透露|包括|介绍|宣称|公布|发布|披露|通报|证实|拜[会访]|[晋觐谒]见|陪同|接待|根据|作为|多次|新闻|定期|单独|扩大|依序|回访|室|{demonym}[有就只共及来])",
  // What may follow such a name
  Stop: "(?!{name|surname})(?=$|[^\\p{Script=Han}·]|为首|{honorific}|举行|会谈|会晤|会见|会面|通电|通话|通了|将|拟|同|与|和|在|于|抵|访|率|表|说|的|等|及|以及|进行|先后|分别|应|也|还|就|一行|伉俪|出席|前往|对|赴|今|共|曾|已|正|夫妇|来|到|接见|视频|飞|并|应邀|同志|阁下|先生|女士|邀请|之邀|交换|磋商|讨论|签署|未|不|从|皆|亦|均|礼节|拜[会访]|接受|辞行|话别|都(?![，。、（]|以及|和|与|$)|即将)",
  // Characters in which foreign names are written, and what may follow one
  Sound: `(?!拜[会访见]|密会|特[使别]|达成|希望)[${SOUNDS}]`,
  After:
    "(?<!曾)(?!{name|surname})(?=$|[^\\p{Script=Han}·]|<Stop!>|时|后|前|访|致|向|以|由|为|因|这|此|受|被|首|再|又|随|参|主|共|联|互|谈|举|发|重|强|指|希|呼|宣|结|启|返|回|代|接|会|见|邀|陪|请|称|当|昨|明|是|有|要|没|否|取|推|计|预|可|该|其|之|与会|{date})",
  // "瓦德福" whose beginning the roster has as another's surname, where the name plainly ends
  Cut: "{name|surname}[福特德森林曼利尔多罗兰拉娜琳科纳恩诺金顿](?=$|[，。、；：（）]|举行|进行|会[谈晤见]|通电?话|访|抵|今|昨|与|同|将|在|于|表示|说|一行|夫妇|{date})",
  Unknown:
    "(?:<Cut!>|<NoName!><Han!>{1,7}(?:[·•‧—－-]<Han!>{1,8}?){1,3}?<Stop!>|<NoName!><Han!>{2,3}?<Stop!>|[阮陈黎范武裴邓]氏<Han!>{1,2}?<Stop!>|(?:<Given!>[·•‧—－-]){0,3}<Sounds!><After!>)",
  // A name may hold another's, or a town's: "勒德里安" has Delhi in it
  Sounds:
    "(?:<Sound!>{1,4}(?:{city|surname}<Sound!>{0,4}|{seat|country}<Sound!>{1,4}){1,2}|<Sound!>{2,8}|<Sound!>{1,6}{demonym}<Sound!>{0,4}(?!首相)|{country|demonym}<Sound!>{2,6}|{city|seat|surname}[克斯夫尔奇诺娃希扎瓦茨卡洛罗]{1,3}|{name|surname}{name|surname}|<Longer!>)",
  // "中俄", "中国和俄罗斯": never "以新加坡"
  Polities:
    "(?:{demonym}(?:[、和与]?{demonym})+|{country}(?:(?:[、和与及]|以及){country|demonym})+|{demonym}[、和与]{country})",
  // "首相拿督斯里安华"
  Styled: "(?:拿督(?:斯里)?|丹斯里|敦|博士)?",
  // "戈尔巴乔夫" is not 戈尔
  Longer: "{name|surname}(?:(?![都曾尚提特明因])<Sound!>){2,6}",
  Quote: "[“”「」]?",
  // "阿卜杜拉·卡米洛夫" whom the roster has by his surname
  Known:
    "(?:<Given!>[·•‧])*{name|surname}(?:(?:[·•‧－-](?:<Han!>{1,8}?|{surname|name})){1,3}?(?!{demonym}(?!及))(?:<Stop!>|<After!>))?",
  // A country's character may stand in it: "塔伊普"
  // After a title any characters may be a given name: "国务卿马可·鲁比奥"
  Named:
    "(?:(?:(?:<Han!>{0,4}{name|surname|city|country})?<Han!>{0,6}[·•‧－-]){1,3}{name|surname}(?=<Stop!>|<After!>)|<Known!>)",
  Given:
    "(?:<Sound!>{0,4}{demonym|country}<Sound!>{0,4}|<Sound!>{1,7}(?:{surname|name|city}<Sound!>{0,3})?|{surname|name}<Sound!>{0,3})",
  Style: "(?:{honorific})?",
  // What makes a title part of another word
  NoOffice:
    "(?!府|令|级|们|第[一二三四五六七八九十\\d]+[次届轮]|乡村官邸|国(?![务家会防])|身[份分]|名义|资格|葬礼|逝世|去世|官邸|府邸|一职|职务|时期|会(?![见谈晤面商同])|系列|非正式|峰会|对话会|理事会|选举|大选|任期|会议|机制|人选|候选|办公|专机|制|职位|就职|竞选|团|夫人)",
};

export const unitRules: readonly UnitRule[] = [
  {
    id: "zh/capital-of-country",
    makes: "place",
    pattern: "(?<by>{country|demonym})首都(?<city>{city})?",
    example: "双方在肯尼亚首都内罗毕会晤。",
    gives: "肯尼亚首都内罗毕",
  },
  {
    id: "zh/short-capital",
    makes: "place",
    pattern: "(?<=[赴抵离返]|(?<!{demonym})来)(?<by>{demonym})(?!方|国|都|剧)",
    wordsAre: /^京$/u,
    example: "他昨天抵京。",
    gives: "京",
  },
  {
    id: "zh/short-place",
    makes: "place",
    pattern:
      "(?<=[访赴抵离返]|(?<!{demonym}|往)来)(?<by>(?<land>{demonym}))(?!方|国(?![事务])|[趋渐益]|东|南美|{demonym}?洲|亚|欧|来{demonym}|[义愿图见思向味])",
    example: "他下周访俄。",
    gives: "俄",
  },
  {
    id: "zh/title-name",
    makes: "person",
    pattern: "(?<by><By!>)?<Quote!>(?<title><Title!>)<Quote!><Aside!><Styled!>(?<name><Named!>)<Style!>",
    // "代表普拉博沃总统" is what somebody does
    wordsAre: /^(?!代表)/u,
    example: "中共中央政治局委员、外交部长王毅出席。",
    gives: "中共中央政治局委员、外交部长王毅",
  },
  {
    id: "zh/ministry-name",
    makes: "person",
    pattern:
      "(?<by>{country|organisation})(?<title><Word!>{1,10}?(?:、<Word!>{1,6}?)?(?:和<Word!>{1,8}?)?{rank|head})(?<name><Known!>|<Unknown!>)<Style!>",
    example: "他会见肯尼亚矿业和蓝色经济部长奥蒂诺。",
    gives: "肯尼亚矿业和蓝色经济部长奥蒂诺",
  },
  {
    id: "zh/name-title",
    makes: "person",
    pattern:
      "(?<by><By!>)?(?<name><Known!>)(?!政府)(?<title>[代前]?{titleword}{0,2}{head|rank}(?:(?:兼|、)<Part!>)?)<Style!>(?!{name|surname})<NoOffice!>",
    example: "王毅外长昨天抵达。",
    gives: "王毅外长",
  },
  {
    id: "zh/unknown-name-title",
    makes: "person",
    pattern:
      "(?<=^|[，。、：“见到与同和跟晤]|{date})(?<name><NoName!>(?!{demonym}{demonym}|.{0,3}(?:国|前|副|方|任|新|总|主|首|洲|盟|各|多|其|位|名|家))<Han!>{2,4})(?<title>{head})<NoOffice!>(?!{name|surname})",
    example: "他与奥蒂诺总统会谈。",
    gives: "奥蒂诺总统",
  },
  {
    id: "zh/country-unknown-name-title",
    makes: "person",
    pattern:
      "(?<by>{country})(?<name><NoName!>(?!{demonym}{demonym}|.{0,3}(?:国|前|副|方|任|新|总|主|首|洲|盟|各|多|其|位|名|家))<Han!>{2,4})<Aside!>(?<title>{head})<NoOffice!>(?!{name|surname})",
    example: "他与肯尼亚奥蒂诺总统会谈。",
    gives: "肯尼亚奥蒂诺总统",
  },
  {
    id: "zh/title-unknown-name",
    makes: "person",
    pattern: "(?<by><By!>)?<Quote!>(?<title><Title!>)<Quote!><Aside!><Styled!>(?<name><Unknown!>)<Style!>",
    example: "他与肯尼亚外长奥蒂诺举行会谈。",
    gives: "肯尼亚外长奥蒂诺",
  },
  // The title is called what a country is
  {
    id: "zh/sultan",
    makes: "person",
    pattern: "(?<by>{country})(?<title>{titleword|head}?{country})(?<name><Known!>|<Unknown!>)<Style!>",
    titleIs: /苏丹$/u,
    example: "他会见文莱苏丹奥蒂诺。",
    gives: "文莱苏丹奥蒂诺",
  },
  {
    id: "zh/sultan-alone",
    makes: "office",
    pattern: "(?<by>{country})(?<title>{country})<NoOffice!>(?!{name|surname|titleword|head|rank})",
    titleIs: /^苏丹$/u,
    wordsAre: /^(?:文莱|汶莱|阿曼)/u,
    example: "他会见阿曼苏丹。",
    gives: "阿曼苏丹",
  },
  {
    id: "zh/envoy-of",
    makes: "person",
    pattern:
      "(?:<By!>?<Title!>)?(?<owner>{name|surname}){head}?的?(?<title>{titleword}{0,2}{rank}(?:、<Title!>)?)(?<name><Known!>|<Unknown!>)<Style!>(?!{head})",
    titleIs: /^.{0,4}(?:特使|代表|顾问|助理|发言人|幕僚长)(?:、|$)/u,
    example: "他与普京特使奥蒂诺会谈。",
    gives: "普京特使奥蒂诺",
  },
  {
    id: "zh/surname-title",
    makes: "person",
    pattern: `(?<=^|[，。、：“；（]|[与同和跟由对向及会见晤]|表示|{date})(?<name>[${FAMILY}])(?<title>{head|rank})<NoOffice!>(?!{name|surname})`,
    example: "他与黄总理会谈。",
    gives: "黄总理",
  },
  {
    id: "zh/name",
    makes: "person",
    // "帕利奇" is not 帕利, nor 达累斯萨拉姆 萨拉姆
    pattern: "(?:(?<=谢赫)|(?<!<Sound!><Sound!>))(?<name><Known!>)(?![奇夫娃娅莎茨扎](?:<Stop!>|$))<Style!>",
    example: "拉夫罗夫随后离开。",
    gives: "拉夫罗夫",
  },
  {
    id: "zh/longer-name",
    makes: "person",
    pattern: "(?<name><Longer!>)<After!>",
    example: "戈尔巴乔夫随后离开。",
    gives: "戈尔巴乔夫",
  },
  {
    id: "zh/offices-of-polities",
    makes: "office",
    pattern:
      "(?<polities><Polities!>)(?:等)?(?:(?:[两三四五六双]|{number})?[国方]?(?:的)?)?(?<title>{head}|{rank})<NoOffice!>(?!{name|surname})",
    example: "中俄外长在北京会晤。",
    gives: "中",
  },
  {
    id: "zh/office",
    makes: "office",
    pattern: "(?<by><By!>)(?<title><Title!>)<NoOffice!>",
    example: "他会见法国总统。",
    gives: "法国总统",
  },
  {
    id: "zh/envoy",
    makes: "office",
    pattern:
      "(?<by>{country|demonym})常?驻(?:{country|demonym|organisation})(?<title>{rank})<NoOffice!>(?!{name|surname})",
    example: "他会见肯尼亚驻华大使。",
    gives: "肯尼亚驻华大使",
  },
  {
    id: "zh/envoy-name",
    makes: "person",
    pattern:
      "(?<by>{country|demonym})常?驻(?:{country|demonym|organisation})(?<title>{rank})(?<name><Known!>|<Unknown!>)<Style!>",
    example: "他会见肯尼亚驻华大使奥蒂诺。",
    gives: "肯尼亚驻华大使奥蒂诺",
  },
  {
    id: "zh/head",
    makes: "office",
    pattern:
      "(?<![\\p{Script=Han}]国|各国|[两多双]|[就出担接]任|当选)(?<title>{titleword}{0,2}{head})<NoOffice!>(?:(?<=[与同和跟]{titleword}{0,2}{head})|(?!(?:单独|扩大|闭门|正式)?(?:会谈|会晤|峰会)))",
    example: "随后总理发表讲话。",
    gives: "总理",
  },
  {
    id: "zh/head-of-organisation",
    makes: "office",
    pattern: "(?<title>{rank})<NoOffice!>(?!{name|surname})",
    titleIs: new RegExp(`^(?:${organisationalTitles.map(([title]) => title).join("|")})$`, "u"),
    example: "他会见联合国秘书长。",
    gives: "联合国秘书长",
  },
  // Whose ministers the next clause tells of
  {
    id: "zh/sides-of-relations",
    makes: "office",
    pattern:
      "(?<polities>{demonym}{demonym}|{country}[和与、]{country})(?=(?:之间|两国|双边)?的?(?:关系|局势|问题|合作|冲突|摩擦|分歧|谈判)[^。；]{0,24}?[两双][国方](?<title>{head}))",
    example: "关于韩美关系，两国外长昨天通电话。",
    gives: "韩",
  },
  {
    id: "zh/pair",
    makes: "office",
    pattern:
      "(?<polities>{country|demonym}{country|demonym})(?=(?:之间)?的?(?:高层|关系|首脑|双边|两国|今年|去年|往来|接触|互访|互动|会[晤谈]|峰会|谈判|磋商|对话|第[一二三四五六七八九十\\d]+[轮次]|[新首][一]?轮|可能|将))",
    example: "中美高层接触逐步恢复。",
    gives: "中",
  },
  // The office stands before the session, past the verb
  {
    id: "zh/sides-of-session",
    makes: "office",
    pattern:
      "(?<polities>{demonym}{demonym}{1,3})(?=[^，。；\\p{Script=Latin}]{0,16}?(?:举行|召开|进行|展开|恢复|重启)[^，。；]{0,6}?(?<title>{head|rank})(?:级(?:别)?)?(?:{date})?(?:会[谈议晤]|对话|磋商|峰会|通话|视频))",
    example: "韩美日举行外长会谈。",
    gives: "韩",
  },
  {
    id: "zh/foreign-leaders",
    makes: "group",
    pattern:
      "(?:外国|各国|多国|(?:(?<!{number})多[名位]|[数几][位名]|其他|其余)?(?:(?:[非亚美]|{demonym}|拉丁美|大洋)洲|{demonym}亚|北欧|东盟|东协|拉美|阿拉伯|海湾|友邦|{organisation})(?:各国|成员国|国家|盟国)?|(?:(?<!{number})多[名位]|[数几][位名]|其他|其余)(?:外国|各国)?)(?:国家|政府)?(?<title>{head})(?:和(?:政府首脑|国家元首))?<NoOffice!>",
    example: "他会见了外国领导人。",
    gives: "外国领导人",
  },
  {
    id: "zh/party-and-state",
    makes: "person",
    pattern:
      "(?<by><By!>)(?<title>{titleword|organisation}{0,5}{head|rank}、{country}{titleword}{0,2}{head|rank})(?<name><Known!>|<Unknown!>)<Style!>",
    titleIs: /(?:总书记|第一书记|牵头人)、/u,
    example: "他会见老挝人民革命党中央总书记、老挝国家主席通伦。",
    gives: "老挝人民革命党中央总书记、老挝国家主席通伦",
  },
  {
    id: "zh/delegation-of",
    makes: "person",
    pattern:
      "(?<by>(?:{country|organisation}|<Short!>))(?<title>(?:高级别?|{titleword|rank|head})*{heads})(?<name><Known!>|<Unknown!>)(?=一行)",
    example: "他会见肯尼亚国会议员代表团奥蒂诺一行。",
    gives: "肯尼亚国会议员代表团奥蒂诺",
  },
  {
    id: "zh/leaders-by-number",
    makes: "group",
    pattern:
      "(?:{demonym}亚|[东南西北中][非亚欧美]洲?|海湾|阿拉伯|拉美|非洲)?(?:(?:[二三四五六七八九]?十)?[三四五六七八九]|{number})国(?<title>{head})<NoOffice!>(?!{name|surname})",
    example: "他会见了五国外长。",
    gives: "五国外长",
  },
  {
    id: "zh/delegation",
    makes: "group",
    pattern:
      "(?<by>(?:{country|organisation}|<Short!>))(?<title>(?:高级别?|党政|经贸|军事|友好|{titleword|rank|head})*{heads})",
    example: "他会见了肯尼亚政府代表团。",
    gives: "肯尼亚政府代表团",
  },
];
