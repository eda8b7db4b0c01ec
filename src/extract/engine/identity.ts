import { createHash } from "node:crypto";
import type { Span } from "../../model/evidence.ts";

/** A mention's id: the document, the words and what they say. */
export function mentionId(document: string, trigger: Span, kind: string, status: string, parties: string): string {
  return createHash("sha256")
    .update(JSON.stringify([document, trigger.start, trigger.end, kind, status, parties]))
    .digest("hex")
    .slice(0, 16);
}
