/** Bytes to text, or an error that names the byte. */
import { isUtf8 } from "node:buffer";
import { InputError } from "../model/errors.ts";
import { decodeAs, detectEncoding } from "./encodings.ts";

const BINARY: readonly (readonly [name: string, signature: readonly number[]])[] = [
  ["a ZIP archive", [0x50, 0x4b, 0x03, 0x04]],
  ["a gzip archive", [0x1f, 0x8b]],
  ["a PNG image", [0x89, 0x50, 0x4e, 0x47]],
  ["a JPEG image", [0xff, 0xd8, 0xff]],
  ["an old Word document", [0xd0, 0xcf, 0x11, 0xe0]],
  ["a SQLite file", [0x53, 0x51, 0x4c, 0x69, 0x74, 0x65]],
];

const BINARY_REMEDY = "Archives are taken in by summitry ingest; of the rest, save the text itself as UTF-8.";

const CONTROLS = /(?!\s)\p{Cc}/gu;

export interface Decoded {
  readonly text: string;
  /** By the WHATWG standard: "utf-8", "gb18030". */
  readonly encoding: string;
}

/**
 * What is UTF-8, bears a byte order mark or declares its encoding is taken at its word; of the rest the encoding is
 * detected, and the document says which.
 * @param stated the encoding that the server or the archive gives, if it does
 */
export async function decode(bytes: Uint8Array, place: string, stated: string | null = null): Promise<Decoded> {
  if (bytes.length === 0) throw new InputError(place, "the file is empty", "Give a file that holds an article.");
  for (const [name, signature] of BINARY)
    if (signature.every((byte, i) => bytes[i] === byte))
      throw new InputError(`${place}, byte 0`, `this is ${name}, not text`, BINARY_REMEDY);

  const [label, skip] = byteOrderMark(bytes);
  const body = bytes.subarray(skip);
  if (label !== "utf-8") {
    if (body.length % 2)
      throw new InputError(`${place}, byte ${bytes.length - 1}`, "the UTF-16 text ends within a character");
    return { text: noControls(new TextDecoder(label).decode(body), place), encoding: label };
  }
  const bad = firstBadByte(body);
  const nul = body.indexOf(0);
  if (bad < 0 && nul < 0) return { text: noControls(new TextDecoder("utf-8").decode(body), place), encoding: label };

  const declared = nul < 0 ? (known(stated) ?? declaredEncoding(body)) : null;
  for (const encoding of [declared, await detectEncoding(body)])
    if (encoding)
      try {
        return { text: noControls(decodeAs(body, encoding), place), encoding };
      } catch (error) {
        if (error instanceof InputError) throw error;
        // Not of that encoding after all
      }
  if (nul >= 0)
    throw new InputError(
      `${place}, byte ${nul + skip}`,
      "a zero byte: this is no text",
      "Give a text, or a format that is read.",
    );
  const byte = (body[bad] as number).toString(16).toUpperCase().padStart(2, "0");
  throw new InputError(
    `${place}, byte ${bad + skip}`,
    `0x${byte} is not valid UTF-8, and the text does not tell its encoding`,
    `Convert it first, for instance: iconv -f WINDOWS-1252 -t UTF-8 FILE`,
  );
}

/** The encoding of a text by its first bytes, which may end within a character; "utf-8" where they do not tell. */
export async function encodingOf(sample: Uint8Array): Promise<string> {
  const [label, skip] = byteOrderMark(sample);
  if (skip > 0) return label;
  const sound = isUtf8(sample) || isUtf8(sample.subarray(0, lastBegin(sample)));
  return sound && !sample.includes(0) ? "utf-8" : ((await detectEncoding(sample)) ?? "utf-8");
}

/** Where the last character begins, if it is UTF-8. */
function lastBegin(bytes: Uint8Array): number {
  let at = bytes.length - 1;
  while (at > 0 && (bytes[at]! & 0xc0) === 0x80) at--;
  return at;
}

function byteOrderMark(bytes: Uint8Array): readonly [string, number] {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return ["utf-8", 3];
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return ["utf-16le", 2];
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return ["utf-16be", 2];
  return ["utf-8", 0];
}

/** The offset at which the first sequence begins that is not UTF-8, or -1. */
function firstBadByte(bytes: Uint8Array): number {
  // The decoder only says that it failed; halving finds where. A prefix may end within a character, so it streams.
  const sound = (end: number, stream: boolean): boolean => {
    try {
      new TextDecoder("utf-8", { fatal: true }).decode(bytes.subarray(0, end), { stream });
      return true;
    } catch {
      return false;
    }
  };
  if (sound(bytes.length, false)) return -1;
  let good = 0;
  let bad = bytes.length + 1;
  while (bad - good > 1) {
    const middle = (good + bad) >> 1;
    if (sound(middle, true)) good = middle;
    else bad = middle;
  }
  // Back to the first byte of a character that was begun there and not ended.
  while (good > 0 && !sound(good, false)) good--;
  return good;
}

/** `<meta charset=…>` in the first 2,048 bytes of a page, where the platform knows it. */
function declaredEncoding(bytes: Uint8Array): string | null {
  const head = Buffer.from(bytes.subarray(0, 2048)).toString("latin1");
  const label = /<meta[^>]{0,200}?charset\s*=\s*["']?\s*([\w-]{2,40})/i.exec(head)?.[1];
  return known(label);
}

/** The platform's name of an encoding that is not Unicode's. */
function known(label: string | null | undefined): string | null {
  if (!label || /^utf-?(8|16)/i.test(label)) return null;
  try {
    return new TextDecoder(label).encoding;
  } catch {
    return null;
  }
}

/** Text has next to no control characters; a file with many is binary whatever its bytes say. */
function noControls(text: string, place: string): string {
  const found = text.slice(0, 65_536).match(CONTROLS)?.length ?? 0;
  if (found > 8 && found > text.length / 200) {
    const at = text.search(CONTROLS);
    throw new InputError(
      `${place}, character ${at}`,
      "control characters: this is no text",
      "Give plain text, Markdown or HTML as UTF-8.",
    );
  }
  return text;
}
