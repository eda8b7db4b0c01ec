/** What the inputs of a target are made of at first: its seeds, and what earlier runs left in the tests. */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { packageRoot } from "../../src/paths.ts";
import type { Target } from "./target.ts";

export const CORPUS = join(packageRoot, "test", "fuzz", "corpus");

/** Of each input that is kept a line: a JSON string in which a character is a byte. */
export async function seedsOf({ name, seeds }: Target): Promise<readonly Buffer[]> {
  const kept = join(CORPUS, `${name}.jsonl`);
  const lines = existsSync(kept) ? readFileSync(kept, "utf8").trimEnd().split("\n") : [];
  return [...(await seeds()), ...lines.map((line) => Buffer.from(JSON.parse(line) as string, "latin1"))];
}
