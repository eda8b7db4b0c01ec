/** Half-width signs between Han as the full-width ones that rules are written in: one for one. */

const FULL: Readonly<Record<string, string>> = {
  ",": "，",
  ";": "；",
  ":": "：",
  "?": "？",
  "!": "！",
  "(": "（",
  ")": "）",
  ".": "。",
  "﹑": "、",
};

/** "王毅,外长": a sign beside Han; "3.5", "10:30" and Latin words keep theirs. */
const BESIDE_HAN =
  /(?<=[\p{Script=Han}》”」』）)])[,;:?!()﹑]|[,;:?!()](?=[\p{Script=Han}《“「『（(])|\)(?=[,;:，。；：、]\s*\p{Script=Han})|(?<=\p{Script=Han})\.(?=\s|$)/gu;

/** The text with full-width signs, of the same length; itself where it has none other. */
export const inFullWidth = (text: string): string => text.replace(BESIDE_HAN, (sign) => FULL[sign] ?? sign);
