/** Chinese numbers up to the thousands, in Han and in figures. */

export const HAN_DIGIT = "一二三四五六七八九";
const VALUES: Readonly<Record<string, number>> = {
  零: 0,
  〇: 0,
  一: 1,
  二: 2,
  两: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
};
const UNITS: Readonly<Record<string, number>> = { 十: 10, 廿: 20, 卅: 30, 百: 100, 千: 1000 };

/** Before a word of measure: "三次", "六十多位"; never an ordinal, a date or the two of "两国". */
export const numberPattern =
  /(?<![第月年\d一二两三四五六七八九十百千零]|最近|最后|[上这那另每几数])(?:\d+|[一二两三四五六七八九十百千零]+)(?=[多余几]?(?:个?小时|个月|次|轮|场|位|名|度|面(?![临对向积前])|天|个|通|趟|届|分钟|周|倍|年(?=[^，。；]{0,3}(?:没有|未|没))|国(?!元首|外长|领导|总统|总理|政府|关系)))/gu;

/** "四十二" is 42; null for what is no number. */
export function numberOf(text: string): number | null {
  if (/^\d+$/.test(text)) return +text;
  let sum = 0;
  let digit = 0;
  for (const c of text) {
    const unit = UNITS[c];
    if (unit) {
      sum += (digit || 1) * unit;
      digit = 0;
    } else if (c in VALUES) digit = VALUES[c]!;
    else return null;
  }
  return text ? sum + digit : null;
}
