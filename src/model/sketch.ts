/**
 * Near-duplicate texts by MinHash (Broder 1997) over word shingles: a reprint with another dateline and a cut
 * paragraph keeps most of its shingles; two governments' readouts of one call share few.
 */

/** Words a shingle. */
const SHINGLE = 5;
/** Hashes a sketch: the standard error of an estimate of 0.6 is 0.06. */
const SIZE = 64;
/** Estimated Jaccard similarity of the shingles from which two texts count as one source. */
export const REPRINT_LIKENESS = 0.6;

/** One line of 32-bit hashes in base 36, ordered by hash function; null for a text too short to tell. */
export function sketchOf(text: string): string | null {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  if (words.length < 4 * SHINGLE) return null;
  const hashes = words.map(hashOf);
  const least = new Uint32Array(SIZE).fill(0xffffffff);
  for (let i = 0; i + SHINGLE <= hashes.length; i++) {
    let h = 0;
    for (let k = 0; k < SHINGLE; k++) h = Math.imul(h ^ hashes[i + k]!, 0x9e3779b1) >>> 0;
    for (let k = 0; k < SIZE; k++) {
      // One family of hash functions: multiply by an odd constant of its own, then mix
      let x = Math.imul(h ^ Math.imul(k + 1, 0x85ebca6b), (2 * k + 1) * 0x2545f491) >>> 0;
      x = (x ^ (x >>> 15)) >>> 0;
      if (x < least[k]!) least[k] = x;
    }
  }
  return [...least].map((n) => n.toString(36)).join(" ");
}

/** FNV-1a over UTF-16 units. */
function hashOf(word: string): number {
  let h = 0x811c9dc5;
  for (let i = 0; i < word.length; i++) h = Math.imul(h ^ word.charCodeAt(i), 0x01000193);
  return h >>> 0;
}

/** Estimated Jaccard similarity of two texts, 0 to 1, from their sketches. */
export function likeness(a: string, b: string): number {
  const [x, y] = [a.split(" "), b.split(" ")];
  return x.filter((hash, i) => hash === y[i]).length / SIZE;
}
