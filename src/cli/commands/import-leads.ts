/** summitry import leads: event data, kept beside the ledger. */
import { importLeads, openLedger } from "../../summitry.ts";
import type { Call, CommonOptions } from "../command.ts";

export async function importLeadFiles(
  files: readonly string[],
  { options, terminal }: Call<CommonOptions>,
): Promise<void> {
  const ledger = await openLedger({ path: options.ledger, onProgress: (line) => terminal.note(line) });
  try {
    const done = await importLeads(files, ledger, (file) => options.json || terminal.note(`Reading ${file}`));
    if (options.json) return await terminal.write(`${JSON.stringify(done, null, 2)}\n`);
    const { leadsImportReport } = await import("../render/leads-report.ts");
    await terminal.write(leadsImportReport(done));
  } finally {
    ledger.close();
  }
}
