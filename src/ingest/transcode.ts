/** A stream of text in any encoding that is known → the same in UTF-8. */
import { encodingOf } from "../read/decode.ts";
import { mended } from "../read/encodings.ts";

const SAMPLE = 65_536;

export async function asUtf8(
  chunks: AsyncIterable<Uint8Array>,
): Promise<{ readonly chunks: AsyncIterable<Uint8Array>; readonly encoding: string }> {
  const source = chunks[Symbol.asyncIterator]();
  const first: Uint8Array[] = [];
  let size = 0;
  // What is damaged further on is read up to there
  let failed: { readonly error: unknown } | null = null;
  while (size < SAMPLE && failed === null) {
    const next = await source.next().catch((error: unknown) => {
      failed = { error };
      return null;
    });
    if (next === null || next.done) break;
    first.push(next.value);
    size += next.value.length;
  }
  const sample = Buffer.concat(first);
  const encoding = await encodingOf(sample);
  const all = async function* (): AsyncGenerator<Uint8Array> {
    if (sample.length > 0) yield sample;
    if (failed) throw (failed as { readonly error: unknown }).error;
    for (let next = await source.next(); !next.done; next = await source.next()) yield next.value;
  };
  return { chunks: encoding === "utf-8" ? all() : transcoded(all(), encoding), encoding };
}

async function* transcoded(chunks: AsyncIterable<Uint8Array>, encoding: string): AsyncGenerator<Uint8Array> {
  const decoder = new TextDecoder(encoding);
  for await (const chunk of chunks) yield Buffer.from(mended(decoder.decode(chunk, { stream: true })));
  yield Buffer.from(mended(decoder.decode()));
}
