/** summitry compare: the same windows of several pairs side by side. */
import { compareAnswer, comparisonJson } from "../../asking/answers.ts";
import { InputError } from "../../model/errors.ts";
import { openLedger } from "../../summitry.ts";
import type { CommandModule } from "../command.ts";
import { defineQueryOptions, type QueryOptions } from "../query-options.ts";

interface CompareOptions extends QueryOptions {
  readonly wholeYears?: boolean;
  readonly csv?: boolean;
}

export const command: CommandModule<CompareOptions> = {
  define: (command) => {
    command.argument("<pairs...>", "two or more: CHN-RUS CHN-USA, or 'CHN->RUS' 'RUS->CHN' for directions");
    defineQueryOptions(command);
    command
      .option("--whole-years", "where the last year is known in part, count the others whole, not the same days")
      .option("--csv", "a line a window and pair, as CSV")
      .addHelpText(
        "after",
        "\nMeetings, calls and videos, or visits with --kind visit. Without --from and --to: the last ten full years of which\n" +
          "the ledger is complete for all.",
      );
  },

  async run({ args, options, terminal }) {
    if (options.json && options.csv)
      throw new InputError("--json and --csv", "are two faces of one result", "Give one of them.");
    const ledger = await openLedger({ path: options.ledger, onProgress: (line) => terminal.note(line) });
    try {
      const result = await compareAnswer({ ...options, pairs: args }, ledger);
      if (options.json) await terminal.write(`${JSON.stringify(comparisonJson(result), null, 2)}\n`);
      else if (options.csv) {
        const { comparisonCsv } = await import("../render/comparison-csv.ts");
        await terminal.write(comparisonCsv(result));
      } else {
        const { comparisonTable } = await import("../render/comparison-table.ts");
        await terminal.write(comparisonTable(result, terminal));
      }
    } finally {
      ledger.close();
    }
  },
};
