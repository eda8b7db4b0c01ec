/** JSON Lines: a document a line. See document.ts for its fields. */
import type { Container } from "../containers.ts";
import { endingOf } from "../ending.ts";
import { linesOf } from "../lines.ts";
import { asUtf8 } from "../transcode.ts";

const ENDINGS = ["jsonl", "ndjson"];

export const jsonLines: Container = {
  format: "json-lines",
  endings: ENDINGS,
  recognises: (_, place) => ENDINGS.includes(endingOf(place)),
  async *items(found, { limit }) {
    const { chunks, encoding } = await asUtf8(found.chunks());
    for await (const { place, line, bad } of linesOf(chunks, found.place, limit))
      yield bad ? { place, bad } : { place, line, ...(encoding === "utf-8" ? {} : { encoding }) };
  },
};
