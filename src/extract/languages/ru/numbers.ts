/** Numbers in Russian words. */
const WORDS: Readonly<Record<string, number>> = {
  дважды: 2,
  трижды: 3,
  четырежды: 4,
  один: 1,
  одна: 1,
  одну: 1,
  одного: 1,
  два: 2,
  две: 2,
  двух: 2,
  двое: 2,
  три: 3,
  трёх: 3,
  трех: 3,
  трое: 3,
  четыре: 4,
  четырёх: 4,
  четырех: 4,
  пять: 5,
  пяти: 5,
  шесть: 6,
  шести: 6,
  семь: 7,
  семи: 7,
  восемь: 8,
  восьми: 8,
  девять: 9,
  девяти: 9,
  десять: 10,
  десяти: 10,
  двенадцать: 12,
  двадцать: 20,
  дюжина: 12,
};

export const numberWords = Object.keys(WORDS).join("|");
export const numberPattern = new RegExp(
  `(?<![\\p{L}\\p{N}.,-])(?:\\d{1,3}(?:[  ]\\d{3})+|\\d+|${numberWords})(?![\\p{L}\\p{N}])`,
  "giu",
);

export function numberOf(text: string): number | null {
  const word = WORDS[text.toLowerCase()];
  if (word !== undefined) return word;
  const digits = text.replace(/\s/gu, "");
  return /^\d+$/.test(digits) ? Number(digits) : null;
}
