/** A worker thread: items in, what was found in them out; in between it asks which documents are held. */
import { parentPort, workerData } from "node:worker_threads";
import { outliveLeftovers } from "../leftovers.ts";
import type { RosterTables } from "../model/roster.ts";
import type { Reply, Request } from "./pool.ts";
import { createWork, type Held } from "./work.ts";

const port = parentPort;
if (!port) throw new Error("worker.ts runs as a worker thread");
outliveLeftovers();
const work = createWork(workerData as RosterTables);
let answer: ((held: ReadonlySet<string>) => void) | null = null;
const ask: Held = (ids) =>
  new Promise((resolve) => {
    answer = resolve;
    port.postMessage({ ask: ids } satisfies Reply);
  });

port.on("message", async (request: Request) => {
  if ("held" in request) answer?.(request.held);
  else port.postMessage({ done: await work(request.items, ask) } satisfies Reply);
});
