/** A packed file (RFC 1952), of any number of members: what is in it is read as it unpacks. */
import { createGunzip, type Gunzip } from "node:zlib";
import type { Container } from "../containers.ts";

export const gzip: Container = {
  format: "gzip",
  // A folder's packed files are known by the ending before
  endings: [],
  recognises: (head) => head[0] === 0x1f && head[1] === 0x8b,
  items: (found, { inner }) => inner({ ...found, path: null, chunks: () => unpacked(found.chunks()) }),
};

async function* unpacked(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  const gunzip = createGunzip();
  let left = false;
  const feeding = (async () => {
    for await (const chunk of bytes) {
      if (left) return;
      if (!gunzip.write(chunk)) await drained(gunzip);
    }
    gunzip.end();
  })().catch((error: Error) => gunzip.destroy(error));
  try {
    yield* gunzip as AsyncIterable<Uint8Array>;
  } finally {
    // Who looks at the beginning alone leaves the rest unread
    left = true;
    gunzip.destroy();
    await feeding;
  }
}

function drained(stream: Gunzip): Promise<void> {
  return new Promise((resolve) => {
    const go = (): void => {
      stream.off("drain", go).off("close", go);
      resolve();
    };
    stream.on("drain", go).on("close", go);
  });
}
