/** Inputs made of other inputs, the same ones for the same seed: bits, bytes, pieces, numbers, words of the format. */

/** A number from 0 to below `below`. */
export type Random = (below: number) => number;

/** Nothing grows beyond this: bounds of size have tests of their own. Bytes. */
export const LARGEST = 100_000;
const MOST_CHANGES = 8;
/** What programs count wrongly. */
const NUMBERS = ["0", "-1", "1", "127", "255", "65536", "2147483648", "4294967295", "9007199254740993", "1e999", "NaN"];
const BYTES = [0, 1, 9, 10, 13, 32, 34, 38, 39, 44, 58, 60, 62, 127, 128, 192, 255];

/** The generator of input number `n` under a seed (mulberry32). */
export function randomOf(seed: number, n: number): Random {
  let state = Math.imul(seed ^ 0x9e3779b9, 0x85ebca6b) ^ Math.imul(n + 1, 0xc2b2ae35);
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((((t ^ (t >>> 14)) >>> 0) * below) / 4294967296) | 0;
  };
}

/** Bytes that are written as characters stay bytes; what has others is UTF-8. */
export const wordOf = (word: string): Buffer =>
  Buffer.from(word, [...word].some((c) => c.charCodeAt(0) > 255) ? "utf8" : "latin1");

/** @param words pieces of which the format is made */
export function mutated(corpus: readonly Buffer[], words: readonly Buffer[], random: Random): Buffer {
  let bytes: Buffer = corpus[random(corpus.length)]!;
  for (let left = 1 + random(MOST_CHANGES); left > 0; left--) bytes = changed(bytes, corpus, words, random);
  return bytes.subarray(0, LARGEST);
}

/** What a pattern that looks for an end could try again from each beginning. */
export const repeated = (word: Buffer): Buffer => Buffer.alloc(LARGEST, word);

function changed(bytes: Buffer, corpus: readonly Buffer[], words: readonly Buffer[], random: Random): Buffer {
  const at = random(bytes.length + 1);
  const piece = (of: Buffer): Buffer => {
    const begin = random(of.length + 1);
    return of.subarray(begin, begin + 1 + random(random(4) === 0 ? 2_000 : 40));
  };
  const put = (what: Buffer, instead = 0): Buffer =>
    Buffer.concat([bytes.subarray(0, at), what, bytes.subarray(at + instead)]);
  switch (random(11)) {
    case 0:
      return put(Buffer.of((bytes[at] ?? 0) ^ (1 << random(8))), 1);
    case 1:
      return put(Buffer.of(BYTES[random(BYTES.length)]!), random(2));
    case 2:
      return put(Buffer.of(random(256)), random(2));
    case 3:
      return put(Buffer.alloc(0), 1 + random(random(4) === 0 ? 2_000 : 40));
    case 4:
      return put(piece(bytes));
    case 5:
      return put(piece(corpus[random(corpus.length)]!), random(40));
    case 6:
      return numbered(bytes, at, NUMBERS[random(NUMBERS.length)]!);
    case 7: {
      const word = words[random(words.length)] ?? Buffer.alloc(0);
      return put(Buffer.concat(Array.from({ length: random(8) === 0 ? 1 + random(200) : 1 }, () => word)));
    }
    case 8: {
      const again = piece(bytes).subarray(0, 12);
      const times = random(8) === 0 ? 1 + random(1_000) : 1 + random(4);
      return put(Buffer.concat(Array.from({ length: times }, () => again)));
    }
    default: {
      const word = words[random(words.length)] ?? Buffer.alloc(0);
      return put(word, random(2) * word.length);
    }
  }
}

/** The next number in it is another. */
function numbered(bytes: Buffer, from: number, number: string): Buffer {
  const isDigit = (byte: number | undefined): boolean => byte !== undefined && byte >= 48 && byte <= 57;
  let begin = from;
  while (begin < bytes.length && !isDigit(bytes[begin])) begin++;
  let end = begin;
  while (isDigit(bytes[end])) end++;
  return Buffer.concat([bytes.subarray(0, begin), Buffer.from(number), bytes.subarray(end)]);
}
