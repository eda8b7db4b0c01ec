/**
 * Whatever is handed over, nothing breaks: each target of the fuzzer on a few inputs, the same ones each time, and on
 * what long runs found (`npm run fuzz`; how long they were is in runs.md).
 */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { mutated, randomOf, wordOf } from "../../scripts/fuzz/mutations.ts";
import { targets } from "../../scripts/fuzz/targets.ts";

const FINDINGS = join(import.meta.dirname, "findings");

describe.each(targets)("$name", (target) => {
  it("reads any input", async () => {
    const seeds = await target.seeds();
    const attempt = await target.open();
    const words = target.words.map(wordOf);
    for (const seed of seeds) await attempt(seed);
    for (let n = 0; n < target.short; n++) await attempt(mutated(seeds, words, randomOf(0, n)));
  }, 600_000);

  const folder = join(FINDINGS, target.name);
  it.each(existsSync(folder) ? readdirSync(folder) : [])("reads %s, which was a finding", async (name) => {
    await (await target.open())(readFileSync(join(folder, name)));
  });
});

it("keeps no finding of a target that is gone", () => {
  const names = targets.map(({ name }) => name);
  for (const folder of existsSync(FINDINGS) ? readdirSync(FINDINGS) : []) expect(names).toContain(folder);
});
