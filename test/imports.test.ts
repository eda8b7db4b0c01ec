/** Holds the import table of ARCHITECTURE.md: a stage knows the model and what it asks, never the next stage. */
import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative, resolve, sep } from "node:path";
import { describe, expect, it } from "vitest";

const SRC = resolve(import.meta.dirname, "../src");
const WEB = resolve(import.meta.dirname, "../web");

const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  model: [],
  read: ["model"],
  extract: ["model"],
  resolve: ["model"],
  reconcile: ["model"],
  ledger: ["model"],
  fetch: ["model"],
  // Runs the first stages in threads of its own; the ledger for its query interface alone.
  ingest: ["model", "read", "extract", "ledger", "paths.ts", "leftovers.ts"],
  lists: ["model"],
  leads: ["model", "read"],
  brief: ["model"],
  measure: ["model"],
  diff: ["model", "measure", "lists"],
  // A row of a register is read as a list's is, its remarks as a text; it goes into the ledger in the shape of its rows.
  registers: ["model", "read", "extract", "lists", "ledger"],
  // The ledger for its query interface alone: see LEDGER_INTERFACE.
  check: ["model", "measure", "ledger"],
  replay: ["model", "measure", "check", "ledger"],
  watch: ["model", "measure"],
  // Words → questions → answers, for the command line and the API alike.
  asking: ["summitry.ts", "model", "measure"],
  // Judged articles and briefs as pages and Markdown, for the command line, the API and the desk.
  faces: ["summitry.ts", "model"],
  exchange: ["summitry.ts", "asking", "model"],
  api: ["summitry.ts", "asking", "faces", "model", "measure", "paths.ts"],
  cli: ["summitry.ts", "asking", "faces", "exchange", "api", "fetch", "model", "measure", "paths.ts", "leftovers.ts"],
  // The stages in order, in ten files: see summitry.ts.
  "reading.ts": ["model", "read", "extract", "resolve"],
  "judging.ts": ["reading.ts", "state.ts", "model", "ledger", "check", "replay", "paths.ts"],
  "questions.ts": ["state.ts", "model", "ledger", "measure", "brief"],
  "watching.ts": ["judging.ts", "questions.ts", "model", "ledger", "ingest", "watch"],
  "differences.ts": ["model", "lists", "resolve", "ledger", "measure", "diff", "paths.ts"],
  "event-data.ts": ["model", "leads", "ledger", "measure"],
  "register-import.ts": ["differences.ts", "model", "extract", "lists", "registers", "resolve", "ledger"],
  "reviewing.ts": ["model", "resolve", "reconcile", "ledger"],
  "state.ts": ["model", "resolve", "ledger", "replay"],
  "summitry.ts": [
    "reading.ts",
    "questions.ts",
    "judging.ts",
    "reviewing.ts",
    "differences.ts",
    "event-data.ts",
    "register-import.ts",
    "state.ts",
    "model",
    "resolve",
    "reconcile",
    "ledger",
    "ingest",
    "brief",
    "watch",
    "watching.ts",
    "paths.ts",
  ],
  "index.ts": ["model", "summitry.ts", "measure", "ingest"],
  "paths.ts": [],
  "leftovers.ts": [],
};
const LEDGER_INTERFACE = "ledger/ledger.ts";
const ASKING = ["check", "replay", "ingest"];

function files(folder: string, names = /\.ts$/): string[] {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((e) => e.isFile() && names.test(e.name))
    .map((e) => join(e.parentPath, e.name));
}

/** The files of src that a file imports, statically or not, as paths below src. */
function importsOf(file: string): string[] {
  const source = readFileSync(file, "utf8");
  return [...source.matchAll(/(?:from|import)\s*\(?\s*"(\.[^"]+)"/g)].map((m) =>
    relative(SRC, resolve(dirname(file), m[1] as string)),
  );
}

const stageOf = (path: string): string => path.split(sep)[0] as string;

/** What the desk may take from src beside types: pure files, which no Node module follows. */
const SHARED_WITH_DESK = /^(?:faces|model)\//;

describe("import table", () => {
  for (const path of files(WEB, /\.tsx?$/))
    it(relative(dirname(WEB), path), () => {
      const source = readFileSync(path, "utf8");
      for (const [statement, target] of source.matchAll(/import [^;]*? from "(\.[^"]+)";/g)) {
        const inside = relative(SRC, resolve(dirname(path), target as string));
        if (inside.startsWith("..") || statement.startsWith("import type ")) continue;
        expect(inside, statement).toMatch(SHARED_WITH_DESK);
      }
    });

  for (const file of files(SRC)) {
    const path = relative(SRC, file);
    const stage = stageOf(path);
    it(path, () => {
      expect(MAY_IMPORT, `${stage} is not in the table`).toHaveProperty([stage]);
      for (const target of importsOf(file)) {
        if (target.startsWith("..") || stageOf(target) === stage) continue;
        expect(MAY_IMPORT[stage], `${path} imports ${target}`).toContain(stageOf(target));
        if (ASKING.includes(stage) && stageOf(target) === "ledger") expect(target).toBe(LEDGER_INTERFACE);
      }
    });
  }
});
