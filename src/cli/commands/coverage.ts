/** summitry coverage: what the ledger can and cannot say, in general or to one question. */
import { completeThrough, coverageOf } from "../../measure/coverage.ts";
import { statementsAbout } from "../../measure/coverage-scope.ts";
import { createRoster } from "../../model/roster.ts";
import { openLedger } from "../../summitry.ts";
import type { CommandModule } from "../command.ts";
import { defineQueryOptions, type QueryOptions, readQuery } from "../query-options.ts";

export const command: CommandModule<QueryOptions> = {
  define: defineQueryOptions,

  async run({ options, terminal }) {
    const ledger = await openLedger({ path: options.ledger, onProgress: (line) => terminal.note(line) });
    try {
      const query = await readQuery(options, ledger);
      const all = await ledger.coverage();
      const asked = Object.keys(query).length > 0;
      const roster = createRoster(await ledger.roster());
      const statements = asked ? statementsAbout(all, query, roster) : all;
      const coverage = asked ? coverageOf(all, query, roster) : null;
      const through = asked ? completeThrough(all, query, roster) : null;
      if (options.json)
        await terminal.write(`${JSON.stringify({ query, coverage, completeThrough: through, statements }, null, 2)}\n`);
      else {
        const { coverageList } = await import("../render/coverage-list.ts");
        await terminal.write(coverageList(coverage, through, statements, terminal));
      }
    } finally {
      ledger.close();
    }
  },
};
