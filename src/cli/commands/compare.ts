/** summitry compare: the same windows of several pairs side by side. */
import type { Comparison } from "../../measure/comparison.ts";
import { InputError } from "../../model/errors.ts";
import { compare, openLedger } from "../../summitry.ts";
import type { CommandModule } from "../command.ts";
import { countedKinds } from "../counted-kinds.ts";
import { defineQueryOptions, type QueryOptions, readPair, readQuery } from "../query-options.ts";

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
    if (options.between || options.direction)
      throw new InputError(
        options.between ? "--between" : "--direction",
        "is named by the pairs",
        "For instance compare CHN-RUS CHN-USA, or compare 'CHN->RUS' 'RUS->CHN'.",
      );
    if (args.length < 2) throw new InputError("compare", "takes two pairs or more", "For instance CHN-RUS CHN-USA.");
    const ledger = await openLedger({ path: options.ledger, onProgress: (line) => terminal.note(line) });
    try {
      const shared = countedKinds(await readQuery(options, ledger));
      const compared = await Promise.all(
        args.map(async (name) => ({ name, query: { ...shared, ...(await readPair(name, ledger)) } })),
      );
      const result = await compare(compared, ledger, options);
      if (options.json) await terminal.write(`${JSON.stringify(inJson(result), null, 2)}\n`);
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

/** JSON has no infinity: a ratio to nothing is null there. */
function inJson(result: Comparison): unknown {
  return JSON.parse(JSON.stringify(result, (_, value) => (value === Number.POSITIVE_INFINITY ? null : value)));
}
