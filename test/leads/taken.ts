/** Files of event data taken in, and the leads that they make. */
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { findLeads } from "../../src/leads/find-leads.ts";
import { importLeads } from "../../src/leads/import-leads.ts";
import type { Query } from "../../src/model/query.ts";
import { temporaryFolder } from "../ledger/small-data.ts";

export const CODES = new Map([
  ...["chn", "rus", "usa"].map((c) => [c, c.toUpperCase()] as const),
  ...([
    ["china", "CHN"],
    ["russia", "RUS"],
    ["united states", "USA"],
  ] as const),
]);

export async function taken(files: Readonly<Record<string, string | Buffer>>, query: Query = {}) {
  const folder = temporaryFolder();
  const paths = Object.entries(files).map(([name, content]) => {
    writeFileSync(join(folder, name), content);
    return join(folder, name);
  });
  const leads = join(folder, "leads");
  const done = await importLeads(paths, leads, CODES);
  const found = await findLeads(query, leads);
  const quarantine = readdirSync(leads)
    .filter((f) => f.endsWith(".quarantine.csv"))
    .map((f) => readFileSync(join(leads, f), "utf8"));
  return {
    done,
    leads,
    found: found.map((l) => `${l.day} ${l.form} ${l.a} ${l.b} ${l.rows}`),
    quarantine: quarantine.join(""),
  };
}
