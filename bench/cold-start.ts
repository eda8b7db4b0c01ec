/** Cold starts of the built program, each beside bare node: a figure alone says more of the machine than of us. */
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { packageRoot } from "../src/paths.ts";
import { median, type Row, table } from "./figures.ts";

const RUNS = 9;
const main = join(packageRoot, "dist", "cli", "main.js");

const STARTS: readonly (readonly [name: string, args: readonly string[], limit: number | null])[] = [
  ["node -e 0", ["-e", "0"], null],
  ["summitry --help", [main, "--help"], 150],
  ["summitry contacts --between CHN,RUS", [main, "contacts", "--between", "CHN,RUS"], 300],
];

/** In milliseconds; with a ledger of its own, seeded before. */
export function coldStarts(): Row[] {
  const folder = mkdtempSync(join(tmpdir(), "summitry-start-"));
  try {
    return startsIn({ ...process.env, XDG_DATA_HOME: folder });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function startsIn(env: NodeJS.ProcessEnv): Row[] {
  for (const [, args] of STARTS) spawnSync(process.execPath, args, { stdio: "ignore", env });
  return STARTS.map(([name, args, limit]) => {
    const figure = startOf(args, env);
    const over = limit !== null && figure > limit ? ` (above ${limit})` : "";
    return [name, `${figure.toFixed(0)} ms${over}`, `median of ${RUNS}`];
  });
}

/** The median time of some runs of node, in milliseconds. */
function startOf(args: readonly string[], env: NodeJS.ProcessEnv): number {
  const times: number[] = [];
  for (let i = 0; i < RUNS; i++) {
    const begin = performance.now();
    const { status, stderr } = spawnSync(process.execPath, args, { encoding: "utf8", maxBuffer: 1e9, env });
    times.push(performance.now() - begin);
    if (status !== 0) throw new Error(`node ${args.join(" ")}: exit status ${status}\n${stderr}`);
  }
  return median(times);
}

/** The yardstick: how long node takes here to do nothing, in milliseconds. */
export const bareNode = (): number => startOf(["-e", "0"], process.env);

if (import.meta.filename === process.argv[1]) console.log(table(coldStarts()));
