/** Leaders of the past, of whom Chinese texts tell as background and whom the roster does not hold. */

const of = (country: string, names: string): readonly (readonly [name: string, country: string])[] =>
  names.split(" ").map((name) => [name, country] as const);

export const pastPersons: readonly (readonly [name: string, country: string])[] = [
  ...of("CHN", "毛泽东 周恩来 邓小平 刘少奇 陈毅 华国锋 胡耀邦 赵紫阳 李鹏 江泽民 朱镕基 钱其琛 黄华 李先念 杨尚昆"),
  ...of("USA", "尼克松 基辛格 卡特 罗斯福 杜鲁门 艾森豪威尔 肯尼迪"),
  ...of("SUN", "斯大林 赫鲁晓夫 勃列日涅夫 戈尔巴乔夫 葛罗米柯 谢瓦尔德纳泽"),
  ...of("RUS", "叶利钦 普里马科夫"),
  ...of("JPN", "田中角荣 大平正芳 福田赳夫 中曾根康弘 竹下登 村山富市"),
  ...of("GBR", "撒切尔夫人 撒切尔 丘吉尔 艾登 梅杰"),
  ...of("FRA", "戴高乐 蓬皮杜 密特朗 德斯坦"),
  ...of("DEU", "阿登纳 勃兰特 施密特 科尔"),
  ...of("IND", "尼赫鲁 英迪拉·甘地 拉吉夫·甘地 瓦杰帕伊"),
  ...of("PRK", "金日成 金正日"),
  ...of("KOR", "朴正熙 卢泰愚 金泳三 金大中"),
  ...of("VNM", "胡志明"),
  ...of("IDN", "苏加诺 苏哈托"),
  ...of("EGY", "纳赛尔 萨达特 穆巴拉克"),
  ...of("ISR", "贝京 拉宾 佩雷斯"),
  ...of("PSE", "阿拉法特"),
  ...of("YUG", "铁托"),
  ...of("CUB", "卡斯特罗"),
  ...of("ZAF", "曼德拉"),
  ...of("SGP", "李光耀 吴作栋"),
  ...of("MYS", "马哈蒂尔"),
  ...of("KHM", "西哈努克"),
];
