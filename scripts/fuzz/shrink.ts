/** An input made small: pieces are left out as long as it still does what it does. */

/** The same for the same defect: what is said, without its numbers, and where. */
export function signatureOf({ name, message, stack = "" }: Error): string {
  const where =
    /\/((?:src|node_modules)\/[^:)]+)/.exec(stack.slice(stack.indexOf(message) + message.length))?.[1] ?? "";
  return `${name}: ${message
    .slice(0, 120)
    .replace(/\d+/g, "#")
    .replace(/["'`“(].*/s, "")} ${where}`;
}

/** @param does whether an input does what the first did */
export async function shrunk(
  bytes: Buffer,
  does: (smaller: Buffer) => Promise<boolean>,
  mostTries: number,
): Promise<Buffer> {
  let small = bytes;
  let tries = 0;
  for (let piece = small.length >> 1; piece >= 1 && tries < mostTries; piece >>= 1)
    for (let at = 0; at < small.length && tries < mostTries; ) {
      const smaller = Buffer.concat([small.subarray(0, at), small.subarray(at + piece)]);
      tries++;
      if (await does(smaller)) small = smaller;
      else at += piece;
    }
  return small;
}
