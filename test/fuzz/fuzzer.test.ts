/** The fuzzer itself: probes change nothing but that branches are seen, and whoever does not come back is told. */
import { runInNewContext } from "node:vm";
import { expect, it } from "vitest";
import { instrumented } from "../../scripts/fuzz/instrument.ts";
import { shrunk } from "../../scripts/fuzz/shrink.ts";
import { type Report, SHARED } from "../../scripts/fuzz/task.ts";
import { watched } from "../../scripts/fuzz/watched.ts";

const SOURCE = `
  "use strict";
  const kind = (n) => n < 0 ? "below" : n && "above";
  function sum(list) {
    "use strict";
    let total = 0;
    for (const n of list) if (n > 100) break; else total += n;
    while (total > 50) total -= 10
    switch (kind(total)) { case "below": return { total }; default: }
    try { list.missing.field } catch { total ??= 1 }
    return { total, isStrict: this === undefined, word: list.word ?? (() => ({ made: true }))() }
  }
  [sum([]), sum([1, 2]), sum([70, 200, 1]), sum([-5]), kind(0)]`;

it("probed code does what it did, in the same lines, and tells each branch once", () => {
  let probes = 0;
  const code = instrumented(SOURCE, "any.js", () => probes++);
  expect(code.split("\n")).toHaveLength(SOURCE.split("\n").length);
  const at: number[] = [];
  const on: number[] = [];
  const __on = (probe: number): void => {
    at[probe] = 1;
    on.push(probe);
  };
  expect(JSON.stringify(runInNewContext(code, { __at: at, __on }))).toBe(JSON.stringify(runInNewContext(SOURCE, {})));
  expect(new Set(on).size).toBe(on.length);
  // All but `total ??= 1`, whose total is never nothing
  expect(on).toHaveLength(probes - 1);
});

it("an input is made as small as it can be", async () => {
  const bytes = Buffer.from("all of this is left out, save for one letter: Q, and so on");
  expect(`${await shrunk(bytes, async (smaller) => smaller.includes("Q"), 600)}`).toBe("Q");
});

/** Where it is told to begin at 0 it does something bad with input 3; after that it has nothing to do. */
const program = (bad: string): URL =>
  new URL(
    `data:text/javascript,${encodeURIComponent(`
    import { parentPort, workerData } from "node:worker_threads";
    const numbers = new Int32Array(workerData.shared, 0, ${SHARED.numbers});
    parentPort.postMessage({ kind: "begun" });
    if (workerData.from === 0) {
      new Uint8Array(workerData.shared, ${SHARED.inputs}).set([1, 2, 3, 4]);
      numbers[${SHARED.length}] = 4;
      numbers[${SHARED.input}] = 3;
      numbers[${SHARED.attempts}] = 4;
      ${bad}
    } else parentPort.postMessage({ kind: "at", number: workerData.from, corpus: 1, reached: 1 });`)}`,
  );

const SOON = { seconds: 1, bytes: 1e12 };
const NEVER = { seconds: 1_000, bytes: 1e12 };

it.each([
  ["never comes back", "for (;;);", SOON, /processor time/],
  ["waits and works without end", "for (;;) await null;", SOON, /processor time/],
  [
    "takes all memory",
    "const all = []; for (;;) all.push(new Array(1e4).fill(0));",
    { ...NEVER, bytes: 200_000_000 },
    /memory/,
  ],
  ["breaks", "setImmediate(() => { throw new Error('broken') });", NEVER, /broken/],
])("an input that %s is told, and the next one is gone on with", async (_, bad, bounds, why) => {
  const reports: Report[] = [];
  await watched({
    ...{ program: program(bad), bounds, target: "any", seed: 1, from: 0, corpus: [] },
    onReport: (report) => reports.push(report),
    isEnough: () => reports.some(({ kind }) => kind === "at"),
  });
  expect(reports.map(({ kind }) => kind)).toEqual(["begun", "found", "begun", "at"]);
  const found = reports.find((report) => report.kind === "found")!;
  expect([...found.bytes]).toEqual([1, 2, 3, 4]);
  expect(found.message).toMatch(why);
  expect(reports.at(-1)).toMatchObject({ number: 4 });
});
