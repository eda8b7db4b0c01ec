/** Leaders of the past, of whom Chinese texts tell as background and whom the roster does not hold. */

const of = (country: string, names: string): readonly (readonly [name: string, country: string])[] =>
  names.split(" ").map((name) => [name, country] as const);

export const pastPersons: readonly (readonly [name: string, country: string])[] = [
  ...of("CHN", "毛泽东 周恩来 邓小平 刘少奇 陈毅 华国锋 胡耀邦 赵紫阳 李先念 杨尚昆 彭真 姬鹏飞 黄华 吴学谦 乔石"),
  ...of(
    "SUN",
    "斯大林 赫鲁晓夫 勃列日涅夫 戈尔巴乔夫 葛罗米柯 谢瓦尔德纳泽 柯西金 科济金 安德罗波夫 契尔年科 莫洛托夫",
  ),
  ...of("USA", "布热津斯基 艾森豪 季辛吉"),
  ...of("TWN", "蒋介石 蒋经国 李登辉"),
  ...of("RUS", "叶利钦 普里马科夫 切尔诺梅尔金"),
  ...of(
    "JPN",
    "吉田茂 鸠山一郎 岸信介 佐藤荣作 田中角荣 三木武夫 大平正芳 铃木善幸 海部俊树 宫泽喜一 细川护熙 桥本龙太郎 小渊惠三 福田赳夫 中曾根康弘 竹下登 村山富市",
  ),
  ...of("GBR", "撒切尔夫人 撒切尔 丘吉尔 麦克米伦 卡拉汉 梅杰 柴契尔夫人"),
  ...of("FRA", "戴高乐 蓬皮杜 密特朗 德斯坦"),
  ...of("DEU", "阿登纳 勃兰特 赫尔穆特·科尔 赫尔穆特·施密特"),
  ...of("DDR", "昂纳克"),
  ...of("ROU", "齐奥塞斯库"),
  ...of("POL", "雅鲁泽尔斯基 瓦文萨"),
  ...of("TZA", "尼雷尔"),
  ...of("ZMB", "卡翁达"),
  ...of("GHA", "恩克鲁玛"),
  ...of("CHL", "皮诺切特"),
  ...of("IRQ", "萨达姆"),
  ...of("IND", "尼赫鲁 英迪拉·甘地 拉吉夫·甘地"),
  ...of("PRK", "金日成"),
  ...of("KOR", "李承晚 朴正熙 全斗焕 卢泰愚 金泳三"),
  ...of("VNM", "胡志明 范文同 黎笋"),
  ...of("IDN", "苏加诺 苏哈托 梅加瓦蒂"),
  ...of("EGY", "纳赛尔 萨达特"),
  ...of("ISR", "贝京 拉宾 梅厄夫人 沙米尔"),
  ...of("PSE", "阿拉法特"),
  ...of("YUG", "铁托"),
  ...of("ZAF", "曼德拉"),
  ...of("SGP", "李光耀 吴作栋"),
  ...of("KHM", "西哈努克"),
];
