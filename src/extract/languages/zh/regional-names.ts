/** What Taiwan and Hong Kong call countries that the roster names as the Mainland does; persons' names are in the roster. */

/** "name=country", in simplified characters. */
const pairs = (text: string): readonly (readonly [name: string, country: string])[] =>
  text
    .trim()
    .split(/\s+/)
    .map((row) => row.split("=") as [string, string]);

export const COUNTRIES: readonly (readonly [name: string, country: string])[] = pairs(`
  南韩=KOR 北韩=PRK 寮国=LAO 义大利=ITA 纽西兰=NZL 沙乌地阿拉伯=SAU 沙地阿拉伯=SAU 沙乌地=SAU 瓜地马拉=GTM 贝里斯=BLZ 宏都拉斯=HND 洪都拉斯=HND 史瓦帝尼=SWZ 帛琉=PLW 吐瓦鲁=TUV
  诺鲁=NRU 索罗门=SLB 乔治亚=GEO 乌兹别克=UZB 哈萨克=KAZ 土库曼=TKM 塔吉克=TJK 吉尔吉斯=KGZ 亚塞拜然=AZE 奈及利亚=NGA 肯亚=KEN 衣索比亚=ETH 迦纳=GHA 尚比亚=ZMB 辛巴威=ZWE
  卢安达=RWA 坦尚尼亚=TZA 莫三比克=MOZ 千里达=TTO 厄瓜多=ECU 卡达=QAT 叶门=YEM 赛普勒斯=CYP 马尔他=MLT 克罗埃西亚=HRV 斯洛维尼亚=SVN 汶莱=BRN 马尔地夫=MDV 查德=TCD
  甘比亚=GMB 狮子山=SLE 赖比瑞亚=LBR 蒲隆地=BDI 索马利亚=SOM 波札那=BWA 加彭=GAB 模里西斯=MUS 塞席尔=SYC 盖亚那=GUY 圣露西亚=LCA 圣文森=VCT 巴布亚纽几内亚=PNG 万那杜=VUT
  吉里巴斯=KIR 拉脱维亚=LVA 蒙特内哥罗=MNE 茅利塔尼亚=MRT 阿联=ARE 史瓦济兰=SWZ 圣多美普林西比=STP 布吉纳法索=BFA 索国=SLB 新畿内亚=PNG 巴布亚新畿内亚=PNG 土国=TUR 马国=MYS 大马=MYS 瓜国=GTM 宏国=HND 萨国=SLV 帛国=PLW 星国=SGP 马尔代夫=MDV 象牙海岸=CIV 几内亚比索=GNB 厄利垂亚=ERI 吉布地=DJI 突尼西亚=TUN 纳米比亚=NAM 赖索托=LSO 马拉威=MWI 葛摩=COM 摩纳哥=MCO 爱沙尼亚=EST 列支敦斯登=LIE 波士尼亚=BIH 北马其顿=MKD 格瑞那达=GRD 多米尼克=DMA 巴哈马=BHS 巴贝多=BRB 圣克里斯多福及尼维斯=KNA 东加=TON 万那度=VUT 沙国=SAU 约旦河西岸=PSE 巴勒斯坦自治区=PSE 巴勒斯坦自治政府=PSE 巴勒斯自治政府=PSE 神学士政府=AFG 塔利班政府=AFG 斐济=FJI 马绍尔=MHL`);
