/** Bytes in the older encodings of the languages that we read: which one, and its characters. */

/** Of the detector's names, those that we take its word for, by the names of the WHATWG standard. */
const TAKEN: Readonly<Record<string, string>> = {
  GB18030: "gb18030",
  Big5: "big5",
  "windows-1251": "windows-1251",
  "KOI8-R": "koi8-r",
  "windows-1252": "windows-1252",
  "ISO-8859-1": "windows-1252",
};
/** Of 100; short texts of names reach 20 by chance. */
const SURE = 20;
/** Fewer bytes beyond ASCII tell nothing. */
const LEAST_BYTES = 4;
/** Of a text in Latin letters so many bytes at most are beyond ASCII; more are another script. */
const LATIN_SHARE = 0.3;
const SAMPLE = 65_536;

/** Null: the bytes do not tell. The detector is loaded only for them. */
export async function detectEncoding(bytes: Uint8Array): Promise<string | null> {
  const wide = wideEncoding(bytes.subarray(0, SAMPLE));
  if (wide) return wide;
  const first = bytes.findIndex((byte) => byte > 127);
  // Where they begin, for a long page may open with markup alone
  const sample = bytes.subarray(Math.max(0, first - 1000), Math.max(0, first - 1000) + SAMPLE);
  const beyond = sample.reduce((count, byte) => count + (byte > 127 ? 1 : 0), 0);
  if (beyond < LEAST_BYTES) return null;
  const { analyse } = await import("chardet");
  const best = analyse(sample)[0];
  const label = best && best.confidence >= SURE ? TAKEN[best.name] : undefined;
  if (!label || (label === "windows-1252" && beyond > sample.length * LATIN_SHARE)) return null;
  return label;
}

/** UTF-16 without its mark: the blanks and digits of any text have a zero byte each, always on one side. */
function wideEncoding(bytes: Uint8Array): "utf-16le" | "utf-16be" | null {
  const zeros = [0, 0];
  for (let i = 0; i < bytes.length; i++) if (bytes[i] === 0) zeros[i % 2]!++;
  const [even, odd] = zeros as [number, number];
  const most = Math.max(even, odd);
  const enough = most >= LEAST_BYTES && most > bytes.length / 50 && Math.min(even, odd) <= most / 50;
  return enough ? (odd > even ? "utf-16le" : "utf-16be") : null;
}

/** @throws TypeError for bytes that are none of the encoding's */
export function decodeAs(bytes: Uint8Array, label: string): string {
  return mended(new TextDecoder(label, { fatal: true }).decode(bytes));
}

/** What stands in windows-1252 at 0x80 to 0x9F. */
const C1 = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ";

/**
 * Control characters of no text, made the quotation marks and dashes that were meant: pages name them wrongly, and
 * Node 20 decodes windows-1252 as if it were ISO 8859-1.
 */
export function mended(text: string): string {
  return text.replace(/[\u0080-\u009f]/g, (c) => C1[c.charCodeAt(0) - 0x80]!);
}
