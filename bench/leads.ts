/** npm run bench:leads [rows]: event data of so many made-up rows (default 20 million) taken in, and questions to it. */
import { mkdtempSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { findLeads } from "../src/leads/find-leads.ts";
import { importLeads } from "../src/leads/import-leads.ts";
import { median, table } from "./figures.ts";
import { COUNTRIES, writeSyntheticGdelt } from "./synthetic-gdelt.ts";

const rows = Number(process.argv[2] ?? 20_000_000);
const folder = mkdtempSync(join(tmpdir(), "summitry-leads-"));
try {
  const [file, leads] = [join(folder, "made-up.CSV"), join(folder, "leads")];
  writeSyntheticGdelt(file, rows);
  const begin = performance.now();
  const cpu = process.cpuUsage();
  const done = await importLeads([file], leads, new Map(COUNTRIES.map((c) => [c.toLowerCase(), c])));
  const seconds = (performance.now() - begin) / 1000;
  const { user, system } = process.cpuUsage(cpu);
  const peak = process.resourceUsage().maxRSS / 1024;
  const times: number[] = [];
  for (const b of COUNTRIES.filter((c) => c !== "CHN")) {
    const asked = performance.now();
    await findLeads({ between: ["CHN", b], from: "2022-01-01", to: "2022-12-31" }, leads);
    times.push(performance.now() - asked);
  }
  console.log(
    table([
      ["rows of event data", rows.toLocaleString("en-US"), `${(statSync(file).size / 1e9).toFixed(1)} GB`],
      ["taking them in", `${seconds.toFixed(0)} s`, `${((user + system) / 1e6).toFixed(0)} s of processor time`],
      ["most memory", `${peak.toFixed(0)} MiB`, `${done.leads.toLocaleString("en-US")} leads`],
      ["a pair's leads of a year", `${median(times).toFixed(0)} ms`, "DuckDB loaded, and opened each time"],
    ]),
  );
} finally {
  rmSync(folder, { recursive: true, force: true });
}
