/** A mailbox: messages one after another, each begun by a line "From ". */
import type { Container, Found, Opening } from "../containers.ts";
import type { Item } from "../item.ts";
import { byteLines } from "../lines.ts";
import { once } from "../once.ts";

const FROM = /^From \S+\s.*\d{4}/;

export const mbox: Container = {
  format: "mbox",
  endings: ["mbox", "mbx"],
  recognises: (head) => {
    const [first = "", second = ""] = Buffer.from(head).toString("latin1").split(/\r?\n/, 2);
    return FROM.test(first) && /^[!-9;-~]+:/.test(second);
  },
  items: messages,
};

async function* messages(found: Found, { limit, inner }: Opening): AsyncGenerator<Item> {
  let parts: Uint8Array[] = [];
  let size = 0;
  let number = 0;
  async function* message(): AsyncGenerator<Item> {
    const place = `${found.place}, message ${number}`;
    const bytes = Buffer.concat(parts);
    parts = [];
    const long = size > limit;
    size = 0;
    if (!long) yield* inner({ place, path: null, chunks: () => once(bytes) });
    else
      yield {
        place,
        bad: { problem: `the message is larger than ${limit / 1e6} MB`, remedy: "Save what matters of it." },
      };
  }
  let blank = true;
  for await (const { bytes } of byteLines(found.chunks(), limit)) {
    const begins = bytes !== null && blank && bytes.length < 400 && FROM.test(Buffer.from(bytes).toString("latin1"));
    if (begins) {
      if (number > 0) yield* message();
      number++;
      continue;
    }
    blank = bytes !== null && (bytes.length === 0 || (bytes.length === 1 && bytes[0] === 13));
    size += bytes === null ? limit + 1 : bytes.length + 1;
    // What is too large is counted, not kept
    if (size > limit || bytes === null) parts = [];
    else parts.push(unquoted(bytes), NEWLINE);
  }
  if (number > 0) yield* message();
}

const NEWLINE = Uint8Array.of(10);

/** A line of the message that began with "From " was quoted. */
const unquoted = (line: Uint8Array): Uint8Array =>
  line[0] === 62 && /^>+From /.test(Buffer.from(line.subarray(0, 40)).toString("latin1")) ? line.subarray(1) : line;
