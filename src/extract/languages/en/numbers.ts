/** English numbers in words and digits, ordinals, and words of repetition. */
const ONES = [
  "zero",
  "one",
  "two",
  "three",
  "four",
  "five",
  "six",
  "seven",
  "eight",
  "nine",
  "ten",
  "eleven",
  "twelve",
  "thirteen",
  "fourteen",
  "fifteen",
  "sixteen",
  "seventeen",
  "eighteen",
  "nineteen",
];
const TENS = ["", "", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"];
const ORDINALS: Readonly<Record<string, number>> = {
  first: 1,
  second: 2,
  third: 3,
  fourth: 4,
  fifth: 5,
  sixth: 6,
  seventh: 7,
  eighth: 8,
  ninth: 9,
  tenth: 10,
  eleventh: 11,
  twelfth: 12,
  thirteenth: 13,
  fourteenth: 14,
  fifteenth: 15,
  sixteenth: 16,
  seventeenth: 17,
  eighteenth: 18,
  nineteenth: 19,
  twentieth: 20,
  thirtieth: 30,
  fortieth: 40,
  fiftieth: 50,
  sixtieth: 60,
  seventieth: 70,
  eightieth: 80,
  ninetieth: 90,
  hundredth: 100,
};
const REPEATS: Readonly<Record<string, number>> = {
  once: 1,
  twice: 2,
  thrice: 3,
  dozen: 12,
  dozens: 24,
  score: 20,
  hundred: 100,
  hundreds: 200,
  couple: 2,
  pair: 2,
};

const tens = TENS.slice(2).join("|");
const ones = ONES.join("|");

/** Cardinals as a pattern, without groups. */
export const numberWords = `(?:(?:${tens})(?:[- ](?:${ONES.slice(1, 10).join("|")}))?|${ones}|(?:a |one )?hundred)`;
const ordinalWords = `(?:(?:${tens})-(?:${Object.keys(ORDINALS).slice(0, 9).join("|")})|${Object.keys(ORDINALS).join("|")})`;

/** Numbers that make a unit: digits, words, once and twice, a dozen. Ordinals stay words: rules ask for them by name. */
export const numberPattern = new RegExp(
  `(?<![\\p{L}\\p{N}.,$€£/-])(?:\\d{1,3}(?:,\\d{3})+|\\d{1,6})(?![\\p{L}\\p{N}%/]|[.,]\\d|-\\p{L})|(?<!\\p{L}-)\\b(?!one\\b(?<=\\b(?:an?|the|this|that|another|which)(?: [\\p{L}-]+)? one))(?:${numberWords}|once|twice|thrice|(?:a |two |several )?dozens?)\\b(?!-\\p{L})`,
  "giu",
);

export const ordinalPattern = new RegExp(`\\b(?:\\d{1,3}(?:st|nd|rd|th)|${ordinalWords})\\b`, "giu");

/** The value of a number in digits or words; null for none ("several"). */
export function numberOf(text: string): number | null {
  const t = text
    .toLowerCase()
    .trim()
    .replace(/^(?:an?|one) (?=dozen|hundred|score|couple)/, "");
  if (/^\d/.test(t)) return Number.parseInt(t.replace(/,/g, ""), 10);
  if (t === "a" || t === "an") return 1;
  const two = /^(\w+) dozens?$/.exec(t);
  if (two) return (numberOf(two[1]!) ?? 2) * 12;
  if (t in REPEATS) return REPEATS[t]!;
  if (t in ORDINALS) return ORDINALS[t]!;
  const one = ONES.indexOf(t);
  if (one >= 0) return one;
  const [a, b] = t.split(/[- ]/);
  const ten = TENS.indexOf(a ?? "");
  if (ten < 2) return null;
  if (!b) return ten * 10;
  const rest = ONES.indexOf(b) > 0 ? ONES.indexOf(b) : ORDINALS[b];
  return rest ? ten * 10 + rest : null;
}
