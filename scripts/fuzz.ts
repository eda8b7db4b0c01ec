/**
 * Fuzzing guided by coverage: `npm run fuzz -- TARGET... [--runs N | --minutes M] [--seed S]`; without a target, their
 * names. What it found to reach new code is kept in .tmp/fuzz/TARGET/corpus and begun with the next time; what went
 * wrong, made small, in .tmp/fuzz/TARGET/findings. A finding that is mended goes to test/fuzz/findings/TARGET, where
 * the tests read it again.
 */
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { packageRoot } from "../src/paths.ts";
import { targets } from "./fuzz/targets.ts";
import type { Report } from "./fuzz/task.ts";
import { watched } from "./fuzz/watched.ts";

const DEFAULT_RUNS = 100_000;
const TELL_MS = 15_000;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { runs: { type: "string" }, minutes: { type: "string" }, seed: { type: "string", default: "1" } },
});
const names = targets.map(({ name }) => name);
const unknown = positionals.find((name) => !names.includes(name));
if (positionals.length === 0 || unknown !== undefined) {
  console.log(`${unknown === undefined ? "" : `no target "${unknown}". `}Targets: ${names.join(", ")}`);
  process.exit(unknown === undefined ? 0 : 2);
}
const minutes = values.minutes === undefined ? null : Number(values.minutes);
const runs = Number(values.runs ?? (minutes === null ? DEFAULT_RUNS : Number.MAX_SAFE_INTEGER));
let failed = false;
for (const name of positionals) failed = (await fuzz(name)) || failed;
process.exitCode = failed ? 1 : 0;

/** True where something was found. */
async function fuzz(target: string): Promise<boolean> {
  const folder = join(packageRoot, ".tmp", "fuzz", target);
  const keep = (kind: string, bytes: Uint8Array): string => {
    const path = join(folder, kind, createHash("sha256").update(bytes).digest("hex").slice(0, 16));
    mkdirSync(join(folder, kind), { recursive: true });
    writeFileSync(path, bytes);
    return path;
  };
  const before = join(folder, "corpus");
  const corpus = existsSync(before) ? readdirSync(before).map((name) => readFileSync(join(before, name))) : [];
  const begin = performance.now();
  let told = begin;
  let found = 0;
  let last: Extract<Report, { kind: "at" }> | null = null;
  const line = (): string => {
    const { number, corpus, reached } = last!;
    const second = Math.round(number / ((performance.now() - begin) / 1000));
    return `${target}: ${number} inputs, ${second}/s, corpus ${corpus}, ${reached.functions} functions and ${reached.characters} characters of code, ${found} findings`;
  };
  const most = await watched({
    ...{ target, seed: Number(values.seed), runs, time: minutes === null ? null : minutes * 60_000, corpus },
    onReport(report) {
      if (report.kind === "grown") keep("corpus", report.bytes);
      else if (report.kind === "found") {
        found++;
        console.log(`${target}: FOUND ${keep("findings", report.bytes)}\n${report.message}`);
      } else {
        last = report;
        if (performance.now() - told < TELL_MS) return;
        told = performance.now();
        console.log(line());
      }
    },
  });
  console.log(last === null ? `${target}: nothing was tried` : `${line()}, ${Math.round(most / 1e6)} MB at most`);
  return found > 0;
}
