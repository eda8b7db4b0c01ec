/** A watch that is killed between taking in and telling tells afterwards; one that is not tells once. */
import { spawn } from "node:child_process";
import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { createServer, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { packageRoot } from "../../src/paths.ts";
import { ingest, openLedger, watched } from "../../src/summitry.ts";
import { logPath, readLog } from "../../src/watch/log.ts";
import { watch } from "../../src/watching.ts";
import { temporaryFolder } from "../ledger/small-data.ts";

type Ledger = Awaited<ReturnType<typeof openLedger>>;
const HALT = "Published: 2024-08-20\n\nContacts between China and the United States came to a complete halt in 2024.\n";
const CLOCK = (): string => "2026-01-02T03:04:05.000Z";

let ledger: Ledger;
let news: string;
beforeEach(async () => {
  const folder = temporaryFolder();
  news = join(folder, "news");
  mkdirSync(news);
  ledger = await openLedger({ path: join(folder, "ledger.sqlite"), clock: CLOCK });
  return () => ledger.close();
}, 600_000);

async function round(take: typeof ingest = ingest): Promise<readonly string[]> {
  const told: string[] = [];
  const onAlert = async ({ kind }: { readonly kind: string }) => void told.push(kind);
  await watch([news], ledger, { every: null, clock: CLOCK, onAlert }, take);
  return told;
}

describe("a watch that ends", () => {
  const killed = new Error("killed");
  const after: typeof ingest = async (...args) => {
    await ingest(...args);
    throw killed;
  };
  const before: typeof ingest = (paths, into, options = {}) =>
    ingest(paths, into, {
      ...options,
      async onAppending(documents) {
        await options.onAppending?.(documents);
        throw killed;
      },
    });

  it.each([
    ["after a document was taken in", after],
    ["before it was", before],
  ])(
    "%s tells of it the next time, and once",
    async (_, dying) => {
      expect(await round()).toEqual([]);
      writeFileSync(join(news, "halt.txt"), HALT);
      await expect(round(dying)).rejects.toThrow("killed");
      expect(await round()).toEqual(["contradicted"]);
      expect(await round()).toEqual([]);
      const { alerts, sources } = await watched(ledger);
      expect(alerts).toHaveLength(1);
      expect(sources[0]).toMatchObject({ polls: 3, documents: 1 });
    },
    600_000,
  );

  it("while a source is watched for the first time takes what it holds for no news", async () => {
    writeFileSync(join(news, "halt.txt"), HALT);
    await expect(round(after)).rejects.toThrow("killed");
    expect(await round()).toEqual([]);
    expect((await readLog(logPath(ledger.path))).map((e) => e.type)).toEqual(["poll"]);
  }, 600_000);
});

const PROGRAM = join(packageRoot, "dist", "cli", "main.js");
describe.skipIf(!existsSync(PROGRAM))("the built program", () => {
  let hits = 0;
  let onHit: (response: ServerResponse) => void = (response) => void response.end();
  const hook = createServer((_, response) => {
    hits++;
    onHit(response);
  });
  beforeAll(() => new Promise<void>((done) => void hook.listen(0, "127.0.0.1", done)));
  afterAll(() => void hook.close());

  it("killed while it tells tells again, and a third time never", async () => {
    const address = `http://127.0.0.1:${(hook.address() as AddressInfo).port}/`;
    const watching = () =>
      spawn(process.execPath, [PROGRAM, "watch", news, "--once", "--webhook", address, "--ledger", ledger.path]);
    const ended = (child: ReturnType<typeof watching>) => new Promise((done) => child.on("exit", done));
    await ended(watching());
    writeFileSync(join(news, "halt.txt"), HALT);
    const victim = watching();
    onHit = () => void victim.kill("SIGKILL");
    await ended(victim);
    onHit = (response) => void response.end();
    await ended(watching());
    expect(hits).toBe(2);
    await ended(watching());
    expect(hits).toBe(2);
  }, 600_000);
});
