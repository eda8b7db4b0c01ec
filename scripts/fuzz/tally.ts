/** What has been tried of a target over all runs, kept in its folder, and as a table. */
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Target } from "./target.ts";

export interface Tally {
  /** The number of the next input is the number of inputs. */
  readonly inputs: number;
  /** Of processor time, start-up left out. */
  readonly seconds: number;
  /** Inputs that the next are made of: seeds, and those that reached a branch which none before had reached. */
  readonly corpus: number;
  /** Branches of the code, those of a library's JavaScript too. */
  readonly reached: number;
  readonly findings: number;
  /** The most that the process had, in bytes. */
  readonly memory: number;
}

const NOTHING: Tally = { inputs: 0, seconds: 0, corpus: 0, reached: 0, findings: 0, memory: 0 };

export function readTally(folder: string): Tally {
  const path = join(folder, "tally.json");
  return existsSync(path) ? (JSON.parse(readFileSync(path, "utf8")) as Tally) : NOTHING;
}

export const writeTally = (folder: string, tally: Tally): void =>
  writeFileSync(join(folder, "tally.json"), `${JSON.stringify(tally)}\n`);

/** The bar: a million inputs for a reader of ours, an hour of processor time for one that wraps a library. */
const BAR = { inputs: 1_000_000, seconds: 3_600 };

export const isEnough = ({ library }: Target, { inputs, seconds }: Tally): boolean =>
  library === null ? inputs >= BAR.inputs : seconds >= BAR.seconds;

/** Markdown, a row a target. */
export function tableOf(rows: readonly (readonly [Target, Tally])[]): string {
  const number = (value: number): string => Math.round(value).toLocaleString("en");
  return [
    "| target | library | inputs | minutes of processor time | inputs a second | corpus | branches reached | findings | memory at most |",
    "|---|---|---|---|---|---|---|---|---|",
    ...rows.map(
      ([{ name, library }, t]) =>
        `| ${name} | ${library ?? "none"} | ${number(t.inputs)} | ${(t.seconds / 60).toFixed(1)} | ${number(t.inputs / Math.max(t.seconds, 1))} | ${number(t.corpus)} | ${number(t.reached)} | ${t.findings} | ${number(t.memory / 1e6)} MB |`,
    ),
  ].join("\n");
}
