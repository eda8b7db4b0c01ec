/** Text in the file: short as it is, long deflated. SQLite tells the two apart by type. */
import { deflateRawSync, inflateRawSync } from "node:zlib";

const PACK_FROM = 512;

export function pack(text: string): string | Buffer {
  return text.length > PACK_FROM ? deflateRawSync(text) : text;
}

export function unpack(stored: string | Buffer): string {
  return typeof stored === "string" ? stored : inflateRawSync(stored).toString("utf8");
}
