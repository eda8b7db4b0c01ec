/**
 * Fuzzing guided by coverage: `npm run fuzz -- TARGET... [--minutes M]`, or `all`; without a target, their names and what
 * was tried. A run begins where the one before ended and goes on to the bar (`fuzz/tally.ts`), or for so many minutes of
 * processor time a target. In .tmp/fuzz/TARGET it keeps the inputs that reached new code, by their numbers, what went
 * wrong, made small, and the tally. A finding that is mended goes to test/fuzz/findings/TARGET, where the tests read it
 * again; `--keep` writes the inputs that reach the most to test/fuzz/corpus, where the tests and later runs begin.
 */
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { packageRoot } from "../src/paths.ts";
import { builtWorker } from "./fuzz/build.ts";
import { keepInTests } from "./fuzz/seeds.ts";
import { isEnough, readTally, tableOf, writeTally } from "./fuzz/tally.ts";
import type { Target } from "./fuzz/target.ts";
import { targets } from "./fuzz/targets.ts";
import { watched } from "./fuzz/watched.ts";

const SEED = 1;
const TELL_SECONDS = 30;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { minutes: { type: "string" }, keep: { type: "boolean" } },
});
const folderOf = ({ name }: Target): string => join(packageRoot, ".tmp", "fuzz", name);
const names = targets.map(({ name }) => name);
const unknown = positionals.find((name) => name !== "all" && !names.includes(name));
if (positionals.length === 0 || unknown !== undefined) {
  if (unknown !== undefined) console.error(`no target "${unknown}"`);
  console.log(tableOf(targets.map((target) => [target, readTally(folderOf(target))])));
  process.exit(unknown === undefined ? 0 : 2);
}
const asked = positionals.includes("all") ? names : positionals;
if (values.keep) {
  for (const target of targets) if (asked.includes(target.name)) keepInTests(target, corpusOf(target));
  process.exit();
}
const program = await builtWorker();
for (const name of asked) if (await fuzz(targets.find((target) => target.name === name)!)) process.exitCode = 1;
process.exit();

/** What runs before kept, in the order in which it was found. */
function corpusOf(target: Target): readonly Buffer[] {
  const folder = join(folderOf(target), "corpus");
  const names = existsSync(folder) ? readdirSync(folder).sort() : [];
  return names.map((name) => readFileSync(join(folder, name)));
}

/** True where something was found. */
async function fuzz(target: Target): Promise<boolean> {
  const folder = folderOf(target);
  const keep = (kind: string, name: string, bytes: Uint8Array): string => {
    const path = join(folder, kind, name);
    writeFileSync(path, bytes);
    return path;
  };
  for (const kind of ["corpus", "findings"]) mkdirSync(join(folder, kind), { recursive: true });
  const before = readTally(folder);
  const most = values.minutes === undefined ? Number.POSITIVE_INFINITY : Number(values.minutes) * 60;
  let tally = before;
  let told = before.seconds;
  await watched({
    ...{ program, target: target.name, seed: SEED, from: before.inputs },
    corpus: corpusOf(target),
    onReport(report, seconds, memory) {
      tally = { ...tally, seconds: tally.seconds + seconds, memory: Math.max(tally.memory, memory) };
      if (report.kind === "grown") keep("corpus", String(report.number).padStart(10, "0"), report.bytes);
      else if (report.kind === "found") {
        tally = { ...tally, findings: tally.findings + 1 };
        const name = createHash("sha256").update(report.bytes).digest("hex").slice(0, 16);
        console.log(`${target.name}: FOUND ${keep("findings", name, report.bytes)}\n${report.message}`);
      } else if (report.kind === "at")
        tally = { ...tally, inputs: report.number, corpus: report.corpus, reached: report.reached };
      if (report.kind === "begun") return;
      writeTally(folder, tally);
      if (tally.seconds - told < TELL_SECONDS) return;
      told = tally.seconds;
      console.log(lineOf(target, tally));
    },
    isEnough: () =>
      most === Number.POSITIVE_INFINITY ? isEnough(target, tally) : tally.seconds - before.seconds >= most,
  });
  console.log(lineOf(target, tally));
  return tally.findings > before.findings;
}

function lineOf(
  { name }: Target,
  { inputs, seconds, corpus, reached, findings, memory }: ReturnType<typeof readTally>,
): string {
  const second = Math.round(inputs / Math.max(seconds, 1));
  return `${name}: ${inputs} inputs in ${Math.round(seconds)} s of processor time (${second}/s), corpus ${corpus}, ${reached} branches, ${findings} findings, ${Math.round(memory / 1e6)} MB at most`;
}
