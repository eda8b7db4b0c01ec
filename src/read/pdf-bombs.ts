/** A PDF's packed streams, unpacked once with a bound: the library that reads them has none. */
import { inflateSync } from "node:zlib";
import { InputError } from "../model/errors.ts";

/** Of one stream, 150 MB: a coloured page scanned finely has 100. */
const MOST = 150_000_000;
/** Streams packed more than once. */
const DEEPEST = 3;

/** @throws InputError where a stream unpacks to more than MOST */
export function refuseBombs(bytes: Uint8Array, place: string): void {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  for (let at = file.indexOf("stream"); at >= 0; at = file.indexOf("stream", at + 6)) {
    let begin = at + 6;
    if (file[begin] === 13) begin++;
    if (file[begin] === 10) begin++;
    if (isPacked(file.subarray(begin))) refuse(file.subarray(begin), 1, place, at);
  }
}

function refuse(packed: Buffer, depth: number, place: string, at: number): void {
  let inner: Buffer;
  try {
    inner = inflateSync(packed, { maxOutputLength: MOST });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ERR_BUFFER_TOO_LARGE") throw bomb(place, at, error);
    // Damaged: the library mends or says it
    return;
  }
  if (!isPacked(inner)) return;
  if (depth === DEEPEST) throw bomb(place, at);
  refuse(inner, depth + 1, place, at);
}

/** The head of zlib's format (RFC 1950). */
const isPacked = (bytes: Buffer): boolean =>
  bytes.length > 2 && (bytes[0]! & 15) === 8 && ((bytes[0]! << 8) | bytes[1]!) % 31 === 0;

function bomb(place: string, at: number, cause?: unknown): InputError {
  return new InputError(
    `${place}, byte ${at}`,
    `a part of it unpacks to more than ${MOST / 1e6} MB`,
    "No page of text is as large. Ask whoever made the file for another.",
    { cause },
  );
}
