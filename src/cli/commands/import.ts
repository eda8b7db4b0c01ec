/** summitry import: what is no document, taken in by kind. */
import { InputError } from "../../model/errors.ts";
import { importLeads, openLedger } from "../../summitry.ts";
import type { CommandModule, CommonOptions } from "../command.ts";

export const command: CommandModule<CommonOptions> = {
  define: (command) => {
    command
      .argument("<what>", "leads: event data (GDELT, ICEWS, POLECAT, PLOVER JSON, Phoenix)")
      .argument("<files...>", "CSV, TSV, JSON Lines or Parquet; .gz and .zip too, and folders of them")
      .addHelpText(
        "after",
        "\nLeads are hints at contacts and never counted as contacts: see summitry leads. They are kept beside the\nledger, in a folder of its name with .leads; what was taken in before is passed over.",
      );
  },

  async run({ args: [what, ...files], options, terminal }) {
    if (what !== "leads") throw new InputError(`import ${what}`, "is nothing that can be imported", "leads.");
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
  },
};
