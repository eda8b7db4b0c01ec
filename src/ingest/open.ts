/** Bytes → items: opened as far as they are containers, and no deeper than anyone packs. */
import { MAIL_HEAD } from "../read/mail.ts";
import { byteReaders, readers } from "../read/readers.ts";
import { containerFor, containers, type Found, type Opening } from "./containers.ts";
import { endingOf } from "./ending.ts";
import { gather } from "./gather.ts";
import type { Item } from "./item.ts";
import { problemOf, tooLarge } from "./problem.ts";

/** Archives within archives. */
const DEEPEST = 4;
/** What shows a format: feeds may begin with long comments, messages with the names of all that passed them on. */
const HEAD = MAIL_HEAD;

/** Endings of what a reader or a container reads. Of folders and archives other files are passed over in silence. */
const TAKEN = new Set([...readers, ...byteReaders, ...containers].flatMap((r) => r.endings));
/** They may be a feed or anything: only the bytes tell. */
const MAYBE = new Set(["xml", "json"]);

export const isTaken = (name: string): boolean => {
  const base = name.slice(name.lastIndexOf("/") + 1);
  return !base.startsWith(".") && TAKEN.has(endingOf(base));
};

/**
 * @param named true where the user or a server named it: it is then read whatever it seems to be
 */
export async function* itemsOf(
  found: Found,
  options: Pick<Opening, "limit" | "columns" | "follow">,
  named: boolean,
  depth = 0,
): AsyncGenerator<Item> {
  try {
    const head = await headOf(found);
    const container = containerFor(head, found.place);
    if (!container) {
      if (named || !MAYBE.has(endingOf(found.place))) {
        const { place, about } = found;
        const bytes = await gather(found.chunks(), options.limit);
        if (bytes.length > options.limit) yield { place, bad: tooLarge(options.limit) };
        else yield { place, bytes, ...(about ? { about } : {}) };
      }
    } else if (depth >= DEEPEST)
      yield { place: found.place, bad: { problem: `lies more than ${DEEPEST} archives deep`, remedy: "Unpack it." } };
    else
      yield* container.items(found, {
        ...options,
        takes: isTaken,
        inner: (inside) => itemsOf(inside, options, inside.about?.type !== undefined, depth + 1),
      });
  } catch (error) {
    yield { place: found.place, bad: problemOf(error) };
  }
}

/** What is damaged further on shows itself when it is read. */
async function headOf(found: Found): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  let size = 0;
  try {
    for await (const chunk of found.chunks()) {
      parts.push(chunk);
      size += chunk.length;
      if (size >= HEAD) break;
    }
  } catch (error) {
    if (size === 0) throw error;
  }
  return Buffer.concat(parts).subarray(0, HEAD);
}
