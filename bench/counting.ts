/**
 * Counts on a made-up ledger of 500,000 contacts: the first after opening, which reads the columns, and those after.
 *
 *   npx tsx bench/counting.ts [FILE]    with a ledger of synthetic-ledger.ts that is there already
 */
import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type CountKey, count, countUnderAll, openLedger, type Query } from "../src/index.ts";
import { packageRoot } from "../src/paths.ts";
import { median, type Row, table } from "./figures.ts";
import { makeSyntheticLedger } from "./synthetic-ledger.ts";

const CONTACTS = 500_000;
const RUNS = 9;

const NARROW = ["meeting", "call", "video"] as const;
const FIGURES: readonly (readonly [name: string, query: Query, by: readonly CountKey[]])[] = [
  ["a pair, six years", { between: ["CHN", "USA"], kinds: NARROW, from: "2015-01-01", to: "2020-12-31" }, []],
  ["a pair by year, 1946–2025", { between: ["CHN", "USA"], kinds: NARROW }, ["year"]],
  ["a person by year", { persons: ["antony-blinken-1962"], kinds: ["visit"] }, ["year"]],
  ["a country by level", { between: ["USA"], kinds: NARROW }, ["level"]],
  [
    "the same days of all years, leaders",
    { level: 1, kinds: NARROW, window: { from: "01-01", to: "08-20" } },
    ["year"],
  ],
  ["the world", {}, []],
  ["the world by year", { kinds: NARROW }, ["year"]],
];

async function timed(work: () => Promise<unknown>): Promise<number> {
  const begin = performance.now();
  await work();
  return performance.now() - begin;
}

/** Above the bar the figure says so. */
const told = (cold: number, warm: number, bar: number): string =>
  `${warm.toFixed(0)} ms${warm > bar ? ` (above ${bar})` : ""}, first ${cold.toFixed(0)}`;

export async function countingFigures(path: string): Promise<Row[]> {
  const rows: Row[] = [];
  const [packing] = await onOpen(path, (ledger) => ledger.selection({}));
  rows.push(["columns of all contacts", `${(packing! / 1000).toFixed(1)} s`, "made once, by the first count of all"]);
  for (const [of, ask, bar] of [
    ["", count, 100],
    [", all seven rule sets", countUnderAll, 300],
  ] as const)
    for (const [name, query, by] of FIGURES) {
      const times = await onOpen(path, (ledger) => ask(query, ledger, by));
      rows.push([`count: ${name}${of}`, told(times[0]!, median(times.slice(1)), bar), `median of ${RUNS}`]);
    }
  const main = join(packageRoot, "dist", "cli", "main.js");
  const args = [main, "count", "--between", "CHN,USA", "--from", "2015", "--to", "2020", "--ledger", path];
  const starts: number[] = [];
  for (let i = 0; i < RUNS; i++) starts.push(await timed(async () => spawnSync(process.execPath, args)));
  rows.push(["summitry count --between CHN,USA, cold", `${median(starts).toFixed(0)} ms`, "a process of its own"]);
  return rows;
}

/** The first time after opening, and those after. */
async function onOpen(
  path: string,
  ask: (ledger: Awaited<ReturnType<typeof openLedger>>) => Promise<unknown>,
): Promise<readonly number[]> {
  const ledger = await openLedger({ path });
  const times: number[] = [];
  for (let i = 0; i <= RUNS; i++) times.push(await timed(() => ask(ledger)));
  ledger.close();
  return times;
}

/** With a ledger made for it in the folder. */
export async function counting(folder: string): Promise<Row[]> {
  const path = join(folder, "synthetic-ledger.sqlite");
  const making = await timed(() => makeSyntheticLedger(path, CONTACTS));
  const made: Row = [
    "synthetic ledger, made",
    `${(making / 1000).toFixed(0)} s`,
    `${CONTACTS.toLocaleString("en-US")} contacts`,
  ];
  return [made, ...(await countingFigures(path))];
}

if (import.meta.filename === process.argv[1]) {
  const given = process.argv[2];
  const folder = mkdtempSync(join(tmpdir(), "summitry-counting-"));
  try {
    console.log(table(given && existsSync(given) ? await countingFigures(given) : await counting(folder)));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
