/** summitry count: how many, under a rule set, cell by cell, each with its coverage. */
import { parseKeys } from "../../measure/count-keys.ts";
import { count, openLedger } from "../../summitry.ts";
import type { CommandModule } from "../command.ts";
import { defineQueryOptions, type QueryOptions, readQuery, ruleSetOf } from "../query-options.ts";

interface CountOptions extends QueryOptions {
  readonly by?: string;
}

export const command: CommandModule<CountOptions> = {
  define: (command) => {
    defineQueryOptions(command);
    command.option(
      "--by <keys>",
      "year, quarter, month, kind, level, class, direction, country, person, office; several with commas",
    );
  },

  async run({ options, terminal }) {
    const by = options.by ? parseKeys(options.by) : [];
    const ledger = await openLedger({ path: options.ledger, onProgress: (line) => terminal.note(line) });
    try {
      const query = await readQuery(options, ledger);
      const ruleSet = ruleSetOf(query, await ledger.ruleSets());
      const result = await count(query, ledger, by);
      if (options.json) await terminal.write(`${JSON.stringify(result, null, 2)}\n`);
      else await terminal.write((await import("../render/count-table.ts")).countTable(result, by, ruleSet, terminal));
    } finally {
      ledger.close();
    }
  },
};
