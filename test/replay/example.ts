/** The bundled articles checked once against the starter ledger, with the replay of each claim. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { packageRoot } from "../../src/paths.ts";
import type { Replay } from "../../src/replay/file.ts";
import { type CheckedDocument, check, openLedger, read } from "../../src/summitry.ts";
import { temporaryFolder } from "../ledger/small-data.ts";

export type Ledger = Awaited<ReturnType<typeof openLedger>>;

export async function checkedExamples(): Promise<{
  readonly ledger: Ledger;
  readonly examples: readonly CheckedDocument[];
}> {
  const ledger = await openLedger({ path: join(temporaryFolder(), "ledger"), clock: () => "2025-01-01T00:00:00.000Z" });
  const folder = join(packageRoot, "examples");
  const examples: CheckedDocument[] = [];
  for (const name of readdirSync(folder).filter((f) => f.endsWith(".md")))
    examples.push(await check(await read(readFileSync(join(folder, name)), { name }), ledger, { replays: true }));
  return { ledger, examples };
}

export const bytesOf = (replay: unknown): Uint8Array => Buffer.from(`${JSON.stringify(replay)}\n`);

/** The replay of the first claim of a family. */
export function replayOf(examples: readonly CheckedDocument[], type: string): Replay {
  const replays = examples.flatMap((e) => e.claims.map(({ claim }) => [claim.type, e.replays.get(claim.id)] as const));
  return replays.find(([of]) => of === type)![1] as Replay;
}
