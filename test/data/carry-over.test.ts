import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { DATA, ROOT } from "./load.ts";

const SOURCE = join(ROOT, "..", "shared", "data");
const present = existsSync(join(SOURCE, "us-visits.jsonl"));
const HAND_MADE = ["README.md", "publishers.csv", "ledger/judgements.jsonl"];

/** Files below a folder, sorted, hand-made ones and other stages' folders left out. */
function generated(folder: string): string[] {
  return ["ledger", "registers", "roster"]
    .flatMap((name) => readdirSync(join(folder, name)).map((file) => relative(folder, join(folder, name, file))))
    .filter((file) => !HAND_MADE.includes(file))
    .sort();
}

describe("scripts/carry-over.ts", () => {
  let made = "";

  beforeAll(() => {
    if (!present) return;
    made = mkdtempSync(join(tmpdir(), "summitry-carry-over-"));
    mkdirSync(join(made, "data"));
    const tsx = createRequire(import.meta.url).resolve("tsx/cli");
    execFileSync(process.execPath, [tsx, join(ROOT, "scripts", "carry-over.ts"), SOURCE, join(made, "data")]);
  }, 60_000);

  afterAll(() => {
    if (made) rmSync(made, { recursive: true, force: true });
  });

  it.skipIf(!present)("makes exactly the files that are shipped", () => {
    expect(generated(join(made, "data"))).toEqual(generated(DATA));
  });

  it.skipIf(!present)("makes them byte for byte", () => {
    const different = generated(DATA).filter(
      (file) => !readFileSync(join(made, "data", file)).equals(readFileSync(join(DATA, file))),
    );
    expect(different).toEqual([]);
  });
});
