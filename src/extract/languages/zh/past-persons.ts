/** Leaders of the past, of whom Chinese texts tell as background and whom the roster does not hold. */

const of = (country: string, names: string): readonly (readonly [name: string, country: string])[] =>
  names.split(" ").map((name) => [name, country] as const);

export const pastPersons: readonly (readonly [name: string, country: string])[] = [
  ...of("CHN", "毛泽东 周恩来 邓小平 刘少奇 陈毅 华国锋 胡耀邦 赵紫阳 李先念 杨尚昆"),
  ...of("SUN", "斯大林 赫鲁晓夫 勃列日涅夫 戈尔巴乔夫 葛罗米柯 谢瓦尔德纳泽"),
  ...of("RUS", "叶利钦 普里马科夫"),
  ...of("JPN", "田中角荣 大平正芳 福田赳夫 中曾根康弘 竹下登 村山富市"),
  ...of("GBR", "撒切尔夫人 撒切尔 丘吉尔"),
  ...of("FRA", "戴高乐 蓬皮杜 密特朗 德斯坦"),
  ...of("DEU", "阿登纳 勃兰特"),
  ...of("IND", "尼赫鲁 英迪拉·甘地 拉吉夫·甘地"),
  ...of("PRK", "金日成"),
  ...of("KOR", "朴正熙 卢泰愚 金泳三"),
  ...of("VNM", "胡志明"),
  ...of("IDN", "苏加诺 苏哈托"),
  ...of("EGY", "纳赛尔 萨达特"),
  ...of("ISR", "贝京 拉宾"),
  ...of("PSE", "阿拉法特"),
  ...of("YUG", "铁托"),
  ...of("ZAF", "曼德拉"),
  ...of("SGP", "李光耀 吴作栋"),
  ...of("MYS", "马哈蒂尔"),
  ...of("KHM", "西哈努克"),
];
