import type { ExtractLanguage } from "../../language.ts";

/** Words of titles. A head can stand for its holder; a rank needs a name or a country beside it. */

const list = (text: string): readonly string[] => text.trim().split(/\s+/);

export const heads = list(`
  总统 总理 首相 国王 女王 天皇 埃米尔 教皇 教宗 主席 国家主席 总书记 外长 外相 防长 国务卿 美国务卿 王储 国防长 副总统 副总理 副首相 第一副总理 秘书长
  议长 委员长 领导人 国家元首 政府首脑 元首 最高领袖 最高领导人 国务委员 大公 外交部长 外交大臣 外务大臣 国防部长 国防大臣 防卫大臣 防卫相
  国家副主席 副主席 副委员长 国家安全顾问 国安顾问 最高元首 国务资政 女皇 沙皇 皇帝 领袖 首脑 候任总统 当选总统 代总统 看守总理 众议长 参议长`);

/** Ministries, each with the ways to name who heads it and who is his deputy. */
const MINISTRIES = list(`
  外交 国防 财政 商务 内政 内务 司法 公安 国家安全 教育 文化 卫生 农业 农业农村 交通 交通运输 运输 能源 环境 生态环境 自然资源 科技 科学技术
  经济 经贸 贸易 工业 工业和贸易 工贸 工信 工业和信息化 劳工 旅游 体育 文化和旅游 国土安全 紧急情况 经济发展 外贸 发展 住房 统一 国务 产业 经济产业`);

export const ranks = [
  ...MINISTRIES.flatMap((m) => [
    `${m}部长`,
    `${m}部部长`,
    `${m}部副部长`,
    `${m}副部长`,
    `${m}大臣`,
    `${m}副大臣`,
    `${m}部长官`,
  ]),
  ...list(`
  部长 副部长 部长助理 大臣 相 主任 副主任 局长 副局长 大使 特使 代表 特别代表 特别大使 助理 助理国务卿 副国务卿 常务副国务卿 常务副总理 顾问
  秘书 新闻秘书 新闻发言人 书记 第一书记 发言人 委员 常委 副外长 财长 司长 行长 署长 司令 司令员 参谋长 总参谋长 总督 首席部长 院长 副院长 立法院副院长 行政院副院长 检察长 总检察长 总干事 总裁 省长 州长 市长
  议员 众议员 参议员 协调员 室长 幕僚长 高级代表 首席代表 贸易代表 谈判代表 牵头人 部长会议主席 副议长 副秘书长 副书记 亲王 王子 王后 公主 会长 团长
  副总裁 对外联络部长 中联部长 党主席 国务秘书 外交国务秘书 高级专员 理事长 立法院长 行政院长 主管 负责人 部次长 次长 政务次长 常务次长 资政 国务部长 党首 党魁 主席团主席 国家情报总监 中国务委员 最高外交官 首席外交官 外交首长 助理部长 国家安保室长 安保室长 联邦总理 商务代表`),
];

export const plurals = list("代表团 官员 高官 外交官 高级官员 高级代表团");

export const honorifics = list("先生 女士 同志 阁下 殿下 陛下 医生 教授");

export const titleWords = [
  ...MINISTRIES.flatMap((m) => [`${m}部`, `${m}省`]),
  ...list(`
  中共中央 中共 中央 中国共产党中央委员会 中国共产党 政治局 国务院 国家 全国人大 全国人大常委会 全国人民代表大会 常务委员会 常委会 全国政协 政协 中央军委
  中央军事委员会 外事工作委员会 外事委员会 外事 外办 外事办 办公室 办公厅 对外联络部 中联部 宣传部 组织部 统战部 国务委员会 劳动党 共产党 人民党 越共中央 越共
  安全会议 联邦安全会议 国家安全会议 国家安全委员会 国家安全事务 国家杜马 联邦委员会 众议院 参议院 国会 议会 国民议会 联邦 政府 白宫 克里姆林宫 内阁
  党组 纪委 政法委 发展和改革委员会 发展改革委 发改委 央行 中央银行 美联储 外交与安全政策 气候变化 气候问题 气候 朝鲜半岛事务 中东问题 欧亚事务
  乌克兰问题 叙利亚问题 国际事务 外交事务 政治事务 亚太事务 东亚事务 欧洲事务 非洲事务 国防 外交 安全 经济 贸易 军委 党委 常务 第一 代理 临时 看守 候任 当选 时任 现任
  新任 前任 前 副 首席 高级 特别 最高 国际 对外 人民 革命 主席团 最高人民会议 常任委员会 委员会 理事会 执行 总统府 总统办公厅 国家安保室 军控 总参谋部 武装力量
  参谋长联席会议 司令部 欧洲理事会 欧盟委员会 执委会 欧盟执委会 欧盟执行委员会 欧盟理事会 新闻 联邦院 国民院 上院 下院 国民大会 联邦议院 大国民议会 人民议会 立法会议 大会 外交部 欧洲和外交 自民党 人民革命党 国民党 民进党 工党 保守党 执政党 反对党 人民行动党 社民党 纪检委 纪委 统战 情报 移民 市委 省委 最高拉达 总统室 欧洲议会 最高人民法院 最高人民检察院`),
];

export const qualifiers: ExtractLanguage["titles"]["qualifiers"] = {
  former:
    /(?:时任|前任|已故|卸任)|前(?=总统|总理|首相|外长|外相|国务卿|国防|防长|副|财长|领导人|国家|主席|秘书长|议长|大使|部长)/u,
  acting: /代理|看守|临时|代总/u,
  elect: /当选|候任/u,
};

/** Heads of organisations are nobody's of a country. */
export const organisationalTitles: ExtractLanguage["titles"]["organisational"] = [
  ["欧盟委员会主席", "EU"],
  ["欧盟执委会主席", "EU"],
  ["欧盟执行委员会主席", "EU"],
  ["欧洲理事会主席", "EU"],
  ["欧盟理事会主席", "EU"],
  ["欧洲议会议长", "EU"],
  ["欧盟外交与安全政策高级代表", "EU"],
  ["联合国秘书长", "UN"],
  ["北约秘书长", "NATO"],
  ["上海合作组织秘书长", "SCO"],
  ["上合组织秘书长", "SCO"],
  ["东盟秘书长", "ASEAN"],
  ["国际原子能机构总干事", "IAEA"],
  ["世界卫生组织总干事", "WHO"],
];

export const nationalTitles: ExtractLanguage["titles"]["national"] = [
  ["国务卿", "USA"],
  // Not the country and a clerk
  ["美国务卿", "USA"],
  ["副国务卿", "USA"],
  ["常务副国务卿", "USA"],
  ["助理国务卿", "USA"],
  ["天皇", "JPN"],
  ["外相", "JPN"],
  ["防卫相", "JPN"],
  ["国务委员", "CHN"],
  ["教皇", "VAT"],
  ["教宗", "VAT"],
  ["中共中央", "CHN"],
  ["立法院长", "TWN"],
  ["立法院副院长", "TWN"],
  ["行政院长", "TWN"],
  ["行政院副院长", "TWN"],
];

/** Classes of leading titles, as written and as called: "总理" is the head of government named before. */
export const titleClasses: ExtractLanguage["titles"]["classes"] = [
  ["vice", /副|助理|\b(?:vice|deputy)\b/iu],
  ["foreign", /外长|外相|外交部|外交大臣|外务大臣|国务卿|\bforeign\b|\bsecretary of state\b/iu],
  ["defence", /防长|国防|防卫|\bdefence\b/iu],
  ["crown", /王储|\bcrown prince\b/iu],
  ["government", /总理|首相|政府首脑|\bprime minister\b/iu],
  ["crowned", /国王|女王|天皇|埃米尔|教皇|教宗|苏丹|大公|最高元首|\b(?:king|emir)\b/iu],
  ["state", /总统|国家主席|元首|\bpresident\b|\bhead of state\b/iu],
  ["speaker", /议长|立法院长|\bspeaker\b/iu],
  ["leader", /领导人|最高领袖|总书记|主席|委员长|\bleader\b|\bgeneral secretary\b/iu],
];

export const genericTitles: Readonly<Record<string, string>> = {
  foreign: "Foreign Minister",
  defence: "Defence Minister",
  government: "Prime Minister",
  state: "President",
};
