/** Written forms of persons' names in Chinese texts. */
import type { Person } from "../../../model/person.ts";

/** Persons are called by the first part of their name. */
const FIRST_PART: ReadonlySet<string> = new Set(["IDN", "MYS", "SGP", "THA", "LAO", "ISL", "ETH"]);

/** Further short names that the roster lacks, by its full name: house styles of Taiwan and Hong Kong, and habits. */
const ALSO: Readonly<Record<string, readonly string[]>> = {
  弗拉基米尔·普京: ["普丁", "蒲亭"],
  唐纳德·特朗普: ["川普"],
  卡瑟姆若马尔特·托卡耶夫: ["卡瑟姆·若马尔特·托卡耶夫"],
  安倍晋三: ["安倍"],
  石破茂: ["石破"],
  岩屋毅: ["岩屋"],
};

export const nameForms = ({ names }: Person): readonly string[] => [
  ...names.zh,
  ...names.zh.flatMap((n) => ALSO[n] ?? []),
];

/** "普京" for 弗拉基米尔·普京, "岸田" for 岸田文雄, "佐科" for 佐科·维多多, "塔米姆" for 塔米姆·本·哈马德. */
export function surnames({ country, names }: Person): readonly string[] {
  return names.zh
    .flatMap((name) => {
      const parts = name.split("·");
      if (parts.length === 1) return country === "JPN" && name.length >= 4 ? [name.slice(0, 2)] : [];
      const last = parts.includes("本") ? [] : [parts.at(-1)!];
      const first = FIRST_PART.has(country) || parts.includes("本") ? [parts[0]!] : [];
      return [...last, ...first];
    })
    .filter((short) => short.length > 1);
}
