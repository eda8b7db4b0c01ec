/** What was taken in before, and what a run that was ended left behind. */
import { spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join, resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { writeSyntheticGdelt } from "../../bench/synthetic-gdelt.ts";
import { importedBatches } from "../../src/leads/batches.ts";
import { importLeads } from "../../src/leads/import-leads.ts";
import type { Query } from "../../src/model/query.ts";
import { temporaryFolder } from "../ledger/small-data.ts";
import { gdelt2 } from "./event-files.ts";
import { CODES, taken } from "./taken.ts";

const gdelt = (day: string, a: string, b: string, code: string): string => gdelt2({ day, a, b, code });
describe("taking in again", () => {
  it("passes over what is there, under any name; the same lead of two files is one", async () => {
    const text = gdelt("20240516", "RUS", "CHN", "042");
    const { done, found } = await taken({
      "a.CSV": text,
      "b.CSV": text,
      "c.CSV": text + gdelt("20240516", "CHN", "RUS", "043"),
    });
    expect(done.known).toHaveLength(1);
    expect(found).toEqual(["2024-05-16 visit RUS CHN 3"]);
  });

  it("asks by pair, country, direction and days", async () => {
    const text = [
      gdelt("20240516", "RUS", "CHN", "042"),
      gdelt("20240517", "CHN", "USA", "040"),
      gdelt("20240518", "CHN", "RUS", "042"),
    ].join("");
    const ask = async (query: Query) => (await taken({ "a.CSV": text }, query)).found.map((l) => l.slice(0, 10));
    expect(await ask({ between: ["CHN", "RUS"] })).toEqual(["2024-05-16", "2024-05-18"]);
    expect(await ask({ between: ["USA"] })).toEqual(["2024-05-17"]);
    expect(await ask({ direction: { from: "CHN", to: "*" } })).toEqual(["2024-05-18"]);
    expect(await ask({ between: ["CHN", "RUS"], from: "2024-05-17" })).toEqual(["2024-05-18"]);
  });

  it("after a kill at any moment comes to the same bytes", async () => {
    const folder = temporaryFolder();
    const files = [1, 2, 3].map((i) => {
      writeSyntheticGdelt(join(folder, `${i}.CSV`), 30_000 + i);
      return join(folder, `${i}.CSV`);
    });
    const bytes = (of: string) =>
      readdirSync(of)
        .sort()
        .map(
          (name) =>
            `${name} ${createHash("sha256")
              .update(readFileSync(join(of, name)))
              .digest("hex")}`,
        );
    const whole = join(folder, "whole");
    await importLeads(files, whole, CODES, { batchFiles: 1 });
    expect(importedBatches(whole).reduce((n, batch) => n + batch.leads, 0)).toBeGreaterThan(300);
    const script = join(folder, "import.ts");
    const source = resolve(import.meta.dirname, "../../src/leads/import-leads.ts");
    writeFileSync(
      script,
      `import { importLeads } from ${JSON.stringify(source)};\nawait importLeads(${JSON.stringify(files)}, process.argv[2]!, new Map(${JSON.stringify([...CODES])}), { onFile: () => console.log("begun"), batchFiles: 1 });\n`,
    );
    const tsx = createRequire(import.meta.url).resolve("tsx");
    const broken = join(folder, "broken");
    mkdirSync(broken);
    for (const wait of [0, 60, 250]) {
      const child = spawn(process.execPath, ["--import", tsx, script, broken], { stdio: ["ignore", "pipe", "ignore"] });
      await new Promise((done) => {
        child.stdout.once("data", () => setTimeout(() => child.kill("SIGKILL"), wait));
        child.once("exit", done);
      });
    }
    await importLeads(files, broken, CODES, { batchFiles: 1 });
    expect(existsSync(join(broken, "tmp"))).toBe(false);
    expect(bytes(broken)).toEqual(bytes(whole));
  }, 240_000);
});
