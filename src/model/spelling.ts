/** When two spellings are one, and how far others are apart: for slips of the pen in names. */

/** Case and accents aside. */
export function folded(text: string): string {
  return text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase().trim();
}

/** Levenshtein distance, in letters. */
export function distance(a: string, b: string): number {
  let previous = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++)
      row[j] = Math.min(previous[j]! + 1, row[j - 1]! + 1, previous[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1));
    previous = row;
  }
  return previous[b.length]!;
}

/** One letter is wrong, missing or too many, in a word long enough that another word is not meant. */
export function isSlip(written: string, known: string): boolean {
  return written !== known && Math.min(written.length, known.length) >= 4 && distance(written, known) === 1;
}

/**
 * Names of equally many words of which at least one agrees and the others are alike: "Li Liqiang" and "Li Keqiang",
 * "Wang Li" and "Wang Yi". Weak by itself; it takes an office and a day to make it a person.
 */
export function isLike(written: readonly string[], known: readonly string[]): boolean {
  if (written.length !== known.length || written.length < 2) return false;
  const differing = written.flatMap((w, i) => (w === known[i] ? [] : [[w, known[i]!] as const]));
  return (
    differing.length > 0 &&
    differing.length < written.length &&
    differing.every(([a, b]) => distance(a, b) <= Math.max(1, Math.floor(Math.max(a.length, b.length) / 3)))
  );
}
