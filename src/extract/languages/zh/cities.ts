/** Towns and venues in Chinese texts, with the English names of the towns. Capitals come from the roster. */

type City = readonly [word: string, country: string, english: string];

const of = (country: string, towns: string): readonly City[] =>
  towns
    .trim()
    .split(/\s*,\s*/)
    .map((t) => {
      const [word, ...english] = t.split(" ");
      return [word!, country, english.join(" ")];
    });

export const cities: readonly City[] = [
  ...of(
    "CHN",
    "在京 Beijing, 上海 Shanghai, 天津 Tianjin, 重庆 Chongqing, 广州 Guangzhou, 深圳 Shenzhen, 杭州 Hangzhou, 南京 Nanjing, 西安 Xi'an, 成都 Chengdu, 武汉 Wuhan, 青岛 Qingdao, 大连 Dalian, 哈尔滨 Harbin, 三亚 Sanya, 海口 Haikou, 博鳌 Boao, 厦门 Xiamen, 福州 Fuzhou, 昆明 Kunming, 桂林 Guilin, 苏州 Suzhou, 无锡 Wuxi, 屯溪 Tunxi, 安吉 Anji, 烟台 Yantai, 长春 Changchun, 沈阳 Shenyang, 乌鲁木齐 Urumqi, 拉萨 Lhasa, 贵阳 Guiyang, 南宁 Nanning, 郑州 Zhengzhou, 济南 Jinan, 宁波 Ningbo, 义乌 Yiwu, 北戴河 Beidaihe, 香港 Hong Kong, 澳门 Macau",
  ),
  ...of(
    "RUS",
    "圣彼得堡 Saint Petersburg, 索契 Sochi, 喀山 Kazan, 符拉迪沃斯托克 Vladivostok, 海参崴 Vladivostok, 乌法 Ufa, 叶卡捷琳堡 Yekaterinburg, 哈巴罗夫斯克 Khabarovsk, 加里宁格勒 Kaliningrad",
  ),
  ...of(
    "USA",
    "纽约 New York, 旧金山 San Francisco, 安克雷奇 Anchorage, 海湖庄园 Mar-a-Lago, 洛杉矶 Los Angeles, 西雅图 Seattle, 芝加哥 Chicago, 华府 Washington, 安德鲁斯空军基地 Joint Base Andrews, 夏威夷 Hawaii, 阿拉斯加 Alaska, 关岛 Guam, 佛罗里达 Florida, 火奴鲁鲁 Honolulu, 戴维营 Camp David, 匹兹堡 Pittsburgh, 休斯敦 Houston, 波士顿 Boston, 迈阿密 Miami",
  ),
  ...of(
    "JPN",
    "大阪 Osaka, 广岛 Hiroshima, 京都 Kyoto, 在京都 Kyoto, 名古屋 Nagoya, 长崎 Nagasaki, 福冈 Fukuoka, 札幌 Sapporo, 奈良 Nara, 神户 Kobe, 那霸 Naha, 仙台 Sendai, 横滨 Yokohama",
  ),
  ...of("KOR", "釜山 Busan, 济州 Jeju, 济州岛 Jeju, 庆州 Gyeongju, 仁川 Incheon"),
  ...of("DEU", "慕尼黑 Munich, 汉堡 Hamburg, 法兰克福 Frankfurt, 波恩 Bonn, 德累斯顿 Dresden, 波茨坦 Potsdam"),
  ...of("FRA", "里昂 Lyon, 马赛 Marseille, 尼斯 Nice, 斯特拉斯堡 Strasbourg, 凡尔赛 Versailles, 塔布 Tarbes"),
  ...of("CHE", "日内瓦 Geneva, 洛桑 Lausanne, 卢塞恩 Lucerne, 苏黎世 Zurich, 达沃斯 Davos"),
  ...of("IND", "孟买 Mumbai, 金奈 Chennai, 果阿 Goa, 班加罗尔 Bengaluru, 马马拉普拉姆 Mamallapuram"),
  ...of("MMR", "仰光 Yangon, 蒲甘 Bagan, 曼德勒 Mandalay"),
  ...of("VNM", "胡志明市 Ho Chi Minh City, 岘港 Da Nang"),
  ...of("IDN", "巴厘岛 Bali, 峇厘岛 Bali, 峇里岛 Bali, 万隆 Bandung, 民丹岛 Bintan"),
  ...of("TUR", "伊斯坦布尔 Istanbul, 伊斯坦堡 Istanbul, 安塔利亚 Antalya"),
  ...of("ARE", "迪拜 Dubai, 杜拜 Dubai, 阿布达比 Abu Dhabi"),
  ...of("SAU", "吉达 Jeddah, 利雅德 Riyadh, 达兰 Dhahran"),
  ...of("EGY", "沙姆沙伊赫 Sharm el-Sheikh, 亚历山大港 Alexandria, 阿莱曼 El Alamein"),
  ...of("ITA", "米兰 Milan, 那不勒斯 Naples, 威尼斯 Venice, 佛罗伦萨 Florence"),
  ...of("ESP", "巴塞罗那 Barcelona"),
  ...of("GBR", "爱丁堡 Edinburgh, 曼彻斯特 Manchester, 格拉斯哥 Glasgow"),
  ...of("AUS", "悉尼 Sydney, 雪梨 Sydney, 墨尔本 Melbourne, 布里斯班 Brisbane, 珀斯 Perth"),
  ...of("NZL", "奥克兰 Auckland"),
  ...of("CAN", "多伦多 Toronto, 温哥华 Vancouver, 蒙特利尔 Montreal"),
  ...of("BRA", "里约热内卢 Rio de Janeiro, 圣保罗 São Paulo"),
  ...of("ZAF", "约翰内斯堡 Johannesburg, 约翰尼斯堡 Johannesburg, 约堡 Johannesburg, 德班 Durban, 开普敦 Cape Town"),
  ...of("KAZ", "阿拉木图 Almaty"),
  ...of("UZB", "撒马尔罕 Samarkand"),
  ...of("PAK", "卡拉奇 Karachi, 拉合尔 Lahore"),
  ...of("NLD", "海牙 The Hague"),
  ...of("ISR", "特拉维夫 Tel Aviv"),
  ...of("KEN", "蒙巴萨 Mombasa"),
  ...of("MYS", "布城 Putrajaya, 槟城 Penang, 兰卡威 Langkawi, 古晋 Kuching, 亚庇 Kota Kinabalu, 新山 Johor Bahru"),
  ...of("THA", "清迈 Chiang Mai"),
  ...of("PRK", "板门店 Panmunjom"),
  ...of("TWN", "高雄 Kaohsiung, 台中 Taichung, 台南 Tainan"),
  ...of("SGP", "狮城 Singapore"),
  ...of("QAT", "杜哈 Doha"),
  ...of("POL", "克拉科夫 Krakow, 热舒夫 Rzeszow, 格但斯克 Gdansk"),
  ...of("UKR", "利沃夫 Lviv, 敖德萨 Odesa"),
  ...of("IRQ", "埃尔比勒 Erbil, 巴士拉 Basra"),
  ...of("SWE", "哥德堡 Gothenburg"),
  ...of("NOR", "卑尔根 Bergen"),
];

const at = (country: string, city: string, venues: string) =>
  venues.split(" ").map((v) => [v, [city, country] as const] as const);

/** Buildings in which contacts take place. */
const VENUES = [
  ...at("CHN", "Beijing", "人民大会堂 钓鱼台国宾馆 钓鱼台 中南海 紫禁城 故宫 紫光阁 国家会议中心"),
  ...at("RUS", "Moscow", "红场 克里姆林宫"),
  ...at("USA", "Washington", "椭圆形办公室 布莱尔国宾馆 五角大楼"),
  ...at("GBR", "London", "唐宁街10号 白金汉宫 契克斯"),
  ...at("JPN", "Tokyo", "赤坂迎宾馆 东京迎宾馆 皇居"),
  ...at("TWN", "Taipei", "台北总统府 台北宾馆"),
  ...at("FRA", "Paris", "爱丽舍宫 艾丽榭宫 法国总统府"),
  ...at("PHL", "Manila", "马拉卡南宫"),
  ...at("KOR", "Seoul", "青瓦台 龙山总统府"),
  ...at("PRK", "Pyongyang", "锦绣山迎宾馆 百花园迎宾馆"),
  ...at("IND", "New Delhi", "海得拉巴宫"),
  ...at("VNM", "Hanoi", "越共中央驻地"),
];

export const seats: Readonly<Record<string, readonly [string, string]>> = Object.fromEntries(VENUES);
/** All but the Kremlin are places and act for nobody. */
export const venuesOnly: ReadonlySet<string> = new Set(VENUES.map(([v]) => v).filter((v) => v !== "克里姆林宫"));
