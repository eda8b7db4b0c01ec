/** Names folded for comparison: no diacritics, no honorifics, no word order. */

const LETTERS: Record<string, string> = {
  ı: "i",
  ł: "l",
  ø: "o",
  đ: "d",
  ð: "d",
  þ: "th",
  æ: "ae",
  œ: "oe",
  ß: "ss",
  ə: "a",
};
/** Words that come and go between two spellings of one name. */
const PARTICLES = new Set(
  "al el bin ben ibn abu sheikh sheik shaykh dr jr sr haji hajji dato seri lord 3rd de da di do dos das la del von van der the of e y".split(
    " ",
  ),
);

const folded = new Map<string, string>(); // every name is compared with many others

export function fold(text: string): string {
  const known = folded.get(text);
  if (known !== undefined) return known;
  const plain = text
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[ıłøđðþæœßə]/g, (letter) => LETTERS[letter] ?? letter)
    .replace(/[’'‘`´]/g, "")
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
  folded.set(text, plain);
  return plain;
}

/** The words of a name without particles and single initials (unless nothing else is left). */
function nameWords(name: string): string[] {
  const words = fold(name).split(" ");
  const kept = words.filter((word) => !PARTICLES.has(word) && word.length > 1);
  return kept.length > 0 ? kept : words;
}

/** At most one letter apart in short words, two in long ones. */
function closeWords(a: string, b: string): boolean {
  if (a === b) return true;
  const length = Math.min(a.length, b.length);
  if (length < 4 || Math.abs(a.length - b.length) > 2) return false;
  return editDistance(a, b) <= (length >= 7 ? 2 : 1);
}

function editDistance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const swap = row[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(swap, row[j]! + 1, next[j - 1]! + 1));
    }
    row = next;
  }
  return row[b.length]!;
}

/** Every word of the shorter name (two at least) has its own close word in the longer one. */
export function sameFullName(a: string, b: string): boolean {
  const [short, long] = [nameWords(a), nameWords(b)].sort((x, y) => x.length - y.length) as [string[], string[]];
  if (fold(a).replaceAll(" ", "") === fold(b).replaceAll(" ", "")) return true;
  if (short.length < 2) return false;
  const rest = [...long];
  return short.every((word) => {
    const at = rest.findIndex((other) => closeWords(word, other));
    if (at >= 0) rest.splice(at, 1);
    return at >= 0;
  });
}

/** For a known office-holder one telling word in common is enough ("Wahid", "Ali Ben Bongo Odimba"). */
export function sharesWord(a: string, b: string): boolean {
  const other = nameWords(b);
  return nameWords(a).some((word) => word.length > 2 && other.some((w) => closeWords(word, w)));
}

export function slug(name: string): string {
  return fold(name).replaceAll(" ", "-");
}
