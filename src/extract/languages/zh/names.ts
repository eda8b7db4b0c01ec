/** Written forms of persons' names in Chinese texts. */
import type { Person } from "../../../model/person.ts";

/** Persons are called by the first part of their name. */
const FIRST_PART: ReadonlySet<string> = new Set(["IDN", "MYS", "SGP", "THA", "LAO", "ISL", "ETH", "BRN"]);

export const nameForms = ({ names }: Person): readonly string[] => names.zh;

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
