/**
 * Whatever is handed over, nothing breaks: each target of the fuzzer on what long runs kept and found, and on inputs made
 * of it, the same ones each time (`npm run fuzz`; how long the runs were is in runs.md).
 */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { mutated, randomOf, wordOf } from "../../scripts/fuzz/mutations.ts";
import { CORPUS, seedsOf } from "../../scripts/fuzz/seeds.ts";
import { targets } from "../../scripts/fuzz/targets.ts";

const FINDINGS = join(import.meta.dirname, "findings");
const filesIn = (folder: string): readonly string[] => (existsSync(folder) ? readdirSync(folder) : []);

describe.each(targets)("$name", (target) => {
  it("reads any input", async () => {
    const seeds = await seedsOf(target);
    const attempt = await target.open();
    const words = target.words.map(wordOf);
    for (const seed of seeds) await attempt(seed);
    for (let n = 0; n < target.short; n++) await attempt(mutated(seeds, words, randomOf(0, n)));
  }, 600_000);

  it.each(filesIn(join(FINDINGS, target.name)))("reads %s, which was a finding", async (name) => {
    await (await target.open())(readFileSync(join(FINDINGS, target.name, name)));
  });
});

it("keeps nothing of a target that is gone", () => {
  const names = targets.map(({ name }) => name);
  const kept = filesIn(CORPUS).map((file) => file.replace(/\.jsonl$/, ""));
  for (const name of [...filesIn(FINDINGS), ...kept]) expect(names).toContain(name);
});
