/** Short forms of countries in Chinese texts that the roster's columns do not hold. */

import { COUNTRIES } from "./regional-names.ts";

/** One character for a country, in pairs ("中俄"), before a title ("俄外长") and after a verb of travel ("访华"). */
const SHORT: Readonly<Record<string, string>> = {
  中: "CHN",
  华: "CHN",
  京: "CHN",
  俄: "RUS",
  美: "USA",
  日: "JPN",
  韩: "KOR",
  朝: "PRK",
  法: "FRA",
  德: "DEU",
  英: "GBR",
  印: "IND",
  越: "VNM",
  蒙: "MNG",
  哈: "KAZ",
  土: "TUR",
  伊: "IRN",
  以: "ISR",
  沙: "SAU",
  意: "ITA",
  澳: "AUS",
  菲: "PHL",
  泰: "THA",
  柬: "KHM",
  老: "LAO",
  缅: "MMR",
  欧: "EUE",
  埃: "EGY",
  加: "CAN",
  苏: "SUN",
  台: "TWN",
  乌: "UKR",
};

/** "美方" is the American side; of 中方, 俄方 and some others the roster knows. */
const SIDES: readonly (readonly [string, string])[] = [
  ...Object.entries(SHORT)
    .filter(([c]) => !"华京老加台乌".includes(c))
    .map(([c, country]) => [`${c}方`, country] as const),
  ["乌方", "UKR"],
  ["白方", "BLR"],
  ["塞方", "SRB"],
  ["匈方", "HUN"],
];

export const demonyms: readonly (readonly [string, string])[] = Object.entries(SHORT);

export const countryNames: readonly (readonly [string, string])[] = [
  ...SIDES,
  ...COUNTRIES,
  ["菲国", "PHL"],
  ["刚果金", "COD"],
  ["刚果布", "COG"],
  ["孟加拉", "BGD"],
  ["多米尼加", "DOM"],
  ["科威特国", "KWT"],
  ["法兰西共和国", "FRA"],
  ["瑞士联邦", "CHE"],
  ["塞尔维亚共和国", "SRB"],
  ["哈萨克斯坦共和国", "KAZ"],
];
