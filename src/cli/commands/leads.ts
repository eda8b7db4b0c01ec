/** summitry leads: event data beside the ledger's contacts. */
import { readQuery } from "../../asking/query.ts";
import { InputError } from "../../model/errors.ts";
import { leadsBeside, openLedger } from "../../summitry.ts";
import type { CommandModule } from "../command.ts";
import { defineQueryOptions, type QueryOptions } from "../query-options.ts";

interface LeadsOptions extends QueryOptions {
  readonly limit: string;
}

export const command: CommandModule<LeadsOptions> = {
  define: (command) => {
    defineQueryOptions(command);
    command
      .option("--limit <n>", "list so many of each, the most reported leads first", "30")
      .addHelpText(
        "after",
        "\nLeads are taken in by summitry import leads. They name countries and days, no persons,\nand are never counted: counts, records and verdicts rest on contacts alone.",
      );
  },

  async run({ options, terminal }) {
    const limit = Number(options.limit);
    if (!Number.isInteger(limit) || limit < 0)
      throw new InputError(`--limit ${options.limit}`, "is no number", "A whole number.");
    const ledger = await openLedger({ path: options.ledger, onProgress: (line) => terminal.note(line) });
    try {
      const answer = await leadsBeside(await readQuery(options, ledger), ledger);
      if (options.json) return await terminal.write(`${JSON.stringify(answer, null, 2)}\n`);
      const { leadsReport } = await import("../render/leads-report.ts");
      await terminal.write(leadsReport(answer, limit));
    } finally {
      ledger.close();
    }
  },
};
