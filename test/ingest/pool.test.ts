/** Threads that a document keeps: given up, and the other documents of theirs are done. The program is a stand-in. */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { createPool } from "../../src/ingest/pool.ts";
import type { RosterTables } from "../../src/model/roster.ts";
import { temporaryFolder } from "../ledger/small-data.ts";

const PROGRAM = `
import { parentPort } from "node:worker_threads";
parentPort.on("message", ({ items }) => {
  const places = items.map((i) => i.place);
  if (places.includes("endless")) for (;;);
  if (places.includes("failing")) throw new Error("a defect");
  if (places.includes("greedy")) { const all = []; for (;;) all.push(new Array(1e6).fill(all.length)); }
  parentPort.postMessage({ done: { documents: places.map((id) => ({ id })), mentions: [], sentences: 1, known: 0, bad: [], remarks: [] } });
});`;

async function poolOf(jobs: number) {
  const program = join(temporaryFolder(), "worker.mjs");
  writeFileSync(program, PROGRAM);
  const nobody = {} as RosterTables;
  return createPool(jobs, nobody, async () => new Set(), { program, patience: { least: 3_000, byte: 0 } });
}
const items = (...places: string[]) => places.map((place) => ({ place, line: "" }));

it("goes on without the document that takes all time or all memory", async () => {
  const pool = await poolOf(2);
  const done = await Promise.all([
    pool.run(items("a", "endless", "b")),
    pool.run(items("c")),
    pool.run(items("greedy", "d")),
    pool.run(items("e")),
  ]);
  await pool.close();
  expect(done.flatMap((d) => d.documents.map((x) => x.id)).sort()).toEqual(["a", "b", "c", "d", "e"]);
  const bad = done.flatMap((d) => d.bad);
  expect(bad.map((b) => b.place).sort()).toEqual(["endless", "greedy"]);
  expect(bad[0]).toMatchObject({ problem: "it was not read within 3 s", remedy: expect.stringContaining("Split") });
});

it("fails where a thread dies of a defect", async () => {
  const pool = await poolOf(2);
  await expect(pool.run(items("failing"))).rejects.toThrow("a defect");
  await pool.close();
});
