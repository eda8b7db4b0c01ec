/** summitry import leads: event data, kept beside the ledger. */
import { InputError } from "../../model/errors.ts";
import { importLeads, openLedger } from "../../summitry.ts";
import type { Call, CommonOptions } from "../command.ts";

export async function importLeadFiles(
  files: readonly string[],
  { options, terminal }: Call<CommonOptions>,
): Promise<void> {
  const ledger = await openLedger({ path: options.ledger, onProgress: (line) => terminal.note(line) });
  try {
    const done = await importLeads(files, ledger, (file) => options.json || terminal.note(`Reading ${file}`));
    const { leadsImportReport } = await import("../render/leads-report.ts");
    await terminal.write(options.json ? `${JSON.stringify(done, null, 2)}\n` : leadsImportReport(done));
    if (done.refused.length > 0)
      throw new InputError(
        "import leads",
        `${done.refused.length} of ${done.taken.length + done.known.length + done.refused.length} files were not taken in`,
        "They are listed above; everything else is among the leads.",
      );
  } finally {
    ledger.close();
  }
}
