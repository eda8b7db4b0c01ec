/** What the inputs of a target are made of at first: its seeds, and what earlier runs left in the tests. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { packageRoot } from "../../src/paths.ts";
import type { Target } from "./target.ts";

export const CORPUS = join(packageRoot, "test", "fuzz", "corpus");

const fileOf = ({ name }: Target): string => join(CORPUS, `${name}.jsonl`);

/** Of each input that is kept a line: a JSON string in which a character is a byte. */
function keptOf(target: Target): readonly Buffer[] {
  const file = fileOf(target);
  const lines = existsSync(file) ? readFileSync(file, "utf8").trimEnd().split("\n") : [];
  return lines.map((line) => Buffer.from(JSON.parse(line) as string, "latin1"));
}

export const seedsOf = async (target: Target): Promise<readonly Buffer[]> => [
  ...(await target.seeds()),
  ...keptOf(target),
];

/** Bytes of a target's inputs in the tests: the small ones, each of which once reached what none before it had. */
const ROOM = 6_000;

export function keepInTests(target: Target, corpus: readonly Buffer[]): void {
  const inputs = [...keptOf(target), ...corpus].map((bytes) => JSON.stringify(bytes.toString("latin1")));
  let size = 0;
  const kept = [...new Set(inputs)]
    .sort((a, b) => a.length - b.length)
    .filter((line) => {
      size += line.length;
      return size <= ROOM;
    });
  if (kept.length === 0) return;
  mkdirSync(CORPUS, { recursive: true });
  writeFileSync(fileOf(target), `${kept.join("\n")}\n`);
}
