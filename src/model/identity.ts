import { createHash } from "node:crypto";

/** An id from content: the first 16 hex digits of the sha256 of its JSON. */
export function idOf(...content: readonly unknown[]): string {
  return createHash("sha256").update(JSON.stringify(content)).digest("hex").slice(0, 16);
}
