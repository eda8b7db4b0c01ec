/** A server's answer as it went over the wire (RFC 9112): status, header, and the body unpacked. */
import { brotliDecompressSync, gunzipSync, inflateRawSync, inflateSync } from "node:zlib";

export interface HttpMessage {
  readonly status: number;
  /** By names in small letters; of several the first. */
  readonly headers: ReadonlyMap<string, string>;
  /** As it was sent. */
  readonly body: Uint8Array;
}

/** Lines of "Name: value"; what is none is passed over. */
export function headersOf(text: string): ReadonlyMap<string, string> {
  const headers = new Map<string, string>();
  for (const line of text.replace(/\r?\n[ \t]+/g, " ").split(/\r?\n/)) {
    const colon = line.indexOf(":");
    const name = line.slice(0, Math.max(0, colon)).trim().toLowerCase();
    if (name !== "" && !headers.has(name)) headers.set(name, line.slice(colon + 1).trim());
  }
  return headers;
}

export function httpOf(bytes: Uint8Array): HttpMessage {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  const end = file.indexOf("\r\n\r\n");
  const head = file.subarray(0, end < 0 ? file.length : end).toString("latin1");
  return {
    status: Number(/^HTTP\/[\d.]+ (\d{3})/.exec(head)?.[1] ?? 0),
    headers: headersOf(head),
    body: end < 0 ? new Uint8Array() : file.subarray(end + 4),
  };
}

/**
 * @param limit bytes of the unpacked body
 * @throws Error of zlib for what is damaged or larger
 */
export function bodyOf({ headers, body }: HttpMessage, limit: number): Uint8Array {
  const whole = headers.get("transfer-encoding")?.toLowerCase() === "chunked" ? (dechunked(body) ?? body) : body;
  const options = { maxOutputLength: limit + 1 };
  switch (headers.get("content-encoding")?.toLowerCase()) {
    case "gzip":
    case "x-gzip":
      // Crawlers that unpack leave the field as it was
      return whole[0] === 0x1f && whole[1] === 0x8b ? gunzipSync(whole, options) : whole;
    case "deflate":
      return (whole[0]! & 15) === 8 ? inflateSync(whole, options) : inflateRawSync(whole, options);
    case "br":
      return brotliDecompressSync(whole, options);
    default:
      return whole;
  }
}

/** Null where the body is not in chunks after all. */
function dechunked(body: Uint8Array): Uint8Array | null {
  const file = Buffer.from(body.buffer, body.byteOffset, body.length);
  const parts: Uint8Array[] = [];
  for (let at = 0; at < file.length; ) {
    const end = file.indexOf("\r\n", at);
    const size = /^([\da-f]{1,8})\s*(?:;|$)/i.exec(
      file.subarray(at, end < 0 ? at : Math.min(end, at + 100)).toString("latin1"),
    );
    if (!size) return parts.length > 0 ? Buffer.concat(parts) : null;
    const length = Number.parseInt(size[1]!, 16);
    if (length === 0) break;
    parts.push(file.subarray(end + 2, end + 2 + length));
    at = end + 2 + length + 2;
  }
  return Buffer.concat(parts);
}
