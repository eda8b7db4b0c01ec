/** What Taiwan, Hong Kong and headlines call persons and countries that the roster names as the Mainland does. */

/** "name=form,form", the name as the roster has it in full; forms in simplified characters. */
const pairs = (text: string): readonly (readonly [name: string, forms: readonly string[]])[] =>
  text
    .trim()
    .split(/\s+/)
    .map((row) => {
      const [name, forms] = row.split("=");
      return [name!, forms!.split(",")];
    });

export const PERSONS: ReadonlyMap<string, readonly string[]> = new Map(
  pairs(`
  弗拉基米尔·普京=普丁,蒲亭 唐纳德·特朗普=川普,杜林普 弗拉基米尔·泽连斯基=泽伦斯基,泽连斯基 埃马纽埃尔·马克龙=马克宏 乌尔苏拉·冯德莱恩=范德赖恩,冯德莱恩
  奥拉夫·朔尔茨=萧兹,萧尔茨 安格拉·默克尔=梅克尔 贝拉克·奥巴马=欧巴马 希拉里·克林顿=希拉蕊 南希·佩洛西=裴洛西 迈克·蓬佩奥=庞培欧,蓬佩奥
  雷杰普·塔伊普·埃尔多安=艾尔段,厄多安 本雅明·内塔尼亚胡=纳坦雅胡,尼坦雅胡 罗德里戈·杜特尔特=杜特蒂 费迪南德·马科斯=小马可仕,马可仕,小马科斯
  延斯·斯托尔滕贝格=史托腾柏格,史托滕伯格 戴维·卡梅伦=卡麦隆 鲍里斯·约翰逊=强生,约翰逊 尼古拉斯·马杜罗=马杜洛 雅伊尔·博索纳罗=波索纳洛
  亚历山大·卢卡申科=卢卡申柯 马尔科·鲁比奥=卢比欧 J·D·万斯=范斯,万斯 皮特·赫格塞思=赫格塞斯,海格塞斯 杰克·沙利文=苏利文 珍妮特·耶伦=叶伦
  贾斯廷·特鲁多=杜鲁道,杜鲁多 基尔·斯塔默=施凯尔,施纪贤 弗里德里希·默茨=梅尔茨,梅茨 卡玛拉·哈里斯=贺锦丽 迈克·彭斯=潘斯
  尼古拉·萨科齐=萨科奇 弗朗索瓦·奥朗德=欧兰德 巴沙尔·阿萨德=阿塞德 阿里·哈梅内伊=哈米尼 马苏德·佩泽希齐扬=裴泽斯基安 安东尼奥·古特雷斯=古特瑞斯
  哈维尔·米莱=米雷伊 普拉博沃·苏比安托=普拉伯沃 佐科·维多多=佐科威 安东尼·阿尔巴尼斯=艾班尼斯 欧尔班·维克托=奥班 里希·苏纳克=苏纳克,辛伟诚
  利兹·特拉斯=特拉斯,卓慧思 约翰·博尔顿=波顿 雷克斯·蒂勒森=提勒森 特蕾莎·梅=梅伊,文翠珊 德米特里·梅德韦杰夫=麦维德夫 卡瑟姆若马尔特·托卡耶夫=卡瑟姆·若马尔特·托卡耶夫
  安倍晋三=安倍 石破茂=石破 岩屋毅=岩屋`),
);

export const COUNTRIES: readonly (readonly [name: string, country: string])[] = pairs(`
  南韩=KOR 北韩=PRK 寮国=LAO 义大利=ITA 纽西兰=NZL 沙乌地阿拉伯=SAU 沙地阿拉伯=SAU 沙乌地=SAU 瓜地马拉=GTM 贝里斯=BLZ 宏都拉斯=HND 史瓦帝尼=SWZ 帛琉=PLW 吐瓦鲁=TUV
  诺鲁=NRU 索罗门=SLB 乔治亚=GEO 乌兹别克=UZB 哈萨克=KAZ 土库曼=TKM 塔吉克=TJK 吉尔吉斯=KGZ 亚塞拜然=AZE 奈及利亚=NGA 肯亚=KEN 衣索比亚=ETH 迦纳=GHA 尚比亚=ZMB 辛巴威=ZWE
  卢安达=RWA 坦尚尼亚=TZA 莫三比克=MOZ 千里达=TTO 厄瓜多=ECU 卡达=QAT 叶门=YEM 赛普勒斯=CYP 马尔他=MLT 克罗埃西亚=HRV 斯洛维尼亚=SVN 汶莱=BRN 马尔地夫=MDV 查德=TCD
  甘比亚=GMB 狮子山=SLE 赖比瑞亚=LBR 蒲隆地=BDI 索马利亚=SOM 波札那=BWA 加彭=GAB 模里西斯=MUS 塞席尔=SYC 盖亚那=GUY 圣露西亚=LCA 圣文森=VCT 巴布亚纽几内亚=PNG 万那杜=VUT
  吉里巴斯=KIR 拉脱维亚=LVA 蒙特内哥罗=MNE 茅利塔尼亚=MRT 阿联=ARE`).map(([name, [country]]) => [name, country!]);
