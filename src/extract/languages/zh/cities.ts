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
    "在京 Beijing, 上海 Shanghai, 天津 Tianjin, 重庆 Chongqing, 广州 Guangzhou, 深圳 Shenzhen, 杭州 Hangzhou, 南京 Nanjing, 西安 Xi'an, 成都 Chengdu, 武汉 Wuhan, 青岛 Qingdao, 大连 Dalian, 哈尔滨 Harbin, 三亚 Sanya, 海口 Haikou, 博鳌 Boao, 厦门 Xiamen, 福州 Fuzhou, 昆明 Kunming, 桂林 Guilin, 苏州 Suzhou, 无锡 Wuxi, 屯溪 Tunxi, 安吉 Anji, 烟台 Yantai, 长春 Changchun, 沈阳 Shenyang, 乌鲁木齐 Urumqi, 拉萨 Lhasa, 贵阳 Guiyang, 南宁 Nanning, 郑州 Zhengzhou, 济南 Jinan, 宁波 Ningbo, 义乌 Yiwu, 北戴河 Beidaihe, 香港 Hong Kong, 澳门 Macau, 都江堰 Dujiangyan, 珠海 Zhuhai, 长沙 Changsha, 合肥 Hefei, 太原 Taiyuan, 兰州 Lanzhou, 银川 Yinchuan, 呼和浩特 Hohhot, 南昌 Nanchang, 绍兴 Shaoxing, 扬州 Yangzhou, 喀什 Kashgar, 敦煌 Dunhuang, 黄山 Huangshan, 丽江 Lijiang, 玉溪 Yuxi, 曲阜 Qufu, 洛阳 Luoyang, 石家庄 Shijiazhuang, 雄安 Xiong'an",
  ),
  ...of(
    "RUS",
    "圣彼得堡 Saint Petersburg, 索契 Sochi, 喀山 Kazan, 符拉迪沃斯托克 Vladivostok, 海参崴 Vladivostok, 乌法 Ufa, 叶卡捷琳堡 Yekaterinburg, 哈巴罗夫斯克 Khabarovsk, 加里宁格勒 Kaliningrad, 格罗兹尼 Grozny, 车里雅宾斯克 Chelyabinsk, 摩尔曼斯克 Murmansk, 伊尔库茨克 Irkutsk, 新西伯利亚 Novosibirsk",
  ),
  ...of(
    "USA",
    "纽约 New York, 旧金山 San Francisco, 安克雷奇 Anchorage, 海湖庄园 Mar-a-Lago, 洛杉矶 Los Angeles, 西雅图 Seattle, 芝加哥 Chicago, 华府 Washington, 安德鲁斯空军基地 Joint Base Andrews, 夏威夷 Hawaii, 阿拉斯加 Alaska, 关岛 Guam, 佛罗里达 Florida, 火奴鲁鲁 Honolulu, 戴维营 Camp David, 匹兹堡 Pittsburgh, 休斯敦 Houston, 波士顿 Boston, 迈阿密 Miami, 费城 Philadelphia, 亚特兰大 Atlanta, 达拉斯 Dallas, 底特律 Detroit, 拉斯维加斯 Las Vegas, 圣迭戈 San Diego, 檀香山 Honolulu, 棕榈滩 Palm Beach, 加利福尼亚 California, 得克萨斯 Texas",
  ),
  ...of(
    "JPN",
    "大阪 Osaka, 广岛 Hiroshima, 京都 Kyoto, 在京都 Kyoto, 名古屋 Nagoya, 长崎 Nagasaki, 福冈 Fukuoka, 札幌 Sapporo, 奈良 Nara, 神户 Kobe, 那霸 Naha, 仙台 Sendai, 横滨 Yokohama, 轻井泽 Karuizawa, 伊势志摩 Ise-Shima, 箱根 Hakone, 冲绳 Okinawa, 北海道 Hokkaido",
  ),
  ...of(
    "KOR",
    "釜山 Busan, 济州 Jeju, 济州岛 Jeju, 庆州 Gyeongju, 仁川 Incheon, 平昌 Pyeongchang, 大邱 Daegu, 光州 Gwangju",
  ),
  ...of(
    "DEU",
    "慕尼黑 Munich, 汉堡 Hamburg, 法兰克福 Frankfurt, 波恩 Bonn, 德累斯顿 Dresden, 波茨坦 Potsdam, 杜塞尔多夫 Düsseldorf, 斯图加特 Stuttgart, 莱比锡 Leipzig, 拉姆施泰因 Ramstein",
  ),
  ...of(
    "FRA",
    "里昂 Lyon, 马赛 Marseille, 尼斯 Nice, 斯特拉斯堡 Strasbourg, 凡尔赛 Versailles, 塔布 Tarbes, 埃维昂 Evian, 戛纳 Cannes, 比亚里茨 Biarritz, 波尔多 Bordeaux",
  ),
  ...of(
    "CHE",
    "日内瓦 Geneva, 洛桑 Lausanne, 卢塞恩 Lucerne, 苏黎世 Zurich, 达沃斯 Davos, 布尔根施托克 Bürgenstock, 巴塞尔 Basel, 蒙特勒 Montreux",
  ),
  ...of(
    "IND",
    "孟买 Mumbai, 金奈 Chennai, 果阿 Goa, 班加罗尔 Bengaluru, 马马拉普拉姆 Mamallapuram, 加尔各答 Kolkata, 海得拉巴 Hyderabad, 艾哈迈达巴德 Ahmedabad, 瓦拉纳西 Varanasi, 乌代布尔 Udaipur, 斋浦尔 Jaipur, 阿格拉 Agra",
  ),
  ...of("MMR", "仰光 Yangon, 蒲甘 Bagan, 曼德勒 Mandalay"),
  ...of("VNM", "胡志明市 Ho Chi Minh City, 岘港 Da Nang, 海防 Haiphong, 下龙 Ha Long, 顺化 Hue"),
  ...of(
    "IDN",
    "巴厘岛 Bali, 峇厘岛 Bali, 峇里岛 Bali, 万隆 Bandung, 民丹岛 Bintan, 日惹 Yogyakarta, 泗水 Surabaya, 龙目岛 Lombok, 茂物 Bogor, 巴淡岛 Batam",
  ),
  ...of("TUR", "伊斯坦布尔 Istanbul, 伊斯坦堡 Istanbul, 安塔利亚 Antalya, 伊兹密尔 Izmir"),
  ...of("ARE", "迪拜 Dubai, 杜拜 Dubai, 阿布达比 Abu Dhabi, 沙迦 Sharjah"),
  ...of("SAU", "吉达 Jeddah, 利雅德 Riyadh, 达兰 Dhahran, 麦加 Mecca, 麦地那 Medina"),
  ...of(
    "EGY",
    "沙姆沙伊赫 Sharm el-Sheikh, 亚历山大港 Alexandria, 阿莱曼 El Alamein, 卢克索 Luxor, 夏姆席克 Sharm el-Sheikh, 阿斯旺 Aswan",
  ),
  ...of(
    "ITA",
    "米兰 Milan, 那不勒斯 Naples, 威尼斯 Venice, 佛罗伦萨 Florence, 都灵 Turin, 热那亚 Genoa, 西西里 Sicily",
  ),
  ...of("ESP", "巴塞罗那 Barcelona, 塞维利亚 Seville, 格拉纳达 Granada"),
  ...of(
    "GBR",
    "爱丁堡 Edinburgh, 曼彻斯特 Manchester, 格拉斯哥 Glasgow, 伯明翰 Birmingham, 贝尔法斯特 Belfast, 温莎 Windsor",
  ),
  ...of(
    "AUS",
    "悉尼 Sydney, 雪梨 Sydney, 墨尔本 Melbourne, 布里斯班 Brisbane, 珀斯 Perth, 阿德莱德 Adelaide, 达尔文 Darwin",
  ),
  ...of("NZL", "奥克兰 Auckland, 基督城 Christchurch, 皇后镇 Queenstown"),
  ...of(
    "CAN",
    "多伦多 Toronto, 温哥华 Vancouver, 蒙特利尔 Montreal, 魁北克 Quebec, 卡尔加里 Calgary, 卡纳纳斯基斯 Kananaskis",
  ),
  ...of("BRA", "里约热内卢 Rio de Janeiro, 圣保罗 São Paulo, 贝伦 Belém, 福塔莱萨 Fortaleza"),
  ...of("ZAF", "约翰内斯堡 Johannesburg, 约翰尼斯堡 Johannesburg, 约堡 Johannesburg, 德班 Durban, 开普敦 Cape Town"),
  ...of("KAZ", "阿拉木图 Almaty, 突厥斯坦 Turkistan, 阿克套 Aktau"),
  ...of("UZB", "撒马尔罕 Samarkand, 布哈拉 Bukhara"),
  ...of("PAK", "卡拉奇 Karachi, 拉合尔 Lahore, 白沙瓦 Peshawar, 拉瓦尔品第 Rawalpindi, 瓜达尔 Gwadar"),
  ...of("NLD", "海牙 The Hague, 鹿特丹 Rotterdam"),
  ...of("ISR", "特拉维夫 Tel Aviv, 海法 Haifa"),
  ...of("KEN", "蒙巴萨 Mombasa"),
  ...of("MYS", "布城 Putrajaya, 槟城 Penang, 兰卡威 Langkawi, 古晋 Kuching, 亚庇 Kota Kinabalu, 新山 Johor Bahru"),
  ...of("THA", "清迈 Chiang Mai, 普吉 Phuket, 华欣 Hua Hin, 芭堤雅 Pattaya, 芭达雅 Pattaya"),
  ...of("PRK", "板门店 Panmunjom"),
  ...of("TWN", "高雄 Kaohsiung, 台中 Taichung, 台南 Tainan, 桃园 Taoyuan, 花莲 Hualien, 新竹 Hsinchu, 金门 Kinmen"),
  ...of("SGP", "狮城 Singapore"),
  ...of("QAT", "杜哈 Doha"),
  ...of("POL", "克拉科夫 Krakow, 热舒夫 Rzeszow, 格但斯克 Gdansk"),
  ...of("UKR", "利沃夫 Lviv, 敖德萨 Odesa, 哈尔科夫 Kharkiv, 顿涅茨克 Donetsk, 雅尔塔 Yalta, 赫尔松 Kherson"),
  ...of("IRQ", "埃尔比勒 Erbil, 巴士拉 Basra, 苏莱曼尼亚 Sulaymaniyah, 纳杰夫 Najaf, 摩苏尔 Mosul"),
  ...of("SWE", "哥德堡 Gothenburg"),
  ...of("NOR", "卑尔根 Bergen"),
  ...of("AUT", "萨尔茨堡 Salzburg, 林茨 Linz"),
  ...of("BEL", "安特卫普 Antwerp"),
  ...of("PRT", "波尔图 Porto"),
  ...of("GRC", "塞萨洛尼基 Thessaloniki"),
  ...of("HRV", "杜布罗夫尼克 Dubrovnik"),
  ...of("SRB", "诺维萨德 Novi Sad"),
  ...of("GEO", "巴统 Batumi"),
  ...of("AZE", "舒沙 Shusha"),
  ...of("TKM", "阿瓦扎 Awaza"),
  ...of("TJK", "苦盏 Khujand"),
  ...of("BGD", "吉大港 Chittagong"),
  ...of("AFG", "坎大哈 Kandahar"),
  ...of("IRN", "马什哈德 Mashhad, 伊斯法罕 Isfahan, 恰巴哈尔 Chabahar"),
  ...of("SYR", "阿勒颇 Aleppo, 霍姆斯 Homs"),
  ...of("PSE", "拉姆安拉 Ramallah, 雷马拉 Ramallah, 伯利恒 Bethlehem, 希伯伦 Hebron"),
  ...of("JOR", "亚喀巴 Aqaba"),
  ...of("OMN", "萨拉拉 Salalah"),
  ...of("YEM", "亚丁 Aden"),
  ...of("LBY", "班加西 Benghazi, 苏尔特 Sirte"),
  ...of("MAR", "马拉喀什 Marrakesh, 卡萨布兰卡 Casablanca, 丹吉尔 Tangier"),
  ...of("TZA", "达累斯萨拉姆 Dar es Salaam, 三兰港 Dar es Salaam, 阿鲁沙 Arusha, 桑给巴尔 Zanzibar"),
  ...of("UGA", "恩德培 Entebbe"),
  ...of("NGA", "拉各斯 Lagos"),
  ...of("CIV", "阿比让 Abidjan"),
  ...of("CMR", "杜阿拉 Douala"),
  ...of("SDN", "苏丹港 Port Sudan"),
  ...of("ZWE", "维多利亚瀑布城 Victoria Falls"),
  ...of("ZMB", "利文斯通 Livingstone"),
  ...of("BEN", "科托努 Cotonou"),
  ...of("KHM", "暹粒 Siem Reap, 西港 Sihanoukville"),
  ...of("LAO", "琅勃拉邦 Luang Prabang"),
  ...of("PHL", "宿务 Cebu, 宿雾 Cebu, 达沃 Davao, 长滩岛 Boracay, 碧瑶 Baguio"),
  ...of("NPL", "博克拉 Pokhara"),
  ...of("FJI", "楠迪 Nadi"),
  ...of("MEX", "坎昆 Cancun, 瓜达拉哈拉 Guadalajara"),
  ...of("COL", "卡塔赫纳 Cartagena, 麦德林 Medellín"),
  ...of("ECU", "瓜亚基尔 Guayaquil"),
  ...of("PER", "库斯科 Cusco"),
  ...of("CHL", "瓦尔帕莱索 Valparaíso"),
  ...of("URY", "埃斯特角 Punta del Este"),
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
